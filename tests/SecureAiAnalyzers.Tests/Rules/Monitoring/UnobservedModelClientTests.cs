using Microsoft.CodeAnalysis.Testing;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Rules.Monitoring;
using SecureAiAnalyzers.Tests.References;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.Monitoring;

using Test = RuleTest<UnobservedModelClient>;

/// <summary>SAI3003.</summary>
public sealed class UnobservedModelClientTests
{
    internal const string ExtensionsAI = "Microsoft.Extensions.AI";
    internal const string Adapters = "Microsoft.Extensions.AI.OpenAI";
    private const string Agents = "Microsoft.Agents.AI.Satellites";

    internal const string Usings = """
        using System;
        using System.Collections.Generic;
        using System.Threading;
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Builder;
        using Microsoft.Extensions.AI;
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.DependencyInjection.Extensions;
        using Microsoft.Extensions.Logging;
        using OpenAI;
        using OpenAI.Chat;
        using ChatMessage = Microsoft.Extensions.AI.ChatMessage;


        """;

    internal const string Host = """
        var host = WebApplication.CreateBuilder(args);
        var services = host.Services;
        var key = Environment.GetEnvironmentVariable("KEY");
        void Serve() => host.Build().Run();

        """;

    /// <summary>A class of the application that turns a model client of an SDK into an <c>IChatClient</c>.</summary>
    private const string Adapter = """

        class Adapter : IChatClient
        {
            public Adapter(object inner) { }
            public Adapter(IChatClient inner) { }
            public Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions options, CancellationToken token) => throw null;
            public IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions options, CancellationToken token) => throw null;
            public object GetService(Type type, object key) => null;
            public void Dispose() { }
        }
        """;

    private const string Watcher = """

        class Watcher(IChatClient inner) : DelegatingChatClient(inner);

        class LoggingAdapter(object inner, ILogger<LoggingAdapter> logger = null) : IChatClient
        {
            public Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions options, CancellationToken token) => throw null;
            public IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions options, CancellationToken token) => throw null;
            public object GetService(Type type, object key) => null;
            public void Dispose() { }
        }

        static class Steps
        {
            public static ChatClientBuilder UseContoso(this ChatClientBuilder builder) => builder.UseLogging();
            public static void Hand(object anything) => Console.WriteLine(anything);
        }
        """;

    [Theory]
    [InlineData("""var client = new ChatClient("m", key).AsIChatClient().AsBuilder().UseFunctionInvocation().[|Build|]();""")]
    [InlineData("""var client = new OpenAIClient(key).GetChatClient("m").AsIChatClient().AsBuilder().[|Build|]();""")]
    [InlineData("""var inner = new ChatClient("m", key); var client = inner.AsIChatClient().AsBuilder().UseDistributedCache().[|Build|]();""")]
    [InlineData("""var client = new ChatClientBuilder(new ChatClient("m", key).AsIChatClient()).UseFunctionInvocation().[|Build|](services: null);""")]
    [InlineData("""var builder = new ChatClientBuilder(new ChatClient("m", key).AsIChatClient()); builder.UseFunctionInvocation(); var client = builder.[|Build|]();""")]
    [InlineData("""var client = new ChatClientBuilder(_ => new ChatClient("m", key).AsIChatClient()).ConfigureOptions(o => o.Temperature = 0).[|Build|]();""")]
    [InlineData("""var options = new OpenAIClientOptions { Endpoint = new Uri("https://models.contoso.com") }; var client = new OpenAIClient(new System.ClientModel.ApiKeyCredential(key), options).GetChatClient("m").AsIChatClient().AsBuilder().[|Build|]();""")]
    [InlineData("""var client = new Anthropic.AnthropicClient { ApiKey = key }.AsIChatClient("m").AsBuilder().[|Build|]();""")]
    [InlineData("""services.AddSingleton(new ChatClient("m", key).AsIChatClient().AsBuilder().UseFunctionInvocation().[|Build|]());""")]
    [InlineData("""var client = Make("m").AsBuilder().[|Build|](); IChatClient Make(string name) => new ChatClient(name, key).AsIChatClient();""")]
    [InlineData("""IChatClient inner; if (args.Length > 1) inner = new ChatClient("m", key).AsIChatClient(); else inner = new ChatClient("n", key).AsIChatClient(); var client = inner.AsBuilder().[|Build|]();""")]
    [InlineData("""var builder = new ChatClient("m", key).AsIChatClient().AsBuilder(); Prepare(builder); var client = builder.[|Build|](); static void Prepare(ChatClientBuilder b) => b.UseFunctionInvocation();""")]
    [InlineData("""var client = Limited(new ChatClient("m", key).AsIChatClient().AsBuilder()).[|Build|](); static ChatClientBuilder Limited(ChatClientBuilder b) => b.UseFunctionInvocation();""")]
    public Task Reports_pipeline_without_telemetry(string statement) => VerifyAsync(statement);

