using System.Net;
using Microsoft.Extensions.AI;

namespace Fixable.SAI5004;

public sealed class Articles(IChatClient client)
{
    public async Task<IResult> ShowAsync(string article, CancellationToken stop)
    {
        var response = await client.GetResponseAsync("Summarize: " + article, cancellationToken: stop);
        return Results.Content(WebUtility.HtmlEncode(response.Text), "text/html");
    }
}
