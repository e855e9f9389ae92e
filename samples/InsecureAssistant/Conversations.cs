using Microsoft.Extensions.AI;

namespace InsecureAssistant;

internal sealed class Conversations(IChatClient model)
{
    private static readonly List<ChatMessage> History = [new(ChatRole.System, "You help customers choose a gift.")]; // SAI4007

    public async Task<string> AdviseAsync(string wish, CancellationToken cancellationToken)
    {
        History.Add(new ChatMessage(ChatRole.User, wish));
        var response = await model.GetResponseAsync(History, cancellationToken: cancellationToken);
        History.AddRange(response.Messages);
        return response.Text;
    }
}
