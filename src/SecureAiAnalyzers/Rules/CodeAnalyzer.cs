using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SecureAiAnalyzers.Analysis;

namespace SecureAiAnalyzers.Rules;

/// <summary>Runs the rules about uses of SDKs and about flows over code that somebody wrote in C#.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public class CodeAnalyzer : CodeHost
{
    /// <summary>Runs all rules.</summary>
    public CodeAnalyzer()
        : this(CodeOrigin.Written)
    {
    }

    /// <summary>Runs some rules, for tests that look at one.</summary>
    internal CodeAnalyzer(AiRuleSet rules, FlowRuleSet flows)
        : base(CodeOrigin.Written, rules, flows)
    {
    }

    private protected CodeAnalyzer(CodeOrigin origin)
        : base(origin, RuleSet.Api, RuleSet.Flow)
    {
    }
}
