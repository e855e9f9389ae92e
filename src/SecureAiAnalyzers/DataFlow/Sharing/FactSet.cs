using System.Collections.Immutable;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Catalog.Sharing;

namespace SecureAiAnalyzers.DataFlow.Sharing;

/// <summary>Collects what a project says about its members, in an order that does not depend on the order in which it is found.</summary>
internal sealed class FactSet
{
    private static readonly Comparer<(string Unless, string Sink)> Order = Comparer<(string Unless, string Sink)>.Create(static (left, right) =>
        string.CompareOrdinal(left.Unless, right.Unless) is var order and not 0 ? order : string.CompareOrdinal(left.Sink, right.Sink));

    private readonly Dictionary<(string Id, string Part), SortedDictionary<(string Unless, string Sink), (SinkKinds All, SinkKinds Whole)>> _sinks = [];
    private readonly Dictionary<string, SharedFact> _others = new(StringComparer.Ordinal);

    /// <summary>Whether no more facts are told.</summary>
    public bool IsFull => _sinks.Count + _others.Count >= SharedFile.MaxFacts;

    /// <summary>A part of a parameter reaches a sink.</summary>
    /// <param name="id">The member.</param>
    /// <param name="part">The part.</param>
    /// <param name="sink">Name of the sink.</param>
    /// <param name="kind">What happens there.</param>
    /// <param name="isWhole">Whether all of the text arrives, and nothing else.</param>
    /// <param name="unless">The parameter by which a caller tells that the text is only a name; null for none.</param>
    public void AddSink(string id, string part, string sink, SinkKinds kind, bool isWhole, string? unless)
    {
        if (!_sinks.TryGetValue((id, part), out var reached))
            _sinks.Add((id, part), reached = new SortedDictionary<(string Unless, string Sink), (SinkKinds All, SinkKinds Whole)>(Order));
        var key = (unless ?? string.Empty, sink);
        reached.TryGetValue(key, out var kinds);
        reached[key] = (kinds.All | kind, isWhole ? kinds.Whole | kind : kinds.Whole);
    }

    /// <summary>Anything else is said.</summary>
    public void Add(SharedRole role, string id, params IEnumerable<string> details)
    {
        var fact = new SharedFact(role, id, details.ToImmutableArray());
        if (fact.Details.Length > 0)
            _others[fact.ToString()] = fact;
    }

    /// <summary>All of it; of several sinks of one kind that a value reaches, the first by name tells of it, one without a condition before others.</summary>
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
                    yield return SinkOf(sink.Key, reached.Key, [.. SharedKinds.WordsOf(whole), SharedFact.Whole]);
                if ((all & ~whole) is var part and not SinkKinds.None)
                    yield return SinkOf(sink.Key, reached.Key, SharedKinds.WordsOf(part));
                told |= all;
            }
        }
    }

    private static SharedFact SinkOf((string Id, string Part) arriving, (string Unless, string Sink) reached, IEnumerable<string> words) => new(
        SharedRole.Sink,
        arriving.Id,
        words.Concat(reached.Unless.Length == 0 ? [] : [SharedFact.Unless + reached.Unless])
            .Prepend(reached.Sink)
            .Prepend(arriving.Part)
            .ToImmutableArray());

    /// <summary>The words for labels.</summary>
    public static IEnumerable<string> WordsOf(FlowLabels labels) =>
        FlowNames.Labels.Where(known => (known.Value & labels) != 0).Select(static known => known.Name);
}
