using System.Text.Json.Nodes;
using Xunit;

namespace SecureAiAnalyzers.Tool.Tests.Commands;

/// <summary>What a clean log says.</summary>
public sealed class SarifContentTests : SarifCommandTest
{
    private const string File = "/src/shop/Program.cs";
    private const string Fingerprint = "0123456789abcdef0123456789abcdef";

    [Fact]
    public void Driver_is_the_analyzers_with_all_rules()
    {
        var log = Clean([[]]);

        var driver = log.Run["tool"]!["driver"]!;
        Assert.Equal("SecureAiAnalyzers", (string?)driver["name"]);
        Assert.Matches("^[0-9]+\\.[0-9]+\\.[0-9]+$", (string?)driver["semanticVersion"]);
        Assert.StartsWith("https://", (string?)driver["informationUri"], StringComparison.Ordinal);
        var rule = log.Rule("SAI5003");
        Assert.Equal("ModelOutputInSqlText", (string?)rule["name"]);
        Assert.NotEmpty((string)rule["help"]!["text"]!);
        Assert.Contains("docs/rules/SAI5003.md", (string?)rule["help"]!["markdown"], StringComparison.Ordinal);
        Assert.EndsWith("SAI5003.md", (string?)rule["helpUri"], StringComparison.Ordinal);
        Assert.Matches("^[0-9]+\\.[0-9]$", (string?)rule["properties"]!["security-severity"]);
        Assert.NotNull((string?)rule["properties"]!["precision"]);
    }

    [Fact]
    public void Tags_are_few_and_begin_with_security_and_weaknesses()
    {
        var rules = Clean([[]]).Run["tool"]!["driver"]!["rules"]!.AsArray();

        Assert.All(rules, rule =>
        {
            var tags = rule!["properties"]!["tags"]!.AsArray().Select(tag => (string)tag!).ToArray();
            Assert.InRange(tags.Length, 1, 10);
            Assert.Equal("security", tags[0]);
            Assert.DoesNotContain(tags.SkipWhile(tag => tag == "security" || IsWeakness(tag)), IsWeakness);
        });

        static bool IsWeakness(string tag) => tag.StartsWith("CWE-", StringComparison.Ordinal);
    }

    [Fact]
    public void References_of_a_rule_lead_to_entries_of_frameworks()
    {
        var log = Clean([[]]);
        var taxonomies = log.Run["taxonomies"]!.AsArray();

        Assert.Superset(
            new HashSet<string?> { "CWE", "OWASP LLM", "OWASP Agentic", "OWASP MCP", "NCSC/CISA", "AISVS" },
            taxonomies.Select(taxonomy => (string?)taxonomy!["name"]).ToHashSet());
        var relationships = log.Rule("SAI5003")["relationships"]!.AsArray();
        Assert.Contains(relationships, relationship => (string?)relationship!["target"]!["id"] == "CWE-89");
        Assert.All(relationships, relationship =>
        {
            var target = relationship!["target"]!;
            var taxonomy = taxonomies[(int)target["toolComponent"]!["index"]!]!;
            Assert.Equal((string?)taxonomy["name"], (string?)target["toolComponent"]!["name"]);
            Assert.Equal((string?)target["id"], (string?)taxonomy["taxa"]![(int)target["index"]!]!["id"]);
        });
    }

    [Fact]
    public void Result_keeps_level_message_and_place()
    {
        var result = Clean([CompilerLog.Result(level: "error", line: 12)]).Result;

        Assert.Equal(("SAI1001", "error"), ((string?)result["ruleId"], (string?)result["level"]));
        Assert.Equal("Endpoint is clear text", (string?)result["message"]!["text"]);
        var place = result["locations"]![0]!["physicalLocation"]!;
        Assert.Equal(("shop/Program.cs", "%SRCROOT%"), ((string?)place["artifactLocation"]!["uri"], (string?)place["artifactLocation"]!["uriBaseId"]));
        Assert.Equal([12, 5, 12, 9], Numbers(place["region"]!, "startLine", "startColumn", "endLine", "endColumn"));
    }

