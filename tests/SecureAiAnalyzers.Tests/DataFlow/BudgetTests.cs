using Microsoft.CodeAnalysis.Testing;
using SecureAiAnalyzers.DataFlow.Context;
using SecureAiAnalyzers.Metadata;
using Xunit;

namespace SecureAiAnalyzers.Tests.DataFlow;

/// <summary>Functions above the budget are unknown, and say so when asked to; functions around them stay known.</summary>
public sealed class BudgetTests
{
    /// <summary>A text that lies in more calls than are entered.</summary>
    private static readonly string TooDeep = Nested(FlowBudget.MaxDepth + 1);

    private const string TooMany = "has more callers or implementations than are followed";

    private static readonly string JustNotTooDeep = Nested(FlowBudget.MaxDepth / 4);

    [Fact]
    public Task Reports_member_above_the_budget_and_nothing_in_it() => VerifyAsync(
        $"string Id(string s) => s; void {{|#0:Large|}}() {{ Sink(In()); _ = {TooDeep}; }}", "Large");

    [Fact]
    public Task Reports_what_a_member_below_the_budget_holds() => FlowTest.VerifyMembersAsync(
        $"string Id(string s) => s; void Small() {{ Sink([|In()|]); _ = {JustNotTooDeep}; Sink([|{JustNotTooDeep}|]); }}");

    [Fact]
    public Task Reports_large_member_and_not_what_it_returns() => VerifyAsync(
        $"string Id(string s) => s; string {{|#0:Large|}}() {{ Sink(\"\" + Coin()); return In() + {TooDeep}; }} void Small() => Sink(Large() + \"\");", "Large");

    [Fact]
    public Task Reports_code_around_a_large_lambda() => VerifyAsync(
        $"string Id(string s) => s; void Run() {{ Action a = () {{|#0:=>|}} {{ Sink(In()); _ = {TooDeep}; }}; a(); "
            + "Action b = () => Sink([|In()|]); b(); Sink([|In()|]); }",
        "Lambda");

    [Fact]
    public Task Reports_other_endpoints_beside_a_large_one() => VerifyCodeAsync(
        $"static string Id(string s) => s; Action a = () {{|#0:=>|}} {{ Sink(In()); _ = {TooDeep}; }}; Action b = () => Sink([|In()|]); a(); b();", "Lambda");

    [Fact]
    public Task Reports_functions_of_large_top_level_code() => VerifyCodeAsync(
        $"{{|#0:_|}} = {TooDeep}; Sink(In()); Show(); static string Id(string s) => s; static void Show() => Sink([|In()|]);", "Top-level code");

    [Fact]
    public Task Reports_large_lambda_and_not_what_it_returns() => VerifyAsync(
        $"string Id(string s) => s; void Run() {{ Func<string> a = () {{|#0:=>|}} In() + {TooDeep}; Sink(a()); "
            + "Func<string> b = () => In(); Sink([|b()|]); }",
        "Lambda");

    [Fact]
    public Task Reports_code_around_a_large_local_function() => VerifyAsync(
        $"string Id(string s) => s; void Run() {{ Sink([|In()|]); Sink(Large()); string {{|#0:Large|}}() => In() + {TooDeep}; }}", "Large");

    [Fact]
    public Task Reports_code_around_lambdas_nested_too_deep()
    {
        var open = string.Concat(Enumerable.Repeat("((Action)(() => ", FlowBudget.MaxNesting - 1));
        var close = string.Concat(Enumerable.Repeat("))()", FlowBudget.MaxNesting - 1));
        return VerifyAsync($"void Run() {{ Sink([|In()|]); {open} ((Action)(() {{|#0:=>|}} Sink(In())))() {close}; }}", "Lambda");
    }

