using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.Agency;

/// <summary>SAI6001: what an object is given where it is made, and what a model writes whole, decide what its function changes.</summary>
public sealed class StateChangingObjectTests
{
    [Theory]
    [InlineData("new [|Adapter|](new Dropping())")]
    [InlineData("new Adapter(new Reading()), new [|Adapter|](new Dropping())")]
    [InlineData("new [|Clear|]()")]
    [InlineData("Adapt(new Dropping())", "=> new Adapter(tool)", "=> new [|Adapter|](tool)")]
    [InlineData("new [|Adapter|](Chosen())")]
    public Task Reports_object_whose_command_changes_something(string tools, string before = "", string after = "") =>
        VerifyAsync(Objects(tools), before, after);

    [Theory]
    [InlineData("new Adapter(new Reading())")]
    [InlineData("new Size()")]
    [InlineData("Adapt(new Reading())")]
    [InlineData("new Adapter(true ? new Reading() : new Counting())")]
    public Task DoesNotReport_object_whose_command_only_reads(string tools) => VerifyAsync(Objects(tools));

    [Theory]
    [InlineData("AIFunctionFactory.[|Create|](Erase)")]
    [InlineData("AIFunctionFactory.[|Create|](Erase), Guarded.Ask(AIFunctionFactory.Create(Read))")]
    public Task Reports_tool_beside_a_helper_that_wraps_others(string tools) => VerifyAsync(Helpers(tools));

    [Theory]
    [InlineData("Guarded.Ask(AIFunctionFactory.Create(Erase))")]
    [InlineData("AIFunctionFactory.Create(Erase).Ask()")]
    [InlineData(".. Guarded.All([AIFunctionFactory.Create(Erase)])")]
    public Task DoesNotReport_tool_that_a_helper_wraps(string tools) => VerifyAsync(Helpers(tools));

    [Theory]
    [InlineData("command.CommandText = sql; return command.ExecuteReader().FieldCount;")]
    [InlineData("command.CommandText = sql.Trim(); return command.ExecuteScalar();")]
    [InlineData("if (string.IsNullOrWhiteSpace(sql)) return null; Console.WriteLine(sql); command.CommandText = sql; return command.ExecuteReader();")]
    [InlineData("ArgumentNullException.ThrowIfNull(sql); var text = sql; return Run(text);")]
    [InlineData("return Rows(7, sql);")]
    public Task Reports_statement_that_the_model_writes_whole(string body) => VerifyAsync(Statements(body, "[|Create|]"));

    [Theory]
    [InlineData("command.CommandText = \"select 1\"; return command.ExecuteReader();")]
    [InlineData("if (!sql.StartsWith(\"SELECT\")) return null; command.CommandText = sql; return command.ExecuteReader();")]
    [InlineData("if (!IsReading(sql)) return null; command.CommandText = sql; return command.ExecuteReader();")]
    [InlineData("EnsureReading(sql); return Run(sql);")]
    [InlineData("var text = sql.Trim(); if (!text.StartsWith(\"SELECT\")) return null; return Run(text);")]
    [InlineData("return Checked(sql);")]
    [InlineData("return Run(\"select name from t\");")]
    [InlineData("return Rows(int.Parse(sql), \"select name from t\");")]
    [InlineData("command.CommandText = \"select * from t where \" + sql; return command.ExecuteReader();")]
    public Task DoesNotReport_statement_that_is_known_or_looked_at(string body) => VerifyAsync(Statements(body, "Create"));

    [Theory]
    [InlineData("SendPostRequest")]
    [InlineData("HttpSendPostRequest")]
    [InlineData("HTTPSendPostRequest")]
    [InlineData("http_send_message")]
    [InlineData("ApiCancelOrder")]
    public Task Reports_post_of_a_tool_whose_name_tells_of_a_change(string name) => VerifyAsync(Post(name, "[|Create|]"));

    [Theory]
    [InlineData("HttpGet")]
    [InlineData("HttpSendRequest")]
    [InlineData("ApiSearch")]
    [InlineData("Http")]
    [InlineData("send_request")]
    public Task DoesNotReport_post_of_a_tool_whose_name_tells_none(string name) => VerifyAsync(Post(name, "Create"));

    [Theory]
    [InlineData("public AITool[] Tools() { var drop = AIFunctionFactory.[|Create|](Drop); return [drop]; }", "source.Tools()")]
    [InlineData("AITool[] ISource.Tools() => [AIFunctionFactory.[|Create|](Drop)];", "source.Tools()")]
    public Task Reports_tool_that_the_caller_of_an_interface_gets(string member, string tools) => VerifyAsync(Sources(member, tools));

