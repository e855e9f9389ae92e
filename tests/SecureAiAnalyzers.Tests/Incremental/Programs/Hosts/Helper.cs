using Microsoft.Extensions.AI;

namespace Hosts;

public interface IHelper
{
    Task<string> AnswerAsync(string text, CancellationToken stop);

    Task<string> SumAsync(string text, CancellationToken stop);
}

internal class Helper(IChatClient model) : IHelper
{
    public virtual Task<string> AnswerAsync(string text, CancellationToken stop) => RunAsync("You help with " + text, stop);

    public virtual Task<string> SumAsync(string text, CancellationToken stop) => Task.FromResult(text);

    protected async Task<string> RunAsync(string text, CancellationToken stop)
    {
        var response = await model.GetResponseAsync(text, new ChatOptions { MaxOutputTokens = 100 }, stop);
        return response.Text;
    }
}

internal sealed class LongHelper(IChatClient model) : Helper(model)
{
    public override async Task<string> SumAsync(string text, CancellationToken stop) => await RunAsync("Sum up: " + text, stop);
}
