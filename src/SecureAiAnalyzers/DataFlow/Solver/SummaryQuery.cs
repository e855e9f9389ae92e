using SecureAiAnalyzers.DataFlow.Context;
using SecureAiAnalyzers.DataFlow.Graph;

namespace SecureAiAnalyzers.DataFlow.Solver;

/// <summary>
/// What a part of a value is made of, in terms of the parameters of the functions around it. Calls are entered through queries of their
/// own, whose summaries are translated to what the call gives. So is, in a body about which much may be asked, every step: what many questions
/// come to is then solved once.
/// </summary>
internal sealed class SummaryQuery : IStepVisitor
{
    private readonly WorklistSolver _solver;
    private readonly FlowPoint _start;
    private readonly SummaryListener _asListener;
    private readonly List<SummaryListener> _listeners = [];
    private readonly HashSet<FlowPoint> _visited = [];

    public SummaryQuery(WorklistSolver solver, FlowPoint start, ProcedureSummary summary)
    {
        _solver = solver;
        _start = start;
        Summary = summary;
        _asListener = new SummaryListener(Add, point => Parameter((ParameterNode)point.Node, point.Path), point => Member(point.Member, point.Path));
    }

    /// <summary>What is found so far.</summary>
    public ProcedureSummary Summary { get; }

    /// <inheritdoc />
    public TypeSubstitution? Types => _start.Types;

    /// <summary>Begins.</summary>
    public void Start() => Walk(_start);

    /// <summary>Tells of everything that is and will be found.</summary>
    public void Listen(SummaryListener listener)
    {
        _listeners.Add(listener);
        _solver.TellAll(Summary, listener);
    }

    /// <inheritdoc />
    public void Next(FlowNode node, AccessPath path)
    {
        var point = new FlowPoint(node, path, Types);
        if (!IsShared(node))
            Walk(point);
        else if (_visited.Add(point))
            _solver.Listen(point, _asListener);
    }

    /// <inheritdoc />
    public void Source(SourceNode source) => _solver.Tell(SourceHit.Of(source), Add);

    /// <inheritdoc />
    public void Unsolved(CallNode call) => _solver.Tell(SourceHit.Unsolved(call, call.Site.Method), Add);

    /// <inheritdoc />
    public void Parameter(ParameterNode parameter, AccessPath path)
    {
        var point = new FlowPoint(parameter, path, Types);
        if (!Summary.Parameters.Add(point))
            return;

        _solver.Observer?.Grew(_start, Summary);
        foreach (var listener in _listeners)
            _solver.Post(() => listener.Parameter(point));
    }

    /// <inheritdoc />
    public void Member(MemberRef member, AccessPath path)
    {
        var point = new MemberPoint(member, path);
        if (!Summary.Members.Add(point))
            return;

        _solver.Observer?.Grew(_start, Summary);
        foreach (var listener in _listeners)
            _solver.Post(() => listener.Member(point));
    }

    /// <inheritdoc />
    public void Inside(FlowNode node, AccessPath path, CallFrame frame) =>
        _solver.Listen(
            new FlowPoint(node, path, TypeSubstitution.Entering(frame.Site, frame.Function, Types)),
            new SummaryListener(Add, point => Translate(point, frame), _asListener.Member));

    private static bool IsShared(FlowNode node) => node is not (SourceNode or ParameterNode) && FlowBudget.IsLarge(node.Body);

    private void Walk(FlowPoint point)
    {
        if (_visited.Add(point))
            _solver.Post(() => _solver.Step(point.Node, point.Path, this));
    }

    /// <summary>A parameter of the called function is what the call gives for it.</summary>
    private void Translate(FlowPoint point, CallFrame frame)
    {
        var parameter = (ParameterNode)point.Node;
        if (FlowOrigins.TryGiven(parameter, frame, out var given))
        {
            if (given is not null)
                Next(given, point.Path);
            else if (_solver.Graph.SharedOn(point.Path, _solver.CancellationToken) is { } shared)
                Member(shared.Member, shared.Path);
        }
    }

    private void Add(SourceHit hit)
    {
        if (!Summary.Sources.Add(hit))
            return;

        _solver.Observer?.Grew(_start, Summary);
        foreach (var listener in _listeners)
            _solver.Tell(hit, listener.Source);
    }
}

/// <summary>Is told what a value is made of inside its function.</summary>
/// <param name="Source">A source.</param>
/// <param name="Parameter">A part of a parameter.</param>
/// <param name="Member">A part of a member.</param>
internal sealed record SummaryListener(Action<SourceHit> Source, Action<FlowPoint> Parameter, Action<MemberPoint> Member);
