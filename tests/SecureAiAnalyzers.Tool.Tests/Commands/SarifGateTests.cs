using System.Text.Json.Nodes;
using Xunit;

namespace SecureAiAnalyzers.Tool.Tests.Commands;

/// <summary>When the command ends with 1, and what it prints.</summary>
public sealed class SarifGateTests : SarifCommandTest
{
    private const string Old = "0123456789abcdef0123456789abcdef";
    private const string New = "fedcba9876543210fedcba9876543210";

    [Theory]
    [InlineData("warning", "error", 0)]
    [InlineData("warning", "warning", 1)]
    [InlineData("error", "warning", 1)]
    [InlineData("note", "warning", 0)]
    [InlineData("note", "note", 1)]
    [InlineData("error", "none", 0)]
    public void Level_shuts_the_gate(string level, string failOn, int expected) =>
        Assert.Equal(expected, Run([Log("a.sarif", CompilerLog.Result(level: level))], "--fail-on", failOn).ExitCode);

    [Fact]
    public void Silenced_findings_leave_the_gate_open() =>
        Assert.Equal(ExitCodes.Success, Run([Log("a.sarif", CompilerLog.Result().Suppressed("x"))], "--fail-on", "note").ExitCode);

    [Fact]
    public void Only_findings_that_are_new_shut_the_gate()
    {
        var baseline = Folder.Write("SecureAi.Baseline.txt", $"# ours\n\nSAI1001 {Old} Program.cs # me, later\nSAI1001 {new string('0', 32)} Gone.cs\n");
        var old = Log("old.sarif", CompilerLog.Result().With(("fingerprint", Old)));
        var both = Log("new.sarif", CompilerLog.Result(line: 9).With(("fingerprint", New)));

        var green = Run([old], "--fail-on", "warning", "--baseline", baseline, "--new-only");
        var all = Run([old], "--fail-on", "warning", "--baseline", baseline);
        var red = Run([old, both], "--fail-on", "warning", "--baseline", baseline, "--new-only");

        Assert.Equal((0, 1, 1), (green.ExitCode, all.ExitCode, red.ExitCode));
        Assert.Contains("1 new, 1 in the baseline, 1 of its entries stale", red.Output, StringComparison.Ordinal);
        Assert.Contains("gate shut: 1 new finding of level warning or higher", red.Output, StringComparison.Ordinal);
        Assert.Equal(["unchanged", "new"], CleanLog.Read(Output).Results.Select(result => (string?)result["baselineState"]));
    }

    [Fact]
    public void Finding_that_is_old_in_one_project_only_is_new()
    {
        var baseline = Folder.Write("b.txt", $"SAI1001 {Old}\n");
        string[] logs = [Log("a.sarif", CompilerLog.Result().With(("fingerprint", Old))), Log("b.sarif", CompilerLog.Result().With(("fingerprint", New)))];

        Assert.Equal(ExitCodes.Findings, Run(logs, "--fail-on", "warning", "--baseline", baseline, "--new-only").ExitCode);
    }

    [Theory]
    [InlineData("SAI1001")]
    [InlineData("SAI1001 0123")]
    [InlineData("{ \"version\": \"2.1.0\" }")]
    public void Baseline_that_is_none_is_unusable(string content)
    {
        var run = Run([Log("a.sarif")], "--baseline", Folder.Write("b.txt", "\n" + content));

        Assert.Equal(ExitCodes.Unusable, run.ExitCode);
        Assert.Contains("b.txt:2", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--baseline", "missing.txt")]
    [InlineData("--new-only")]
    [InlineData("--fail-on", "critical")]
    [InlineData("--max-suppressions", "many")]
    [InlineData("--baseline", "")]
    public void Wrong_options_are_unusable(params string[] options)
    {
        var run = Run([Log("a.sarif")], options);

        Assert.Equal(ExitCodes.Unusable, run.ExitCode);
        Assert.NotEmpty(run.Errors);
        Assert.False(File.Exists(Output));
    }

    [Theory]
    [InlineData(2, 0)]
    [InlineData(1, 1)]
    public void More_suppressions_than_agreed_shut_the_gate(int most, int expected)
    {
        var byBaseline = CompilerLog.Result(line: 7).Suppressed("x");
        byBaseline["suppressions"]![0]!["kind"] = "external";
        var log = Log("a.sarif", CompilerLog.Result().Suppressed("why"), CompilerLog.Result(line: 5).Suppressed(null), byBaseline);

        var run = Run([log], "--max-suppressions", $"{most}");

        Assert.Equal(expected, run.ExitCode);
        Assert.Contains("2 silenced in source (1 without a reason), 1 by a baseline in the build", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("complete", 0)]
    [InlineData("partial", 1)]
    [InlineData(null, 1)]
    public void Analysis_that_is_not_complete_shuts_the_gate(string? verdict, int expected)
    {
        JsonObject[] results = verdict is null ? [] : [CompilerLog.Result("SAI0003").With(("verdict", verdict))];

        Assert.Equal(expected, Run([Log("a.sarif", results)], "--fail-on-partial").ExitCode);
    }

    [Fact]
    public void Summary_tells_rules_and_levels()
    {
        var run = Run([Log("a.sarif", CompilerLog.Result(), CompilerLog.Result(line: 5, level: "note"), CompilerLog.Result("SAI2001", level: "error"))]);

        Assert.Equal(
            """
                 2  SAI1001  Model endpoint uses clear-text HTTP
                 1  SAI2001  Hard-coded credential for a model
            3 findings: 1 error, 1 warning, 1 note
            analysis unknown: 1 compilations, 1 do not say what was analysed (SAI0003)

            """.ReplaceLineEndings(),
            run.Output);
        Assert.Empty(run.Errors);
    }
}
