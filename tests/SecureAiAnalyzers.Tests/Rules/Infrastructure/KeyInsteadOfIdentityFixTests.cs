using SecureAiAnalyzers.CodeFixes.Infrastructure;
using SecureAiAnalyzers.Rules.Infrastructure;
using SecureAiAnalyzers.Tests.References;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.Infrastructure;

using static KeyInsteadOfIdentityTests;
using FixTest = RuleFixTest<KeyInsteadOfIdentity, KeyInsteadOfIdentityFix>;

public sealed class KeyInsteadOfIdentityFixTests
{
    [Theory]
    [InlineData(
        "new Azure.AI.OpenAI.AzureOpenAIClient(endpoint, [|new ApiKeyCredential(key)|]);",
        "new Azure.AI.OpenAI.AzureOpenAIClient(endpoint, new DefaultAzureCredential());")]
    [InlineData(
        "Azure.AI.OpenAI.AzureOpenAIClient client = new(endpoint, [|new ApiKeyCredential(key)|]);",
        "Azure.AI.OpenAI.AzureOpenAIClient client = new(endpoint, new DefaultAzureCredential());")]
    [InlineData(
        "new Azure.AI.OpenAI.AzureOpenAIClient(endpoint, [|new ApiKeyCredential(key)|] /* from the vault */);",
        "new Azure.AI.OpenAI.AzureOpenAIClient(endpoint, new DefaultAzureCredential() /* from the vault */);")]
    [InlineData(
        "var a = new Azure.AI.OpenAI.AzureOpenAIClient(endpoint, [|new ApiKeyCredential(key)|]); var b = new Azure.AI.OpenAI.AzureOpenAIClient(endpoint, [|new AzureKeyCredential(key)|]);",
        "var a = new Azure.AI.OpenAI.AzureOpenAIClient(endpoint, new DefaultAzureCredential()); var b = new Azure.AI.OpenAI.AzureOpenAIClient(endpoint, new DefaultAzureCredential());")]
    [InlineData(
        "Microsoft.SemanticKernel.Kernel.CreateBuilder().AddAzureOpenAIChatCompletion(\"d\", key, apiKey: [|key|], modelId: \"m\");",
        "Microsoft.SemanticKernel.Kernel.CreateBuilder().AddAzureOpenAIChatCompletion(\"d\", key, credentials: new DefaultAzureCredential(), modelId: \"m\");")]
    [InlineData(
        "new Aspire.Azure.AI.OpenAI.AzureOpenAISettings { Key = [|key|] };",
        "new Aspire.Azure.AI.OpenAI.AzureOpenAISettings { Credential = new DefaultAzureCredential() };")]
    [InlineData(
        "var s = new Aspire.Azure.AI.Inference.ChatCompletionsClientSettings(); s.Key = [|key|];",
        "var s = new Aspire.Azure.AI.Inference.ChatCompletionsClientSettings(); s.TokenCredential = new DefaultAzureCredential();")]
    public Task Fixes_key_by_identity(string code, string fixedCode) => FixTest.VerifyAsync(
        "using Microsoft.SemanticKernel;\n" + In(code),
        "using Microsoft.SemanticKernel;\n" + In(fixedCode),
        "Microsoft.SemanticKernel", AzureOpenAI, "Aspire.OpenAI");

    [Fact]
    public Task Fixes_key_and_adds_using() => FixTest.VerifyAsync(
        """
        using System;
        using System.ClientModel;
        using Azure.AI.OpenAI;

        class C
        {
            object M(Uri endpoint, string key) => new AzureOpenAIClient(endpoint, [|new ApiKeyCredential(key)|]);
        }
        """,
        """
        using System;
        using System.ClientModel;
        using Azure.AI.OpenAI;
        using Azure.Identity;

        class C
        {
            object M(Uri endpoint, string key) => new AzureOpenAIClient(endpoint, new DefaultAzureCredential());
        }
        """,
        AzureOpenAI);

    [Fact]
    public Task OffersNoFix_without_the_library()
    {
        const string code = """
            using System;
            using System.ClientModel;

            namespace Azure.Core
            {
                public abstract class TokenCredential { }
            }

            namespace Azure.AI.OpenAI
            {
                public class AzureOpenAIClient
                {
                    public AzureOpenAIClient(Uri endpoint, ApiKeyCredential credential) { }
                    public AzureOpenAIClient(Uri endpoint, Azure.Core.TokenCredential credential) { }
                }

                class C
                {
                    object M(Uri endpoint, string key) => new AzureOpenAIClient(endpoint, [|new ApiKeyCredential(key)|]);
                }
            }
            """;
        return new FixTest(code, code) { References = TestReferences.Sdks.Without("Azure.Identity", "Azure.Core") }.RunAsync();
    }

    [Theory]
    [InlineData("new Microsoft.KernelMemory.AzureOpenAIConfig { APIKey = [|key|] };")]
    [InlineData("new OpenAI.OpenAIClient([|new ApiKeyCredential(key)|], new OpenAI.OpenAIClientOptions { Endpoint = new Uri(\"https://x.openai.azure.com/openai/v1/\") });")]
    [InlineData("new Anthropic.Foundry.AnthropicFoundryApiKeyCredentials([|key|], \"contoso\");")]
    public Task OffersNoFix_where_more_must_change(string statement) =>
        FixTest.VerifyAsync(In(statement), In(statement), "Microsoft.KernelMemory", "Anthropic.Foundry");
}
