using System.Collections;
using System.Data.Common;

namespace Shop.Data;

public interface IDatabase
{
    Task<int> CountAsync(string query);
}

internal sealed class Database(DbConnection connection) : IDatabase
{
    public async Task<int> CountAsync(string query)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = query;
        return Convert.ToInt32(await command.ExecuteScalarAsync());
    }
}

public static class OrderQueries
{
    private const string Start = "SELECT COUNT(*) FROM orders";

    public static string ByCustomer(string customer) => Start + $" WHERE customer = '{customer}'";

    public static string Quoted(this string text) => Start + " WHERE state = '" + text.Replace("'", "''") + "'";
}

public sealed record OrderFilter(string State, int Limit) : IEnumerable<string>
{
    public string Text { get; set; } = "";

    public IEnumerator<string> GetEnumerator()
    {
        yield return Text;
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
