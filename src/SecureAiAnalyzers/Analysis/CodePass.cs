using Microsoft.CodeAnalysis;
using SecureAiAnalyzers.DataFlow.Graph;

namespace SecureAiAnalyzers.Analysis;

/// <summary>
/// Looks once at each operation of a file, for all rules. Each declaration that holds a sink is asked where the sink's value comes from.
/// Findings belong to the declaration that holds the sink, so that they are the same for one open file and for the whole project.
/// </summary>
internal sealed class CodePass(RuleRegistry registry, FlowRuleSet flows, AnalysisScope scope)
{
    /// <summary>Kept for the next declaration: all those of a program are looked through.</summary>
    [ThreadStatic]
    private static Stack<IOperation>? t_waiting;

    private readonly ApiUsageDispatcher _dispatcher = new(registry);

    /// <summary>Tells the rules what they want to know of the code of a file.</summary>
    public void Analyze(FileAnalysis file)
    {
        scope.Code.Bodies.Use(file.Model);
        HashSet<FlowBody>? analyzed = null;
        foreach (var (block, owner) in DeclaredCode.In(file.Model, file.CancellationToken))
        {
            if (file.AsksFor(block)
                && RootOf(block, file.CancellationToken) is { } root
                && MayHoldSink(root, owner, file)
                && scope.Flow.BodyAt(block, file.CancellationToken) is { } body
                && (analyzed ??= []).Add(body))
            {
                new FlowReporter(flows, owner, file).Report(body);
            }
        }
    }

    private IOperation? RootOf(SyntaxNode block, CancellationToken cancellationToken)
    {
        var operation = scope.Code.Bodies.GetOperation(block, cancellationToken);
        while (operation?.Parent is { } parent)
            operation = parent;
        return operation;
    }

    private bool MayHoldSink(IOperation root, ISymbol owner, FileAnalysis file)
    {
        var finder = new SinkFinder(flows, scope.Flow.Context, owner, root, file.CancellationToken);
        var waiting = t_waiting ??= new Stack<IOperation>();
        try
        {
            waiting.Push(root);
            while (waiting.Count > 0)
            {
                var operation = waiting.Pop();
                _dispatcher.Analyze(operation, owner, file);
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
