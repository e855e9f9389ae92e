using Microsoft.Extensions.AI;
using Microsoft.SemanticKernel;

namespace Fixable.SAI4002;

public sealed class Reviews(Kernel kernel, IChatClient client)
{
    public async Task<string?> RateAsync(string review, CancellationToken stop)
    {
        var brief = await client.GetResponseAsync("Summarize: " + review, cancellationToken: stop);
        return await kernel.InvokePromptAsync<string>($"Rate: {brief.Text}", cancellationToken: stop);
    }
}
