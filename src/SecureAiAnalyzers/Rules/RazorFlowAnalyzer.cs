using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SecureAiAnalyzers.Analysis;

namespace SecureAiAnalyzers.Rules;

/// <summary>
/// Runs the flow rules over what the Razor compiler makes of components, pages and views, which the compiler counts as generated code. Findings
/// are shown in the Razor file. All other code belongs to <see cref="FlowAnalyzer"/>.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RazorFlowAnalyzer : FlowHost
{
    /// <summary>Makes the analyzer.</summary>
    public RazorFlowAnalyzer()
        : base(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics, RuleSet.Flow)
    {
    }

    private protected override void Start(CompilationStartAnalysisContext context, AnalysisScope scope)
    {
        if (!scope.Ai.ReferencesAiSdk || !context.Compilation.SyntaxTrees.Any(RazorFile.Is))
            return;

        context.RegisterOperationBlockAction(block =>
        {
            if (block.IsGeneratedCode && RazorFile.Is(block.FilterTree))
                Analyze(block, scope);
        });
    }
}