    [Theory]
    [InlineData("""services.[|AddChatClient|](new ChatClient("m", key).AsIChatClient());""")]
    [InlineData("""services.[|AddChatClient|](new ChatClient("m", key).AsIChatClient()).UseFunctionInvocation();""")]
    [InlineData("""services.[|AddChatClient|](provider => new ChatClient("m", key).AsIChatClient(), lifetime: ServiceLifetime.Scoped).UseFunctionInvocation().UseDistributedCache();""")]
    [InlineData("""services.[|AddKeyedChatClient|](innerClient: new ChatClient("m", key).AsIChatClient(), serviceKey: "small");""")]
    [InlineData("""var chat = services.[|AddChatClient|](new ChatClient("m", key).AsIChatClient()); chat.UseFunctionInvocation();""")]
    [InlineData("""services.[|AddChatClient|](new ChatClient("m", key).AsIChatClient().AsBuilder().UseFunctionInvocation().Build());""")]
    [InlineData("""services.[|AddSingleton|]<IChatClient>(new ChatClient("m", key).AsIChatClient());""")]
    [InlineData("""services.[|AddSingleton|]<IChatClient>(provider => new ChatClient("m", key).AsIChatClient());""")]
    [InlineData("""services.[|AddScoped|](provider => { var client = new ChatClient("m", key); return client.AsIChatClient(); });""")]
    [InlineData("""services.[|AddTransient|]<IChatClient>(implementationFactory: _ => new ChatClient("m", key).AsIChatClient());""")]
    [InlineData("""services.[|AddKeyedSingleton|]<IChatClient>("small", (provider, name) => new ChatClient("m", key).AsIChatClient());""")]
    [InlineData("""services.[|TryAddSingleton|]<IChatClient>(_ => new ChatClient("m", key).AsIChatClient());""")]
    public Task Reports_registration_without_telemetry(string statement) => VerifyAsync(statement);

    [Theory]
    [InlineData("""services.[|AddSingleton|]<IChatClient>(new Adapter(new ChatClient("m", key)));""")]
    [InlineData("""services.[|AddSingleton|]<IChatClient>(_ => new Adapter("https://models.contoso.com"));""")]
    [InlineData("""services.[|AddChatClient|](new Adapter(new ChatClient("m", key)));""")]
    public Task Reports_own_adapter_without_telemetry(string statement) => VerifyAsync(statement, Adapter);

