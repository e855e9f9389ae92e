using Microsoft.CodeAnalysis;

namespace SecureAiAnalyzers.Semantics.Extraction;

/// <summary>
/// What was looked at beyond a member's own code while the member was read: the code of other members, the types of the program. Data of the
/// member hold as long as that is the same.
/// </summary>
internal sealed class ReadLog
{
    private readonly HashSet<SyntaxTree> _trees = [];

    /// <summary>The files of which code was read.</summary>
    public IReadOnlyCollection<SyntaxTree> Trees => _trees;

    /// <summary>Whether it was asked which types of the program derive from another one.</summary>
    public bool AsksForTypes { get; set; }

    /// <summary>Whether something was asked that code anywhere in the program can decide.</summary>
    public bool AsksForProgram { get; set; }

    /// <summary>Code of the file is read.</summary>
    public void Add(SyntaxTree tree) => _trees.Add(tree);

    /// <summary>All is read that another log notes.</summary>
    public void Add(ReadLog other)
    {
        _trees.UnionWith(other._trees);
        AsksForTypes |= other.AsksForTypes;
        AsksForProgram |= other.AsksForProgram;
    }

    /// <summary>Code of the symbol, or of the type that declares it, is read.</summary>
    public void Add(ISymbol symbol)
    {
        foreach (var reference in symbol.DeclaringSyntaxReferences)
            Add(reference.SyntaxTree);
        foreach (var reference in symbol.ContainingType.DeclaringSyntaxReferences)
            Add(reference.SyntaxTree);
    }
}
