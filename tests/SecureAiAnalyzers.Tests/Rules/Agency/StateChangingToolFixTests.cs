using SecureAiAnalyzers.CodeFixes.Agency;
using SecureAiAnalyzers.Rules.Agency;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.Agency;

using FixTest = RuleFixTest<StateChangingTool, StateChangingToolFix>;

public sealed class StateChangingToolFixTests
{
    [Theory]
    [InlineData(
        "_ = new ChatOptions { Tools = [AIFunctionFactory.[|Create|](Delete)] };",
        "_ = new ChatOptions { Tools = [new ApprovalRequiredAIFunction(AIFunctionFactory.Create(Delete))] };")]
    [InlineData(
        "var tool = AIFunctionFactory.[|Create|](Delete, \"delete\"); _ = new ChatOptions { Tools = [tool] };",
        "var tool = new ApprovalRequiredAIFunction(AIFunctionFactory.Create(Delete, \"delete\")); _ = new ChatOptions { Tools = [tool] };")]
    [InlineData(
        "_ = new ChatOptions { Tools = [AIFunctionFactory.[|Create|](Delete), AIFunctionFactory.Create(Read), AIFunctionFactory.[|Create|](Erase)] };",
        "_ = new ChatOptions { Tools = [new ApprovalRequiredAIFunction(AIFunctionFactory.Create(Delete)), AIFunctionFactory.Create(Read), new ApprovalRequiredAIFunction(AIFunctionFactory.Create(Erase))] };")]
    [InlineData(
        "var tools = new[] { AIFunctionFactory.[|Create|](Delete), AIFunctionFactory.Create(Read) }; _ = new ChatOptions { Tools = [.. tools] };",
        "var tools = new[] { new ApprovalRequiredAIFunction(AIFunctionFactory.Create(Delete)), AIFunctionFactory.Create(Read) }; _ = new ChatOptions { Tools = [.. tools] };")]
    [InlineData(
        "IList<AITool> tools = new AIFunction[] { AIFunctionFactory.[|Create|](Delete) }; _ = new ChatOptions { Tools = tools };",
        "IList<AITool> tools = new AIFunction[] { new ApprovalRequiredAIFunction(AIFunctionFactory.Create(Delete)) }; _ = new ChatOptions { Tools = tools };")]
    [InlineData(
        "_ = new ChatOptions { Tools = [new [|Eraser|]()] };",
        "_ = new ChatOptions { Tools = [new ApprovalRequiredAIFunction(new Eraser())] };")]
    public Task Fixes_tool(string statements, string fixedStatements) => VerifyAsync(In(statements), In(fixedStatements));

    [Theory]
    [InlineData("_ = new RealtimeSessionOptions { Tools = [AIFunctionFactory.[|Create|](Delete)] };")]
    [InlineData("_ = AIFunctionFactory.[|Create|](Delete).JsonSchema;")]
    public Task OffersNoFix_where_nobody_would_ask(string statements) => VerifyAsync(In(statements), In(statements));

    [Fact]
    public async Task Fixes_tool_in_a_file_without_the_using()
    {
        const string Code =
            """
            using Files = Microsoft.Extensions.AI.AIFunctionFactory;

            object[] tools = [Files.[|Create|](Delete)];
            GC.KeepAlive(tools);

            void Delete(string path) => File.Delete(path);
            """;
        await VerifyAsync(
            Code,
            "using Microsoft.Extensions.AI;\n"
            + Code.Replace("Files.[|Create|](Delete)", "new ApprovalRequiredAIFunction(Files.Create(Delete))", StringComparison.Ordinal));
    }

    private static string In(string statements) => $$"""
        using Microsoft.Extensions.AI;

        {{statements}}

        void Delete(string path) => File.Delete(path);
        void Erase(string path) => Directory.Delete(path, true);
        string Read(string path) => File.ReadAllText(path);

        public sealed class Eraser : AIFunction
        {
            protected override ValueTask<object?> InvokeCoreAsync(AIFunctionArguments arguments, CancellationToken cancellationToken)
            {
                File.Delete((string)arguments["path"]!);
                return default;
            }
        }
        """;

    private static Task VerifyAsync(string code, string fixedCode)
    {
        var test = new FixTest(code, fixedCode, StateChangingToolTests.Functions);
        test.TestState.Sources.Add(("Usings.cs", ImplicitUsings.OfWebProject));
        test.FixedState.Sources.Add(("Usings.cs", ImplicitUsings.OfWebProject));
        return test.RunAsync();
    }
}
