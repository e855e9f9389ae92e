using SecureAiAnalyzers.Tool.Baselines;
using SecureAiAnalyzers.Tool.Findings;
using SecureAiAnalyzers.Tool.Input;
using SecureAiAnalyzers.Tool.Output;
using SecureAiAnalyzers.Tool.Sarif;
using SecureAiAnalyzers.Tool.Sources;

namespace SecureAiAnalyzers.Tool.Commands;

/// <summary>Does what <c>secure-ai sarif</c> is asked.</summary>
internal sealed class SarifRunner(ToolConsole console)
{
    /// <summary>Reads, writes, tells.</summary>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public int Run(SarifOptions options)
    {
        var output = Path.GetFullPath(options.Output);
        var baseline = options.Baseline is { } file ? BaselineEntries.Read(file) : null;
        var files = LogFiles.Find(options.Inputs);
        RefuseInput(output, files);
        var logs = LogSet.Read(files, Progress.Of(console, options.ShowsProgress, files));
        var root = SourceRoot.Find(options.Roots, Environment.CurrentDirectory, logs.Findings.Files);
        var findings = CleanFindings.Of(logs.Findings.All, root, baseline);
        var problems = Problems(logs, findings);

        var log = new CleanLog(findings.All, logs.Rules.All, logs.Proof, options.Category, problems);
        var length = OutputFile.Write(output, new CleanLogWriter(log).Write);
        WarnOfRoot(root, findings);
        ServiceLimits.Warn(console, output, length, findings.All.Count);
        foreach (var problem in problems)
            console.Warn(problem);
        foreach (var line in SarifSummary.Lines(log.Findings, log.Rules, log.Proof, baseline?.Stale(logs.Findings.All).Count))
            console.Say(line);
        return Exit(options, log);
    }

    private int Exit(SarifOptions options, CleanLog log)
    {
        var reasons = Gate.Reasons(options, log.Findings, log.Proof.Verdict).ToArray();
        foreach (var reason in reasons)
            console.Say($"gate shut: {reason}");
        if (log.Problems.Count > 0)
            return ExitCodes.Unusable;
        return reasons.Length > 0 ? ExitCodes.Findings : ExitCodes.Success;
    }

    /// <summary>What an earlier run has left among the logs is replaced. Any other of them is not overwritten.</summary>
    private static void RefuseInput(string output, LogFiles files)
    {
        if (files.Named.Contains(output) || (files.Files.Contains(output) && !IsCleanLog(output)))
            throw new ToolException($"{output}: is an input, and is not overwritten");
    }

    private static bool IsCleanLog(string path)
    {
        try
        {
            using var stream = File.OpenRead(path);
            return SarifReader.Read(stream).All(run => run.IsClean);
        }
        catch (SarifException)
        {
            return false;
        }
    }

    private static IReadOnlyList<string> Problems(LogSet logs, CleanFindings findings) => findings.Homeless == 0
        ? [.. logs.Problems]
        : [.. logs.Problems, $"{Gate.Number(findings.Homeless, "finding")} left out, with a file on another machine that is below no --root"];

    private void WarnOfRoot(SourceRoot root, CleanFindings findings)
    {
        if (root.IsGuessed)
            console.Warn($"note: the folder of the repository is taken to be {root.Shown}; name it by --root");
        if (findings.Outside is > 0 and var outside)
            console.Warn($"note: {Gate.Number(outside, "finding")} outside of the repository, with absolute paths; another --root may help");
    }
}
