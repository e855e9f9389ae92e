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
    private readonly AiRule[] _rules;

    /// <summary>Runs all rules.</summary>
    public ApiUsageAnalyzer()
        : this(RuleSet.Create())
    {
    }

    /// <summary>Runs some rules, for tests that look at one.</summary>
    internal ApiUsageAnalyzer(params AiRule[] rules)
        : this(CodeOrigin.Written, rules)
    {
    }

    private protected ApiUsageAnalyzer(CodeOrigin origin, AiRule[] rules)
        : base(origin, [.. rules.Select(rule => rule.Definition).Distinct()]) => _rules = rules;

    private protected override void Start(CompilationStartAnalysisContext context, AnalysisScope scope)
    {
        if (!scope.Ai.ReferencesAiSdk)
            return;

        var registry = new RuleRegistry(scope);
        foreach (var rule in _rules)
        {
            if (rule.AppliesTo(scope))
                rule.Register(registry);
        }

        RegisterOperations(context, new ApiUsageDispatcher(registry));
        RegisterSymbols(context, registry);
        RegisterFiles(context, registry);
    }

    private void RegisterOperations(CompilationStartAnalysisContext context, ApiUsageDispatcher dispatcher)
    {
        if (dispatcher.Kinds is not { Length: > 0 } kinds)
            return;

        context.RegisterOperationAction(
            operation =>
            {
                if (LooksAt(operation.FilterTree, operation.IsGeneratedCode))
                    dispatcher.Analyze(operation);
            },
            kinds);
    }

    private void RegisterSymbols(CompilationStartAnalysisContext context, RuleRegistry registry)
    {
        if (registry.SymbolKinds.ToArray() is not { Length: > 0 } kinds)
            return;

        context.RegisterSymbolAction(
            declaration =>
            {
                if (LooksAt(declaration.Symbol.Locations[0].SourceTree, declaration.IsGeneratedCode))
                    registry.Dispatch(new DeclarationUse(declaration, registry.Scope));
            },
            kinds);
    }

    private void RegisterFiles(CompilationStartAnalysisContext context, RuleRegistry registry)
    {
        if (!registry.HasTrees)
            return;

        context.RegisterSemanticModelAction(file =>
        {
            if (LooksAt(file.SemanticModel.SyntaxTree, file.IsGeneratedCode))
                registry.Dispatch(new TreeUse(file, registry.Scope));
        });
    }
}
