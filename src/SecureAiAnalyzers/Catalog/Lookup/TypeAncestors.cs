using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.Catalog.Lookup;

/// <summary>The base types and interfaces of types, kept because a program asks for those of few types again and again.</summary>
internal sealed class TypeAncestors
{
    private readonly Memo<INamedTypeSymbol, ImmutableArray<INamedTypeSymbol>> _known = new(SymbolEqualityComparer.Default);

    /// <summary>The definitions of what the definition of a type derives from and implements.</summary>
    public ImmutableArray<INamedTypeSymbol> Of(INamedTypeSymbol type) =>
        _known.TryGetValue(type, out var known) ? known : _known.GetOrAdd(type, Find(type));

    private static ImmutableArray<INamedTypeSymbol> Find(INamedTypeSymbol type)
    {
        var interfaces = type.AllInterfaces;
        var found = ImmutableArray.CreateBuilder<INamedTypeSymbol>(Depth(type) + interfaces.Length);
        for (var current = type.BaseType; current is not null; current = current.BaseType)
            found.Add(current.OriginalDefinition);
        foreach (var implemented in interfaces)
            found.Add(implemented.OriginalDefinition);
        return found.MoveToImmutable();
    }

    private static int Depth(INamedTypeSymbol type)
    {
        var depth = 0;
        for (var current = type.BaseType; current is not null; current = current.BaseType)
            depth++;
        return depth;
    }
}
