using SecureAiAnalyzers.Tool.Sarif;

namespace SecureAiAnalyzers.Tool.Findings;

/// <summary>What one or more compilations report of one place.</summary>
internal sealed class Finding(FindingKey key, SarifLevel level, IReadOnlyList<FindingStep> steps, IReadOnlyList<SarifSuppression> suppressions)
{
    private readonly SortedSet<string> _fingerprints = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _logs = new(StringComparer.Ordinal);

    /// <summary>Rule, place and message.</summary>
    public FindingKey Key { get; } = key;

    /// <summary>The highest that a compilation gave it.</summary>
    public SarifLevel Level { get; private set; } = level;

    /// <summary>From the source on, without the place of the finding itself.</summary>
    public IReadOnlyList<FindingStep> Steps { get; private set; } = steps;

    /// <summary>Who silenced it; empty as soon as one compilation reports it unsilenced.</summary>
    public IReadOnlyList<SarifSuppression> Suppressions { get; private set; } = suppressions;

    /// <summary>What the analyzer calls it, in each project that has the file; sorted, and empty with older analyzers.</summary>
    public IReadOnlyCollection<string> Fingerprints => _fingerprints;

    /// <summary>Documentation-comment id of the member that holds it.</summary>
    public string? Symbol { get; set; }

    /// <summary>The logs that hold it, each a project or a framework of one; sorted.</summary>
    public IReadOnlyCollection<string> Logs => _logs;

    /// <summary>Whether somebody silenced it, in source or by a baseline.</summary>
    public bool IsSuppressed => Suppressions.Count > 0;

    /// <summary>Whether a directive or an attribute silences it, as a baseline does not.</summary>
    public bool IsSilencedInSource => Suppressions.Any(suppression => suppression.Kind == SarifSuppression.InSource);

    /// <summary>Adds what the analyzer calls it.</summary>
    public void AddFingerprint(string fingerprint) => _fingerprints.Add(fingerprint);

    /// <summary>Adds a log that holds it.</summary>
    public void AddLog(string log) => _logs.Add(log);

    /// <summary>Adds what another compilation says of it. The order in which they are added changes nothing.</summary>
    public void Merge(Finding other)
    {
        Level = (SarifLevel)Math.Max((int)Level, (int)other.Level);
        Suppressions = IsSuppressed && other.IsSuppressed ? [.. Suppressions.Union(other.Suppressions).OrderBy(Order, StringComparer.Ordinal)] : [];
        if (string.CompareOrdinal(Order(other.Steps), Order(Steps)) < 0)
            Steps = other.Steps;
        if (string.CompareOrdinal(other.Symbol, Symbol) < 0)
            Symbol = other.Symbol;
        _fingerprints.UnionWith(other._fingerprints);
        _logs.UnionWith(other._logs);
    }

    private static string Order(SarifSuppression suppression) => suppression.Kind + "\n" + suppression.Justification;

    private static string Order(IReadOnlyList<FindingStep> steps) => string.Join('\n', steps);
}
