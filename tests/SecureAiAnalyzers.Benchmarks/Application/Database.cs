using System.Data.Common;
using Microsoft.Data.SqlClient;

namespace Measured;

/// <summary>The database that all repositories share.</summary>
public abstract class SqlRepository(DbDataSource source)
{
    protected async Task<List<T>> ReadAsync<T>(string sql, Func<DbDataReader, T> read, CancellationToken cancellationToken)
    {
        await using var command = source.CreateCommand(sql);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var rows = new List<T>();
        while (await reader.ReadAsync(cancellationToken))
            rows.Add(read(reader));
        return rows;
    }

    protected async Task<int> ExecuteAsync(string sql, CancellationToken cancellationToken, params (string Name, object Value)[] parameters)
    {
        await using var command = source.CreateCommand(sql);
        foreach (var (name, value) in parameters)
            Add(command, name, value);
        return await command.ExecuteNonQueryAsync(cancellationToken);
    }

    protected DbCommand Command() => source.CreateCommand();

    private static void Add(DbCommand command, string name, object value)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = name;
        parameter.Value = value;
        command.Parameters.Add(parameter);
    }
}

internal static class Database
{
    public static void AddDatabase(this IServiceCollection services, IConfiguration configuration)
    {
        var connection = configuration.GetConnectionString("Main") ?? throw new InvalidOperationException("There is no database.");
        services.AddSingleton(SqlClientFactory.Instance.CreateDataSource(connection));
    }
}
