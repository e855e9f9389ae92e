using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.AI;

namespace Fixable.SAI5003;

public sealed class Stock(DbContext database)
{
    public AIFunction Tool => new ApprovalRequiredAIFunction(AIFunctionFactory.Create(ReserveAsync, "reserve", "Reserves a product."));

    private async Task<int> ReserveAsync(string product) =>
        await database.Database.ExecuteSqlInterpolatedAsync($"UPDATE Stock SET Reserved = Reserved + 1 WHERE Product = {product}");
}
