using Microsoft.Extensions.AI;

namespace Fixable.SAI4001;

public static class Endpoints
{
    public static void MapShop(WebApplication app) =>
        app.MapPost("/shop", async (Question question, IChatClient model, CancellationToken stop) =>
        {
            List<ChatMessage> messages =
            [
                new(ChatRole.System, "You answer customers of the shop (given below)."),
                new(ChatRole.User, $"Shop: {question.Shop}"),
                new(ChatRole.User, question.Text),
            ];
            return (await model.GetResponseAsync(messages, cancellationToken: stop)).Text;
        }).RequireAuthorization().RequireRateLimiting("model");
}

public sealed record Question(string Shop, string Text);
