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
        var known = _hits.FindIndex(hit.IsAt);
        if (known >= 0)
            return Rename(known, hit);

        var index = _hits.FindIndex(other => order.Compare(hit, other) < 0);
        _hits.Insert(index < 0 ? _hits.Count : index, hit);
        return !DropSurplus(hit.Labels) || _hits.Contains(hit);
    }

    /// <summary>Of several parts of one source, the first by name tells of it.</summary>
    private bool Rename(int known, SourceHit hit)
    {
        if (string.CompareOrdinal(hit.Member.Name, _hits[known].Member.Name) >= 0)
            return false;

        _hits[known] = hit;
        return true;
    }

    private bool DropSurplus(FlowLabels labels)
    {
        var same = _hits.Where(other => other.Labels == labels).ToArray();
        if (same.Length <= ((labels & FlowLabels.Given) != 0 ? FlowBudget.MaxGiven : FlowBudget.MaxSources))
            return false;

        _hits.Remove(same[same.Length - 1]);
        return true;
    }
}
