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
        : base(GeneratedCodeAnalysisFlags.None, RuleSet.Flow)
    {
    }

    private protected override void Start(CompilationStartAnalysisContext context, AnalysisScope scope)
    {
        if (!scope.Ai.ReferencesAiSdk)
            return;

        context.RegisterOperationBlockAction(block => Analyze(block, scope));
    }
}
