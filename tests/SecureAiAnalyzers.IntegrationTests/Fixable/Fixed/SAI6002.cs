using Microsoft.Extensions.AI;

namespace Fixable.SAI6002;

public static class Tools
{
    public static AITool Tickets() => new HostedMcpServerTool("tickets", "https://mcp.contoso.com/tickets")
    {
        ApprovalMode = HostedMcpServerToolApprovalMode.AlwaysRequire,
    };
}
