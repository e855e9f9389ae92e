using SecureAiAnalyzers.DataFlow.Graph;

namespace SecureAiAnalyzers.DataFlow.Solver;

/// <summary>Which sources reach something through the whole program: a value, a parameter from all callers, a member from all writers.</summary>
internal sealed class ProgramQuery(WorklistSolver solver, ProcedureSummary summary)
{
    private readonly List<Action<SourceHit>> _listeners = [];

    /// <summary>What is found so far.</summary>
    public ProcedureSummary Summary { get; } = summary;

    /// <summary>Tells of every source that is and will be found.</summary>
    public void Listen(Action<SourceHit> source)
    {
        _listeners.Add(source);
        foreach (var hit in Summary.Sources.Hits)
            solver.Tell(hit, source);
    }

    /// <summary>Follows a value out of its function.</summary>
    public void Follow(FlowPoint point) => solver.Listen(
        point,
        new SummaryListener(Add, parameter => solver.ListenToParameter(parameter, Add), member => solver.ListenToMember(member, Add)));

    /// <summary>Follows a parameter to what it gets.</summary>
    public void FollowParameter(FlowPoint point, CancellationToken cancellationToken)
    {
        foreach (var origin in solver.Graph.Origins.OriginsOf(point, solver.Kind, cancellationToken, hit => solver.Tell(hit, Add)))
            Follow(origin);
    }

    /// <summary>Follows a member to what is written to it.</summary>
    public void FollowMember(MemberRef member, AccessPath path, CancellationToken cancellationToken)
    {
        foreach (var origin in solver.Graph.Origins.OriginsOf(member, path, cancellationToken, Add))
            Follow(origin);
    }

    private void Follow(Origin origin)
    {
        if (origin.Value is { } value)
            Follow(new FlowPoint(value, origin.Path, origin.Types));
        else if (origin.Member is { } member)
            solver.ListenToMember(new MemberPoint(member, origin.Path), Add);
    }

    private void Add(SourceHit hit)
    {
        if (!Summary.Sources.Add(hit))
            return;

        foreach (var listener in _listeners)
            solver.Tell(hit, listener);
    }
}
