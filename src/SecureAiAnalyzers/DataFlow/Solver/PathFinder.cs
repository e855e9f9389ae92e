using SecureAiAnalyzers.DataFlow.Context;
using SecureAiAnalyzers.DataFlow.Graph;
using SecureAiAnalyzers.Semantics.Code;

namespace SecureAiAnalyzers.DataFlow.Solver;

/// <summary>
/// Finds a shortest path from a sink back to one of its sources, to explain a finding. It takes the same steps as the search for sources, breadth
/// first and in their order, so that the same code always has the same explanation. It is context-sensitive by call stacks.
/// </summary>
internal sealed class PathFinder(ProgramGraph graph, FlowMode mode, SourceHit target, CancellationToken cancellationToken) : IStepVisitor
{
    private const int MaxCallDepth = 24;

    /// <summary>Kept for the next finding: a body may have thousands, and the way of each is looked for in hundreds of steps.</summary>
    [ThreadStatic]
    private static HashSet<(FlowPoint, CallSite?)>? t_seen;

    private readonly TransferFunction _transfer = new(graph, mode, cancellationToken);
    private readonly Queue<State> _worklist = new();
    private readonly HashSet<(FlowPoint, CallSite?)> _seen = Interlocked.Exchange(ref t_seen, null) ?? [];
    private readonly HashSet<MemberPoint> _seenMembers = [];
    private State? _current;
    private State? _found;

    /// <summary>The path, the source first.</summary>
    public IReadOnlyList<FlowHop> Find(FlowPoint sink)
    {
        try
        {
            Search(sink);
        }
        finally
        {
            _seen.Clear();
            t_seen = _seen;
        }

        return _found is null ? [] : Hops(_found);
    }

    private void Search(FlowPoint sink)
    {
        var budget = FlowBudget.IsLarge(sink.Node.Body) ? FlowBudget.MaxStepsInLarge : FlowBudget.MaxSteps;
        Enqueue(sink, stack: null, Passing.Step, by: null);
        while (_worklist.Count > 0 && _found is null && _seen.Count < budget)
        {
            cancellationToken.ThrowIfCancellationRequested();
            _current = _worklist.Dequeue();
            _transfer.From(_current.Point.Node, _current.Point.Path, this);
        }
    }

    /// <inheritdoc />
    public TypeSubstitution? Types => _current?.Point.Types;

    /// <inheritdoc />
    public void Next(FlowNode node, AccessPath path) => Enqueue(new FlowPoint(node, path, Types), _current!.CallStack, Passing.Step, by: null);

    /// <inheritdoc />
    public void Source(SourceNode source)
    {
        if (SourceHit.Of(source).IsAt(target))
            _found ??= _current;
    }

    /// <inheritdoc />
    public void Parameter(ParameterNode parameter, AccessPath path)
    {
        if (_current!.CallStack is { } stack)
            Leave(parameter, path, stack);
        else
            Ascend(parameter, path);
    }

    /// <inheritdoc />
    public void Unsolved(CallNode call)
    {
    }

    /// <inheritdoc />
    public void Member(MemberRef member, AccessPath path)
    {
        if (!_seenMembers.Add(new MemberPoint(member, path)))
            return;

        var current = _current;
        foreach (var origin in graph.Origins.OriginsOf(member, path, cancellationToken, hit => _found ??= hit.IsAt(target) ? current : null))
        {
            if (origin.Member is { } shared)
                Member(shared, origin.Path);
            else if (origin.Value is { } value)
                Enqueue(new FlowPoint(value, origin.Path), stack: null, Passing.Member, member);
        }
    }

    /// <inheritdoc />
    public void Inside(FlowNode node, AccessPath path, CallFrame frame)
    {
        if ((_current!.CallStack?.Depth ?? 0) < MaxCallDepth)
            Enqueue(new FlowPoint(node, path, Entering(frame)), new CallStack(frame, _current.CallStack, Types), Passing.Result, frame.Site);
    }

    private TypeSubstitution? Entering(CallFrame frame) => TypeSubstitution.Entering(frame.Site, frame.Function, Types);

    private void Leave(ParameterNode parameter, AccessPath path, CallStack stack)
    {
        if (!FlowOrigins.TryGiven(parameter, stack.Frame, out var given))
            return;
        if (given is not null)
            Give(given, path, given == parameter, stack);
        else if (graph.SharedOn(path, cancellationToken) is { } shared)
        {
            Member(shared.Member, shared.Path);
        }
    }

