using Microsoft.CodeAnalysis.Diagnostics;
using SecureAiAnalyzers.DataFlow.Graph;

namespace SecureAiAnalyzers.Analysis;

/// <summary>
/// Runs flow rules: each member that holds a sink is asked where the sink's value comes from. Findings belong to the member that holds the
/// sink, so that they are the same for one open file and for the whole project.
/// </summary>
public abstract class FlowHost : SecureAiAnalyzer
{
    private readonly FlowRuleSet _rules;

    private protected FlowHost(CodeOrigin origin, FlowRuleSet rules)
        : base(origin, rules.Definitions) => _rules = rules;

    private protected sealed override void Start(CompilationStartAnalysisContext context, AnalysisScope scope)
    {
        if (!scope.Ai.ReferencesAiSdk)
            return;

        context.RegisterOperationBlockAction(block =>
        {
            if (LooksAt(block.FilterTree, block.IsGeneratedCode))
                Analyze(block, scope);
        });
    }

    private void Analyze(OperationBlockAnalysisContext context, AnalysisScope scope)
    {
        var engine = scope.Flow;
        var finder = new SinkFinder(_rules, engine.Context, context.CancellationToken);
        HashSet<FlowBody>? analyzed = null;
        foreach (var block in context.OperationBlocks)
        {
            scope.Code.Bodies.Use(block.SemanticModel);
            if (finder.MayHoldSink(block, context.OwningSymbol)
                && engine.BodyAt(block.Syntax, context.CancellationToken) is { } body
                && (analyzed ??= []).Add(body))
            {
                new FlowReporter(_rules, context, scope).Report(body);
            }
        }
    }
}
