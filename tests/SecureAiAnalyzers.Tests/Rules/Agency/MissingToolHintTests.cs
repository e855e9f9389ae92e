using Microsoft.CodeAnalysis.Testing;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Rules.Agency;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.Agency;

using Test = RuleTest<MissingToolHint>;

public sealed class MissingToolHintTests
{
    [Theory]
    [InlineData("[McpServerTool] public static void [|Drop|](string path) => File.Delete(path);")]
    [InlineData("[McpServerTool(Name = \"read\", Idempotent = true)] private static string [|Read|](string path) => File.ReadAllText(path);")]
    [InlineData("public static object Make() => McpServerTool.[|Create|](Erase);")]
    [InlineData("public static object Make() => McpServerTool.[|Create|](AIFunctionFactory.Create(Erase));")]
    [InlineData("public static object Make() => McpServerTool.[|Create|](new Drop());")]
    [InlineData("public static object Make() => McpServerTool.[|Create|](Erase, new McpServerToolCreateOptions { Name = \"erase\" });")]
    [InlineData("public static object Make() => McpServerTool.[|Create|]((string path) => path, null);")]
    public Task Reports_tool_without_hint(string member) => VerifyAsync(member);

    [Theory]
    [InlineData("[McpServerTool(ReadOnly = true)] public static string Read(string path) => File.ReadAllText(path);")]
    [InlineData("[McpServerTool(Destructive = false)] public static void Note(string text) => File.AppendAllText(\"notes.txt\", text);")]
    [InlineData("public static object Make() => McpServerTool.Create(Erase, new McpServerToolCreateOptions { Destructive = true });")]
    [InlineData("public static object Make(McpServerToolCreateOptions options) => McpServerTool.Create(Erase, options);")]
    [InlineData("[McpServerTool(Destructive = true)] public static void Drop(string path) => File.Delete(path); public static object Make() => McpServerTool.Create(Drop);")]
    [InlineData("[McpServerPrompt] public static string Prompt(string text) => text;")]
    [InlineData("[Lookalike.McpServerTool] public static void Drop(string path) => File.Delete(path);")]
    public Task DoesNotReport_tool_with_hint(string member) => VerifyAsync(member);

    [Theory]
    [InlineData("File.Delete(path)", "say 'Destructive = true'")]
    [InlineData("File.AppendAllText(path, path)", "say 'ReadOnly = false'")]
    [InlineData("_ = File.ReadAllText(path)", "say 'ReadOnly = true' if it only reads, else whether it destroys something")]
    public Task Reports_message_that_says_what_is_true(string statement, string advice)
    {
        var test = Of($"[McpServerTool] public static void {{|#0:Use|}}(string path) {{ {statement}; }}");
        test.ExpectedDiagnostics.Add(new DiagnosticResult(RuleTable.MissingToolHint.Descriptor).WithLocation(0).WithArguments("'Use'", advice));
        return test.RunAsync();
    }

    private static Task VerifyAsync(string member) => Of(member).RunAsync();

    private static Test Of(string member) =>
        new(WrongToolHintTests.In(member)) { TestState = { Sources = { ("Usings.cs", ImplicitUsings.OfWebProject) } } };
}
