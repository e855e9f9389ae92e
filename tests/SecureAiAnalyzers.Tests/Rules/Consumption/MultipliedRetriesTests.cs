using Microsoft.CodeAnalysis.Testing;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Rules.Consumption;
using SecureAiAnalyzers.Tests.References;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.Consumption;

using Test = RuleTest<MultipliedRetries>;

public sealed class MultipliedRetriesTests
{
    private const string Usings = """
        using System;
        using System.ClientModel;
        using System.ClientModel.Primitives;
        using System.Net.Http;
        using Anthropic;
        using Azure;
        using Azure.AI.Inference;
        using Azure.Core.Pipeline;
        using Microsoft.AspNetCore.Builder;
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.Hosting;
        using Microsoft.Extensions.Http;
        using Microsoft.Extensions.Http.Resilience;
        using Microsoft.SemanticKernel;
        using OpenAI;
        using OpenAI.Chat;
        using Polly;
        using Polly.Extensions.Http;
        using Polly.Retry;

        """;

    private const string Transport = "Transport = new HttpClientPipelineTransport(http)";

    private const string Client = $$"""new ChatClient("m", new ApiKeyCredential(key), new OpenAIClientOptions { {{Transport}} })""";

    private static readonly string[] Packages =
    [
        "Azure.AI.Inference",
        "Azure.AI.OpenAI",
        "Microsoft.Extensions.Http.Polly",
        "Microsoft.Extensions.Http.Resilience",
        "Microsoft.Extensions.AI.OpenAI",
        "Microsoft.SemanticKernel",
    ];

    [Theory]
    [InlineData("[|AddStandardResilienceHandler|]()")]
    [InlineData("[|AddStandardResilienceHandler|](options => options.Retry.MaxRetryAttempts = 2)")]
    [InlineData("[|AddStandardResilienceHandler|]().Configure(options => options.TotalRequestTimeout.Timeout = TimeSpan.FromMinutes(5))")]
    [InlineData("[|AddStandardResilienceHandler|](builder.Configuration.GetSection(\"Retries\"))")]
    [InlineData("[|AddStandardResilienceHandler|](options => options.Retry.DisableFor(HttpMethod.Delete, HttpMethod.Put))")]
    [InlineData("[|AddStandardHedgingHandler|]()")]
    [InlineData("[|AddStandardHedgingHandler|]().Configure(options => options.Hedging.MaxHedgedAttempts = 2)")]
    [InlineData("[|AddResilienceHandler|](\"model\", pipeline => pipeline.AddRetry(new HttpRetryStrategyOptions { MaxRetryAttempts = 2 }))")]
    [InlineData("[|AddResilienceHandler|](\"model\", pipeline => pipeline.AddTimeout(TimeSpan.FromMinutes(1)).AddHedging(new HttpHedgingStrategyOptions()))")]
    [InlineData("[|AddResilienceHandler|](\"model\", (pipeline, context) => { pipeline.AddRetry(new HttpRetryStrategyOptions()); })")]
    [InlineData("""
        [|AddResilienceHandler|]("model", pipeline => pipeline.AddRetry(new RetryStrategyOptions<HttpResponseMessage>
        {
            ShouldHandle = new PredicateBuilder<HttpResponseMessage>().Handle<HttpRequestException>().HandleResult(answer => !answer.IsSuccessStatusCode),
        }))
        """)]
    [InlineData("[|AddTransientHttpErrorPolicy|](policy => policy.WaitAndRetryAsync(3, _ => TimeSpan.FromSeconds(1)))")]
    [InlineData("[|AddTransientHttpErrorPolicy|](policy => policy.RetryAsync(2))")]
    [InlineData("[|AddPolicyHandler|](HttpPolicyExtensions.HandleTransientHttpError().WaitAndRetryAsync(3, _ => TimeSpan.FromSeconds(1)))")]
    public Task Reports_handler_that_sends_again(string handler) =>
        VerifyAsync(Program($"""builder.Services.AddHttpClient("model").{handler};""", Client));

