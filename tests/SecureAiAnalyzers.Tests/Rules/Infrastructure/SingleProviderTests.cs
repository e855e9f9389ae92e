using Microsoft.CodeAnalysis.Testing;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Rules.Infrastructure;
using SecureAiAnalyzers.Tests.References;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.Infrastructure;

using Test = RuleTest<SingleProvider>;

/// <summary>SAI1010.</summary>
public sealed class SingleProviderTests
{
    private const string ExtensionsAI = "Microsoft.Extensions.AI";
    private const string Adapters = "Microsoft.Extensions.AI.OpenAI";

    private const string Usings = """
        using System;
        using System.ClientModel;
        using System.Collections.Generic;
        using System.Net.Http;
        using System.Threading;
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Builder;
        using Microsoft.Extensions.AI;
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.Hosting;
        using OpenAI;
        using OpenAI.Chat;
        using ChatMessage = Microsoft.Extensions.AI.ChatMessage;

        """;

    private const string Builder = """
        var builder = WebApplication.CreateBuilder(args);
        var services = builder.Services;
        var key = builder.Configuration["Key"];

        """;

    private const string Run = "\nbuilder.Build().Run();\n";

    private const string OwnClientMembers = """
        public Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions options, CancellationToken token) => throw null;
        public IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions options, CancellationToken token) => throw null;
        public object GetService(Type type, object key) => null;
        public void Dispose() { }
        """;

    [Theory]
    [InlineData("services.AddSingleton(new [|ChatClient|](\"m\", key));")]
    [InlineData("OpenAIClient client = [|new|](key); services.AddSingleton(client.GetChatClient(\"m\"));")]
    [InlineData("services.AddChatClient(_ => new [|ChatClient|](\"m\", key).AsIChatClient());")]
    [InlineData("services.AddChatClient(new [|ChatClient|](\"m\", new ApiKeyCredential(key), new OpenAIClientOptions()).AsIChatClient());")]
    [InlineData("services.AddChatClient(new [|ChatClient|](\"m\", new ApiKeyCredential(key), new OpenAIClientOptions { Endpoint = new Uri(\"https://api.openai.com/v1\") }).AsIChatClient());")]
    [InlineData("services.AddKeyedChatClient(\"chat\", new [|ChatClient|](\"m\", key).AsIChatClient());")]
    public Task Reports_program_with_clients_of_one_provider(string statement) => VerifyAsync(statement);

    [Theory]
    [InlineData("services.AddSingleton(new [|Anthropic.AnthropicClient|] { ApiKey = key });")]
    [InlineData("services.AddSingleton(new [|Azure.AI.OpenAI.AzureOpenAIClient|](new Uri(key), new ApiKeyCredential(key)));", "Azure.AI.OpenAI")]
    [InlineData("services.AddSingleton(new [|Azure.AI.Inference.ChatCompletionsClient|](new Uri(key), new Azure.AzureKeyCredential(key)));", "Azure.AI.Inference")]
    [InlineData("services.AddSingleton(new [|Mscc.GenerativeAI.GoogleAI|](key));", "Mscc.GenerativeAI")]
    [InlineData("services.AddSingleton(new [|Amazon.BedrockRuntime.AmazonBedrockRuntimeClient|]());", "AWSSDK.BedrockRuntime")]
    [InlineData("builder.[|AddAzureOpenAIClient|](\"models\");", "Aspire.OpenAI")]
    [InlineData("Microsoft.SemanticKernel.OpenAIServiceCollectionExtensions.[|AddOpenAIChatCompletion|](services, \"m\", key);", "Microsoft.SemanticKernel")]
    [InlineData("Microsoft.SemanticKernel.AzureOpenAIServiceCollectionExtensions.[|AddAzureOpenAIChatCompletion|](services, \"d\", \"https://c.openai.azure.com\", key);", "Microsoft.SemanticKernel")]
    [InlineData("Betalgo.Ranul.OpenAI.Extensions.OpenAIServiceCollectionExtensions.[|AddOpenAIService|](services);", "Betalgo.Ranul.OpenAI")]
    public Task Reports_each_SDK_that_belongs_to_a_provider(string statement, params string[] added) => VerifyAsync(statement, added: added);

    [Fact]
    public Task Reports_the_first_of_several_clients_once() => VerifyAsync(
        "services.AddSingleton(new [|ChatClient|](\"m\", key)); services.AddSingleton(new OpenAI.Embeddings.EmbeddingClient(\"e\", key));");

