using System.Text.Json;
using Microsoft.Extensions.AI;

namespace Fixable.SAI5009;

public sealed record Order(string Product, int Count);

public sealed class Orders(IChatClient client)
{
    public async Task<Order?> ReadAsync(string mail, CancellationToken stop)
    {
        var response = await client.GetResponseAsync<Order>("Give product and count as JSON. " + mail, cancellationToken: stop);
        if (response.FinishReason == ChatFinishReason.Length || response.FinishReason == ChatFinishReason.ContentFilter)
            throw new InvalidOperationException("The answer of the model is not complete.");
        return response.Result;
    }
}
