using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SecureAiAnalyzers.Analysis;

namespace SecureAiAnalyzers.Rules;

/// <summary>Runs the flow rules over code that somebody wrote in C#.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FlowAnalyzer : FlowHost
{
    /// <summary>Makes the analyzer.</summary>
    public FlowAnalyzer()
        : base(CodeOrigin.Written, RuleSet.Flow)
    {
    }
}
