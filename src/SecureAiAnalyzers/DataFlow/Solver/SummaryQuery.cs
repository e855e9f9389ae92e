using SecureAiAnalyzers.DataFlow.Graph;

namespace SecureAiAnalyzers.DataFlow.Solver;

/// <summary>
/// What a part of a value is made of, in terms of the parameters of the functions around it. Calls are entered through queries of their
/// own, whose summaries are translated to what the call gives.
/// </summary>
internal sealed class SummaryQuery(WorklistSolver solver, FlowPoint start, ProcedureSummary summary) : IStepVisitor
{
    private readonly HashSet<FlowPoint> _visited = [];
    private readonly List<Action<FlowPoint>> _parameterListeners = [];
    private readonly List<Action<MemberPoint>> _memberListeners = [];
    private readonly List<Action<SourceHit>> _sourceListeners = [];

    /// <summary>What is found so far.</summary>
    public ProcedureSummary Summary { get; } = summary;

    /// <summary>Begins.</summary>
    public void Start() => Next(start.Node, start.Path);

    /// <summary>Tells of everything that is and will be found.</summary>
    public void Listen(Action<SourceHit> source, Action<FlowPoint> parameter, Action<MemberPoint> member)
    {
        _sourceListeners.Add(source);
        _parameterListeners.Add(parameter);
        _memberListeners.Add(member);
        foreach (var hit in Summary.Sources.Hits)
            solver.Post(() => source(hit));
        foreach (var point in Summary.Parameters)
            solver.Post(() => parameter(point));
        foreach (var point in Summary.Members)
            solver.Post(() => member(point));
    }

    /// <inheritdoc />
    public void Next(FlowNode node, AccessPath path)
    {
        if (_visited.Add(new FlowPoint(node, path)))
            solver.Post(() => solver.Step(node, path, this));
    }

    /// <inheritdoc />
    public void Source(SourceNode source) => Add(SourceHit.Of(source));

    /// <inheritdoc />
    public void Parameter(ParameterNode parameter, AccessPath path)
    {
        var point = new FlowPoint(parameter, path);
        if (!Summary.Parameters.Add(point))
            return;

        solver.Observer?.Grew(start, Summary);
        foreach (var listener in _parameterListeners.ToArray())
            solver.Post(() => listener(point));
    }

    /// <inheritdoc />
    public void Member(MemberRef member, AccessPath path)
    {
        var point = new MemberPoint(member, path);
        if (!Summary.Members.Add(point))
            return;

        solver.Observer?.Grew(start, Summary);
        foreach (var listener in _memberListeners.ToArray())
            solver.Post(() => listener(point));
    }

    /// <inheritdoc />
    public void Inside(FlowNode node, AccessPath path, CallFrame frame) =>
        solver.Listen(new FlowPoint(node, path), Add, point => Translate(point, frame), point => Member(point.Member, point.Path));

    /// <summary>A parameter of the called function is what the call gives for it.</summary>
    private void Translate(FlowPoint point, CallFrame frame)
    {
        var parameter = (ParameterNode)point.Node;
        if (FlowOrigins.TryGiven(parameter, frame, out var given))
        {
            if (given is not null)
                Next(given, point.Path);
            else if (solver.Graph.SharedOn(point.Path, solver.CancellationToken) is { } shared)
                Member(shared.Member, shared.Path);
        }
    }

    private void Add(SourceHit hit)
    {
        if (!Summary.Sources.Add(hit))
            return;

        solver.Observer?.Grew(start, Summary);
        foreach (var listener in _sourceListeners.ToArray())
            solver.Post(() => listener(hit));
    }
}
