using SecureAiAnalyzers.Metadata;
using Xunit;

namespace SecureAiAnalyzers.Tests.DataFlow.Sharing;

/// <summary>What a program gives to code of other projects, which uses it where it does harm.</summary>
public sealed class SharedSinkTests
{
    private const string Runner = "public class Runner { public void Run(string sql) => Db.Command.CommandText = \"SELECT \" + sql; }";
    private const string Request = "public class Request { public string Query { get; set; } = \"\"; public string Note { get; set; } = \"\"; }";

    [Theory]
    [InlineData("new Runner().Run([|text|]);", Runner)]
    [InlineData("new Runner().Run([|text|]);", "public class Runner { public void Run(string a) => Go(a); void Go(string b) { var c = Db.Command; c.CommandText = \"SELECT \" + b; } }")]
    [InlineData("await Runner.Run([|text|], 1);", "public static class Runner { public static async Task Run<T>(string sql, T value) { await Task.Yield(); Db.Command.CommandText = \"a\" + sql.Trim(); } }")]
    [InlineData("[|text|].Run();", "public static class Runner { public static void Run(this string sql) => Db.Command.CommandText = \"a\" + sql; }")]
    [InlineData("new Runner([|text|]).Go();", "public class Runner { readonly string _sql; public Runner(string sql) { _sql = sql; } public void Go() => Db.Command.CommandText = \"a\" + _sql; }")]
    [InlineData("new Runner([|text|]).Go();", "public class Runner(string sql) { public void Go() => Db.Command.CommandText = \"a\" + sql; }")]
    [InlineData("new Runner().Sql = [|text|];", "public class Runner { public string Sql { set => Db.Command.CommandText = \"a\" + value; } }")]
    [InlineData("new Runner().Run([|new Request { Query = text }|]);",
        "public class Runner { public void Run(Request r) => Db.Command.CommandText = \"a\" + r.Query; } " + Request)]
    [InlineData("var request = new Request(); request.Query = text; new Runner().Run([|request|]);",
        "public class Runner { public void Run(Request r) => Db.Command.CommandText = \"a\" + r.Query; } " + Request)]
    [InlineData("new Runner().Run([|new Request(text, 1)|]);", "public record Request(string Query, int Count); public class Runner { public void Run(Request r) => Db.Command.CommandText = \"a\" + r.Query; }")]
    [InlineData("The<IRunner>().Run([|text|]);", "public interface IRunner { void Run(string query); } class Runner : IRunner { public void Run(string sql) => Db.Command.CommandText = \"a\" + sql; }")]
    [InlineData("The<IRunner>().Run([|text|]);", "public interface IRunner { void Run(string query); } class Runner : IRunner { void IRunner.Run(string sql) => Db.Command.CommandText = \"a\" + sql; }")]
    [InlineData("The<Base>().Run([|text|]);", "public abstract class Base { public abstract void Run(string query); } class Runner : Base { public override void Run(string sql) => Db.Command.CommandText = \"a\" + sql; }")]
    [InlineData("The<IStore<int>>().Find([|text|]);", "public interface IStore<T> { void Find(string what); } class Store : IStore<int> { public void Find(string sql) => Db.Command.CommandText = \"a\" + sql; }")]
    [InlineData("new Runner().Run([|text|]);", "public class Runner { public void Run(string sql) { if (string.IsNullOrEmpty(sql)) throw new ArgumentException(\"None\", nameof(sql)); Db.Command.CommandText = \"a\" + sql; } }")]
    [InlineData("new Runner().Run([|text|]);", "public class Runner { public void Run(string sql) { Db.Command.CommandText = \"a\" + sql; if (Db.Command.ExecuteScalar() is null) throw new InvalidOperationException(\"No \" + sql); } }")]
    [InlineData("new Runner().Run(sql: [|text|], count: 1);", "public class Runner { public void Run(int count, string sql) => Db.Command.CommandText = \"a\" + sql; }")]
    public Task Reports_what_arrives_in_another_project(string statement, string library) =>
        SharedFlowTest.VerifyAsync(RuleTable.OutputInSql, SharedProgram.Of(statement, library));

