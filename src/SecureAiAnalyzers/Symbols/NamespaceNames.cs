using Microsoft.CodeAnalysis;

namespace SecureAiAnalyzers.Symbols;

/// <summary>
/// A fixed set of namespaces, as a tree, so that one walk tells which of them an assembly declares: nearly all assemblies have none of the
/// first names.
/// </summary>
internal sealed class NamespaceNames
{
    private static readonly IReadOnlyDictionary<string, INamespaceSymbol> None = new Dictionary<string, INamespaceSymbol>();

    private readonly Node _root = new(string.Empty);

    /// <param name="names">Full names.</param>
    public NamespaceNames(IEnumerable<string> names)
    {
        foreach (var name in names.Distinct())
            Add(name);
    }

    /// <summary>Those of the namespaces that stand below the global namespace of an assembly, by full name.</summary>
    public IReadOnlyDictionary<string, INamespaceSymbol> DeclaredIn(INamespaceSymbol global)
    {
        Dictionary<string, INamespaceSymbol>? found = null;
        Collect(_root, global, ref found);
        return found ?? None;
    }

    private void Add(string name)
    {
        var node = _root;
        for (var end = name.IndexOf('.'); end >= 0; end = name.IndexOf('.', end + 1))
            node = node.Child(name.Substring(0, end));
        node.Child(name).IsNamed = true;
    }

    private static void Collect(Node node, INamespaceSymbol space, ref Dictionary<string, INamespaceSymbol>? found)
    {
        foreach (var next in node.Children)
        {
            if (ChildOf(space, next.Name) is not { } child)
                continue;
            if (next.IsNamed)
                (found ??= []).Add(next.FullName, child);
            Collect(next, child, ref found);
        }
    }

    /// <summary>Asks for types too: their list is there already, while the one of namespaces is made for each question.</summary>
    private static INamespaceSymbol? ChildOf(INamespaceOrTypeSymbol space, string name)
    {
        foreach (var member in space.GetMembers(name))
        {
            if (member is INamespaceSymbol child)
                return child;
        }

        return null;
    }

    private sealed class Node(string fullName)
    {
        public string FullName { get; } = fullName;

        public string Name { get; } = fullName.Substring(fullName.LastIndexOf('.') + 1);

        public List<Node> Children { get; } = [];

        public bool IsNamed { get; set; }

        public Node Child(string childName)
        {
            var child = Children.FirstOrDefault(node => node.FullName == childName);
            if (child is null)
                Children.Add(child = new Node(childName));
            return child;
        }
    }
}