    [Theory]
    [InlineData("""var agent = new ChatClient("m", key).[|AsAIAgent|](instructions: "Help.");""")]
    [InlineData("""var agent = new ChatClient("m", key).AsIChatClient().[|AsAIAgent|]("Help.", name: "helper"); host.ToString(); agent.ToString();""")]
    [InlineData("""var agent = new [|ChatClientAgent|](new ChatClient("m", key).AsIChatClient(), instructions: "Help.");""")]
    [InlineData("""AIAgent agent = new ChatClient("m", key).AsIChatClient().AsBuilder().UseFunctionInvocation().[|BuildAIAgent|]("Help.");""")]
    [InlineData("""var agent = new ChatClient("m", key).AsAIAgent("Help.").AsBuilder().[|Build|]();""")]
    [InlineData("""var agent = new ChatClient("m", key).AsAIAgent("Help.").AsBuilder().UseToolApproval().UseAIContextProviders().[|Build|]();""")]
    [InlineData("""var agent = new ChatClient("m", key).AsIChatClient().AsBuilder().UseMessageInjection().UseAIContextProviders().[|BuildAIAgent|]();""")]
    [InlineData("""var agent = new ChatClient("m", key).AsIChatClient().AsBuilder().UseFunctionInvocation().Build().[|AsAIAgent|]("Help.");""")]
    [InlineData("""services.AddSingleton<AIAgent>(_ => new ChatClient("m", key).[|AsAIAgent|]("Help."));""")]
    [InlineData("""var agent = new Anthropic.AnthropicClient { ApiKey = key }.[|AsAIAgent|](model: "m");""")]
    public Task Reports_agent_without_telemetry(string statement) =>
        VerifyAsync("using Microsoft.Agents.AI;\nusing OpenAI.Chat;\nusing Anthropic;\n", statement, string.Empty);

    [Theory]
    [InlineData("""var client = new ChatClient("m", key).AsIChatClient().AsBuilder().UseOpenTelemetry().Build();""")]
    [InlineData("""var client = new ChatClient("m", key).AsIChatClient().AsBuilder().UseFunctionInvocation().UseLogging().Build();""")]
    [InlineData("""var builder = new ChatClient("m", key).AsIChatClient().AsBuilder(); builder.UseOpenTelemetry(); var client = builder.Build();""")]
    [InlineData("""var client = new ChatClient("m", key).AsIChatClient().AsBuilder().Use(inner => new Watcher(inner)).Build();""")]
    [InlineData("""var client = new Watcher(new ChatClient("m", key).AsIChatClient()).AsBuilder().UseFunctionInvocation().Build();""")]
    [InlineData("""IChatClient client = new Watcher(new ChatClient("m", key).AsIChatClient().AsBuilder().UseFunctionInvocation().Build());""")]
    [InlineData("""var client = new ChatClient("m", key).AsIChatClient().AsBuilder().UseContoso().Build();""")]
    [InlineData("""var builder = new ChatClient("m", key).AsIChatClient().AsBuilder(); Prepare(builder); var client = builder.Build(); static void Prepare(ChatClientBuilder b) => b.UseLogging();""")]
    [InlineData("""var builder = new ChatClient("m", key).AsIChatClient().AsBuilder(); Steps.Hand(builder); var client = builder.Build();""")]
    [InlineData("""IChatClient inner; if (args.Length > 1) inner = new ChatClient("m", key).AsIChatClient(); else inner = new Watcher(null); var client = inner.AsBuilder().Build();""")]
    [InlineData("""var client = new ChatClient("m", key).AsIChatClient().AsBuilder().Build(); var watched = Watch(client); static IChatClient Watch(IChatClient c) => new Watcher(c);""")]
    [InlineData("""var client = Make(null).AsBuilder().UseFunctionInvocation().Build(); static IChatClient Make(IChatClient c) => c;""")]
    [InlineData("""var client = new OrderedFailoverChatClient([new Watcher(new ChatClient("m", key).AsIChatClient())]).AsBuilder().UseFunctionInvocation().Build();""")]
    [InlineData("""var client = RoutingChatClient.Create((_, _) => new((IChatClient)new Watcher(new ChatClient("m", key).AsIChatClient()))).AsBuilder().Build();""")]
    [InlineData("""static IChatClient Make(IChatClient inner) => inner.AsBuilder().UseFunctionInvocation().Build();""")]
    [InlineData("""static IChatClient Make(string key) => new ChatClient("m", key).AsIChatClient().AsBuilder().Build();""")]
    [InlineData("""var inner = new ChatClient("m", key).AsIChatClient(); inner = new Watcher(inner); var client = inner.AsBuilder().Build();""")]
    public Task DoesNotReport_observed_or_unknown_pipeline(string statement) => VerifyAsync(statement, Watcher);

