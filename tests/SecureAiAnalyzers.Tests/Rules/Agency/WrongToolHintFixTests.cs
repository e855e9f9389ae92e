using SecureAiAnalyzers.CodeFixes.Agency;
using SecureAiAnalyzers.Rules.Agency;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.Agency;

using static WrongToolHintTests;
using FixTest = RuleFixTest<WrongToolHint, WrongToolHintFix>;

public sealed class WrongToolHintFixTests
{
    [Theory]
    [InlineData(
        "[McpServerTool([|ReadOnly = true|])] public static void Drop(string path) => Erase(path);",
        "[McpServerTool(ReadOnly = false)] public static void Drop(string path) => Erase(path);")]
    [InlineData(
        "[McpServerTool([|ReadOnly = true|], [|Destructive = false|])] public static void Drop(string path) => Erase(path);",
        "[McpServerTool(ReadOnly = false, Destructive = true)] public static void Drop(string path) => Erase(path);")]
    [InlineData(
        "public static object Make() => McpServerTool.Create(Erase, new McpServerToolCreateOptions { [|ReadOnly = true|] });",
        "public static object Make() => McpServerTool.Create(Erase, new McpServerToolCreateOptions { ReadOnly = false });")]
    public Task Fixes_hint(string member, string fixedMember) => VerifyAsync(member, fixedMember);

    [Fact]
    public Task OffersNoFix_of_a_constant_that_others_may_use()
    {
        const string Member = "private const bool Yes = true; [McpServerTool([|ReadOnly = Yes|])] public static void Drop(string path) => Erase(path);";
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
