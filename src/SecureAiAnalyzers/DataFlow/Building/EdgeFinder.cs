using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SecureAiAnalyzers.DataFlow.Building;

/// <summary>
/// The incoming edges of each block. The graph has none into handlers, because any operation of the protected block may throw: here they are
/// reached from the beginning and the end of each protected block.
/// </summary>
internal static class EdgeFinder
{
    /// <summary>The incoming edges of each block, by its ordinal.</summary>
    public static List<Edge>[] Find(ControlFlowGraph graph)
    {
        var edges = new List<Edge>[graph.Blocks.Length];
        foreach (var block in graph.Blocks)
            edges[block.Ordinal] = Regular(block, graph);
        AddHandlers(graph.Root, edges);
        return edges;
    }

    private static List<Edge> Regular(BasicBlock block, ControlFlowGraph graph)
    {
        var edges = new List<Edge>(block.Predecessors.Length);
        foreach (var branch in block.Predecessors)
        {
            if (!branch.Source.IsReachable || Ends(branch.Source) || IsNeverTaken(branch))
                continue;

            var final = branch.FinallyRegions.LastOrDefault(region => Writes(region, graph));
            edges.Add(final is null ? new Edge(branch.Source.Ordinal, branch) : new Edge(final.LastBlockOrdinal, null));
        }

        return edges;
    }

    /// <summary>Whether a constant decides against the branch: the end of <c>while (true)</c> is only reached by a break.</summary>
    private static bool IsNeverTaken(ControlFlowBranch branch) =>
        branch.Source is { ConditionKind: not ControlFlowConditionKind.None, BranchValue.ConstantValue: { HasValue: true, Value: bool constant } }
        && branch.IsConditionalSuccessor != (constant == (branch.Source.ConditionKind == ControlFlowConditionKind.WhenTrue));

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

    private static void AddHandlers(ControlFlowRegion root, List<Edge>[] edges)
    {
        var regions = new Stack<ControlFlowRegion>([root]);
        while (regions.Count > 0)
        {
            var region = regions.Pop();
            if (region.Kind is ControlFlowRegionKind.TryAndCatch or ControlFlowRegionKind.TryAndFinally)
                AddHandlers(region, region.NestedRegions[0], edges);
            foreach (var nested in region.NestedRegions)
                regions.Push(nested);
        }
    }

    private static void AddHandlers(ControlFlowRegion region, ControlFlowRegion guarded, List<Edge>[] edges)
    {
        for (var i = 1; i < region.NestedRegions.Length; i++)
        {
            var entry = edges[region.NestedRegions[i].FirstBlockOrdinal];
            entry.Add(new Edge(guarded.FirstBlockOrdinal, null, IsEntry: true));
            for (var block = guarded.FirstBlockOrdinal; block <= guarded.LastBlockOrdinal; block++)
                entry.Add(new Edge(block, null));
        }
    }
}
