using System.Diagnostics;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;

namespace SecureAssistant;

/// <summary>Logs of each model call what an investigation of abuse or failure needs, and nothing that a customer wrote.</summary>
internal sealed class RecordingChatClient(IChatClient inner, ILogger<RecordingChatClient> logger) : DelegatingChatClient(inner)
{
    private static readonly Action<ILogger, string?, long?, double, Exception?> LogCompleted = LoggerMessage.Define<string?, long?, double>(
        LogLevel.Information, new EventId(1, "Completed"), "Model {ModelId} answered with {Tokens} tokens in {Milliseconds:0} ms");

    private static readonly Action<ILogger, string?, int, double, Exception?> LogStreamed = LoggerMessage.Define<string?, int, double>(
        LogLevel.Information, new EventId(2, "Streamed"), "Model {ModelId} streamed {Updates} updates in {Milliseconds:0} ms");

    private static readonly Action<ILogger, string, double, Exception?> LogFailed = LoggerMessage.Define<string, double>(
        LogLevel.Error, new EventId(3, "Failed"), "The model call failed with {ExceptionType} after {Milliseconds:0} ms");

    /// <inheritdoc />
    public override async Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        var start = Stopwatch.GetTimestamp();
        try
        {
            var response = await base.GetResponseAsync(messages, options, cancellationToken);
            LogCompleted(logger, response.ModelId, response.Usage?.TotalTokenCount, MillisecondsSince(start), null);
            return response;
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            LogFailed(logger, exception.GetType().Name, MillisecondsSince(start), null);
            throw;
        }
    }

    /// <inheritdoc />
    public override async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages,
        ChatOptions? options = null,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var start = Stopwatch.GetTimestamp();
        var count = 0;
        string? modelId = null;
        try
        {
            await foreach (var update in base.GetStreamingResponseAsync(messages, options, cancellationToken))
            {
                modelId ??= update.ModelId;
                count++;
                yield return update;
            }
        }
        finally
        {
            LogStreamed(logger, modelId, count, MillisecondsSince(start), null);
        }
    }

    private static double MillisecondsSince(long start) => Stopwatch.GetElapsedTime(start).TotalMilliseconds;
}
