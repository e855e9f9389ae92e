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
    /// <param name="kind">The sink that is asked about.</param>
    public IReadOnlyList<Origin> OriginsOf(FlowPoint point, SinkKinds kind, CancellationToken cancellationToken, Action<SourceHit> source)
    {
        var (parameter, path) = ((ParameterNode)point.Node, point.Path);
        if (graph.Inputs.IsRefused(parameter, kind, cancellationToken))
            return [];
        if (parameter.Parameter is not null && graph.Inputs.LabelsOf(parameter, path, kind, cancellationToken) is var labels and not FlowLabels.None)
            source(SourceHit.Of(parameter, path, labels));

        if (parameter.Parameter is null && path.Head is { } own && graph.IsShared(own, cancellationToken))
            return [new Origin(null, own, path.Tail)];

        var origins = new List<Origin>();
        if (parameter.Function.Parent is not null)
            AddCalls(parameter.Body.UsesOf(parameter.Function).Where(static use => use.Ordinal < 0).Select(static use => use.Site), point, origins);
        if (parameter.Function.Method is { Kind: not MemberKind.Lambda } method)
        {
            if (graph.CallersOf(method, cancellationToken) == CallGraph.TooManyCallers)
                source(SourceHit.Unsolved(parameter, method));
            AddCalls(CallersOf(method, parameter, cancellationToken), point, origins);
        }

        if (origins.Count == 0)
            origins.AddRange(Shared(path, cancellationToken));
        return origins;
    }

    /// <summary>What the program writes to a member; of an object that it does not make, what it writes to the members of such objects.</summary>
    public IReadOnlyList<Origin> OriginsOf(MemberRef member, AccessPath path, CancellationToken cancellationToken, Action<SourceHit> source)
    {
        if (path.Head is null && graph.IsSecretOption(member, cancellationToken) && graph.PlaceOf(member, cancellationToken) is { } place)
            source(new SourceHit(FlowLabels.Secret, place, member));
        if (path.Head is null && member.Kind == MemberKind.Parameter && GivenToPrimary(member, cancellationToken) is { } given)
            source(given);

        var origins = WritesTo(member, path, cancellationToken).Select(static point => new Origin(point.Node, null, point.Path)).ToList();
        if (origins.Count == 0)
            origins.AddRange(Shared(path, cancellationToken));
        return origins;
    }

    private SourceHit? GivenToPrimary(MemberRef parameter, CancellationToken cancellationToken) =>
        graph.Context.Surface is { } surface
        && graph.Context.Members.SymbolOf(parameter) is IParameterSymbol { ContainingSymbol: IMethodSymbol constructor }
        && surface.Has(constructor)
        && graph.PlaceOf(parameter, cancellationToken) is { } place
            ? SourceHit.OfKept(parameter, graph.Context.Members.Of(constructor), place)
            : null;

    private IEnumerable<Origin> Shared(AccessPath path, CancellationToken cancellationToken) =>
        graph.SharedOn(path, cancellationToken) is { } shared ? [new Origin(null, shared.Member, shared.Path)] : [];

    private IEnumerable<FlowPoint> WritesTo(MemberRef member, AccessPath path, CancellationToken cancellationToken)
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

        foreach (var written in NamesOf(member, cancellationToken))
        {
            foreach (var point in StoredIn(written, path, cancellationToken))
                yield return point;
        }
    }

    /// <summary>
    /// The member, and those that implement or override it, or that it does: a service is written by another name than by which it is read.
    /// </summary>
    private IEnumerable<MemberRef> NamesOf(MemberRef member, CancellationToken cancellationToken) => member switch
    {
        { Holder: { } holder } => graph.NamesOf(holder, cancellationToken).Select(name => name.GivenAt(member.Ordinal)).Prepend(member).Distinct(),
        { Kind: MemberKind.Property, IsOwned: false } => graph.NamesOf(member, cancellationToken).Prepend(member).Distinct(),
        _ => [member],
    };

    private IEnumerable<FlowPoint> StoredIn(MemberRef member, AccessPath path, CancellationToken cancellationToken)
    {
        foreach (var body in graph.WritersOf(member, cancellationToken))
        {
            foreach (var store in body.StoresTo(member))
                yield return new FlowPoint(store.Value, path);
            foreach (var load in body.LoadsOf(member))
            {
                foreach (var point in Changes(body, load, path))
                    yield return point;
            }

            foreach (var entry in body.EntriesOf(member))
            {
                foreach (var point in Changes(body, entry, path))
                    yield return point;
            }
        }
    }

    private static IEnumerable<FlowPoint> Changes(FlowBody body, FlowNode held, AccessPath path)
    {
        foreach (var added in body.AdditionsTo(held))
            yield return new FlowPoint(added, path);
        if (path.Head is not { } part)
            yield break;

        foreach (var store in body.StoresTo(held, part))
            yield return new FlowPoint(store.Value, path.Tail);
    }

    /// <summary>A local function of another file may stand at the same place.</summary>
    private IEnumerable<CallSite> CallersOf(MemberRef method, ParameterNode parameter, CancellationToken cancellationToken)
    {
        var callers = graph.CallersOf(method, cancellationToken);
        return method.Kind == MemberKind.LocalFunction ? callers.Where(site => site.Function.Body == parameter.Body) : callers;
    }

    private void AddCalls(IEnumerable<CallSite> sites, FlowPoint point, List<Origin> origins)
    {
        var parameter = (ParameterNode)point.Node;
        foreach (var site in sites)
        {
            if (site.ValueOf(parameter.Ordinal) is { } value
                && TypeSubstitution.TryLeaving(site, parameter.Function, point.Types, graph.Context.Members, out var types))
            {
                origins.Add(new Origin(value, null, point.Path, types));
            }
        }
    }
}
