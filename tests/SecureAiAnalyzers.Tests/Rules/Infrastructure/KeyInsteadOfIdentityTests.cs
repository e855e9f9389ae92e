using Microsoft.CodeAnalysis.Testing;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Rules.Infrastructure;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.Infrastructure;

using Test = RuleTest<KeyInsteadOfIdentity>;

public sealed class KeyInsteadOfIdentityTests
{
    internal const string AzureOpenAI = "Azure.AI.OpenAI";

    internal static string In(string statements) => $$"""
        using System;
        using System.ClientModel;
        using System.ClientModel.Primitives;
        using System.Net.Http;
        using Azure;
        using Azure.Core;
        using Azure.Identity;
        using Microsoft.Extensions.Configuration;
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.Hosting;

        class Setup
        {
            readonly Uri endpoint = new Uri(Environment.GetEnvironmentVariable("ENDPOINT")!);

            void Run(IConfiguration configuration, IHostEnvironment environment, string key, ApiKeyCredential given, TokenCredential identity, bool local)
            {
                {{statements}}
            }

            string Key() => Environment.MachineName;
        }
        """;

    [Theory]
    [InlineData("new Azure.AI.OpenAI.AzureOpenAIClient(endpoint, [|new ApiKeyCredential(key)|]);")]
    [InlineData("new Azure.AI.OpenAI.AzureOpenAIClient(endpoint, [|new ApiKeyCredential(configuration[\"Key\"]!)|]);")]
    [InlineData("new Azure.AI.OpenAI.AzureOpenAIClient(endpoint, [|new AzureKeyCredential(Key())|]);")]
    [InlineData("new Azure.AI.OpenAI.AzureOpenAIClient(endpoint, [|new ApiKeyCredential(key)|], new Azure.AI.OpenAI.AzureOpenAIClientOptions());")]
    [InlineData("new Azure.AI.OpenAI.AzureOpenAIClient(credential: [|new ApiKeyCredential(key)|], endpoint: endpoint);")]
    [InlineData("Azure.AI.OpenAI.AzureOpenAIClient client = new(endpoint, [|new ApiKeyCredential(key)|]);")]
    [InlineData("var credential = new ApiKeyCredential(key); new Azure.AI.OpenAI.AzureOpenAIClient(endpoint, [|credential|]);")]
    [InlineData("new Azure.AI.OpenAI.AzureOpenAIClient(new Uri(\"https://contoso.openai.azure.com\"), [|new ApiKeyCredential(key)|]);")]
    [InlineData("new Azure.AI.OpenAI.AzureOpenAIClient(new Uri(\"https://contoso.cognitiveservices.azure.com\"), [|new ApiKeyCredential(key)|]);")]
    [InlineData("new Azure.AI.OpenAI.AzureOpenAIClient(new Uri(\"https://contoso.services.ai.azure.com\"), [|new ApiKeyCredential(key)|]);")]
    [InlineData("new Azure.AI.OpenAI.AzureOpenAIClient(endpoint, identity); new Azure.AI.OpenAI.AzureOpenAIClient(endpoint, [|new ApiKeyCredential(key)|]);")]
    [InlineData("new Azure.AI.OpenAI.AzureOpenAIClient(endpoint, [|new ApiKeyCredential(key)|]); } void Other() { new Azure.AI.OpenAI.AzureOpenAIClient(endpoint, new DefaultAzureCredential());")]
    [InlineData("if (environment.IsProduction()) new Azure.AI.OpenAI.AzureOpenAIClient(endpoint, [|new ApiKeyCredential(key)|]);")]
    public Task Reports_key_for_Azure_client(string statement) => Test.VerifyAsync(In(statement), AzureOpenAI);

