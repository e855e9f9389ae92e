using Microsoft.CodeAnalysis.Diagnostics;

namespace SecureAiAnalyzers.Analysis;

/// <summary>
/// Runs rules about uses of SDKs and about flows in one pass. It asks the compiler for whole files: those come when the compiler has bound their code,
/// which costs nothing a second time, whereas for declarations and operations the compiler makes lists, for each of them and each analyzer.
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
        var registry = _rules.RegistryFor(scope, context.CancellationToken);
        if (scope.UsesAi)
            RegisterAll(context, registry, scope);
        else if (registry.HasTrees)
            Register(context, scope, file => registry.Dispatch(new TreeUse(file)));
    }

    private void RegisterAll(CompilationStartAnalysisContext context, RuleRegistry registry, AnalysisScope scope)
    {
        var code = new CodePass(registry, _flows, scope);
        var declarations = new DeclarationPass(registry);
        Register(
            context,
            scope,
            file =>
            {
                code.Analyze(file);
                declarations.Analyze(file);
                registry.Dispatch(new TreeUse(file));
            });
    }

    private void Register(CompilationStartAnalysisContext context, AnalysisScope scope, Action<FileAnalysis> analyze) =>
        context.RegisterSemanticModelAction(model =>
        {
            if (LooksAt(model.SemanticModel.SyntaxTree, model.IsGeneratedCode))
                analyze(new FileAnalysis(model, scope));
        });
}
