using SecureAiAnalyzers.DataFlow.Graph;

namespace SecureAiAnalyzers.DataFlow.Building;

/// <summary>
/// Where branches meet, a variable points to one of several objects: what is put into it is put into any of them, as a weak update. Done when
/// the body is built, because only then it is known which objects meet.
/// </summary>
internal static class PointsToSets
{
    /// <summary>Values that are propagated in one body, so that cost stays linear; the rest is unknown.</summary>
    public const int MaxPropagated = 10_000;

    /// <summary>
    /// Finds the phis that are one object on every branch. An operand of a phi is mostly a phi before it, which was asked for later: so each
    /// looks at what is known already.
    /// </summary>
    public static void FindTrivialPhis(IReadOnlyList<PhiNode> merges)
    {
        for (var i = merges.Count - 1; i >= 0; i--)
            merges[i].Only = OnlyObject(merges[i]);
    }

    /// <summary>Propagates what was put into variables that point to several objects.</summary>
    public static void PropagateStores(FlowBody body)
    {
        var left = MaxPropagated;
        foreach (var container in body.Containers.Where(IsMerge).ToArray())
            PropagateAdditions(body, container, ref left);
        foreach (var store in body.Stores.Where(static store => store.Owner is not null && IsMerge(store.Owner)).ToArray())
        {
            foreach (var one in Of(store.Owner!, ref left))
                body.Add(store with { Owner = one });
        }
    }

    /// <summary>The objects that a variable may point to, as long as the budget lasts.</summary>
    public static IReadOnlyList<FlowNode> Of(FlowNode variable, ref int left)
    {
        var first = WithoutTrivialPhis(variable);
        if (!IsMerge(first))
            return [first];

        var objects = new List<FlowNode>();
        var seen = new HashSet<FlowNode> { first };
        var worklist = new Stack<FlowNode>([first]);
        while (worklist.Count > 0 && left > 0)
        {
            foreach (var operand in ((PhiNode)worklist.Pop()).Operands)
            {
                left--;
                var one = WithoutTrivialPhis(operand.Identity);
                if (!seen.Add(one))
                    continue;
                if (IsMerge(one))
                    worklist.Push(one);
                else
                    objects.Add(one);
            }
        }

        return objects;
    }

    private static FlowNode? OnlyObject(PhiNode merge)
    {
        FlowNode? only = null;
        foreach (var operand in merge.Operands)
        {
            var one = WithoutTrivialPhis(operand.Identity);
            if (one == merge || one == only)
                continue;
            if (only is not null)
                return null;
            only = one;
        }

        return only;
    }

    private static FlowNode WithoutTrivialPhis(FlowNode node)
    {
        while (node is PhiNode { Only: { } only })
            node = only;
        return node;
    }

    private static bool IsMerge(FlowNode node) => node is PhiNode { IsMerge: true };

    private static void PropagateAdditions(FlowBody body, FlowNode container, ref int left)
    {
        var added = body.AdditionsTo(container).ToArray();
        var objects = Of(container, ref left);
        foreach (var one in objects)
        {
            foreach (var value in added)
                body.AddTo(one, value);
            if (objects.Count > 1)
                one.IsAliased = true;
        }

        left -= objects.Count * added.Length;
    }
}
