using Microsoft.CodeAnalysis.Testing;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Rules.Agency;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.Agency;

using Test = RuleTest<ChainOrder>;

public sealed class ChainOrderTests
{
    private static readonly string[] Packages = ["Microsoft.Extensions.AI", "Microsoft.Agents.AI", "Microsoft.Agents.AI.Abstractions"];

    /// <summary>A reducer that drops results of tools, inside a loop.</summary>
    [Theory]
    [InlineData("client.AsBuilder().UseFunctionInvocation().[|UseChatReducer|](new MessageCountingChatReducer(10)).Build();")]
    [InlineData("client.AsBuilder().UseFunctionInvocation().UseLogging().[|UseChatReducer|](new MessageCountingChatReducer(10)).UseOpenTelemetry().Build();")]
    [InlineData("new ChatClientBuilder(client).UseFunctionInvocation().[|UseChatReducer|](new MessageCountingChatReducer(10)).Build();")]
    [InlineData("services.AddChatClient(client).UseFunctionInvocation().[|UseChatReducer|](new MessageCountingChatReducer(10));")]
    [InlineData("var reducer = new MessageCountingChatReducer(10); client.AsBuilder().UseFunctionInvocation().[|UseChatReducer|](reducer).Build();")]
    [InlineData("var builder = client.AsBuilder().UseFunctionInvocation(); builder.[|UseChatReducer|](new MessageCountingChatReducer(10)); builder.Build();")]
    [InlineData("var builder = client.AsBuilder(); builder.UseFunctionInvocation(); builder.[|UseChatReducer|](new MessageCountingChatReducer(10));")]
    [InlineData("new FunctionInvokingChatClient(new [|ReducingChatClient|](client, new MessageCountingChatReducer(10)));")]
    [InlineData("var inner = client.AsBuilder().[|UseChatReducer|](new MessageCountingChatReducer(10)).Build(); new FunctionInvokingChatClient(inner);")]
    [InlineData("var inner = new [|ReducingChatClient|](client, new MessageCountingChatReducer(10)); inner.AsBuilder().UseFunctionInvocation().Build();")]
    [InlineData("new ChatClientBuilder(new [|ReducingChatClient|](client, new MessageCountingChatReducer(10))).UseLogging().UseFunctionInvocation().Build();")]
    [InlineData("new FunctionInvokingChatClient(new OwnClient(new [|ReducingChatClient|](client, new MessageCountingChatReducer(10))));")]
    [InlineData("new ChatClientAgent(client.AsBuilder().[|UseChatReducer|](new MessageCountingChatReducer(10)).Build());")]
    [InlineData("client.AsBuilder().[|UseChatReducer|](new MessageCountingChatReducer(10)).BuildAIAgent();")]
    [InlineData("client.AsBuilder().[|UseChatReducer|](new MessageCountingChatReducer(10)).Build().AsAIAgent(instructions: \"You sell shoes.\");")]
    public Task Reports_reducer_inside_the_loop(string code) => Test.VerifyAsync(InMethod(code), Packages);

    [Theory]
    [InlineData("client.AsBuilder().UseChatReducer(new MessageCountingChatReducer(10)).UseFunctionInvocation().Build();")]
    [InlineData("client.AsBuilder().UseChatReducer(new MessageCountingChatReducer(10)).Build();")]
    [InlineData("client.AsBuilder().UseFunctionInvocation().UseChatReducer(new SummarizingChatReducer(client, 10, 5)).Build();")]
    [InlineData("client.AsBuilder().UseFunctionInvocation().UseChatReducer(new OwnReducer()).Build();")]
    [InlineData("client.AsBuilder().UseFunctionInvocation().UseChatReducer().Build();")]
    [InlineData("client.AsBuilder().UseFunctionInvocation().UseChatReducer(new MessageCountingChatReducer(10)).UseFunctionInvocation().Build();")]
    [InlineData("client.AsBuilder().UseFunctionInvocation().Build().AsBuilder().UseChatReducer(new MessageCountingChatReducer(10)).Build();")]
    [InlineData("new ReducingChatClient(new FunctionInvokingChatClient(client), new MessageCountingChatReducer(10));")]
    [InlineData("var one = client.AsBuilder().UseFunctionInvocation().Build(); var two = client.AsBuilder().UseChatReducer(new MessageCountingChatReducer(10)).Build();")]
    [InlineData(
        "new ChatClientAgent(client.AsBuilder().UseChatReducer(new MessageCountingChatReducer(10)).UseFunctionInvocation().Build(),"
        + " new ChatClientAgentOptions { UseProvidedChatClientAsIs = true });")]
    public Task DoesNotReport_reducer_outside_the_loop(string code) => Test.VerifyAsync(InMethod(code), Packages);

