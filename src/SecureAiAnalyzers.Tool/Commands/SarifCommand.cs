using System.CommandLine;
using System.CommandLine.Parsing;
using SecureAiAnalyzers.Tool.Input;
using SecureAiAnalyzers.Tool.Sarif;

namespace SecureAiAnalyzers.Tool.Commands;

/// <summary><c>secure-ai sarif</c>: makes one clean log of those that the compiler wrote.</summary>
internal static class SarifCommand
{
    /// <summary>The command and its options.</summary>
    public static Command Create(ToolConsole console)
    {
        var inputs = new Argument<string[]>("IN") { Description = "Logs of the compiler: files, folders, patterns.", Arity = ArgumentArity.OneOrMore };
        inputs.Validators.Add(RefuseOptions);
        var command = new Command("sarif", "Makes one clean log of those that the compiler wrote.") { inputs };
        command.SetAction(parsed => Run(parsed.GetValue(inputs)!, console));
        return command;
    }

    /// <summary>The library takes an option that it does not know for one more input.</summary>
    private static void RefuseOptions(ArgumentResult inputs)
    {
        if (inputs.Tokens.FirstOrDefault(token => token.Value.StartsWith('-')) is { } option)
            inputs.AddError($"'{option.Value}' is no option; write './{option.Value}' for a file of that name.");
    }

    private static int Run(string[] inputs, ToolConsole console)
    {
        var logs = LogFiles.Find(inputs);
        foreach (var problem in logs.Problems)
            console.Warn(problem);
        var count = 0;
        foreach (var file in logs.Files)
        {
            using var stream = File.OpenRead(file);
            count += SarifReader.Read(stream).Sum(run => run.Results.Count);
        }

        console.Say($"{count} findings");
        return logs.Problems.Count == 0 ? ExitCodes.Success : ExitCodes.Unusable;
    }
}
