using System.Runtime.CompilerServices;
using System.Text.Json;
using Microsoft.Extensions.AI;
using OpenAI.Chat;
using ChatMessage = Microsoft.Extensions.AI.ChatMessage;
using OpenAIMessage = OpenAI.Chat.ChatMessage;

namespace Samples.Shared;

/// <summary>A model of OpenAI behind the interface of Microsoft.Extensions.AI: text and tools, no more than the samples need.</summary>
internal sealed class OpenAIChatClient(ChatClient client) : IChatClient
{
    /// <inheritdoc />
    public async Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        ChatCompletion completion = await client.CompleteChatAsync(messages.SelectMany(ToOpenAI), ToOpenAI(options), cancellationToken);
        return new ChatResponse(new ChatMessage(ChatRole.Assistant, ContentsOf(completion)))
        {
            ResponseId = completion.Id,
            ModelId = completion.Model,
            Usage = new UsageDetails
            {
                InputTokenCount = completion.Usage?.InputTokenCount,
                OutputTokenCount = completion.Usage?.OutputTokenCount,
                TotalTokenCount = completion.Usage?.TotalTokenCount,
            },
        };
    }

    /// <inheritdoc />
    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages,
        ChatOptions? options = null,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var updates = client.CompleteChatStreamingAsync(messages.SelectMany(ToOpenAI), ToOpenAI(options), cancellationToken);
        await foreach (var update in updates.WithCancellation(cancellationToken))
        {
            foreach (var part in update.ContentUpdate)
                yield return new ChatResponseUpdate(ChatRole.Assistant, part.Text) { ModelId = update.Model };
        }
    }

    /// <inheritdoc />
    public object? GetService(Type serviceType, object? serviceKey = null)
    {
        if (serviceKey is not null)
            return null;

        return serviceType.IsInstanceOfType(this) ? this : serviceType.IsInstanceOfType(client) ? client : null;
    }

    /// <inheritdoc />
    public void Dispose()
    {
        // The SDK's client holds nothing that has to be released.
    }

    private static ChatCompletionOptions ToOpenAI(ChatOptions? options)
    {
        var result = new ChatCompletionOptions { MaxOutputTokenCount = options?.MaxOutputTokens, Temperature = options?.Temperature };
        foreach (var function in options?.Tools?.OfType<AIFunctionDeclaration>() ?? [])
        {
            var schema = BinaryData.FromString(function.JsonSchema.GetRawText());
            result.Tools.Add(ChatTool.CreateFunctionTool(function.Name, function.Description, schema));
        }

        return result;
    }

    private static IEnumerable<OpenAIMessage> ToOpenAI(ChatMessage message)
    {
        if (message.Role == ChatRole.Tool)
            return message.Contents.OfType<FunctionResultContent>().Select(ToOpenAI);
        if (message.Role == ChatRole.System)
            return [new SystemChatMessage(message.Text)];

        return message.Role == ChatRole.Assistant ? [ToAssistantMessage(message)] : [new UserChatMessage(message.Text)];
    }

    private static ToolChatMessage ToOpenAI(FunctionResultContent result) =>
        new(result.CallId, result.Result as string ?? JsonSerializer.Serialize(result.Result));

    private static AssistantChatMessage ToAssistantMessage(ChatMessage message)
    {
        var calls = message.Contents.OfType<FunctionCallContent>().Select(ToOpenAI).ToArray();
        return calls.Length == 0 ? new AssistantChatMessage(message.Text) : new AssistantChatMessage(calls);
    }

    private static ChatToolCall ToOpenAI(FunctionCallContent call) =>
        ChatToolCall.CreateFunctionToolCall(call.CallId, call.Name, BinaryData.FromString(JsonSerializer.Serialize(call.Arguments)));

    private static List<AIContent> ContentsOf(ChatCompletion completion) =>
    [
        .. completion.Content.Select(part => new TextContent(part.Text)),
        .. completion.ToolCalls.Select(call => FunctionCallContent.CreateFromParsedArguments(
            call.FunctionArguments, call.Id, call.FunctionName, json => json.ToObjectFromJson<Dictionary<string, object?>>())),
    ];
}
