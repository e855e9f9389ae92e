using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace SecureAiAnalyzers.Infrastructure;

/// <summary>
/// Types of one compilation by metadata name. The only place that looks types up, so that one rule decides when two references
/// declare the same type: the compilation's own type, then a public one, then the first in reference order.
/// </summary>
internal sealed class KnownTypes(Compilation compilation)
{
    private readonly ConcurrentDictionary<string, INamedTypeSymbol?> _types = new();

    /// <summary>The type with this metadata name, or null when nothing references it.</summary>
    public INamedTypeSymbol? Get(string metadataName) => _types.GetOrAdd(metadataName, Find);

    /// <summary>Whether <paramref name="type"/> is the named type, or derives from or implements it.</summary>
    public bool IsOrDerivesFrom(ITypeSymbol? type, string metadataName) =>
        Get(metadataName) is { } known && type.IsOrDerivesFrom(known);

#pragma warning disable RS0030 // the one place that the ban points to
    private INamedTypeSymbol? Find(string metadataName) =>
        compilation.GetTypeByMetadataName(metadataName) ?? Choose(metadataName);

    private INamedTypeSymbol? Choose(string metadataName)
    {
        INamedTypeSymbol? chosen = null;
        foreach (var candidate in compilation.GetTypesByMetadataName(metadataName))
#pragma warning restore RS0030
        {
            if (SymbolEqualityComparer.Default.Equals(candidate.ContainingAssembly, compilation.Assembly))
                return candidate;
            if (chosen is null || (chosen.DeclaredAccessibility != Accessibility.Public && candidate.DeclaredAccessibility == Accessibility.Public))
                chosen = candidate;
        }

        return chosen;
    }
}
