using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;
using Microsoft.SemanticKernel;
using Samples.Shared;
using Serilog;

namespace InsecureAssistant;

internal sealed record Question(string Customer, string Text);

internal sealed class Assistant(IChatClient model, ShopTools shopTools, Desk desk, IConfiguration configuration, IServiceProvider services)
{
    private const string Instructions = "You answer questions of a shop's customers about their orders.";
    private const int MaxRounds = 8;

    private static readonly AIFunction OrderStatus = AIFunctionFactory.Create(OrderBook.GetStatus, "get_order_status");

    private static readonly PromptTemplateConfig Prompt = new("Customer {{$customer}} asks:\n<question>{{$question}}</question>")
    {
        AllowDangerouslySetContent = true, // SAI4003
        InputVariables = [new() { Name = "customer" }, new() { Name = "question" }],
    };

    public async Task<string> AnswerAsync(Question question, CancellationToken cancellationToken)
    {
        await desk.ReceiveAsync(question, cancellationToken);
        await using var shop = await McpConnection.OpenAsync(ShopServer(), cancellationToken);
        AIFunction[] tools = [OrderStatus, .. shopTools.All, .. desk.Tools, .. shop.Tools];
        var options = new ChatOptions { Temperature = 0.2f, Tools = [.. tools] }; // SAI6010
        if (configuration.GetConnectionString("Sales") is { } sales)
            options.Instructions = $"Sales are kept in {sales}."; // SAI2005

        var messages = Messages(question);
        for (var round = 0; round < MaxRounds; round++)
        {
            var response = await model.GetResponseAsync(messages, options, cancellationToken); // SAI8001
            messages.AddRange(response.Messages);
            var calls = response.Messages.SelectMany(message => message.Contents).OfType<FunctionCallContent>().ToArray();
            if (calls.Length == 0)
            {
                Log.Information("Answered {Answer}", response.Text); // SAI3002
                return response.Text;
            }

            foreach (var call in calls)
            {
                Log.Information("Tool call {@Call}", call); // SAI3013
                var tool = tools.First(tool => tool.Name == call.Name);
                var result = await tool.InvokeAsync(new AIFunctionArguments(call.Arguments) { Services = services }, cancellationToken);
                messages.Add(new ChatMessage(ChatRole.Tool, [new FunctionResultContent(call.CallId, result)]));
            }
        }

        return "Sorry, I found no answer.";
    }

    public async IAsyncEnumerable<string> StreamAsync(Question question, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var update in model.GetStreamingResponseAsync(Messages(question), cancellationToken: cancellationToken))
            yield return update.Text;
    }

    private static List<ChatMessage> Messages(Question question)
    {
        var arguments = new Dictionary<string, string> { ["customer"] = question.Customer, ["question"] = question.Text };
        return
        [
            new ChatMessage(ChatRole.System, $"{Instructions} Call the customer {question.Customer}."), // SAI4001
            new ChatMessage(ChatRole.User, Prompt.Render(arguments)), // SAI4006
        ];
    }

    private HostedMcpServerTool? ShopServer() => configuration["ShopMcpServer"] is { } address
        ? new HostedMcpServerTool("shop", address) { ApprovalMode = HostedMcpServerToolApprovalMode.NeverRequire } // SAI6002
        : null;
}
