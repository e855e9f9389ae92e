using SecureAiAnalyzers.Tool.Findings;

namespace SecureAiAnalyzers.Tool.Commands;

/// <summary>Decides whether a pipeline goes on.</summary>
internal static class Gate
{
    /// <summary>Why it is shut, one sentence each; none when it is open.</summary>
    public static IEnumerable<string> Reasons(SarifOptions options, IReadOnlyList<CleanFinding> findings, AnalysisVerdict verdict)
    {
        if (options.FailOn is { } least && findings.Count(finding => finding.Finding.Level >= least && finding.Counts(options.NewOnly)) is > 0 and var count)
            yield return $"{Counted.Of(count, options.NewOnly ? "new finding" : "finding")} of level {Levels.NameOf(least)} or higher";
        if (options.MaxSuppressions is { } most && findings.Count(finding => finding.Finding.IsSilencedInSource) is var silenced && silenced > most)
            yield return $"{Counted.Of(silenced, "suppression")} in source, and {most} may be there";
        if (options.FailOnPartial && verdict != AnalysisVerdict.Complete)
            yield return $"the analysis is {verdict.ToString().ToLowerInvariant()}, not complete";
    }
}
