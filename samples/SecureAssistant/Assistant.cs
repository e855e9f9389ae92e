using System.Runtime.CompilerServices;
using System.Text.Json;
using Microsoft.Extensions.AI;
using Microsoft.SemanticKernel;
using Samples.Shared;
using Serilog;

namespace SecureAssistant;

/// <summary>A customer's question.</summary>
/// <param name="Customer">Who asks.</param>
/// <param name="Text">The question.</param>
/// <param name="ApprovedCalls">Tool calls that the customer was shown in an earlier answer and approved.</param>
internal sealed record Question(string Customer, string Text, IReadOnlyList<string>? ApprovedCalls = null);

/// <summary>The answer to a question.</summary>
/// <param name="Text">What the model says.</param>
/// <param name="PendingCalls">Tool calls that wait for the customer's approval.</param>
internal sealed record Answer(string Text, IReadOnlyList<string> PendingCalls);

/// <summary>Answers questions by a model that can look up orders.</summary>
internal sealed class Assistant(IChatClient model, ShopTools shopTools, Desk desk, IConfiguration configuration, IServiceProvider services)
{
    private const string Instructions = "You answer questions of a shop's customers about their orders.";
    private const int MaxRounds = 8;
    private const int MaxOutputTokens = 600;

    private static readonly AIFunction OrderStatus = AIFunctionFactory.Create(OrderBook.GetStatus, "get_order_status");

    private static readonly PromptTemplateConfig Prompt = new("Customer {{$customer}} asks:\n<question>{{$question}}</question>")
    {
        InputVariables = [new() { Name = "customer" }, new() { Name = "question" }],
    };

    /// <summary>Answers with the help of tools; a tool that needs approval runs when the customer approved this very call.</summary>
    public async Task<Answer> AnswerAsync(Question question, CancellationToken cancellationToken)
    {
        if (!await desk.ReceiveAsync(question, cancellationToken))
            return new Answer("Sorry, I cannot answer that.", []);

        await using var shop = await McpConnection.OpenAsync(ShopServer(), cancellationToken);
        AIFunction[] tools = [OrderStatus, .. shopTools.All, .. desk.Tools, .. shop.Tools];
        var options = new ChatOptions { Temperature = 0.2f, MaxOutputTokens = MaxOutputTokens, Tools = [.. tools] };
        var messages = Messages(question);
        var pending = new List<string>();
        for (var round = 0; round < MaxRounds; round++)
        {
            var response = await model.GetResponseAsync(messages, options, cancellationToken);
            messages.AddRange(response.Messages);
            var calls = response.Messages.SelectMany(message => message.Contents).OfType<FunctionCallContent>().ToArray();
            if (calls.Length == 0)
            {
                Log.Information("Answered in {Length} characters", response.Text.Length);
                return new Answer(response.Text, pending);
            }

            foreach (var call in calls)
            {
                Log.Information("Tool call {Tool} with {Arguments}", call.Name, JsonSerializer.Serialize(call.Arguments));
                var result = await CallAsync(tools, call, question.ApprovedCalls ?? [], pending, cancellationToken);
                messages.Add(new ChatMessage(ChatRole.Tool, [new FunctionResultContent(call.CallId, result)]));
            }
        }

        return new Answer("Sorry, I found no answer.", pending);
    }

    /// <summary>Answers without tools, piece by piece.</summary>
    public async IAsyncEnumerable<string> StreamAsync(Question question, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var options = new ChatOptions { MaxOutputTokens = MaxOutputTokens };
        await foreach (var update in model.GetStreamingResponseAsync(Messages(question), options, cancellationToken))
            yield return update.Text;
    }

    private async Task<object?> CallAsync(
        AIFunction[] tools,
        FunctionCallContent call,
        IReadOnlyList<string> approved,
        List<string> pending,
        CancellationToken cancellationToken)
    {
        var tool = Array.Find(tools, tool => tool.Name == call.Name);
        if (tool is null)
            return "There is no such tool.";

        var signature = call.Name + JsonSerializer.Serialize(call.Arguments);
        if (tool is ApprovalRequiredAIFunction && !approved.Contains(signature))
        {
            pending.Add(signature);
            return "Not done: the customer has to approve it first.";
        }

        return await tool.InvokeAsync(new AIFunctionArguments(call.Arguments) { Services = services }, cancellationToken);
    }

    private static List<ChatMessage> Messages(Question question)
    {
        var arguments = new Dictionary<string, string> { ["customer"] = question.Customer, ["question"] = question.Text };
        return [new ChatMessage(ChatRole.System, Instructions), new ChatMessage(ChatRole.User, Prompt.Render(arguments))];
    }

    private HostedMcpServerTool? ShopServer() => configuration["ShopMcpServer"] is { } address
        ? new HostedMcpServerTool("shop", address) { ApprovalMode = HostedMcpServerToolApprovalMode.AlwaysRequire }
        : null;
}