    /// <summary>Functions that are offered inside a loop.</summary>
    [Theory]
    [InlineData("client.AsBuilder().UseFunctionInvocation().[|ConfigureOptions|](o => o.Tools = [AIFunctionFactory.Create(Pay)]).Build();")]
    [InlineData("client.AsBuilder().UseFunctionInvocation().[|ConfigureOptions|](o => { o.Temperature = 0; o.Tools = [tool]; }).Build();")]
    [InlineData("client.AsBuilder().UseFunctionInvocation().[|ConfigureOptions|](o => o.Tools ??= [tool]).Build();")]
    [InlineData("client.AsBuilder().UseFunctionInvocation().[|ConfigureOptions|](o => { o.Tools ??= []; o.Tools.Add(tool); }).Build();")]
    [InlineData("client.AsBuilder().UseFunctionInvocation().[|ConfigureOptions|](Offer).Build();")]
    [InlineData("client.AsBuilder().UseFunctionInvocation().[|ConfigureOptions|](o => o.Tools = [.. functions]).Build();")]
    [InlineData("new FunctionInvokingChatClient(new [|ConfigureOptionsChatClient|](client, o => o.Tools = [tool]));")]
    [InlineData("new ChatClientAgent(client.AsBuilder().[|ConfigureOptions|](o => o.Tools = [tool]).Build());")]
    [InlineData("services.AddChatClient(_ => client).UseFunctionInvocation().[|ConfigureOptions|](o => o.Tools = [tool]);")]
    public Task Reports_tools_inside_the_loop(string code) => Test.VerifyAsync(InMethod(code), Packages);

    [Theory]
    [InlineData("client.AsBuilder().ConfigureOptions(o => o.Tools = [tool]).UseFunctionInvocation().Build();")]
    [InlineData("client.AsBuilder().ConfigureOptions(o => o.Tools = [tool]).Build();")]
    [InlineData("client.AsBuilder().UseFunctionInvocation().ConfigureOptions(o => o.MaxOutputTokens = 500).Build();")]
    [InlineData("client.AsBuilder().UseFunctionInvocation().ConfigureOptions(o => o.Tools = null).Build();")]
    [InlineData("client.AsBuilder().UseFunctionInvocation().ConfigureOptions(o => o.Tools = [new HostedWebSearchTool()]).Build();")]
    [InlineData("client.AsBuilder().UseFunctionInvocation(configure: f => f.AdditionalTools = [tool]).ConfigureOptions(o => o.Tools = [tool]).Build();")]
    [InlineData("new ConfigureOptionsChatClient(new FunctionInvokingChatClient(client), o => o.Tools = [tool]);")]
    public Task DoesNotReport_tools_that_run(string code) => Test.VerifyAsync(InMethod(code), Packages);

