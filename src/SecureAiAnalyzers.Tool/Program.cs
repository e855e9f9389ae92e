using System.CommandLine;
using SecureAiAnalyzers.Tool.Commands;

namespace SecureAiAnalyzers.Tool;

/// <summary>The command line of <c>secure-ai</c>.</summary>
internal static class Program
{
    private const string Purpose = "Makes of the compiler's SARIF logs what a pipeline, a code-scanning service and people need.";

    /// <summary>Runs the process.</summary>
    public static int Main(string[] arguments) => Run(arguments, ToolConsole.OfProcess());

    /// <summary>Runs one command line.</summary>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public static int Run(IReadOnlyList<string> arguments, ToolConsole console)
    {
        RootCommand root = new(Purpose) { new SarifCommand(console), new BaselineCommand(console), new ReportCommand(console), new BomCommand(console) };
        var parsed = root.Parse(arguments);
        if (parsed.Errors.Count == 0)
            return Invoke(parsed, console);

        foreach (var error in parsed.Errors)
            console.Warn(error.Message);
        console.Warn("'secure-ai --help' lists the commands, 'secure-ai sarif --help' the options of one.");
        return ExitCodes.Unusable;
    }

    private static int Invoke(ParseResult parsed, ToolConsole console)
    {
        try
        {
            return parsed.Invoke(new InvocationConfiguration
            {
                Output = console.Output,
                Error = console.Error,
                EnableDefaultExceptionHandler = false,
            });
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ToolException)
        {
            console.Warn(exception.Message);
            return ExitCodes.Unusable;
        }
    }
}
