using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using SecureAiAnalyzers.Tool.Tests.Commands;
using Xunit;

namespace SecureAiAnalyzers.Tool.Tests.Report;

/// <summary>The page in a real browser.</summary>
public sealed class ReportInBrowserTests : ReportCommandTest
{
    [ChromiumFact]
    public async Task Page_opens_and_shows_its_filter_and_all_findings()
    {
        var (page, console) = await OpenAsync(string.Empty);

        Assert.Empty(console);
        Assert.False(page.QuerySelector("#filter")!.HasAttribute("hidden"));
        Assert.Equal("3 of 3 findings shown", page.QuerySelector("#shown")!.TextContent);
        Assert.Equal(3, page.QuerySelectorAll(".finding:not([hidden])").Length);
    }

    [ChromiumFact]
    public Task Filter_by_rule_hides_the_others() => AssertShowsAsync("rule=SAI5003", "rule-SAI5003");

    [ChromiumFact]
    public Task Filter_by_level_hides_the_others() => AssertShowsAsync("level=note", "silenced-SAI8001");

    [ChromiumFact]
    public Task Filter_by_project_hides_the_others() => AssertShowsAsync("project=1", "rule-SAI1001");

    [ChromiumFact]
    public Task Filter_by_control_hides_the_others() => AssertShowsAsync("control=CWE-89", "rule-SAI5003");

    [ChromiumFact]
    public Task Filter_by_words_looks_into_the_steps_of_flows() => AssertShowsAsync("text=joined+program.cs", "rule-SAI5003");

    [ChromiumFact]
    public async Task Rule_says_how_many_of_its_findings_are_shown()
    {
        Report(CompilerLog.Result(), CompilerLog.Result(line: 7, level: "note"), CompilerLog.Result(line: 9));

        var (text, _) = await Chromium.OpenAsync(new Uri(Output).AbsoluteUri + "#?level=warning");

        Assert.Equal("2 of 3 findings", new HtmlParser().ParseDocument(text).QuerySelector("#rule-SAI1001 .count")!.TextContent);
    }

    [ChromiumFact]
    public async Task Filters_hold_together()
    {
        var (page, _) = await OpenAsync("#?level=note&rule=SAI5003");

        Assert.Equal("0 of 3 findings shown", page.QuerySelector("#shown")!.TextContent);
        Assert.Empty(page.QuerySelectorAll(".rule:not([hidden]), .finding:not([hidden])"));
    }

    [ChromiumFact]
    public async Task Choice_that_there_is_not_shows_all()
    {
        var (page, console) = await OpenAsync("#?rule=%3Cscript%3E&strange=1");

        Assert.Empty(console);
        Assert.Equal("3 of 3 findings shown", page.QuerySelector("#shown")!.TextContent);
    }

    private async Task AssertShowsAsync(string choices, string group)
    {
        var (page, console) = await OpenAsync("#?" + choices);

        Assert.Empty(console);
        Assert.Equal("1 of 3 findings shown", page.QuerySelector("#shown")!.TextContent);
        Assert.Equal(group, page.QuerySelectorAll(".finding:not([hidden])").Single().Closest(".rule")!.Id);
        Assert.Equal([group], page.QuerySelectorAll(".rule:not([hidden])").Select(shown => shown.Id));
    }

    private async Task<(IDocument Page, string Console)> OpenAsync(string end)
    {
        var flow = CompilerLog.Result("SAI5003", level: "error").Related("/src/a.cs", 1).With(("hop0", "source: joined"));
        Report([Log("App.sarif", flow, CompilerLog.Result("SAI8001", level: "note").Suppressed("x")), Log("Desk.sarif", CompilerLog.Result())]);
        var (text, console) = await Chromium.OpenAsync(new Uri(Output).AbsoluteUri + end);
        return (new HtmlParser().ParseDocument(text), console);
    }
}
