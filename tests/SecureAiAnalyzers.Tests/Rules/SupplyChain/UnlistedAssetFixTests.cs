using SecureAiAnalyzers.CodeFixes.SupplyChain;
using SecureAiAnalyzers.Rules.SupplyChain;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.SupplyChain;

using Test = RuleFixTest<UnlistedAsset, UnlistedAssetFix>;

public sealed class UnlistedAssetFixTests
{
    private const string Name = "/SecureAi.Inventory.json";
    private const string Rest = "\"owner\": \"\", \"purpose\": \"\", \"licence\": \"\", \"classification\": \"\" }";
    private const string Model = "{ \"kind\": \"model\", \"name\": \"gpt-4.1\", " + Rest;
    private const string Service = "{ \"kind\": \"endpoint\", \"name\": \"https://api.fabrikam.com\", " + Rest;
    private const string Server = "{ \"kind\": \"mcp-server\", \"name\": \"@scope/other\", " + Rest;

    [Theory]
    [InlineData("{ \"assets\": [] }", "{ \"assets\": [\n  MODEL\n] }")]
    [InlineData("{\n  \"assets\": [ ] // none yet\n}\n", "{\n  \"assets\": [\n    MODEL\n  ] // none yet\n}\n")]
    [InlineData(
        "{\r\n\t\"assets\": [\r\n\t\t{ \"kind\": \"model\", \"name\": \"a\" }, // ours\r\n\t]\r\n}",
        "{\r\n\t\"assets\": [\r\n\t\t{ \"kind\": \"model\", \"name\": \"a\" },\r\n\t\tMODEL, // ours\r\n\t]\r\n}")]
    [InlineData(
        "{ \"assets\": [ { \"kind\": \"model\", \"name\": \"a\" } ] }",
        "{ \"assets\": [ { \"kind\": \"model\", \"name\": \"a\" }, MODEL ] }")]
    public Task Fixes_by_an_entry_with_places_to_fill_in(string before, string after) =>
        VerifyAsync("new OpenAI.Chat.ChatClient([|\"gpt-4.1\"|], \"k\")", before, after.Replace("MODEL", Model, StringComparison.Ordinal));

    [Theory]
    [InlineData("new OpenAI.OpenAIClientOptions { Endpoint = [|new System.Uri(\"https://api.fabrikam.com\")|] }", Service)]
    [InlineData("new ModelContextProtocol.Client.StdioClientTransportOptions { Command = [|\"npx\"|], Arguments = [\"-y\", \"@scope/other\"] }", Server)]
    public Task Fixes_other_kinds(string made, string entry) => VerifyAsync(made, "{ \"assets\": [] }", $"{{ \"assets\": [\n  {entry}\n] }}");

    [Fact]
    public Task Fixes_all_with_each_asset_once()
    {
        const string Code = "new object[] { new OpenAI.Chat.ChatClient([|\"gpt-4.1\"|], \"k\"), new OpenAI.Chat.ChatClient([|\"gpt-4.1\"|], \"k\"), "
            + "new OpenAI.OpenAIClientOptions { Endpoint = [|new System.Uri(\"https://api.fabrikam.com\")|] } }";
        var test = TestOf(Code, "{ \"assets\": [] }", $"{{ \"assets\": [\n  {Model},\n  {Service}\n] }}");
        test.NumberOfIncrementalIterations = 2;
        return test.RunAsync();
    }

    private static Task VerifyAsync(string made, string before, string after) => TestOf(made, before, after).RunAsync();

    private static Test TestOf(string made, string before, string after)
    {
        var plain = made.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal);
        var test = new Test($"class User {{ object One => {made}; }}", $"class User {{ object One => {plain}; }}");
        test.TestState.AdditionalFiles.Add((Name, before));
        test.FixedState.AdditionalFiles.Add((Name, after));
        return test;
    }
}
