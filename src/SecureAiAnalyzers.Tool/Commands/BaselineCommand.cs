using System.CommandLine;

namespace SecureAiAnalyzers.Tool.Commands;

/// <summary><c>secure-ai baseline</c>: keeps the list of the findings that a team lives with.</summary>
internal sealed class BaselineCommand : Command
{
    private readonly ToolConsole _console;

    /// <param name="console">Where it tells what it did.</param>
    public BaselineCommand(ToolConsole console)
        : base("baseline", "Keeps the list of the findings that a team lives with, which builds then hide.")
    {
        _console = console;
        Add(Write());
        Add(Compare());
        Add(Prune());
    }

    private Command Write()
    {
        var command = new Command("write", "Lists all current findings. What is said of old ones stays.");
        var file = FileOption("--output", "-o", "The baseline; the texts of one that is there are kept.");
        var reason = new Option<string>("--reason")
        {
            Description = "Said of each finding that is new: who lives with it, why, until when.",
            DefaultValueFactory = _ => string.Empty,
        };
        command.Add(reason);
        return Complete(command, file, (parsed, options) => options with { Reason = parsed.GetValue(reason)! }, static runner => runner.Write);
    }

    private Command Compare()
    {
        var command = new Command("compare", "Tells what is new, what is known and which entries no finding needs; ends with 1 when something is new.");
        return Complete(command, FileOption("--baseline", "The baseline."), static (_, options) => options, static runner => runner.Compare);
    }

    private Command Prune()
    {
        var command = new Command("prune", "Drops the entries that no finding needs. Refuses where nothing proves that all was analysed.");
        var force = new Option<bool>("--force") { Description = "Drops them all the same." };
        command.Add(force);
        return Complete(
            command,
            FileOption("--baseline", "The baseline, which is written anew."),
            (parsed, options) => options with { IsForced = parsed.GetValue(force) },
            static runner => runner.Prune);
    }

    private Command Complete(
        Command command,
        Option<string> file,
        Func<ParseResult, BaselineOptions, BaselineOptions> read,
        Func<BaselineRunner, Func<BaselineOptions, int>> run)
    {
        var inputs = new LogsArgument();
        var root = SharedOptions.Root();
        var progress = SharedOptions.Progress();
        command.Add(inputs);
        foreach (var option in new Option[] { file, root, progress })
            command.Add(option);
        command.Validators.Add(result =>
        {
            if (string.IsNullOrWhiteSpace(result.GetValue(file)))
                result.AddError("A file needs a name.");
        });
        command.SetAction(parsed => run(new BaselineRunner(_console))(read(parsed, new BaselineOptions(parsed.GetValue(inputs)!, parsed.GetValue(file)!)
        {
            Roots = parsed.GetValue(root) ?? [],
            ShowsProgress = parsed.GetValue(progress),
        })));
        return command;
    }

    private static Option<string> FileOption(string name, string description) => new(name) { Description = description, Required = true, HelpName = "FILE" };

    private static Option<string> FileOption(string name, string alias, string description) =>
        new(name, alias) { Description = description, Required = true, HelpName = "FILE" };
}
