using System.CommandLine;
using System.CommandLine.Parsing;

namespace SecureAiAnalyzers.Tool.Commands;

/// <summary><c>secure-ai report</c>: makes one page for people of the logs that the compiler wrote.</summary>
internal sealed class ReportCommand : Command
{
    private const string Purpose = "Makes one HTML page for people: findings by rule, project and control, flows as steps, and what the rules cover.";
    private const string DefaultTitle = "Security of AI code";

    private readonly LogsArgument _inputs = new();

    private readonly Option<string> _output = new("--output", "-o") { Description = "Where the page goes.", Required = true, HelpName = "FILE" };

    private readonly Option<string[]> _root = SharedOptions.Root();

    private readonly Option<string?> _baseline = SharedOptions.Baseline();

    private readonly Option<string> _title = new("--title") { Description = "What the page is about.", DefaultValueFactory = _ => DefaultTitle };

    private readonly Option<string?> _date = new("--date")
    {
        Description = "Written below the title. Else the page tells no time, and stays the same.",
        HelpName = "TEXT",
    };

    private readonly Option<bool> _progress = SharedOptions.Progress();

    /// <param name="console">Where it tells what it did.</param>
    public ReportCommand(ToolConsole console)
        : base("report", Purpose)
    {
        Add(_inputs);
        foreach (var option in new Option[] { _output, _root, _baseline, _title, _date, _progress })
            Add(option);
        Validators.Add(Validate);
        SetAction(parsed => new ReportRunner(console).Run(OptionsOf(parsed)));
    }

    private void Validate(CommandResult result)
    {
        if (string.IsNullOrWhiteSpace(result.GetValue(_output)) || (result.GetValue(_baseline) is { } baseline && string.IsNullOrWhiteSpace(baseline)))
            result.AddError("A file needs a name.");
    }

    private ReportOptions OptionsOf(ParseResult parsed) => new(parsed.GetValue(_inputs)!, parsed.GetValue(_output)!)
    {
        Roots = parsed.GetValue(_root) ?? [],
        Baseline = parsed.GetValue(_baseline),
        Title = parsed.GetValue(_title)!,
        Date = parsed.GetValue(_date),
        ShowsProgress = parsed.GetValue(_progress),
    };
}
