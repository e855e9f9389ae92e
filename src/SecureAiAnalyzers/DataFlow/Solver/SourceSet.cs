using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.DataFlow.Context;

namespace SecureAiAnalyzers.DataFlow.Solver;

/// <summary>
/// The first sources in source order, a few for each label. Whatever the order in which they are found, the same remain.
/// </summary>
internal sealed class SourceSet(IComparer<SourceHit> order)
{
    private readonly List<SourceHit> _hits = [];

    /// <summary>The sources in source order.</summary>
    public IReadOnlyList<SourceHit> Hits => _hits;

    /// <summary>Adds a source; false when that changes nothing.</summary>
    public bool Add(SourceHit hit)
    {
        if (_hits.Exists(hit.IsAt))
            return false;

        var index = _hits.FindIndex(other => order.Compare(hit, other) < 0);
        _hits.Insert(index < 0 ? _hits.Count : index, hit);
        return !DropSurplus(hit.Labels) || _hits.Contains(hit);
    }

    private bool DropSurplus(FlowLabels labels)
    {
        var same = _hits.Where(other => other.Labels == labels).ToArray();
        if (same.Length <= FlowBudget.MaxSources)
            return false;

        _hits.Remove(same[same.Length - 1]);
        return true;
    }
}
