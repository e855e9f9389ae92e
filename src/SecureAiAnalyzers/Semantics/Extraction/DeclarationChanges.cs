using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace SecureAiAnalyzers.Semantics.Extraction;

/// <summary>
/// The names that are declared otherwise than in an earlier compilation, with the types that have them as members. A file can mean such a member
/// only when it mentions its name, and also a name by which it gets hold of the type: that of a type whose declarations lead there, or of a
/// member that can be named without its type. Holds neither program: it lives as long as the earlier one, and would keep alive each later one.
/// </summary>
/// <param name="typesOf">The types by name of the member; none where any mention of the name counts.</param>
internal sealed class DeclarationChanges(Dictionary<string, ImmutableArray<string>> typesOf)
{
    private readonly ConcurrentDictionary<string, ISet<string>?> _ways = new(StringComparer.Ordinal);

    /// <summary>Whether one of the changes may concern a file that mentions these names.</summary>
    /// <param name="mentioned">The names.</param>
    /// <param name="now">The program of today.</param>
    /// <param name="earlier">The other one.</param>
    public bool Concern(MentionedNames mentioned, ProgramSurface now, ProgramSurface earlier)
    {
        foreach (var pair in typesOf)
        {
            if (mentioned.Contains(pair.Key) && (pair.Value.IsEmpty || pair.Value.Any(type => LeadsTo(type, mentioned, now, earlier))))
                return true;
        }

        return false;
    }

    private bool LeadsTo(string type, MentionedNames mentioned, ProgramSurface now, ProgramSurface earlier)
    {
        if (!_ways.TryGetValue(type, out var names))
            names = _ways.GetOrAdd(type, FindWays(type, now.IndexAfter(earlier)));
        return names is null || mentioned.Overlaps(names);
    }

    /// <summary>The names by one of which code gets hold of the type; null where it may need none.</summary>
    private static ISet<string>? FindWays(string type, DeclarationIndex index)
    {
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