    [Theory]
    [InlineData("new [|OrderedFailoverChatClient|]([Looping(client), Looping(client)]);", "Pay")]
    [InlineData("new [|OrderedFailoverChatClient|]([new FunctionInvokingChatClient(client), new FunctionInvokingChatClient(client)]);", "CancelOrder")]
    [InlineData("IChatClient[] clients = [Looping(client), Looping(client)]; new [|OrderedFailoverChatClient|](clients);", "Send")]
    [InlineData(
        "new [|OrderedFailoverChatClient|](new List<IChatClient> { client.AsBuilder().UseFunctionInvocation().Build(), Looping(client) });", "Refund")]
    public Task Reports_failover_over_loops(string code, string tool) => Test.VerifyAsync(InMethod(code, tool), Packages);

    [Theory]
    [InlineData("new OrderedFailoverChatClient([client, client]);", "Pay")]
    [InlineData("new FunctionInvokingChatClient(new OrderedFailoverChatClient([client, client]));", "Pay")]
    [InlineData("new OrderedFailoverChatClient([Looping(client), client]);", "Pay")]
    [InlineData("new OrderedFailoverChatClient([Looping(client), Looping(client)]);", "FindOrder")]
    [InlineData("new OrderedFailoverChatClient([Looping(client), Looping(client)]);", "Payments")]
    public Task DoesNotReport_failover_that_repeats_nothing(string code, string tool) => Test.VerifyAsync(InMethod(code, tool), Packages);

    [Fact]
    public Task DoesNotReport_lookalike_steps() => Test.VerifyAsync("""
        public class Builder
        {
            public Builder UseFunctionInvocation() => this;
            public Builder UseChatReducer(object reducer) => this;
            public Builder ConfigureOptions(System.Action<Microsoft.Extensions.AI.ChatOptions> configure) => this;

            public static void Make(Microsoft.Extensions.AI.AIFunction tool) =>
                new Builder().UseFunctionInvocation().UseChatReducer(new object()).ConfigureOptions(o => o.Tools = [tool]);
        }
        """);

    [Fact]
    public Task Reports_message_that_names_the_loop() => new RuleTest<ChainOrder>(
        InMethod("client.AsBuilder().{|#1:UseFunctionInvocation|}().{|#0:ConfigureOptions|}(o => o.Tools = [tool]).Build();"), Packages)
    {
        ExpectedDiagnostics =
        {
            new DiagnosticResult(RuleTable.ChainOrder.Descriptor).WithLocation(0).WithLocation(1).WithArguments(
                "ConfigureOptions", "offers tools inside the function loop of 'UseFunctionInvocation', which never runs them; set them outside the loop"),
        },
    }.RunAsync();

    /// <summary>As code is while it is typed: what makes the builder is the builder.</summary>
    [Fact]
    public Task DoesNotReport_builder_that_is_made_of_itself() => new Test(
        InMethod("ChatClientBuilder builder = builder.UseLogging(); builder.UseChatReducer(new MessageCountingChatReducer(10)).Build();"), Packages)
    {
        CompilerDiagnostics = CompilerDiagnostics.None,
    }.RunAsync();

    private static string InMethod(string code, string tool = "Pay") => $$"""
        using System.Collections.Generic;
        using System.Threading;
        using System.Threading.Tasks;
        using Microsoft.Agents.AI;
        using Microsoft.Extensions.AI;
        using Microsoft.Extensions.DependencyInjection;

        public class Chains
        {
            public void Make(IChatClient client, IServiceCollection services, AIFunction tool, IList<AIFunction> functions)
            {
                {{code}}
            }

            private static IChatClient Looping(IChatClient client) => client.AsBuilder().UseFunctionInvocation().Build();

            private static void Offer(ChatOptions options) => options.Tools = [AIFunctionFactory.Create({{tool}})];

            private static int {{tool}}() => 1;
            {{(tool == "Pay" ? "" : "private static int Pay() => 1;")}}

            private sealed class OwnClient(IChatClient inner) : DelegatingChatClient(inner);

            private sealed class OwnReducer : IChatReducer
            {
                public Task<IEnumerable<ChatMessage>> ReduceAsync(IEnumerable<ChatMessage> messages, CancellationToken cancellationToken) =>
                    Task.FromResult(messages);
            }
        }
        """;
}
