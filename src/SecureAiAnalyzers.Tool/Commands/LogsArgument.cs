using System.CommandLine;
using System.CommandLine.Parsing;

namespace SecureAiAnalyzers.Tool.Commands;

/// <summary>The logs that a command reads.</summary>
internal sealed class LogsArgument : Argument<string[]>
{
    /// <summary>One or more.</summary>
    public LogsArgument()
        : base("IN")
    {
        Description = "Logs of the compiler: files, folders, patterns.";
        Arity = ArgumentArity.OneOrMore;
        Validators.Add(RefuseOptions);
    }

    /// <summary>The library takes an option that it does not know for one more input.</summary>
    private static void RefuseOptions(ArgumentResult inputs)
    {
        if (inputs.Tokens.FirstOrDefault(token => token.Value.StartsWith('-')) is { } option)
            inputs.AddError($"'{option.Value}' is no option; write './{option.Value}' for a file of that name.");
    }
}
