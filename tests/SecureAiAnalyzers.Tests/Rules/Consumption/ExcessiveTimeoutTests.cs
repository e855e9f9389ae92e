using Microsoft.CodeAnalysis.Testing;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Rules.Consumption;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.Consumption;

using Test = RuleTest<ExcessiveTimeout>;

public sealed class ExcessiveTimeoutTests
{
    private const string Usings = """
        using System;
        using System.ClientModel.Primitives;
        using System.Net.Http;
        using System.Net.Http.Json;
        using System.Threading;
        using System.Threading.Tasks;
        using Anthropic;
        using Microsoft.Extensions.Configuration;
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.Hosting;
        using OpenAI;

        """;

    [Theory]
    [InlineData("#endif")]
    [InlineData("#else\n#endif")]
    [InlineData("#elif DEBUG\n#endif")]
    public Task Reports_behind_directives_that_nothing_begins(string directives) =>
        new Test(Usings + "\n" + directives + "\nvar options = new OpenAIClientOptions { NetworkTimeout = [|TimeSpan.FromHours(2)|] };")
        {
            CompilerDiagnostics = CompilerDiagnostics.None,
        }.RunAsync();

    [Theory]
    [InlineData("Timeout.InfiniteTimeSpan")]
    [InlineData("TimeSpan.MaxValue")]
    [InlineData("TimeSpan.FromMilliseconds(-1)")]
    [InlineData("new TimeSpan(0, 0, 0, 0, -1)")]
    [InlineData("TimeSpan.FromHours(2)")]
    [InlineData("TimeSpan.FromHours(1, 30)")]
    [InlineData("TimeSpan.FromMinutes(10.5)")]
    [InlineData("TimeSpan.FromMinutes(30)")]
    [InlineData("TimeSpan.FromSeconds(601)")]
    [InlineData("TimeSpan.FromDays(1)")]
    [InlineData("new TimeSpan(1, 0, 0)")]
    [InlineData("new(0, 20, 0)")]
    [InlineData("new TimeSpan(36000000000)")]
    [InlineData("TimeSpan.FromTicks(TimeSpan.TicksPerHour)")]
    [InlineData("TimeSpan.FromMinutes(5) * 3")]
    [InlineData("3 * TimeSpan.FromMinutes(5)")]
    [InlineData("TimeSpan.FromHours(1) / 2")]
    [InlineData("TimeSpan.FromMinutes(9) + TimeSpan.FromMinutes(2)")]
    [InlineData("(TimeSpan?)Timeout.InfiniteTimeSpan")]
    [InlineData("args.Length > 0 ? TimeSpan.FromHours(1) : Timeout.InfiniteTimeSpan")]
    public Task Reports_no_or_excessive_timeout(string value) => Test.VerifyAsync(Options($"[|{value}|]"));

    [Theory]
    [InlineData("TimeSpan.FromSeconds(100)")]
    [InlineData("TimeSpan.FromMinutes(10)")]
    [InlineData("TimeSpan.FromSeconds(600)")]
    [InlineData("TimeSpan.FromMilliseconds(600_000)")]
    [InlineData("new TimeSpan(0, 2, 0)")]
    [InlineData("TimeSpan.Zero")]
    [InlineData("TimeSpan.FromMinutes(2) * 5")]
    [InlineData("null")]
    [InlineData("default")]
    [InlineData("TimeSpan.FromHours(args.Length)")]
    [InlineData("TimeSpan.Parse(args[0])")]
    [InlineData("new TimeSpan(args.Length, 0, 0)")]
    [InlineData("TimeSpan.FromHours(1) - TimeSpan.FromMinutes(59)")]
    [InlineData("System.Diagnostics.Debugger.IsAttached ? Timeout.InfiniteTimeSpan : TimeSpan.FromSeconds(100)")]
    [InlineData("args.Length > 0 ? TimeSpan.FromHours(1) : TimeSpan.Parse(args[0])")]
    public Task DoesNotReport_bounded_or_unknown_timeout(string value) => Test.VerifyAsync(Options(value));

