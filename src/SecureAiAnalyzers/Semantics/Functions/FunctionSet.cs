using Microsoft.CodeAnalysis;
using SecureAiAnalyzers.Semantics.Code;

namespace SecureAiAnalyzers.Semantics.Functions;

/// <summary>Functions, compared by where they are declared or by id: each compilation makes new symbols for the same ones.</summary>
internal sealed class FunctionSet
{
    private readonly HashSet<SourceSpan> _spans = [];
    private readonly HashSet<FunctionId> _members = [];

    /// <summary>Adds the function; false when it is there already.</summary>
    public bool Add(IMethodSymbol function) =>
        SourceSpan.Of(function) is { } span ? _spans.Add(span) : FunctionId.Of(function) is { } id && _members.Add(id);

    /// <summary>Adds the function that is declared there; false when it is there already.</summary>
    public bool Add(SourceSpan declaration) => _spans.Add(declaration);

    /// <summary>Adds a function that data of the file name.</summary>
    public void Add(FunctionId function, SyntaxTree file)
    {
        if (function.Member is null)
            _spans.Add(new SourceSpan(file, function.Span));
        else
            _members.Add(function);
    }

    /// <summary>Whether the function that is declared there is in the set.</summary>
    public bool Contains(SourceSpan declaration) => _spans.Contains(declaration);

    /// <summary>Whether the function itself is in the set.</summary>
    public bool Contains(IMethodSymbol function) =>
        (SourceSpan.Of(function) is { } span && _spans.Contains(span))
        || (_members.Count > 0 && FunctionId.Of(function) is { } id && _members.Contains(id));
}
