using System.ComponentModel;
using Microsoft.Extensions.AI;

namespace Fixable.SAI3011;

public sealed class OrderTools(ILogger<OrderTools> logger)
{
    public AIFunction All => AIFunctionFactory.Create(ReadOrder);

    [Description("Reads an order.")]
    private string ReadOrder(int number)
    {
        try
        {
            logger.LogInformation("Reading {Number}", number);
            return File.ReadAllText($"orders/{number}.txt");
        }
        catch (IOException exception)
        {
            logger.LogError(exception, "The tool failed.");
            return $"Order {number} cannot be read.";
        }
    }
}
