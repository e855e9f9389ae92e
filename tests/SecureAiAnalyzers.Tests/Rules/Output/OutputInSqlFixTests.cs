using SecureAiAnalyzers.CodeFixes.Output;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Tests.References;
using SecureAiAnalyzers.Tests.Rules.Shared;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.Output;

public sealed class OutputInSqlFixTests
{
    [Theory]
    [InlineData(
        "The<DbSet<Note>>().FromSqlRaw([|$\"SELECT * FROM Notes WHERE Title = '{answer}'\"|]).ToList();",
        "The<DbSet<Note>>().FromSqlInterpolated($\"SELECT * FROM Notes WHERE Title = {answer}\").ToList();")]
    [InlineData(
        "The<DbSet<Note>>().FromSqlRaw([|$\"SELECT * FROM Notes WHERE Title = {answer} AND Text = '{answer}' ORDER BY Title\"|]);",
        "The<DbSet<Note>>().FromSqlInterpolated($\"SELECT * FROM Notes WHERE Title = {answer} AND Text = {answer} ORDER BY Title\");")]
    [InlineData(
        "The<DbContext>().Database.ExecuteSqlRaw([|$\"DELETE FROM Notes WHERE Title IN ('{answer}', 'old')\"|]);",
        "The<DbContext>().Database.ExecuteSqlInterpolated($\"DELETE FROM Notes WHERE Title IN ({answer}, 'old')\");")]
    [InlineData(
        "await The<DbContext>().Database.ExecuteSqlRawAsync([|$\"DELETE FROM Notes WHERE Title = {answer}\"|], CancellationToken.None);",
        "await The<DbContext>().Database.ExecuteSqlInterpolatedAsync($\"DELETE FROM Notes WHERE Title = {answer}\", CancellationToken.None);")]
    [InlineData(
        "The<DbContext>().Database.SqlQueryRaw<int>([|$\"SELECT Id FROM Notes WHERE Title LIKE {answer}\"|]);",
        "The<DbContext>().Database.SqlQuery<int>($\"SELECT Id FROM Notes WHERE Title LIKE {answer}\");")]
    [InlineData(
        "The<DbContext>().Database.ExecuteSqlRaw(sql: [|$@\"DELETE FROM Notes WHERE Title = '{answer}'\"|]);",
        "The<DbContext>().Database.ExecuteSqlInterpolated(sql: $@\"DELETE FROM Notes WHERE Title = {answer}\");")]
    public Task Fixes_query_that_is_written_in_place(string statement, string fixedStatement) => VerifyAsync(statement, fixedStatement);

    [Theory]
    [InlineData("The<DbSet<Note>>().FromSqlRaw([|\"SELECT * FROM Notes WHERE Title = '\" + answer + \"'\"|]);")]
    [InlineData("var sql = $\"SELECT * FROM Notes WHERE Title = '{answer}'\"; The<DbSet<Note>>().FromSqlRaw([|sql|]);")]
    [InlineData("The<DbSet<Note>>().FromSqlRaw([|$\"SELECT * FROM Notes WHERE Title = '{answer}' AND Text = {{0}}\"|], 1);")]
    [InlineData("The<DbSet<Note>>().FromSqlRaw([|$\"SELECT * FROM {answer}\"|]);")]
    [InlineData("The<DbSet<Note>>().FromSqlRaw([|$\"SELECT * FROM Notes ORDER BY {answer}\"|]);")]
    [InlineData("The<DbSet<Note>>().FromSqlRaw([|$\"SELECT * FROM Notes WHERE Title LIKE '%{answer}%'\"|]);")]
    [InlineData("The<DbSet<Note>>().FromSqlRaw([|$\"SELECT * FROM Notes_{answer} WHERE Id = 1\"|]);")]
    [InlineData("The<DbSet<Note>>().FromSqlRaw([|$\"SELECT * FROM Notes WHERE Title = '{answer,10}'\"|]);")]
    [InlineData("The<DbSet<Note>>().FromSqlRaw([|$\"{answer}\"|]);")]
    [InlineData("The<System.Data.Common.DbCommand>().CommandText = [|$\"SELECT * FROM Notes WHERE Title = '{answer}'\"|];")]
    public Task OffersNoFix_of_other_query(string statement) => VerifyAsync(statement, statement);

    [Fact]
    public Task Fixes_all_of_one_file() => VerifyAsync(
        """
        The<DbSet<Note>>().FromSqlRaw([|$"SELECT * FROM Notes WHERE Title = '{answer}'"|]);
                The<DbContext>().Database.ExecuteSqlRaw([|$"DELETE FROM Notes WHERE Title = '{answer}'"|]);
                The<DbSet<Note>>().FromSqlRaw([|$"SELECT * FROM {answer}"|]);
        """,
        """
        The<DbSet<Note>>().FromSqlInterpolated($"SELECT * FROM Notes WHERE Title = {answer}");
                The<DbContext>().Database.ExecuteSqlInterpolated($"DELETE FROM Notes WHERE Title = {answer}");
                The<DbSet<Note>>().FromSqlRaw([|$"SELECT * FROM {answer}"|]);
        """);

    private static Task VerifyAsync(string statement, string fixedStatement) => new FlowFixTest<OutputInSqlFix>(
        RuleTable.OutputInSql, In(statement), In(fixedStatement))
    {
        References = TestReferences.SdksAndData,
    }.RunAsync();

    private static string In(string statement) => "using Microsoft.EntityFrameworkCore;\n"
        + FlowCode.InMethod("var answer = (await client.GetResponseAsync(\"hello\")).Text;\n" + statement);
}
