using SecureAiAnalyzers.Tool.Baselines;
using SecureAiAnalyzers.Tool.Input;
using SecureAiAnalyzers.Tool.Output;
using SecureAiAnalyzers.Tool.Report;

namespace SecureAiAnalyzers.Tool.Commands;

/// <summary>Does what <c>secure-ai report</c> is asked.</summary>
internal sealed class ReportRunner(ToolConsole console)
{
    /// <summary>Reads, writes, tells.</summary>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public int Run(ReportOptions options)
    {
        var output = Path.GetFullPath(options.Output);
        var baseline = options.Baseline is { } file ? BaselineEntries.Read(file) : null;
        var files = LogFiles.Find(options.Inputs);
        if (files.Files.Contains(output))
            throw new ToolException($"{output}: is an input, and is not overwritten");

        var logs = LogSet.Read(files, Progress.Of(console, options.ShowsProgress, files));
        var repository = RepositoryFindings.Of(logs, options.Roots, baseline);
        var names = LogNames.Of(files.Files);
        var content = new ReportContent(
            options.Title,
            options.Date,
            repository.All,
            logs.Rules,
            logs.Proof,
            repository.Assets,
            names,
            names.NamesOf(logs.ReadFiles),
            repository.Problems);
        OutputFile.Write(output, new ReportWriter(content).Write);
        repository.Warn(console);
        console.Say($"{options.Output}: {Counted.Of(content.Open.Count, "open finding")}, {content.Silenced.Count} silenced");
        console.Say(SarifSummary.Ran(logs.Proof));
        return repository.Problems.Count > 0 ? ExitCodes.Unusable : ExitCodes.Success;
    }
}
