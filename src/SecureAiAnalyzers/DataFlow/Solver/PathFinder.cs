using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SecureAiAnalyzers.DataFlow.Graph;

namespace SecureAiAnalyzers.DataFlow.Solver;

/// <summary>
/// Finds a shortest path from a sink back to one of its sources, to explain a finding. It takes the same steps as the search for sources, breadth
/// first and in their order, so that the same code always has the same explanation. It is context-sensitive by call stacks.
/// </summary>
internal sealed class PathFinder(ProgramGraph graph, FlowMode mode, SourceHit target, CancellationToken cancellationToken) : IStepVisitor
{
    private const int MaxStates = 50_000;
    private const int MaxCallDepth = 24;

    private readonly TransferFunction _transfer = new(graph, mode, cancellationToken);
    private readonly Queue<State> _worklist = new();
    private readonly HashSet<(FlowPoint, CallSite?)> _seen = [];
    private readonly HashSet<MemberPoint> _seenMembers = [];
    private State? _current;
    private State? _found;

    /// <summary>The path, the source first.</summary>
    public IReadOnlyList<FlowHop> Find(FlowPoint sink)
    {
        Enqueue(sink, stack: null, hop: null);
        while (_worklist.Count > 0 && _found is null && _seen.Count < MaxStates)
        {
            cancellationToken.ThrowIfCancellationRequested();
            _current = _worklist.Dequeue();
            _transfer.From(_current.Point.Node, _current.Point.Path, this);
        }

        return _found is null ? [] : Hops(_found);
    }

    /// <inheritdoc />
    public void Next(FlowNode node, AccessPath path) => Enqueue(new FlowPoint(node, path), _current!.CallStack, Addition(_current.Point.Node, node));

    /// <inheritdoc />
    public void Source(SourceNode source)
    {
        if (new SourceHit(source.Labels, source.Syntax, source.Symbol).IsAt(target))
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
    public void Member(ISymbol member, AccessPath path)
    {
        if (!_seenMembers.Add(new MemberPoint(member, path)))
            return;

        foreach (var point in graph.Origins.WritesTo(member, path, cancellationToken))
            Enqueue(point, stack: null, new FlowHop(point.Node.Syntax, $"is kept in '{member.Name}'"));
    }

    /// <inheritdoc />
    public void Inside(FlowNode node, AccessPath path, CallFrame frame)
    {
        if ((_current!.CallStack?.Depth ?? 0) < MaxCallDepth)
        {
            var hop = new FlowHop(frame.Site.Syntax, $"comes back from '{NameOf(frame.Site)}'");
            Enqueue(new FlowPoint(node, path), new CallStack(frame, _current.CallStack), hop);
        }
    }

    private void Leave(ParameterNode parameter, AccessPath path, CallStack stack)
    {
        if (!FlowOrigins.TryGiven(parameter, stack.Frame, out var given))
            return;
        if (given is not null)
        {
            var hop = new FlowHop(stack.Frame.Site.Syntax, $"is passed to '{NameOf(stack.Frame.Site)}'");
            Enqueue(new FlowPoint(given, path), given == parameter ? stack : stack.Outer, hop);
        }
        else if (path.Head is { } member && graph.IsOwned(member, cancellationToken))
        {
            Member(member, path.Tail);
        }
    }

    private void Ascend(ParameterNode parameter, AccessPath path)
    {
        var origins = graph.Origins.OriginsOf(parameter, path, cancellationToken, hit => _found ??= hit.IsAt(target) ? _current : null);
        foreach (var origin in origins)
        {
            if (origin.Member is { } member)
                Member(member, origin.Path);
            else if (origin.Value is { } value)
                Enqueue(new FlowPoint(value, origin.Path), stack: null, new FlowHop(value.Syntax, $"is passed as '{parameter.Symbol?.Name ?? "this"}'"));
        }
    }

    private void Enqueue(FlowPoint point, CallStack? stack, FlowHop? hop)
    {
        if (_seen.Add((point, stack?.Frame.Site)))
            _worklist.Enqueue(new State(point, stack, _current, hop));
    }

    /// <summary>The hop of a value that is put into a container; null for the container itself.</summary>
    private static FlowHop? Addition(FlowNode container, FlowNode value) =>
        container is PhiNode version && version.Identity != version && version.Identity != value.Identity ? new FlowHop(version.Syntax, "is added") : null;

    private static string NameOf(CallSite site) => site.Method switch
    {
        { MethodKind: MethodKind.Constructor } constructor => constructor.ContainingType.Name,
        { MethodKind: MethodKind.DelegateInvoke } => "delegate",
        { AssociatedSymbol: { } property } => property.Name,
        var method => method.Name,
    };

    /// <summary>The hops from the source on; steps on the same line are one hop.</summary>
    private static IReadOnlyList<FlowHop> Hops(State found)
    {
        var hops = new List<FlowHop>();
        for (var state = found; state is not null; state = state.Previous)
        {
            var hop = state.Hop ?? Describe(state.Point.Node);
            if (hop is not null && (hops.Count == 0 || !IsSamePlace(hops[hops.Count - 1], hop)))
                hops.Add(hop);
        }

        return hops;
    }

    private static bool IsSamePlace(FlowHop left, FlowHop right) =>
        left.Syntax.SyntaxTree == right.Syntax.SyntaxTree && left.Syntax.Span.IntersectsWith(right.Syntax.Span);

    private static FlowHop? Describe(FlowNode node) => node switch
    {
        SourceNode source => new FlowHop(source.Syntax, $"is read from '{source.Symbol.Name}'"),
        ParameterNode { Symbol: { } symbol } parameter => new FlowHop(parameter.Syntax, $"arrives as '{symbol.Name}'"),
        LoadNode { Syntax: ExpressionSyntax } load => new FlowHop(load.Syntax, $"is read from '{load.Member.Name}'"),
        ObjectNode made => new FlowHop(made.Syntax, "is put into an object"),
        DerivedNode derived => new FlowHop(derived.Syntax, derived.Maker is null ? "becomes part of a text" : $"passes '{derived.Maker.Name}'"),
        _ => null,
    };

    private sealed record State(FlowPoint Point, CallStack? CallStack, State? Previous, FlowHop? Hop);

    private sealed record CallStack(CallFrame Frame, CallStack? Outer)
    {
        public int Depth { get; } = (Outer?.Depth ?? 0) + 1;
    }
}
