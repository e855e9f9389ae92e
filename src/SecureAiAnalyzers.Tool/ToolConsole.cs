namespace SecureAiAnalyzers.Tool;

/// <summary>Where a command tells people what it did. What comes from files reaches a terminal as plain text only.</summary>
/// <param name="output">What was asked for.</param>
/// <param name="error">Problems and progress.</param>
/// <param name="showsProgress">Whether somebody looks at the error stream.</param>
internal sealed class ToolConsole(TextWriter output, TextWriter error, bool showsProgress)
{
    /// <summary>For the output of the command-line library.</summary>
    public TextWriter Output { get; } = output;

    /// <summary>For the errors of the command-line library.</summary>
    public TextWriter Error { get; } = error;

    /// <summary>Whether somebody looks at the error stream.</summary>
    public bool ShowsProgress { get; } = showsProgress;

    /// <summary>The streams of this process.</summary>
    public static ToolConsole OfProcess() => new(Console.Out, Console.Error, !Console.IsErrorRedirected);

    /// <summary>Writes one line of what was asked for.</summary>
    public void Say(string line) => Output.WriteLine(PlainText.OneLine(line));

    /// <summary>Writes one line about a problem.</summary>
    public void Warn(string line) => Error.WriteLine(PlainText.OneLine(line));
}
