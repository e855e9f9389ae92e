namespace SecureAiAnalyzers.Tool.Tests;

/// <summary>How a command line ended and what it printed.</summary>
internal sealed record ToolRun(int ExitCode, string Output, string Errors)
{
    /// <summary>Runs a command line as a script does.</summary>
    public static ToolRun Of(params IReadOnlyList<string> arguments)
    {
        using StringWriter output = new(), errors = new();
        var code = Program.Run(arguments, new ToolConsole(output, errors, showsProgress: false));
        return new ToolRun(code, output.ToString(), errors.ToString());
    }
}
