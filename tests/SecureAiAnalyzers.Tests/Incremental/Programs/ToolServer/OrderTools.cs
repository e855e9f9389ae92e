using System.ComponentModel;
using ModelContextProtocol.Server;
using Shop.Data;

namespace Shop.Tools;

[McpServerToolType]
public sealed partial class OrderTools(IDatabase database) : ToolBase
{
    [McpServerTool, Description("Counts the orders of a customer.")]
    public async Task<int> CountAsync(string customer) => await database.CountAsync(OrderQueries.ByCustomer(customer));

    [McpServerTool]
    public Task<int> FilterAsync(OrderFilter filter)
    {
        var text = Checked(filter.State) + filter.Limit;
        foreach (var part in filter)
            text += part;
        return database.CountAsync(filter.Limit > 3 ? text.Quoted() : Library.Text.Shorten(filter.State));
    }

    public override string Describe(string topic) => Library.Text.Shorten(topic);
}
