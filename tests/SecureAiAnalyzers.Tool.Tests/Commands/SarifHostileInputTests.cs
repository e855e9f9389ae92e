using System.Text.Json.Nodes;
using Xunit;

namespace SecureAiAnalyzers.Tool.Tests.Commands;

/// <summary>Logs of somebody who wants harm, and files that must not be touched.</summary>
public sealed class SarifHostileInputTests : SarifCommandTest
{
    [Theory]
    [InlineData("{\"version\":\"2.1.0\",\"runs\":[{\"results\":[{\"ruleId\":\"SAI1001\"", "truncated")]
    [InlineData("{\"version\":\"1.0.0\",\"runs\":[]}", "SARIF 1.0.0")]
    [InlineData("\u007fELF", "truncated or damaged")]
    [InlineData("", "is empty")]
    public void Log_that_cannot_be_read_is_named_and_the_others_are_read(string content, string reason)
    {
        var bad = Folder.Write("bad.sarif", content);

        var run = Run([bad, Log("good.sarif", CompilerLog.Result())], "--fail-on", "warning");

        Assert.Equal(ExitCodes.Unusable, run.ExitCode);
        Assert.Contains($"{bad}: ", run.Errors, StringComparison.Ordinal);
        Assert.Contains(reason, run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Errors, StringComparison.Ordinal);
        var log = CleanLog.Read(Output);
        Assert.Single(log.Results);
        Assert.False((bool)log.Run["invocations"]![0]!["executionSuccessful"]!);
    }

    [Fact]
    public void Log_of_another_tool_is_named_and_left_out()
    {
        var foreign = Folder.Write("foreign.sarif", CompilerLog.Write("Oth\u001b[2Jer", CompilerLog.Result()).ToJsonString());

        var run = Run([foreign]);

        Assert.Equal(ExitCodes.Unusable, run.ExitCode);
        Assert.Contains("is of 'Oth\\u001B[2Jer' and not of a .NET compiler", run.Errors, StringComparison.Ordinal);
        Assert.Empty(CleanLog.Read(Output).Results);
    }

    [Fact]
    public void Terminal_sees_no_control_characters()
    {
        const string evil = "\u001b]0;owned\u0007\u001b[2K\r\u202e\u009b1m";
        var result = CompilerLog.Result("SAI9998", message: evil).Suppressed(evil).With(("symbol", evil)).Related("/src/" + evil, 1);
        var log = CompilerLog.Write(CompilerLog.Driver, result);
        var rule = new JsonObject { ["id"] = "SAI9998", ["shortDescription"] = new JsonObject { ["text"] = evil } };
        log["runs"]![0]!["tool"]!["driver"]!["rules"] = new JsonArray(rule);

        var run = Run([Folder.Write("a.sarif", log.ToJsonString()), Folder["missing\u001b[2J.sarif"]]);

        Assert.Contains("\\u001B]0;owned", run.Output, StringComparison.Ordinal);
        Assert.All([run.Output, run.Errors, File.ReadAllText(Output)], text =>
            Assert.DoesNotContain(text, letter => (char.IsControl(letter) && letter is not ('\n' or '\r')) || letter == '\u202e'));
    }

    [Fact]
    public void Text_of_a_message_becomes_no_link()
    {
        var log = Clean([CompilerLog.Result(message: "see [this](https://example.com)")]);

        Assert.Equal("see [this] (https://example.com)", (string?)log.Result["message"]!["text"]);
    }

    [Theory]
    [InlineData("https://example.com/a.cs")]
    [InlineData("javascript:alert(1)")]
    [InlineData("../../etc/passwd")]
    [InlineData("%2e%2e/%2e%2e/etc/passwd")]
    public void Finding_at_a_place_that_no_compiler_writes_is_left_out_and_told(string uri)
    {
        var result = CompilerLog.Result();
        result["locations"]![0] = CompilerLog.Location(uri, 1);

        var run = Run([Log("a.sarif", result, CompilerLog.Result("SAI2001"))]);

        Assert.Equal(ExitCodes.Unusable, run.ExitCode);
        Assert.Contains("a.sarif: 1 places in it are none that a compiler writes", run.Errors, StringComparison.Ordinal);
        Assert.Equal("SAI2001", (string?)CleanLog.Read(Output).Result["ruleId"]);
    }