    [Theory]
    [InlineData("const int Minutes = 30;", "TimeSpan.FromMinutes(Minutes)")]
    [InlineData("static readonly TimeSpan Limit = Timeout.InfiniteTimeSpan;", "Limit")]
    [InlineData("readonly TimeSpan _limit = TimeSpan.FromHours(3);", "_limit")]
    [InlineData("static TimeSpan Limit => TimeSpan.FromHours(3);", "Limit")]
    [InlineData("static TimeSpan Limit { get; } = new(3, 0, 0);", "Limit")]
    [InlineData("static class Limits { public static readonly TimeSpan Model = TimeSpan.FromHours(3); }", "Limits.Model")]
    public Task Reports_timeout_through_member(string member, string value) =>
        Test.VerifyAsync(In(member + $"\nvoid M(OpenAIClientOptions options) => options.NetworkTimeout = [|{value}|];"));

    [Theory]
    [InlineData("public int Minutes { get; set; } = 30;", "TimeSpan.FromMinutes(Minutes)")]
    [InlineData("public TimeSpan Limit { get; set; } = TimeSpan.FromHours(3);", "Limit")]
    [InlineData("public static TimeSpan Limit = TimeSpan.FromHours(3);", "Limit")]
    [InlineData("readonly TimeSpan _limit = TimeSpan.FromHours(3); Setup(TimeSpan limit) { _limit = limit; }", "_limit")]
    public Task DoesNotReport_timeout_through_changing_member(string member, string value) =>
        Test.VerifyAsync(In(member + $"\nvoid M(OpenAIClientOptions options) => options.NetworkTimeout = {value};"));

    [Theory]
    [InlineData("var limit = TimeSpan.FromHours(1); options.NetworkTimeout = [|limit|];")]
    [InlineData("var hours = 2; options.NetworkTimeout = [|TimeSpan.FromHours(hours)|];")]
    public Task Reports_excessive_timeout_in_method(string body) =>
        Test.VerifyAsync(In($"void M(OpenAIClientOptions options, IHostEnvironment host, IConfiguration configuration) {{ {body} }}"));

    [Theory]
    [InlineData("var limit = TimeSpan.FromHours(1); limit = TimeSpan.FromSeconds(5); options.NetworkTimeout = limit;")]
    [InlineData("if (host.IsDevelopment()) options.NetworkTimeout = Timeout.InfiniteTimeSpan;")]
    [InlineData("options.NetworkTimeout = host.IsDevelopment() ? Timeout.InfiniteTimeSpan : TimeSpan.FromSeconds(60);")]
    [InlineData("options.NetworkTimeout = TimeSpan.FromSeconds(configuration.GetValue<int>(\"Timeout\"));")]
    [InlineData("options.NetworkTimeout = configuration.GetValue<TimeSpan?>(\"Timeout\") ?? Timeout.InfiniteTimeSpan;")]
    [InlineData("options.Transport = new HttpClientPipelineTransport(new HttpClient()); options.NetworkTimeout = Timeout.InfiniteTimeSpan;")]
    [InlineData("options = new OpenAIClientOptions { Transport = new HttpClientPipelineTransport(new HttpClient()), NetworkTimeout = Timeout.InfiniteTimeSpan };")]
    [InlineData("if (options.NetworkTimeout == Timeout.InfiniteTimeSpan) throw new ArgumentException(nameof(options));")]
    public Task DoesNotReport_timeout_that_a_method_bounds(string body) =>
        Test.VerifyAsync(In($"void M(OpenAIClientOptions options, IHostEnvironment host, IConfiguration configuration) {{ {body} }}"));

    [Fact]
    public Task DoesNotReport_in_debug_build() => Test.VerifyAsync("#define DEBUG\n" + In("""
            void M(OpenAIClientOptions options)
            {
        #if DEBUG
                options.NetworkTimeout = Timeout.InfiniteTimeSpan;
        #endif
            }
        """));

