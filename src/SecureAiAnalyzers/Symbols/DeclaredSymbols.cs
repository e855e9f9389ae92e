using Microsoft.CodeAnalysis;

namespace SecureAiAnalyzers.Symbols;

/// <summary>What the code of a compilation declares itself, by the paths of documentation-comment ids, in any letter case.</summary>
internal sealed class DeclaredSymbols(Compilation compilation)
{
    /// <summary>The namespaces and types of a full name; the empty one is the global namespace.</summary>
    public IReadOnlyList<INamespaceOrTypeSymbol> Find(string path)
    {
        IEnumerable<INamespaceOrTypeSymbol> found = [compilation.Assembly.GlobalNamespace];
        foreach (var name in path.Length == 0 ? [] : path.Split('.'))
            found = found.SelectMany(owner => Children(owner, name)).ToArray();

        return [.. found];
    }

    /// <summary>The symbols in a namespace or type, and, if asked for, those in them.</summary>
    public static IEnumerable<ISymbol> Inside(INamespaceOrTypeSymbol owner, bool isDeep)
    {
        foreach (var member in owner.GetMembers())
        {
            yield return member;
            if (!isDeep || member is not INamespaceOrTypeSymbol inner)
                continue;
            foreach (var symbol in Inside(inner, isDeep))
                yield return symbol;
        }
    }

    private static IEnumerable<INamespaceOrTypeSymbol> Children(INamespaceOrTypeSymbol owner, string name) =>
        owner.GetMembers().OfType<INamespaceOrTypeSymbol>().Where(child => child.MetadataName.Equals(name, StringComparison.OrdinalIgnoreCase));
}