    [Fact]
    public Task Reports_through_an_interface_that_a_project_implements_and_calls() => SharedFlowTest.VerifyAsync(RuleTable.OutputInSql, SharedProgram.Of(
        "The<IContext>().Find([|text|]); command.CommandText = [|The<IContext>().Name(text)|];",
        """
        class Context(IStore store) : IContext { public void Find(string text) => store.Run("a" + text); public string Name(string text) => store.Wrap(text); }
        class Store : IStore { public void Run(string sql) => Db.Command.CommandText = sql; public string Wrap(string text) => "<" + text + ">"; }
        """) + """

        --- Domain
        public interface IContext { void Find(string text); string Name(string text); }
        public interface IStore { void Run(string sql); string Wrap(string text); }
        """);

    [Theory]
    [InlineData("new Runner().Run(\"SELECT 1\");", Runner)]
    [InlineData("new Runner().Run(int.Parse(text).ToString());", Runner)]
    [InlineData("new Runner().Run(text);", "public class Runner { public void Run(string name) { var p = Db.Command.CreateParameter(); p.Value = name; } }")]
    [InlineData("new Runner().Run(\"a\", text);", "public class Runner { public void Run(string sql, string note) => Db.Command.CommandText = \"a\" + sql; }")]
    [InlineData("new Runner().Run(new Request { Note = text });",
        "public class Runner { public void Run(Request r) => Db.Command.CommandText = \"a\" + r.Query; } " + Request)]
    [InlineData("new Runner().Run(text);", "public class Runner { public void Run(string sql) { if (sql is \"a\" or \"b\") Db.Command.CommandText = \"a\" + sql; } }")]
    [InlineData("new Runner().Run(text);", "public class Runner { public void Run(string t) { if (!t.All(char.IsLetter)) throw new ArgumentException(\"t\"); Db.Command.CommandText = \"SELECT * FROM \" + t; } }")]
    [InlineData("new Runner().Run(text);", "public class Runner { public void Run(string name) { if (!Exists(name)) throw new InvalidOperationException(\"gone\"); Db.Command.CommandText = \"USE \" + name; } bool Exists(string n) => n.GetHashCode() > 0; }")]
    [InlineData("new Runner().Run(text);", "public class Runner { public void Run(string name) { if (Db.Command.ExecuteScalar() is null) throw new InvalidOperationException(\"No \" + name); Db.Command.CommandText = \"USE \" + name; } }")]
    [InlineData("new Runner().Run(text);", "public class Runner { public void Run(string name) => Use(name); void Use(string name) { if (!Exists(name)) return; Db.Command.CommandText = \"USE \" + name; } bool Exists(string n) => n.GetHashCode() > 0; }")]
    [InlineData("new Runner().Run(text); new Other().Run(text);", "public class Runner { public void Run(string sql) { } public void Run(string sql, int count) => Db.Command.CommandText = \"a\" + sql; } public class Other { public void Run(string sql) { } }")]
    public Task DoesNotReport_what_does_no_harm_there(string statement, string library) =>
        SharedFlowTest.VerifyAsync(RuleTable.OutputInSql, SharedProgram.Of(statement, library));

    [Fact]
    public Task Reports_all_of_a_text_as_what_a_model_writes_as_a_whole() => SharedFlowTest.VerifyAsync(
        RuleTable.OpenEndedTool,
        SharedProgram.Of(
            "Runner.Run([|text|]); Runner.Find(text);",
            "public static class Runner { public static void Run(string sql) => Db.Command.CommandText = sql; public static void Find(string n) => Db.Command.CommandText = \"a\" + n; }"));

    [Fact]
    public Task DoesNotReport_without_the_switch() => SharedFlowTest.InEditor(
        RuleTable.OutputInSql, SharedProgram.Of("new Runner().Run(text);", Runner), isOn: false).RunAsync();

    [Fact]
    public Task Reports_through_four_projects() => SharedFlowTest.VerifyAsync(RuleTable.OutputInSql, SharedProgram.Of(
        "The<IStore>().Find([|text|]); The<IStore>().Count(text);",
        """
        class Store(Runner runner) : IStore
        {
            public void Find(string what) => runner.Run("Title = '" + what + "'");
            public void Count(string what) => runner.Run("1 = 1");
        }
        """) + """

        --- Data
        public class Runner { public void Run(string where) => Sql.Run("SELECT * FROM Notes WHERE " + where); }
        static class Sql { public static void Run(string sql) => ((DbCommand)null!).CommandText = sql; }
        --- Domain
        public interface IStore { void Find(string text); void Count(string text); }
        """);
}
