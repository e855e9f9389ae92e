using System.Globalization;
using Microsoft.CodeAnalysis;
using SecureAiAnalyzers.Metadata;
using Xunit;

namespace SecureAiAnalyzers.Tests.DataFlow.Sharing;

/// <summary>Tools that change something by code of other projects.</summary>
public sealed class SharedEffectTests
{
    private const string Store = """
        public interface IStore { void DeleteAll(); string Find(string text); }
        class Store : IStore { public void DeleteAll() => Wipe(); static void Wipe() => File.Delete("notes.db"); public string Find(string text) => text; }
        """;

    [Theory]
    [InlineData("store.DeleteAll();", Store, "deletes files by 'IStore.DeleteAll'")]
    [InlineData("Wrap(store); static void Wrap(IStore inner) => inner.DeleteAll();", Store, "deletes files by 'IStore.DeleteAll'")]
    [InlineData("Mailer.Notify(text);", "public static class Mailer { public static void Notify(string t) => new System.Net.Mail.SmtpClient().Send(\"a@b.c\", \"d@e.f\", t, t); }",
        "sends a message by 'Mailer.Notify'")]
    [InlineData("Files.Keep(text);", "public static class Files { public static void Keep(string t) => File.WriteAllText(\"a.txt\", t); }", "writes a file by 'Files.Keep'")]
    [InlineData("new Rows().Drop();", "public class Rows { public void Drop() { var c = (DbCommand)null!; c.CommandText = \"DELETE FROM Notes\"; c.ExecuteNonQuery(); } }",
        "changes a database by 'Rows.Drop'")]
    public async Task Reports_tool_that_calls_what_changes_something(string statement, string library, string expected) =>
        Assert.Contains(expected, Assert.Single(await ToolFindingsAsync(statement, library)), StringComparison.Ordinal);

    [Theory]
    [InlineData("_ = store.Find(text);", Store)]
    [InlineData("Files.Clean();", "public static class Files { public static void Clean() { var path = Path.GetTempFileName(); File.WriteAllText(path, \"\"); File.Delete(path); } }")]
    [InlineData("Files.Ask();", "public static class Files { public static void Ask() { if (ConfirmDelete()) File.Delete(\"a\"); } static bool ConfirmDelete() => Console.ReadLine() == \"y\"; }")]
    [InlineData("Files.Read(text);", "public static class Files { public static string Read(string t) => File.ReadAllText(t); public static void Never() => File.Delete(\"a\"); }")]
    public async Task DoesNotReport_tool_that_calls_what_reads_or_asks(string statement, string library) =>
        Assert.Empty(await ToolFindingsAsync(statement, library));