    /// <summary>What a call gives; what a function takes from the one around it stays inside.</summary>
    private void Give(FlowNode given, AccessPath path, bool isInside, CallStack stack) => Enqueue(
        new FlowPoint(given, path, isInside ? Types : stack.Types), isInside ? stack : stack.Outer, Passing.Argument, stack.Frame.Site);

    private void Ascend(ParameterNode parameter, AccessPath path)
    {
        var origins = graph.Origins.OriginsOf(
            new FlowPoint(parameter, path, Types), mode.Kind, cancellationToken, hit => _found ??= hit.IsAt(target) ? _current : null);
        foreach (var origin in origins)
        {
            if (origin.Member is { } member)
                Member(member, origin.Path);
            else if (origin.Value is { } value)
                Enqueue(new FlowPoint(value, origin.Path, origin.Types), stack: null, Passing.Parameter, parameter);
        }
    }

    private void Enqueue(FlowPoint point, CallStack? stack, Passing passing, object? by)
    {
        if (_seen.Add((point, stack?.Frame.Site)))
            _worklist.Enqueue(new State(point, stack, _current, passing, by));
    }

    private static FlowHop HopAt(FlowNode node, string text) => new(SourceHit.PlaceOf(node), text);

    private static FlowHop HopAt(CallSite site, string text) => new(new SourceSpan(site.Function.Body.Tree, site.Span.TextSpan), text);

    /// <summary>The hop of a value that is put into a container; null for the container itself.</summary>
    private static FlowHop? Addition(FlowNode container, FlowNode value) =>
        container is PhiNode version && version.Identity != version && version.Identity != value.Identity ? HopAt(version, "is added") : null;

    private static string NameOf(CallSite site) => site.Method switch
    {
        { Kind: MemberKind.DelegateInvoke } => "delegate",
        var method => method.CalledName,
    };

    /// <summary>The hops from the source on; steps on the same line are one hop.</summary>
    private static IReadOnlyList<FlowHop> Hops(State found)
    {
        var hops = new List<FlowHop>();
        for (var state = found; state is not null; state = state.Previous)
        {
            var hop = HopOf(state);
            if (hop is not null && (hops.Count == 0 || !IsSamePlace(hops[hops.Count - 1], hop)))
                hops.Add(hop);
        }

        return hops;
    }

    private static FlowHop? HopOf(State state) => (state.Passing, state.By) switch
    {
        (Passing.Member, MemberRef member) => HopAt(state.Point.Node, $"is kept in '{member.Name}'"),
        (Passing.Result, CallSite site) => HopAt(site, $"comes back from '{NameOf(site)}'"),
        (Passing.Argument, CallSite site) => HopAt(site, $"{FlowHop.PassedTo}'{NameOf(site)}'"),
        (Passing.Parameter, ParameterNode parameter) => HopAt(state.Point.Node, $"{FlowHop.PassedAs}'{parameter.Parameter?.Name ?? "this"}'"),
        _ => (state.Previous is { } container ? Addition(container.Point.Node, state.Point.Node) : null) ?? Describe(state.Point.Node),
    };

    private static bool IsSamePlace(FlowHop left, FlowHop right) =>
        left.Place.Tree == right.Place.Tree && left.Place.Span.IntersectsWith(right.Place.Span);

    private static FlowHop? Describe(FlowNode node) => node switch
    {
        SourceNode source => HopAt(source, $"is read from '{source.Member.Name}'"),
        ParameterNode { Parameter: { } own } parameter => HopAt(parameter, $"arrives as '{own.Name}'"),
        LoadNode { Span.IsExpression: true } load => HopAt(load, $"is read from '{load.Member.Name}'"),
        ObjectNode made => HopAt(made, "is put into an object"),
        DerivedNode derived => HopAt(derived, derived.Maker is null ? "becomes part of a text" : $"passes '{derived.Maker.Name}'"),
        _ => null,
    };

    /// <summary>How the walk came to a state.</summary>
    private enum Passing
    {
        Step,
        Member,
        Result,
        Argument,
        Parameter,
    }

    private sealed record State(FlowPoint Point, CallStack? CallStack, State? Previous, Passing Passing, object? By);

    private sealed record CallStack(CallFrame Frame, CallStack? Outer, TypeSubstitution? Types)
    {
        public int Depth { get; } = (Outer?.Depth ?? 0) + 1;
    }
}
