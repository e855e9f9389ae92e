using System.Text.Json.Nodes;
using Xunit;

namespace SecureAiAnalyzers.Tool.Tests.Commands;

/// <summary>Tests that run <c>secure-ai sarif</c> over logs in a folder.</summary>
public abstract class SarifCommandTest : IDisposable
{
    private protected TempFolder Folder { get; } = new();

    private protected string Output => Folder["out.sarif"];

    /// <inheritdoc/>
    public void Dispose()
    {
        Folder.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>Cleans logs of one result list each, which has to succeed.</summary>
    private protected CleanLog Clean(params JsonObject[][] logs)
    {
        var run = Run([.. logs.Select((results, i) => Log($"logs/{i}.sarif", results))]);
        Assert.True(run.ExitCode == ExitCodes.Success, run.Errors);
        return CleanLog.Read(Output);
    }

    private protected string Log(string name, params JsonObject[] results) => Folder.Write(name, CompilerLog.Of(results));

    /// <summary>Runs the command over inputs whose sources stand in <c>/src</c>.</summary>
    private protected ToolRun Run(IEnumerable<string> inputs, params string[] options) =>
        ToolRun.Of(["sarif", .. inputs, "-o", Output, "--root", "/src", .. options]);
}
