using Microsoft.Extensions.AI;
using Microsoft.Extensions.Caching.Distributed;

namespace InsecureAssistant;

internal sealed record RefundDecision(string Reason, bool Approved = true); // SAI5012

internal sealed class Refunds(IChatClient model, ShopTools shopTools, IDistributedCache cache, IHttpContextAccessor accessor, ILoggerFactory loggers)
{
    private static readonly ChatOptions Brief = new() { MaxOutputTokens = 200 };

    private readonly IChatClient _clerk = model.AsBuilder()
        .UseLogging(loggers)
        .UseDistributedCache(cache) // SAI4010
        .UseFunctionInvocation(loggers)
        .ConfigureOptions(options => options.Tools = // SAI6020
        [ // SAI6010
            .. shopTools.All,
            AIFunctionFactory.Create(() => accessor.HttpContext?.User.Identity?.Name, "get_customer", "Tells who asks."),
        ])
        .Build();

    public async Task<RefundDecision?> DecideAsync(string request, CancellationToken cancellationToken)
    {
        var response = await _clerk.GetResponseAsync<RefundDecision>("May this be refunded? " + request, Brief, cancellationToken: cancellationToken);
        return response.FinishReason == ChatFinishReason.Stop ? response.Result : null;
    }
}
