using System.ComponentModel;
using Microsoft.Agents.AI.DevUI;
using Microsoft.AspNetCore.Authorization;
using ModelContextProtocol.Server;
using Samples.Shared;

namespace SecureAssistant;

/// <summary>What the shop's pages reach beside the assistant.</summary>
internal static class Endpoints
{
    private const string ShopOrigin = "https://shop.contoso.example";

    /// <summary>Lets the shop's own pages call.</summary>
    public static void AddShop(this IServiceCollection services)
    {
        services.AddMcpServer().WithTools<Shelves>().WithTools([McpServerTool.Create(CountStock)]);
        services.AddCors(options => options.AddDefaultPolicy(policy => policy.WithOrigins(ShopOrigin).AllowAnyHeader()));
    }

    /// <summary>Maps the orders, and for developers a page that shows the agents.</summary>
    public static void MapShop(this WebApplication app)
    {
        app.UseCors();
        app.MapGet("/orders/{number}", (string number) => OrderBook.GetStatus(number)).RequireRateLimiting(Protection.ModelPolicy);
        if (app.Environment.IsDevelopment())
            app.MapDevUI();
    }

    [McpServerTool(ReadOnly = true), Description("Counts what is in stock of an article.")]
    [Authorize(Roles = "Clerk")]
    private static int CountStock(string article) => article.Length;
}
