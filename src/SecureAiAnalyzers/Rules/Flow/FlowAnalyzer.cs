using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SecureAiAnalyzers.Facts;
using SecureAiAnalyzers.Flow;

namespace SecureAiAnalyzers.Rules.Flow;

/// <summary>
/// Runs the flow rules: each member that holds a sink is asked where the sink's value comes from. Findings belong to the member that holds the
/// sink, so that they are the same for one open file and for the whole project.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FlowAnalyzer : SecureAiAnalyzer
{
    /// <summary>Makes the analyzer.</summary>
    public FlowAnalyzer()
        : base(FlowRuleSet.Definitions)
    {
    }

    private protected override void Start(CompilationStartAnalysisContext context, AnalysisScope scope)
    {
        if (!scope.Ai.ReferencesAiSdk)
            return;

        var engine = FlowEngine.Get(context.Compilation, scope.Team);
        context.RegisterOperationBlockAction(block => Analyze(block, scope, engine));
    }

    /// <summary>Reports the flows that end in the member.</summary>
    internal static void Analyze(OperationBlockAnalysisContext context, AnalysisScope scope, FlowEngine engine)
    {
        var finder = new SinkFinder(engine.Context, context.CancellationToken);
        var analyzed = new HashSet<FlowBody>();
        foreach (var block in context.OperationBlocks)
        {
            using var callback = BodyProvider.Enter(block);
            if (finder.MayHoldSink(block, context.OwningSymbol)
                && engine.BodyAt(block.Syntax, context.CancellationToken) is { } body
                && analyzed.Add(body))
            {
                new FlowReporter(context, scope, engine).Report(body);
            }
        }
    }
}
