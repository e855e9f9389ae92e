using Microsoft.Extensions.AI;

namespace Fixable.SAI8001;

public sealed class Assistant(IChatClient client)
{
    public async Task<string> AskAsync(string question, CancellationToken stop)
    {
        var options = new ChatOptions { Temperature = 0, MaxOutputTokens = 2000 };
        var response = await client.GetResponseAsync(question, options, stop);
        return response.Text;
    }
}
