using Microsoft.CodeAnalysis.Testing;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Rules.Infrastructure;
using SecureAiAnalyzers.Tests.References;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.Infrastructure;

using Test = RuleTest<UncheckedCertificate>;

public sealed class UncheckedCertificateTests
{
    internal const string Chat = """await http.PostAsync("https://api.openai.com/v1/chat/completions", null);""";

    internal static string In(string statements, string members = "", string rest = "") => $$"""
        using System;
        using System.ClientModel;
        using System.ClientModel.Primitives;
        using System.Collections.Generic;
        using System.Net;
        using System.Net.Http;
        using System.Net.Security;
        using System.Net.WebSockets;
        using System.Security.Cryptography.X509Certificates;
        using System.Threading;
        using System.Threading.Tasks;
        using Microsoft.Extensions.Configuration;
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.Hosting;
        using ModelContextProtocol.Client;
        using OpenAI;
        using OpenAI.Chat;

        class Setup
        {
            static bool Accept(HttpRequestMessage m, X509Certificate2? c, X509Chain? n, SslPolicyErrors e) => true;
            static bool AcceptBlock(object s, X509Certificate? c, X509Chain? n, SslPolicyErrors e) { return true; }
            static bool Check(HttpRequestMessage m, X509Certificate2? c, X509Chain? n, SslPolicyErrors e) => e == SslPolicyErrors.None;
            static bool Log(HttpRequestMessage m, X509Certificate2? c, X509Chain? n, SslPolicyErrors e) { if (e == SslPolicyErrors.None) return true; Console.WriteLine(e); return false; }
            {{members}}

            async Task Run(IServiceCollection services, IConfiguration configuration, IHostEnvironment environment, string key, Uri endpoint, bool ignoreErrors, bool production, HttpClientHandler given)
            {
                {{statements}}
                await Task.Yield();
            }
        }
        """ + rest;

    [Theory]
    [InlineData("var handler = new HttpClientHandler { ServerCertificateCustomValidationCallback = [|HttpClientHandler.DangerousAcceptAnyServerCertificateValidator|] };")]
    [InlineData("var handler = new HttpClientHandler { ServerCertificateCustomValidationCallback = [|(_, _, _, _) => true|] };")]
    [InlineData("var handler = new HttpClientHandler { ServerCertificateCustomValidationCallback = [|(m, c, n, e) => { return true; }|] };")]
    [InlineData("var handler = new HttpClientHandler { ServerCertificateCustomValidationCallback = [|delegate { return true; }|] };")]
    [InlineData("var handler = new HttpClientHandler { ServerCertificateCustomValidationCallback = [|Accept|] };")]
    [InlineData("var handler = new HttpClientHandler { ServerCertificateCustomValidationCallback = [|(m, c, n, e) => { if (e == SslPolicyErrors.None) return true; Console.WriteLine(e); return true; }|] };")]
    [InlineData("var handler = new HttpClientHandler(); handler.ServerCertificateCustomValidationCallback = [|(_, _, _, _) => true|];")]
    [InlineData("HttpClientHandler handler = new(); handler.ServerCertificateCustomValidationCallback = [|Accept|];")]
    [InlineData("var handler = new SocketsHttpHandler { SslOptions = new SslClientAuthenticationOptions { RemoteCertificateValidationCallback = [|(_, _, _, _) => true|] } };")]
    [InlineData("var handler = new SocketsHttpHandler { SslOptions = { RemoteCertificateValidationCallback = [|AcceptBlock|] } };")]
    [InlineData("var handler = new SocketsHttpHandler(); handler.SslOptions.RemoteCertificateValidationCallback = [|(_, _, _, _) => true|];")]
    [InlineData("var ssl = new SslClientAuthenticationOptions { RemoteCertificateValidationCallback = [|(_, _, _, _) => true|] }; var handler = new SocketsHttpHandler { SslOptions = ssl };")]
    [InlineData("var ssl = new SslClientAuthenticationOptions(); ssl.RemoteCertificateValidationCallback = [|(_, _, _, _) => true|]; var handler = new SocketsHttpHandler(); handler.SslOptions = ssl;")]
    [InlineData("var handler = new HttpClientHandler(); if (production) handler.ServerCertificateCustomValidationCallback = [|(_, _, _, _) => true|];")]
    [InlineData("var handler = new HttpClientHandler(); handler.ServerCertificateCustomValidationCallback += [|(_, _, _, _) => true|];")]
    [InlineData("var handler = new HttpClientHandler(); handler.ServerCertificateCustomValidationCallback += [|Accept|];")]
    [InlineData("var handler = new SocketsHttpHandler(); handler.SslOptions.RemoteCertificateValidationCallback += [|AcceptBlock|];")]
    [InlineData("Func<HttpRequestMessage, X509Certificate2?, X509Chain?, SslPolicyErrors, bool> all = (_, _, _, _) => true; var handler = new HttpClientHandler { ServerCertificateCustomValidationCallback = [|all|] };")]
    [InlineData("var handler = new HttpClientHandler { ServerCertificateCustomValidationCallback = [|production ? Check : Accept|] };")]
    public Task Reports_callback_that_accepts_all(string statement) => Test.VerifyAsync(In(statement + " var http = new HttpClient(handler); " + Chat));

