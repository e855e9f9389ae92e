using SecureAiAnalyzers.Tool.Baselines;
using SecureAiAnalyzers.Tool.Findings;
using SecureAiAnalyzers.Tool.Input;

namespace SecureAiAnalyzers.Tool.Commands;

/// <summary>Does what <c>secure-ai baseline</c> is asked.</summary>
internal sealed class BaselineRunner(ToolConsole console)
{
    /// <summary>Lists all current findings.</summary>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public int Write(BaselineOptions options)
    {
        if (Read(options) is not { } logs)
            return ExitCodes.Unusable;

        var old = File.Exists(options.File) ? BaselineEntries.Read(options.File) : BaselineEntries.Empty;
        var accepted = AcceptedFindings.Of(logs, options.Roots);
        var current = accepted.Entries(old, options.Reason).ToArray();
        var stale = old.Stale(accepted.All);
        var isProven = Doubt(logs, old) is null;
        var baseline = old.With(isProven ? current : current.Concat(stale), Math.Max(logs.Proof.Compilations, isProven ? 0 : old.Compilations));
        baseline.Write(options.File);
        console.Say($"{options.File}: {Counted.Of(baseline.All.Count, "finding")}, {current.Count(entry => old.Find(entry.Key) is null)} of them new");
        if (stale.Count > 0)
            console.Say($"{stale.Count} that no finding needs {(isProven ? "are gone" : "are kept: 'secure-ai baseline prune' tells why")}");
        return accepted.Nameless == 0
            ? ExitCodes.Success
            : Refuse($"{Counted.Of(accepted.Nameless, "finding")} left out, which the analyzer gave no fingerprint");
    }

    /// <summary>Tells what is new, known and stale.</summary>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public int Compare(BaselineOptions options)
    {
        var baseline = BaselineEntries.Read(options.File);
        if (Read(options) is not { } logs)
            return ExitCodes.Unusable;

        var accepted = AcceptedFindings.Of(logs, options.Roots);
        var current = accepted.Entries(baseline, string.Empty).ToArray();
        var added = current.Where(entry => baseline.Find(entry.Key) is null).ToArray();
        var stale = baseline.Stale(accepted.All);
        foreach (var entry in added)
            console.Say($"new    {Shown(entry)}");
        foreach (var entry in stale)
            console.Say($"stale  {Shown(entry)}");
        console.Say($"{added.Length + accepted.Nameless} new, {current.Length - added.Length} known, {stale.Count} stale");
        return added.Length + accepted.Nameless > 0 ? ExitCodes.Findings : ExitCodes.Success;
    }

    /// <summary>Drops what is stale.</summary>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public int Prune(BaselineOptions options)
    {
        var baseline = BaselineEntries.Read(options.File);
        if (Read(options) is not { } logs)
            return ExitCodes.Unusable;
        if (!options.IsForced && Doubt(logs, baseline) is { } doubt)
            return Refuse($"nothing is dropped: {doubt}. Give the logs of all projects, or --force");

        var stale = baseline.Stale(AcceptedFindings.Of(logs, options.Roots).All);
        baseline.With(baseline.All.Except(stale), logs.Proof.Compilations).Write(options.File);
        foreach (var entry in stale)
            console.Say($"gone   {Shown(entry)}");
        console.Say($"{options.File}: {Counted.Of(baseline.All.Count - stale.Count, "finding")}, {stale.Count} gone");
        return ExitCodes.Success;
    }

    /// <summary>Why it is not proved that an entry which no finding needs is stale; null when it is.</summary>
    private static string? Doubt(LogSet logs, BaselineEntries baseline)
    {
        if (logs.Proof.Compilations < baseline.Compilations)
            return $"the logs have {Counted.Of(logs.Proof.Compilations, "compilation")}, and the baseline was written of {baseline.Compilations}";
        return logs.Proof.Verdict switch
        {
            AnalysisVerdict.Complete => null,
            AnalysisVerdict.Partial => "a compilation was not analysed in full",
            _ => "a compilation does not say what was analysed; build with -p:SecureAiProof=true",
        };
    }

    /// <summary>The logs; null when one cannot be read, of which is told.</summary>
    private LogSet? Read(BaselineOptions options)
    {
        var files = LogFiles.Find(options.Inputs);
        var logs = LogSet.Read(files, Progress.Of(console, options.ShowsProgress, files));
        foreach (var problem in logs.Problems)
            console.Warn(problem);
        return logs.Problems.Count == 0 ? logs : null;
    }

    private int Refuse(string reason)
    {
        console.Warn(reason);
        return ExitCodes.Unusable;
    }

    private static string Shown(BaselineEntry entry) =>
        $"{entry.Rule} {entry.Fingerprint} {entry.Place}" + (entry.Reason.Length > 0 ? $" # {entry.Reason}" : string.Empty);
}
