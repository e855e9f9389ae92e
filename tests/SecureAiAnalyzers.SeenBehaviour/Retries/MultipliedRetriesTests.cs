using System.ClientModel;
using System.ClientModel.Primitives;
using System.Net;
using Anthropic;
using Azure;
using Azure.AI.Inference;
using Azure.AI.OpenAI;
using Azure.Core.Pipeline;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http.Resilience;
using Microsoft.SemanticKernel;
using Microsoft.SemanticKernel.ChatCompletion;
using OpenAI;
using OpenAI.Chat;
using Polly;
using Xunit;

namespace SecureAiAnalyzers.SeenBehaviour.Retries;

/// <summary>SAI8005: a handler that sends requests again multiplies the tries of a model client that retries by itself.</summary>
public sealed class MultipliedRetriesTests
{
    private static readonly Uri Service = new("https://model.example/v1");

    /// <summary>Clients of models, with the number of posts of one prompt while the service answers that it is overloaded.</summary>
    private static readonly Dictionary<string, (int Tries, Func<HttpClient, bool, Task> Ask)> Clients = new()
    {
        ["OpenAI"] = (4, static (http, retries) => new ChatClient("m", new ApiKeyCredential("key"), OptionsOf<OpenAIClientOptions>(http, retries))
            .CompleteChatAsync("Hello")),
        ["Azure OpenAI"] = (4, static (http, retries) =>
            new AzureOpenAIClient(Service, new ApiKeyCredential("key"), OptionsOf<AzureOpenAIClientOptions>(http, retries))
                .GetChatClient("m").CompleteChatAsync("Hello")),
        ["Azure AI Inference"] = (4, AskInference),
        ["Anthropic"] = (3, static (http, retries) => (retries
                ? new AnthropicClient { ApiKey = "key", HttpClient = http }
                : new AnthropicClient { ApiKey = "key", HttpClient = http, MaxRetries = 0 })
            .AsIChatClient("m").GetResponseAsync("Hello")),
        ["Semantic Kernel"] = (1, static (http, _) => Kernel.CreateBuilder().AddOpenAIChatCompletion("m", "key", httpClient: http).Build()
            .GetRequiredService<IChatCompletionService>().GetChatMessageContentAsync("Hello")),
        ["Semantic Kernel, Azure"] = (1, static (http, _) =>
            Kernel.CreateBuilder().AddAzureOpenAIChatCompletion("m", Service.ToString(), "key", httpClient: http).Build()
                .GetRequiredService<IChatCompletionService>().GetChatMessageContentAsync("Hello")),
        ["Semantic Kernel, chat client"] = (1, static (http, _) => Kernel.CreateBuilder().AddOpenAIChatClient("m", "key", httpClient: http).Build()
            .GetRequiredService<IChatClient>().GetResponseAsync("Hello")),
    };

    public static TheoryData<string> Names => [.. Clients.Keys];

    public static TheoryData<string> NamesOfRetrying => [.. Clients.Where(client => client.Value.Tries > 1).Select(client => client.Key)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Client_tries_by_itself(string client) => Assert.Equal(Clients[client].Tries, await CountAsync(client, static _ => { }));

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Standard_handler_sends_each_try_four_times(string client) =>
        Assert.Equal(4 * Clients[client].Tries, await CountAsync(client, AddStandard));

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Hedging_handler_sends_each_try_twice(string client) =>
        Assert.Equal(2 * Clients[client].Tries, await CountAsync(client, static http => http.AddStandardHedgingHandler()
            .Configure((HttpStandardHedgingResilienceOptions options) => options.Hedging.Delay = TimeSpan.FromMilliseconds(1))));

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Policy_handler_multiplies_too(string client) =>
        Assert.Equal(3 * Clients[client].Tries, await CountAsync(client, static http => http.AddTransientHttpErrorPolicy(policy => policy.RetryAsync(2))));

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Handler_that_repeats_no_unsafe_methods_leaves_the_tries_of_the_client(string client) =>
        Assert.Equal(Clients[client].Tries, await CountAsync(client, static http => http.AddStandardResilienceHandler(
            options => options.Retry.DisableForUnsafeHttpMethods())));

    [Theory]
    [MemberData(nameof(NamesOfRetrying))]
    public async Task Client_without_retries_leaves_those_of_the_handler(string client) =>
        Assert.Equal(4, await CountAsync(client, AddStandard, retries: false));

    [Fact]
    public async Task Handler_of_all_clients_is_taken_away_from_one()
    {
        var posts = await CountAsync(
            "OpenAI",
            static http => http.RemoveAllResilienceHandlers(),
            setUp: static services => services.ConfigureHttpClientDefaults(AddStandard));

        Assert.Equal(4, posts);
    }

    private static void AddStandard(IHttpClientBuilder http) => http.AddStandardResilienceHandler(options =>
    {
        options.Retry.Delay = TimeSpan.FromMilliseconds(1);
        options.CircuitBreaker.MinimumThroughput = 1000;
    });

    private static async Task<int> CountAsync(
        string client, Action<IHttpClientBuilder> configure, bool retries = true, Action<IServiceCollection>? setUp = null)
    {
        using var service = new OverloadedService();
        var services = new ServiceCollection();
        setUp?.Invoke(services);
        configure(services.AddHttpClient("model").ConfigurePrimaryHttpMessageHandler(() => service));
        await using var provider = services.BuildServiceProvider();
        var http = provider.GetRequiredService<IHttpClientFactory>().CreateClient("model");

        await Assert.ThrowsAnyAsync<Exception>(() => Clients[client].Ask(http, retries));

        return service.Posts;
    }

    private static TOptions OptionsOf<TOptions>(HttpClient http, bool retries)
        where TOptions : ClientPipelineOptions, new()
    {
        var options = new TOptions { Transport = new HttpClientPipelineTransport(http) };
        if (!retries)
            options.RetryPolicy = new ClientRetryPolicy(0);
        return options;
    }

    private static Task AskInference(HttpClient http, bool retries)
    {
        var options = new AzureAIInferenceClientOptions
        {
            Transport = new HttpClientTransport(http),
            Retry = { Delay = TimeSpan.FromMilliseconds(1) },
        };
        if (!retries)
            options.Retry.MaxRetries = 0;
        return new ChatCompletionsClient(Service, new AzureKeyCredential("key"), options)
            .CompleteAsync(new ChatCompletionsOptions([new ChatRequestUserMessage("Hello")]));
    }

    private sealed class OverloadedService : HttpMessageHandler
    {
        private int _posts;

        public int Posts => _posts;

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Assert.Equal(HttpMethod.Post, request.Method);
            Interlocked.Increment(ref _posts);
            return Task.FromResult(new HttpResponseMessage(HttpStatusCode.ServiceUnavailable) { Content = new StringContent("{}"), RequestMessage = request });
        }
    }
}
