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
    private readonly Func<DeclarationIndex> _index;
    private readonly Dictionary<string, ImmutableArray<string>> _typesOf;
    private readonly ConcurrentDictionary<string, ISet<string>?> _ways = new(StringComparer.Ordinal);

    /// <param name="index">That of the declarations of today.</param>
    /// <param name="typesOf">The types by name of the member; none where any mention of the name counts.</param>
    public DeclarationChanges(Func<DeclarationIndex> index, Dictionary<string, ImmutableArray<string>> typesOf)
    {
        _index = index;
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
        var index = _index();
        if (index.IsOpened(type) || index.IsOpen(type))
            return null;

        var ways = new HashSet<string>(StringComparer.Ordinal) { type };
        var types = new HashSet<string>(StringComparer.Ordinal) { type };
        var next = new Queue<string>(types);
        while (next.Count > 0)
        {
            foreach (var declared in index.Mentioning(next.Dequeue()))
            {
                if (declared.IsOpen || index.IsOpened(declared.Type))
                {
                    if (declared.Name is null)
                        return null;
                    ways.Add(declared.Name);
                }

                if (!declared.IsOpen && (declared.Type ?? declared.Name) is { } owner && types.Add(owner))
                    next.Enqueue(owner);
            }
        }

        ways.UnionWith(types);
        return ways;
    }
}
