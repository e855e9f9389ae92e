using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;
using SecureAiAnalyzers.Rules.Secrets;
using SecureAiAnalyzers.Tests.References;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.Secrets;

using Test = RuleTest<ProviderKeyInSource>;
using VerifyCS = CSharpAnalyzerVerifier<RuleAnalyzer<ProviderKeyInSource>, DefaultVerifier>;

public sealed class ProviderKeyInSourceTests
{
    [Theory]
    [InlineData("""class C { const string Key = [|"KEY"|]; }""")]
    [InlineData("""class C { static readonly string Key = [|"KEY"|]; }""")]
    [InlineData("""class C { string Key { get; set; } = [|"KEY"|]; }""")]
    [InlineData("""class C { void M() { const string key = [|"KEY"|]; System.Console.WriteLine(key); } }""")]
    [InlineData("""class C { string M(string key = [|"KEY"|]) => key; }""")]
    [InlineData("""class C { string M() => [|@"KEY"|]; }""")]
    [InlineData(""""class C { string M() => [|"""KEY"""|]; }"""")]
    [InlineData(""""
        class C
        {
            string M() => [|"""
                curl -H "x-api-key: KEY"
                """|];
        }
        """")]
    [InlineData("""class C { System.ReadOnlySpan<byte> M() => [|"KEY"u8|]; }""")]
    [InlineData("""class C { string M(int id) => $"[|key=KEY&id=|]{id}"; }""")]
    [InlineData("""class C { string M(int id) => $@"{id}[|KEY|]"; }""")]
    [InlineData("""class C { string M() => [|"curl -H 'Authorization: Bearer KEY' https://example.com"|]; }""")]
    [InlineData("""[System.Obsolete([|"KEY"|])] class C { }""")]
    [InlineData("""[assembly: System.Reflection.AssemblyMetadata("key", [|"KEY"|])]""")]
    [InlineData("""class C { int M(string text) => text switch { [|"KEY"|] => 1, _ => 0 }; }""")]
    [InlineData("""class C { int M(string text) { switch (text) { case [|"KEY"|]: return 1; } return 0; } }""")]
    [InlineData("""System.Console.WriteLine([|"KEY"|]);""")]
    public Task Reports_key_in_text(string code) => VerifyAsync(code);

    [Theory]
    [InlineData("""using OpenAI; const string key = [|"KEY"|]; _ = new OpenAIClient(key);""")]
    [InlineData("""using OpenAI; var key = [|"KEY"|]; _ = new OpenAIClient(key);""")]
    [InlineData("""using Azure; _ = new AzureKeyCredential([|"KEY"|]);""")]
    [InlineData("""using OpenAI; _ = new OpenAIClient($"[|KEY|]{args.Length}");""")]
    [InlineData("""using OpenAI; _ = new OpenAIClient(Pick([|"KEY"|])); static string Pick(string key) => key.ToUpperInvariant();""")]
    [InlineData("""using System.Net.Http; using var client = new HttpClient(); client.DefaultRequestHeaders.Add("X-Subscription", [|"KEY"|]);""")]
    public Task Reports_key_not_directly_at_a_role(string code) => VerifyAsync(code);

    [Theory]
    [InlineData("""
        partial class C
        {
            /// <summary>[|Reads with the key KEY.|]</summary>
            [ModelContextProtocol.Server.McpServerTool] private static partial string Run(string name) => name;

            private static partial string Run(string name);
        }
        """)]
    public Task Reports_key_in_comment_that_a_model_reads(string code) => VerifyAsync(code);

    [Theory]
    [InlineData("""
        class C
        {
            /// <summary>Reads with the key KEY.</summary>
            [ModelContextProtocol.Server.McpServerTool] private static string Run(string name) => name;
        }
        """)]
    public Task DoesNotReport_key_in_other_comment(string code) => VerifyAsync(code);

    [Theory]
    [InlineData("""using OpenAI; _ = new OpenAIClient("KEY");""")]
    [InlineData("""using OpenAI; _ = new OpenAIClient(System.Environment.GetEnvironmentVariable("OPENAI_API_KEY") ?? "KEY");""")]
    [InlineData("""using OpenAI; _ = new OpenAIClient(new System.ClientModel.ApiKeyCredential("KEY"));""")]
    [InlineData("""using Anthropic; _ = new AnthropicClient { ApiKey = "KEY" };""")]
    [InlineData("""using Anthropic; _ = new AnthropicClient { ApiKey = args.Length > 0 ? args[0] : "KEY" };""")]
    [InlineData("""using ModelContextProtocol.Client; _ = new HttpClientTransportOptions { Endpoint = null!, AdditionalHeaders = new System.Collections.Generic.Dictionary<string, string> { ["Authorization"] = "Bearer KEY" } };""")]
    public Task DoesNotReport_key_directly_at_a_role(string code) => VerifyAsync(code);

    [Theory]
    [InlineData("""class C { string M() => "sk-proj-your-key"; }""")]
    [InlineData("""class C { string M() => "sk-..."; }""")]
    [InlineData("""class C { string M() => "AKIAIOSFODNN7" + "EXAMPLE"; }""")]
    [InlineData("""class C { string M() => "OPENAI_API_KEY"; }""")]
    [InlineData("""class C { string M() => nameof(M); }""")]
    [InlineData("""class C { /* KEY */ void M() { } }""")]
    [InlineData("""class C { char M() => 'k'; int N() => 42; }""")]
    [InlineData("""class C { string M(string key) => $"Bearer {key}"; }""")]
    public Task DoesNotReport_other_text(string code) => VerifyAsync(code);

    [Theory]
    [InlineData("sk-proj-")]
    [InlineData("JQQJ99")]
    [InlineData("hf_")]
    public Task Reports_anchors_of_AI_providers_without_AI_SDK(string anchor) =>
        VerifyWithoutSdkAsync("class C { string M() => [|\"" + KeySamples.Of(anchor) + "\"|]; }");

    [Theory]
    [InlineData("AIza")]
    [InlineData("AKIA")]
    [InlineData("dapi")]
    [InlineData("sk_")]
    public async Task Reports_shared_anchor_only_beside_an_AI_SDK(string anchor)
    {
        var key = KeySamples.Of(anchor);

        await VerifyWithoutSdkAsync("class C { string M() => \"" + key + "\"; }");
        await VerifyAsync("class C { string M() => [|\"" + key + "\"|]; }");
    }

    [Theory]
    [InlineData("sk-proj-", "OpenAI")]
    [InlineData("sk-ant-api03-", "Anthropic")]
    [InlineData("AzSe", "Azure AI Search")]
    public Task Reports_message_that_names_the_provider_and_not_the_key(string anchor, string provider)
    {
        var test = Create("class C { string M() => {|#0:\"" + KeySamples.Of(anchor) + "\"|}; }");
        test.ExpectedDiagnostics.Add(VerifyCS.Diagnostic().WithLocation(0).WithArguments(provider));
        return test.RunAsync();
    }

    [Fact]
    public Task DoesNotReport_generated_file() => VerifyAsync("// <auto-generated />\nclass C { string M() => \"KEY\"; }");

    [Fact]
    public Task DoesNotReport_excluded_symbol()
    {
        var test = Create("class Probe { string M() => \"KEY\"; }");
        test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", "root = true\n[*.cs]\nsecure_ai.excluded_symbols = T:Probe"));
        return test.RunAsync();
    }

    [Fact]
    public Task Reports_in_test_project()
    {
        var test = Create("class C { string M() => [|\"KEY\"|]; }");
        test.TestState.AnalyzerConfigFiles.Add(("/.globalconfig", "is_global = true\nbuild_property.IsTestProject = true\n"));
        return test.RunAsync();
    }

    [Fact]
    public Task Reports_key_in_unfinished_code()
    {
        var test = Create("class C { void M() { Unknown([|\"KEY\"|]; new Missing { Key = [|\"KEY\"|] } } }");
        test.CompilerDiagnostics = CompilerDiagnostics.None;
        return test.RunAsync();
    }

    private static Task VerifyAsync(string code) => Create(code).RunAsync();

    private static Task VerifyWithoutSdkAsync(string code)
    {
        var test = Create(code);
        test.References = TestReferences.AspNetCore;
        return test.RunAsync();
    }

    private static Test Create(string code)
    {
        var filled = code.Replace("OPENAI_API_KEY", "OPENAI_API_K", StringComparison.Ordinal)
            .Replace("KEY", KeySamples.OpenAI, StringComparison.Ordinal)
            .Replace("OPENAI_API_K", "OPENAI_API_KEY", StringComparison.Ordinal);
        return new Test(filled);
    }
}