    [Fact]
    public async Task Reports_through_three_projects()
    {
        var findings = await ToolFindingsAsync("store.DeleteAll();", """
            public interface IStore { void DeleteAll(); }
            class Store : IStore { public void DeleteAll() => Files.Drop("notes.db"); }
            --- Data
            public static class Files { public static void Drop(string path) => File.Delete(path); }
            """);

        Assert.Contains("deletes files by 'IStore.DeleteAll'", Assert.Single(findings), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reports_method_of_another_project_that_becomes_a_tool()
    {
        var findings = await SharedFindings.InAsync(
            $$"""
            class Program
            {
                object Options(IStore store) => new Microsoft.Extensions.AI.ChatOptions
                {
                    Tools = [Microsoft.Extensions.AI.AIFunctionFactory.Create(store.DeleteAll), Microsoft.Extensions.AI.AIFunctionFactory.Create(store.Find)],
                };
            }
            --- Library
            {{Store}}
            """,
            RuleTable.StateChangingTool);

        var finding = Assert.Single(findings);
        Assert.Equal("SAI6001: Create", SharedFindings.Show(finding));
        Assert.Contains("'DeleteAll', which deletes files by 'IStore.DeleteAll'", finding.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reports_tool_of_which_no_project_leaves_a_record() =>
        Assert.Single(await RecordFindingsAsync("File.Delete(\"a\");"));

    [Fact]
    public async Task DoesNotReport_tool_of_which_another_project_leaves_a_record() => Assert.Empty(
        await RecordFindingsAsync("Microsoft.Extensions.Logging.LoggerExtensions.LogInformation(log, \"Deleted\"); File.Delete(\"a\");"));

    private const string Reading = """
        public interface ICustomers { string Find(string name); string Echo(string name); }
        class Customers(DbCommand command) : ICustomers
        {
            public string Find(string name) { command.CommandText = "SELECT * FROM Customers"; return command.ExecuteScalar()!.ToString()!; }
            public string Echo(string name) => name;
        }
        public class Pages(HttpClient http)
        {
            public Task<string> Load(string url) => http.GetStringAsync(url);
            public Task<string> Known(string id) => http.GetStringAsync("https://docs.contoso.com/" + id);
        }
        public class Files { public static string Open(string path) => File.ReadAllText(path); public static void DeleteAll() => File.Delete("notes.db"); }
        """;

    [Theory]
    [InlineData("AIFunctionFactory.Create((string name) => customers.Find(name)), AIFunctionFactory.Create((string url) => pages.Load(url)), drop")]
    [InlineData("AIFunctionFactory.Create(customers.Find), AIFunctionFactory.Create(pages.Load), drop")]
    [InlineData("AIFunctionFactory.Create(Files.Open), AIFunctionFactory.Create(pages.Load)")]
    [InlineData("AIFunctionFactory.Create((string name) => Files.Open(name)), AIFunctionFactory.Create(pages.Load)")]
    public async Task Reports_mix_of_tools_that_read_in_another_project(string tools) => Assert.Single(await MixFindingsAsync(tools));

    [Theory]
    [InlineData("AIFunctionFactory.Create(customers.Echo), AIFunctionFactory.Create(pages.Load), drop")]
    [InlineData("AIFunctionFactory.Create(customers.Find), AIFunctionFactory.Create(pages.Known), drop")]
    [InlineData("AIFunctionFactory.Create(() => Files.Open(\"notes.txt\")), AIFunctionFactory.Create(pages.Load)")]
    [InlineData("AIFunctionFactory.Create(customers.Find), drop")]
    public async Task DoesNotReport_mix_without_one_of_its_parts(string tools) => Assert.Empty(await MixFindingsAsync(tools));

    [Fact]
    public async Task Reports_mix_through_three_projects() => Assert.Single(await SharedFindings.InAsync(
        Mix("AIFunctionFactory.Create(new Desk(customers).Ask), AIFunctionFactory.Create(pages.Load), drop")
        + "\n--- Library\npublic class Desk(ICustomers customers) { public string Ask(string name) => customers.Find(name); }\n--- Data\n" + Reading,
        RuleTable.DangerousToolMix));

    private static Task<IReadOnlyList<Diagnostic>> MixFindingsAsync(string tools) =>
        SharedFindings.InAsync(Mix(tools) + "\n--- Library\n" + Reading, RuleTable.DangerousToolMix);

    private static string Mix(string tools) => $$"""
        using Microsoft.Extensions.AI;

        class Program
        {
            object Options(ICustomers customers, Pages pages)
            {
                var drop = AIFunctionFactory.Create(Files.DeleteAll);
                return new ChatOptions { Tools = [{{tools}}] };
            }
        }
        """;

    private static Task<IReadOnlyList<Diagnostic>> RecordFindingsAsync(string statements) => SharedFindings.InAsync(
        Program("new Files(null!).DropAll();") + $$"""

        --- Library
        public class Files(Microsoft.Extensions.Logging.ILogger log) { public void DropAll() { {{statements}} GC.KeepAlive(log); } }
        """,
        RuleTable.UnrecordedTool);

    private static async Task<IEnumerable<string>> ToolFindingsAsync(string statement, string libraries) =>
        (await SharedFindings.InAsync(Program(statement) + "\n--- Library\n" + libraries, RuleTable.StateChangingTool))
            .Select(static finding => finding.GetMessage(CultureInfo.InvariantCulture));

    private static string Program(string statement) =>
        $$"""
        using Microsoft.Extensions.AI;

        class Program
        {
            ChatOptions Options => new() { Tools = [AIFunctionFactory.Create(Use)] };

            void Use(string text)
            {
                {{(statement.Contains("store", StringComparison.Ordinal) ? "var store = (IStore)null!;" : "")}}
                {{statement}}
            }
        }
        """;
}
