using Microsoft.Extensions.AI;
using Microsoft.Extensions.Caching.Distributed;

namespace SecureAssistant;

/// <summary>Whether a refund is granted; what the model does not say is refused.</summary>
internal sealed record RefundDecision(string Reason, bool Approved = false);

/// <summary>
/// Decides on refunds by what tools look up: they are offered outside the loop that runs them, and answers are cached inside, with what was read.
/// </summary>
internal sealed class Refunds(IChatClient model, ShopTools shopTools, IDistributedCache cache, IHttpContextAccessor accessor, ILoggerFactory loggers)
{
    private static readonly ChatOptions Brief = new() { MaxOutputTokens = 200 };

    private readonly IChatClient _clerk = model.AsBuilder()
        .UseLogging(loggers)
        .ConfigureOptions(options => options.Tools =
        [
            .. shopTools.All,
            AIFunctionFactory.Create(() => accessor.HttpContext?.User.Identity?.Name, "get_customer", "Tells who asks."),
        ])
        .UseFunctionInvocation(loggers)
        .UseDistributedCache(cache)
        .Build();

    /// <summary>The decision; null when the model did not come to an end.</summary>
    public async Task<RefundDecision?> DecideAsync(string request, CancellationToken cancellationToken)
    {
        var response = await _clerk.GetResponseAsync<RefundDecision>("May this be refunded? " + request, Brief, cancellationToken: cancellationToken);
        return response.FinishReason == ChatFinishReason.Stop ? response.Result : null;
    }
}
