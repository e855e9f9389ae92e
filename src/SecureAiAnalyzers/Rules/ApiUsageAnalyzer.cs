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
        : base([.. rules.Select(rule => rule.Definition).Distinct()]) => _rules = rules;

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

        var dispatcher = new ApiUsageDispatcher(registry);
        if (dispatcher.Kinds is { Length: > 0 } kinds)
            context.RegisterOperationAction(dispatcher.Analyze, kinds);
        if (registry.SymbolKinds.ToArray() is { Length: > 0 } symbols)
            context.RegisterSymbolAction(declaration => registry.Dispatch(new DeclarationUse(declaration, scope)), symbols);
        if (registry.HasTrees)
            context.RegisterSemanticModelAction(file => registry.Dispatch(new TreeUse(file, scope)));
    }
}
