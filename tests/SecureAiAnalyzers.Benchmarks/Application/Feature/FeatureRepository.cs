using System.Data.Common;
using Measured.Library;

namespace Measured.Feature;

/// <summary>Records in the database.</summary>
public sealed class FeatureRepository(DbDataSource source, ILogger<FeatureRepository> logger) : SqlRepository(source), IFeatureRepository
{
    private const string Columns = "Id, Title, Owner, Amount, State, Changed";

    public async Task<FeatureRecord?> FindAsync(int id, CancellationToken cancellationToken)
    {
        var rows = await ReadAsync($"SELECT {Columns} FROM Feature WHERE Id = {id}", Read, cancellationToken);
        return rows.FirstOrDefault();
    }

    public async Task<IReadOnlyList<FeatureRecord>> SearchAsync(string title, int limit, CancellationToken cancellationToken)
    {
        var wanted = title.Trim();
        logger.LogDebug("Searching for at most {Limit}", limit);
        await using var command = Command();
        command.CommandText = $"SELECT TOP {limit} {Columns} FROM Feature WHERE Title LIKE '%{wanted}%'";
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var found = new List<FeatureRecord>();
        while (await reader.ReadAsync(cancellationToken))
            found.Add(Read(reader));
        return found;
    }

    public async Task<Page<FeatureRecord>> ListAsync(int number, int size, CancellationToken cancellationToken)
    {
        var all = await ReadAsync($"SELECT {Columns} FROM Feature ORDER BY Id", Read, cancellationToken);
        return Paging.Of(all, number, size);
    }

    public async Task<int> CountAsync(string owner, CancellationToken cancellationToken)
    {
        await using var command = Command();
        command.CommandText = "SELECT COUNT(*) FROM Feature WHERE Owner = '" + owner + "'";
        return Convert.ToInt32(await command.ExecuteScalarAsync(cancellationToken));
    }

    public async Task<string?> NoteAsync(int id, CancellationToken cancellationToken)
    {
        var notes = await ReadAsync($"SELECT Note FROM FeatureNotes WHERE Id = {id}", reader => reader.GetString(0), cancellationToken);
        return notes.Count == 0 ? null : string.Join(Environment.NewLine, notes);
    }

    public Task SaveAsync(FeatureRecord record, CancellationToken cancellationToken) => ExecuteAsync(
        "UPDATE Feature SET Title = @title, Owner = @owner, Amount = @amount, State = @state WHERE Id = @id",
        cancellationToken,
        ("@title", record.Title),
        ("@owner", record.Owner),
        ("@amount", record.Amount),
        ("@state", record.State),
        ("@id", record.Id));

    public Task DeleteAsync(int id, CancellationToken cancellationToken) =>
        ExecuteAsync("DELETE FROM Feature WHERE Id = @id", cancellationToken, ("@id", id));

    private static FeatureRecord Read(DbDataReader reader) => new(
        reader.GetInt32(0),
        reader.GetString(1),
        reader.GetString(2),
        reader.GetDecimal(3),
        (FeatureState)reader.GetInt32(4),
        reader.GetFieldValue<DateTimeOffset>(5));
}
