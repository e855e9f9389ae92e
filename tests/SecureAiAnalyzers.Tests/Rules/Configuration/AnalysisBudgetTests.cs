using Microsoft.CodeAnalysis.Testing;
using SecureAiAnalyzers.Infrastructure;
using SecureAiAnalyzers.Tests.Rules.Flow;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.Configuration;

public sealed class AnalysisBudgetTests
{
    [Fact]
    public Task MethodOverTheBudget_ReportsAtItsName() => new FlowRuleTest(RuleTable.AnalysisBudget, Nested("{|#0:Post|}", 40))
    {
        ExpectedDiagnostics =
        {
            new DiagnosticResult(RuleTable.AnalysisBudget.Descriptor).WithLocation(0).WithArguments("Post"),
        },
    }.RunAsync();

    [Fact]
    public Task MethodWithinTheBudget_DoesNotReport() => FlowRuleTest.VerifyAsync(RuleTable.AnalysisBudget, Nested("Post", 4));

    [Fact]
    public void Rule_IsOffByDefault() => Assert.False(RuleTable.AnalysisBudget.Descriptor.IsEnabledByDefault);

    /// <summary>Lambdas in each other, so many as no person writes.</summary>
    private static string Nested(string name, int depth) => FlowCode.InFile(
        "public class Questions : ControllerBase { public void " + name + "(string text) { _ = new ChatMessage(ChatRole.User, text); Action a = "
        + string.Concat(Enumerable.Repeat("() => { Action b = ", depth).Select((part, index) => part.Replace(" b", " b" + index, StringComparison.Ordinal)))
        + "() => { }" + string.Concat(Enumerable.Repeat("; }", depth)) + "; } }");
}
