using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SecureAiAnalyzers.Analysis;

namespace SecureAiAnalyzers.Rules;

/// <summary>
/// Runs the rules that look at how an SDK is used, in one pass: each call, construction, assignment and reference is looked up in the
/// catalogue once, whatever the number of rules.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public class ApiUsageAnalyzer : SecureAiAnalyzer
{
    private readonly AiRuleSet _rules;

    /// <summary>Runs all rules.</summary>
    public ApiUsageAnalyzer()
        : this(CodeOrigin.Written, RuleSet.Api)
    {
    }

    /// <summary>Runs some rules, for tests that look at one.</summary>
    internal ApiUsageAnalyzer(params AiRule[] rules)
        : this(CodeOrigin.Written, new AiRuleSet(rules))
    {
    }

    private protected ApiUsageAnalyzer(CodeOrigin origin, AiRuleSet rules)
        : base(origin, rules.Definitions) => _rules = rules;

    private protected override void Start(CompilationStartAnalysisContext context, AnalysisScope scope)
    {
        if (!scope.Ai.ReferencesAiSdk)
            return;

        var registry = _rules.RegistryFor(scope);
        RegisterOperations(context, registry, scope);
        RegisterSymbols(context, registry, scope);
        RegisterFiles(context, registry, scope);
    }

    private void RegisterOperations(CompilationStartAnalysisContext context, RuleRegistry registry, AnalysisScope scope)
    {
        if (registry.OperationKinds is not { Length: > 0 } kinds)
            return;

        var dispatcher = new ApiUsageDispatcher(registry, scope);
        context.RegisterOperationAction(
            operation =>
            {
                if (LooksAt(operation.FilterTree, operation.IsGeneratedCode))
                    dispatcher.Analyze(operation);
            },
            kinds);
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
