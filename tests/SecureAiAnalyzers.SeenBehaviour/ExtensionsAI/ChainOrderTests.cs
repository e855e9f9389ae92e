using Microsoft.Agents.AI;
using Microsoft.Extensions.AI;
using Xunit;

namespace SecureAiAnalyzers.SeenBehaviour.ExtensionsAI;

/// <summary>SAI6020: the order of a chat chain decides whether tools run, and how often.</summary>
public sealed class ChainOrderTests
{
    private int _runs;

    private AIFunction Tool => AIFunctionFactory.Create(() => ++_runs, "pay");

    [Fact]
    public async Task Tools_of_options_inside_the_loop_are_offered_and_never_run()
    {
        var model = ScriptedChatClient.Calls("pay");
        var client = model.AsBuilder().UseFunctionInvocation().ConfigureOptions(options => options.Tools = [Tool]).Build();

        await client.GetResponseAsync("Pay.");

        Assert.Contains(model.Requests[0].Options!.Tools!, tool => tool.Name == "pay");
        Assert.Equal(0, _runs);
    }

    [Fact]
    public async Task Tools_of_options_outside_the_loop_run()
    {
        var client = ScriptedChatClient.Calls("pay").AsBuilder().ConfigureOptions(options => options.Tools = [Tool]).UseFunctionInvocation().Build();

        await client.GetResponseAsync("Pay.");

        Assert.Equal(1, _runs);
    }

    [Fact]
    public async Task Tools_of_options_inside_an_agent_are_offered_and_never_run()
    {
        var model = ScriptedChatClient.Calls("pay");
        var agent = new ChatClientAgent(model.AsBuilder().ConfigureOptions(options => options.Tools = [Tool]).Build());

        await agent.RunAsync("Pay.");

        Assert.Contains(model.Requests[0].Options!.Tools!, tool => tool.Name == "pay");
        Assert.Equal(0, _runs);
    }

    public static TheoryData<IChatReducer> CuttingReducers => [new MessageCountingChatReducer(5)];

    [Theory]
    [MemberData(nameof(CuttingReducers))]
    public async Task Reducer_inside_the_loop_hides_results_until_the_limit_is_reached(IChatReducer reducer)
    {
        var client = new ForgetfulModel("pay").AsBuilder().UseFunctionInvocation().UseChatReducer(reducer).Build();

        await client.GetResponseAsync("Pay.", new ChatOptions { Tools = [Tool] });

        Assert.Equal(40, _runs);
    }

    [Theory]
    [MemberData(nameof(CuttingReducers))]
    public async Task Reducer_inside_an_agent_hides_results_until_the_limit_is_reached(IChatReducer reducer)
    {
        var agent = new ChatClientAgent(new ForgetfulModel("pay").AsBuilder().UseChatReducer(reducer).Build(), tools: [Tool]);

        await agent.RunAsync("Pay.");

        Assert.Equal(40, _runs);
    }

    [Theory]
    [MemberData(nameof(CuttingReducers))]
    public async Task Reducer_outside_the_loop_hides_nothing(IChatReducer reducer)
    {
        var client = new ForgetfulModel("pay").AsBuilder().UseChatReducer(reducer).UseFunctionInvocation().Build();

        await client.GetResponseAsync("Pay.", new ChatOptions { Tools = [Tool] });

        Assert.Equal(1, _runs);
    }

    [Fact]
    public async Task Summarizing_reducer_inside_the_loop_keeps_results()
    {
        var summarizer = new ScriptedChatClient([new TextContent("Nothing.")]);
        var client = new ForgetfulModel("pay").AsBuilder().UseFunctionInvocation().UseChatReducer(new SummarizingChatReducer(summarizer, 5, 2)).Build();

        await client.GetResponseAsync("Pay.", new ChatOptions { Tools = [Tool] });

        Assert.Equal(1, _runs);
    }

    [Fact]
    public async Task Failover_over_function_loops_runs_a_tool_twice()
    {
        IChatClient first = new FailingModel(ScriptedChatClient.Call("pay")).AsBuilder().UseFunctionInvocation().Build();
        IChatClient second = ScriptedChatClient.Calls("pay").AsBuilder().UseFunctionInvocation().Build();

        await new OrderedFailoverChatClient([first, second]).GetResponseAsync("Pay.", new ChatOptions { Tools = [Tool] });

        Assert.Equal(2, _runs);
    }

    [Fact]
    public async Task Function_loop_over_a_failover_runs_a_tool_once()
    {
        var client = new OrderedFailoverChatClient([new FailingModel(ScriptedChatClient.Call("pay")), new ForgetfulModel("pay")])
            .AsBuilder().UseFunctionInvocation().Build();

        await client.GetResponseAsync("Pay.", new ChatOptions { Tools = [Tool] });

        Assert.Equal(1, _runs);
    }

    /// <summary>A model that calls the function whenever it does not see its result.</summary>
    private sealed class ForgetfulModel(string function) : DelegatingChatClient(new ScriptedChatClient([new TextContent("Done.")]))
    {
        private int _calls;

        public override Task<ChatResponse> GetResponseAsync(
            IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
            messages.SelectMany(message => message.Contents).Any(content => content is FunctionResultContent)
                ? base.GetResponseAsync(messages, options, cancellationToken)
                : Task.FromResult(new ChatResponse(new ChatMessage(ChatRole.Assistant, [new FunctionCallContent($"call-{++_calls}", function)])));
    }

    /// <summary>A model that gives one answer and then fails.</summary>
    private sealed class FailingModel(AIContent answer) : DelegatingChatClient(new ScriptedChatClient([answer]))
    {
        private int _calls;

        public override Task<ChatResponse> GetResponseAsync(
            IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
            ++_calls == 1 ? base.GetResponseAsync(messages, options, cancellationToken) : throw new InvalidOperationException("The model is gone.");
    }
}
