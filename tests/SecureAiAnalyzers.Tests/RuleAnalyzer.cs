using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Rules;

namespace SecureAiAnalyzers.Tests;

/// <summary>Runs one rule in the host that runs all of them for users.</summary>
#pragma warning disable RS1001 // made by the tests, never loaded by a compiler
internal sealed class RuleAnalyzer<TRule> : CodeAnalyzer
    where TRule : AiRule, new()
{
    public RuleAnalyzer()
        : base(new AiRuleSet(new TRule()), new FlowRuleSet())
    {
    }
}