    [Theory]
    [InlineData("public AITool[] Tools() => [AIFunctionFactory.Create(Read)];", "source.Tools()")]
    [InlineData("public AITool[] Tools() { var drop = AIFunctionFactory.Create(Drop); return [drop]; }", "[]")]
    public Task DoesNotReport_tool_that_only_reads_or_goes_nowhere(string member, string tools) => VerifyAsync(Sources(member, tools));

    private static string Sources(string member, string tools) => $$"""
        using Microsoft.Extensions.AI;

        ISource source = new Source();
        _ = new ChatOptions { Tools = {{tools}} };

        public interface ISource { AITool[] Tools(); }

        public sealed class Source : ISource
        {
            {{member}}

            private static void Drop() => File.Delete("a");

            private static string Read() => File.ReadAllText("a");
        }
        """;

    private static Task VerifyAsync(string code, string before = "", string after = "") =>
        StateChangingToolTests.VerifyAsync(
            before.Length == 0 ? code : code.Replace(before, after, StringComparison.Ordinal), StateChangingToolTests.Functions);

    private static string Objects(string tools) => $$"""
        using Microsoft.Extensions.AI;

        _ = new ChatOptions { Tools = [{{tools}}] };

        static AIFunction Adapt(ITool tool) => new Adapter(tool);
        static ITool Chosen() => Environment.TickCount > 3 ? new Reading() : (ITool)Activator.CreateInstance(Type.GetType("Dropping")!)!;

        public interface ITool { object? Run(string text); }
        public sealed class Reading : ITool { public object? Run(string text) => File.ReadAllText("a"); }
        public sealed class Counting : ITool { public object? Run(string text) => text.Length; }
        public sealed class Dropping : ITool { public object? Run(string text) { File.Delete("a"); return null; } }

        public sealed class Adapter : AIFunction
        {
            private readonly ITool _tool;
            public Adapter(ITool tool) => _tool = tool;
            public override string Name => "tool";
            protected override ValueTask<object?> InvokeCoreAsync(AIFunctionArguments arguments, CancellationToken cancellationToken) => new(Call(arguments));
            private object? Call(AIFunctionArguments arguments) => _tool.Run((string)arguments["text"]!);
        }

        public abstract class FolderFunction : AIFunction
        {
            protected sealed override ValueTask<object?> InvokeCoreAsync(AIFunctionArguments arguments, CancellationToken cancellationToken) =>
                new(Run("folder"));
            protected abstract object? Run(string folder);
        }

        public sealed class Clear : FolderFunction { protected override object? Run(string folder) { Directory.Delete(folder, true); return null; } }
        public sealed class Size : FolderFunction { protected override object? Run(string folder) => Directory.GetFiles(folder).Length; }
        """;

    private static string Helpers(string tools) => $$"""
        using Microsoft.Extensions.AI;

        _ = new ChatOptions { Tools = [{{tools}}] };

        static void Erase(string path) => File.Delete(path);
        static string Read(string path) => File.ReadAllText(path);

        public static class Guarded
        {
            public static AITool Ask(this AIFunction function) => new ApprovalRequiredAIFunction(function);
            public static IEnumerable<AITool> All(IEnumerable<AIFunction> functions) => functions.Select(function => new ApprovalRequiredAIFunction(function));
        }
        """;

    private static string Statements(string body, string create) => $$"""
        using Microsoft.Extensions.AI;

        _ = new ChatOptions { Tools = [AIFunctionFactory.{{create}}(new Tools().Query)] };

        public class Tools
        {
            private readonly System.Data.Common.DbConnection db = null!;
            public object? Query(string sql) { var command = db.CreateCommand(); {{body}} }
            private object? Run(string text) { using var command = db.CreateCommand(); command.CommandText = text; return command.ExecuteReader(); }
            private object? Rows(int most, string text) => Run(text);
            private object? Checked(string text) => text.Contains(';') ? null : Run(text);
            private static bool IsReading(string text) => text.Length > 3;
            private static void EnsureReading(string text) { if (text.Contains(';')) throw new InvalidOperationException(); }
        }
        """;

    private static string Post(string name, string create) => $$"""
        using Microsoft.Extensions.AI;

        _ = new ChatOptions { Tools = [AIFunctionFactory.{{create}}({{name}})] };

        static async Task<string> {{name}}(string body)
        {
            using var http = new HttpClient();
            var request = new HttpRequestMessage(HttpMethod.Post, "https://crm.contoso.com/hooks") { Content = new StringContent(body) };
            using var response = await http.SendAsync(request);
            return response.ReasonPhrase ?? "";
        }
        """;
}
