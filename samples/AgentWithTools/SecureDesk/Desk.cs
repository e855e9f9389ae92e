using Microsoft.Agents.AI;
using Microsoft.Extensions.AI;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;
using ChatClient = OpenAI.Chat.ChatClient;

namespace SecureDesk;

/// <summary>The agent at the console, which is where a person decides.</summary>
internal static class Desk
{
    private const string Model = "gpt-5.5-2026-04-23";
    private const string Instructions = "You work through the tickets of a shop. Say DONE when nothing is left to do.";
    private const int MaxSteps = 10;
    private const int MaxRounds = 8;
    private const int MaxOutputTokens = 600;

    private static readonly string[] Used = ["list_tickets", "show_ticket", "drop_ticket"];
    private static readonly string[] UsedOfTheWeb = ["echo"];

    private static readonly McpClientOptions Options = new()
    {
        Handlers = new McpClientHandlers { ElicitationHandler = AskAsync },
    };

    /// <summary>Shows what the server offers, and lets an agent work with it where there is a key.</summary>
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

        await using var web = await OpenAsync(new StdioClientTransportOptions
        {
            Command = "npx",
            Arguments = ["-y", "@modelcontextprotocol/server-everything@2025.9.25"],
            InheritEnvironmentVariables = false,
            EnvironmentVariables = new Dictionary<string, string?> { ["PATH"] = Environment.GetEnvironmentVariable("PATH") },
        });
        var foreign = await web.ListToolsAsync();
        await WorkAsync(AgentWith(
            new ChatClient(Model, key),
            [.. offered.Where(tool => Used.Contains(tool.Name)), .. foreign.Where(tool => UsedOfTheWeb.Contains(tool.Name))]));
    }

    private static ChatClientAgent AgentWith(ChatClient model, AITool[] remote)
    {
        var notes = new Notes();
        return model.AsIChatClient()
            .AsBuilder()
            .ConfigureOptions(options => options.MaxOutputTokens ??= MaxOutputTokens)
            .UseFunctionInvocation(configure: client => client.MaximumIterationsPerRequest = MaxRounds)
            .UseOpenTelemetry()
            .Build()
            .AsAIAgent(
                Instructions,
                tools: [AIFunctionFactory.Create(notes.Read), new ApprovalRequiredAIFunction(AIFunctionFactory.Create(notes.Forget)), .. remote]);
    }

    private static async Task WorkAsync(AIAgent agent)
    {
        var session = await agent.CreateSessionAsync();
        ChatMessage[] input = [new(ChatRole.User, "What is the next step?")];
        for (var step = 0; step < MaxSteps; step++)
        {
            var response = await agent.RunAsync(input, session);
            Console.WriteLine(response.Text);
            if (response.Text.Contains("DONE", StringComparison.Ordinal))
                return;

            AIContent[] decisions = [.. Requests(response).Select(request => request.CreateResponse(IsApproved(request)))];
            input = [decisions.Length == 0 ? new(ChatRole.User, "What is the next step?") : new(ChatRole.User, decisions)];
        }
    }

    private static IEnumerable<ToolApprovalRequestContent> Requests(AgentResponse response) =>
        response.Messages.SelectMany(message => message.Contents).OfType<ToolApprovalRequestContent>();

    private static bool IsApproved(ToolApprovalRequestContent request)
    {
        Console.Write($"The agent wants to call {(request.ToolCall as FunctionCallContent)?.Name}. Type yes to allow it: ");
        return Console.ReadLine() == "yes";
    }

    private static ValueTask<ElicitResult> AskAsync(ElicitRequestParams? request, CancellationToken cancellationToken)
    {
        Console.Write($"The server asks: {request?.Message} Type yes to agree: ");
        return ValueTask.FromResult(new ElicitResult { Action = Console.ReadLine() == "yes" ? "accept" : "decline" });
    }

    private static Task<McpClient> OpenAsync(StdioClientTransportOptions server) => McpClient.CreateAsync(new StdioClientTransport(server), Options);
}