    [Theory]
    [InlineData("new Azure.AI.OpenAI.AzureOpenAIClient(endpoint, new DefaultAzureCredential());")]
    [InlineData("new Azure.AI.OpenAI.AzureOpenAIClient(endpoint, identity);")]
    [InlineData("new Azure.AI.OpenAI.AzureOpenAIClient(endpoint, new ClientSecretCredential(\"t\", \"c\", key));")]
    [InlineData("new Azure.AI.OpenAI.AzureOpenAIClient(endpoint, given);")]
    [InlineData("new Azure.AI.OpenAI.AzureOpenAIClient(endpoint, new ApiKeyCredential(\"9b3f62d1c07e4a58b6d2f10c84e7a935\"));")]
    [InlineData("new Azure.AI.OpenAI.AzureOpenAIClient(endpoint, new ApiKeyCredential(\"your-api-key\"));")]
    [InlineData("new Azure.AI.OpenAI.AzureOpenAIClient(endpoint, new ApiKeyCredential(configuration[\"Key\"] ?? \"9b3f62d1c07e4a58b6d2f10c84e7a935\"));")]
    [InlineData("new Azure.AI.OpenAI.AzureOpenAIClient(new Uri(\"https://gateway.contoso.com\"), new ApiKeyCredential(key));")]
    [InlineData("new Azure.AI.OpenAI.AzureOpenAIClient(new Uri(\"https://contoso.azure-api.net\"), new ApiKeyCredential(key));")]
    [InlineData("new Azure.AI.OpenAI.AzureOpenAIClient(new Uri(\"http://localhost:5000\"), new ApiKeyCredential(key));")]
    [InlineData("if (environment.IsDevelopment()) new Azure.AI.OpenAI.AzureOpenAIClient(endpoint, new ApiKeyCredential(key));")]
    [InlineData("var client = local ? new Azure.AI.OpenAI.AzureOpenAIClient(endpoint, new ApiKeyCredential(key)) : new Azure.AI.OpenAI.AzureOpenAIClient(endpoint, identity);")]
    [InlineData("if (local) { Azure.AI.OpenAI.AzureOpenAIClient a = new(endpoint, identity); return; } Azure.AI.OpenAI.AzureOpenAIClient b = new(endpoint, new ApiKeyCredential(key));")]
    [InlineData("object c = key switch { \"\" => new Azure.AI.OpenAI.AzureOpenAIClient(endpoint, new DefaultAzureCredential()), _ => new Azure.AI.OpenAI.AzureOpenAIClient(endpoint, new ApiKeyCredential(key)) };")]
    [InlineData("new Azure.AI.OpenAI.AzureOpenAIClient(endpoint, new ApiKeyCredential(key)); } void ByIdentity(TokenCredential c) { new Azure.AI.OpenAI.AzureOpenAIClient(endpoint, c);")]
    [InlineData("var client = new HttpClient(); client.DefaultRequestHeaders.Add(\"api-key\", key);")]
    public Task DoesNotReport_identity_constant_key_other_host_or_choice(string statement) => Test.VerifyAsync(In(statement), AzureOpenAI);

    /// <summary>The general SDK serves any host, so the host must be known to accept identities.</summary>
    [Theory]
    [InlineData("https://contoso.openai.azure.com/openai/v1/")]
    [InlineData("https://contoso.services.ai.azure.com/openai/v1/")]
    [InlineData("https://contoso.openai.azure.us/openai/v1/")]
    public Task Reports_general_client_on_Azure_host(string address) => Test.VerifyAsync(In($$"""
        new OpenAI.OpenAIClient([|new ApiKeyCredential(key)|], new OpenAI.OpenAIClientOptions { Endpoint = new Uri("{{address}}") });
        new OpenAI.Chat.ChatClient("m", [|new ApiKeyCredential(key)|], new OpenAI.OpenAIClientOptions { Endpoint = new Uri("{{address}}") });
        new OpenAI.Embeddings.EmbeddingClient("m", [|new ApiKeyCredential(key)|], new OpenAI.OpenAIClientOptions { Endpoint = new Uri("{{address}}") });
        """));

    [Theory]
    [InlineData("new OpenAI.OpenAIClient(key);")]
    [InlineData("new OpenAI.OpenAIClient(new ApiKeyCredential(key));")]
    [InlineData("new OpenAI.OpenAIClient(new ApiKeyCredential(key), new OpenAI.OpenAIClientOptions { Endpoint = endpoint });")]
    [InlineData("new OpenAI.OpenAIClient(new ApiKeyCredential(key), new OpenAI.OpenAIClientOptions { Endpoint = new Uri(\"https://api.groq.com/openai/v1\") });")]
    [InlineData("new OpenAI.OpenAIClient(new ApiKeyCredential(key), new OpenAI.OpenAIClientOptions { Endpoint = new Uri(\"https://models.inference.ai.azure.com\") });")]
    [InlineData("new OpenAI.OpenAIClient(new ApiKeyCredential(key), new OpenAI.OpenAIClientOptions { Endpoint = new Uri(\"https://openai.azure.com.evil.example\") });")]
    [InlineData("new OpenAI.OpenAIClient(new BearerTokenPolicy(identity, \"https://ai.azure.com/.default\"), new OpenAI.OpenAIClientOptions { Endpoint = new Uri(\"https://contoso.openai.azure.com/openai/v1/\") });")]
    public Task DoesNotReport_general_client_elsewhere(string statement) => Test.VerifyAsync(In(statement));