    [Theory]
    [InlineData("Azure.AI.OpenAI", "new Azure.AI.OpenAI.AzureOpenAIClientOptions { NetworkTimeout = [|Timeout.InfiniteTimeSpan|] }")]
    [InlineData("Azure.AI.Inference", "new Azure.AI.Inference.AzureAIInferenceClientOptions { Retry = { NetworkTimeout = [|Timeout.InfiniteTimeSpan|] } }")]
    [InlineData(null, "new AnthropicClient { Timeout = [|TimeSpan.FromHours(1)|] }")]
    [InlineData(null, "new AnthropicClient(new Anthropic.Core.ClientOptions { Timeout = [|TimeSpan.FromHours(1)|] })")]
    [InlineData("AWSSDK.BedrockRuntime", "new Amazon.BedrockRuntime.AmazonBedrockRuntimeConfig { Timeout = [|Timeout.InfiniteTimeSpan|] }")]
    [InlineData("Google.GenAI", "new Google.GenAI.Types.HttpOptions { Timeout = [|3_600_000|] }")]
    [InlineData("Mscc.GenerativeAI", "new Mscc.GenerativeAI.Types.RequestOptions { Timeout = [|TimeSpan.FromHours(1)|] }")]
    [InlineData("Mscc.GenerativeAI", "new Mscc.GenerativeAI.GenerativeModel { Timeout = [|Timeout.InfiniteTimeSpan|] }")]
    [InlineData(null, "new ModelContextProtocol.Client.McpClientOptions { InitializationTimeout = [|Timeout.InfiniteTimeSpan|] }")]
    [InlineData(null, "new ModelContextProtocol.Client.McpClientOptions { DiscoverProbeTimeout = [|Timeout.InfiniteTimeSpan|] }")]
    [InlineData(null, "new ModelContextProtocol.Client.HttpClientTransportOptions { Endpoint = new Uri(\"https://mcp.contoso.com\"), ConnectionTimeout = [|TimeSpan.FromHours(1)|] }")]
    [InlineData("ModelContextProtocol.Legacy", "new ModelContextProtocol.Client.SseClientTransportOptions { Endpoint = new Uri(\"https://mcp.contoso.com\"), ConnectionTimeout = [|TimeSpan.FromHours(1)|] }")]
    [InlineData("OllamaSharp", "new OllamaSharp.OllamaApiClient(new HttpClient { BaseAddress = new Uri(\"https://models.contoso.com\"), Timeout = [|Timeout.InfiniteTimeSpan|] }, \"phi4:14b\")")]
    [InlineData("Microsoft.SemanticKernel", "Microsoft.SemanticKernel.OpenAIKernelBuilderExtensions.AddOpenAIChatCompletion(Microsoft.SemanticKernel.Kernel.CreateBuilder(), \"m\", \"k\", httpClient: new HttpClient { Timeout = [|Timeout.InfiniteTimeSpan|] })")]
    public Task Reports_each_SDK(string? stub, string value) => Test.VerifyAsync(In($"object M() => {value};"), stub is null ? [] : [stub]);

    [Theory]
    [InlineData("Azure.AI.Inference", "new Azure.AI.Inference.AzureAIInferenceClientOptions { Retry = { NetworkTimeout = TimeSpan.FromMinutes(3) } }")]
    [InlineData("Google.GenAI", "new Google.GenAI.Types.HttpOptions { Timeout = 120_000 }")]
    [InlineData("Google.GenAI", "new Google.GenAI.Types.HttpOptions { Timeout = 600_000 }")]
    [InlineData("OllamaSharp", "new OllamaSharp.OllamaApiClient(new HttpClient { BaseAddress = new Uri(\"http://localhost:11434\"), Timeout = Timeout.InfiniteTimeSpan }, \"phi4:14b\")")]
    [InlineData("OllamaSharp", "new OllamaSharp.OllamaApiClient(new HttpClient { BaseAddress = new Uri(\"http://ollama:11434\"), Timeout = TimeSpan.FromMinutes(5) }, \"phi4:14b\")")]
    [InlineData("Anthropic", "new AnthropicClient { HttpClient = new HttpClient { Timeout = TimeSpan.FromMinutes(1) }, Timeout = TimeSpan.FromHours(1) }")]
    [InlineData("AWSSDK.BedrockRuntime", "new Amazon.BedrockRuntime.AmazonBedrockRuntimeConfig { HttpClientFactory = null, Timeout = Timeout.InfiniteTimeSpan }")]
    public Task DoesNotReport_each_SDK_with_timeout(string stub, string value) => Test.VerifyAsync(In($"object M() => {value};"), stub);