    [Fact]
    public void Nothing_of_others_and_no_code_is_kept()
    {
        var quoted = CompilerLog.Result();
        var place = quoted["locations"]![0]!["physicalLocation"]!;
        place["region"]!["snippet"] = new JsonObject { ["text"] = "var key = \"sk-canary\";" };
        place["contextRegion"] = new JsonObject { ["startLine"] = 1, ["snippet"] = new JsonObject { ["text"] = "sk-canary" } };
        quoted["fixes"] = new JsonArray(new JsonObject { ["description"] = new JsonObject { ["text"] = "sk-canary" } });

        Clean([quoted, CompilerLog.Result("CS0168", message: "sk-canary")]);

        var text = System.IO.File.ReadAllText(Output);
        Assert.DoesNotContain("sk-canary", text, StringComparison.Ordinal);
        Assert.DoesNotContain("CS0168", text, StringComparison.Ordinal);
        Assert.DoesNotContain("/src/", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Hops_become_the_way_from_source_to_sink()
    {
        var flow = CompilerLog.Result("SAI5003", line: 46).Related(File, 40, 42, 41)
            .With(("hop0", "source: article"), ("hop1", "joined"), ("hop2", "source: month"));

        var result = Clean([flow]).Result;

        var steps = result["codeFlows"]![0]!["threadFlows"]![0]!["locations"]!.AsArray();
        Assert.Equal(
            [(40, "source: article"), (42, "joined"), (46, "Endpoint is clear text")],
            steps.Select(step => (LineOf(step!["location"]!), (string)step["location"]!["message"]!["text"]!)));
        Assert.Equal([40, 42, 41], result["relatedLocations"]!.AsArray().Select(place => LineOf(place!)));
    }

    [Fact]
    public void Other_places_are_no_way()
    {
        var result = Clean([CompilerLog.Result().Related(File, 1)]).Result;

        Assert.Null(result["codeFlows"]);
        Assert.Single(result["relatedLocations"]!.AsArray());
    }

    [Fact]
    public void Fingerprint_is_that_of_the_analyzer_with_a_number()
    {
        var log = Clean(
        [
            CompilerLog.Result(line: 3).With(("fingerprint", Fingerprint), ("symbol", "M:A.B")),
            CompilerLog.Result(line: 9).With(("fingerprint", Fingerprint)),
        ]);

        Assert.Equal([Fingerprint + ":1", Fingerprint + ":2"], log.Results.Select(FingerprintOf));
        Assert.All(log.Results, result => Assert.Equal(FingerprintOf(result), (string?)result["partialFingerprints"]!["primaryLocationLineHash"]));
        Assert.Equal("M:A.B", (string?)log.Results[0]["properties"]!["customProperties"]!["symbol"]);
    }

    [Fact]
    public void Fingerprint_of_an_older_analyzer_does_not_depend_on_lines()
    {
        var one = FingerprintOf(Clean([CompilerLog.Result(line: 3)]).Result);
        var moved = FingerprintOf(Clean([CompilerLog.Result(line: 30)]).Result);
        var other = FingerprintOf(Clean([CompilerLog.Result(file: "/src/shop/Other.cs")]).Result);

        Assert.Matches("^[0-9a-f]{32}:1$", one);
        Assert.Equal(one, moved);
        Assert.NotEqual(one, other);
    }

    [Fact]
    public void Suppressions_keep_kind_and_reason()
    {
        var byBaseline = CompilerLog.Result(line: 7).Suppressed("Listed in SecureAi.Baseline.txt");
        byBaseline["suppressions"]![0]!["properties"]!["suppressionType"] = "Diagnostic Suppressor { Suppression Id: SAIBASELINE }";

        var log = Clean([CompilerLog.Result(line: 3).Suppressed("agreed"), CompilerLog.Result(line: 5).Suppressed(" "), byBaseline]);

        Assert.Equal(
            [("inSource", "agreed"), ("inSource", null), ("external", "Listed in SecureAi.Baseline.txt")],
            log.Results.Select(result => result["suppressions"]![0]!).Select(why => ((string)why["kind"]!, (string?)why["justification"])));
    }

    [Fact]
    public void Frameworks_and_projects_with_the_same_file_report_once()
    {
        const string other = "fedcba9876543210fedcba9876543210";

        var result = Clean(
            [CompilerLog.Result(level: "note").Suppressed("x").With(("fingerprint", other))],
            [CompilerLog.Result(level: "error").With(("fingerprint", Fingerprint))],
            [CompilerLog.Result(level: "note").Suppressed("y").With(("fingerprint", Fingerprint))]).Result;

        Assert.Equal("error", (string?)result["level"]);
        Assert.Null(result["suppressions"]);
        Assert.Equal(Fingerprint + "," + other, (string?)result["properties"]!["customProperties"]!["fingerprint"]);
    }

    [Fact]
    public void Finding_that_is_silenced_everywhere_stays_silenced()
    {
        var result = Clean([CompilerLog.Result().Suppressed("b")], [CompilerLog.Result().Suppressed("a")], [CompilerLog.Result().Suppressed("b")]).Result;

        Assert.Equal(["a", "b"], result["suppressions"]!.AsArray().Select(suppression => (string?)suppression!["justification"]));
    }

    [Fact]
    public void Findings_that_differ_in_place_or_message_are_several() =>
        Assert.Equal(3, Clean([CompilerLog.Result(), CompilerLog.Result(line: 4), CompilerLog.Result(message: "Other")]).Results.Count);

    [Fact]
    public void Output_does_not_depend_on_the_order_of_inputs()
    {
        string[] logs =
        [
            Log("a.sarif", CompilerLog.Result(line: 9), CompilerLog.Result("SAI9998", level: "note").Suppressed("x")),
            Log("b.sarif", CompilerLog.Result("SAI2001"), CompilerLog.Result(line: 9, level: "error").Related(File, 1)),
            Log(
                "c.sarif",
                CompilerLog.Result("SAI9998").Suppressed("y"),
                CompilerLog.Result(line: 9).Related(File, 2).With(("hop0", "source: x"), ("symbol", "M:X"))),
        ];

        var outputs = new[] { logs, [.. logs.Reverse()], [logs[1], logs[2], logs[0]] }.Select(order =>
        {
            Run(order);
            return System.IO.File.ReadAllText(Output);
        });

        Assert.Single(outputs.Distinct());
    }

    [Fact]
    public void Clean_log_of_a_clean_log_is_the_same()
    {
        var log = Log(
            "a.sarif",
            CompilerLog.Result("SAI5003").Related(File, 1, 2).With(("hop0", "source: x"), ("hop1", "joined"), ("fingerprint", Fingerprint), ("symbol", "M:X")),
            CompilerLog.Result("SAI9998", level: "note").Suppressed("x"),
            Proof(("verdict", "partial"), ("version", "1.2.3"), ("files", "7"), ("sdks", "OpenAI 2.15.0; OllamaSharp 5.5.2"), ("rulesOn", "SAI1001,SAI2001")));
        Run([log]);
        var first = System.IO.File.ReadAllText(Output);

        var copy = Folder.Write("copy.sarif", first);
        Run([copy]);

        Assert.Equal(first, System.IO.File.ReadAllText(Output));
    }

    [Fact]
    public void Rule_that_is_newer_than_the_tool_is_described_by_the_log()
    {
        var log = CompilerLog.Write(CompilerLog.Driver, CompilerLog.Result("SAI9998"));
        log["runs"]![0]!["tool"]!["driver"]!["rules"] = new JsonArray(new JsonObject
        {
            ["id"] = "SAI9998",
            ["shortDescription"] = new JsonObject { ["text"] = "New [rule](https://example.com)" },
            ["fullDescription"] = new JsonObject { ["text"] = "Says something new." },
            ["helpUri"] = "javascript:alert(1)",
        });

        Run([Folder.Write("new.sarif", log.ToJsonString())]);

        var rule = CleanLog.Read(Output).Rule("SAI9998");
        Assert.Equal("Says something new.", (string?)rule["fullDescription"]!["text"]);
        Assert.StartsWith("https://github.com/secure-ai-analyzers/", (string?)rule["helpUri"], StringComparison.Ordinal);
        Assert.Contains("\\[rule\\](https", (string?)rule["help"]!["markdown"], StringComparison.Ordinal);
    }

    [Fact]
    public void Run_says_what_ran()
    {
        var log = Clean(
            [Complete(("sdks", "OpenAI 2.15.0; OllamaSharp 5.5.2"), ("files", "7"), ("rulesOn", "SAI1001,SAI2001"))],
            [Complete(("sdks", "OpenAI 2.15.0"), ("files", "5"), ("rulesOn", "SAI1001"), ("rulesOff", "SAI2001"))]);

        var analysis = log.Analysis;
        Assert.Empty(log.Results);
        Assert.Equal("complete", (string?)analysis["verdict"]);
        Assert.Equal([2, 0, 12], Numbers(analysis, "compilations", "unproven", "files"));
        Assert.Equal("OllamaSharp 5.5.2; OpenAI 2.15.0", (string?)analysis["sdks"]);
        Assert.Equal(("SAI1001,SAI2001", "SAI2001"), ((string?)analysis["rulesOn"], (string?)analysis["rulesOff"]));
        Assert.Equal("1.2.3", (string?)log.Run["tool"]!["driver"]!["semanticVersion"]);
    }

    [Theory]
    [InlineData("complete,complete", "complete")]
    [InlineData("complete,", "unknown")]
    [InlineData("complete,strange", "partial")]
    [InlineData(",partial", "partial")]
    public void Verdict_is_that_of_the_worst_compilation(string verdicts, string expected)
    {
        var log = Clean([.. verdicts.Split(',').Select(verdict => verdict.Length == 0 ? Array.Empty<JsonObject>() : [Proof(("verdict", verdict))])]);

        Assert.Equal(expected, (string?)log.Analysis["verdict"]);
    }

    [Fact]
    public void Category_keeps_logs_apart()
    {
        Run([Log("a.sarif")], "--category", "backend");

        Assert.Equal("backend/", (string?)CleanLog.Read(Output).Run["automationDetails"]!["id"]);
    }

    [Fact]
    public void More_findings_than_a_service_takes_are_several_runs()
    {
        var results = Enumerable.Range(1, 25_001).Select(line => CompilerLog.Result(line: line)).ToArray();

        var run = Run([Log("a.sarif", results)]);

        var log = CleanLog.Read(Output);
        Assert.Contains("2 runs", run.Errors, StringComparison.Ordinal);
        Assert.Equal([25_000, 1], log.Runs.Select(part => part!["results"]!.AsArray().Count));
        Assert.Equal(["secure-ai/", "secure-ai-2/"], log.Runs.Select(part => (string?)part!["automationDetails"]!["id"]));
    }

    [Fact]
    public void Way_is_no_longer_than_a_service_takes()
    {
        var lines = Enumerable.Range(1, 1500).ToArray();
        var hops = lines.Select((_, i) => ($"hop{i}", i == 0 ? "source: x" : "passes")).ToArray();

        var result = Clean([CompilerLog.Result(line: 2000).Related(File, lines).With(hops)]).Result;

        var steps = result["codeFlows"]![0]!["threadFlows"]![0]!["locations"]!.AsArray();
        Assert.Equal((1000, 1, 2000), (steps.Count, LineOf(steps[0]!["location"]!), LineOf(steps[^1]!["location"]!)));
    }

    [Fact]
    public void Finding_about_a_project_stands_at_the_root()
    {
        var result = CompilerLog.Result("SAI0001");
        result.Remove("locations");

        Assert.Equal(".", CleanLog.FileOf(Clean([result]).Result));
    }

    private static IEnumerable<int> Numbers(JsonNode node, params string[] keys) => keys.Select(key => (int)node[key]!);

    private static int LineOf(JsonNode location) => (int)location["physicalLocation"]!["region"]!["startLine"]!;

    private static string FingerprintOf(JsonNode result) => (string)result["partialFingerprints"]!["secureAi/v1"]!;

    private static JsonObject Complete(params (string Key, string Value)[] properties) => Proof([("verdict", "complete"), ("version", "1.2.3"), .. properties]);

    private static JsonObject Proof(params (string Key, string Value)[] properties)
    {
        var result = CompilerLog.Result("SAI0003", level: "note", message: "Analysed").With(properties);
        result.Remove("locations");
        return result;
    }
}
