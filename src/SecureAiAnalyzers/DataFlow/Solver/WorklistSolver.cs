using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.DataFlow.Graph;

namespace SecureAiAnalyzers.DataFlow.Solver;

/// <summary>
/// Solves one query with all that it depends on: the least fixed point of their summaries, found with a worklist and never by recursion, so that
/// functions which call each other need no special care.
/// </summary>
internal sealed class WorklistSolver
{
    private readonly FlowMode _mode;
    private readonly CancellationToken _cancellationToken;
    private readonly TransferFunction _transfer;
    private readonly Queue<Action> _worklist = new();
    private readonly Dictionary<FlowPoint, SummaryQuery> _values = [];
    private readonly Dictionary<FlowPoint, ProgramQuery> _parameters = [];
    private readonly Dictionary<MemberPoint, ProgramQuery> _members = [];

    public WorklistSolver(ProgramGraph graph, FlowMode mode, CancellationToken cancellationToken, ISolverObserver? observer = null)
    {
        Graph = graph;
        _mode = mode;
        _cancellationToken = cancellationToken;
        _transfer = new TransferFunction(graph, mode, cancellationToken);
        Observer = observer;
    }

    /// <summary>The graph.</summary>
    public ProgramGraph Graph { get; }

    /// <summary>Stops the analysis.</summary>
    public CancellationToken CancellationToken => _cancellationToken;

    /// <summary>Is told what the solver does; null when nobody wants to know.</summary>
    public ISolverObserver? Observer { get; }

    /// <summary>Whether no untrusted text gets into a set. The checks of what gets there do not count: they were made for another use.</summary>
    public static bool IsSetClean(ProgramGraph graph, FlowNode set, CancellationToken cancellationToken)
    {
        const FlowLabels trusted = FlowLabels.Secret | FlowLabels.Personal;
        var solver = new WorklistSolver(graph, new FlowMode(SinkKinds.None, IsTextOnly: false), cancellationToken);
        foreach (var hit in solver.Solve(new FlowPoint(set, AccessPath.Anything)))
        {
            if ((hit.Labels & ~trusted) != 0)
                return false;
        }

        return true;
    }

    /// <summary>The sources of a value.</summary>
    public IReadOnlyList<SourceHit> Solve(FlowPoint point)
    {
        var query = new ProgramQuery(this, NewSummary());
        query.Follow(point);
        while (_worklist.Count > 0)
        {
            _cancellationToken.ThrowIfCancellationRequested();
            _worklist.Dequeue()();
        }

        Publish();
        Observer?.Solved(point, query.Summary.Sources.Hits);
        return query.Summary.Sources.Hits;
    }

    /// <summary>Does something when it is its turn.</summary>
    public void Post(Action action) => _worklist.Enqueue(action);

    /// <summary>Tells the visitor where a part of a value comes from.</summary>
    public void Step(FlowNode node, AccessPath path, IStepVisitor visitor) =>
        _transfer.From(node, path, Observer?.Step(new FlowPoint(node, path), visitor) ?? visitor);

    /// <summary>Tells what a value is made of inside its function.</summary>
    public void Listen(FlowPoint point, Action<SourceHit> source, Action<FlowPoint> parameter, Action<MemberPoint> member)
    {
        if (Graph.Summaries.OfValue(point, _mode) is { } known)
        {
            Observer?.Reused(point, known);
            foreach (var hit in known.Sources.Hits)
                Post(() => source(hit));
            foreach (var found in known.Parameters)
                Post(() => parameter(found));
            foreach (var found in known.Members)
                Post(() => member(found));
            return;
        }

        if (!_values.TryGetValue(point, out var query))
        {
            _values.Add(point, query = new SummaryQuery(this, point, NewSummary()));
            query.Start();
        }

        query.Listen(source, parameter, member);
    }

    /// <summary>Tells what the program gives for a parameter.</summary>
    public void ListenToParameter(FlowPoint point, Action<SourceHit> source)
    {
        if (Graph.Summaries.OfParameter(point, _mode) is { } known)
        {
            foreach (var hit in known.Sources.Hits)
                Post(() => source(hit));
            return;
        }

        if (!_parameters.TryGetValue(point, out var query))
        {
            _parameters.Add(point, query = new ProgramQuery(this, NewSummary()));
            query.FollowParameter((ParameterNode)point.Node, point.Path, _cancellationToken);
        }

        query.Listen(source);
    }

    /// <summary>Tells what the program writes to a member.</summary>
    public void ListenToMember(MemberPoint point, Action<SourceHit> source)
    {
        if (Graph.Summaries.OfMember(point, _mode) is { } known)
        {
            foreach (var hit in known.Sources.Hits)
                Post(() => source(hit));
            return;
        }

        if (!_members.TryGetValue(point, out var query))
        {
            _members.Add(point, query = new ProgramQuery(this, NewSummary()));
            query.FollowMember(point.Member, point.Path, _cancellationToken);
        }

        query.Listen(source);
    }

    private ProcedureSummary NewSummary() => new(new SourceSet(Graph.OrderOf));

    private void Publish() => Graph.Summaries.Publish(
        _mode, Summaries(_values, static query => query.Summary), SummariesOf(_parameters), SummariesOf(_members));

    private static IEnumerable<KeyValuePair<TKey, ProcedureSummary>> SummariesOf<TKey>(Dictionary<TKey, ProgramQuery> queries)
        where TKey : notnull => Summaries(queries, static query => query.Summary);

    private static IEnumerable<KeyValuePair<TKey, ProcedureSummary>> Summaries<TKey, TQuery>(
        Dictionary<TKey, TQuery> queries, Func<TQuery, ProcedureSummary> summaryOf)
        where TKey : notnull
    {
        foreach (var pair in queries)
            yield return new KeyValuePair<TKey, ProcedureSummary>(pair.Key, summaryOf(pair.Value));
    }
}
