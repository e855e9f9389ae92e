using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.DataFlow.Graph;

namespace SecureAiAnalyzers.DataFlow.Solver;

/// <summary>
/// Answers one question with all that it depends on: the least answers that agree with each other, found with a queue and never by recursion,
/// so that functions which call each other need no special care.
/// </summary>
internal sealed class FlowRun
{
    [ThreadStatic]
    private static bool t_isInSetQuestion;

    private readonly FlowMode _mode;
    private readonly CancellationToken _cancellationToken;
    private readonly Queue<Action> _work = new();
    private readonly Dictionary<FlowPoint, LocalQuestion> _values = [];
    private readonly Dictionary<FlowPoint, GlobalQuestion> _parameters = [];
    private readonly Dictionary<MemberPoint, GlobalQuestion> _members = [];

    public FlowRun(FlowEngine engine, FlowMode mode, CancellationToken cancellationToken)
    {
        Engine = engine;
        _mode = mode;
        _cancellationToken = cancellationToken;
        Steps = new FlowSteps(engine, mode);
    }

    /// <summary>Whether this thread asks about the set of a check, which is not asked about the checks that it passes itself.</summary>
    public static bool IsInSetQuestion => t_isInSetQuestion;

    /// <summary>The engine.</summary>
    public FlowEngine Engine { get; }

    /// <summary>Where values come from.</summary>
    public FlowSteps Steps { get; }

    /// <summary>Whether no untrusted text gets into a set.</summary>
    public static bool IsSetClean(FlowEngine engine, FlowNode set)
    {
        const FlowLabels trusted = FlowLabels.Secret | FlowLabels.Personal;
        t_isInSetQuestion = true;
        try
        {
            var run = new FlowRun(engine, new FlowMode(SinkKinds.None, IsTextOnly: false), CancellationToken.None);
            foreach (var hit in run.Ask(new FlowPoint(set, AccessPath.Anything)))
            {
                if ((hit.Labels & ~trusted) != 0)
                    return false;
            }

            return true;
        }
        finally
        {
            t_isInSetQuestion = false;
        }
    }

    /// <summary>The sources of a value.</summary>
    public IReadOnlyList<SourceHit> Ask(FlowPoint point)
    {
        var question = new GlobalQuestion(this, NewAnswer());
        question.Follow(point);
        while (_work.Count > 0)
        {
            _cancellationToken.ThrowIfCancellationRequested();
            _work.Dequeue()();
        }

        Publish();
        return question.Answer.Sources.Hits;
    }

    /// <summary>Does something when it is its turn.</summary>
    public void Post(Action action) => _work.Enqueue(action);

    /// <summary>Tells what a value is made of inside its function.</summary>
    public void Listen(FlowPoint point, Action<SourceHit> source, Action<FlowPoint> parameter, Action<MemberPoint> member)
    {
        if (Engine.Answers.OfValue(point, _mode) is { } known)
        {
            foreach (var hit in known.Sources.Hits)
                Post(() => source(hit));
            foreach (var found in known.Parameters)
                Post(() => parameter(found));
            foreach (var found in known.Members)
                Post(() => member(found));
            return;
        }

        if (!_values.TryGetValue(point, out var question))
        {
            _values.Add(point, question = new LocalQuestion(this, point, NewAnswer()));
            question.Start();
        }

        question.Listen(source, parameter, member);
    }

    /// <summary>Tells what the program gives for a parameter.</summary>
    public void ListenToParameter(FlowPoint point, Action<SourceHit> source)
    {
        if (Engine.Answers.OfParameter(point, _mode) is { } known)
        {
            foreach (var hit in known.Sources.Hits)
                Post(() => source(hit));
            return;
        }

        if (!_parameters.TryGetValue(point, out var question))
        {
            _parameters.Add(point, question = new GlobalQuestion(this, NewAnswer()));
            question.FollowParameter((ParameterNode)point.Node, point.Path, _cancellationToken);
        }

        question.Listen(source);
    }

    /// <summary>Tells what the program writes to a member.</summary>
    public void ListenToMember(MemberPoint point, Action<SourceHit> source)
    {
        if (Engine.Answers.OfMember(point, _mode) is { } known)
        {
            foreach (var hit in known.Sources.Hits)
                Post(() => source(hit));
            return;
        }

        if (!_members.TryGetValue(point, out var question))
        {
            _members.Add(point, question = new GlobalQuestion(this, NewAnswer()));
            question.FollowMember(point.Member, point.Path, _cancellationToken);
        }

        question.Listen(source);
    }

    private Answer NewAnswer() => new(new SourceSet(Engine.OrderOf));

    private void Publish()
    {
        if (t_isInSetQuestion)
            return;

        Engine.Answers.Publish(_mode, Answers(_values, static question => question.Answer), Answers(_parameters, static question => question.Answer), Answers(_members, static question => question.Answer));
    }

    private static IEnumerable<KeyValuePair<TKey, Answer>> Answers<TKey, TQuestion>(Dictionary<TKey, TQuestion> questions, Func<TQuestion, Answer> answerOf)
        where TKey : notnull
    {
        foreach (var pair in questions)
            yield return new KeyValuePair<TKey, Answer>(pair.Key, answerOf(pair.Value));
    }
}
