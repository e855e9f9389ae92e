using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Rules;

namespace SecureAiAnalyzers.Tests;

/// <summary>Runs the rules about flows, and no others, in the host that runs all of them for users.</summary>
#pragma warning disable RS1001 // made by the tests, never loaded by a compiler
internal sealed class FlowAnalyzer : CodeAnalyzer
{
    public FlowAnalyzer()
        : base(new AiRuleSet(), RuleSet.Flow)
    {
    }
}
