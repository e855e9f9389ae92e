using Xunit;

namespace SecureAiAnalyzers.Tool.Tests;

/// <summary>How command lines are understood.</summary>
public sealed class ProgramTests
{
    [Theory]
    [InlineData]
    [InlineData("serif")]
    [InlineData("sarif")]
    [InlineData("sarif", "a.sarif", "--wrong")]
    public void Wrong_command_line_is_unusable_and_says_where_help_is(params string[] arguments)
    {
        var run = ToolRun.Of(arguments);

        Assert.Equal(ExitCodes.Unusable, run.ExitCode);
        Assert.Contains("--help", run.Errors, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    [Fact]
    public void Help_lists_the_commands()
    {
        var run = ToolRun.Of("--help");

        Assert.Equal(ExitCodes.Success, run.ExitCode);
        Assert.All(["sarif", "baseline", "report"], command => Assert.Contains(command, run.Output, StringComparison.Ordinal));
    }
}