    [Theory]
    [InlineData("""var http = new HttpClient { BaseAddress = new Uri("https://api.openai.com/v1/"), Timeout = [|Timeout.InfiniteTimeSpan|] };""")]
    [InlineData("""var http = new HttpClient { Timeout = [|Timeout.InfiniteTimeSpan|] }; await http.PostAsync("https://api.openai.com/v1/responses", null);""")]
    [InlineData("""var http = new HttpClient(); http.Timeout = [|TimeSpan.FromHours(1)|]; await http.PostAsJsonAsync("https://gateway.contoso.com/v1/chat/completions", new { });""")]
    [InlineData("""var http = new HttpClient(); http.BaseAddress = new Uri("https://api.anthropic.com"); http.Timeout = [|Timeout.InfiniteTimeSpan|];""")]
    [InlineData("""services.AddHttpClient("model", http => { http.BaseAddress = new Uri("https://api.openai.com"); http.Timeout = [|Timeout.InfiniteTimeSpan|]; });""")]
    [InlineData("""Shared.Timeout = [|TimeSpan.FromHours(1)|]; await Shared.PostAsync("https://api.mistral.ai/v1/chat/completions", null);""")]
    [InlineData("""var options = new OpenAIClientOptions { Transport = new HttpClientPipelineTransport(new HttpClient { Timeout = [|Timeout.InfiniteTimeSpan|] }) };""")]
    [InlineData("""var http = new HttpClient { Timeout = [|TimeSpan.FromDays(1)|] }; var transport = new HttpClientPipelineTransport(http); var options = new OpenAIClientOptions(); options.Transport = transport;""")]
    public Task Reports_HttpClient_of_model(string body) => Test.VerifyAsync(InAsync(body));

    [Theory]
    [InlineData("""var http = new HttpClient { BaseAddress = new Uri("https://shop.contoso.com"), Timeout = Timeout.InfiniteTimeSpan };""")]
    [InlineData("""var http = new HttpClient { Timeout = Timeout.InfiniteTimeSpan }; await http.GetStringAsync("https://huggingface.co/models/phi.onnx");""")]
    [InlineData("""var http = new HttpClient { Timeout = TimeSpan.FromMinutes(5) }; await http.PostAsync("https://api.openai.com/v1/responses", null);""")]
    [InlineData("""var http = new HttpClient { BaseAddress = new Uri("http://localhost:11434"), Timeout = TimeSpan.FromHours(1) }; await http.PostAsync("/api/chat", null);""")]
    [InlineData("""services.AddHttpClient("shop", http => http.Timeout = Timeout.InfiniteTimeSpan); services.AddHttpClient("model", http => http.BaseAddress = new Uri("https://api.openai.com"));""")]
    [InlineData("""var http = new HttpClient { Timeout = Timeout.InfiniteTimeSpan }; var other = new HttpClient(); await other.PostAsync("https://api.openai.com/v1/responses", null);""")]
    [InlineData("""var http = new HttpClient { Timeout = Timeout.InfiniteTimeSpan }; using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30)); await http.PostAsync("https://api.openai.com/v1/responses", null, limit.Token);""")]
    [InlineData("""var http = new HttpClient { Timeout = Timeout.InfiniteTimeSpan }; using CancellationTokenSource limit = new(30_000); await http.PostAsync("https://api.openai.com/v1/responses", null, limit.Token);""")]
    [InlineData("""var http = new HttpClient { Timeout = Timeout.InfiniteTimeSpan }; var limit = new CancellationTokenSource(); limit.CancelAfter(900); await http.PostAsync("https://api.openai.com/v1/responses", null, limit.Token);""")]
    [InlineData("""var http = new HttpClient { Timeout = Timeout.InfiniteTimeSpan }; await http.PostAsync("https://api.openai.com/v1/responses", null).WaitAsync(TimeSpan.FromSeconds(30));""")]
    [InlineData("""var transport = new HttpClientPipelineTransport(new HttpClient { Timeout = Timeout.InfiniteTimeSpan });""")]
    public Task DoesNotReport_other_or_bounded_HttpClient(string body) => Test.VerifyAsync(InAsync(body));

    [Theory]
    [InlineData("""services.AddHttpClient("ollama", http => { http.BaseAddress = new Uri("https://models.contoso.com"); http.Timeout = [|Timeout.InfiniteTimeSpan|]; }); services.AddSingleton(p => new OllamaSharp.OllamaApiClient(p.GetRequiredService<IHttpClientFactory>().CreateClient("ollama"), "phi4:14b"));""")]
    [InlineData("""services.AddHttpClient("other", http => http.BaseAddress = new Uri("https://shop.contoso.com")).AddStandardResilienceHandler(); services.AddHttpClient("model", http => { http.BaseAddress = new Uri("https://api.openai.com"); http.Timeout = [|Timeout.InfiniteTimeSpan|]; });""")]
    public Task Reports_registered_HttpClient_of_model(string body) => Test.VerifyAsync(InAsync(body), "OllamaSharp", "Microsoft.Extensions.Http.Resilience");

