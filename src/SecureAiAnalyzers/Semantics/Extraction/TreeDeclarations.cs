namespace SecureAiAnalyzers.Semantics.Extraction;

/// <summary>
/// What other files can see of a file: its declarations without bodies, as fingerprints by name. Plain data, which holds nothing of the
/// tree.
/// </summary>
internal sealed class TreeDeclarations
{
    private readonly Lazy<Dictionary<string, List<Declaration>>> _mentioning;

    public TreeDeclarations(
        Fingerprint everywhere,
        IReadOnlyDictionary<string, DeclaredName> names,
        IReadOnlyList<Declaration> declarations,
        HashSet<string> typeNames,
        HashSet<string> namespaces,
        HashSet<string> aliased,
        HashSet<string> opened,
        HashSet<string> attributes)
    {
        Everywhere = everywhere;
        Names = names;
        Declarations = declarations;
        TypeNames = typeNames;
        Namespaces = namespaces;
        Aliased = aliased;
        Opened = opened;
        Attributes = attributes;
        _mentioning = new Lazy<Dictionary<string, List<Declaration>>>(FindMentions);
        All = names.Aggregate(everywhere, static (all, pair) => all.And(Fingerprint.Empty.With(pair.Key).With(pair.Value.All).With(pair.Value.Shape)));
    }

    /// <summary>All declarations, those that other files see by no name included; without the namespaces, which other files may declare too.</summary>
    public Fingerprint All { get; }

    /// <summary>What acts on other files without being named there: global usings, operators, members that statements call.</summary>
    public Fingerprint Everywhere { get; }

    /// <summary>The declarations by name.</summary>
    public IReadOnlyDictionary<string, DeclaredName> Names { get; }

    /// <summary>The declarations one by one.</summary>
    public IReadOnlyList<Declaration> Declarations { get; }

    /// <summary>The names that declarations mention, those of the types of members among them.</summary>
    public HashSet<string> TypeNames { get; }

    /// <summary>The full names of the namespaces, each part after a dot.</summary>
    public HashSet<string> Namespaces { get; }

    /// <summary>The names to which aliases for the whole program refer: other files may use what they declare and not mention them.</summary>
    public HashSet<string> Aliased { get; }

    /// <summary>The names to which aliases or static usings for the whole program refer: other files may use their members and not mention them.</summary>
    public HashSet<string> Opened { get; }

    /// <summary>The names of attributes of declarations.</summary>
    public HashSet<string> Attributes { get; }

    /// <summary>The names in declarations that other files can see.</summary>
    public IEnumerable<string> MentionedNames => _mentioning.Value.Keys;

    /// <summary>The declarations that mention the name, of those that other files can see.</summary>
    public IReadOnlyList<Declaration> Mentioning(string name) =>
        _mentioning.Value.TryGetValue(name, out var mentioning) ? mentioning : Array.Empty<Declaration>();

    private Dictionary<string, List<Declaration>> FindMentions()
    {
        var found = new Dictionary<string, List<Declaration>>(StringComparer.Ordinal);
        foreach (var declared in Declarations)
        {
            foreach (var name in declared.Mentions)
            {
                if (!found.TryGetValue(name, out var mentioning))
                    found.Add(name, mentioning = []);
                mentioning.Add(declared);
            }
        }

        return found;
    }
}