    [Theory]
    [InlineData("var handler = new HttpClientHandler();")]
    [InlineData("var handler = new HttpClientHandler { ServerCertificateCustomValidationCallback = null };")]
    [InlineData("var handler = new HttpClientHandler { ServerCertificateCustomValidationCallback = Check };")]
    [InlineData("var handler = new HttpClientHandler { ServerCertificateCustomValidationCallback = Log };")]
    [InlineData("var handler = new HttpClientHandler { ServerCertificateCustomValidationCallback = (_, c, _, _) => c!.Thumbprint == key };")]
    [InlineData("var handler = new HttpClientHandler { ServerCertificateCustomValidationCallback = (_, _, _, e) => e == SslPolicyErrors.None || ignoreErrors };")]
    [InlineData("var handler = new HttpClientHandler { ServerCertificateCustomValidationCallback = environment.IsDevelopment() ? HttpClientHandler.DangerousAcceptAnyServerCertificateValidator : null };")]
    [InlineData("var handler = new HttpClientHandler(); if (environment.IsDevelopment()) handler.ServerCertificateCustomValidationCallback = (_, _, _, _) => true;")]
    [InlineData("var handler = new HttpClientHandler(); if (ignoreErrors) handler.ServerCertificateCustomValidationCallback = (_, _, _, _) => true;")]
    [InlineData("var handler = new HttpClientHandler(); if (configuration[\"Gateway:AllowInsecure\"] == \"1\") { handler.ServerCertificateCustomValidationCallback = (_, _, _, _) => true; }")]
    [InlineData("var handler = given;")]
    [InlineData("var handler = new HttpClientHandler(); handler.ServerCertificateCustomValidationCallback += Check;")]
    [InlineData("var handler = new HttpClientHandler(); if (environment.IsDevelopment()) handler.ServerCertificateCustomValidationCallback += Accept;")]
    [InlineData("var handler = new HttpClientHandler { ServerCertificateCustomValidationCallback = ignoreErrors ? Accept : Check };")]
    public Task DoesNotReport_callback_that_is_checked_guarded_or_unknown(string statement) =>
        Test.VerifyAsync(In(statement + " var http = new HttpClient(handler); " + Chat));

    [Theory]
    [InlineData("class Own : HttpClientHandler { public Own() { this.ServerCertificateCustomValidationCallback = [|(_, _, _, _) => true|]; } }")]
    [InlineData("class Own : HttpClientHandler { public Own() => ServerCertificateCustomValidationCallback = [|All|]; static bool All(HttpRequestMessage m, X509Certificate2? c, X509Chain? n, SslPolicyErrors e) => true; }")]
    [InlineData("class Own : HttpClientHandler { public Own() => ServerCertificateCustomValidationCallback += [|delegate { return true; }|]; }")]
    [InlineData("class Base : HttpClientHandler { public Base() => ServerCertificateCustomValidationCallback = [|(_, _, _, _) => true|]; } class Own : Base;")]
    public Task Reports_own_handler_class(string type) => Test.VerifyAsync(In("var http = new HttpClient(new Own()); " + Chat, rest: type));

    [Theory]
    [InlineData("class Own : HttpClientHandler { public Own() => ServerCertificateCustomValidationCallback = (_, _, _, e) => e == SslPolicyErrors.None; }", Chat)]
    [InlineData("class Own : HttpClientHandler { public Own() => ServerCertificateCustomValidationCallback = (_, _, _, _) => true; }", "await http.GetStringAsync(\"https://printer.local\");")]
    [InlineData("class Own : HttpClientHandler { public Own(IHostEnvironment? e = null) { if (e.IsDevelopment()) ServerCertificateCustomValidationCallback = (_, _, _, _) => true; } }", Chat)]
    public Task DoesNotReport_own_handler_class(string type, string use) => Test.VerifyAsync(In("var http = new HttpClient(new Own()); " + use, rest: type));