    [Theory]
    [InlineData("Azure.AI.Inference", "new Azure.AI.Inference.ChatCompletionsClient(endpoint, [|new AzureKeyCredential(key)|]);")]
    [InlineData("Azure.AI.Inference", "new Azure.AI.Inference.EmbeddingsClient(endpoint, [|new AzureKeyCredential(key)|]);")]
    [InlineData("Azure.AI.ContentSafety", "new Azure.AI.ContentSafety.ContentSafetyClient(endpoint, [|new AzureKeyCredential(key)|]);")]
    [InlineData("Azure.AI.ContentSafety", "new Azure.AI.ContentSafety.BlocklistClient(endpoint, [|new AzureKeyCredential(key)|]);")]
    [InlineData("Azure.Search.Documents", "new Azure.Search.Documents.SearchClient(endpoint, \"docs\", [|new AzureKeyCredential(key)|]);")]
    [InlineData("Azure.Search.Documents", "new Azure.Search.Documents.Indexes.SearchIndexClient(endpoint, [|new AzureKeyCredential(key)|]);")]
    [InlineData("Microsoft.SemanticKernel", "Microsoft.SemanticKernel.Kernel.CreateBuilder().AddAzureOpenAIChatCompletion(\"d\", \"https://x.openai.azure.com\", [|key|]);")]
    [InlineData("Microsoft.SemanticKernel", "Microsoft.SemanticKernel.Kernel.CreateBuilder().AddAzureOpenAITextEmbeddingGeneration(\"d\", key, apiKey: [|key|]);")]
    [InlineData("Microsoft.SemanticKernel.Satellites", "Microsoft.SemanticKernel.Kernel.CreateBuilder().AddAzureAIInferenceChatCompletion(\"m\", [|key|], endpoint);")]
    [InlineData("Microsoft.SemanticKernel", "new ServiceCollection().AddAzureOpenAIChatCompletion(\"d\", key, [|configuration[\"Key\"]|]!);")]
    [InlineData("Microsoft.SemanticKernel", "new Microsoft.SemanticKernel.Connectors.AzureOpenAI.AzureOpenAIChatCompletionService(\"d\", key, [|key|]);")]
    [InlineData("Microsoft.SemanticKernel.Satellites", "Microsoft.SemanticKernel.Agents.OpenAI.OpenAIAssistantAgent.CreateAzureOpenAIClient([|new ApiKeyCredential(key)|], endpoint);")]
    [InlineData("Microsoft.KernelMemory", "new Microsoft.KernelMemory.AzureOpenAIConfig { APIKey = [|key|] };")]
    [InlineData("Microsoft.KernelMemory", "new Microsoft.KernelMemory.AzureAISearchConfig { APIKey = [|key|] };")]
    [InlineData("Aspire.OpenAI", "new Aspire.Azure.AI.OpenAI.AzureOpenAISettings { Key = [|key|] };")]
    [InlineData("Aspire.OpenAI", "var settings = new Aspire.Azure.AI.Inference.ChatCompletionsClientSettings(); settings.Key = [|key|];")]
    [InlineData("Anthropic.Foundry", "new Anthropic.Foundry.AnthropicFoundryClient(new Anthropic.Foundry.AnthropicFoundryApiKeyCredentials([|key|], \"contoso\"));")]
    public Task Reports_each_SDK(string stub, string statement) => Test.VerifyAsync(
        "using Microsoft.SemanticKernel;\n" + In(statement), stub, "Microsoft.SemanticKernel", AzureOpenAI);

