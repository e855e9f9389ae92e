using System.Globalization;
using SecureAiAnalyzers.Tool.Findings;
using SecureAiAnalyzers.Tool.Input;
using SecureAiAnalyzers.Tool.Inventory;
using SecureAiAnalyzers.Tool.Rules;

namespace SecureAiAnalyzers.Tool.Report;

/// <summary>What a report is made of.</summary>
/// <param name="Title">What it is about.</param>
/// <param name="Date">When it was made, in the words of whoever asks for it; null when nobody says it.</param>
/// <param name="Findings">The repository's findings.</param>
/// <param name="Rules">All rules and what they cover.</param>
/// <param name="Proof">What ran.</param>
/// <param name="Assets">The AI assets that code uses.</param>
/// <param name="Logs">How the projects are named.</param>
/// <param name="Projects">The names of those that were read, in order.</param>
/// <param name="Problems">What could not be read.</param>
internal sealed record ReportContent(
    string Title,
    string? Date,
    IReadOnlyList<CleanFinding> Findings,
    RuleCatalog Rules,
    AnalysisProof Proof,
    IReadOnlyList<Asset> Assets,
    LogNames Logs,
    IReadOnlyList<string> Projects,
    IReadOnlyList<string> Problems)
{
    private readonly Dictionary<string, int> _counts = Findings.Where(static finding => finding.Counts(newOnly: true))
        .GroupBy(finding => finding.Finding.Key.RuleId, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);

    private readonly Dictionary<string, string> _texts = Rules.Frameworks.SelectMany(framework => framework.Items)
        .ToDictionary(entry => entry.Id, entry => entry.Text, StringComparer.Ordinal);

    /// <summary>Findings that nobody silenced and no baseline holds.</summary>
    public IReadOnlyList<CleanFinding> Open { get; } = [.. Findings.Where(static finding => finding.Counts(newOnly: true))];

    /// <summary>The others.</summary>
    public IReadOnlyList<CleanFinding> Silenced { get; } = [.. Findings.Where(static finding => !finding.Counts(newOnly: true))];

    /// <summary>The names of the projects that report a finding, in order.</summary>
    public IReadOnlyList<string> ProjectsOf(CleanFinding finding) => Logs.NamesOf(finding.Finding.Logs);

    /// <summary>The rules that findings are of: those of the gravest level first, of these the gravest by score.</summary>
    public IReadOnlyList<RuleMetadata> RulesOf(IReadOnlyList<CleanFinding> findings)
    {
        var levels = findings.GroupBy(finding => finding.Finding.Key.RuleId, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Max(finding => finding.Finding.Level), StringComparer.Ordinal);
        return
        [
            .. Rules.All.Where(rule => levels.ContainsKey(rule.Id))
                .OrderByDescending(rule => levels[rule.Id])
                .ThenByDescending(rule => double.TryParse(rule.SecuritySeverity, CultureInfo.InvariantCulture, out var score) ? score : 0)
                .ThenBy(rule => rule.Id, StringComparer.Ordinal),
        ];
    }

    /// <summary>How many open findings a rule has.</summary>
    public int CountOf(string rule) => _counts.GetValueOrDefault(rule);

    /// <summary>What an entry of a framework asks for; null where only its id is known.</summary>
    public string? TextOf(string entry) => _texts.GetValueOrDefault(entry);
}