    [Theory]
    [InlineData("AddStandardResilienceHandler(options => options.Retry.DisableForUnsafeHttpMethods())")]
    [InlineData("AddStandardResilienceHandler(options => options.Retry.DisableFor(HttpMethod.Post))")]
    [InlineData("AddStandardResilienceHandler().Configure(options => options.Retry.DisableForUnsafeHttpMethods())")]
    [InlineData("AddStandardResilienceHandler(WithoutPosts)")]
    [InlineData("""
        AddStandardResilienceHandler(options => options.Retry.ShouldHandle = args => new(
            args.Outcome.Result?.RequestMessage?.Method == HttpMethod.Get && HttpClientResiliencePredicates.IsTransient(args.Outcome)))
        """)]
    [InlineData("AddResilienceHandler(\"model\", pipeline => pipeline.AddTimeout(TimeSpan.FromMinutes(1)))")]
    [InlineData("""
        AddResilienceHandler("model", pipeline =>
        {
            var retry = new HttpRetryStrategyOptions();
            retry.DisableForUnsafeHttpMethods();
            pipeline.AddRetry(retry);
        })
        """)]
    [InlineData("AddTransientHttpErrorPolicy(policy => policy.CircuitBreakerAsync(5, TimeSpan.FromSeconds(30)))")]
    [InlineData("AddPolicyHandler(Policy.TimeoutAsync<HttpResponseMessage>(30))")]
    [InlineData("AddPolicyHandler(request => request.Method == HttpMethod.Get ? Retry() : Policy.NoOpAsync<HttpResponseMessage>())")]
    public Task DoesNotReport_handler_that_sends_no_prompt_again(string handler) =>
        VerifyAsync(Program($"""builder.Services.AddHttpClient("model").{handler};""", Client) + """

            partial class Program
            {
                static void WithoutPosts(HttpStandardResilienceOptions options) => options.Retry.DisableForUnsafeHttpMethods();

                static IAsyncPolicy<HttpResponseMessage> Retry() => HttpPolicyExtensions.HandleTransientHttpError().RetryAsync(3);
            }
            """);

    /// <summary>As code is while it is typed: what makes the builder is the builder.</summary>
    [Fact]
    public Task DoesNotReport_builder_that_is_made_of_itself() => new Test(
        Program("IHttpClientBuilder own = own.AddHttpMessageHandler(() => null!); own.AddStandardResilienceHandler();", Client), Packages)
    {
        CompilerDiagnostics = CompilerDiagnostics.None,
    }.RunAsync();

    [Fact]
    public Task Reports_policy_of_a_helper() => VerifyAsync(
        Program("""builder.Services.AddHttpClient("model").[|AddPolicyHandler|](Retry());""", Client) + """

            partial class Program
            {
                static IAsyncPolicy<HttpResponseMessage> Retry() => HttpPolicyExtensions.HandleTransientHttpError().RetryAsync(3);
            }
            """);

    [Theory]
    [InlineData("new ChatClient(\"m\", new ApiKeyCredential(key), new OpenAIClientOptions { Transport = new HttpClientPipelineTransport(http) })")]
    [InlineData("new Azure.AI.OpenAI.AzureOpenAIClient(new Uri(\"https://m.openai.azure.com\"), new ApiKeyCredential(key), "
        + "new Azure.AI.OpenAI.AzureOpenAIClientOptions { Transport = new HttpClientPipelineTransport(http) })")]
    [InlineData("new ChatCompletionsClient(new Uri(\"https://m.services.ai.azure.com\"), new AzureKeyCredential(key), "
        + "new AzureAIInferenceClientOptions { Transport = new HttpClientTransport(http) })")]
    [InlineData("new AnthropicClient { ApiKey = key, HttpClient = http }")]
    [InlineData("new AnthropicClient(new Anthropic.Core.ClientOptions { ApiKey = key, HttpClient = http })")]
    [InlineData("new OpenAIClient(new ApiKeyCredential(key), new OpenAIClientOptions { RetryPolicy = new ClientRetryPolicy(2), " + Transport + " })")]
    [InlineData("new OpenAIClient(new ApiKeyCredential(key), new OpenAIClientOptions { RetryPolicy = new ClientRetryPolicy(), " + Transport + " })")]
    [InlineData("new AnthropicClient { ApiKey = key, HttpClient = http, MaxRetries = 5 }")]
    public Task Reports_client_of_each_SDK_that_retries_by_itself(string client) =>
        VerifyAsync(Program("""builder.Services.AddHttpClient("model").[|AddStandardResilienceHandler|]();""", client));

