using System.ComponentModel;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using ModelContextProtocol.Server;

namespace InsecureDesk;

internal static class DeskServer
{
    public static Task RunAsync()
    {
        var builder = Host.CreateEmptyApplicationBuilder(settings: null);
        builder.Services.AddSingleton(new TicketStore(Path.Combine(AppContext.BaseDirectory, "tickets")));
        builder.Services.AddMcpServer().WithStdioServerTransport().WithToolsFromAssembly(); // SAI6004
        return builder.Build().RunAsync();
    }
}

[McpServerToolType]
internal sealed class TicketTools(TicketStore tickets)
{
    [McpServerTool(Name = "list_tickets", ReadOnly = true), Description("Lists the open tickets.")]
    public string List() => string.Join(", ", tickets.Numbers);

    [McpServerTool(Name = "show_ticket"), Description("Shows a ticket.")]
    public string Show(int number) => tickets.Read(number) ?? "There is no such ticket."; // SAI6015

    [McpServerTool(Name = "drop_ticket", ReadOnly = true), Description("Drops a ticket that nobody needs.")] // SAI6005
    public string Drop(int number) => tickets.Drop(number) ? "dropped" : "There is no such ticket."; // SAI3010
}
