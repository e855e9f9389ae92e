using SecureAiAnalyzers.CodeFixes.Prompts;
using SecureAiAnalyzers.Rules.Prompts;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.Prompts;

using static UnencodedTemplateContentTests;
using FixTest = RuleFixTest<UnencodedTemplateContent, UnencodedTemplateContentFix>;

public sealed class UnencodedTemplateContentFixTests
{
    [Fact]
    public Task Fixes_setting_to_false() => VerifyAsync("config.AllowDangerouslySetContent = [|true|];", "config.AllowDangerouslySetContent = false;");

    [Fact]
    public Task Fixes_neighbours_in_one_initializer() => VerifyAsync(
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
    public Task Fixes_nested_settings_by_removal() => new FixTest(
        In("_ = new PromptTemplateConfig(\"Hello\") { AllowDangerouslySetContent = [|true|], InputVariables = [new() { Name = \"text\", AllowDangerouslySetContent = [|true|] }] };"),
        In("_ = new PromptTemplateConfig(\"Hello\") { InputVariables = [new() { Name = \"text\" }] };"),
        SemanticKernel)
    {
        CodeActionIndex = 1,
    }.RunAsync();

    [Fact]
    public Task Fixes_statement_by_removal() => new FixTest(
        In("config.AllowDangerouslySetContent = [|true|];\n        config.Template = \"Hello\";"), In("config.Template = \"Hello\";"), SemanticKernel)
    {
        CodeActionIndex = 1,
    }.RunAsync();

    [Fact]
    public Task Fixes_another_expression() =>
        VerifyAsync("config.AllowDangerouslySetContent = [|Flags.ReadOnly|];", "config.AllowDangerouslySetContent = false;");

    private static Task VerifyAsync(string statement, string fixedStatement) => FixTest.VerifyAsync(In(statement), In(fixedStatement), SemanticKernel);
}
