using System.Diagnostics;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using SecureAiAnalyzers.IntegrationTests.Node;
using Xunit;

namespace SecureAiAnalyzers.IntegrationTests;

/// <summary>The tool on the log of a real build, by the commands of its page, and real tools on what it writes.</summary>
[Collection(SharedPackage.Name)]
public sealed partial class ToolTests(ToolFixture tool) : IClassFixture<ToolFixture>
{
    private const string Clean = "-o secure-ai.sarif";
    private const string ReportPage = "secure-ai.html";

    [Fact]
    public async Task Clean_log_has_each_finding_of_the_sample_at_its_place()
    {
        var run = await tool.RunAsync(Clean);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("SAI5003  Model output in SQL text", run.Output, StringComparison.Ordinal);
        var results = Read()["runs"]![0]!["results"]!.AsArray();
        var open = results.Where(result => result!["suppressions"] is null);
        Assert.Equal(tool.Sample.MarkedRules, open.Select(result => (string)result!["ruleId"]!).Order(StringComparer.Ordinal));
        Assert.All(results, result => Assert.True(tool.Sample.Has(FileOf(result!)), FileOf(result!)));
        Assert.Contains(results, result => result!["codeFlows"] is not null);
    }

    [Fact]
    public async Task Page_has_each_finding_of_the_sample()
    {
        var run = await tool.Sample.RunAsync(Documents.Arguments(ToolFixture.ReportCommand));

        Assert.Equal(0, run.ExitCode);
        var page = await File.ReadAllTextAsync(tool.Sample.PathOf(ReportPage));
        var rules = RuleHeading().Matches(page).Select(heading => heading.Groups["rule"].Value);
        Assert.Equal(tool.Sample.MarkedRules.Distinct(), rules.Order(StringComparer.Ordinal));
        Assert.Contains("<summary>Way from the source, ", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Gates_are_shut_as_the_page_says()
    {
        tool.Sample.Write("SecureAi.Baseline.txt", "# nothing yet\n");

        var onWarning = await tool.RunAsync("--fail-on warning");
        var onNew = await tool.RunAsync("--baseline SecureAi.Baseline.txt");
        var onSuppressions = await tool.RunAsync("--fail-on-partial");

        Assert.Equal((1, 1, 1), (onWarning.ExitCode, onNew.ExitCode, onSuppressions.ExitCode));
        Assert.Contains("gate shut: ", onWarning.Output, StringComparison.Ordinal);
        Assert.Contains("new findings of level note or higher", onNew.Output, StringComparison.Ordinal);
        Assert.Contains("the analysis is unknown, not complete", onSuppressions.Output, StringComparison.Ordinal);
    }

    [SarifMultitoolFact]
    public async Task Clean_log_is_what_code_scanning_services_take()
    {
        (await tool.RunAsync(Clean)).EnsureSuccess();
        var program = Path.Combine(await NodePackage.SarifMultitool.InstallAsync(tool.Sample.NewFolder("multitool")), "Sarif.Multitool");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(program, UnixFileMode.UserRead | UnixFileMode.UserExecute);

        var check = await ExternalCommand.RunAsync(new ProcessStartInfo(
            program, ["validate", tool.Sample.PathOf(ToolFixture.Output), "--rule-kind", "Sarif;Ghas", "--level", "Error;Warning"]));

        Assert.DoesNotContain(": error ", check.EnsureSuccess().Output, StringComparison.Ordinal);
        Assert.DoesNotContain(": warning ", check.Output, StringComparison.Ordinal);
    }

    [DuckDbFact]
    public async Task Query_file_answers_from_clean_logs()
    {
        (await tool.RunAsync(Clean)).EnsureSuccess();
        var folder = tool.Sample.NewFolder("duckdb");
        await NodePackage.DuckDb.InstallAsync(folder);
        var script = Path.Combine(folder, "query.mjs");
        File.Copy(Path.Combine(AppContext.BaseDirectory, "Node", "query.mjs"), script);

        var query = await ExternalCommand.RunAsync(new ProcessStartInfo(
            "node", [script, Path.Combine(PackageFixture.Metadata("Repository"), "docs", "findings.sql")]) { WorkingDirectory = tool.Sample.Folder });

        var answers = JsonNode.Parse(query.EnsureSuccess().Output)!.AsArray();
        var gravest = answers.First(answer => answer!.AsArray().Count > 0)!.AsArray();
        Assert.Equal(tool.Sample.MarkedRules.Distinct(), gravest.Select(row => (string)row!["rule"]!).Order(StringComparer.Ordinal));
    }

    private static string FileOf(JsonNode result) => (string)result["locations"]![0]!["physicalLocation"]!["artifactLocation"]!["uri"]!;

    private JsonNode Read() => JsonNode.Parse(File.ReadAllText(tool.Sample.PathOf(ToolFixture.Output)))!;

    [GeneratedRegex("id=\"rule-(?<rule>SAI[0-9]{4})\"")]
    private static partial Regex RuleHeading();
}
