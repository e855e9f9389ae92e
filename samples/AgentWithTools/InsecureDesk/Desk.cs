using Microsoft.Agents.AI;
using Microsoft.Extensions.AI;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;
using ChatClient = OpenAI.Chat.ChatClient;

namespace InsecureDesk;

internal static class Desk
{
    private const string Model = "gpt-5.5-2026-04-23";
    private const string Instructions = "You work through the tickets of a shop. Say DONE when nothing is left to do.";

    private static readonly McpClientOptions Options = new()
    {
        Handlers = new McpClientHandlers
        {
            ElicitationHandler = (_, _) => ValueTask.FromResult(new ElicitResult { Action = "accept" }), // SAI6009
        },
    };

    public static async Task RunAsync(string? key)
    {
        await using var tickets = await OpenAsync(new StdioClientTransportOptions { Command = Environment.ProcessPath!, Arguments = ["serve"] });
        var offered = await tickets.ListToolsAsync();
        Console.WriteLine($"The server offers {string.Join(", ", offered.Select(tool => tool.Name))}.");
        if (key is null)
        {
            Console.WriteLine("Set OPENAI_API_KEY to let an agent work with them.");
            return;
        }

        await using var web = await OpenAsync(new StdioClientTransportOptions // SAI2007
        {
            Command = "npx",
            Arguments = ["-y", "@modelcontextprotocol/server-everything"], // SAI7006
        });
        await WorkAsync(AgentWith(new ChatClient(Model, key), [.. offered, .. await web.ListToolsAsync()]));
    }

    private static ChatClientAgent AgentWith(ChatClient model, AITool[] remote)
    {
        var notes = new Notes();
        return model.AsIChatClient()
            .AsBuilder()
            .UseFunctionInvocation(configure: client => client.MaximumIterationsPerRequest = int.MaxValue) // SAI6007
            .Build()
            .AsAIAgent(
                Instructions,
                tools: [AIFunctionFactory.Create(notes.Read), AIFunctionFactory.Create(notes.Forget), .. remote]); // SAI3010, SAI6001, SAI6004
    }

    private static async Task WorkAsync(AIAgent agent)
    {
        var session = await agent.CreateSessionAsync();
        while (true)
        {
            var step = await agent.RunAsync("What is the next step?", session); // SAI6007
            Console.WriteLine(step.Text);
            if (step.Text.Contains("DONE"))
                return;
        }
    }

    private static Task<McpClient> OpenAsync(StdioClientTransportOptions server) => McpClient.CreateAsync(new StdioClientTransport(server), Options);
}