    [Theory]
    [InlineData("new OpenAIClient(new ApiKeyCredential(key), new OpenAIClientOptions { RetryPolicy = new ClientRetryPolicy(0), " + Transport + " })")]
    [InlineData("new OpenAIClient(new ApiKeyCredential(key), new OpenAIClientOptions { RetryPolicy = new ClientRetryPolicy(maxRetries: 0), " + Transport + " })")]
    [InlineData("new OpenAIClient(new ApiKeyCredential(key), new OpenAIClientOptions { RetryPolicy = new Once(), " + Transport + " })")]
    [InlineData("new OpenAIClient(new ApiKeyCredential(key), new OpenAIClientOptions { RetryPolicy = new ClientRetryPolicy(key.Length), " + Transport + " })")]
    [InlineData("new ChatCompletionsClient(new Uri(\"https://m.services.ai.azure.com\"), new AzureKeyCredential(key), "
        + "new AzureAIInferenceClientOptions { Transport = new HttpClientTransport(http), Retry = { MaxRetries = 0 } })")]
    [InlineData("new ChatCompletionsClient(new Uri(\"https://m.services.ai.azure.com\"), new AzureKeyCredential(key), "
        + "new AzureAIInferenceClientOptions { Transport = new HttpClientTransport(http), RetryPolicy = new Azure.Core.Pipeline.RetryPolicy(0) })")]
    [InlineData("new AnthropicClient { ApiKey = key, HttpClient = http, MaxRetries = 0 }")]
    // Semantic Kernel switches the retries of the client off that it makes for an HTTP client.
    [InlineData("Kernel.CreateBuilder().AddOpenAIChatCompletion(\"m\", key, httpClient: http).Build()")]
    [InlineData("Kernel.CreateBuilder().AddAzureOpenAIChatCompletion(\"m\", \"https://m.openai.azure.com\", key, httpClient: http).Build()")]
    [InlineData("new ChatClient(\"m\", key)")]
    [InlineData("http.GetAsync(\"https://shop.example/\")")]
    public Task DoesNotReport_client_that_tries_once_or_as_often_as_is_not_known(string client) =>
        VerifyAsync(Program("""builder.Services.AddHttpClient("model").AddStandardResilienceHandler();""", client) + """

            sealed class Once : ClientRetryPolicy
            {
                protected override bool ShouldRetry(PipelineMessage message, Exception exception) => false;
            }
            """);

    [Fact]
    public Task DoesNotReport_retries_that_a_later_statement_switches_off() => VerifyAsync(Program(
        """builder.Services.AddHttpClient("model").AddStandardResilienceHandler();""",
        "Create(http, key)") + """

        partial class Program
        {
            static ChatClient Create(HttpClient http, string key)
            {
                var options = new OpenAIClientOptions { Transport = new HttpClientPipelineTransport(http) };
                options.RetryPolicy = new ClientRetryPolicy(0);
                return new ChatClient("m", new ApiKeyCredential(key), options);
            }
        }
        """);

    [Fact]
    public Task Reports_client_that_a_method_makes_beside_one_that_does_not_retry() => VerifyAsync(Program(
        """builder.Services.AddHttpClient("model").[|AddStandardResilienceHandler|]();""",
        "Create(http, key)") + """

        partial class Program
        {
            static readonly OpenAIClientOptions Other = new() { RetryPolicy = new ClientRetryPolicy(0) };

            static ChatClient Create(HttpClient http, string key)
            {
                var options = new OpenAIClientOptions();
                options.Transport = new HttpClientPipelineTransport(http);
                return new ChatClient("m", new ApiKeyCredential(key), options);
            }
        }
        """);

    [Theory]
    [InlineData("builder.Services.AddHttpClient<Gateway>().[|AddStandardResilienceHandler|]();")]
    [InlineData("builder.Services.AddHttpClient<IGateway, Gateway>().[|AddStandardResilienceHandler|]();")]
    [InlineData("var http = builder.Services.AddHttpClient<Gateway>(); http.[|AddStandardResilienceHandler|]();")]
    [InlineData("builder.Services.ConfigureHttpClientDefaults(http => http.[|AddStandardResilienceHandler|]()); builder.Services.AddHttpClient<Gateway>();")]
    [InlineData("builder.Services.ConfigureHttpClientDefaults(http => { http.[|AddStandardResilienceHandler|](); }); builder.Services.AddHttpClient<Gateway>();")]
    public Task Reports_typed_client(string registration) => VerifyAsync(TypedClient(registration));

    [Fact]
    public Task Reports_handler_that_a_helper_adds() => VerifyAsync(TypedClient("Retries.Add(builder.Services.AddHttpClient<Gateway>());") + """

        static class Retries
        {
            public static void Add(IHttpClientBuilder http) => http.[|AddStandardResilienceHandler|]();
        }
        """);

    [Fact]
    public Task Reports_client_that_a_factory_of_the_registration_makes() => VerifyAsync(Usings + """
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddHttpClient("model").AddTypedClient((http, services) => new ChatClient("m", new ApiKeyCredential("from configuration"),
            new OpenAIClientOptions { Transport = new HttpClientPipelineTransport(http) })).[|AddStandardResilienceHandler|]();
        builder.Services.AddHttpClient<ModelClient, ModelClient>("other", http => new ModelClient(new AnthropicClient { ApiKey = "", HttpClient = http }))
            .[|AddStandardHedgingHandler|]();
        builder.Build().Run();

        sealed record ModelClient(AnthropicClient Client);
        """);