    [Theory]
    [InlineData("""services.AddHttpClient("model", http => { http.BaseAddress = new Uri("https://api.openai.com"); http.Timeout = Timeout.InfiniteTimeSpan; }).AddStandardResilienceHandler();""")]
    [InlineData("""var built = services.AddHttpClient("model", http => { http.BaseAddress = new Uri("https://api.openai.com"); http.Timeout = Timeout.InfiniteTimeSpan; }); built.AddStandardHedgingHandler();""")]
    [InlineData("""services.ConfigureHttpClientDefaults(all => all.AddStandardResilienceHandler()); services.AddHttpClient("model", http => { http.BaseAddress = new Uri("https://api.openai.com"); http.Timeout = Timeout.InfiniteTimeSpan; });""")]
    public Task DoesNotReport_registered_HttpClient_whose_requests_are_bounded(string body) =>
        Test.VerifyAsync(InAsync(body), "Microsoft.Extensions.Http.Resilience");

    [Fact]
    public Task Reports_registered_HttpClient_whose_answers_stream() => Test.VerifyAsync(
        InAsync(
            """
            services.AddHttpClient("model", http => { http.BaseAddress = new Uri("https://api.openai.com"); http.Timeout = [|Timeout.InfiniteTimeSpan|]; }).AddStandardResilienceHandler();
            await foreach (var part in new OpenAI.Chat.ChatClient("m", "k").CompleteChatStreamingAsync([])) { }
            """),
        "Microsoft.Extensions.Http.Resilience");

    [Theory]
    [InlineData("using var limit = new CancellationTokenSource(); await client.CompleteChatAsync([], cancellationToken: limit.Token);", "[|Timeout.InfiniteTimeSpan|]")]
    [InlineData("using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30)); await Task.Delay(1, limit.Token);", "[|Timeout.InfiniteTimeSpan|]")]
    [InlineData("using var limit = new CancellationTokenSource(9); await client.CompleteChatAsync([], cancellationToken: limit.Token); await client.CompleteChatAsync([]);", "[|Timeout.InfiniteTimeSpan|]")]
    [InlineData("using var stop = new CancellationTokenSource(); Console.CancelKeyPress += (_, _) => stop.CancelAfter(9); await Task.Delay(1, stop.Token);", "[|Timeout.InfiniteTimeSpan|]")]
    public Task Reports_timeout_without_limit_where_the_model_is_called(string body, string value) => VerifyTimeoutWhereTheModelIsCalledAsync(body, value);

    [Theory]
    [InlineData("using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30)); await client.CompleteChatAsync([], cancellationToken: limit.Token);", "Timeout.InfiniteTimeSpan")]
    [InlineData("await client.CompleteChatAsync([]).WaitAsync(TimeSpan.FromSeconds(30));", "Timeout.InfiniteTimeSpan")]
    [InlineData("var limit = new CancellationTokenSource(); limit.CancelAfter(9); await One(limit.Token); async Task One(CancellationToken t) => await client.CompleteChatAsync([], null, t);", "Timeout.InfiniteTimeSpan")]
    public Task DoesNotReport_timeout_with_limit_where_the_model_is_called(string body, string value) => VerifyTimeoutWhereTheModelIsCalledAsync(body, value);

    [Fact]
    public Task DoesNotReport_options_of_other_clients() => Test.VerifyAsync(
        """
        using System.Threading;
        using Azure.Core;

        class KeyVaultOptions : ClientOptions { }
        class Setup { object M() => new KeyVaultOptions { Retry = { NetworkTimeout = Timeout.InfiniteTimeSpan } }; }
        """);

    [Fact]
    public Task DoesNotReport_lookalike_type() => Test.VerifyAsync(
        """
        using System;

        static class Timeout { public static readonly TimeSpan InfiniteTimeSpan = TimeSpan.FromSeconds(1); }
        class OpenAIClientOptions { public TimeSpan NetworkTimeout { get; set; } }
        class Setup
        {
            object M() => new OpenAIClientOptions { NetworkTimeout = TimeSpan.FromHours(2) };
            void N(OpenAI.OpenAIClientOptions options) => options.NetworkTimeout = Timeout.InfiniteTimeSpan;
        }
        """);

