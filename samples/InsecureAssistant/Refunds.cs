using Microsoft.Extensions.AI;

namespace InsecureAssistant;

internal sealed record RefundDecision(string Reason, bool Approved = true); // SAI5012

internal sealed class Refunds(IChatClient model, ShopTools shopTools, ILoggerFactory loggers)
{
    private static readonly ChatOptions Brief = new() { MaxOutputTokens = 200 };

    private readonly IChatClient _clerk = model.AsBuilder()
        .UseLogging(loggers)
        .UseFunctionInvocation(loggers)
        .ConfigureOptions(options => options.Tools = [.. shopTools.All]) // SAI6020
        .Build();

    public async Task<RefundDecision?> DecideAsync(string request, CancellationToken cancellationToken)
    {
        var response = await _clerk.GetResponseAsync<RefundDecision>("May this be refunded? " + request, Brief, cancellationToken: cancellationToken);
        return response.FinishReason == ChatFinishReason.Stop ? response.Result : null;
    }
}