    [Fact]
    public Task Reports_handler_in_local_function_behind_an_early_return() => Test.VerifyAsync(In("""
        Make();
        if (!environment.IsDevelopment()) return;
        void Make() => new OpenAIClient(new ApiKeyCredential(key), new OpenAIClientOptions
        {
            Transport = new HttpClientPipelineTransport(new HttpClient(new HttpClientHandler { ServerCertificateCustomValidationCallback = [|Accept|] })),
        });
        """));

    [Fact]
    public Task DoesNotReport_handler_in_local_function_that_only_Development_calls() => Test.VerifyAsync(In("""
        if (environment.IsDevelopment()) Make();
        void Make() => new OpenAIClient(new ApiKeyCredential(key), new OpenAIClientOptions
        {
            Transport = new HttpClientPipelineTransport(new HttpClient(new HttpClientHandler { ServerCertificateCustomValidationCallback = Accept })),
        });
        """));

    [Fact]
    public Task DoesNotReport_handler_many_calls_behind_Development() => Test.VerifyAsync(In("""
        if (environment.IsDevelopment()) A(3);
        void A(int left) { if (left > 0) A(left - 1); B(); }
        void B() => C();
        void C() => D();
        void D() => E();
        void E() => Make();
        void Make() => new OpenAIClient(new ApiKeyCredential(key), new OpenAIClientOptions
        {
            Transport = new HttpClientPipelineTransport(new HttpClient(new HttpClientHandler { ServerCertificateCustomValidationCallback = Accept })),
        });
        """));

    [Fact]
    public Task Reports_handler_many_calls_behind_code_of_which_one_is_not_for_Development() => Test.VerifyAsync(In("""
        if (environment.IsDevelopment()) A();
        C();
        void A() => B();
        void B() => C();
        void C() => D();
        void D() => E();
        void E() => Make();
        void Make() => new OpenAIClient(new ApiKeyCredential(key), new OpenAIClientOptions
        {
            Transport = new HttpClientPipelineTransport(new HttpClient(new HttpClientHandler { ServerCertificateCustomValidationCallback = [|Accept|] })),
        });
        """));

    [Fact]
    public Task Reports_handler_that_a_method_completes() => Test.VerifyAsync(In(
        "var handler = new HttpClientHandler(); Open(handler); var http = new HttpClient(handler); " + Chat,
        "static void Open(HttpClientHandler handler) => handler.ServerCertificateCustomValidationCallback = [|Accept|];"));

    [Fact]
    public Task DoesNotReport_handler_of_other_traffic_that_a_method_completes() => Test.VerifyAsync(In(
        "var handler = new HttpClientHandler(); Open(new HttpClientHandler()); var http = new HttpClient(handler); " + Chat,
        "static void Open(HttpClientHandler handler) => handler.ServerCertificateCustomValidationCallback = Accept;"));

    private const string Handler = "var handler = new HttpClientHandler { ServerCertificateCustomValidationCallback = [|(_, _, _, _) => true|] }; ";

