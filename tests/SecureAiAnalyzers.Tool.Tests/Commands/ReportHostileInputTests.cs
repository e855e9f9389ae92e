using System.Text.Json.Nodes;
using Xunit;

namespace SecureAiAnalyzers.Tool.Tests.Commands;

/// <summary>Reports of logs of somebody who wants harm, and files that must not be touched.</summary>
public sealed class ReportHostileInputTests : ReportCommandTest
{
    private const string Evil = "</title></style></script><script>alert(1)</script><img src=x onerror=alert(2)>\" onload=\"alert(3)' x='&lt;";

    [Fact]
    public void Markup_in_any_text_of_a_log_is_text()
    {
        var result = CompilerLog.Result("SAI9998", message: Evil)
            .With(("symbol", Evil), ("hop0", "source: " + Evil)).Related("/src/" + Uri.EscapeDataString(Evil), 1);
        result["locations"]![0] = CompilerLog.Location("file:///src/" + Uri.EscapeDataString(Evil), 1);
        var log = CompilerLog.Write(CompilerLog.Driver, result, CompilerLog.Result().Suppressed(Evil), Proof(
            ("verdict", Evil), ("version", Evil), ("sdks", Evil), ("newerSdks", Evil), ("rulesOn", Evil), ("rulesOff", Evil), ("files", Evil)));
        log["runs"]![0]!["tool"]!["driver"]!["rules"] = new JsonArray(new JsonObject
        {
            ["id"] = "SAI9998",
            ["shortDescription"] = new JsonObject { ["text"] = Evil },
            ["fullDescription"] = new JsonObject { ["text"] = Evil },
            ["helpUri"] = "javascript:alert(1)",
        });
        var input = Folder.Write(OperatingSystem.IsWindows() ? "a&b;.sarif" : "<img src=x onerror=alert(4)>.sarif", log.ToJsonString());

        var page = Report([input], "--title", Evil, "--date", Evil);

        Assert.Equal(1, page.Document.Scripts.Length);
        Assert.Empty(page.Document.QuerySelectorAll("img, iframe, object, embed, link, base, svg, [style], [onerror], [onload]"));
        Assert.All(page.Document.Links, link => Assert.Matches("^(#|https://github\\.com/secure-ai-analyzers/)", link.GetAttribute("href")));
        var row = page.Document.QuerySelector("#rule-SAI9998 .finding")!;
        Assert.Equal(Evil, row.QuerySelector(".message")!.TextContent);
        Assert.Contains(Evil, row.QuerySelector(".steps li")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("SAI9998 " + Evil, page.Document.QuerySelector("#rule-SAI9998 h3")!.TextContent);
        Assert.Equal(Evil, page.Document.Title);
    }

    [Fact]
    public void Hidden_characters_are_seen()
    {
        const string evil = "\u001b]0;owned\u0007\u202egnirts\u2066\u200b";

        var page = Report(CompilerLog.Result(message: evil).Suppressed(evil).With(("symbol", evil)).Related("/src/" + evil, 1));

        Assert.Contains("\\u001B]0;owned\\u0007\\u202Egnirts\\u2066\\u200B", page.Row.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(page.Text, letter => (char.IsControl(letter) && letter != '\n') || letter is '\u202e' or '\u2066' or '\u200b');
    }

    [Fact]
    public void Huge_text_is_cut_and_says_so()
    {
        var page = Report(CompilerLog.Result(message: new string('x', 1_000_000)));

        Assert.Equal(new string('x', 4000) + "… (996000 characters more)", page.Row.QuerySelector(".message")!.TextContent);
    }

    [Fact]
    public void Text_is_not_cut_within_a_character()
    {
        var message = Report(CompilerLog.Result(message: new string('x', 3999) + "\U0001D54F" + "y")).Row.QuerySelector(".message")!.TextContent;

        Assert.Equal(new string('x', 3999) + "… (3 characters more)", message);
    }

    [Theory]
    [InlineData("{\"version\":\"2.1.0\",\"runs\":[{\"results\":[{\"ruleId\":\"SAI1001\"", "truncated")]
    [InlineData("{\"version\":\"1.0.0\",\"runs\":[]}", "SARIF 1.0.0")]
    [InlineData("", "is empty")]
    public void Log_that_cannot_be_read_is_named_and_the_others_are_shown(string content, string reason)
    {
        var bad = Folder.Write("bad.sarif", content);

        var run = Run([bad, Log("good.sarif", CompilerLog.Result())]);

        Assert.Equal(ExitCodes.Unusable, run.ExitCode);
        Assert.Contains($"{bad}: ", run.Errors, StringComparison.Ordinal);
        var page = ReportPage.Read(Output);
        Assert.Single(page.Rows);
        var problem = page.Section("summary").QuerySelector(".problems li")!.TextContent;
        Assert.StartsWith("bad.sarif: ", problem, StringComparison.Ordinal);
        Assert.Contains(reason, problem, StringComparison.Ordinal);
        Assert.Equal(["good|1|0"], page.Cells("projects"));
    }

    [Fact]
    public void Log_of_another_tool_is_named_and_left_out()
    {
        var run = Run([Folder.Write("foreign.sarif", CompilerLog.Write("<b>Other</b>", CompilerLog.Result()).ToJsonString())]);

        Assert.Equal(ExitCodes.Unusable, run.ExitCode);
        var page = ReportPage.Read(Output);
        Assert.Empty(page.Rows);
        Assert.Contains("is of '<b>Other</b>'", page.Section("summary").QuerySelector(".problems")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("No compilation was read.", page.Section("summary").TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://example.com/a.cs")]
    [InlineData("javascript:alert(1)")]
    [InlineData("../../etc/passwd")]
    [InlineData("file://server/share/a.cs")]
    public void Finding_at_a_place_that_no_compiler_writes_is_left_out_and_told(string uri)
    {
        var result = CompilerLog.Result();
        result["locations"]![0] = CompilerLog.Location(uri, 1);

        var run = Run([Log("a.sarif", result, CompilerLog.Result("SAI2001"))]);

        Assert.Equal(ExitCodes.Unusable, run.ExitCode);
        var page = ReportPage.Read(Output);
        Assert.DoesNotContain(uri, page.Text, StringComparison.Ordinal);
        Assert.Equal("SAI2001", page.Row.Closest(".rule")!.GetAttribute("data-rule"));
    }

    [Fact]
    public void Input_is_not_overwritten()
    {
        var log = Folder.Write("out.html", CompilerLog.Of(CompilerLog.Result()));
        var before = File.ReadAllText(log);

        var run = Run([log]);

        Assert.Equal(ExitCodes.Unusable, run.ExitCode);
        Assert.Contains("is not overwritten", run.Errors, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllText(log));
    }

    [Fact]
    public void No_input_is_told_in_the_page_too()
    {
        var run = Run([Folder["missing.sarif"]]);

        Assert.Equal(ExitCodes.Unusable, run.ExitCode);
        Assert.Contains("missing.sarif: no file", ReportPage.Read(Output).Section("summary").TextContent, StringComparison.Ordinal);
    }
}
