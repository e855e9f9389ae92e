using Microsoft.CodeAnalysis;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.DataFlow.Graph;

namespace SecureAiAnalyzers.DataFlow.Solver;

/// <summary>Where values come from that a function does not make itself: what callers give, what others write.</summary>
internal sealed class FlowOrigins(ProgramGraph graph)
{
    /// <summary>What a parameter of a called function is, where the call stands; false when it is none of that function.</summary>
    public static bool TryGiven(ParameterNode parameter, CallFrame frame, out FlowNode? given)
    {
        var isOfCaller = parameter.Body == frame.Site.Function.Body;
        if (parameter.Parameter is null)
            return TryReceiver(parameter, frame, isOfCaller, out given);

        given = parameter.Function == frame.Function ? frame.Site.ValueOf(parameter.Ordinal) : parameter;
        return given != parameter || isOfCaller;
    }

    private static bool TryReceiver(ParameterNode parameter, CallFrame frame, bool isOfCaller, out FlowNode? given)
    {
        var isNested = frame.Function?.Parent is not null;
        given = frame.Made ?? (isNested ? parameter : frame.Site.IsDelegateCall ? null : frame.Site.Receiver);
        return !isNested || isOfCaller;
    }

    /// <summary>What the program gives for a parameter; sources that the parameter itself is are told at once.</summary>
    public IReadOnlyList<Origin> OriginsOf(
        ParameterNode parameter, AccessPath path, CancellationToken cancellationToken, Action<SourceHit> source)
    {
        if (parameter.Parameter is not null && graph.Inputs.LabelsOf(parameter, cancellationToken) is var labels and not FlowLabels.None)
            source(SourceHit.Of(parameter, labels));

        if (parameter.Parameter is null && path.Head is { IsOwned: true } own)
            return [new Origin(null, own, path.Tail)];

        var origins = new List<Origin>();
        if (parameter.Function.Parent is not null)
            AddCalls(parameter.Body.UsesOf(parameter.Function).Where(static use => use.Ordinal < 0).Select(static use => use.Site), parameter, path, origins);
        if (parameter.Function.Method is { Kind: not MemberKind.Lambda } method)
            AddCalls(CallersOf(method, parameter, cancellationToken), parameter, path, origins);
        if (origins.Count == 0 && path.Head is { IsOwned: true } member)
            origins.Add(new Origin(null, member, path.Tail));
        return origins;
    }

    /// <summary>What the program writes to a member.</summary>
    public IEnumerable<FlowPoint> WritesTo(MemberRef member, AccessPath path, CancellationToken cancellationToken)
    {
        if (member.Kind == MemberKind.Parameter
            && graph.Context.Members.SymbolOf(member) is IParameterSymbol { ContainingSymbol: IMethodSymbol constructor } parameter)
        {
            foreach (var site in graph.CallersOf(graph.Context.Members.Of(constructor), cancellationToken))
            {
                if (site.ValueOf(parameter.Ordinal) is { } value)
                    yield return new FlowPoint(value, path);
            }
        }

        foreach (var body in graph.WritersOf(member, cancellationToken))
        {
            foreach (var store in body.StoresTo(member))
                yield return new FlowPoint(store.Value, path);
            foreach (var load in body.LoadsOf(member))
            {
                foreach (var point in Changes(body, load, path))
                    yield return point;
            }
        }
    }

    private static IEnumerable<FlowPoint> Changes(FlowBody body, LoadNode load, AccessPath path)
    {
        foreach (var added in body.AdditionsTo(load))
            yield return new FlowPoint(added, path);
        if (path.Head is not { } part)
            yield break;

        foreach (var store in body.StoresTo(part))
        {
            if (store.Owner == load)
                yield return new FlowPoint(store.Value, path.Tail);
        }
    }

    /// <summary>A local function of another file may stand at the same place.</summary>
    private IEnumerable<CallSite> CallersOf(MemberRef method, ParameterNode parameter, CancellationToken cancellationToken)
    {
        var callers = graph.CallersOf(method, cancellationToken);
        return method.Kind == MemberKind.LocalFunction ? callers.Where(site => site.Function.Body == parameter.Body) : callers;
    }

    private static void AddCalls(IEnumerable<CallSite> sites, ParameterNode parameter, AccessPath path, List<Origin> origins)
    {
        foreach (var site in sites)
        {
            if (site.ValueOf(parameter.Ordinal) is { } value)
                origins.Add(new Origin(value, null, path));
        }
    }
}
