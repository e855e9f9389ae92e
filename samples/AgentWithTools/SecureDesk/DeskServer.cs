using System.ComponentModel;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace SecureDesk;

/// <summary>The MCP server: it speaks over standard input and output, so whoever starts it is its only caller.</summary>
internal static class DeskServer
{
    /// <summary>Serves until the input ends.</summary>
    public static Task RunAsync()
    {
        var builder = Host.CreateEmptyApplicationBuilder(settings: null);
        builder.Services.AddSingleton(new TicketStore(Path.Combine(AppContext.BaseDirectory, "tickets")));
        builder.Services.AddMcpServer().WithStdioServerTransport().WithTools<TicketTools>();
        return builder.Build().RunAsync();
    }
}

/// <summary>The tools, each of which declares what it does.</summary>
[McpServerToolType]
internal sealed class TicketTools(TicketStore tickets)
{
    private const string None = "There is no such ticket.";

    /// <summary>Reads only.</summary>
    [McpServerTool(Name = "list_tickets", ReadOnly = true), Description("Lists the open tickets.")]
    public string List() => string.Join(", ", tickets.Numbers);

    /// <summary>Reads only.</summary>
    [McpServerTool(Name = "show_ticket", ReadOnly = true), Description("Shows a ticket.")]
    public string Show(int number) => tickets.Read(number) ?? None;

    /// <summary>Removes a ticket, after the person at the client has said so.</summary>
    [McpServerTool(Name = "drop_ticket", ReadOnly = false, Destructive = true), Description("Drops a ticket that nobody needs.")]
    public async Task<string> DropAsync(McpServer server, int number, CancellationToken cancellationToken)
    {
        var answer = await server.ElicitAsync(new ElicitRequestParams { Message = $"Drop ticket {number}?", RequestedSchema = new() }, cancellationToken);
        if (!answer.IsAccepted)
            return "The person said no.";

        return tickets.Drop(number) ? "dropped" : None;
    }
}
