using Microsoft.CodeAnalysis.Diagnostics;

namespace SecureAiAnalyzers.Analysis;

/// <summary>
/// Runs rules about uses of SDKs and about flows in one pass. It asks the compiler for declarations and not for operations, of which the compiler
/// would make lists for each declaration and analyzer, and looks through the operations itself.
/// </summary>
public abstract class CodeHost : SecureAiAnalyzer
{
    private readonly AiRuleSet _rules;
    private readonly FlowRuleSet _flows;

    private protected CodeHost(CodeOrigin origin, AiRuleSet rules, FlowRuleSet flows)
        : base(origin, [.. rules.Definitions.Union(flows.Definitions)])
    {
        _rules = rules;
        _flows = flows;
    }

    private protected sealed override void Start(CompilationStartAnalysisContext context, AnalysisScope scope)
    {
        if (!scope.Ai.ReferencesAiSdk)
            return;

        var registry = _rules.RegistryFor(scope, context.CancellationToken);
        RegisterCode(context, registry, scope);
        RegisterSymbols(context, registry, scope);
        RegisterFiles(context, registry, scope);
    }

    private void RegisterCode(CompilationStartAnalysisContext context, RuleRegistry registry, AnalysisScope scope)
    {
        var pass = new CodePass(registry, _flows, scope);
        context.RegisterCodeBlockAction(declaration =>
        {
            if (LooksAt(declaration.FilterTree, declaration.IsGeneratedCode))
                pass.Analyze(declaration);
        });
    }

    private void RegisterSymbols(CompilationStartAnalysisContext context, RuleRegistry registry, AnalysisScope scope)
    {
        if (registry.SymbolKinds is not { Length: > 0 } kinds)
            return;

        context.RegisterSymbolAction(
            declaration =>
            {
                if (LooksAt(declaration.Symbol.Locations[0].SourceTree, declaration.IsGeneratedCode))
                    registry.Dispatch(new DeclarationUse(declaration, scope));
            },
            kinds);
    }

    private void RegisterFiles(CompilationStartAnalysisContext context, RuleRegistry registry, AnalysisScope scope)
    {
        if (!registry.HasTrees)
            return;

        context.RegisterSemanticModelAction(file =>
        {
            if (LooksAt(file.SemanticModel.SyntaxTree, file.IsGeneratedCode))
                registry.Dispatch(new TreeUse(file, scope));
        });
    }
}
