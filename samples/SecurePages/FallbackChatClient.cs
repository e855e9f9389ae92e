using System.ClientModel;
using Microsoft.Extensions.AI;

namespace SecurePages;

/// <summary>Asks a second provider when the first one fails.</summary>
internal sealed class FallbackChatClient(IChatClient first, IChatClient second, ILogger<FallbackChatClient> logger) : DelegatingChatClient(first)
{
    private static readonly Action<ILogger, Exception?> LogFailure =
        LoggerMessage.Define(LogLevel.Warning, new EventId(1, "FirstProvider"), "The first provider did not answer");

    /// <inheritdoc />
    public override async Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        var asked = messages.ToArray();
        try
        {
            return await base.GetResponseAsync(asked, options, cancellationToken);
        }
        catch (ClientResultException exception)
        {
            LogFailure(logger, exception);
            return await second.GetResponseAsync(asked, options, cancellationToken);
        }
    }

    /// <inheritdoc />
    protected override void Dispose(bool disposing)
    {
        if (disposing)
            second.Dispose();
        base.Dispose(disposing);
    }
}