    [Theory]
    [InlineData("new ChatClient(\"m\", new ApiKeyCredential(key), new OpenAIClientOptions { Transport = new HttpClientPipelineTransport(new HttpClient(handler)) });")]
    [InlineData("var options = new OpenAIClientOptions(); options.Transport = new HttpClientPipelineTransport(new HttpClient(handler)); new OpenAIClient(new ApiKeyCredential(key), options);")]
    [InlineData("var http = new HttpClient(handler); var transport = new HttpClientPipelineTransport(http); var options = new OpenAIClientOptions { Transport = transport };")]
    [InlineData("new HttpClientTransport(new HttpClientTransportOptions { Endpoint = endpoint }, new HttpClient(handler));")]
    [InlineData("var http = new HttpClient(handler); IClientTransport transport = new HttpClientTransport(new HttpClientTransportOptions { Endpoint = endpoint }, http);")]
    [InlineData("new Anthropic.AnthropicClient { HttpClient = new HttpClient(handler) };")]
    [InlineData("var http = new HttpClient(handler) { BaseAddress = new Uri(\"https://api.openai.com/v1/\") };")]
    [InlineData("var http = new HttpClient(handler); http.BaseAddress = new Uri(\"https://contoso.openai.azure.com\");")]
    [InlineData("await new HttpClient(handler).GetStringAsync(\"https://api.openai.com/v1/models\");")]
    [InlineData("var http = new HttpClient(new Retry(handler)); await http.GetStringAsync(\"https://api.openai.com/v1/models\");")]
    [InlineData("var http = new HttpClient(new Retry { InnerHandler = handler }); await http.GetStringAsync(\"https://api.openai.com/v1/models\");")]
    [InlineData("var service = new Service(new HttpClient(handler));")]
    [InlineData("services.AddHttpClient(\"openai\", c => c.BaseAddress = new Uri(\"https://api.openai.com\")).ConfigurePrimaryHttpMessageHandler(() => handler);")]
    [InlineData("services.AddHttpClient<Service>().ConfigurePrimaryHttpMessageHandler(() => handler);")]
    [InlineData("services.AddHttpClient<Service>().SetHandlerLifetime(default).ConfigurePrimaryHttpMessageHandler(_ => { return handler; });")]
    [InlineData("services.AddHttpClient(\"models\").ConfigurePrimaryHttpMessageHandler(() => handler); IHttpClientFactory factory = null!; await factory.CreateClient(\"models\").GetStringAsync(\"https://api.openai.com/v1/models\");")]
    [InlineData("services.AddSingleton(_ => new ChatClient(\"m\", new ApiKeyCredential(key), new OpenAIClientOptions { Transport = new HttpClientPipelineTransport(new HttpClient(handler)) }));")]
    [InlineData("var http = Logged(handler); await http.GetStringAsync(\"https://api.openai.com/v1/models\"); HttpClient Logged(HttpMessageHandler inner) => new(new Retry { InnerHandler = inner });")]
    [InlineData("var http = Logged(new(handler)); await http.GetStringAsync(\"https://api.openai.com/v1/models\"); HttpClient Logged(HttpClient client) { client.Timeout = default; return client; }")]
    [InlineData("(HttpMessageHandler inner, var name) = (handler, \"a\"); await new HttpClient(inner).GetStringAsync(\"https://api.openai.com/v1/models\");")]
    public Task Reports_each_way_to_a_model(string statement) => Test.VerifyAsync(In(Handler + statement, rest: Service));

    [Theory]
    [InlineData("Microsoft.SemanticKernel", "Microsoft.SemanticKernel.Kernel.CreateBuilder().AddOpenAIChatCompletion(\"gpt\", key, httpClient: new HttpClient(handler));")]
    [InlineData("Microsoft.SemanticKernel", "var http = new HttpClient(handler); new Microsoft.SemanticKernel.Connectors.OpenAI.OpenAIChatCompletionService(\"gpt\", key, httpClient: http);")]
    [InlineData("OllamaSharp", "new OllamaSharp.OllamaApiClient(new HttpClient(handler) { BaseAddress = endpoint });")]
    public Task Reports_each_SDK(string stub, string statement) =>
        Test.VerifyAsync("using Microsoft.SemanticKernel;\n" + In(Handler + statement), stub, "Microsoft.SemanticKernel");

