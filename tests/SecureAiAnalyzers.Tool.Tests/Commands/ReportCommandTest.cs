using System.Text.Json.Nodes;
using Xunit;

namespace SecureAiAnalyzers.Tool.Tests.Commands;

/// <summary>Tests that run <c>secure-ai report</c> over logs in a folder.</summary>
public abstract class ReportCommandTest : IDisposable
{
    private protected TempFolder Folder { get; } = new();

    private protected string Output => Folder["out.html"];

    /// <inheritdoc/>
    public void Dispose()
    {
        Folder.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>Makes a page of one log, which has to succeed.</summary>
    private protected ReportPage Report(params JsonObject[] results) => Report([Log("App.net10.0.sarif", results)]);

    private protected ReportPage Report(IEnumerable<string> inputs, params string[] options)
    {
        var run = Run(inputs, options);
        Assert.True(run.ExitCode == ExitCodes.Success, run.Errors);
        return ReportPage.Read(Output);
    }

    private protected string Log(string name, params JsonObject[] results) => Folder.Write(name, CompilerLog.Of(results));

    /// <summary>Runs the command over inputs whose sources stand in <c>/src</c>.</summary>
    private protected ToolRun Run(IEnumerable<string> inputs, params string[] options) =>
        ToolRun.Of(["report", .. inputs, "-o", Output, "--root", "/src", .. options]);

    /// <summary>What a compilation says of its analysis.</summary>
    private protected static JsonObject Proof(params (string Key, string Value)[] properties)
    {
        var result = CompilerLog.Result("SAI0003", level: "note", message: "Analysed").With(properties);
        result.Remove("locations");
        return result;
    }
}
