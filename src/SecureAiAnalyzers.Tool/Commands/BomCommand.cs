using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace SecureAiAnalyzers.Tool.Commands;

/// <summary><c>secure-ai bom</c>: makes a bill of materials of the AI assets of which logs tell.</summary>
internal sealed class BomCommand : Command
{
    private const string Purpose =
        "Makes a bill of materials (CycloneDX) of the models, services, MCP servers, agents, tools, prompts and stores that code uses.";
    private const string DefaultSpec = "1.6";

    private readonly LogsArgument _inputs = new();

    private readonly Option<string> _output = new("--output", "-o") { Description = "Where the bill goes.", Required = true, HelpName = "FILE" };

    private readonly Option<string[]> _root = SharedOptions.Root();

    private readonly Option<string> _spec = new("--spec") { Description = "The version of CycloneDX.", DefaultValueFactory = _ => DefaultSpec };

    private readonly Option<string> _name = new("--name")
    {
        Description = "What the assets belong to.",
        DefaultValueFactory = _ => "application",
        HelpName = "TEXT",
    };

    private readonly Option<string?> _timestamp = new("--timestamp")
    {
        Description = "When the bill is said to be made. Else SOURCE_DATE_EPOCH tells it, or nothing does.",
        HelpName = "TIME",
    };

    private readonly Option<string?> _inventory = new("--inventory")
    {
        Description = "What the team has written down of its assets: SecureAi.Inventory.json.",
        HelpName = "FILE",
    };

    private readonly Option<string?> _modelFiles = new("--model-files")
    {
        Description = "A folder in which the files of models are looked for, by name, to give each its SHA-256.",
        HelpName = "FOLDER",
    };

    private readonly Option<string?> _merge = new("--merge")
    {
        Description = "A bill in JSON that lists the packages of the application, such as one of the CycloneDX tool for .NET.",
        HelpName = "BOM",
    };

    private readonly Option<string?> _failOn = new("--fail-on")
    {
        Description = "Ends with 1 when assets are incomplete in the inventory, expired, or either: incomplete,expired.",
        HelpName = "LIST",
    };

    private readonly Option<bool> _progress = SharedOptions.Progress();

    /// <param name="console">Where it tells what it did.</param>
    public BomCommand(ToolConsole console)
        : base("bom", Purpose)
    {
        Add(_inputs);
        foreach (var option in new Option[] { _output, _root, _spec, _name, _timestamp, _inventory, _modelFiles, _merge, _failOn, _progress })
            Add(option);
        _spec.AcceptOnlyFromAmong(DefaultSpec, "1.7");
        Validators.Add(Validate);
        SetAction(parsed => new BomRunner(console).Run(OptionsOf(parsed)));
    }

    private void Validate(CommandResult result)
    {
        string?[] files = [result.GetValue(_output), result.GetValue(_inventory) ?? "-", result.GetValue(_merge) ?? "-", result.GetValue(_modelFiles) ?? "-"];
        if (Array.Exists(files, string.IsNullOrWhiteSpace))
            result.AddError("A file needs a name.");
        if (Conditions(result.GetValue(_failOn)).Except(BomGate.Conditions).FirstOrDefault() is { } unknown)
            result.AddError($"--fail-on knows {string.Join(" and ", BomGate.Conditions)}, and not '{unknown}'.");
        if (result.GetValue(_failOn) is not null && result.GetValue(_inventory) is null)
            result.AddError("--fail-on needs an --inventory that tells what is known of the assets.");
        if (result.GetValue(_timestamp) is { } time && ReadTime(time) is null)
            result.AddError($"'{time}' is no time such as 2027-01-31T12:00:00Z.");
    }

    private static string[] Conditions(string? list) => list?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];

    private static DateTimeOffset? ReadTime(string text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) ? time : null;

    private BomOptions OptionsOf(ParseResult parsed) => new(parsed.GetValue(_inputs)!, parsed.GetValue(_output)!)
    {
        Roots = parsed.GetValue(_root) ?? [],
        Spec = parsed.GetValue(_spec)!,
        Name = PlainText.OneLine(parsed.GetValue(_name)!),
        Timestamp = parsed.GetValue(_timestamp) is { } time ? ReadTime(time) : null,
        Inventory = parsed.GetValue(_inventory),
        ModelFiles = parsed.GetValue(_modelFiles),
        Merge = parsed.GetValue(_merge),
        FailOn = Conditions(parsed.GetValue(_failOn)),
        ShowsProgress = parsed.GetValue(_progress),
    };
}
