using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace SecureAiAnalyzers.Symbols;

/// <summary>
/// Types of one compilation by metadata name. The only place that looks types up, so that one rule decides when several
/// references declare a type: the compilation's own hides the others, then all public ones count. It walks the namespaces, which ask only
/// the assemblies that have them; looking up a full name asks every reference and cost more than all rules together.
/// </summary>
internal sealed class KnownTypes(Compilation compilation)
{
    private readonly Memo<string, INamespaceSymbol?> _namespaces = new(StringComparer.Ordinal);
    private readonly Memo<string, ImmutableArray<INamedTypeSymbol>> _types = new(StringComparer.Ordinal);

    /// <summary>
    /// All types with this metadata name (<c>`1</c> for arity, <c>+</c> for nesting) that code can use: packages put extension methods into
    /// static classes of the same full name. Empty when nothing declares one.
    /// </summary>
    public ImmutableArray<INamedTypeSymbol> All(string metadataName) =>
        _types.TryGetValue(metadataName, out var known) ? known : _types.GetOrAdd(metadataName, Find(metadataName));

    private ImmutableArray<INamedTypeSymbol> Find(string metadataName)
    {
        var parts = metadataName.Split('+');
        var end = parts[0].LastIndexOf('.');
        var container = end < 0 ? compilation.GlobalNamespace : Namespace(parts[0].Substring(0, end));
        if (container is null)
            return ImmutableArray<INamedTypeSymbol>.Empty;

        var types = Members(container, parts[0].Substring(end + 1));
        for (var i = 1; i < parts.Length; i++)
        {
            var name = parts[i];
            types = types.SelectMany(type => Members(type, name)).ToImmutableArray();
        }

        return Usable(types);
    }

    private static ImmutableArray<INamedTypeSymbol> Members(INamespaceOrTypeSymbol container, string name)
    {
        var tick = name.IndexOf('`');
        return tick < 0
            ? container.GetTypeMembers(name, arity: 0)
            : container.GetTypeMembers(name.Substring(0, tick), int.Parse(name.Substring(tick + 1), System.Globalization.CultureInfo.InvariantCulture));
    }

    private ImmutableArray<INamedTypeSymbol> Usable(ImmutableArray<INamedTypeSymbol> types)
    {
        if (types.Length <= 1)
            return types;

        var own = types.Where(type => SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, compilation.Assembly)).ToImmutableArray();
        if (!own.IsEmpty)
            return own;

        var visible = types.Where(type => type.DeclaredAccessibility == Accessibility.Public).ToImmutableArray();
        return visible.IsEmpty ? types.RemoveRange(1, types.Length - 1) : visible;
    }

    private INamespaceSymbol? Namespace(string name) =>
        _namespaces.TryGetValue(name, out var known) ? known : _namespaces.GetOrAdd(name, FindNamespace(name));

    private INamespaceSymbol? FindNamespace(string name)
    {
        var end = name.LastIndexOf('.');
        var parent = end < 0 ? compilation.GlobalNamespace : Namespace(name.Substring(0, end));
        return parent?.GetMembers(name.Substring(end + 1)).OfType<INamespaceSymbol>().FirstOrDefault();
    }
}