    [Theory]
    [InlineData("""var client = new ChatClient("m", key).AsIChatClient();""")]
    [InlineData("""services.AddSingleton(new ChatClient("m", key));""")]
    [InlineData("""services.AddSingleton("not a client"); services.AddSingleton<object>(new ChatClient("m", key).AsIChatClient());""")]
    [InlineData("""services.AddChatClient(new ChatClient("m", key).AsIChatClient()).UseOpenTelemetry();""")]
    [InlineData("""services.AddChatClient(new ChatClient("m", key).AsIChatClient().AsBuilder().UseLogging().Build()).UseFunctionInvocation();""")]
    [InlineData("""var chat = services.AddChatClient(new ChatClient("m", key).AsIChatClient()); chat.UseLogging();""")]
    [InlineData("""services.AddChatClient(provider => provider.GetRequiredService<ChatClient>().AsIChatClient());""")]
    [InlineData("""services.AddChatClient(provider => new Watcher(new ChatClient("m", key).AsIChatClient()));""")]
    [InlineData("""services.AddSingleton<IChatClient>(provider => new Watcher(new ChatClient("m", key).AsIChatClient()));""")]
    [InlineData("""services.AddSingleton<IChatClient>(provider => provider.GetRequiredKeyedService<IChatClient>("small"));""")]
    [InlineData("""services.AddSingleton<IChatClient>(new LoggingAdapter(new ChatClient("m", key)));""")]
    [InlineData("""ChatClientBuilder Add() => services.AddChatClient(new ChatClient("m", key).AsIChatClient()); Add().UseLogging();""")]
    [InlineData("""services.AddSingleton<IChatClient>(_ => key is null ? new Watcher(null) : new ChatClient("m", key).AsIChatClient());""")]
    public Task DoesNotReport_observed_or_unknown_registration(string statement) => VerifyAsync(statement, Watcher);

    [Theory]
    [InlineData("""var options = new OpenAIClientOptions { ClientLoggingOptions = new() { EnableLogging = true } }; services.AddChatClient(new ChatClient("m", new System.ClientModel.ApiKeyCredential(key), options).AsIChatClient());""")]
    [InlineData("""services.AddChatClient(new ChatClient("m", new System.ClientModel.ApiKeyCredential(key), Options()).AsIChatClient()); static OpenAIClientOptions Options() => null;""")]
    [InlineData("""AppContext.SetSwitch("OpenAI.Experimental.EnableOpenTelemetry", true); services.AddChatClient(new ChatClient("m", key).AsIChatClient());""")]
    [InlineData("""Environment.SetEnvironmentVariable("AZURE_EXPERIMENTAL_ENABLE_ACTIVITY_SOURCE", "true"); services.AddChatClient(new ChatClient("m", key).AsIChatClient());""")]
    [InlineData("""var options = new OpenAIClientOptions { EnableDistributedTracing = true }; services.AddChatClient(new OpenAIClient(new System.ClientModel.ApiKeyCredential(key), options).GetChatClient("m").AsIChatClient());""")]
    [InlineData("""services.AddChatClient(new Anthropic.AnthropicClient { ApiKey = key, OpenTelemetry = new() }.AsIChatClient("m"));""")]
    public Task DoesNotReport_client_that_records_by_itself(string statement) => VerifyAsync(statement);

    [Theory]
    [InlineData("""var agent = new ChatClient("m", key).AsAIAgent("Help.").AsBuilder().UseOpenTelemetry().Build();""")]
    [InlineData("""var inner = new ChatClient("m", key).AsAIAgent("Help."); var agent = inner.AsBuilder().UseLogging().Build();""")]
    [InlineData("""var agent = new ChatClient("m", key).AsIChatClient().AsBuilder().UseOpenTelemetry().BuildAIAgent("Help.");""")]
    [InlineData("""var agent = new ChatClient("m", key).AsAIAgent("Help.", clientFactory: c => c.AsBuilder().UseOpenTelemetry().Build());""")]
    [InlineData("""var agent = new ChatClient("m", key).AsAIAgent("Help.", loggerFactory: LoggerFactory.Create(b => { }));""")]
    [InlineData("""var agent = services.BuildServiceProvider().GetRequiredService<IChatClient>().AsAIAgent("Help.");""")]
    [InlineData("""static AIAgent Make(string key) => new ChatClient("m", key).AsAIAgent("Help.");""")]
    [InlineData("""var agent = new ChatClient("m", key).AsIChatClient().AsHarnessAgent();""")]
    [InlineData("""var agent = new HarnessAgent(new ChatClient("m", key).AsIChatClient());""")]
    [InlineData("""var agent = A2A.A2AClientExtensions.AsAIAgent(new A2A.A2AClient(new System.Uri("https://agents.contoso.com")));""")]
    [InlineData("""Microsoft.Agents.AI.Foundry.Hosting.FoundryHostingExtensions.AddFoundryResponses(services, new ChatClient("m", key).AsAIAgent("Help."));""")]
    public Task DoesNotReport_observed_or_unknown_agent(string statement) =>
        VerifyAsync("using Microsoft.Agents.AI;\nusing OpenAI.Chat;\n", statement, string.Empty);

