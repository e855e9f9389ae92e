using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Metadata;

namespace SecureAiAnalyzers.Rules.Configuration;

/// <summary>
/// SAI0003: what was analysed, once per compilation. A host of its own, which the compiler does not run where the rule is off: what it counts costs as
/// much as a rule.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class AnalysisProof : SecureAiAnalyzer
{
    /// <summary>Makes the analyzer.</summary>
    public AnalysisProof()
        : base(CodeOrigin.WrittenOrRazor, RuleTable.AnalysisProof)
    {
    }

    private protected override void Start(CompilationStartAnalysisContext context, AnalysisScope scope)
    {
        var count = new AssetCount();
        context.RegisterSemanticModelAction(file =>
        {
            if (LooksAt(file.SemanticModel.SyntaxTree, file.IsGeneratedCode))
                count.Add(file);
        });
        if (scope.Ai.ReferencesAiSdk)
            RegisterUses(context, scope, count);
        context.RegisterCompilationEndAction(end => Report(end, scope, count));
    }

    private void RegisterUses(CompilationStartAnalysisContext context, AnalysisScope scope, AssetCount count)
    {
        var registry = new RuleRegistry(scope.Ai.Referenced);
        count.Register(registry);
        var dispatcher = new ApiUsageDispatcher(registry, scope);
        context.RegisterOperationAction(
            operation =>
            {
                if (LooksAt(operation.FilterTree, operation.IsGeneratedCode))
                    dispatcher.Analyze(operation);
            },
            registry.OperationKinds);
    }

    private static void Report(CompilationAnalysisContext context, AnalysisScope scope, AssetCount count)
    {
        var statement = new AnalysisStatement(context.Compilation, scope, count, context.CancellationToken);
        context.ReportDiagnostic(statement.ToFinding().ToDiagnostic(RuleTable.AnalysisProof));
    }
}
