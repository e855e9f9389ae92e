using SecureAiAnalyzers.Metadata;
using Xunit;

namespace SecureAiAnalyzers.IntegrationTests;

/// <summary>What a build with the package reports, and what decides about it.</summary>
[Collection(SharedPackage.Name)]
public sealed class FindingsTests(PackageFixture package)
{
    // Two parts, so that no scanner takes this file for a leak.
    private const string InventedKey = "gsk_" + "Zt8Qm3Kx7Lp2Vb9Rn4Hd6Wc1Yf5Sg0Jk8Te2Ua7Mi3Oq9Xw4Bz6E";

    private const string Program = $$"""
        using System.ClientModel;
        using OpenAI;
        using OpenAI.Chat;

        var options = new OpenAIClientOptions { Endpoint = new Uri("http://models.example.com/v1") };
        var client = new ChatClient("house-model", new ApiKeyCredential(args[0]), options);
        var other = new ChatClient("gpt-4o", "c0ntoso-7f3a91d2e8b64c05");
        var answer = client.CompleteChat([new UserChatMessage(args[1])], new ChatCompletionOptions { Temperature = 0 });
        Console.WriteLine("{{InventedKey}}".Length + answer.Value.Content.Count + other.GetHashCode());
        """;

    [Theory]
    [InlineData("Minimum", "SAI1001 warning, SAI2001 warning, SAI2002 warning")]
    [InlineData("Default", "SAI1001 warning, SAI2001 warning, SAI2002 warning, SAI7001 note, SAI8001 note")]
    [InlineData("recommended", "SAI1001 warning, SAI2001 warning, SAI2002 warning, SAI7001 warning, SAI8001 warning")]
    public async Task Mode_decides_the_severities(string mode, string expected)
    {
        var build = await NewApplication().BuildAsync("SecureAiAnalysisMode=" + mode);
        build.EnsureSuccess();
        Assert.Equal(expected, string.Join(", ", build.Findings));
    }

    [Fact]
    public async Task Editorconfig_wins_over_mode_All()
    {
        var application = NewApplication().Write(".editorconfig", """
            [*.cs]
            dotnet_diagnostic.SAI2001.severity = error
            dotnet_analyzer_diagnostic.category-SecureAI.Secrets.severity = none
            dotnet_analyzer_diagnostic.category-SecureAI.SupplyChain.severity = none
            """);
        var build = await application.BuildAsync("SecureAiAnalysisMode=All");
        Assert.Equal(1, build.Command.ExitCode);
        Assert.Equal(["SAI1001 warning", "SAI2001 error", "SAI8001 warning"], build.Findings);
    }

    [Fact]
    public async Task Globalconfig_wins_over_mode_None()
    {
        var application = NewApplication().Write(".globalconfig", """
            is_global = true
            dotnet_diagnostic.SAI8001.severity = warning
            dotnet_analyzer_diagnostic.category-SecureAI.Secrets.severity = warning
            """);
        var build = await application.BuildAsync("SecureAiAnalysisMode=None");
        build.EnsureSuccess();
        Assert.Equal(["SAI2001 warning", "SAI2002 warning", "SAI8001 warning"], build.Findings);
    }

    [Fact]
    public async Task Unknown_option_is_reported_once_and_the_log_describes_every_rule()
    {
        var application = NewApplication().Write(".editorconfig", """
            [*.cs]
            secure_ai.trusted_http_hots = models.example.com
            """);
        var build = await application.BuildAsync();
        build.EnsureSuccess();
        Assert.Single(build.Findings, "SAI0001 warning");
        Assert.Equal(RuleTable.All.Select(rule => rule.Id), build.Log!.Rules.Keys.Order(StringComparer.Ordinal));
        Assert.All(RuleTable.All, rule => AssertDescribes(rule, build.Log.Rules[rule.Id]));
    }

    [Fact]
    public async Task Application_without_ai_builds_in_silence()
    {
        var build = await package.NewApplication().Write("Program.cs", """
            using var client = new HttpClient { BaseAddress = new Uri("http://shop.example.com") };
            client.DefaultRequestHeaders.Add("x-api-key", "c0ntoso-7f3a91d2e8b64c05");
            Console.WriteLine(await client.GetStringAsync("/orders"));
            """).BuildAsync("SecureAiAnalysisMode=All");
        build.EnsureSuccess();
        Assert.Empty(build.Findings);
        Assert.DoesNotContain("SECUREAI", build.Command.Output, StringComparison.Ordinal);
        Assert.Contains("0 Warning(s)", build.Command.Output, StringComparison.Ordinal);
    }

    private static void AssertDescribes(RuleDefinition rule, SarifRule logged)
    {
        Assert.Equal(rule.Title, logged.Title);
        Assert.Equal(rule.Category, logged.Category);
        Assert.EndsWith($"/docs/rules/{rule.Id}.md", logged.HelpUri, StringComparison.Ordinal);
        Assert.Equal(rule.Descriptor.CustomTags, logged.Tags);
    }

    private Application NewApplication() => package.NewApplication("OpenAI").Write("Program.cs", Program);
}
