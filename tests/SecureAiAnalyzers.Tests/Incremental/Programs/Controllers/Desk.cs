using Microsoft.Extensions.AI;

namespace Desk;

public record Letter(string Subject, string Text)
{
    public string Notes { get; init; } = "";
}

public interface IDesk
{
    Task<string> AnswerAsync(Letter letter, CancellationToken cancellationToken);
}

internal sealed class FrontDesk(IChatClient model, ILogger<FrontDesk> log) : IDesk
{
    public async Task<string> AnswerAsync(Letter letter, CancellationToken cancellationToken)
    {
        var options = new ChatOptions { Instructions = Instructions(letter), MaxOutputTokens = Switches.Tokens };
        var answer = await model.GetResponseAsync(letter.Text, options, cancellationToken);
        log.LogInformation("Answered {Text}", answer.Text);
        return System.Text.Json.JsonSerializer.Deserialize<Letter>(answer.Text)?.Text ?? answer.Text;
    }

    private static string Instructions(Letter letter) => letter switch
    {
        { Subject: "order" or "return" } => "The subject is " + letter.Subject,
        { Notes.Length: > 0 } => letter.Notes,
        _ => Switches.Default,
    };
}
