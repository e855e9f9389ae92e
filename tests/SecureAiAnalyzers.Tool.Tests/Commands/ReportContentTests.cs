using System.Text.Json.Nodes;
using Xunit;

namespace SecureAiAnalyzers.Tool.Tests.Commands;

/// <summary>What a report says.</summary>
public sealed class ReportContentTests : ReportCommandTest
{
    private const string File = "/src/shop/Program.cs";
    private const string Fingerprint = "0123456789abcdef0123456789abcdef";

    [Fact]
    public void Finding_stands_with_level_message_place_member_and_project()
    {
        var page = Report(CompilerLog.Result().With(("symbol", "M:Shop.Program.Main")));

        Assert.Equal("warning", page.Row.QuerySelector(".level")!.TextContent);
        Assert.Equal("Endpoint is clear text", page.Row.QuerySelector(".message")!.TextContent);
        Assert.Equal("shop/Program.cs:3:5 in Shop.Program.Main · project App", page.Row.QuerySelector(".place")!.TextContent);
    }

    [Fact]
    public void Rule_stands_above_its_findings_with_what_it_is_about_and_its_page()
    {
        var group = Report(CompilerLog.Result("SAI5003"), CompilerLog.Result("SAI5003", line: 4)).Document.QuerySelector("#rule-SAI5003")!;

        Assert.Equal("SAI5003 Model output in SQL text2 findings", string.Concat(group.QuerySelectorAll("summary > *").Select(part => part.TextContent)));
        var link = group.QuerySelector("a")!;
        Assert.EndsWith("docs/rules/SAI5003.md", link.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Equal("noopener noreferrer", link.GetAttribute("rel"));
        Assert.Contains("CWE-89", group.QuerySelector(".references")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Assets_stand_with_what_is_known_and_are_no_findings()
    {
        var page = Report(
            Asset(3, ("asset", "model"), ("name", "gpt-4.1"), ("service", "https://api.openai.com"), ("publisher", "OpenAI"), ("pinned", "false")),
            Asset(5, ("asset", "tool"), ("name", "<b>Forget</b>")),
            Asset(7, ("asset", "tool"), ("name", "<b>Forget</b>")));

        Assert.Empty(page.Rows);
        Assert.Equal(
            [
                "gpt-4.1|Model|publisher: OpenAI; pinned: false; service: https://api.openai.com|shop/Program.cs:3",
                "https://api.openai.com|Endpoint|service: https://api.openai.com|shop/Program.cs:3",
                "<b>Forget</b>|Tool||shop/Program.cs:5, shop/Program.cs:7",
            ],
            page.Cells("inventory"));
    }

    [Fact]
    public void Page_tells_how_logs_would_tell_of_assets() =>
        Assert.Contains("-p:SecureAiInventory=true", Report(CompilerLog.Result()).Section("inventory").TextContent, StringComparison.Ordinal);

    [Fact]
    public void Rules_stand_gravest_first()
    {
        var page = Report(
            CompilerLog.Result("SAI8001"), CompilerLog.Result("SAI1001"), CompilerLog.Result("SAI7001", level: "error"), CompilerLog.Result("SAI2001"));

        string[] expected = ["SAI7001", "SAI2001", "SAI1001", "SAI8001"];
        Assert.Equal(expected, page.Document.QuerySelectorAll("#findings .rule").Select(group => group.GetAttribute("data-rule")));
        Assert.Equal(expected, page.Document.QuerySelectorAll("#contents tbody a").Select(link => link.TextContent));
    }

    [Fact]
    public void Flow_is_a_list_of_steps_that_ends_in_the_finding()
    {
        var page = Report(CompilerLog.Result("SAI5003", line: 30).Related(File, 10, 20, 5)
            .With(("hop0", "source: answer of the model"), ("hop1", "joined"), ("hop2", "source: parameter")));

        var lists = page.Row.QuerySelectorAll("details");
        Assert.Equal(["Way from the source, 3 steps", "Other sources"], lists.Select(list => list.QuerySelector("summary")!.TextContent));
        Assert.Equal(
            ["shop/Program.cs:10:5 source: answer of the model", "shop/Program.cs:20:5 joined", "shop/Program.cs:30:5 the finding"],
            lists[0].QuerySelectorAll("ol > li").Select(step => step.TextContent));
        Assert.Equal(["shop/Program.cs:5:5 source: parameter"], lists[1].QuerySelectorAll("ul > li").Select(step => step.TextContent));
    }

    [Theory]
    [InlineData("M:Shop.Desk.Ask(System.String,System.Int32)", "Shop.Desk.Ask")]
    [InlineData("M:Shop.Desk.#ctor(System.String)", "Shop.Desk")]
    [InlineData("T:Shop.Desk", "Shop.Desk")]
    [InlineData("Desk", "Desk")]
    public void Member_is_named_without_its_parameters(string id, string shown)
    {
        var member = Report(CompilerLog.Result().With(("symbol", id))).Row.QuerySelectorAll(".place code")[1];

        Assert.Equal((shown, id), (member.TextContent, member.GetAttribute("title")));
    }

    [Fact]
    public void Places_that_are_no_flow_are_told_as_places()
    {
        var list = Report(CompilerLog.Result().Related(File, 7)).Row.QuerySelector("details")!;

        Assert.Equal("See also", list.QuerySelector("summary")!.TextContent);
        Assert.Equal("shop/Program.cs:7:5", list.QuerySelector("ul > li")!.TextContent);
    }

    [Fact]
    public void Long_way_says_how_many_steps_are_left_out()
    {
        var hops = Enumerable.Range(0, 300).Select(i => ($"hop{i}", i == 0 ? "source: x" : "passes")).ToArray();

        var steps = Report(CompilerLog.Result(line: 999).Related(File, [.. Enumerable.Range(1, 300)]).With(hops)).Row.QuerySelectorAll("ol > li");

        Assert.Equal(["100 steps more", "shop/Program.cs:999:5 the finding"], steps.TakeLast(2).Select(step => step.TextContent));
        Assert.Equal(202, steps.Length);
    }

    [Fact]
    public void Silenced_findings_stand_apart_and_are_counted()
    {
        var byBaseline = CompilerLog.Result(line: 5).Suppressed("SecureAi.Baseline.txt");
        byBaseline["suppressions"]![0]!["properties"]!["suppressionType"] = "DiagnosticSuppressor { SAIBASELINE: listed }";
        var page = Report(
            CompilerLog.Result(),
            CompilerLog.Result(line: 4).Suppressed("agreed"),
            CompilerLog.Result(line: 6, level: "note").Suppressed(null),
            byBaseline);

        Assert.Equal(["warning|1|1|1", "note|0|1|0", "all|1|2|1"], page.Cells("summary"));
        Assert.Single(page.Section("findings").QuerySelectorAll(".finding"));
        Assert.Equal(
            ["Silenced in source: agreed", "Hidden by a baseline in the build: SecureAi.Baseline.txt", "Silenced in source: no reason given"],
            page.Section("silenced").QuerySelectorAll(".silence").Select(reason => reason.TextContent));
    }

    [Fact]
    public void Finding_that_the_baseline_holds_is_not_open()
    {
        var baseline = Folder.Write("SecureAi.Baseline.txt", $"SAI1001 {Fingerprint} M:X # known\n");

        var page = Report(
            [Log("App.sarif", CompilerLog.Result().With(("fingerprint", Fingerprint)), CompilerLog.Result(line: 9))], "--baseline", baseline);

        Assert.Equal("all|1|0|1", page.Cells("summary")[^1]);
        Assert.Equal("The baseline holds it.", page.Section("silenced").QuerySelector(".silence")!.TextContent);
    }

    [Fact]
    public void Projects_are_counted_and_a_shared_file_counts_in_each()
    {
        var page = Report(
        [
            Log("Shop.net8.0.sarif", CompilerLog.Result(), CompilerLog.Result(line: 8, level: "note")),
            Log("Shop.net10.0.sarif", CompilerLog.Result()),
            Log("Desk.net10.0.sarif", CompilerLog.Result(), CompilerLog.Result(line: 9).Suppressed("x")),
            Log("Empty.net10.0.sarif"),
        ]);

        Assert.Equal(["Desk|1|0|1", "Empty|0|0|0", "Shop|1|1|0"], page.Cells("projects"));
        Assert.Equal(["Desk", "Empty", "Shop"], page.Document.QuerySelectorAll("select[name=project] option").Skip(1).Select(option => option.TextContent));
        Assert.Equal(["0 2", "2", "0"], page.Rows.Select(row => row.GetAttribute("data-projects")));
        Assert.EndsWith("projects Desk, Shop", page.Rows[0].QuerySelector(".place")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Controls_tell_their_open_findings_and_rules()
    {
        var page = Report(CompilerLog.Result("SAI5003"), CompilerLog.Result("SAI5003", line: 4), CompilerLog.Result("SAI5002").Suppressed("x"));

        var weaknesses = page.Cells("controls");
        Assert.Contains("CWE-89|SAI5003|2", weaknesses);
        Assert.DoesNotContain(weaknesses, row => row.StartsWith("CWE-78|", StringComparison.Ordinal));
        var risks = page.Section("controls").QuerySelectorAll("tbody tr").Select(row => row.TextContent);
        Assert.Contains(risks, row => row.StartsWith("LLM05:2025Improper Output Handling", StringComparison.Ordinal));
    }

    [Fact]
    public void Filter_offers_what_there_is_and_rows_say_what_it_asks()
    {
        var page = Report(CompilerLog.Result("SAI5003", level: "error"), CompilerLog.Result("SAI8001", level: "note").Suppressed("x"));

        Assert.Equal(["", "error", "note"], page.Choices("level"));
        Assert.Equal(["", "SAI5003", "SAI8001"], page.Choices("rule"));
        Assert.Equal(["", "0"], page.Choices("project"));
        Assert.Equal(["error", "note"], page.Rows.Select(row => row.GetAttribute("data-level")));
        var controls = page.Document.QuerySelectorAll(".rule").SelectMany(group => group.GetAttribute("data-controls")!.Split(' ')).Distinct().ToArray();
        Assert.Contains("CWE-89", controls);
        Assert.Equal(controls.Order(StringComparer.Ordinal), page.Choices("control").Skip(1).Order(StringComparer.Ordinal));
        Assert.True(page.Document.QuerySelector("#filter")!.HasAttribute("hidden"));
    }

    [Fact]
    public void Complete_analysis_says_what_was_looked_at()
    {
        var page = Report(Proof(
            ("verdict", "complete"), ("version", "1.2.3"), ("sdks", "OpenAI 2.15.0; OllamaSharp 5.5.2"), ("files", "7"), ("rulesOn", "SAI1001,SAI2001")));

        Assert.StartsWith("Analysis complete.", page.Section("summary").QuerySelector(".verdict.complete")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("1, of 1 project", page.Fact("Compilations"));
        Assert.Equal("OllamaSharp 5.5.2, OpenAI 2.15.0", page.Fact("SDKs"));
        Assert.Equal(("1.2.3", "2", "7 files"), (page.Fact("Version of the rules"), page.Fact("Rules that ran"), page.Fact("Looked at")));
        Assert.Equal("No open findings.", page.Section("findings").QuerySelector("p")!.TextContent);
    }

    [Theory]
    [InlineData("complete,partial", "partial", "something was not analysed")]
    [InlineData("complete,", "unknown", "1 of 2 compilations do not say")]
    [InlineData("", "unknown", "1 of 1 compilation do not say")]
    public void Analysis_that_is_not_complete_says_so(string verdicts, string verdict, string reason)
    {
        var logs = verdicts.Split(',').Select((text, i) => Log($"{i}.sarif", text.Length == 0 ? [] : [Proof(("verdict", text))]));

        var text = Report(logs).Section("summary").QuerySelector($".verdict.{verdict}")!.TextContent;

        Assert.StartsWith($"Analysis {verdict}.", text, StringComparison.Ordinal);
        Assert.Contains(reason, text, StringComparison.Ordinal);
    }

    [Fact]
    public void Coverage_is_that_of_the_rules_that_ran()
    {
        var page = Report(CompilerLog.Result("SAI5007"), Proof(("verdict", "complete"), ("rulesOn", "SAI5007,SAI2001")));

        Assert.Equal("partly|1|SAI5007|", page.Coverage("SD-3d"));
        Assert.Equal("not|0||Knowledge of people; training records show it", page.Coverage("SD-1a"));
        Assert.StartsWith("partly|", page.Coverage("MCP01:2025"), StringComparison.Ordinal);
        Assert.Contains("|Off in some project or file: SAI2002", page.Coverage("MCP01:2025"), StringComparison.Ordinal);
        Assert.StartsWith("not|0|", page.Coverage("ASI01"), StringComparison.Ordinal);
        Assert.EndsWith("|No rule for it ran", page.Coverage("ASI01"), StringComparison.Ordinal);
    }

    [Fact]
    public void Entry_that_is_checked_is_only_partly_so_where_a_rule_was_off_in_a_project()
    {
        var entry = CheckedEntry(out var rules);
        var on = Log("a.sarif", Proof(("verdict", "complete"), ("rulesOn", rules)));
        var off = Log("b.sarif", Proof(("verdict", "partial"), ("rulesOff", rules)));

        Assert.StartsWith("checked|", Report([on]).Coverage(entry), StringComparison.Ordinal);
        Assert.StartsWith("partly|", Report([on, off]).Coverage(entry), StringComparison.Ordinal);
        Assert.StartsWith("not|", Report([off]).Coverage(entry), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_claimed_where_no_log_tells_which_rules_ran()
    {
        var page = Report(CompilerLog.Result());

        Assert.StartsWith("unknown|", page.Coverage("SD-3d"), StringComparison.Ordinal);
        Assert.Contains("nothing is claimed", page.Section("coverage").TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(page.Section("coverage").QuerySelectorAll(".count"), count => count.TextContent.Contains("checked", StringComparison.Ordinal));
    }

    [Fact]
    public void Finding_about_a_project_names_no_file()
    {
        var result = CompilerLog.Result("SAI0001");
        result.Remove("locations");

        Assert.Equal("the project · project App", Report(result).Row.QuerySelector(".place")!.TextContent);
    }

    [Fact]
    public void Names_of_files_are_read_as_people_write_them()
    {
        var result = CompilerLog.Result();
        result["locations"]![0] = CompilerLog.Location("file:///src/Gr%C3%B6%C3%9Fe%20%26%20Preis.cs", 3);

        Assert.StartsWith("Größe & Preis.cs:3:5", Report(result).Row.QuerySelector(".place")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Clean_log_gives_the_same_findings()
    {
        var clean = Folder["clean.sarif"];
        var flow = CompilerLog.Result("SAI5003").Related(File, 1, 2).With(("hop0", "source: x"), ("hop1", "joined"));
        var log = Log("App.sarif", flow, CompilerLog.Result().Suppressed("y"));
        ToolRun.Of("sarif", log, "-o", clean, "--root", "/src");

        var ofCompiler = Report([log]);
        var ofClean = Report([clean]);

        Assert.Equal(Texts(ofCompiler, "App"), Texts(ofClean, "clean"));

        static IEnumerable<string> Texts(ReportPage page, string project) =>
            page.Rows.Select(row => row.TextContent.Replace($"project {project}", "project", StringComparison.Ordinal));
    }

    [Fact]
    public void Title_and_date_are_those_that_are_asked_for()
    {
        var page = Report([Log("a.sarif")], "--title", "Shop <1>", "--date", "2026-11-30");

        Assert.Equal(("Shop <1>", "Shop <1>"), (page.Document.Title, page.Document.QuerySelector("h1")!.TextContent));
        Assert.Equal("2026-11-30", page.Document.QuerySelector(".date")!.TextContent);
    }

    [Fact]
    public void Same_logs_give_the_same_bytes_in_any_order()
    {
        string[] logs =
        [
            Log("a/App.sarif", CompilerLog.Result(line: 9), CompilerLog.Result("SAI9998", level: "note").Suppressed("x"), Proof(("verdict", "complete"))),
            Log("b/App.sarif", CompilerLog.Result("SAI2001"), CompilerLog.Result(line: 9, level: "error").Related(File, 1)),
            Log("c.sarif", CompilerLog.Result("SAI9998").Suppressed("y"), CompilerLog.Result(line: 9).Related(File, 2).With(("hop0", "source: x"))),
        ];

        var pages = new[] { logs, [.. logs.Reverse()], [logs[1], logs[2], logs[0]] }.Select(order => Report(order).Text);

        Assert.Single(pages.Distinct());
    }

    [Fact]
    public void Command_tells_what_it_wrote_and_what_ran()
    {
        var run = Run([Log("a.sarif", CompilerLog.Result(), CompilerLog.Result(line: 4).Suppressed("x"), Proof(("verdict", "complete")))]);

        Assert.Equal(ExitCodes.Success, run.ExitCode);
        Assert.Equal($"{Output}: 1 open finding, 1 silenced\nanalysis complete: 1 compilations\n", run.Output.ReplaceLineEndings("\n"));
        Assert.Empty(run.Errors);
    }

    [Theory]
    [InlineData("report")]
    [InlineData("report", "a.sarif")]
    [InlineData("report", "a.sarif", "-o", " ")]
    [InlineData("report", "a.sarif", "-o", "x.html", "--fail-on", "note")]
    public void Wrong_command_line_is_unusable(params string[] arguments)
    {
        var run = ToolRun.Of(arguments);

        Assert.Equal(ExitCodes.Unusable, run.ExitCode);
        Assert.Contains("--help", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Help_tells_the_options()
    {
        var run = ToolRun.Of("report", "--help");

        Assert.Equal(ExitCodes.Success, run.ExitCode);
        Assert.All(["--output", "--root", "--baseline", "--title", "--date", "--progress"], option =>
            Assert.Contains(option, run.Output, StringComparison.Ordinal));
    }

    /// <summary>An entry that rules decide on.</summary>
    private static string CheckedEntry(out string rules)
    {
        using var stream = typeof(Program).Assembly.GetManifestResourceStream("rules.json")!;
        var entry = JsonNode.Parse(stream)!["frameworks"]!.AsArray().SelectMany(framework => framework!["items"]!.AsArray())
            .First(item => (string?)item!["coverage"] == "checked")!;
        rules = string.Join(',', entry["rules"]!.AsArray().Select(rule => (string)rule!));
        return (string)entry["id"]!;
    }

    private static JsonObject Asset(int line, params (string Key, string Value)[] facts) =>
        CompilerLog.Result("SAI0004", line: line, level: "note", message: "AI asset").With(facts);
}