    [Theory]
    [InlineData("CreateClient(\"model\")")]
    [InlineData("CreateClient()")]
    [InlineData("CreateClient(\"any\")")]
    public Task Reports_defaults_of_all_clients(string create) => VerifyAsync(Program(
        "builder.Services.ConfigureHttpClientDefaults(http => http.[|AddStandardResilienceHandler|]());\nbuilder.Services.AddHttpClient(\"model\");",
        Client,
        create));

    [Theory]
    // Another client than that of the model has the handler.
    [InlineData("""builder.Services.AddHttpClient("shop").AddStandardResilienceHandler();""")]
    [InlineData("""builder.Services.AddHttpClient<Shop>().AddStandardResilienceHandler();""")]
    [InlineData("""
        builder.Services.ConfigureHttpClientDefaults(http => http.AddStandardResilienceHandler());
        builder.Services.AddHttpClient("model").RemoveAllResilienceHandlers();
        """)]
    [InlineData("""
        builder.Services.ConfigureHttpClientDefaults(http => http.AddStandardResilienceHandler());
        builder.Services.AddHttpClient("model").RemoveAllResilienceHandlers()
            .AddStandardResilienceHandler(options => options.Retry.DisableForUnsafeHttpMethods());
        """)]
    [InlineData("""
        builder.Services.AddHttpClient("model").AddStandardResilienceHandler();
        builder.Services.Configure<HttpStandardResilienceOptions>("model-standard", options => options.Retry.DisableForUnsafeHttpMethods());
        """)]
    [InlineData("""
        if (builder.Environment.IsDevelopment())
            builder.Services.AddHttpClient("model").AddStandardResilienceHandler();
        """)]
    public Task DoesNotReport_handler_of_other_clients_or_of_none(string registration) =>
        VerifyAsync(Program(registration, Client) + "\nsealed class Shop(HttpClient http) { public HttpClient Http => http; }");

    [Fact]
    public Task Reports_handler_that_comes_after_the_removal_of_others() => VerifyAsync(Program(
        """
        builder.Services.ConfigureHttpClientDefaults(http => http.AddStandardResilienceHandler());
        builder.Services.AddHttpClient("model").RemoveAllResilienceHandlers().[|AddStandardResilienceHandler|]();
        """,
        Client));

    [Theory]
    [InlineData("new [|ResilienceHandler|](new ResiliencePipelineBuilder<HttpResponseMessage>().AddRetry(new HttpRetryStrategyOptions()).Build())")]
    [InlineData("new [|PolicyHttpMessageHandler|](HttpPolicyExtensions.HandleTransientHttpError().RetryAsync(3))")]
    public Task Reports_handler_that_the_program_makes(string handler) => VerifyAsync(Usings + $$"""
        var handler = {{handler}};
        handler.InnerHandler = new SocketsHttpHandler();
        var http = new HttpClient(handler);
        var client = new ChatClient("m", new ApiKeyCredential(args[0]), new OpenAIClientOptions { Transport = new HttpClientPipelineTransport(http) });
        """);

    [Fact]
    public Task Reports_realistic_registrations_in_several_methods() => VerifyAsync(Usings + """
        using Microsoft.Extensions.AI;
        using Microsoft.Extensions.Configuration;

        var builder = Host.CreateApplicationBuilder(args);
        builder.Services.AddModels(builder.Configuration);
        builder.Build().Run();

        static class Models
        {
            private const string Http = nameof(Models);

            public static IServiceCollection AddModels(this IServiceCollection services, IConfiguration configuration)
            {
                services.AddHttpClient(Http, client => client.Timeout = TimeSpan.FromMinutes(3))
                    .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false })
                    .[|AddStandardResilienceHandler|](options =>
                    {
                        options.AttemptTimeout.Timeout = TimeSpan.FromMinutes(1);
                        options.TotalRequestTimeout.Timeout = TimeSpan.FromMinutes(3);
                        options.CircuitBreaker.SamplingDuration = TimeSpan.FromMinutes(2);
                    });
                services.AddHttpClient("shop").AddStandardResilienceHandler();
                services.AddSingleton<ModelFactory>();
                services.AddSingleton<IChatClient>(provider => provider.GetRequiredService<ModelFactory>().Create(configuration["Model"]!));
                return services;
            }

            sealed class ModelFactory(IHttpClientFactory clients, IConfiguration configuration)
            {
                public IChatClient Create(string model)
                {
                    var options = OptionsFor(clients.CreateClient(Http));
                    options.NetworkTimeout = TimeSpan.FromMinutes(3);
                    return new OpenAIClient(new ApiKeyCredential(configuration["Key"]!), options).GetChatClient(model).AsIChatClient();
                }

                private static OpenAIClientOptions OptionsFor(HttpClient http) => new() { Transport = new HttpClientPipelineTransport(http) };
            }
        }
        """);