    [Theory]
    [InlineData("Azure.AI.Inference", "new Azure.AI.Inference.ChatCompletionsClient(new Uri(\"https://models.inference.ai.azure.com\"), new AzureKeyCredential(key));")]
    [InlineData("Azure.AI.Inference", "new Azure.AI.Inference.ChatCompletionsClient(new Uri(\"https://models.github.ai/inference\"), new AzureKeyCredential(key));")]
    [InlineData("Azure.AI.Inference", "new Azure.AI.Inference.ChatCompletionsClient(endpoint, new AzureKeyCredential(Environment.GetEnvironmentVariable(\"GITHUB_TOKEN\")!));")]
    [InlineData("Azure.AI.Inference", "var c = new AzureKeyCredential(Environment.GetEnvironmentVariable(\"GH_TOKEN\")!); new Azure.AI.Inference.ChatCompletionsClient(endpoint, c);")]
    [InlineData("Azure.AI.Inference", "var githubToken = key; new Azure.AI.Inference.ChatCompletionsClient(endpoint, new AzureKeyCredential(githubToken));")]
    [InlineData("Azure.AI.Inference", "new Azure.AI.Inference.ChatCompletionsClient(endpoint, new DefaultAzureCredential());")]
    [InlineData("Microsoft.SemanticKernel", "Microsoft.SemanticKernel.Kernel.CreateBuilder().AddOpenAIChatCompletion(\"gpt\", key);")]
    [InlineData("Microsoft.SemanticKernel.Satellites", "Microsoft.SemanticKernel.Kernel.CreateBuilder().AddMistralChatCompletion(\"m\", key);")]
    [InlineData("Microsoft.SemanticKernel", "Microsoft.SemanticKernel.Kernel.CreateBuilder().AddAzureOpenAIChatCompletion(\"d\", key, identity);")]
    [InlineData("Microsoft.SemanticKernel.Satellites", "Microsoft.SemanticKernel.Kernel.CreateBuilder().AddAzureAIInferenceChatCompletion(\"m\", apiKey: null, endpoint);")]
    [InlineData("Microsoft.SemanticKernel.Satellites", "Microsoft.SemanticKernel.Agents.OpenAI.OpenAIAssistantAgent.CreateOpenAIClient(new ApiKeyCredential(key));")]
    [InlineData("Microsoft.KernelMemory", "new Microsoft.KernelMemory.OpenAIConfig { APIKey = key };")]
    [InlineData("Microsoft.KernelMemory", "new Microsoft.KernelMemory.AzureOpenAIConfig { APIKey = \"\" };")]
    [InlineData("Aspire.OpenAI", "new Aspire.OpenAI.OpenAISettings { Key = key };")]
    [InlineData("Anthropic.Bedrock", "new Anthropic.Bedrock.AnthropicBedrockApiTokenCredentials { BearerToken = key, Region = \"eu\" };")]
    public Task DoesNotReport_key_only_service_or_identity(string stub, string statement) => Test.VerifyAsync(
        "using Microsoft.SemanticKernel;\n" + In(statement), stub, "Microsoft.SemanticKernel", AzureOpenAI);

    [Fact]
    public Task Reports_older_client() => new Test(
        """
        using System;
        using Azure;
        using Azure.AI.OpenAI;
        using Azure.Identity;

        class A
        {
            object Keyed(Uri endpoint, string key) => new OpenAIClient(endpoint, [|new AzureKeyCredential(key)|]);
        }

        class B
        {
            object Identity(Uri endpoint) => new OpenAIClient(endpoint, new DefaultAzureCredential());
            object Other(string key) => new OpenAIClient(key);
        }
        """,
        "Azure.AI.OpenAI.Legacy").RunAsync();

    [Theory]
    [InlineData("public static AzureOpenAIClient Make(Uri address, string key) => new(address, new ApiKeyCredential(key));")]
    [InlineData("public static IKernelBuilder Add(IKernelBuilder builder, string key) => builder.AddAzureOpenAIChatCompletion(\"d\", \"https://a.openai.azure.com\", key);")]
    [InlineData("public sealed class Made(string key) { public AzureOpenAIClient Client { get; } = new(new Uri(\"https://a.openai.azure.com\"), new ApiKeyCredential(key)); }")]
    public Task DoesNotReport_key_that_a_public_member_of_a_library_passes_on(string member) => VerifyMemberAsync(member);

    [Theory]
    [InlineData("internal static AzureOpenAIClient Make(Uri address, string key) => new(address, [|new ApiKeyCredential(key)|]);")]
    [InlineData("public static AzureOpenAIClient Make(Uri address, IConfiguration settings) => new(address, [|new ApiKeyCredential(settings[\"Key\"]!)|]);")]
    public Task Reports_key_that_a_library_finds_itself(string member) => VerifyMemberAsync(member);

    [Theory]
    [InlineData("async Task<AzureOpenAIClient> Make(string user) { var found = await users.FindAsync(user); return new(address, new ApiKeyCredential(found.Key)); }")]
    [InlineData("async Task<AzureOpenAIClient> Make(string user) => new(address, new ApiKeyCredential((await users.FindAsync(user)).Key));")]
    [InlineData("async Task<AzureOpenAIClient> Make(string user) { var found = await users.FindAsync(user); return new(address, new ApiKeyCredential(users.Decrypt(found.Key))); }")]
    [InlineData("AzureOpenAIClient Make(string user) => new(address, new AzureKeyCredential(all.First(each => each.Name == user).Key));")]
    [InlineData("AzureOpenAIClient Make(bool byKey) { if (byKey) return new(address, new ApiKeyCredential(settings[\"Key\"]!)); return ByIdentity(); } AzureOpenAIClient ByIdentity() => new(address, new DefaultAzureCredential());")]
    public Task DoesNotReport_key_of_a_user_or_one_way_of_several(string member) => VerifyStoreAsync(member);

