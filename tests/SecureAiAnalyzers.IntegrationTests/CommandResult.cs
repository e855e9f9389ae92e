using Xunit;

namespace SecureAiAnalyzers.IntegrationTests;

/// <summary>How a command ended and what it printed.</summary>
internal sealed record CommandResult(int ExitCode, string Output)
{
    /// <summary>Fails the test, with the command's output, when the command failed.</summary>
    public CommandResult EnsureSuccess()
    {
        Assert.True(ExitCode == 0, Output);
        return this;
    }
}
