using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SecureAiAnalyzers.Analysis;

namespace SecureAiAnalyzers.Rules;

/// <summary>Runs the flow rules over the code of Razor files. All other code belongs to <see cref="FlowAnalyzer"/>.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RazorFlowAnalyzer : FlowHost
{
    /// <summary>Makes the analyzer.</summary>
    public RazorFlowAnalyzer()
        : base(CodeOrigin.Razor, RuleSet.Flow)
    {
    }
}
