using Microsoft.CodeAnalysis.Testing;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Rules.SupplyChain;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.SupplyChain;

using Test = RuleTest<UnlistedAsset>;

public sealed class UnlistedAssetTests
{
    private const string Inventory =
        """
        { "assets": [
          { "kind": "model", "name": "gpt-5.5-2026-04-23" }, { "kind": "model", "name": "claude-*" },
          { "kind": "endpoint", "name": "https://*.contoso.com" }, { "kind": "mcp-server", "name": "@scope/notes" }, { "kind": "agent", "name": "Desk" },
        ] }
        """;

    [Theory]
    [InlineData("new OpenAI.Chat.ChatClient([|\"gpt-4.1\"|], \"k\")")]
    [InlineData("new Microsoft.Extensions.AI.ChatOptions { ModelId = [|\"gemini-2.5-pro\"|] }")]
    [InlineData("new OpenAI.OpenAIClientOptions { Endpoint = [|new System.Uri(\"https://api.fabrikam.com\")|] }")]
    [InlineData("new ModelContextProtocol.Client.StdioClientTransportOptions { Command = [|\"npx\"|], Arguments = [\"-y\", \"@scope/other\"] }")]
    [InlineData("new ModelContextProtocol.Client.HttpClientTransportOptions { Endpoint = [|new System.Uri(\"https://mcp.contoso.com\")|] }")]
    public Task Reports_asset_that_is_not_listed(string made) => RunAsync(made);

    [Fact]
    public Task Reports_agent_that_is_not_listed() => RunAsync(
        "1",
        "Microsoft.Agents.AI",
        """
        using Microsoft.Extensions.AI;
        static class Agents
        {
            public static object Listed(IChatClient client) => client.AsAIAgent("x", name: "Desk");
            public static object Other(IChatClient client) => client.[|AsAIAgent|]("x", name: "Clerk");
            public static object Unnamed(IChatClient client) => client.AsAIAgent();
        }
        """);

    [Fact]
    public Task Reports_message_that_names_the_file_and_the_asset()
    {
        var test = TestOf("new OpenAI.Chat.ChatClient({|#0:\"gpt-4.1\"|}, \"k\")");
        test.ExpectedDiagnostics.Add(new DiagnosticResult(RuleTable.UnlistedAsset.Descriptor).WithLocation(0)
            .WithArguments("SecureAi.Inventory.json", "model 'gpt-4.1'"));
        return test.RunAsync();
    }

    [Theory]
    [InlineData("new OpenAI.Chat.ChatClient(\"gpt-5.5-2026-04-23\", \"k\")")]
    [InlineData("new Microsoft.Extensions.AI.ChatOptions { ModelId = \"Claude-opus-4-8\" }")]
    [InlineData("new OpenAI.OpenAIClientOptions { Endpoint = new System.Uri(\"https://models.contoso.com/v1\") }")]
    [InlineData("new ModelContextProtocol.Client.StdioClientTransportOptions { Command = \"npx\", Arguments = [\"-y\", \"@scope/notes@1.2.3\"] }")]
    public Task DoesNotReport_asset_that_is_listed(string made) => RunAsync(made);

    [Theory]
    [InlineData("new OpenAI.Chat.ChatClient(System.Environment.GetEnvironmentVariable(\"MODEL\"), \"k\")")]
    [InlineData("new OpenAI.OpenAIClientOptions { Endpoint = new System.Uri(\"http://localhost:11434\") }")]
    [InlineData("new ModelContextProtocol.Client.StdioClientTransportOptions { Command = System.Environment.ProcessPath!, Arguments = [\"serve\"] }")]
    [InlineData("Microsoft.Extensions.AI.AIFunctionFactory.Create(() => 1)")]
    public Task DoesNotReport_what_nobody_can_list(string made) => RunAsync(made);

    [Theory]
    [InlineData("/app/SecureAi.Symbols.txt", "")]
    [InlineData("/app/Inventory.json", "{ \"assets\": [] }")]
    [InlineData("/app/SecureAi.Inventory.json", "{ \"assets\": [")]
    [InlineData("/app/SecureAi.Inventory.json", "{ \"assets\": [ { \"kind\": \"modell\", \"name\": \"gpt-4.1\" } ] }")]
    public Task DoesNotReport_without_an_inventory_that_is_understood(string path, string content)
    {
        var test = new Test("class User { object One => new OpenAI.Chat.ChatClient(\"gpt-4.1\", \"k\"); }");
        test.TestState.AdditionalFiles.Add((path, content));
        return test.RunAsync();
    }

    [Fact]
    public Task DoesNotReport_lookalike() => RunAsync("new ChatClient(\"gpt-4.1\")", more: "class ChatClient(string model) { public string Model => model; }");

    [Fact]
    public Task Reports_nothing_twice_with_several_files()
    {
        var test = TestOf("new Microsoft.Extensions.AI.ChatOptions { ModelId = \"gemini-2.5-pro\" }");
        test.TestState.AdditionalFiles.Add(("/app/SecureAi.Inventory.More.json", "{ \"assets\": [ { \"kind\": \"model\", \"name\": \"gemini-2.5-pro\" } ] }"));
        return test.RunAsync();
    }

    private static Task RunAsync(string made, string? package = null, string more = "") => TestOf(made, package, more).RunAsync();

    private static Test TestOf(string made, string? package = null, string more = "")
    {
        var test = new Test($"{more} class User {{ object One => {made}; }}", package is null ? [] : [package]);
        test.TestState.AdditionalFiles.Add(("/app/SecureAi.Inventory.json", Inventory));
        return test;
    }
}
