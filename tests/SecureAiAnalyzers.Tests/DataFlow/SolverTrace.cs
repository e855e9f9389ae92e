using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using SecureAiAnalyzers.DataFlow.Graph;
using SecureAiAnalyzers.DataFlow.Solver;

namespace SecureAiAnalyzers.Tests.DataFlow;

/// <summary>
/// Writes down what solvers do: each step with where it leads, or why it leads nowhere; each summary that grows, before and after; and what is
/// found when the worklist is empty.
/// </summary>
internal sealed class SolverTrace : ISolverObserver
{
    private readonly StringBuilder _text = new();
    private readonly Dictionary<FlowPoint, string> _summaries = [];
    private FlowNode? _current;
    private int _steps;

    /// <inheritdoc />
    public IStepVisitor Step(FlowPoint point, IStepVisitor visitor)
    {
        EndStep();
        _steps++;
        _current = point.Node;
        Line($"step {Text(point.Node, point.Path)}");
        return new Visitor(this, visitor);
    }

    /// <inheritdoc />
    public void Grew(FlowPoint point, ProcedureSummary summary)
    {
        var after = Text(summary);
        Line($"  summary of {Text(point.Node, point.Path)}: {_summaries.GetValueOrDefault(point, "{}")} => {after}");
        _summaries[point] = after;
    }

    /// <inheritdoc />
    public void Reused(FlowPoint point, ProcedureSummary summary) => Line($"known {Text(point.Node, point.Path)}: {Text(summary)}");

    /// <inheritdoc />
    public void Solved(FlowPoint point, IReadOnlyList<SourceHit> sources)
    {
        EndStep();
        Line($"solved {Text(point.Node, point.Path)} in {_steps.ToString(CultureInfo.InvariantCulture)} steps: {Text(sources)}");
        _steps = 0;
    }

    /// <inheritdoc />
    public override string ToString() => _text.ToString();

    private void EndStep()
    {
        if (_current is not null)
            Line("  ends: " + ReasonOf(_current));
        _current = null;
    }

    private void Leads(string to)
    {
        _current = null;
        Line("  -> " + to);
    }

    private void Line(string line) => _text.Append(line).Append('\n');

    /// <summary>Why a step from the node leads nowhere.</summary>
    private static string ReasonOf(FlowNode node) => node switch
    {
        SanitizedNode value => $"right for {value.Sinks}",
        EmptiedNode => "everything was removed",
        CallNode call => $"the code of '{call.Site.Method.Name}' is unknown",
        CopyNode => "the copy has a value of its own",
        OpaqueNode => "the content is unknown",
        _ => "nothing comes in",
    };

    private static string Text(ProcedureSummary summary) => "{" + string.Join(
        ", ",
        summary.Sources.Hits.Select(Text)
            .Concat(summary.Parameters.Select(static point => Text(point.Node, point.Path)))
            .Concat(summary.Members.Select(static point => $"'{point.Member.Name}'{Text(point.Path)}"))) + "}";

    private static string Text(IEnumerable<SourceHit> sources) => "{" + string.Join(", ", sources.Select(Text)) + "}";

    private static string Text(SourceHit source) => $"{source.Labels} '{source.Member.Name}'";

    private static string Text(FlowNode node, AccessPath path)
    {
        var code = node is ParameterNode parameter
            ? $"'{parameter.Parameter?.Name ?? "this"}'"
            : node.Body.Tree.GetText().ToString(node.Span.TextSpan).Split('\n')[0];
        return $"{node.GetType().Name.Replace("Node", "", StringComparison.Ordinal)} {code}{Text(path)}";
    }

    private static string Text(AccessPath path)
    {
        var text = new StringBuilder();
        for (; path.Head is { } member; path = path.Tail)
            text.Append('.').Append(member.Name);
        return text.Append(path.IsAnything ? ".*" : "").ToString();
    }

    /// <summary>Writes down where a step leads, and passes it on.</summary>
    private sealed class Visitor(SolverTrace trace, IStepVisitor next) : IStepVisitor
    {
        public TypeSubstitution? Types => next.Types;

        public void Next(FlowNode node, AccessPath path)
        {
            trace.Leads(Text(node, path));
            next.Next(node, path);
        }

        public void Source(SourceNode source)
        {
            trace.Leads($"source {source.Labels} '{source.Member.Name}'");
            next.Source(source);
        }

        public void Unsolved(CallNode call)
        {
            trace.Leads($"too many functions under '{call.Site.Method.Name}'");
            next.Unsolved(call);
        }

        public void Parameter(ParameterNode parameter, AccessPath path)
        {
            trace.Leads("what is given for " + Text(parameter, path));
            next.Parameter(parameter, path);
        }

        public void Member(MemberRef member, AccessPath path)
        {
            trace.Leads($"what is written to '{member.Name}'{Text(path)}");
            next.Member(member, path);
        }

        public void Inside(FlowNode node, AccessPath path, CallFrame frame)
        {
            trace.Leads($"in '{frame.Site.Method.Name}': {Text(node, path)}");
            next.Inside(node, path, frame);
        }
    }
}
