using System.ComponentModel;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.AI;
using ModelContextProtocol.Server;

namespace Fixable.SAI1012;

public static class Orders
{
    public static void AddTools(IServiceCollection services) => services.AddMcpServer().WithHttpTransport().AddAuthorizationFilters().WithTools(
    [
        McpServerTool.Create(AIFunctionFactory.Create(Cancel)),
    ]);

    [McpServerTool(Destructive = true)]
    [Authorize(Roles = "Clerk")]
    [Description("Cancels an order.")]
    private static string Cancel(string order) => $"cancelled {order}";
}
