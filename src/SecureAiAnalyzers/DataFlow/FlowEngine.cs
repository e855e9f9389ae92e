using Microsoft.CodeAnalysis;
using SecureAiAnalyzers.Catalog.Team;
using SecureAiAnalyzers.Configuration;
using SecureAiAnalyzers.DataFlow.Context;
using SecureAiAnalyzers.DataFlow.Graph;
using SecureAiAnalyzers.DataFlow.Solver;
using SecureAiAnalyzers.Semantics;

namespace SecureAiAnalyzers.DataFlow;

/// <summary>Follows values through the code of one compilation: what rules ask about a sink is asked here.</summary>
internal sealed class FlowEngine(ProgramScope program, TeamSymbols team, OptionReader options)
{
    private ProgramGraph? _graph;

    /// <summary>What is known about the compilation.</summary>
    public FlowContext Context { get; } = new(program, team, options);

    /// <summary>Made where a member holds a sink: nearly none does.</summary>
    private ProgramGraph Graph => _graph ?? LazyInitializer.EnsureInitialized(ref _graph, () => new ProgramGraph(Context))!;

    /// <summary>The body that holds the node; null where code has none.</summary>
    public FlowBody? BodyAt(SyntaxNode node, CancellationToken cancellationToken) => Graph.BodyAt(node, cancellationToken);

    /// <summary>The sources that reach a value and do not pass a check that is right for the sink.</summary>
    public IReadOnlyList<SourceHit> SourcesOf(FlowNode value, bool isWholeObject, FlowMode mode, CancellationToken cancellationToken) =>
        new WorklistSolver(Graph, mode, cancellationToken).Solve(PointOf(value, isWholeObject));

    /// <summary>Whether a model can call the function.</summary>
    public bool IsTool(FlowFunction function, CancellationToken cancellationToken) => Graph.Inputs.IsTool(function, cancellationToken);

    /// <summary>How a value gets from a source to a place, the source first.</summary>
    public IReadOnlyList<FlowHop> PathOf(
        FlowNode value, bool isWholeObject, FlowMode mode, SourceHit source, CancellationToken cancellationToken) =>
        new PathFinder(Graph, mode, source, cancellationToken).Find(PointOf(value, isWholeObject));

    private static FlowPoint PointOf(FlowNode value, bool isWholeObject) => new(value, isWholeObject ? AccessPath.Anything : AccessPath.Whole);
}