    [Fact]
    public Task Reports_in_the_file_that_comes_first()
    {
        var test = new Test(Usings + Builder + "services.AddSingleton(new {|#0:ChatClient|}(\"m\", key));" + Run);
        test.TestState.Sources.Add("class Later { object Make(string key) => new OpenAI.Embeddings.EmbeddingClient(\"e\", key); }");
        test.ExpectedDiagnostics.Add(new DiagnosticResult(RuleTable.SingleProvider.Descriptor).WithLocation(0).WithArguments("ChatClient"));
        return test.RunAsync();
    }

    [Fact]
    public Task Reports_program_with_hosted_services() => Test.VerifyAsync(
        Usings + """
        var builder = Host.CreateApplicationBuilder(args);
        builder.Services.AddSingleton(new [|ChatClient|]("m", args[0])).AddHostedService<Digest>();
        builder.Build().Run();

        class Digest : BackgroundService
        {
            protected override Task ExecuteAsync(CancellationToken token) => Task.CompletedTask;
        }
        """);

    [Theory]
    [InlineData("services.AddSingleton(new ChatClient(\"m\", key)); services.AddSingleton(new Anthropic.AnthropicClient { ApiKey = key });")]
    [InlineData(
        "services.AddSingleton(new ChatClient(\"m\", key)); services.AddSingleton(new Azure.AI.Inference.ChatCompletionsClient(new Uri(key), new Azure.AzureKeyCredential(key)));")]
    [InlineData("services.AddSingleton(new ChatClient(\"m\", key)); services.AddSingleton(new OllamaSharp.OllamaApiClient(\"http://ollama:11434\"));")]
    public Task DoesNotReport_clients_of_two_providers(string statements) => VerifyAsync(statements, added: ["Azure.AI.Inference", "OllamaSharp"]);

    [Theory]
    [InlineData("services.AddKeyedChatClient(\"a\", new ChatClient(\"m\", key).AsIChatClient()); "
        + "services.AddKeyedChatClient(\"b\", new ChatClient(\"n\", key).AsIChatClient());")]
    [InlineData("services.AddChatClient(new ChatClient(\"m\", key).AsIChatClient()); services.AddKeyedSingleton<IChatClient>(\"b\", (_, _) => new ChatClient(\"n\", key).AsIChatClient());")]
    [InlineData(
        "var kernel = Microsoft.SemanticKernel.Kernel.CreateBuilder(); kernel.AddOpenAIChatCompletion(\"m\", key, serviceId: \"a\"); kernel.AddOpenAIChatCompletion(\"n\", key, serviceId: \"b\");",
        "using Microsoft.SemanticKernel;\n")]
    public Task DoesNotReport_second_client_with_a_key(string statements, string usings = "") =>
        VerifyAsync(statements, usings: usings, added: "Microsoft.SemanticKernel");

    [Theory]
    [InlineData("new OpenAIClientOptions { Endpoint = new Uri(\"https://openrouter.ai/api/v1\") }")]
    [InlineData("new OpenAIClientOptions { Endpoint = new Uri(\"http://localhost:1234/v1\") }")]
    [InlineData("new OpenAIClientOptions { Endpoint = new Uri(builder.Configuration[\"Endpoint\"]) }")]
    [InlineData("Shared.Options")]
    public Task DoesNotReport_client_with_another_or_unknown_address(string options) => VerifyAsync(
        "services.AddSingleton(new ChatClient(\"m\", new ApiKeyCredential(key), " + options + "));",
        "static class Shared { public static OpenAIClientOptions Options; }");

    [Theory]
    [InlineData("services.AddSingleton(new OllamaSharp.OllamaApiClient(\"http://ollama:11434\"));")]
    [InlineData("services.AddSingleton(new ChatClient(\"m\", key)); var local = new LLama.Common.ModelParams(\"models/m.gguf\");")]
    public Task DoesNotReport_models_of_ones_own(string statements) => VerifyAsync(statements, added: ["OllamaSharp", "LLamaSharp"]);

    [Theory]
    [InlineData("class Own : IChatClient { ")]
    [InlineData("class Own(IChatClient first, IChatClient second) : IChatClient { ")]
    [InlineData("class Own(IReadOnlyList<IChatClient> clients) : IChatClient { ")]
    public Task DoesNotReport_program_with_a_client_of_its_own(string declaration) =>
        VerifyAsync("services.AddSingleton(new ChatClient(\"m\", key));", declaration + OwnClientMembers + " }");

    [Theory]
    [InlineData("class Own(ChatClient inner) : IChatClient { " + OwnClientMembers + " }")]
    [InlineData("class Own(IChatClient inner) : DelegatingChatClient(inner);")]
    public Task Reports_client_behind_an_adapter(string type) => VerifyAsync("services.AddSingleton(new [|ChatClient|](\"m\", key));", type);

