using Microsoft.CodeAnalysis;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Semantics.Values;

namespace SecureAiAnalyzers.Semantics.Services;

/// <summary>Of which types the program fills objects from configuration.</summary>
internal sealed class OptionTypes(CodeScope code)
{
    private HashSet<ITypeSymbol>? _filled;

    /// <summary>Whether objects of the type are filled, themselves or as a part of others.</summary>
    public bool IsFilled(INamedTypeSymbol type, CancellationToken cancellationToken) => (_filled ??= Find(cancellationToken)).Contains(type.OriginalDefinition);

    private HashSet<ITypeSymbol> Find(CancellationToken cancellationToken)
    {
        var found = new HashSet<ITypeSymbol>(SymbolEqualityComparer.Default);
        foreach (var call in code.CallsOf(ApiRole.OptionsBinding, cancellationToken))
        {
            foreach (var type in RegisteredTypes.Of(call))
                Add(type, found);
        }

        return found;
    }

    private void Add(ITypeSymbol type, HashSet<ITypeSymbol> found)
    {
        if (type is INamedTypeSymbol { TypeArguments: { IsEmpty: false } arguments })
        {
            foreach (var argument in arguments)
                Add(argument, found);
        }

        for (var current = type; IsOfProgram(current) && found.Add(current!.OriginalDefinition); current = current.BaseType)
        {
            foreach (var part in current.GetMembers().OfType<IPropertySymbol>())
                Add(part.Type, found);
        }
    }

    private bool IsOfProgram(ITypeSymbol? type) =>
        type is { TypeKind: TypeKind.Class or TypeKind.Struct } && SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, code.Compilation.Assembly);
}
