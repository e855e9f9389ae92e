using System.Globalization;
using SecureAiAnalyzers.Tool.Findings;
using SecureAiAnalyzers.Tool.Rules;
using SecureAiAnalyzers.Tool.Sarif;

namespace SecureAiAnalyzers.Tool.Commands;

/// <summary>Tells in a few lines what a clean log holds.</summary>
internal static class SarifSummary
{
    /// <summary>The lines: by rule, by level, old and new, silenced, and what ran.</summary>
    public static IEnumerable<string> Lines(IReadOnlyList<CleanFinding> findings, IReadOnlyList<RuleMetadata> rules, AnalysisProof proof, int? stale)
    {
        foreach (var line in ByRule(findings, rules))
            yield return line;
        yield return $"{Counted.Of(findings.Count, "finding")}{ByLevel(findings)}";
        if (stale is not null)
            yield return $"{Count(findings, BaselineState.New)} new, {Count(findings, BaselineState.Unchanged)} in the baseline, {stale} of its entries stale";
        if (findings.Any(finding => finding.Finding.IsSuppressed))
            yield return Silenced(findings);
        yield return Ran(proof);
    }

    private static IEnumerable<string> ByRule(IReadOnlyList<CleanFinding> findings, IReadOnlyList<RuleMetadata> rules)
    {
        var titles = rules.ToDictionary(rule => rule.Id, rule => rule.Title, StringComparer.Ordinal);
        return findings
            .GroupBy(finding => finding.Finding.Key.RuleId, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => string.Create(CultureInfo.InvariantCulture, $"{group.Count(),6}  {group.Key}  {titles[group.Key]}"));
    }

    private static string ByLevel(IReadOnlyList<CleanFinding> findings)
    {
        var counts = Levels.All
            .Select(level => (Level: level, Count: findings.Count(finding => finding.Finding.Level == level && !finding.Finding.IsSuppressed)))
            .Where(level => level.Count > 0)
            .Select(level => $"{level.Count} {Levels.NameOf(level.Level)}");
        var text = string.Join(", ", counts);
        return text.Length == 0 ? string.Empty : ": " + text;
    }

    private static string Silenced(IReadOnlyList<CleanFinding> findings)
    {
        var inSource = findings.Where(finding => finding.Finding.IsSilencedInSource).ToArray();
        var unexplained = inSource.Count(finding => finding.Finding.Suppressions.All(suppression => suppression.Justification is null));
        var others = findings.Count(finding => finding.Finding.IsSuppressed) - inSource.Length;
        return $"{inSource.Length} silenced in source ({unexplained} without a reason), {others} by a baseline in the build";
    }

    /// <summary>What ran.</summary>
    public static string Ran(AnalysisProof proof)
    {
        var text = $"analysis {proof.Verdict.ToString().ToLowerInvariant()}: {proof.Compilations} compilations";
        if (proof.Unproven > 0)
            text += $", {proof.Unproven} do not say what was analysed ({ProofProperties.RuleId})";
        if (proof.Count("budgets") is > 0 and var budgets)
            text += $", {budgets} questions ended at a budget";
        if (proof.Names(ProofProperties.NewerSdks) is { Count: > 0 } newer)
            text += $", newer than the rules know: {string.Join("; ", newer)}";
        if (proof.Names(ProofProperties.RulesOff) is { Count: > 0 } off)
            text += $", switched off: {string.Join(",", off)}";
        return text;
    }

    private static int Count(IReadOnlyList<CleanFinding> findings, BaselineState state) => findings.Count(finding => finding.State == state);
}
