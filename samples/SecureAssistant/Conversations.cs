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

    /// <summary>Goes on with a conversation that the page keeps, in which its sender speaks as a customer or repeats the assistant.</summary>
    public async Task<string> ContinueAsync(IReadOnlyList<Turn> turns, CancellationToken cancellationToken)
    {
        var messages = Opening.Concat(turns.TakeLast(MaxTurns)
            .Select(turn => new ChatMessage(turn.IsAnswer ? ChatRole.Assistant : ChatRole.User, turn.Text)));
        var response = await model.GetResponseAsync(messages, new ChatOptions { MaxOutputTokens = MaxOutputTokens }, cancellationToken);
        return response.Text;
    }
}

/// <summary>What a customer said, or what the assistant answered.</summary>
internal sealed record Turn(bool IsAnswer, string Text);
