using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SecureAiAnalyzers.DataFlow.Building;

/// <summary>
/// The incoming edges of each block. The graph has none into handlers, because many an operation of the protected blocks may throw: here they are
/// reached from the beginning of the first protected block, and from wherever one throws. Nor has it any into finally parts, which are reached from
/// each branch that leaves the blocks as well.
/// </summary>
internal static class EdgeFinder
{
    /// <summary>The incoming edges of each block, by its ordinal.</summary>
    public static List<Edge>[] Find(ControlFlowGraph graph)
    {
        var edges = new List<Edge>[graph.Blocks.Length];
        foreach (var block in graph.Blocks)
            edges[block.Ordinal] = new List<Edge>(block.Predecessors.Length);
        foreach (var block in graph.Blocks)
            AddRegular(block, graph, edges);
        AddHandlers(graph, edges);
        return edges;
    }

    private static void AddRegular(BasicBlock block, ControlFlowGraph graph, List<Edge>[] edges)
    {
        foreach (var branch in block.Predecessors)
        {
            if (!branch.Source.IsReachable || Ends(branch.Source) || IsNeverTaken(branch))
                continue;

            var last = new Edge(branch.Source.Ordinal, branch);
            foreach (var region in branch.FinallyRegions)
            {
                edges[region.FirstBlockOrdinal].Add(last);
                if (Writes(region, graph))
                    last = new Edge(region.LastBlockOrdinal, null);
            }

            edges[block.Ordinal].Add(last);
        }
    }

    /// <summary>Whether a constant decides against the branch: the end of <c>while (true)</c> is only reached by a break.</summary>
    private static bool IsNeverTaken(ControlFlowBranch branch) =>
        branch.Source is { ConditionKind: not ControlFlowConditionKind.None, BranchValue: { } condition }
        && OutcomeOf(condition) is { } outcome
        && branch.IsConditionalSuccessor != (outcome == (branch.Source.ConditionKind == ControlFlowConditionKind.WhenTrue));

    /// <summary>What the condition always is: a constant, or a pattern that takes anything, <c>case var other when …</c>; null for all others.</summary>
    private static bool? OutcomeOf(IOperation condition) => condition switch
    {
        { ConstantValue: { HasValue: true, Value: bool constant } } => constant,
        IIsPatternOperation { Pattern: IDeclarationPatternOperation { MatchesNull: true } or IDiscardPatternOperation } => true,
        _ => null,
    };

    /// <summary>Whether the block ends in a call that does not return.</summary>
    private static bool Ends(BasicBlock block) => block.Operations.Length > 0
        && block.Operations[block.Operations.Length - 1]
            is IExpressionStatementOperation { Operation: IInvocationOperation { TargetMethod: { ReturnsVoid: true } method } }
        && method.GetAttributes().Any(static attribute => attribute.AttributeClass?.Name == "DoesNotReturnAttribute");

    /// <summary>Whether a finally part assigns anything. Most only dispose, and then what the try part knows stays true behind it.</summary>
    private static bool Writes(ControlFlowRegion region, ControlFlowGraph graph)
    {
        for (var ordinal = region.FirstBlockOrdinal; ordinal <= region.LastBlockOrdinal; ordinal++)
        {
            foreach (var operation in graph.Blocks[ordinal].Operations)
            {
                if (operation is IExpressionStatementOperation { Operation: IAssignmentOperation })
                    return true;
            }
        }

        return false;
    }

    private static void AddHandlers(ControlFlowGraph graph, List<Edge>[] edges)
    {
        var regions = new Stack<ControlFlowRegion>([graph.Root]);
        while (regions.Count > 0)
        {
            var region = regions.Pop();
            if (region.Kind is ControlFlowRegionKind.TryAndCatch or ControlFlowRegionKind.TryAndFinally)
                AddHandlers(region, graph, edges);
            foreach (var nested in region.NestedRegions)
                regions.Push(nested);
        }
    }

    private static void AddHandlers(ControlFlowRegion region, ControlFlowGraph graph, List<Edge>[] edges)
    {
        var guarded = region.NestedRegions[0];
        for (var i = 1; i < region.NestedRegions.Length; i++)
        {
            var entry = edges[region.NestedRegions[i].FirstBlockOrdinal];
            entry.Add(new Edge(guarded.FirstBlockOrdinal, null, EdgeStart.Entry));
            if (IsCleanUp(region.NestedRegions[i], graph))
                continue;

            for (var block = guarded.FirstBlockOrdinal; block <= guarded.LastBlockOrdinal; block++)
            {
                entry.Add(new Edge(block, null, EdgeStart.Throw));
                if (PassesOnException(graph.Blocks[block], graph))
                    entry.Add(new Edge(block, null));
            }
        }
    }

    /// <summary>
    /// Whether the compiler wrote the finally part, which only reads what was made before: that of a <c>using</c>, <c>lock</c> or <c>foreach</c>.
    /// </summary>
    private static bool IsCleanUp(ControlFlowRegion handler, ControlFlowGraph graph)
    {
        if (handler.Kind != ControlFlowRegionKind.Finally)
            return false;

        for (var ordinal = handler.FirstBlockOrdinal; ordinal <= handler.LastBlockOrdinal; ordinal++)
        {
            if (graph.Blocks[ordinal] is { BranchValue.IsImplicit: false } || graph.Blocks[ordinal].Operations.Any(static operation => !operation.IsImplicit))
                return false;
        }

        return true;
    }

    /// <summary>Whether an exception goes on from the end of the block, which stands in a finally part that assigns something.</summary>
    private static bool PassesOnException(BasicBlock block, ControlFlowGraph graph)
    {
        if (block.FallThroughSuccessor is not { Semantics: ControlFlowBranchSemantics.StructuredExceptionHandling })
            return false;

        var region = block.EnclosingRegion;
        while (region is { Kind: ControlFlowRegionKind.LocalLifetime, EnclosingRegion: { } outer })
            region = outer;
        return Writes(region, graph);
    }
}
