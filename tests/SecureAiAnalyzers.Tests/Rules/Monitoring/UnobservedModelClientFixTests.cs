using SecureAiAnalyzers.CodeFixes.Monitoring;
using SecureAiAnalyzers.Rules.Monitoring;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.Monitoring;

using static UnobservedModelClientTests;
using FixTest = RuleFixTest<UnobservedModelClient, UnobservedModelClientFix>;

/// <summary>Fix of SAI3003.</summary>
public sealed class UnobservedModelClientFixTests
{
    [Fact]
    public Task Fixes_pipeline_by_a_step_before_build() => VerifyAsync(
        """var client = new ChatClient("m", key).AsIChatClient().AsBuilder().UseFunctionInvocation().[|Build|]();""",
        """var client = new ChatClient("m", key).AsIChatClient().AsBuilder().UseFunctionInvocation().UseOpenTelemetry().Build();""");

    [Fact]
    public Task Fixes_pipeline_and_keeps_one_call_per_line() => VerifyAsync(
        """
        var client = new ChatClient("m", key).AsIChatClient()
            .AsBuilder()
            .UseFunctionInvocation() // tools
            .[|Build|]();
        services.[|AddChatClient|](new ChatClient("m", key).AsIChatClient())
            .UseFunctionInvocation();
        """,
        """
        var client = new ChatClient("m", key).AsIChatClient()
            .AsBuilder()
            .UseFunctionInvocation() // tools
            .UseOpenTelemetry()
            .Build();
        services.AddChatClient(new ChatClient("m", key).AsIChatClient())
            .UseFunctionInvocation()
            .UseOpenTelemetry();
        """);

    [Fact]
    public Task Fixes_registrations() => VerifyAsync(
        """
        services.[|AddChatClient|](new ChatClient("m", key).AsIChatClient());
        var chat = services.[|AddKeyedChatClient|]("small", new ChatClient("s", key).AsIChatClient()).UseFunctionInvocation();
        """,
        """
        services.AddChatClient(new ChatClient("m", key).AsIChatClient()).UseOpenTelemetry();
        var chat = services.AddKeyedChatClient("small", new ChatClient("s", key).AsIChatClient()).UseFunctionInvocation().UseOpenTelemetry();
        """);

    [Fact]
    public Task Fixes_local_builder() => VerifyAsync(
        """
        var builder = new ChatClientBuilder(new ChatClient("m", key).AsIChatClient());
        builder.UseFunctionInvocation();
        var client = builder.[|Build|]();
        """,
        """
        var builder = new ChatClientBuilder(new ChatClient("m", key).AsIChatClient());
        builder.UseFunctionInvocation();
        var client = builder.UseOpenTelemetry().Build();
        """);

    [Fact]
    public Task OffersNoFix_without_builder()
    {
        const string Code = """services.[|AddSingleton|]<IChatClient>(new ChatClient("m", key).AsIChatClient());""";
        return VerifyAsync(Code, Code);
    }

    [Fact]
    public Task OffersNoFix_where_the_step_is_out_of_scope()
    {
        const string Code = """
            using Microsoft.AspNetCore.Builder;
            using Microsoft.Extensions.DependencyInjection;

            var host = WebApplication.CreateBuilder(args);
            host.Services.[|AddChatClient|](Microsoft.Extensions.AI.AnthropicClientExtensions.AsIChatClient(new Anthropic.AnthropicClient(), "m"));
            host.Build().Run();
            """;
        return FixTest.VerifyAsync(Code, Code, ExtensionsAI);
    }

    private static Task VerifyAsync(string code, string fixedCode) =>
        FixTest.VerifyAsync(Usings + Host + code, Usings + Host + fixedCode, ExtensionsAI, Adapters);
}
