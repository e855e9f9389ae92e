using Microsoft.Extensions.AI;

namespace Fixable.SAI4009;

public static class Endpoints
{
    public static void MapTurns(WebApplication app) =>
        app.MapPost("/turns", async (Turn[] turns, IChatClient model, CancellationToken stop) =>
        {
            List<ChatMessage> messages = [new(ChatRole.System, "You answer customers of the shop.")];
            foreach (var turn in turns)
                messages.Add(new ChatMessage(ChatRole.User, turn.Text));
            return (await model.GetResponseAsync(messages, cancellationToken: stop)).Text;
        }).RequireAuthorization().RequireRateLimiting("model");
}

public sealed record Turn(string Role, string Text);
