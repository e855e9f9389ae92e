using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.AI;

namespace Fixable.SAI1006;

public static class Endpoints
{
    public static void AddLimits(IServiceCollection services)
    {
        services.AddAuthorization();
        services.AddRateLimiter(options => options.AddFixedWindowLimiter("model", limit =>
        {
            limit.PermitLimit = 20;
            limit.Window = TimeSpan.FromMinutes(1);
        }));
    }

    public static void MapAnswers(WebApplication app) =>
        app.MapPost("/answers", async (string text, IChatClient model, CancellationToken stop) =>
            (await model.GetResponseAsync(text, cancellationToken: stop)).Text).RequireAuthorization().RequireRateLimiting("model");
}