    [Fact]
    public Task Reports_function_with_too_many_branches_and_nothing_in_it()
    {
        var branches = string.Concat(Enumerable.Repeat("if (Coin()) n++;\n", FlowBudget.MaxBlocks / 2));
        var test = Test($"class Subject {{ void {{|#0:Large|}}() {{ var n = 0; {branches} Sink(In()); }} void Small() {{ Sink([|In()|]); }} }}", "Large");
        test.TestBehaviors = TestBehaviors.SkipSuppressionCheck | TestBehaviors.SkipGeneratedCodeCheck;
        return test.RunAsync();
    }

    [Theory]
    [InlineData("public {|#0:Subject|}() { _ = Pass(DEEP); }", "Subject")]
    [InlineData("string Text { {|#0:get|} { return Pass(DEEP); } }", "Text")]
    [InlineData("string {|#0:Text|} => Pass(DEEP);", "Text")]
    [InlineData("string {|#0:Text|} { get; } = Pass(DEEP);", "Text")]
    [InlineData("string {|#0:_text|} = Pass(DEEP);", "_text")]
    public Task Reports_large_code_by_the_name_of_its_declaration(string member, string name) => VerifyAsync(
        "static string Pass([SecureAi.Prompt] string s) => s; static string Id(string s) => s; " + member.Replace("DEEP", TooDeep, StringComparison.Ordinal),
        name);

    [Theory]
    [InlineData(FlowBudget.MaxCallers)]
    public Task DoesNotReport_function_with_as_many_callers_as_are_followed(int callers) => FlowTest.VerifyMembersAsync(
        $"void Show(string text) => Sink(text); void Run() {{ {Calls(callers)} }}");

    [Fact]
    public Task Reports_sink_whose_function_has_too_many_callers() => Test(
        $"partial class Subject {{ void Show(string text) => Sink({{|#0:text|}}); void Run() {{ Show(In()); {Calls(FlowBudget.MaxCallers)} }} }}",
        "Subject.Show",
        TooMany).RunAsync();

    [Fact]
    public Task Reports_sink_that_depends_on_too_many_callers_elsewhere() => Test(
        $"partial class Subject {{ string Id(string text) => text; void Show(string text) => Print(text); void Print(string text) => Sink({{|#0:Id(text)|}}); "
            + $"void Run() {{ {Calls(FlowBudget.MaxCallers + 1)} }} }}",
        "Subject.Show",
        TooMany).RunAsync();

    [Fact]
    public Task Reports_sink_that_depends_on_too_many_implementations() => Test(
        "partial class Subject { void Show(IName name) => Sink({|#0:name.Get()|}); } interface IName { string Get(); } " + Classes(FlowBudget.MaxImplementations + 1),
        "IName.Get",
        TooMany).RunAsync();

    [Fact]
    public Task DoesNotReport_sink_that_depends_on_as_many_implementations_as_are_followed() => FlowTest.VerifyMembersAsync(
        "void Show(IName name) => Sink(name.Get()); interface IName { string Get(); } " + Classes(FlowBudget.MaxImplementations));

    [Fact]
    public void DoesNotReport_large_code_by_default() => Assert.False(RuleTable.AnalysisBudget.Descriptor.IsEnabledByDefault);

    private static string Calls(int count) => string.Concat(Enumerable.Repeat("Show(\"a\"); ", count));

    private static string Classes(int count) =>
        string.Concat(Enumerable.Range(0, count).Select(static number => $"class C{number} : IName {{ public string Get() => \"{number}\"; }} "));

    private static string Nested(int depth) => string.Concat(Enumerable.Repeat("Id(", depth)) + "In()" + new string(')', depth);

    private static Task VerifyAsync(string members, string name) => VerifyCodeAsync("public partial class Subject\n{\n" + members + "\n}\n", name);

    private static Task VerifyCodeAsync(string code, string name) => Test(code, name).RunAsync();

    private static FlowTest Test(string code, string name, string reason = "is too large")
    {
        var test = new FlowTest(code);
        test.ExpectedDiagnostics.Add(new DiagnosticResult(RuleTable.AnalysisBudget.Descriptor).WithLocation(0).WithArguments(name, reason));
        return test;
    }
}
