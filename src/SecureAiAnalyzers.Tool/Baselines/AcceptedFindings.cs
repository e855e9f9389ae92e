using SecureAiAnalyzers.Tool.Findings;
using SecureAiAnalyzers.Tool.Input;
using SecureAiAnalyzers.Tool.Sources;

namespace SecureAiAnalyzers.Tool.Baselines;

/// <summary>
/// The findings that a baseline can hold. What is silenced in source needs no entry; mistakes in the configuration are mended; and the lines of baselines are
/// no code of which a baseline could speak.
/// </summary>
internal sealed class AcceptedFindings
{
    private const string ConfigurationCategory = "SecureAI.Configuration";
    private const string BaselineName = "SecureAi.Baseline.";

    /// <summary>The id of top-level statements, which says nothing of where they stand.</summary>
    private const string TopLevel = "M:Program.{Main}$";

    private readonly SourceRoot _root;

    private AcceptedFindings(IReadOnlyList<Finding> all, int nameless, SourceRoot root)
    {
        All = all;
        Nameless = nameless;
        _root = root;
    }

    /// <summary>Those that have a fingerprint.</summary>
    public IReadOnlyList<Finding> All { get; }

    /// <summary>How many have none, because the analyzer is too old.</summary>
    public int Nameless { get; }

    /// <summary>Those of logs.</summary>
    public static AcceptedFindings Of(LogSet logs, IReadOnlyList<string> roots)
    {
        var configuration = logs.Rules.All.Where(rule => rule.Category == ConfigurationCategory).Select(rule => rule.Id).ToHashSet(StringComparer.Ordinal);
        var candidates = logs.Findings.All
            .Where(finding => !configuration.Contains(finding.Key.RuleId) && !finding.IsSilencedInSource && !IsInBaseline(finding))
            .ToArray();
        var named = candidates.Where(finding => finding.Fingerprints.Count > 0).ToArray();
        return new AcceptedFindings(named, candidates.Length - named.Length, SourceRoot.Find(roots, Environment.CurrentDirectory, logs.Findings.Files));
    }

    /// <summary>The entries that they need, with what is said in a baseline of those that it holds.</summary>
    /// <param name="baseline">The baseline.</param>
    /// <param name="reason">What is said of the others.</param>
    public IEnumerable<BaselineEntry> Entries(BaselineEntries baseline, string reason) =>
        from finding in All
        from fingerprint in finding.Fingerprints
        group PlaceOf(finding) by (finding.Key.RuleId, fingerprint) into places
        orderby places.Key
        select new BaselineEntry(
            places.Key.RuleId, places.Key.fingerprint, places.Min(StringComparer.Ordinal)!, baseline.Find(places.Key)?.Reason ?? reason);

    private string PlaceOf(Finding finding)
    {
        if (finding.Symbol is { } symbol && !symbol.StartsWith(TopLevel, StringComparison.Ordinal))
            return symbol;
        return finding.Key.File is { } file ? _root.Locate(file) ?? string.Empty : string.Empty;
    }

    private static bool IsInBaseline(Finding finding) =>
        finding.Key.File is { } file && file[(file.LastIndexOf('/') + 1)..].StartsWith(BaselineName, StringComparison.OrdinalIgnoreCase);
}
