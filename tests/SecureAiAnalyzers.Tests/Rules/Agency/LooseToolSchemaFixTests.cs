using SecureAiAnalyzers.CodeFixes.Agency;
using SecureAiAnalyzers.Rules.Agency;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.Agency;

using FixTest = RuleFixTest<LooseToolSchema, LooseToolSchemaFix>;

public sealed class LooseToolSchemaFixTests
{
    [Theory]
    [InlineData(
        "[KernelFunction] public string [|FindOrder|](string name) => name;",
        "[KernelFunction, Description(\"Find order.\")] public string FindOrder(string name) => name;")]
    [InlineData(
        "[McpServerTool(Name = \"find\")]\n    public string [|Find_Async|](string name) => name;",
        "[McpServerTool(Name = \"find\"), Description(\"Find.\")]\n    public string Find_Async(string name) => name;")]
    public Task Fixes_by_the_name_where_no_comment_is(string member, string fixedMember) => VerifyAsync(member, fixedMember);

    [Theory]
    [InlineData(
        "/// <summary>Finds an order.</summary>\n    [KernelFunction]\n    public string [|Find|](string name) => name;",
        "/// <summary>Finds an order.</summary>\n    [KernelFunction, Description(\"Finds an order.\")]\n    public string Find(string name) => name;")]
    [InlineData(
        "/// <summary>\n    /// Finds an order\n    /// by its name.\n    /// </summary>\n    public string Find(string name) => name;\n\n    public object Make() => AIFunctionFactory.[|Create|](Find);",
        "/// <summary>\n    /// Finds an order\n    /// by its name.\n    /// </summary>\n    [Description(\"Finds an order by its name.\")]\n    public string Find(string name) => name;\n\n    public object Make() => AIFunctionFactory.Create(Find);")]
    public Task Fixes_by_the_comment(string member, string fixedMember) => VerifyAsync(member, fixedMember);

    [Theory]
    [InlineData("public object Make() => AIFunctionFactory.[|Create|]((string name) => name);")]
    [InlineData("[KernelFunction, Description(\"Drops.\")] public void Drop(object [|what|]) => Erase(what.ToString()!);")]
    public Task OffersNoFix_of_lambda_or_parameter(string member) => VerifyAsync(member, member);

    private static Task VerifyAsync(string member, string fixedMember)
    {
        var test = new FixTest(LooseToolSchemaTests.In(member), LooseToolSchemaTests.In(fixedMember), "Microsoft.SemanticKernel");
        test.TestState.Sources.Add(("Usings.cs", ImplicitUsings.OfWebProject));
        test.FixedState.Sources.Add(("Usings.cs", ImplicitUsings.OfWebProject));
        return test.RunAsync();
    }
}
