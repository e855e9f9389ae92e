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
    private readonly List<(SourceHit Hit, Action<SourceHit> Listener)> _found = [];
    private readonly Stack<(SourceHit Hit, Action<SourceHit> Listener)> _spreading = new();
    private bool _isSpreading;
    private readonly Dictionary<FlowPoint, SummaryQuery> _values = [];
    private readonly Dictionary<FlowPoint, ProgramQuery> _parameters = [];
    private readonly Dictionary<MemberPoint, ProgramQuery> _members = [];

    /// <summary>The sink that is asked about.</summary>
    public SinkKinds Kind => _mode.Kind;

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
        const FlowLabels trusted = FlowLabels.Secret | FlowLabels.Personal | FlowLabels.Unsolved | FlowLabels.Given;
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
        Run();
        Observer?.Solved(point, query.Summary.Sources.Hits);
        return query.Summary.Sources.Hits;
    }

    /// <summary>What a value is made of whoever calls its function: the parameters of that function, its own sources and those in members.</summary>
    public ProcedureSummary Summarize(FlowPoint point)
    {
        var summary = NewSummary();
        void Add(SourceHit hit) => summary.Sources.Add(hit);
        Listen(point, new SummaryListener(Add, parameter => summary.Parameters.Add(parameter), member => ListenToMember(member, Add)));
        Run();
        return summary;
    }

    /// <summary>The sources of what the program writes to a member.</summary>
    public ProcedureSummary Summarize(MemberPoint point)
    {
        var summary = NewSummary();
        ListenToMember(point, hit => summary.Sources.Add(hit));
        Run();
        return summary;
    }

    /// <summary>Does something when it is its turn.</summary>
    public void Post(Action action) => _worklist.Enqueue(action);

    /// <summary>Tells the visitor where a part of a value comes from.</summary>
    public void Step(FlowNode node, AccessPath path, IStepVisitor visitor) =>
        _transfer.From(node, path, Observer?.Step(new FlowPoint(node, path), visitor) ?? visitor);

    /// <summary>Tells the listener of the source, in its turn.</summary>
    public void Tell(SourceHit hit, Action<SourceHit> listener)
    {
        if (_isSpreading)
            _spreading.Push((hit, listener));
        else
            _found.Add((hit, listener));
    }

    /// <summary>Tells the listener of all that is in the summary.</summary>
    public void TellAll(ProcedureSummary summary, SummaryListener listener)
    {
        foreach (var hit in summary.Sources.Hits)
            Tell(hit, listener.Source);
        foreach (var point in summary.Parameters)
            Post(() => listener.Parameter(point));
        foreach (var point in summary.Members)
            Post(() => listener.Member(point));
    }

    /// <summary>Tells what a value is made of inside its function.</summary>
    public void Listen(FlowPoint point, SummaryListener listener)
    {
        if (Graph.Summaries.OfValue(point, _mode) is { } known)
        {
            Observer?.Reused(point, known);
            TellAll(known, listener);
            return;
        }

        if (!_values.TryGetValue(point, out var query))
        {
            _values.Add(point, query = new SummaryQuery(this, point, NewSummary()));
            query.Start();
        }

        query.Listen(listener);
    }

    /// <summary>Tells what the program gives for a parameter.</summary>
    public void ListenToParameter(FlowPoint point, Action<SourceHit> source)
    {
        if (Graph.Summaries.OfParameter(point, _mode) is { } known)
        {
            foreach (var hit in known.Sources.Hits)
                Tell(hit, source);
            return;
        }

        if (!_parameters.TryGetValue(point, out var query))
        {
            _parameters.Add(point, query = new ProgramQuery(this, NewSummary()));
            query.FollowParameter(point, _cancellationToken);
        }

        query.Listen(source);
    }

    /// <summary>Tells what the program writes to a member.</summary>
    public void ListenToMember(MemberPoint point, Action<SourceHit> source)
    {
        if (Graph.Summaries.OfMember(point, _mode) is { } known)
        {
            foreach (var hit in known.Sources.Hits)
                Tell(hit, source);
            return;
        }

        if (!_members.TryGetValue(point, out var query))
        {
            _members.Add(point, query = new ProgramQuery(this, NewSummary()));
            query.FollowMember(point.Member, point.Path, _cancellationToken);
        }

        query.Listen(source);
    }

    private void Run()
    {
        while (_worklist.Count > 0)
        {
            _cancellationToken.ThrowIfCancellationRequested();
            _worklist.Dequeue()();
        }

        Spread();
        Publish();
    }

    /// <summary>
    /// Carries the sources to all that wait for them, once it is known what depends on what. A summary keeps the first ones in source order: told in
    /// that order, it never has to replace one that it has told of.
    /// </summary>
    private void Spread()
    {
        _isSpreading = true;
        foreach (var found in _found.OrderBy(static found => found.Hit, Graph.SourceOrder))
        {
            _spreading.Push(found);
            while (_spreading.Count > 0)
            {
                _cancellationToken.ThrowIfCancellationRequested();
                var (hit, listener) = _spreading.Pop();
                listener(hit);
            }
        }
    }

    private ProcedureSummary NewSummary() => new(new SourceSet(Graph.SourceOrder));

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
