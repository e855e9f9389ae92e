using Microsoft.Agents.AI;
using Microsoft.Extensions.AI;
using Xunit;

namespace SecureAiAnalyzers.SeenBehaviour.AgentFramework;

/// <summary>SAI6018: an agent that is used as a tool asks nobody for the approval that its own tools need.</summary>
public sealed class AgentAsToolTests
{
    private int _runs;

    [Fact]
    public async Task The_outer_model_reads_an_empty_answer()
    {
        var outerModel = ScriptedChatClient.Calls("clerk", new() { ["query"] = "Delete it." });
        var outer = new ChatClientAgent(outerModel, "Use the clerk.", tools: [Clerk().AsAIFunction()]);

        var response = await outer.RunAsync("Delete it.");

        Assert.Equal(0, _runs);
        Assert.Equal([""], outerModel.FunctionResults.Select(result => result?.ToString()));
        Assert.Empty(response.Messages.SelectMany(message => message.Contents).OfType<ToolApprovalRequestContent>());
    }

    [Fact]
    public async Task The_task_of_a_background_agent_counts_as_completed()
    {
        var main = new ScriptedChatClient(
            [ScriptedChatClient.Call("background_agents_start_task", new() { ["agentName"] = "clerk", ["input"] = "Delete.", ["description"] = "delete" })],
            [ScriptedChatClient.Call("background_agents_wait_for_first_completion", new() { ["taskIds"] = new List<int> { 1 } })],
            [ScriptedChatClient.Call("background_agents_get_task_results", new() { ["taskId"] = 1 })],
            [new TextContent("Done.")]);
        var agent = new ChatClientAgent(main, new ChatClientAgentOptions { AIContextProviders = [new BackgroundAgentsProvider([Clerk()])] });

        var response = await agent.RunAsync("Delete it.");

        Assert.Equal(0, _runs);
        Assert.Equal(["Task 1 finished with status: Completed.", ""], main.FunctionResults.Skip(1).Select(result => result?.ToString()));
        Assert.Empty(response.Messages.SelectMany(message => message.Contents).OfType<ToolApprovalRequestContent>());
    }

    [Fact]
    public async Task The_agent_itself_asks()
    {
        var response = await Clerk().RunAsync("Delete it.");

        Assert.Equal(0, _runs);
        Assert.Single(response.Messages.SelectMany(message => message.Contents).OfType<ToolApprovalRequestContent>());
    }

    /// <summary>What the page of the rule advises: the tool stands at the agent that the user talks to.</summary>
    [Fact]
    public async Task The_outer_agent_asks_for_a_tool_of_its_own()
    {
        var outer = new ChatClientAgent(ScriptedChatClient.Calls("delete"), "Delete.", tools: [Approved()]);

        var response = await outer.RunAsync("Delete it.");

        Assert.Single(response.Messages.SelectMany(message => message.Contents).OfType<ToolApprovalRequestContent>());
    }

    private ChatClientAgent Clerk() => new(ScriptedChatClient.Calls("delete"), "Delete.", name: "clerk", tools: [Approved()]);

    private ApprovalRequiredAIFunction Approved() => new(AIFunctionFactory.Create(Delete, "delete"));

    private string Delete()
    {
        _runs++;
        return "deleted";
    }
}
