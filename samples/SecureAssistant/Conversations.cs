using Microsoft.Extensions.AI;

namespace SecureAssistant;

/// <summary>Advice on gifts. The caller brings the conversation so far, so that nobody's words reach another's model.</summary>
internal sealed class Conversations(IChatClient model)
{
    private const int MaxOutputTokens = 400;
    private const int MaxTurns = 10;

    private const string Manners = "Answer in two sentences.";

    private static readonly ChatMessage[] Opening = [new(ChatRole.System, "You help customers choose a gift. " + Manners)];

    /// <summary>Answers the last of the wishes; those before it are the same customer's.</summary>
    public async Task<string> AdviseAsync(IReadOnlyList<string> wishes, CancellationToken cancellationToken)
    {
        var messages = Opening.Concat(wishes.TakeLast(MaxTurns).Select(wish => new ChatMessage(ChatRole.User, wish)));
        var options = new ChatOptions { MaxOutputTokens = MaxOutputTokens };
        var response = await model.GetResponseAsync(messages, options, cancellationToken);
        return response.Text;
    }
}
