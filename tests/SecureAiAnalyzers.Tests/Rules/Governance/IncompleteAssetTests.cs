using System.Globalization;
using SecureAiAnalyzers.Tests.Rules.Configuration;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.Governance;

/// <summary>SAI9002: what an entry of an inventory does not say.</summary>
public sealed class IncompleteAssetTests
{
    [Theory]
    [InlineData("", "owner, purpose, licence, classification")]
    [InlineData("\"owner\": \"desk\", \"licence\": \"MIT\"", "purpose, classification")]
    [InlineData("\"owner\": \" \", \"purpose\": \"p\", \"licence\": \"l\", \"classification\": \"\"", "owner, classification")]
    public async Task Reports_what_is_missing_on_the_name(string members, string missing)
    {
        var finding = Assert.Single(await RunAsync($$"""
            { "assets": [
              { "kind": "model", "name": "gpt-4.1", {{members}} } ] }
            """));

        Assert.Equal("SAI9002", finding.Id);
        Assert.Equal($"'gpt-4.1' says nothing of {missing}; write it down", finding.GetMessage(CultureInfo.InvariantCulture));
        Assert.Equal((1, 29), (finding.Location.GetLineSpan().StartLinePosition.Line, finding.Location.GetLineSpan().StartLinePosition.Character));
    }

    [Fact]
    public async Task Reports_each_entry() => Assert.Equal(
        2, (await RunAsync("""{ "assets": [ { "kind": "model", "name": "a" }, { "kind": "agent", "name": "b" } ] }""")).Count);

    [Theory]
    [InlineData("""{ "assets": [ { "kind": "model", "name": "a", "owner": "o", "purpose": "p", "licence": "l", "classification": "c" } ] }""")]
    [InlineData("""{ "assets": [] }""")]
    public async Task DoesNotReport_complete_entries(string content) => Assert.Empty(await RunAsync(content));

    [Fact]
    public async Task DoesNotReport_without_AI_SDK() => Assert.Empty(
        await ConfigurationRun
            .WithAdditionalFiles("class One { }", ("/app/SecureAi.Inventory.json", "{ \"assets\": [{ \"kind\": \"model\", \"name\": \"a\" }] }"))
            .GetDiagnosticsAsync());

    private static async Task<IReadOnlyList<Microsoft.CodeAnalysis.Diagnostic>> RunAsync(string content) =>
        [.. await ConfigurationRun.WithAdditionalFiles(ConfigurationRun.AiCode, ("/app/SecureAi.Inventory.json", content)).GetDiagnosticsAsync()];
}
