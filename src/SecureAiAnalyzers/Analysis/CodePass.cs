using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SecureAiAnalyzers.DataFlow.Graph;

namespace SecureAiAnalyzers.Analysis;

/// <summary>
/// Looks once at each operation of a declaration, for all rules. Each declaration that holds a sink is asked where the sink's value comes from.
/// Findings belong to the declaration that holds the sink, so that they are the same for one open file and for the whole project.
/// </summary>
internal sealed class CodePass(RuleRegistry registry, FlowRuleSet flows, AnalysisScope scope)
{
    /// <summary>Kept for the next declaration: all those of a program are looked through.</summary>
    [ThreadStatic]
    private static Stack<IOperation>? t_waiting;

    private readonly ApiUsageDispatcher _dispatcher = new(registry, scope);

    /// <summary>Tells the rules what they want to know of a declaration.</summary>
    public void Analyze(CodeBlockAnalysisContext context)
    {
        scope.Code.Bodies.Use(context.SemanticModel);
        HashSet<FlowBody>? analyzed = null;
        foreach (var (block, root) in DeclaredCode.Of(context, scope.Code.Bodies))
        {
            if (MayHoldSink(root, context)
                && scope.Flow.BodyAt(block, context.CancellationToken) is { } body
                && (analyzed ??= []).Add(body))
            {
                new FlowReporter(flows, context, scope).Report(body);
            }
        }
    }

    private bool MayHoldSink(IOperation root, CodeBlockAnalysisContext context)
    {
        var finder = new SinkFinder(flows, scope.Flow.Context, context.OwningSymbol, root, context.CancellationToken);
        var waiting = t_waiting ??= new Stack<IOperation>();
        try
        {
            waiting.Push(root);
            while (waiting.Count > 0)
            {
                var operation = waiting.Pop();
                _dispatcher.Analyze(operation, context);
                finder.Look(operation);
                foreach (var child in operation.ChildOperations)
                    waiting.Push(child);
            }
        }
        finally
        {
            waiting.Clear();
        }

        return finder.MayHoldSink;
    }
}
