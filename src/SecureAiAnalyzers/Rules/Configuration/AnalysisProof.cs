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
        var uses = scope.Ai.ReferencesAiSdk ? PassOf(count, scope) : null;
        context.RegisterSemanticModelAction(model =>
        {
            if (!LooksAt(model.SemanticModel.SyntaxTree, model.IsGeneratedCode))
                return;

            var file = new FileAnalysis(model, scope);
            count.Add(file);
            uses?.Analyze(file);
        });
        context.RegisterCompilationEndAction(end => Report(end, scope, count));
    }

    private static CodePass PassOf(AssetCount count, AnalysisScope scope)
    {
        var registry = new RuleRegistry(scope.Ai.Referenced);
        count.Register(registry);
        return new CodePass(registry, new FlowRuleSet(), scope);
    }

    private static void Report(CompilationAnalysisContext context, AnalysisScope scope, AssetCount count)
    {
        var statement = new AnalysisStatement(context.Compilation, scope, count, context.CancellationToken);
        context.ReportDiagnostic(statement.ToFinding().ToDiagnostic(RuleTable.AnalysisProof));
    }
}
