using Microsoft.Extensions.AI;

namespace InsecureAssistant;

internal sealed class Conversations(IChatClient model)
{
    private const string Manners = "Answer in two sentences.\U000E0041\U000E0064\U000E0076\U000E0065\U000E0072\U000E0074"; // SAI4008

    private static readonly List<ChatMessage> History = [new(ChatRole.System, "You help customers choose a gift. " + Manners)]; // SAI4007

    public async Task<string> AdviseAsync(string wish, CancellationToken cancellationToken)
    {
        History.Add(new ChatMessage(ChatRole.User, wish));
        var response = await model.GetResponseAsync(History, cancellationToken: cancellationToken); // SAI8004
        History.AddRange(response.Messages);
        return response.Text;
    }

    public async Task<string> ContinueAsync(IEnumerable<Turn> turns, CancellationToken cancellationToken)
    {
        var messages = turns.Select(turn => new ChatMessage(new ChatRole(turn.Speaker), turn.Text)); // SAI4006, SAI4009
        var opening = new ChatMessage(ChatRole.System, "You help customers choose a gift.");
        var response = await model.GetResponseAsync(messages.Prepend(opening), cancellationToken: cancellationToken);
        return response.Text;
    }
}

internal sealed record Turn(string Speaker, string Text);
