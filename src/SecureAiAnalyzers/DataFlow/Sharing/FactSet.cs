using System.Collections.Immutable;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Catalog.Sharing;

namespace SecureAiAnalyzers.DataFlow.Sharing;

/// <summary>Collects what a project says about its members, in an order that does not depend on the order in which it is found.</summary>
internal sealed class FactSet
{
    private readonly Dictionary<(string Id, string Part), SortedDictionary<string, (SinkKinds All, SinkKinds Whole)>> _sinks = [];
    private readonly Dictionary<string, SharedFact> _others = new(StringComparer.Ordinal);

    /// <summary>Whether no more facts are told.</summary>
    public bool IsFull => _sinks.Count + _others.Count >= SharedFile.MaxFacts;

    /// <summary>A part of a parameter reaches a sink.</summary>
    public void AddSink(string id, string part, string sink, SinkKinds kind, bool isWhole)
    {
        if (!_sinks.TryGetValue((id, part), out var reached))
            _sinks.Add((id, part), reached = new SortedDictionary<string, (SinkKinds All, SinkKinds Whole)>(StringComparer.Ordinal));
        reached.TryGetValue(sink, out var kinds);
        reached[sink] = (kinds.All | kind, isWhole ? kinds.Whole | kind : kinds.Whole);
    }

    /// <summary>Anything else is said.</summary>
    public void Add(SharedRole role, string id, params IEnumerable<string> details)
    {
        var fact = new SharedFact(role, id, details.ToImmutableArray());
        if (fact.Details.Length > 0)
            _others[fact.ToString()] = fact;
    }

    /// <summary>All of it; of several sinks of one kind that a value reaches, the first by name tells of it.</summary>
    public ImmutableArray<SharedFact> ToFacts() => Sinks().Concat(_others.Values)
        .OrderBy(static fact => fact.Id, StringComparer.Ordinal)
        .ThenBy(static fact => fact.ToString(), StringComparer.Ordinal)
        .ToImmutableArray();

    private IEnumerable<SharedFact> Sinks()
    {
        foreach (var sink in _sinks)
        {
            var told = SinkKinds.None;
            foreach (var reached in sink.Value)
            {
                var (all, whole) = (reached.Value.All & ~told, reached.Value.Whole & ~told);
                if (whole != SinkKinds.None)
                    yield return SinkOf(sink.Key.Id, sink.Key.Part, reached.Key, [.. SharedKinds.WordsOf(whole), SharedFact.Whole]);
                if ((all & ~whole) is var part and not SinkKinds.None)
                    yield return SinkOf(sink.Key.Id, sink.Key.Part, reached.Key, SharedKinds.WordsOf(part));
                told |= all;
            }
        }
    }

    private static SharedFact SinkOf(string id, string part, string sink, IEnumerable<string> words) =>
        new(SharedRole.Sink, id, words.Prepend(sink).Prepend(part).ToImmutableArray());

    /// <summary>The words for labels.</summary>
    public static IEnumerable<string> WordsOf(FlowLabels labels) =>
        FlowNames.Labels.Where(known => (known.Value & labels) != 0).Select(static known => known.Name);
}
