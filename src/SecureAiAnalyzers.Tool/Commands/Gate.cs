using SecureAiAnalyzers.Tool.Findings;
using SecureAiAnalyzers.Tool.Sarif;

namespace SecureAiAnalyzers.Tool.Commands;

/// <summary>Decides whether a pipeline goes on.</summary>
internal static class Gate
{
    /// <summary>Why it is shut, one sentence each; none when it is open.</summary>
    public static IEnumerable<string> Reasons(SarifOptions options, IReadOnlyList<CleanFinding> findings, AnalysisVerdict verdict)
    {
        if (options.FailOn is { } least && findings.Count(finding => finding.Finding.Level >= least && finding.Counts(options.NewOnly)) is > 0 and var count)
            yield return $"{Number(count, options.NewOnly ? "new finding" : "finding")} of level {NameOf(least)} or higher";
        if (options.MaxSuppressions is { } most && findings.Count(IsSilencedInSource) is var silenced && silenced > most)
            yield return $"{Number(silenced, "suppression")} in source, and {most} may be there";
        if (options.FailOnPartial && verdict != AnalysisVerdict.Complete)
            yield return $"the analysis is {verdict.ToString().ToLowerInvariant()}, not complete";
    }

    /// <summary>Whether a directive or an attribute silences the finding; what a baseline hides is counted there.</summary>
    public static bool IsSilencedInSource(CleanFinding finding) =>
        finding.Finding.Suppressions.Any(suppression => suppression.Kind == SarifSuppression.InSource);

    /// <summary>A number of things.</summary>
    public static string Number(int count, string name) => count == 1 ? $"1 {name}" : $"{count} {name}s";

    private static string NameOf(SarifLevel level) => level.ToString().ToLowerInvariant();
}