    [Theory]
    [InlineData("AzureOpenAIClient Make() => new(address, [|new ApiKeyCredential(settings.GetSection(\"Model\").Get<Account>()!.Key)|]);")]
    [InlineData("AzureOpenAIClient Make(IOptions<Account> options) => new(address, [|new ApiKeyCredential(options.Value.Key)|]);")]
    [InlineData("AzureOpenAIClient Make() => new(address, [|new ApiKeyCredential(settings[\"Key\"]!)|]);")]
    public Task Reports_key_of_the_application(string member) => VerifyStoreAsync(member);

    [Theory]
    [InlineData("app.MapPost(\"/\", (Question question) => new AzureOpenAIClient(address, new ApiKeyCredential(question.ApiKey)));")]
    [InlineData("app.MapPost(\"/\", ([FromHeader] string key) => Make(key)); AzureOpenAIClient Make(string key) => new(address, new ApiKeyCredential(key));")]
    [InlineData("app.MapPost(\"/\", (HttpRequest request) => { var key = request.Headers[\"x-key\"].ToString(); return new AzureOpenAIClient(address, new AzureKeyCredential(key)); });")]
    public Task DoesNotReport_key_that_a_user_sends_along(string mapping) => VerifyMappingAsync(mapping);

    [Fact]
    public Task Reports_key_of_the_application_in_a_handler() => VerifyMappingAsync(
        "app.MapPost(\"/\", (Question question, IConfiguration settings) => new AzureOpenAIClient(address, [|new ApiKeyCredential(settings[\"Key\"]!)|]));");

    private static Task VerifyMappingAsync(string mapping) => Test.VerifyAsync(
        $$"""
        using System;
        using System.ClientModel;
        using Azure;
        using Azure.AI.OpenAI;
        using Azure.Identity;
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.Extensions.Configuration;

        public record Question(string Text, string ApiKey);

        static class Program
        {
            static void Map(WebApplication app, Uri address)
            {
                {{mapping}}
            }
        }
        """,
        AzureOpenAI);

    private static Task VerifyMemberAsync(string member) => Test.VerifyAsync(
        $$"""
        using System;
        using System.ClientModel;
        using Azure.AI.OpenAI;
        using Azure.Identity;
        using Microsoft.Extensions.Configuration;
        using Microsoft.SemanticKernel;

        public static class House
        {
            {{member}}
        }
        """,
        AzureOpenAI,
        "Microsoft.SemanticKernel.Satellites");

    private static Task VerifyStoreAsync(string member) => Test.VerifyAsync(
        $$"""
        using System;
        using System.ClientModel;
        using System.Collections.Generic;
        using System.Linq;
        using System.Threading.Tasks;
        using Azure;
        using Azure.AI.OpenAI;
        using Azure.Identity;
        using Microsoft.Extensions.Configuration;
        using Microsoft.Extensions.Options;

        class Account { public string Name { get; set; } = ""; public string Key { get; set; } = ""; }

        interface IUsers { Task<Account> FindAsync(string user); string Decrypt(string text); }

        class Store(IUsers users, IConfiguration settings, Uri address, List<Account> all)
        {
            {{member}}
        }
        """,
        AzureOpenAI);

    [Fact]
    public Task DoesNotReport_lookalike_type() => Test.VerifyAsync("""
        using System;
        using Azure;
        using Azure.Core;

        class AzureOpenAIClient
        {
            public AzureOpenAIClient(Uri endpoint, AzureKeyCredential credential) { }
            public AzureOpenAIClient(Uri endpoint, TokenCredential credential) { }
        }

        class C
        {
            object M(Uri endpoint, string key) => new AzureOpenAIClient(endpoint, new AzureKeyCredential(key));
        }
        """, AzureOpenAI);

    [Fact]
    public Task Reports_message_that_names_parameter() => new Test(
        In("new Azure.AI.OpenAI.AzureOpenAIClient(endpoint, {|#0:new ApiKeyCredential(key)|});"), AzureOpenAI)
    {
        ExpectedDiagnostics =
        {
            new DiagnosticResult(RuleTable.KeyInsteadOfIdentity.Descriptor).WithLocation(0).WithArguments("AzureOpenAIClient(credential)"),
        },
    }.RunAsync();

    [Fact]
    public Task DoesNotReport_in_test_project() => new Test(
        In("new Azure.AI.OpenAI.AzureOpenAIClient(endpoint, new ApiKeyCredential(key));"), AzureOpenAI).WithProperty("IsTestProject", "true").RunAsync();
}
