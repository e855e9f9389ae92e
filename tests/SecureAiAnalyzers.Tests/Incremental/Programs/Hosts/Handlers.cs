using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.AI;

namespace Hosts;

internal static class Handlers
{
    public static void MapChat(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/chat", AskAsync);
        routes.MapPost("/sum", async (string text, IHelper helper, CancellationToken stop) => await helper.SumAsync(text, stop));
        routes.MapGet("/state", () => "ok");
    }

    public static void MapTools(this RouteGroupBuilder routes, IReadOnlyList<Delegate> known)
    {
        foreach (var tool in known)
            routes.MapPost("/tool", tool);
    }

    public static async Task<string> AskAsync(string text, IHelper helper, HttpContext context, CancellationToken stop)
    {
        if (!Keys.Check(text))
            return await helper.SumAsync(text, stop);
        return await helper.AnswerAsync(text, stop);
    }
}

internal static class Tools
{
    public static IReadOnlyList<Delegate> Known { get; } = [Count, async (string text, IHelper helper) => await helper.AnswerAsync(text, default)];

    private static int Count(string text) => text.Length;
}

[ApiController]
[Route("desk")]
public sealed class DeskController(IChatClient model) : ControllerBase
{
    [HttpPost]
    public async Task<string> Ask(string text, CancellationToken stop) => (await model.GetResponseAsync(text, null, stop)).Text;
}

public sealed class DeskHub(IChatClient model) : Hub
{
    public async Task<string> Ask(string text) => (await model.GetResponseAsync(text)).Text;
}
