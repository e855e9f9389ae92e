using Microsoft.Extensions.AI;

namespace Fixable.SAI1005;

public static class Endpoints
{
    public static void MapSummaries(WebApplication app) =>
        app.MapPost("/summaries", async (string text, IChatClient model, CancellationToken stop) =>
            (await model.GetResponseAsync(text, cancellationToken: stop)).Text).RequireRateLimiting("model").RequireAuthorization();
}