    [Fact]
    public Task DoesNotReport_options_whose_retries_another_method_switches_off() => VerifyAsync(Program(
        """builder.Services.AddHttpClient("model").AddStandardResilienceHandler();""",
        "new ChatClient(\"m\", new ApiKeyCredential(key), Once(new OpenAIClientOptions { Transport = new HttpClientPipelineTransport(http) }))") + """

        partial class Program
        {
            static OpenAIClientOptions Once(OpenAIClientOptions options)
            {
                options.RetryPolicy = new ClientRetryPolicy(0);
                return options;
            }
        }
        """);

    [Fact]
    public Task Reports_handler_that_is_added_as_a_message_handler() => VerifyAsync(Program(
        """
        var retry = new ResiliencePipelineBuilder<HttpResponseMessage>().AddRetry(new HttpRetryStrategyOptions()).Build();
        builder.Services.AddHttpClient("model").AddHttpMessageHandler(() => new [|ResilienceHandler|](retry));
        """,
        Client));

    [Fact]
    public Task DoesNotReport_lookalike() => VerifyAsync(Program("""builder.Services.AddHttpClient("model").AddStandardRetries();""", Client) + """

        static class Extensions
        {
            public static void AddStandardRetries(this IHttpClientBuilder http) => AddStandardResilienceHandler(http);

            private static void AddStandardResilienceHandler(IHttpClientBuilder http) => http.RemoveAllLoggers();
        }
        """);

    [Fact]
    public Task DoesNotReport_without_an_AI_SDK() => new Test(
        """
        using Microsoft.Extensions.DependencyInjection;

        var services = new ServiceCollection();
        services.AddHttpClient("model").AddStandardResilienceHandler();
        """,
        "Microsoft.Extensions.Http.Resilience")
    {
        References = TestReferences.AspNetCore,
    }.RunAsync();

    [Theory]
    [InlineData(
        "new ChatClient(\"m\", new ApiKeyCredential(key), new OpenAIClientOptions { Transport = new HttpClientPipelineTransport(http) })",
        4,
        "RetryPolicy = new ClientRetryPolicy(0)")]
    [InlineData("new AnthropicClient { ApiKey = key, HttpClient = http }", 3, "MaxRetries = 0")]
    [InlineData("new AnthropicClient { ApiKey = key, HttpClient = http, MaxRetries = 6 }", 7, "MaxRetries = 0")]
    public Task Reports_message_that_tells_tries_and_setting(string client, int tries, string setting)
    {
        var test = new Test(Program("builder.Services.AddHttpClient(\"model\").{|#0:AddStandardResilienceHandler|}();", client), Packages);
        test.ExpectedDiagnostics.Add(new DiagnosticResult(RuleTable.MultipliedRetries.Descriptor).WithLocation(0)
            .WithOptions(DiagnosticOptions.IgnoreAdditionalLocations)
            .WithArguments("AddStandardResilienceHandler", setting, tries));
        return test.RunAsync();
    }

    private static string TypedClient(string registration) => Usings + $$"""
        var builder = WebApplication.CreateBuilder(args);
        {{registration}}
        builder.Build().Run();

        interface IGateway { }

        sealed class Gateway(HttpClient http) : IGateway
        {
            private readonly ChatClient _client = new("m", new ApiKeyCredential("from configuration"), new OpenAIClientOptions
            {
                Transport = new HttpClientPipelineTransport(http),
            });

            public string Ask(string text) => _client.CompleteChat(text).Value.Content[0].Text;
        }
        """;

    private static string Program(string registration, string client, string create = "CreateClient(\"model\")") => Usings + $$"""
        var builder = WebApplication.CreateBuilder(args);
        {{registration}}
        builder.Services.AddSingleton(services =>
        {
            var key = services.GetRequiredService<Microsoft.Extensions.Configuration.IConfiguration>()["Key"]!;
            var http = services.GetRequiredService<IHttpClientFactory>().{{create}};
            return {{client}};
        });
        builder.Build().Run();
        """;

    private static Task VerifyAsync(string code) => Test.VerifyAsync(code, Packages);
}