    /// <summary>Only the pipeline can be told where the abstractions alone are referenced.</summary>
    [Fact]
    public Task Reports_message_without_pipeline_package_that_names_the_class_to_derive() => new Test(
        Usings + Host + """services.{|#0:AddSingleton|}<IChatClient>(new Adapter(new ChatClient("m", key)));""" + Adapter)
    {
        ExpectedDiagnostics = { Expected("registration", "a 'DelegatingChatClient'") },
    }.RunAsync();

    [Fact]
    public Task Reports_message_of_agent() => new Test(
        "using Microsoft.Agents.AI;\n" + Usings + Host + """var agent = new ChatClient("m", key).{|#0:AsAIAgent|}("Help.");""", ExtensionsAI, Agents)
    {
        ExpectedDiagnostics = { Expected("agent", "'.UseOpenTelemetry()'") },
    }.RunAsync();

    [Fact]
    public Task Reports_step_of_a_kernel() => Test.VerifyAsync(
        "using Microsoft.SemanticKernel;\n" + Usings + Host
            + """var client = new ChatClient("m", key).AsIChatClient().AsBuilder().UseKernelFunctionInvocation().[|Build|]();""",
        ExtensionsAI,
        "Microsoft.SemanticKernel");

    [Fact]
    public Task Reports_message_of_pipeline() => new Test(
        Usings + Host + """var client = {|#1:new ChatClient("m", key).AsIChatClient().AsBuilder()|}.{|#0:Build|}();""", ExtensionsAI, Adapters)
    {
        ExpectedDiagnostics = { Expected("pipeline", "'.UseOpenTelemetry()'").WithLocation(1) },
    }.RunAsync();

    [Fact]
    public Task DoesNotReport_in_library() => Test.VerifyAsync(
        Usings + """
        static class Setup
        {
            static void Add(IServiceCollection services, string key) => services.AddChatClient(new ChatClient("m", key).AsIChatClient());
        }
        """,
        ExtensionsAI,
        Adapters);

    [Theory]
    [InlineData("WebApplication.Create().RunAsync();")]
    [InlineData("WebApplication.Create().StartAsync();")]
    [InlineData("new HostApplicationBuilder().Build().Run();")]
    [InlineData("IHost host = new HostBuilder().Build(); host.StartAsync();")]
    [InlineData("new HostBuilder().Start();")]
    [InlineData("new HostBuilder().RunConsoleAsync();")]
    [InlineData("Microsoft.AspNetCore.WebHost.CreateDefaultBuilder().Build().Run();")]
    public Task Reports_client_of_a_running_host(string start) => Test.VerifyAsync(WithStart(start, "[|Build|]"), ExtensionsAI, Adapters);

    /// <summary>A host that is only made gives the program its configuration and services.</summary>
    [Theory]
    [InlineData("")]
    [InlineData("var host = new HostApplicationBuilder().Build();")]
    [InlineData("var configuration = WebApplication.CreateBuilder().Configuration;")]
    [InlineData("Task.Run(() => { });")]
    [InlineData("Own.Run(new HostBuilder());")]
    public Task DoesNotReport_client_of_a_host_that_does_not_run(string start) => Test.VerifyAsync(WithStart(start, "Build"), ExtensionsAI, Adapters);

