using System.Text.Json;
using Microsoft.CodeAnalysis;
using SecureAiAnalyzers.Metadata;
using Xunit;

namespace SecureAiAnalyzers.IntegrationTests;

/// <summary>Each rule that promises a fix keeps it, in bulk on the command line and in an editor.</summary>
[Collection(SharedPackage.Name)]
public sealed class FixableRulesTests(PackageFixture package)
{
    /// <summary>What the light bulb of each finding offers.</summary>
    private static readonly Dictionary<string, string> Titles = new()
    {
        ["SAI1001"] = "Use 'https'",
        ["SAI1002"] = "Remove the callback",
        ["SAI1005"] = "Require authorization",
        ["SAI1006"] = "Apply the rate limit 'model'",
        ["SAI1008"] = "Use 'DefaultAzureCredential'",
        ["SAI1009"] = "Map it in Development only",
        ["SAI1012"] = "Create the tool from the method",
        ["SAI2001"] = "Read from environment variable 'OPENAI_API_KEY'",
        ["SAI2002"] = "Read from environment variable 'GROQ_API_KEY'",
        ["SAI2007"] = "Give it the variables that a program needs, and no others",
        ["SAI3001"] = "Set to 'false'",
        ["SAI3003"] = "Add 'UseOpenTelemetry()'",
        ["SAI3007"] = "Set to 'false' | Remove the setting",
        ["SAI3011"] = "Record the exception and return a generic text",
        ["SAI3012"] = "Register redactors by 'AddRedaction()'",
        ["SAI3013"] = "Serialize with System.Text.Json",
        ["SAI4001"] = "Move the text to a user message",
        ["SAI4002"] = "Pass it as a template argument",
        ["SAI4003"] = "Set to 'false' | Remove the setting",
        ["SAI4004"] = "Move the text to a user message",
        ["SAI4008"] = "Remove the hidden characters",
        ["SAI4009"] = "Take it as a user message",
        ["SAI5003"] = "Use 'ExecuteSqlInterpolatedAsync'",
        ["SAI5004"] = "Encode it for HTML",
        ["SAI5009"] = "Ask for 'Order'",
        ["SAI5012"] = "Let the default refuse",
        ["SAI6001"] = "Wrap it in ApprovalRequiredAIFunction",
        ["SAI6002"] = "Require approval",
        ["SAI6005"] = "Say 'false'",
        ["SAI6006"] = "Describe it: 'Tells what an article costs.'",
        ["SAI6015"] = "Say 'Destructive = true'",
        ["SAI6016"] = "Register it as its interface",
        ["SAI6017"] = "Take it from the service provider",
        ["SAI8001"] = "Set 'MaxOutputTokens'",
        ["SAI8002"] = "Pass 'context.RequestAborted'",
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
    public async Task Format_fixes_a_server_of_one_machine()
    {
        const string Server = """
            var builder = WebApplication.CreateBuilder(args);
            builder.Services.AddMcpServer().WithHttpTransport();
            var app = builder.Build();
            app.MapMcp();
            app.Run("http://localhost:3001");
            """;
        var application = package.NewWebApplication("ModelContextProtocol.AspNetCore").Write("Program.cs", Server);
        Assert.Equal([RuleTable.RebindableEndpoint.Id], (await application.BuildAsync()).EnsureSuccess().Rules);

        (await application.RunAsync(["format", "analyzers", "--no-restore", "--diagnostics", RuleTable.RebindableEndpoint.Id])).EnsureSuccess();

        Assert.Equal(
            Server.Replace("MapMcp()", "MapMcp().RequireHost(\"localhost\", \"127.0.0.1\", \"[::1]\")", StringComparison.Ordinal),
            application.Read("Program.cs"));
        Assert.Empty((await application.Write("appsettings.json", """{ "AllowedHosts": "*" }""").BuildAsync()).EnsureSuccess().Rules);
        var filtered = await application.Write("Program.cs", Server).Write("appsettings.json", """{ "AllowedHosts": "localhost" }""").BuildAsync();
        Assert.Empty(filtered.EnsureSuccess().Rules);
    }

    [Fact]
    public async Task Format_lists_what_an_inventory_lacks()
    {
        const string Listed = """{ "kind": "model", "name": "gpt-4.1-2025-04-14", "owner": "a", "purpose": "b", "licence": "c", "classification": "d" }""";
        const string Added = """{ "kind": "model", "name": "gpt-4o-2024-11-20", "owner": "", "purpose": "", "licence": "", "classification": "" }""";
        var application = package.NewApplication("OpenAI")
            .Write("Models.cs", """
                using OpenAI.Chat;
                static class Models
                {
                    public static ChatClient First(System.ClientModel.ApiKeyCredential key) => new("gpt-4.1-2025-04-14", key);
                    public static ChatClient Second(System.ClientModel.ApiKeyCredential key) => new("gpt-4o-2024-11-20", key);
                    public static ChatClient Third(System.ClientModel.ApiKeyCredential key) => new("gpt-4o-2024-11-20", key);
                    static void Main() { }
                }
                """)
            .Write("SecureAi.Inventory.json", $"{{\n  \"assets\": [\n    {Listed},\n  ]\n}}\n");
        var rule = RuleTable.UnlistedAsset.Id;
        Assert.Equal(2, (await application.BuildAsync()).EnsureSuccess().Rules.Count(id => id == rule));

        (await application.RunAsync(["format", "analyzers", "--no-restore", "--diagnostics", rule])).EnsureSuccess();

        Assert.Equal($"{{\n  \"assets\": [\n    {Listed},\n    {Added},\n  ]\n}}\n", application.Read("SecureAi.Inventory.json"));
        var after = (await application.BuildAsync()).EnsureSuccess();
        Assert.DoesNotContain(rule, after.Rules);
        Assert.Contains(RuleTable.IncompleteAsset.Id, after.Rules);
    }

    [Fact]
    public async Task Editor_discovers_every_fix_and_shows_its_title()
    {
        using var editor = new Editor(package.Unpack("analyzers/dotnet/roslyn4.14/cs"));
        var project = await OpenAsync(editor);
        var offered = new Dictionary<string, string>();
        foreach (var finding in await editor.AnalyzeAsync(project))
            offered[finding.Id] = string.Join(" | ", await editor.TitlesAsync(project, finding));

        var expected = string.Join('\n', FixableProject.Rules.Select(rule => $"{rule} {Titles.GetValueOrDefault(rule)}"));
        var actual = string.Join('\n', offered.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key} {pair.Value}"));
        Assert.True(expected == actual, $"expected:\n{expected}\nactual:\n{actual}");
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
