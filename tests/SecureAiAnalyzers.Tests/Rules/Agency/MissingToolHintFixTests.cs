using SecureAiAnalyzers.CodeFixes.Agency;
using SecureAiAnalyzers.Rules.Agency;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.Agency;

using static WrongToolHintTests;
using FixTest = RuleFixTest<MissingToolHint, MissingToolHintFix>;

public sealed class MissingToolHintFixTests
{
    [Theory]
    [InlineData(
        "[McpServerTool] public static void [|Drop|](string path) => Erase(path);",
        "[McpServerTool(Destructive = true)] public static void Drop(string path) => Erase(path);")]
    [InlineData(
        "[McpServerTool(Name = \"note\")] public static void [|Note|](string text) => File.AppendAllText(\"notes.txt\", text);",
        "[McpServerTool(Name = \"note\", ReadOnly = false)] public static void Note(string text) => File.AppendAllText(\"notes.txt\", text);")]
    [InlineData(
        "[McpServerTool] public static string [|Read|](string path) => File.ReadAllText(path);",
        "[McpServerTool(ReadOnly = true)] public static string Read(string path) => File.ReadAllText(path);")]
    public Task Fixes_tool(string member, string fixedMember) => VerifyAsync(member, fixedMember);

    [Fact]
    public Task OffersNoFix_of_a_call()
    {
        const string Member = "public static object Make() => McpServerTool.[|Create|](Erase);";
        return VerifyAsync(Member, Member);
    }

    private static Task VerifyAsync(string member, string fixedMember)
    {
        var test = new FixTest(In(member), In(fixedMember));
        test.TestState.Sources.Add(("Usings.cs", ImplicitUsings.OfWebProject));
        test.FixedState.Sources.Add(("Usings.cs", ImplicitUsings.OfWebProject));
        return test.RunAsync();
    }
}
