using System.CommandLine;
using System.CommandLine.Parsing;
using SecureAiAnalyzers.Tool.Sarif;

namespace SecureAiAnalyzers.Tool.Commands;

/// <summary><c>secure-ai sarif</c>: makes one clean log of those that the compiler wrote.</summary>
internal sealed class SarifCommand : Command
{
    private const string Purpose = "Makes one clean log of those that the compiler wrote, and tells by the exit code whether a gate is shut.";
    private const string DefaultCategory = "secure-ai";
    private const string DefaultLevel = "none";

    private static readonly Dictionary<string, SarifLevel?> FailLevels = new(StringComparer.Ordinal)
    {
        ["error"] = SarifLevel.Error,
        ["warning"] = SarifLevel.Warning,
        ["note"] = SarifLevel.Note,
        [DefaultLevel] = null,
    };

    private readonly LogsArgument _inputs = new();

    private readonly Option<string> _output = new("--output", "-o") { Description = "Where the clean log goes.", Required = true, HelpName = "FILE" };

    private readonly Option<string[]> _root = SharedOptions.Root();

    private readonly Option<string> _category = new("--category")
    {
        Description = "Keeps the log apart from others of the same commit.",
        DefaultValueFactory = _ => DefaultCategory,
    };

    private readonly Option<string?> _baseline = SharedOptions.Baseline();

    private readonly Option<string> _failOn = new("--fail-on")
    {
        Description = "The level from which on findings end the command with 1.",
        DefaultValueFactory = _ => DefaultLevel,
    };

    private readonly Option<bool> _newOnly = new("--new-only") { Description = "Of these, only findings that the baseline does not hold." };

    private readonly Option<bool> _failOnPartial = new("--fail-on-partial") { Description = "Ends with 1 when it is not proved that all was analysed." };

    private readonly Option<int?> _maxSuppressions = new("--max-suppressions")
    {
        Description = "Ends with 1 when more findings are silenced in source.",
        HelpName = "NUMBER",
    };

    private readonly Option<bool> _progress = SharedOptions.Progress();

    /// <param name="console">Where it tells what it did.</param>
    public SarifCommand(ToolConsole console)
        : base("sarif", Purpose)
    {
        Add(_inputs);
        foreach (var option in new Option[] { _output, _root, _category, _baseline, _failOn, _newOnly, _failOnPartial, _maxSuppressions, _progress })
            Add(option);
        _failOn.AcceptOnlyFromAmong([.. FailLevels.Keys]);
        Validators.Add(Validate);
        SetAction(parsed => new SarifRunner(console).Run(OptionsOf(parsed)));
    }

    private void Validate(CommandResult result)
    {
        var baseline = result.GetValue(_baseline);
        if (result.GetValue(_newOnly) && baseline is null)
            result.AddError("--new-only needs a --baseline that tells what is old.");
        if (string.IsNullOrWhiteSpace(result.GetValue(_output)) || (baseline is not null && string.IsNullOrWhiteSpace(baseline)))
            result.AddError("A file needs a name.");
    }

    private SarifOptions OptionsOf(ParseResult parsed) => new(parsed.GetValue(_inputs)!, parsed.GetValue(_output)!)
    {
        Roots = parsed.GetValue(_root) ?? [],
        Category = PlainText.OneLine(parsed.GetValue(_category)!.Trim('/')),
        Baseline = parsed.GetValue(_baseline),
        FailOn = FailLevels[parsed.GetValue(_failOn)!],
        NewOnly = parsed.GetValue(_newOnly),
        FailOnPartial = parsed.GetValue(_failOnPartial),
        MaxSuppressions = parsed.GetValue(_maxSuppressions),
        ShowsProgress = parsed.GetValue(_progress),
    };
}