    [Fact]
    public Task DoesNotReport_client_in_console_without_host() => new Test(
        """
        using Microsoft.Extensions.AI;
        using OpenAI.Chat;

        var client = new ChatClient("m", args[0]).AsIChatClient().AsBuilder().Build();
        """,
        ExtensionsAI,
        Adapters)
    {
        References = TestReferences.Sdks.Without("Microsoft.AspNetCore.App"),
    }.RunAsync();

    [Fact]
    public Task DoesNotReport_in_test_project() =>
        new Test(Usings + Host + """services.AddChatClient(new ChatClient("m", key).AsIChatClient());""", ExtensionsAI, Adapters)
            .WithProperty("IsTestProject", "true")
            .RunAsync();

    [Fact]
    public Task DoesNotReport_excluded_symbol() =>
        new Test(Usings + Host + """services.AddChatClient(new ChatClient("m", key).AsIChatClient());""", ExtensionsAI, Adapters)
            .WithConfig("secure_ai.excluded_symbols = M:Program.*\n")
            .RunAsync();

    [Fact]
    public Task DoesNotReport_lookalike_types() => Test.VerifyAsync(
        """
        using Contoso;

        var client = new ChatClientBuilder(new Client()).Build();

        namespace Contoso
        {
            interface IChatClient { }
            class Client : IChatClient { }
            class ChatClientBuilder(IChatClient inner) { public IChatClient Build() => inner; }
        }
        """,
        ExtensionsAI);

    [Fact]
    public Task DoesNotReport_generated_file() => Test.VerifyAsync(
        "// <auto-generated/>\n" + Usings + Host + """services.AddChatClient(new ChatClient("m", key).AsIChatClient());""", ExtensionsAI, Adapters);

    [Fact]
    public Task DoesNotReport_broken_code() => new Test(
        Usings + Host + "var client = new ChatClient().AsIChatClient(.AsBuilder().Build(;\nservices.AddChatClient(sp => );\nservices.AddSingleton<IChatClient>(",
        ExtensionsAI,
        Adapters)
    {
        CompilerDiagnostics = CompilerDiagnostics.None,
    }.RunAsync();

    private static DiagnosticResult Expected(string kind, string advice) =>
        new DiagnosticResult(RuleTable.UnobservedModelClient.Descriptor).WithLocation(0).WithArguments(kind, advice);

    private static string WithStart(string start, string build) => $$"""
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Hosting;
        using Microsoft.Extensions.AI;
        using Microsoft.Extensions.Hosting;
        using OpenAI.Chat;

        var client = new ChatClient("m", args[0]).AsIChatClient().AsBuilder().{{build}}();
        {{start}}

        static class Own
        {
            public static void Run(IHostBuilder builder) { }
        }
        """;

    /// <summary>An editor knows the code of a project that is referenced, a build does not: both find the same.</summary>
    [Fact]
    public Task Reports_registration_of_what_a_method_of_another_project_adapts()
    {
        var test = new Test(
            Usings + Host + """services.[|AddChatClient|](Contoso.Clients.AsContosoClient(new ChatClient("m", key)));""", ExtensionsAI, Adapters);
        test.TestState.AdditionalProjects["Contoso"].Sources.Add("""
            namespace Contoso;

            public static class Clients
            {
                public static Microsoft.Extensions.AI.IChatClient AsContosoClient(this OpenAI.Chat.ChatClient client) => null;
            }
            """);
        test.TestState.AdditionalProjectReferences.Add("Contoso");
        return test.RunAsync();
    }

    private static Task VerifyAsync(string statement, string classes = "") => VerifyAsync(string.Empty, statement, classes);

    private static Task VerifyAsync(string usings, string statement, string classes) =>
        Test.VerifyAsync(usings + WithoutDuplicates(usings) + Host + statement + "\n" + classes, ExtensionsAI, Adapters, Agents);

    private static string WithoutDuplicates(string usings) => usings.Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Aggregate(Usings, (text, line) => text.Replace(line + "\n", string.Empty, StringComparison.Ordinal));
}