    [Theory]
    [InlineData("Timeout.InfiniteTimeSpan", "for ever")]
    [InlineData("TimeSpan.MaxValue", "for ever")]
    [InlineData("TimeSpan.FromDays(30)", "for ever")]
    [InlineData("TimeSpan.FromHours(2)", "7200 seconds")]
    [InlineData("TimeSpan.FromSeconds(900.5)", "900.5 seconds")]
    public Task Reports_message_that_names_member_time_and_limit(string value, string wait) => new Test(Options("{|#0:" + value + "|}"))
    {
        ExpectedDiagnostics = { Expected("ClientPipelineOptions.NetworkTimeout", wait, 600) },
    }.RunAsync();

    [Theory]
    [InlineData("new OpenAIClientOptions { Endpoint = new Uri(\"http://localhost:1234/v1\"), NetworkTimeout = TimeSpan.FromMinutes(30) }")]
    [InlineData("new OllamaSharp.OllamaApiClient(new HttpClient { BaseAddress = new Uri(\"http://ollama:11434\"), Timeout = TimeSpan.FromHours(1) }, \"phi4:14b\")")]
    public Task DoesNotReport_long_timeout_of_a_local_model(string value) => Test.VerifyAsync(In($"object M() => {value};"), "OllamaSharp");

    [Theory]
    [InlineData("new OpenAIClientOptions { Endpoint = new Uri(\"http://localhost:1234/v1\"), NetworkTimeout = [|Timeout.InfiniteTimeSpan|] }")]
    [InlineData("new OpenAIClientOptions { Endpoint = new Uri(\"https://models.contoso.com/v1\"), NetworkTimeout = [|TimeSpan.FromMinutes(30)|] }")]
    public Task Reports_endless_timeout_or_remote_model(string value) => Test.VerifyAsync(In($"object M() => {value};"));

    [Fact]
    public Task Reports_timeout_beside_other_options_with_a_transport() => Test.VerifyAsync(In(
        "object M() { var other = new OpenAIClientOptions { Transport = new HttpClientPipelineTransport(new HttpClient()) }; "
            + "return new OpenAIClientOptions { NetworkTimeout = [|Timeout.InfiniteTimeSpan|] }; }"));

    [Theory]
    [InlineData("120", "TimeSpan.FromSeconds(121)")]
    [InlineData("ten minutes", "TimeSpan.FromSeconds(601)")]
    public Task Reports_timeout_above_the_limit_of_the_option(string limit, string value) => VerifyLimitOfTheOptionAsync(limit, value, reports: true);

    [Theory]
    [InlineData("120", "TimeSpan.FromSeconds(100)")]
    [InlineData("3600", "TimeSpan.FromHours(1)")]
    [InlineData("0", "TimeSpan.FromSeconds(100)")]
    public Task DoesNotReport_timeout_within_the_limit_of_the_option(string limit, string value) => VerifyLimitOfTheOptionAsync(limit, value, reports: false);

    [Fact]
    public Task Reports_timeout_above_the_limit_of_the_option_for_the_rule() => new Test(Options("{|#0:TimeSpan.FromSeconds(90)|}"))
    {
        ExpectedDiagnostics = { Expected("ClientPipelineOptions.NetworkTimeout", "90 seconds", 60) },
    }.WithConfig("secure_ai.max_timeout_seconds = 3600\nsecure_ai.sai8003.max_timeout_seconds = 60\n").RunAsync();

    private static DiagnosticResult Expected(params object[] arguments) =>
        new DiagnosticResult(RuleTable.ExcessiveTimeout.Descriptor).WithLocation(0).WithArguments(arguments);

    private static string Options(string value) => Usings + $"var options = new OpenAIClientOptions {{ NetworkTimeout = {value} }};\n";

    private static string In(string members) => Usings + "class Setup\n{\n" + members + "\n}\n";

    private static string InAsync(string body) =>
        In("static readonly HttpClient Shared = new();\nasync Task M(IServiceCollection services) { " + body + "\nawait Task.Yield(); }");

    private static Task VerifyTimeoutWhereTheModelIsCalledAsync(string body, string value) => Test.VerifyAsync(Usings + $$"""
        static class Setup
        {
            public static OpenAIClientOptions Options => new() { NetworkTimeout = {{value}} };
        }

        class Assistant(OpenAI.Chat.ChatClient client)
        {
            public async Task AskAsync()
            {
                {{body}}
            }
        }
        """);

    private static Task VerifyLimitOfTheOptionAsync(string limit, string value, bool reports) =>
        new Test(Options(reports ? $"[|{value}|]" : value)).WithConfig($"secure_ai.max_timeout_seconds = {limit}\n").RunAsync();
}
