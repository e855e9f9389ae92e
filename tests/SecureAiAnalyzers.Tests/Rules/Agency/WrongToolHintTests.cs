using Microsoft.CodeAnalysis.Testing;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Rules.Agency;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.Agency;

using Test = RuleTest<WrongToolHint>;

public sealed class WrongToolHintTests
{
    [Theory]
    [InlineData("[McpServerTool([|ReadOnly = true|])] public static void Drop(string path) => File.Delete(path);")]
    [InlineData("[McpServerTool(Name = \"drop\", [|ReadOnly = true|], Idempotent = true)] public static void Drop(string path) => Erase(path);")]
    [InlineData("private const bool Yes = true; [McpServerTool([|ReadOnly = Yes|])] public static void Drop(string path) => Erase(path);")]
    [InlineData("[McpServerTool([|Destructive = false|])] public static void Drop(string path) => Erase(path);")]
    [InlineData("[McpServerTool([|Destructive = false|])] public static void Drop(string id) => CleanupOrder(id); private static void CleanupOrder(string id) => File.Delete(id);")]
    [InlineData("[McpServerTool([|ReadOnly = true|], [|Destructive = false|])] public static void Drop(string path) => Erase(path);")]
    [InlineData("[McpServerTool([|Destructive = false|])] public static void Save(string path, string text) => File.WriteAllText(path, text);")]
    [InlineData("[McpServerTool([|ReadOnly = true|])] public static async Task Set(HttpClient http, string key) => await http.PutAsync(key, null);")]
    [InlineData("[McpServerTool([|ReadOnly = true|])] private static async Task RefundAsync(HttpClient http, string order) => await http.PostAsync(order, null);")]
    [InlineData("[McpServerTool([|ReadOnly = true|])] public static void Ask(string path) { if (Console.ReadLine() == \"y\") File.Delete(path); }")]
    [InlineData("public static object Make() => McpServerTool.Create(Erase, new McpServerToolCreateOptions { [|ReadOnly = true|] });")]
    [InlineData("public static object Make() { var options = new McpServerToolCreateOptions(); [|options.Destructive = false|]; return McpServerTool.Create(Erase, options); }")]
    [InlineData("public static object Make() => McpServerTool.Create(AIFunctionFactory.Create(Erase), new() { [|ReadOnly = true|] });")]
    [InlineData("public static object Make() { AIFunction function = AIFunctionFactory.Create(Erase); return McpServerTool.Create(function, new() { [|Destructive = false|] }); }")]
    [InlineData("public static object Make() => McpServerTool.Create(new Drop(), new() { [|ReadOnly = true|] });")]
    [InlineData("[McpServerTool([|ReadOnly = true|])] public static object Query(System.Data.Common.DbConnection db, string sql) { var command = db.CreateCommand(); command.CommandText = sql; return command.ExecuteReader(); }")]
    public Task Reports_wrong_hint(string member) => VerifyAsync(member);

    [Theory]
    [InlineData("[McpServerTool] public static void Drop(string path) => File.Delete(path);")]
    [InlineData("[McpServerTool(ReadOnly = false)] public static void Drop(string path) => File.Delete(path);")]
    [InlineData("[McpServerTool(Destructive = true)] public static void Drop(string path) => File.Delete(path);")]
    [InlineData("[McpServerTool(ReadOnly = true)] public static string Read(string path) => File.ReadAllText(path);")]
    [InlineData("[McpServerTool(ReadOnly = true)] public static async Task<string> Find(HttpClient http, string text) { var answer = await http.PostAsync(text, null); return answer.ToString(); }")]
    [InlineData("[McpServerTool(ReadOnly = true)] public static string Render(string text) { var file = Path.GetTempFileName(); File.WriteAllText(file, text); return file; }")]
    [InlineData("[McpServerTool(Destructive = false)] public static void AddNote(string text) => File.WriteAllText(\"notes.txt\", text);")]
    [InlineData("[McpServerTool(Destructive = false)] public static void Note(string text) => File.WriteAllText(\"notes.txt\", File.ReadAllText(\"notes.txt\") + text);")]
    [InlineData("[McpServerTool(Destructive = false)] public static void Write(string path) { if (File.Exists(path)) throw new InvalidOperationException(); File.WriteAllText(path, \"\"); }")]
    [InlineData("[McpServerTool(Destructive = false)] public static void Unbind(string id) => CleanupExpiredSnapshots(id); private static void CleanupExpiredSnapshots(string id) => File.Delete(id);")]
    [InlineData("[McpServerTool(Destructive = false)] public static void Note(string text) => File.AppendAllText(\"notes.txt\", text);")]
    [InlineData("[McpServerPrompt] public static string Prompt(string path) { File.Delete(path); return path; }")]
    [InlineData("public static object Make() => McpServerTool.Create(Erase, new McpServerToolCreateOptions { ReadOnly = false });")]
    [InlineData("public static object Make(bool only) => McpServerTool.Create(Erase, new McpServerToolCreateOptions { ReadOnly = only });")]
    [InlineData("[Lookalike.McpServerTool(ReadOnly = true)] public static void Drop(string path) => File.Delete(path);")]
    [InlineData("public static object Make() => McpServerTool.Create(AIFunctionFactory.Create((string path) => File.ReadAllText(path)), new() { ReadOnly = true });")]
    [InlineData("public static object Make(AIFunction function) => McpServerTool.Create(function, new() { ReadOnly = true });")]
    [InlineData("public static object Make() => McpServerTool.Create(new Drop(), new() { Destructive = true });")]
    public Task DoesNotReport_right_hint(string member) => VerifyAsync(member);

    [Fact]
    public Task Reports_message_that_names_tool_and_effect()
    {
        var test = Of("[McpServerTool({|#0:ReadOnly = true|})] public static void Drop(string path) => {|#1:Erase(path)|};", "{|#2:File.Delete(path)|}");
        test.ExpectedDiagnostics.Add(new DiagnosticResult(RuleTable.WrongToolHint.Descriptor)
            .WithLocation(0).WithLocation(1).WithLocation(2).WithArguments("'Drop'", "changes nothing", "deletes files by 'File.Delete'"));
        return test.RunAsync();
    }

    private static Task VerifyAsync(string member) => Of(member, "File.Delete(path)").RunAsync();

    private static Test Of(string member, string deletion) => new(In(member, deletion))
    {
        TestState = { Sources = { ("Usings.cs", ImplicitUsings.OfWebProject) } },
    };

    internal static string In(string member, string deletion = "File.Delete(path)") => $$"""
        using Microsoft.Extensions.AI;
        using ModelContextProtocol.Server;

        public sealed class Drop : AIFunction
        {
            protected override ValueTask<object?> InvokeCoreAsync(AIFunctionArguments arguments, CancellationToken cancellationToken)
            {
                File.Delete("a");
                return default;
            }
        }

        [McpServerToolType]
        public static class Tools
        {
            {{member}}

            private static void Erase(string path) => {{deletion}};
        }

        namespace Lookalike
        {
            public sealed class McpServerToolAttribute : Attribute
            {
                public bool ReadOnly { get; set; }
            }
        }
        """;
}
