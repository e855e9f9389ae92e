using Microsoft.Extensions.AI;

namespace Fixable.SAI8002;

public static class Answers
{
    public static async Task<string> AskAsync(HttpContext context, IChatClient client)
    {
        var response = await client.GetResponseAsync($"Greet the visitor of {context.Request.Host}.");
        return response.Text;
    }
}
