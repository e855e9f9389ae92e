using System.Collections.Generic;
using System.Linq;

namespace SecureAiAnalyzers.Flow.Building;

/// <summary>
/// Where branches meet, a variable is one of several objects: what is put into it is put into any of them. Done when the body is built,
/// because only then it is known which objects meet.
/// </summary>
internal static class MeetingObjects
{
    /// <summary>Values that are passed on in one body, so that cost stays linear; the rest is unknown.</summary>
    private const int MaxPassed = 10_000;

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

    /// <summary>The objects that a variable may be.</summary>
    private static List<FlowNode> Behind(FlowNode variable, ref int left)
    {
        var objects = new List<FlowNode>();
        var seen = new HashSet<FlowNode> { variable };
        var waiting = new Stack<FlowNode>([variable]);
        while (waiting.Count > 0 && left > 0)
        {
            foreach (var operand in ((JoinNode)waiting.Pop()).Operands)
            {
                left--;
                if (!seen.Add(operand.Identity))
                    continue;
                if (IsMeeting(operand.Identity))
                    waiting.Push(operand.Identity);
                else
                    objects.Add(operand.Identity);
            }
        }

        return objects;
    }
}
