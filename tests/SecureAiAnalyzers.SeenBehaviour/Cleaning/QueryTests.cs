using System.Data.Common;
using System.Globalization;
using Azure.Search.Documents;
using Dapper;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace SecureAiAnalyzers.SeenBehaviour.Cleaning;

/// <summary>SAI5003: what is given to a query as a value, or quoted as a name, is none of its words.</summary>
public sealed class QueryTests : IDisposable
{
    private const string Attack = "x' OR '1'='1";

    private readonly SqliteConnection _connection = new("Data Source=:memory:");

    public QueryTests()
    {
        _connection.Open();
        _connection.Execute("CREATE TABLE Notes (Id INTEGER PRIMARY KEY, Title TEXT); INSERT INTO Notes (Title) VALUES ('plan'), ('bill');");
    }

    public static TheoryData<string, DbCommandBuilder> Builders => new()
    {
        { "]Notes", new Microsoft.Data.SqlClient.SqlCommandBuilder() },
        { "\"Notes", new Npgsql.NpgsqlCommandBuilder() },
        { "`Notes", new MySqlConnector.MySqlCommandBuilder() },
        { "`Notes", new MySql.Data.MySqlClient.MySqlCommandBuilder() },
    };

    public static TheoryData<string, DbCommandBuilder> BuildersOfQuotedNames => new()
    {
        { "[Notes]", new Microsoft.Data.SqlClient.SqlCommandBuilder() },
        { "\"Notes\"", new Npgsql.NpgsqlCommandBuilder() },
        { "`Notes`", new MySqlConnector.MySqlCommandBuilder() },
    };

    public void Dispose() => _connection.Dispose();

    [Fact]
    public void Filter_doubles_the_quotes_of_a_value() =>
        Assert.Equal("title eq 'x'' OR ''1''=''1'", SearchFilter.Create($"title eq {Attack}", CultureInfo.InvariantCulture));

    [Theory]
    [MemberData(nameof(Builders))]
    public void Quoted_identifier_ends_where_it_is_quoted(string name, DbCommandBuilder builder)
    {
        var quote = name[0];

        var quoted = builder.QuoteIdentifier(name);

        Assert.Equal(new string(quote, 2), quoted.Substring(1, 2));
        Assert.Equal(name, builder.UnquoteIdentifier(quoted));
    }

    [Theory]
    [MemberData(nameof(BuildersOfQuotedNames))]
    public void Identifier_that_is_quoted_already_is_quoted_once_more(string name, DbCommandBuilder builder) =>
        Assert.NotEqual(name, builder.QuoteIdentifier(name));

    [Fact]
    public async Task Interpolated_query_of_Entity_Framework_takes_values_as_parameters()
    {
        await using var notes = new NoteContext(_connection);

        Assert.Equal(2, await notes.Notes.FromSqlRaw($"SELECT * FROM Notes WHERE Title = '{Attack}'").CountAsync());
        Assert.Equal(0, await notes.Notes.FromSql($"SELECT * FROM Notes WHERE Title = {Attack}").CountAsync());
        Assert.Equal(0, await notes.Notes.FromSqlInterpolated($"SELECT * FROM Notes WHERE Title = {Attack}").CountAsync());
        Assert.Empty(await notes.Database.SqlQuery<string>($"SELECT Title FROM Notes WHERE Title = {Attack}").ToListAsync());
        Assert.Equal(0, await notes.Database.ExecuteSqlAsync($"DELETE FROM Notes WHERE Title = {Attack}"));
        Assert.Equal(0, await notes.Database.ExecuteSqlInterpolatedAsync($"DELETE FROM Notes WHERE Title = {Attack}"));
    }

    [Fact]
    public async Task Dapper_takes_members_as_parameters()
    {
        Assert.Equal(2, (await _connection.QueryAsync<string>($"SELECT Title FROM Notes WHERE Title = '{Attack}'")).Count());
        Assert.Empty(await _connection.QueryAsync<string>("SELECT Title FROM Notes WHERE Title = @title", new { title = Attack }));
        Assert.Empty(await _connection.QueryAsync<string>("SELECT Title FROM Notes WHERE Title IN @titles", new { titles = new[] { Attack } }));
        Assert.Equal(0, await _connection.ExecuteAsync("DELETE FROM Notes WHERE Title = @title", new DynamicParameters(new { title = Attack })));
    }

    private sealed class Note
    {
        public int Id { get; set; }

        public string Title { get; set; } = "";
    }

    private sealed class NoteContext(SqliteConnection connection) : DbContext
    {
        public DbSet<Note> Notes => Set<Note>();

        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlite(connection);
    }
}
