using SecureAiAnalyzers.CodeFixes.Prompts;
using SecureAiAnalyzers.Rules.Prompts;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.Prompts;

using static UnencodedTemplateContentTests;
using FixTest = RuleFixTest<UnencodedTemplateContent, UnencodedTemplateContentFix>;

public sealed class UnencodedTemplateContentFixTests
{
    [Fact]
    public Task SetsFalse() => VerifyAsync("config.AllowDangerouslySetContent = [|true|];", "config.AllowDangerouslySetContent = false;");

    [Fact]
    public Task Fix_OfNeighboursInOneInitializer() => VerifyAsync(
        """
        _ = new PromptTemplateConfig("Hello")
                {
                    AllowDangerouslySetContent = [|true|],
                    InputVariables = [new() { Name = "text", AllowDangerouslySetContent = [|true|] }],
                };
        """,
        """
        _ = new PromptTemplateConfig("Hello")
                {
                    AllowDangerouslySetContent = false,
                    InputVariables = [new() { Name = "text", AllowDangerouslySetContent = false }],
                };
        """);

    [Fact]
    public Task RemovesNestedSettings() => new FixTest(
        In("_ = new PromptTemplateConfig(\"Hello\") { AllowDangerouslySetContent = [|true|], InputVariables = [new() { Name = \"text\", AllowDangerouslySetContent = [|true|] }] };"),
        In("_ = new PromptTemplateConfig(\"Hello\") { InputVariables = [new() { Name = \"text\" }] };"),
        SemanticKernel)
    {
        CodeActionIndex = 1,
    }.RunAsync();

    [Fact]
    public Task RemovesTheStatement() => new FixTest(
        In("config.AllowDangerouslySetContent = [|true|];\n        config.Template = \"Hello\";"), In("config.Template = \"Hello\";"), SemanticKernel)
    {
        CodeActionIndex = 1,
    }.RunAsync();

    [Fact]
    public Task ReplacesAnotherExpression() =>
        VerifyAsync("config.AllowDangerouslySetContent = [|Flags.ReadOnly|];", "config.AllowDangerouslySetContent = false;");

    private static Task VerifyAsync(string statement, string fixedStatement) => FixTest.VerifyAsync(In(statement), In(fixedStatement), SemanticKernel);
}
