namespace SecureAiAnalyzers.Tool.Findings;

/// <summary>The findings of many logs, each once. Logs may be added at the same time and in any order.</summary>
internal sealed class FindingSet
{
    private readonly object _lock = new();
    private readonly Dictionary<FindingKey, Finding> _findings = [];

    /// <summary>How many results the logs have, before equal ones are merged.</summary>
    public int ResultCount { get; private set; }

    /// <summary>The files that findings stand in or lead through.</summary>
    public IReadOnlyCollection<string> Files =>
        [.. _findings.Values.SelectMany(finding => finding.Steps.Select(step => step.File).Append(finding.Key.File ?? string.Empty))
            .Where(file => file.Length > 0).Distinct(StringComparer.Ordinal)];

    /// <summary>All findings.</summary>
    public IReadOnlyCollection<Finding> All => _findings.Values;

    /// <summary>Adds those of one log.</summary>
    public void Add(IReadOnlyList<Finding> findings)
    {
        lock (_lock)
        {
            ResultCount += findings.Count;
            foreach (var finding in findings)
            {
                if (!_findings.TryAdd(finding.Key, finding))
                    _findings[finding.Key].Merge(finding);
            }
        }
    }
}
