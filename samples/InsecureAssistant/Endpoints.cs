using System.ComponentModel;
using Microsoft.Agents.AI.DevUI;
using Microsoft.AspNetCore.Authentication.BearerToken;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.AI;
using ModelContextProtocol.Server;
using Samples.Shared;

namespace InsecureAssistant;

internal static class Endpoints
{
    private const string ShopLimit = "shop";
    private const int RequestsAtATime = 8;

    public static void AddShop(this IServiceCollection services)
    {
        services.AddAuthentication(BearerTokenDefaults.AuthenticationScheme).AddBearerToken();
        services.AddAuthorization();
        services.AddRateLimiter(options => options.AddConcurrencyLimiter(ShopLimit, limit => limit.PermitLimit = RequestsAtATime));
        services.AddMcpServer()
            .WithToolsFromAssembly() // SAI6004
            .WithTools([McpServerTool.Create(AIFunctionFactory.Create(CountStock))]); // SAI1012
        services.AddCors(options => options.AddDefaultPolicy(policy => policy.AllowAnyOrigin().AllowAnyHeader())); // SAI1007
    }

    public static void MapShop(this WebApplication app)
    {
        app.UseCors();
        app.UseRateLimiter();
        app.MapGet("/orders/{number}", (string number) => OrderBook.GetStatus(number)).RequireAuthorization().RequireRateLimiting(ShopLimit);
        app.MapDevUI(); // SAI1009
    }

    [McpServerTool(ReadOnly = true), Description("Counts what is in stock of an article.")]
    [Authorize(Roles = "Clerk")]
    private static int CountStock(string article) => article.Length;
}