    [Fact]
    public void Finding_on_another_machine_is_left_out_and_told()
    {
        var result = CompilerLog.Result();
        result["locations"]![0] = CompilerLog.Location("file://server/share/a.cs", 1);

        var run = Run([Log("a.sarif", result)]);

        Assert.Equal(ExitCodes.Unusable, run.ExitCode);
        Assert.Contains("1 finding left out", run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("file://server", File.ReadAllText(Output), StringComparison.Ordinal);
    }

    [Fact]
    public void Finding_outside_of_the_root_stays_absolute_and_is_told()
    {
        var result = CompilerLog.Result();
        result["locations"]![0] = CompilerLog.Location("file:///src/../etc/passwd", 1);

        var run = Run([Log("a.sarif", result)]);

        Assert.Equal(ExitCodes.Success, run.ExitCode);
        Assert.Contains("1 finding outside of the repository", run.Errors, StringComparison.Ordinal);
        Assert.Equal("file:///etc/passwd", CleanLog.FileOf(CleanLog.Read(Output).Result));
    }

    [Fact]
    public void Input_is_not_overwritten()
    {
        var log = Folder.Write("out.sarif", CompilerLog.Of(CompilerLog.Result()));
        var before = File.ReadAllText(log);

        var named = Run([log]);
        var inFolder = Run([Folder.FullName]);

        Assert.Equal((ExitCodes.Unusable, ExitCodes.Unusable), (named.ExitCode, inFolder.ExitCode));
        Assert.Contains("is not overwritten", named.Errors, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllText(log));
    }

    [Fact]
    public void Clean_log_of_an_earlier_run_in_the_folder_is_replaced()
    {
        var log = Log("a.sarif", CompilerLog.Result(), CompilerLog.Result(line: 9));
        Run([Folder.FullName]);
        File.WriteAllText(log, CompilerLog.Of(CompilerLog.Result()));

        var run = Run([Folder.FullName]);

        Assert.Equal(ExitCodes.Success, run.ExitCode);
        Assert.Single(CleanLog.Read(Output).Results);
    }

    [Fact]
    public void Clean_logs_in_the_folder_are_old_answers_unless_they_are_named()
    {
        Run([Log("a.sarif", CompilerLog.Result())]);
        var old = Folder["old.sarif"];
        File.Move(Output, old);
        Log("a.sarif", CompilerLog.Result("SAI2001"));

        var found = Run([Folder["*.sarif"]]);
        Assert.Equal((ExitCodes.Success, "SAI2001"), (found.ExitCode, (string?)CleanLog.Read(Output).Result["ruleId"]));

        File.Delete(Output);
        Run([Folder["a.sarif"], old]);
        Assert.Equal(2, CleanLog.Read(Output).Results.Count);
    }

    [Fact]
    public void Nothing_but_clean_logs_proves_nothing()
    {
        Run([Log("logs/a.sarif", CompilerLog.Result())]);
        Directory.CreateDirectory(Folder["clean"]);
        File.Move(Output, Folder["clean/a.sarif"]);

        var run = Run([Folder["clean"]]);

        Assert.Equal(ExitCodes.Unusable, run.ExitCode);
        Assert.Contains("only clean logs", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Clean_log_that_is_named_is_not_overwritten()
    {
        Run([Log("a.sarif", CompilerLog.Result())]);

        Assert.Equal(ExitCodes.Unusable, Run([Output]).ExitCode);
    }

    [Fact]
    public void Output_that_is_a_folder_is_refused() =>
        Assert.Equal(ExitCodes.Unusable, ToolRun.Of("sarif", Log("a.sarif"), "-o", Folder.FullName).ExitCode);
}
