using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Tests.Rules.Shared;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.Output;

/// <summary>What the tests of all rules about output share: every answer, and what every tool is given, gets to a sink of the rule.</summary>
public abstract class OutputTests
{
    /// <summary>Statements that put what a model said into <c>answer</c>.</summary>
    protected const string Answer = "var answer = (await client.GetResponseAsync(\"hello\")).Text; ";

    private readonly RuleDefinition _rule;
    private readonly string _answerUse;
    private readonly string _inputUse;

    /// <param name="rule">The rule.</param>
    /// <param name="answerUse">A statement that puts <c>answer</c> into a sink, with the mark of the finding.</param>
    /// <param name="inputUse">The same for <c>input</c>, which a model fills.</param>
    private protected OutputTests(RuleDefinition rule, string answerUse, string inputUse)
    {
        _rule = rule;
        _answerUse = answerUse;
        _inputUse = inputUse;
    }

    public static TheoryData<string, string> Answers => ModelAnswers.All;

    public static TheoryData<string, string> Tools => ToolEntries.All;

    [Theory]
    [MemberData(nameof(Answers))]
    public Task Reports_each_source(string statements, string stubs) =>
        FlowRuleTest.VerifyAsync(_rule, FlowCode.InPlainMethod($"{statements} {_answerUse}"), FlowCode.Stubs(stubs));

    [Theory]
    [MemberData(nameof(Tools))]
    public Task Reports_each_tool(string code, string stubs) =>
        FlowRuleTest.VerifyAsync(_rule, ToolEntries.With(code, _inputUse), FlowCode.Stubs(stubs));

    /// <summary>Verifies that the statements of a method have exactly the marked findings of the rule.</summary>
    protected Task VerifyAsync(string statements, params string[] packages) => FlowRuleTest.VerifyAsync(_rule, FlowCode.InMethod(statements), packages);

    /// <summary>Verifies that the code has exactly the marked findings of the rule.</summary>
    protected Task VerifyFileAsync(string code, params string[] packages) => FlowRuleTest.VerifyAsync(_rule, FlowCode.InFile(code), packages);
}
