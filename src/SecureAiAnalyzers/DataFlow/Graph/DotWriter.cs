using System.Globalization;
using System.Text;

namespace SecureAiAnalyzers.DataFlow.Graph;

/// <summary>
/// Writes a value graph as Graphviz text, for whoever wants to see why a value arrives or does not. Edges point where values flow: from what a
/// node is made of to the node, and from what is put into an object to the object.
/// </summary>
internal sealed class DotWriter
{
    private const int MaxCode = 40;

    private readonly Dictionary<FlowNode, string> _names = [];
    private readonly Queue<FlowNode> _worklist = new();
    private readonly StringBuilder _nodes = new();
    private readonly StringBuilder _edges = new();
    private int _ends;

    /// <summary>The graph of the body.</summary>
    public static string Write(FlowBody body)
    {
        var writer = new DotWriter();
        foreach (var function in body.Functions)
            writer.Add(function);
        foreach (var use in body.Sinks)
            writer.End($"sink {use.Sinks} '{use.Member.Name}'", use.Value, use.Parameter ?? "assigned");
        foreach (var store in body.Stores)
            writer.Edge(store.Value, store.Owner, "stored as " + store.Member.Name);
        foreach (var container in body.Containers)
            writer.Edges(body.AdditionsTo(container), container, "added");
        writer.FollowOperands();
        return $"digraph {{\nnode [shape=box];\n{writer._nodes}{writer._edges}}}\n";
    }

    private void Add(FlowFunction function)
    {
        var name = function.Method?.Name ?? "initializer";
        End($"returns of '{name}'", function.Returns, "returned");
        foreach (var parameter in function.Parameters)
        {
            End($"exit of '{parameter.Parameter!.Name}' of '{name}'", function.ExitOf(parameter.Ordinal), "left");
            End($"exit of '{parameter.Parameter.Name}' of '{name}'", function.CheckedOf(parameter.Ordinal), "checked");
        }
    }

    private void FollowOperands()
    {
        while (_worklist.Count > 0)
        {
            var node = _worklist.Dequeue();
            foreach (var (operand, kind) in OperandsOf(node))
                Edge(operand, node, kind);
        }
    }

    private static IEnumerable<(FlowNode? Operand, string Kind)> OperandsOf(FlowNode node) => node switch
    {
        ParameterNode parameter => All(parameter.Inputs, "input"),
        PhiNode phi => All(phi.Operands, "operand"),
        EntryNode { Value: { } value } => [(value, "entry")],
        DerivedNode derived => All(derived.Operands, "operand"),
        SanitizedNode value => [(value.Operand, "operand"), (value.Set, "set")],
        EmptiedNode emptied => [(emptied.Before, "before")],
        CheckedObjectNode known => [(known.Original, "original")],
        LoadNode load => [(load.Owner, "owner")],
        ObjectNode { Constructor: { } constructor } => GivenAt(constructor),
        CopyNode copy => [(copy.Original, "original")],
        CallNode call => GivenAt(call.Site),
        AfterCallNode after => GivenAt(after.Site).Prepend((after.Before, "before")),
        OutNode written => GivenAt(written.Site),
        GivenNode given => given.Body.UsesOf(given).Where(static use => use.Ordinal < 0).Select(use => (use.Site.ValueOf(given.Ordinal), "given")),
        FunctionNode { Function: { } function } => [(function.Returns, "result")],
        _ => [],
    };

    private static IEnumerable<(FlowNode? Operand, string Kind)> All(IEnumerable<FlowNode> operands, string kind) =>
        operands.Select(operand => ((FlowNode?)operand, kind));

    private static IEnumerable<(FlowNode? Operand, string Kind)> GivenAt(CallSite site) =>
        site.Arguments.Select(static (argument, i) => (argument, "argument " + i.ToString(CultureInfo.InvariantCulture))).Prepend((site.Receiver, "receiver"));

    /// <summary>A value leaves the graph.</summary>
    private void End(string label, FlowNode? value, string kind)
    {
        if (value is null)
            return;

        var name = "end" + (_ends++).ToString(CultureInfo.InvariantCulture);
        _nodes.Append($"{name} [label={Quoted(label)}, style=bold];\n");
        _edges.Append($"{NameOf(value)} -> {name} [label={Quoted(kind)}];\n");
    }

    private void Edges(IEnumerable<FlowNode> values, FlowNode target, string kind)
    {
        foreach (var value in values)
            Edge(value, target, kind);
    }

    private void Edge(FlowNode? value, FlowNode? target, string kind)
    {
        if (value is not null && target is not null)
            _edges.Append($"{NameOf(value)} -> {NameOf(target)} [label={Quoted(kind)}];\n");
    }

    private string NameOf(FlowNode node)
    {
        if (_names.TryGetValue(node, out var name))
            return name;

        name = "n" + _names.Count.ToString(CultureInfo.InvariantCulture);
        _names.Add(node, name);
        _worklist.Enqueue(node);
        _nodes.Append($"{name} [label={Quoted(LabelOf(node) + "\n" + CodeOf(node))}{(node is SourceNode ? ", style=bold" : "")}];\n");
        return name;
    }

    private static string LabelOf(FlowNode node)
    {
        var kind = node.GetType().Name.Replace("Node", "");
        var detail = DetailOf(node);
        return (detail is null ? kind : kind + " " + detail) + (node.IsAliased ? " (aliased)" : "");
    }

    private static string? DetailOf(FlowNode node) => node switch
    {
        SourceNode source => $"{source.Labels} '{source.Member.Name}'",
        ParameterNode parameter => $"'{parameter.Parameter?.Name ?? "this"}'",
        ToolArgumentNode argument => $"'{argument.Parameter.Name}'",
        PhiNode { IsMerge: true } => "of branches",
        PhiNode phi when phi.Identity != phi => "after an addition",
        DerivedNode { Maker: { } maker } => $"'{maker.Name}'",
        SanitizedNode value => value.Sinks.ToString(),
        LoadNode load => $"'{load.Member.Name}'",
        StaticNode member => $"'{member.Member.Name}'",
        CallNode call => $"'{call.Site.Method.Name}'",
        AfterCallNode after => $"'{after.Site.Method.Name}'",
        OutNode written => $"'{written.Site.Method.Name}'",
        _ => null,
    };

    /// <summary>The line and the beginning of the code.</summary>
    private static string CodeOf(FlowNode node)
    {
        var text = node.Body.Tree.GetText();
        var line = text.Lines.GetLinePosition(node.Span.TextSpan.Start).Line + 1;
        var code = text.ToString(node.Span.TextSpan).Split('\n')[0].Trim();
        return line.ToString(CultureInfo.InvariantCulture) + ": " + (code.Length > MaxCode ? code.Substring(0, MaxCode) + "…" : code);
    }

    private static string Quoted(string text) => "\"" + text.Replace("\\", "\\\\").Replace("\"", "\\\"").Replace("\n", "\\n") + "\"";
}
