using System.Text.Json;
using Microsoft.CodeAnalysis;
using Xunit;

namespace SecureAiAnalyzers.IntegrationTests;

/// <summary>Each rule that promises a fix keeps it, in bulk on the command line and in an editor.</summary>
[Collection(SharedPackage.Name)]
public sealed class FixableRulesTests(PackageFixture package)
{
    /// <summary>What the light bulb of each finding offers, one line for each repair.</summary>
    private static readonly Dictionary<string, string> Titles = new()
    {
        ["SAI1001"] = "?",
    };

    [Fact]
    public void Every_rule_with_a_fix_has_a_file() => Assert.Equal(FixableProject.Rules, FixableProject.Files);

    [Fact]
    public async Task Format_fixes_every_rule_and_the_result_compiles()
    {
        var project = new FixableProject(package).Application;
        var before = await project.BuildAsync();
        Assert.Equal(FixableProject.Rules, before.EnsureSuccess().Rules);
        Assert.All(before.Log!.Results, finding => Assert.Equal(FixableProject.FileOf(finding.RuleId), finding.File));

        var format = await project.RunAsync(["format", "analyzers", "--no-restore", "--severity", "info", "--diagnostics", .. FixableProject.Rules]);
        format.EnsureSuccess();

        Assert.All(FixableProject.Rules, rule => Assert.Equal(FixableProject.Fixed(rule), project.Read(FixableProject.FileOf(rule)).ReplaceLineEndings("\n")));
        Assert.Empty((await project.BuildAsync()).EnsureSuccess().Rules);
    }

    [Fact]
    public async Task Editor_discovers_every_fix_and_shows_its_title()
    {
        using var editor = new Editor(package.Unpack("analyzers/dotnet/roslyn4.14/cs"));
        var project = await OpenAsync(editor);
        var offered = new Dictionary<string, string>();
        foreach (var finding in await editor.AnalyzeAsync(project))
            offered[finding.Id] = string.Join("\n", await editor.TitlesAsync(project, finding));

        Assert.Equal(
            string.Join("\n", FixableProject.Rules.Select(rule => $"{rule} {Titles.GetValueOrDefault(rule)}")),
            string.Join("\n", offered.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key} {pair.Value}")));
    }

    /// <summary>The project as MSBuild sees it: sources, those that the build makes, references.</summary>
    private async Task<Project> OpenAsync(Editor editor)
    {
        var application = new FixableProject(package).Application;
        var build = await application.RunAsync(
            ["build", "-t:Build", "-getItem:Compile", "-getItem:ReferencePathWithRefAssemblies", "-getResultOutputFile:items.json"]);
        build.EnsureSuccess();
        using var items = JsonDocument.Parse(application.Read("items.json"));
        return editor.Open(Paths(items, "Compile"), Paths(items, "ReferencePathWithRefAssemblies"));
    }

    private static string[] Paths(JsonDocument items, string name) =>
        [.. items.RootElement.GetProperty("Items").GetProperty(name).EnumerateArray().Select(item => item.GetProperty("FullPath").GetString()!)];
}
