using System.ComponentModel;

namespace Samples.Shared;

/// <summary>The shop's orders: what the assistant's own tool can look up.</summary>
internal static class OrderBook
{
    private static readonly Dictionary<string, string> Orders = new(StringComparer.OrdinalIgnoreCase)
    {
        ["A-1001"] = "shipped",
        ["A-1002"] = "being packed",
    };

    /// <summary>The state of an order.</summary>
    [Description("Gives the state of an order by its number.")]
    public static string GetStatus([Description("The order number, such as A-1001.")] string orderNumber) =>
        Orders.GetValueOrDefault(orderNumber, "unknown");
}
