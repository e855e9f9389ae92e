using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;

namespace Hosts;

internal static class Limits
{
    public const string Few = "few";

    public static WebApplication UseLimits(this WebApplication app, bool isTrial)
    {
        if (!isTrial)
            app.UseRateLimiter();
        return app;
    }

    public static void AddLimits(this IServiceCollection services) =>
        services.AddRateLimiter(options => options.AddFixedWindowLimiter(Few, limit => limit.PermitLimit = 5));
}

internal static class Hosting
{
    public static WebApplication Prepare(string[] args)
    {
        var app = Make(args);
        app.Use(async (context, next) =>
        {
            if (Gate.IsKnown(context))
                await next(context);
            else
                context.Response.StatusCode = 429;
        });
        return app;
    }

    public static WebApplication Make(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddControllers(options => options.Filters.Add<Gate.Filter>());
        builder.Services.AddLimits();
        builder.Services.AddSignalR();
        return builder.Build();
    }
}
