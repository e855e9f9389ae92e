using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace SecureAiAnalyzers.Semantics.Extraction;

/// <summary>
/// The names that are declared otherwise than in an earlier compilation, with the types that have them as members. A file can mean such a member
/// only when it mentions its name, and also a name by which it gets hold of the type: that of a type whose declarations lead there, or of a
/// member that can be named without its type.
/// </summary>
internal sealed class DeclarationChanges
{
    private readonly ImmutableArray<TreeDeclarations> _declarations;
    private readonly Dictionary<string, ImmutableArray<string>> _typesOf;
    private readonly ConcurrentDictionary<string, ISet<string>?> _ways = new(StringComparer.Ordinal);

    /// <param name="declarations">Those of today.</param>
    /// <param name="typesOf">The types by name of the member; none where any mention of the name counts.</param>
    public DeclarationChanges(ImmutableArray<TreeDeclarations> declarations, Dictionary<string, ImmutableArray<string>> typesOf)
    {
        _declarations = declarations;
        _typesOf = typesOf;
    }

    /// <summary>Whether one of the changes may concern a file that mentions these names.</summary>
    public bool Concern(MentionedNames mentioned)
    {
        foreach (var pair in _typesOf)
        {
            if (mentioned.Contains(pair.Key) && (pair.Value.IsEmpty || pair.Value.Any(type => LeadsTo(type, mentioned))))
                return true;
        }

        return false;
    }

    private bool LeadsTo(string type, MentionedNames mentioned) => _ways.GetOrAdd(type, FindWays) is not { } names || mentioned.Overlaps(names);

    /// <summary>The names by one of which code gets hold of the type; null where it may need none.</summary>
    private ISet<string>? FindWays(string type)
    {
        var opened = new HashSet<string>(_declarations.SelectMany(static tree => tree.Opened), StringComparer.Ordinal);
        var types = new HashSet<string>(StringComparer.Ordinal) { type };
        var members = new HashSet<string>(StringComparer.Ordinal);
        if (opened.Contains(type) || Declarations.Any(declared => declared.IsOpen && declared.Type == type))
            return null;

        for (var known = 0; known < types.Count;)
        {
            known = types.Count;
            foreach (var declared in Declarations)
            {
                if (!Array.Exists(declared.Mentions, types.Contains))
                    continue;

                var isOpened = declared.Type is not null && opened.Contains(declared.Type);
                if ((declared.IsOpen || isOpened) && declared.Name is null)
                    return null;
                if (declared.IsOpen || isOpened)
                    members.Add(declared.Name!);
                if (!declared.IsOpen && (declared.Type ?? declared.Name) is { } owner)
                    types.Add(owner);
            }
        }

        members.UnionWith(types);
        return members;
    }

    private IEnumerable<Declaration> Declarations => _declarations.SelectMany(static tree => tree.Declarations);
}
