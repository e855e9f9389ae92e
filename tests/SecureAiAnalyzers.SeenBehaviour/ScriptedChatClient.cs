using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;

namespace SecureAiAnalyzers.SeenBehaviour;

/// <summary>A model that says what a test wants it to say, and keeps what it was asked.</summary>
/// <param name="answers">The answers in their order; the last one is given again and again.</param>
internal sealed class ScriptedChatClient(params AIContent[][] answers) : IChatClient
{
    private readonly List<ScriptedRequest> _requests = [];

    /// <summary>A model that calls one function and then ends.</summary>
    public static ScriptedChatClient Calls(string function, Dictionary<string, object?>? arguments = null) =>
        new([Call(function, arguments)], [new TextContent("Done.")]);

    /// <summary>A call of a function, as a model asks for it.</summary>
    public static FunctionCallContent Call(string function, Dictionary<string, object?>? arguments = null) => new("call-1", function, arguments);

    /// <summary>What was sent to the model, a request for each answer.</summary>
    public IReadOnlyList<ScriptedRequest> Requests => _requests;

    /// <summary>The results of functions that the model has read, in their order.</summary>
    public IReadOnlyList<object?> FunctionResults => _requests.Count == 0
        ? []
        : [.. _requests[^1].Messages.SelectMany(message => message.Contents).OfType<FunctionResultContent>().Select(result => result.Result)];

    public Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        var answer = answers[Math.Min(_requests.Count, answers.Length - 1)];
        _requests.Add(new ScriptedRequest([.. messages], options));
        return Task.FromResult(new ChatResponse(new ChatMessage(ChatRole.Assistant, answer)));
    }

    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var response = await GetResponseAsync(messages, options, cancellationToken);
        foreach (var update in response.ToChatResponseUpdates())
            yield return update;
    }

    public object? GetService(Type serviceType, object? serviceKey = null) => serviceType.IsInstanceOfType(this) ? this : null;

    public void Dispose()
    {
    }
}

/// <summary>What a model was sent.</summary>
/// <param name="Messages">The conversation.</param>
/// <param name="Options">What the call asked for beside it.</param>
internal sealed record ScriptedRequest(IReadOnlyList<ChatMessage> Messages, ChatOptions? Options);
