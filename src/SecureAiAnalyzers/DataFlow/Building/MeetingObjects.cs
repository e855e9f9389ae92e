using SecureAiAnalyzers.DataFlow.Graph;

namespace SecureAiAnalyzers.DataFlow.Building;

/// <summary>
/// Where branches meet, a variable is one of several objects: what is put into it is put into any of them. Done when the body is built,
/// because only then it is known which objects meet.
/// </summary>
internal static class MeetingObjects
{
    /// <summary>Values that are passed on in one body, so that cost stays linear; the rest is unknown.</summary>
    public const int MaxPassed = 10_000;

    /// <summary>
    /// Finds the variables that are one object on every branch. What meets at one join is mostly the value of a join before it, which was asked
    /// for later: so each looks at what is known already.
    /// </summary>
    public static void Settle(IReadOnlyList<JoinNode> meetings)
    {
        for (var i = meetings.Count - 1; i >= 0; i--)
            meetings[i].Only = OnlyOne(meetings[i]);
    }

    /// <summary>Passes on what was put into variables of several objects.</summary>
    public static void Tell(FlowBody body)
    {
        var left = MaxPassed;
        foreach (var container in body.Containers.Where(IsMeeting).ToArray())
            TellAdditions(body, container, ref left);
        foreach (var store in body.Stores.Where(static store => store.Owner is not null && IsMeeting(store.Owner)).ToArray())
        {
            foreach (var one in Behind(store.Owner!, ref left))
                body.Add(store with { Owner = one });
        }
    }

    /// <summary>The objects that a variable may be, as long as the budget lasts.</summary>
    public static IReadOnlyList<FlowNode> Behind(FlowNode variable, ref int left)
    {
        var first = Settled(variable);
        if (!IsMeeting(first))
            return [first];

        var objects = new List<FlowNode>();
        var seen = new HashSet<FlowNode> { first };
        var waiting = new Stack<FlowNode>([first]);
        while (waiting.Count > 0 && left > 0)
        {
            foreach (var operand in ((JoinNode)waiting.Pop()).Operands)
            {
                left--;
                var one = Settled(operand.Identity);
                if (!seen.Add(one))
                    continue;
                if (IsMeeting(one))
                    waiting.Push(one);
                else
                    objects.Add(one);
            }
        }

        return objects;
    }

    private static FlowNode? OnlyOne(JoinNode meeting)
    {
        FlowNode? only = null;
        foreach (var operand in meeting.Operands)
        {
            var one = Settled(operand.Identity);
            if (one == meeting || one == only)
                continue;
            if (only is not null)
                return null;
            only = one;
        }

        return only;
    }

    private static FlowNode Settled(FlowNode node)
    {
        while (node is JoinNode { Only: { } only })
            node = only;
        return node;
    }

    private static bool IsMeeting(FlowNode node) => node is JoinNode { IsMeeting: true };

    private static void TellAdditions(FlowBody body, FlowNode container, ref int left)
    {
        var added = body.AdditionsTo(container).ToArray();
        var objects = Behind(container, ref left);
        foreach (var one in objects)
        {
            foreach (var value in added)
                body.AddTo(one, value);
            if (objects.Count > 1)
                one.IsShared = true;
        }

        left -= objects.Count * added.Length;
    }
}
