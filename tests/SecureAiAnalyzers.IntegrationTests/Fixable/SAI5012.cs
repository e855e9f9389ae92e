using Microsoft.Extensions.AI;

namespace Fixable.SAI5012;

public sealed record Decision(string Reason, bool Approved = true);

public sealed class Refunds(IChatClient model)
{
    public async Task<bool> MayPayAsync(string request, CancellationToken stop)
    {
        var options = new ChatOptions { MaxOutputTokens = 200 };
        var response = await model.GetResponseAsync<Decision>("May we refund this? " + request, options, cancellationToken: stop);
        return response.FinishReason == ChatFinishReason.Stop && response.Result.Approved;
    }
}
