using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace SecureAiAnalyzers.Infrastructure;

/// <summary>
/// Types of one compilation by metadata name. The only place that looks types up, so that one rule decides when two references
/// declare the same type: the compilation's own type, then a public one, then the first in reference order.
/// </summary>
internal sealed class KnownTypes(Compilation compilation)
{
    private readonly ConcurrentDictionary<string, INamedTypeSymbol?> _types = new();
    private readonly ConcurrentDictionary<string, ImmutableArray<INamedTypeSymbol>> _allTypes = new();

    /// <summary>The type with this metadata name, or null when nothing references it.</summary>
    public INamedTypeSymbol? Get(string metadataName) => _types.GetOrAdd(metadataName, Find);

    /// <summary>
    /// All types with this metadata name that code can use: packages put extension methods into static classes of the same full name.
    /// </summary>
    public ImmutableArray<INamedTypeSymbol> All(string metadataName) => _allTypes.GetOrAdd(metadataName, FindAll);

    /// <summary>Whether <paramref name="type"/> is the named type, or derives from or implements it.</summary>
    public bool IsOrDerivesFrom(ITypeSymbol? type, string metadataName) =>
        Get(metadataName) is { } known && type.IsOrDerivesFrom(known);

#pragma warning disable RS0030 // the one place that the ban points to
    private ImmutableArray<INamedTypeSymbol> FindAll(string metadataName)
    {
        if (Get(metadataName) is not { } chosen)
            return ImmutableArray<INamedTypeSymbol>.Empty;
        if (SymbolEqualityComparer.Default.Equals(chosen.ContainingAssembly, compilation.Assembly))
            return ImmutableArray.Create(chosen);

        var visible = compilation.GetTypesByMetadataName(metadataName)
            .Where(type => type.DeclaredAccessibility == Accessibility.Public)
            .ToImmutableArray();
        return visible.IsEmpty ? ImmutableArray.Create(chosen) : visible;
    }

    private INamedTypeSymbol? Find(string metadataName) =>
        compilation.GetTypeByMetadataName(metadataName) ?? Choose(metadataName);

    private INamedTypeSymbol? Choose(string metadataName)
    {
        INamedTypeSymbol? chosen = null;
        foreach (var candidate in compilation.GetTypesByMetadataName(metadataName))
        {
            if (SymbolEqualityComparer.Default.Equals(candidate.ContainingAssembly, compilation.Assembly))
                return candidate;
            if (chosen is null || (chosen.DeclaredAccessibility != Accessibility.Public && candidate.DeclaredAccessibility == Accessibility.Public))
                chosen = candidate;
        }

        return chosen;
    }
#pragma warning restore RS0030
}
