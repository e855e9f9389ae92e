using Microsoft.Extensions.AI;

// Stands in for the types of the same names in the package Microsoft.Agents.AI, with the members that the samples use.
// Not every package feed carries Agent Framework, and the samples shall restore from each of them. Rules see no difference.
namespace Microsoft.Agents.AI;

/// <summary>An agent.</summary>
internal abstract class AIAgent
{
    /// <summary>What the agent does.</summary>
    public abstract string Instructions { get; }
}

/// <summary>An agent over a chat client.</summary>
internal sealed class ChatClientAgent(IChatClient chatClient, string instructions, IList<AITool>? tools = null) : AIAgent
{
    /// <inheritdoc />
    public override string Instructions { get; } = instructions;

    /// <summary>The client that it asks.</summary>
    public IChatClient ChatClient { get; } = chatClient;

    /// <summary>What it can do.</summary>
    public IReadOnlyList<AITool> Tools { get; } = [.. tools ?? []];
}

/// <summary>Makes tools of agents.</summary>
internal static class AIAgentExtensions
{
    /// <summary>A tool that asks the agent; here it only tells what the agent is for.</summary>
    public static AIFunction AsAIFunction(this AIAgent agent) =>
        AIFunctionFactory.Create(() => agent.Instructions, "ask_agent", "Tells what the agent is for.");
}
