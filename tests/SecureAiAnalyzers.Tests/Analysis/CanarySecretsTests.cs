using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Tests.References;
using Xunit;

namespace SecureAiAnalyzers.Tests.Analysis;

/// <summary>Nothing that leaves the compiler tells a secret, or lets anybody test a guess at one.</summary>
public sealed class CanarySecretsTests
{
    private const string Password = "Tr0ub4dor-canary";

    private static string Code(string password, string key) => $$"""
        using System;
        using System.ClientModel;
        using OpenAI;
        using OpenAI.Chat;

        var one = new ChatClient("gpt-4o", "{{password}}");
        var two = new ChatClient("gpt-4o", new ApiKeyCredential("{{password}}"), new OpenAIClientOptions { Endpoint = new Uri("http://a.example.com?key={{password}}") });
        var three = "Bearer {{key}}";
        var four = $"{three} {{key}}";
        Console.WriteLine(new SystemChatMessage("Use {{key}}").Content.Count + one.GetHashCode() + two.GetHashCode() + four.Length);
        """;

    [Fact]
    public async Task Findings_hold_no_secret()
    {
        var compilation = WebProject.Compile(
            "Shop", [WebProject.Parse(Code(Password, KeySamples.OpenAI), "Program.cs")], TestReferences.Sdks, RuleTable.All);
        var findings = await WebProject.Analyze(compilation).GetAnalyzerDiagnosticsAsync();

        Assert.Contains(findings, finding => finding.Id == "SAI2001");
        Assert.Contains(findings, finding => finding.Id == "SAI2002");
        Assert.All(findings.SelectMany(TextsOf), text =>
        {
            Assert.DoesNotContain(Password, text, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain(KeySamples.OpenAI, text, StringComparison.OrdinalIgnoreCase);
        });
    }

    /// <summary>Who knows all but the secret gets the same fingerprint for each guess.</summary>
    [Fact]
    public async Task Fingerprints_of_rules_about_secrets_are_the_same_for_each_secret()
    {
        static async Task<string[]> FindAsync(string password, string key) =>
            [.. (await MarkedFinding.FindAsync(("Program.cs", Code(password, key)))).Where(IsAboutSecrets).Select(finding => finding.Fingerprint)];

        Assert.Equal(await FindAsync(Password, KeySamples.OpenAI), await FindAsync("An0ther-canary-secret", KeySamples.Anthropic));
    }

    /// <summary>In the code of other rules a text is one byte, which fits one guess of 256.</summary>
    [Fact]
    public void Code_of_other_rules_tells_one_byte_of_a_text()
    {
        var tokens = Enumerable.Range(0, 2000).Select(i => SyntaxFactory.Literal($"guess-{i}"));

        Assert.InRange(tokens.Select(token => SecureAiAnalyzers.Analysis.CodeUnit.CodeOf(token, hidesTexts: false)).Distinct().Count(), 128, 256);
    }

    private static bool IsAboutSecrets(MarkedFinding finding) => RuleTable.All.Single(rule => rule.Id == finding.Rule).IsAboutSecrets;

    private static IEnumerable<string> TextsOf(Diagnostic finding) =>
        finding.Properties.SelectMany(property => new[] { property.Key, property.Value ?? string.Empty })
            .Append(finding.GetMessage(CultureInfo.InvariantCulture));
}
