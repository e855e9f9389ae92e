using Xunit;

namespace SecureAiAnalyzers.Tool.Tests;

/// <summary>How far a long run is.</summary>
public sealed class ProgressTests
{
    [Fact]
    public void Progress_is_told_and_ends_with_all() => Assert.Equal("\r1 of 2 logs\r2 of 2 logs\r2 of 2 logs\n", Run(isShown: true, TimeSpan.Zero));

    [Fact]
    public void Short_run_tells_no_progress() => Assert.Empty(Run(isShown: true, TimeSpan.FromHours(1)));

    [Fact]
    public void Nobody_who_does_not_look_is_told() => Assert.Empty(Run(isShown: false, TimeSpan.Zero));

    private static string Run(bool isShown, TimeSpan pause)
    {
        using StringWriter output = new(), errors = new() { NewLine = "\n" };
        var progress = new Progress(new ToolConsole(output, errors, showsProgress: false), isShown, 2, pause);
        progress.Advance();
        progress.Advance();
        progress.End();
        return errors.ToString();
    }
}
