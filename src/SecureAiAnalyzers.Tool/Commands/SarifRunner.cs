using SecureAiAnalyzers.Tool.Baselines;
using SecureAiAnalyzers.Tool.Input;
using SecureAiAnalyzers.Tool.Output;
using SecureAiAnalyzers.Tool.Sarif;

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
        var repository = RepositoryFindings.Of(logs, options.Roots, baseline);

        var log = new CleanLog(repository.All, logs.Rules.All, logs.Proof, options.Category, repository.Problems);
        var length = OutputFile.Write(output, new CleanLogWriter(log).Write);
        ServiceLimits.Warn(console, output, length, repository.All.Count);
        repository.Warn(console);
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
}
