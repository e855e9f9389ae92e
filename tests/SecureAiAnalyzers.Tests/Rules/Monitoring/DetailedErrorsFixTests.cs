using SecureAiAnalyzers.CodeFixes.Monitoring;
using SecureAiAnalyzers.Rules.Monitoring;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.Monitoring;

using static DetailedErrorsTests;
using FixTest = RuleFixTest<DetailedErrors, DetailedErrorsFix>;

public sealed class DetailedErrorsFixTests
{
    [Fact]
    public Task Fixes_setting_to_false() => VerifyAsync("client.IncludeDetailedErrors = [|true|];", "client.IncludeDetailedErrors = false;");

    [Fact]
    public Task Fixes_several_settings() => VerifyAsync(
        "services.AddSignalR(o => o.EnableDetailedErrors = [|true|]); builder.UseFunctionInvocation(configure: c => c.IncludeDetailedErrors = [|true|]);",
        "services.AddSignalR(o => o.EnableDetailedErrors = false); builder.UseFunctionInvocation(configure: c => c.IncludeDetailedErrors = false);");

    [Fact]
    public Task Fixes_another_expression() => VerifyAsync("client.IncludeDetailedErrors = [|Flags.ReadOnly|];", "client.IncludeDetailedErrors = false;");

    [Fact]
    public Task Fixes_setting_by_removal() => new FixTest(
        In("_ = new FunctionInvokingChatClient(null) { IncludeDetailedErrors = [|true|], AllowConcurrentInvocation = true };"),
        In("_ = new FunctionInvokingChatClient(null) { AllowConcurrentInvocation = true };"),
        ExtensionsAI)
    {
        CodeActionIndex = 1,
    }.RunAsync();

    [Fact]
    public Task Fixes_setting_of_lambda_to_false_only() => new FixTest(
        In("services.AddSignalR(o => o.EnableDetailedErrors = [|true|]);"),
        In("services.AddSignalR(o => o.EnableDetailedErrors = false);"),
        ExtensionsAI)
    {
        CodeActionEquivalenceKey = "SAI3007.Set",
    }.RunAsync();

    private static Task VerifyAsync(string statement, string fixedStatement) => FixTest.VerifyAsync(In(statement), In(fixedStatement), ExtensionsAI);
}
