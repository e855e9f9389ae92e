using Xunit;

namespace SecureAiAnalyzers.IntegrationTests;

/// <summary>A build's output and the log of findings that the compiler wrote.</summary>
internal sealed record BuildResult(CommandResult Command, SarifLog? Log)
{
    /// <summary>Rule and level of each of our findings that nothing silences, sorted; fails the test when the compiler did not run.</summary>
    public IReadOnlyList<string> Findings => Sorted(result => $"{result.RuleId} {result.Level}");

    /// <summary>Rule of each of our findings that nothing silences, sorted; fails the test when the compiler did not run.</summary>
    public IReadOnlyList<string> Rules => Sorted(result => result.RuleId);

    /// <summary>Fails the test, with the build's output, when an analyzer threw, or was not loaded.</summary>
    public BuildResult EnsureAnalyzersRan()
    {
        Assert.DoesNotMatch("(CS8032|CS8033|CS8034|CS9057): [^\\n]*/roslyn4[^\\n]*SecureAiAnalyzers|AD0001: [^\\n]*'SecureAiAnalyzers", Command.Output);
        return this;
    }

    private string[] Sorted(Func<SarifResult, string> text)
    {
        Assert.True(Log is not null, Command.Output);
        return [.. Log.Results.Where(result => !result.IsSuppressed).Select(text).Order(StringComparer.Ordinal)];
    }

    /// <summary>Fails the test, with the build's output, when the build failed.</summary>
    public BuildResult EnsureSuccess()
    {
        Command.EnsureSuccess();
        return EnsureAnalyzersRan();
    }
}
