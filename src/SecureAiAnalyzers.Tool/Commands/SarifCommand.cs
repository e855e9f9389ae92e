using System.CommandLine;
using System.CommandLine.Parsing;
using SecureAiAnalyzers.Tool.Sarif;

namespace SecureAiAnalyzers.Tool.Commands;

/// <summary><c>secure-ai sarif</c>: makes one clean log of those that the compiler wrote.</summary>
internal static class SarifCommand
{
    private const string Purpose = "Makes one clean log of those that the compiler wrote, and tells by the exit code whether a gate is shut.";
    private const string DefaultCategory = "secure-ai";

    private static readonly Dictionary<string, SarifLevel?> FailLevels = new(StringComparer.Ordinal)
    {
        ["error"] = SarifLevel.Error,
        ["warning"] = SarifLevel.Warning,
        ["note"] = SarifLevel.Note,
        ["none"] = null,
    };

    /// <summary>The command and its options.</summary>
    public static Command Create(ToolConsole console)
    {
        var inputs = InputsArgument();
        var output = new Option<string>("--output", "-o") { Description = "Where the clean log goes.", Required = true, HelpName = "FILE" };
        var root = new Option<string[]>("--root")
        {
            Description = "The repository's folder, on the machine of the build; several for several machines. Else the working tree of git.",
            HelpName = "FOLDER",
        };
        var category = new Option<string>("--category")
        {
            Description = "Keeps the log apart from others of the same commit.",
            DefaultValueFactory = _ => DefaultCategory,
        };
        var baseline = new Option<string?>("--baseline") { Description = "The findings that the team lives with.", HelpName = "FILE" };
        var failOn = new Option<string>("--fail-on") { Description = "The level from which on findings end the command with 1.", DefaultValueFactory = _ => "none" };
        failOn.AcceptOnlyFromAmong([.. FailLevels.Keys]);
        var newOnly = new Option<bool>("--new-only") { Description = "Of these, only findings that the baseline does not hold." };
        var partial = new Option<bool>("--fail-on-partial") { Description = "Ends with 1 when it is not proved that all was analysed." };
        var suppressions = new Option<int?>("--max-suppressions") { Description = "Ends with 1 when more findings are silenced in source.", HelpName = "NUMBER" };
        var progress = new Option<bool>("--progress") { Description = "Tells the progress although the error stream is no terminal." };

        var command = new Command("sarif", Purpose) { inputs, output, root, category, baseline, failOn, newOnly, partial, suppressions, progress };
        command.Validators.Add(result =>
        {
            if (result.GetValue(newOnly) && result.GetValue(baseline) is null)
                result.AddError("--new-only needs a --baseline that tells what is old.");
        });
        command.SetAction(parsed => new SarifRunner(console).Run(new SarifOptions(parsed.GetValue(inputs)!, parsed.GetValue(output)!)
        {
            Roots = parsed.GetValue(root) ?? [],
            Category = parsed.GetValue(category)!,
            Baseline = parsed.GetValue(baseline),
            FailOn = FailLevels[parsed.GetValue(failOn)!],
            NewOnly = parsed.GetValue(newOnly),
            FailOnPartial = parsed.GetValue(partial),
            MaxSuppressions = parsed.GetValue(suppressions),
            ShowsProgress = parsed.GetValue(progress),
        }));
        return command;
    }

    /// <summary>The logs, which each command has that reads some.</summary>
    public static Argument<string[]> InputsArgument()
    {
        var inputs = new Argument<string[]>("IN") { Description = "Logs of the compiler: files, folders, patterns.", Arity = ArgumentArity.OneOrMore };
        inputs.Validators.Add(RefuseOptions);
        return inputs;
    }

    /// <summary>The library takes an option that it does not know for one more input.</summary>
    private static void RefuseOptions(ArgumentResult inputs)
    {
        if (inputs.Tokens.FirstOrDefault(token => token.Value.StartsWith('-')) is { } option)
            inputs.AddError($"'{option.Value}' is no option; write './{option.Value}' for a file of that name.");
    }
}