    [Theory]
    [InlineData("var http = new HttpClient(handler);")]
    [InlineData("var http = new HttpClient(handler); await http.GetStringAsync(\"https://intranet.contoso.com/news\");")]
    [InlineData("var http = new HttpClient(handler); await http.GetStringAsync(endpoint);")]
    [InlineData("var http = new HttpClient(handler) { BaseAddress = new Uri(\"https://intranet.contoso.com\") };")]
    [InlineData("var http = new HttpClient(handler); var other = new HttpClient(); await other.GetStringAsync(\"https://api.openai.com/v1/models\");")]
    [InlineData("services.AddHttpClient(\"intranet\").ConfigurePrimaryHttpMessageHandler(() => handler); IHttpClientFactory factory = null!; await factory.CreateClient(\"models\").GetStringAsync(\"https://api.openai.com/v1/models\");")]
    [InlineData("services.AddHttpClient<Intranet>().ConfigurePrimaryHttpMessageHandler(() => handler);")]
    [InlineData("services.AddHttpClient().AddSingleton(handler);")]
    [InlineData("Console.WriteLine(handler); new ChatClient(\"m\", key);")]
    [InlineData("var http = Logged(handler); var other = Logged(new HttpClientHandler()); await other.GetStringAsync(\"https://api.openai.com/v1/models\"); HttpClient Logged(HttpMessageHandler inner) => new(new Retry { InnerHandler = inner });")]
    [InlineData("(HttpMessageHandler inner, var other) = (handler, new HttpClient()); await other.GetStringAsync(\"https://api.openai.com/v1/models\");")]
    public Task DoesNotReport_other_traffic(string statement) => Test.VerifyAsync(In(
        Handler.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal) + statement, rest: Service));

    private const string Service = """

        class Retry : DelegatingHandler
        {
            public Retry() { }
            public Retry(HttpMessageHandler inner) : base(inner) { }
        }

        class Service(HttpClient http)
        {
            public Task<string> Models() => http.GetStringAsync("https://api.openai.com/v1/models");
        }

        class Intranet(HttpClient http)
        {
            public Task<string> News() => http.GetStringAsync("https://intranet.contoso.com/news");
        }
        """;

    [Fact]
    public Task Reports_handler_in_field() => Test.VerifyAsync(In(
        "await _http.GetStringAsync(\"https://api.openai.com/v1/models\");",
        """
        readonly HttpClient _http = new(Make());
        static HttpClientHandler Make() { var handler = new HttpClientHandler(); handler.ServerCertificateCustomValidationCallback = [|(_, _, _, _) => true|]; return handler; }
        """));

    [Theory]
    [InlineData("var socket = new ClientWebSocket(); socket.Options.RemoteCertificateValidationCallback = [|(_, _, _, _) => true|]; await socket.ConnectAsync(new Uri(\"wss://api.openai.com/v1/realtime\"), default);")]
    public Task Reports_WebSocket_to_a_model(string statement) => Test.VerifyAsync(In(statement));

    [Theory]
    [InlineData("var socket = new ClientWebSocket(); socket.Options.RemoteCertificateValidationCallback = (_, _, _, _) => true; await socket.ConnectAsync(new Uri(\"wss://chat.contoso.com\"), default);")]
    public Task DoesNotReport_WebSocket_to_another_address(string statement) => Test.VerifyAsync(In(statement));

    [Theory]
    [InlineData("ServicePointManager.ServerCertificateValidationCallback = [|(_, _, _, _) => true|]; new ChatClient(\"m\", key).CompleteChat(\"hi\");")]
    public Task Reports_callback_of_the_whole_process_where_a_model_is_called(string statement) =>
        Test.VerifyAsync("#pragma warning disable SYSLIB0014\n" + In(statement));

    [Theory]
    [InlineData("ServicePointManager.ServerCertificateValidationCallback = (_, _, _, _) => true;")]
    [InlineData("ServicePointManager.ServerCertificateValidationCallback = (_, _, _, e) => e == SslPolicyErrors.None; new ChatClient(\"m\", key).CompleteChat(\"hi\");")]
    public Task DoesNotReport_callback_of_the_whole_process_where_no_model_is_called(string statement) =>
        Test.VerifyAsync("#pragma warning disable SYSLIB0014\n" + In(statement));

    [Fact]
    public Task DoesNotReport_without_AI_SDK() => new Test("""
        using System.Net.Http;

        var handler = new HttpClientHandler { ServerCertificateCustomValidationCallback = (_, _, _, _) => true };
        await new HttpClient(handler).GetStringAsync("https://api.openai.com/v1/models");
        """) { References = TestReferences.AspNetCore }.RunAsync();

    [Fact]
    public Task DoesNotReport_in_test_project() => new Test(In(
        "var http = new HttpClient(new HttpClientHandler { ServerCertificateCustomValidationCallback = (_, _, _, _) => true }); " + Chat))
        .WithProperty("IsTestProject", "true").RunAsync();

    [Fact]
    public Task Reports_in_test_project_when_asked() => new Test(In(
        "var http = new HttpClient(new HttpClientHandler { ServerCertificateCustomValidationCallback = [|(_, _, _, _) => true|] }); " + Chat))
        .WithProperty("IsTestProject", "true").WithConfig("secure_ai.sai1002.report_info_in_tests = true\n").RunAsync();

    [Fact]
    public Task DoesNotReport_lookalike_type() => Test.VerifyAsync("""
        using System;
        using System.Net.Http;

        class HttpClientHandler : System.Net.Http.HttpMessageHandler
        {
            public Func<bool>? ServerCertificateCustomValidationCallback { get; set; }
            protected override System.Threading.Tasks.Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, System.Threading.CancellationToken token) => null!;
        }

        class C
        {
            object M() => new HttpClient(new HttpClientHandler { ServerCertificateCustomValidationCallback = () => true }) { BaseAddress = new Uri("https://api.openai.com") };
        }
        """);

    [Fact]
    public Task Reports_message_that_names_callback() => new Test(In(
        "var http = new HttpClient(new HttpClientHandler { ServerCertificateCustomValidationCallback = {|#0:(_, _, _, _) => true|} }); " + Chat))
    {
        ExpectedDiagnostics =
        {
            new DiagnosticResult(RuleTable.UncheckedCertificate.Descriptor).WithLocation(0)
                .WithArguments("HttpClientHandler.ServerCertificateCustomValidationCallback"),
        },
    }.RunAsync();
}
