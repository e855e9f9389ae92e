using SecureAiAnalyzers.Metadata;
using Xunit;

namespace SecureAiAnalyzers.Tests.DataFlow.Sharing;

/// <summary>Commands of other projects that are told beside the text whether that is a statement or a name.</summary>
public sealed class SharedCommandTests
{
    private const string Data = """
        public interface IRunner { void Execute(string statement, System.Data.CommandType kind = System.Data.CommandType.Text); }
        class Runner : IRunner { public void Execute(string text, System.Data.CommandType type) => Sql.Run(text, type); }
        public static class Sql
        {
            public static void Run(string sql, System.Data.CommandType? type = null)
            {
                var command = Db.Command;
                command.CommandText = sql;
                if (type is { } told)
                    command.CommandType = told;
            }
            public static void Named(string name, System.Data.CommandType type = System.Data.CommandType.StoredProcedure) => Run(name, type);
            public static void Set(string text, System.Data.CommandType type) { var command = Db.Command; command.CommandText = text; command.CommandType = type; }
            public static void Procedure(string name) => Set(name, System.Data.CommandType.StoredProcedure);
        }
        """;

    [Theory]
    [InlineData("Sql.Run([|\"a\" + text|]);")]
    [InlineData("Sql.Run([|\"a\" + text|], System.Data.CommandType.Text);")]
    [InlineData("Sql.Run([|\"a\" + text|], text.Length > 3 ? System.Data.CommandType.StoredProcedure : System.Data.CommandType.Text);")]
    [InlineData("Sql.Set([|\"a\" + text|], The<System.Data.CommandType>());")]
    [InlineData("Sql.Named([|\"a\" + text|], System.Data.CommandType.Text);")]
    [InlineData("The<IRunner>().Execute([|\"a\" + text|]);")]
    [InlineData("The<IRunner>().Execute(kind: System.Data.CommandType.TableDirect, statement: [|\"a\" + text|]);")]
    public Task Reports_statement(string statement) => SharedFlowTest.VerifyAsync(RuleTable.OutputInSql, SharedProgram.Of(statement, Data));

    [Theory]
    [InlineData("Sql.Run(\"a\" + text, System.Data.CommandType.StoredProcedure);")]
    [InlineData("var kind = System.Data.CommandType.StoredProcedure; Sql.Set(\"a\" + text, kind);")]
    [InlineData("Sql.Named(\"a\" + text);")]
    [InlineData("Sql.Procedure(\"a\" + text);")]
    [InlineData("The<IRunner>().Execute(kind: System.Data.CommandType.StoredProcedure, statement: \"a\" + text);")]
    public Task DoesNotReport_name(string statement) => SharedFlowTest.VerifyAsync(RuleTable.OutputInSql, SharedProgram.Of(statement, Data));

    [Fact]
    public Task Reports_statement_through_three_projects() => SharedFlowTest.VerifyAsync(
        RuleTable.OutputInSql,
        SharedProgram.Of(
            "var gate = The<Gate>(); gate.Query([|\"a\" + text|], System.Data.CommandType.Text); gate.Query(\"b\" + text, System.Data.CommandType.StoredProcedure);",
            "public class Gate { public void Query(string text, System.Data.CommandType what) => Sql.Set(text, what); }")
        + "\n--- Data\n" + Data + " static class Db { public static DbCommand Command => null!; }");
}
