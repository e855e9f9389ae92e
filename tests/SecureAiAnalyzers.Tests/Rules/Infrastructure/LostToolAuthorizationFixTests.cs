using SecureAiAnalyzers.CodeFixes.Infrastructure;
using SecureAiAnalyzers.Rules.Infrastructure;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.Infrastructure;

using static LostToolAuthorizationTests;
using FixTest = RuleFixTest<LostToolAuthorization, LostToolAuthorizationFix>;

public sealed class LostToolAuthorizationFixTests
{
    [Theory]
    [InlineData(
        "server.WithTools([McpServerTool.[|Create|](AIFunctionFactory.Create(Tools.Delete))]);",
        "server.WithTools([McpServerTool.Create(Tools.Delete, new McpServerToolCreateOptions { Name = \"Delete\" })]);")]
    [InlineData(
        "server.WithTools([McpServerTool.[|Create|](AIFunctionFactory.Create(Tools.Delete, \"delete_file\", \"Deletes.\"))]);",
        "server.WithTools([McpServerTool.Create(Tools.Delete, new McpServerToolCreateOptions { Name = \"delete_file\", Description = \"Deletes.\" })]);")]
    [InlineData(
        "server.WithTools([McpServerTool.[|Create|](AIFunctionFactory.Create([Authorize] (string id) => id))]);",
        "server.WithTools([McpServerTool.Create([Authorize] (string id) => id)]);")]
    [InlineData(
        "server.WithTools([McpServerTool.[|Create|](AIFunctionFactory.Create(Tools.Delete)), McpServerTool.[|Create|](AIFunctionFactory.Create(Secured.Delete, \"other\"))]);",
        "server.WithTools([McpServerTool.Create(Tools.Delete, new McpServerToolCreateOptions { Name = \"Delete\" }), "
            + "McpServerTool.Create(Secured.Delete, new McpServerToolCreateOptions { Name = \"other\" })]);")]
    public Task Fixes_tool_that_is_made_of_a_function(string statement, string fixedStatement) =>
        FixTest.VerifyAsync(In(statement), In(fixedStatement), Servers);

    [Theory]
    [InlineData("var function = AIFunctionFactory.Create(Tools.Delete); server.WithTools([McpServerTool.[|Create|](function)]);")]
    [InlineData("server.WithTools([McpServerTool.[|Create|](AIFunctionFactory.Create(Tools.Delete, new AIFunctionFactoryOptions { Name = \"x\" }))]);")]
    [InlineData("server.WithTools([McpServerTool.[|Create|](AIFunctionFactory.Create(Tools.Delete), new McpServerToolCreateOptions { Title = \"x\" })]);")]
    [InlineData("server.WithTools([McpServerTool.[|Create|](Tools.Delete, new McpServerToolCreateOptions { Metadata = [\"billing\"] })]);")]
    [InlineData("server.[|WithCallToolHandler|]((context, token) => Answer(Tools.Delete(\"1\")));")]
    public Task OffersNoFix_of_other_forms(string statement) => FixTest.VerifyAsync(In(statement), In(statement), Servers);
}
