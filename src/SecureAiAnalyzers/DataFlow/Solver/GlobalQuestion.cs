using Microsoft.CodeAnalysis;
using SecureAiAnalyzers.DataFlow.Graph;

namespace SecureAiAnalyzers.DataFlow.Solver;

/// <summary>Which sources reach something through the whole program: a value, a parameter from all callers, a member from all writers.</summary>
internal sealed class GlobalQuestion(FlowRun run, Answer answer)
{
    private readonly List<Action<SourceHit>> _listeners = [];

    /// <summary>What is found so far.</summary>
    public Answer Answer { get; } = answer;

    /// <summary>Tells of every source that is and will be found.</summary>
    public void Listen(Action<SourceHit> source)
    {
        _listeners.Add(source);
        foreach (var hit in Answer.Sources.Hits)
            run.Post(() => source(hit));
    }

    /// <summary>Follows a value out of its function.</summary>
    public void Follow(FlowPoint point) => run.Listen(
        point,
        Add,
        parameter => run.ListenToParameter(parameter, Add),
        member => run.ListenToMember(member, Add));

    /// <summary>Follows a parameter to what it gets.</summary>
    public void FollowParameter(ParameterNode parameter, AccessPath path, CancellationToken cancellationToken)
    {
        foreach (var point in run.Engine.Origins.OriginsOf(parameter, path, cancellationToken, Add))
            Follow(point, cancellationToken);
    }

    /// <summary>Follows a member to what is written to it.</summary>
    public void FollowMember(ISymbol member, AccessPath path, CancellationToken cancellationToken)
    {
        foreach (var point in run.Engine.Origins.WritesTo(member, path, cancellationToken))
            Follow(point);
    }

    private void Follow(Origin origin, CancellationToken cancellationToken)
    {
        if (origin.Value is { } value)
            Follow(new FlowPoint(value, origin.Path));
        else if (origin.Member is { } member)
            run.ListenToMember(new MemberPoint(member, origin.Path), Add);
    }

    private void Add(SourceHit hit)
    {
        if (!Answer.Sources.Add(hit))
            return;

        foreach (var listener in _listeners.ToArray())
            run.Post(() => listener(hit));
    }
}