    [Theory]
    [InlineData("var answer = new HttpClient().PostAsync(\"https://api.anthropic.com/v1/messages\", null);")]
    [InlineData("var http = new HttpClient { BaseAddress = new Uri(\"https://api.mistral.ai\") };")]
    public Task DoesNotReport_program_that_asks_a_model_over_HTTP(string statement) =>
        VerifyAsync("services.AddSingleton(new ChatClient(\"m\", key));" + statement);

    [Fact]
    public Task DoesNotReport_failover_client() => VerifyAsync(
        "services.AddChatClient(new OrderedFailoverChatClient([new ChatClient(\"m\", key).AsIChatClient(), new ChatClient(\"n\", key).AsIChatClient()]));");

    [Theory]
    [InlineData("try { return (await first.GetResponseAsync(text)).Text; } catch (Exception) { return (await second.GetResponseAsync(text)).Text; }")]
    [InlineData("try { return (await first.GetResponseAsync(text)).Text; } catch (Exception) { return await AskSecondAsync(text); }")]
    [InlineData("foreach (var client in new[] { first, second }) { try { return (await client.GetResponseAsync(text)).Text; } catch (Exception) { } } return null;")]
    public Task DoesNotReport_program_that_asks_another_model_on_failure(string body) =>
        VerifyAsync("services.AddChatClient(new ChatClient(\"m\", key).AsIChatClient());", Desk(body));

    [Theory]
    [InlineData("try { return (await first.GetResponseAsync(text)).Text; } catch (Exception) { return (await first.GetResponseAsync(text)).Text; }")]
    [InlineData("try { return (await first.GetResponseAsync(text)).Text; } catch (Exception) { return null; }")]
    public Task Reports_program_that_asks_the_same_model_again(string body) =>
        VerifyAsync("services.AddChatClient(new [|ChatClient|](\"m\", key).AsIChatClient());", Desk(body));

    [Fact]
    public Task DoesNotReport_fallback_strategy() => VerifyAsync(
        "services.AddSingleton(new ChatClient(\"m\", key)); var pipeline = new ResiliencePipelineBuilder<string>().AddFallback(new FallbackStrategyOptions<string>()).Build();",
        usings: "using Polly;\nusing Polly.Fallback;\n",
        added: "Microsoft.Extensions.Http.Resilience");

    [Theory]
    [InlineData("")]
    [InlineData("WebApplication.CreateBuilder(args).Build();")]
    public Task DoesNotReport_program_without_a_running_host(string statement) =>
        Test.VerifyAsync(Usings + "var client = new ChatClient(\"m\", args[0]);" + statement);

    /// <summary>A server of tools runs at the program that starts it.</summary>
    [Fact]
    public Task DoesNotReport_host_without_services_of_its_own() => new Test("""
        using Microsoft.Extensions.Hosting;
        using OpenAI.Chat;

        var client = new ChatClient("m", args[0]);
        new HostApplicationBuilder().Build().Run();
        """, "Microsoft.Extensions.Hosting")
    {
        References = TestReferences.Console,
    }.RunAsync();

    [Fact]
    public Task DoesNotReport_library() => Test.VerifyAsync(Usings + """
        static class Setup
        {
            public static void Add(WebApplicationBuilder builder)
            {
                builder.Services.AddSingleton(new ChatClient("m", builder.Configuration["Key"]));
                builder.Build().Run();
            }
        }
        """);

    [Fact]
    public Task DoesNotReport_in_test_project() => new Test(Usings + Builder + "services.AddSingleton(new ChatClient(\"m\", key));" + Run)
        .WithProperty("IsTestProject", "true")
        .RunAsync();

    [Fact]
    public Task DoesNotReport_lookalike_types() => Test.VerifyAsync("""
        using Microsoft.AspNetCore.Builder;

        var client = new Contoso.ChatClient("m", args[0]);
        WebApplication.CreateBuilder(args).Build().Run();

        namespace Contoso
        {
            class ChatClient(string model, string key);
        }
        """);

    [Fact]
    public Task DoesNotReport_broken_code() => new Test(Usings + Builder + "services.AddChatClient(new ChatClient(" + Run)
    {
        CompilerDiagnostics = CompilerDiagnostics.None,
    }.RunAsync();

    private static string Desk(string body) =>
        "class Desk(IChatClient first, [FromKeyedServices(\"x\")] IChatClient second) { public async Task<string> AskAsync(string text) { " + body + " } "
        + "async Task<string> AskSecondAsync(string text) => (await second.GetResponseAsync(text)).Text; }";

    private static Task VerifyAsync(string statements, string types = "", string usings = "", params string[] added) =>
        Test.VerifyAsync(usings + Usings + Builder + statements + Run + types, [ExtensionsAI, Adapters, .. added]);
}
