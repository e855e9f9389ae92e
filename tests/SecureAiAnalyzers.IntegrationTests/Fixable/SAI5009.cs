using System.Text.Json;
using Microsoft.Extensions.AI;

namespace Fixable.SAI5009;

public sealed record Order(string Product, int Count);

public sealed class Orders(IChatClient client)
{
    public async Task<Order?> ReadAsync(string mail, CancellationToken stop)
    {
        var response = await client.GetResponseAsync("Give product and count as JSON. " + mail, cancellationToken: stop);
        return JsonSerializer.Deserialize<Order>(response.Text);
    }
}
