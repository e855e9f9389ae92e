using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using SecureAiAnalyzers.DataFlow.Graph;

namespace SecureAiAnalyzers.DataFlow.Building;

/// <summary>
/// Which value a variable has at a point of one graph. Only what is read is followed back, and joins are filled when all blocks are
/// known, so that cost grows with the reads and not with blocks times variables.
/// </summary>
internal sealed class Variables
{
    private const int LongWalk = 16;

    /// <summary>Joins that are looked behind at once, each from the one after it.</summary>
    private const int MaxMeetings = 64;

    private readonly NodeFactory _nodes;
    private readonly Func<Place, SyntaxNode, FlowNode?> _initial;
    private readonly Dictionary<Place, FlowNode?>[] _written;
    private readonly Dictionary<Place, FlowNode?>[] _atEntry;
    private readonly List<Edge>[] _edges;
    private readonly Dictionary<ControlFlowBranch, List<Refinement>> _refinements = [];
    private readonly HashSet<(int Block, Place Whole)> _withParts = [];
    private readonly HashSet<FlowNode> _refinedSubjects = [];
    private readonly Queue<PendingJoin> _pending = new();
    private readonly ControlFlowGraph _graph;
    private int _meetings;

    public Variables(ControlFlowGraph graph, NodeFactory nodes, Func<Place, SyntaxNode, FlowNode?> initial)
    {
        _graph = graph;
        _nodes = nodes;
        _initial = initial;
        _written = Tables(graph.Blocks.Length);
        _atEntry = Tables(graph.Blocks.Length);
        _edges = EdgeFinder.Find(graph);
    }

    /// <summary>The block that is being evaluated.</summary>
    public int Block { get; set; }

    /// <summary>The values that some branch says something about, in the order in which they are met.</summary>
    public List<FlowNode> RefinedSubjects { get; } = [];

    /// <summary>Members of values that some branch says something about.</summary>
    public Dictionary<FlowNode, List<LoadNode>> RefinedMembers { get; } = [];

    /// <summary>States what a branch says about values.</summary>
    public void Refine(ControlFlowBranch? branch, IReadOnlyList<Refinement> refinements)
    {
        if (branch is not null && refinements.Count > 0)
        {
            _refinements[branch] = [.. refinements];
            foreach (var refinement in refinements)
            {
                if (_refinedSubjects.Add(refinement.Subject))
                    Add(refinement.Subject);
            }
        }
    }

    /// <summary>Gives the variable a value from here on.</summary>
    public void Write(Place place, FlowNode? value)
    {
        var written = _written[Block];
        if (_withParts.Contains((Block, place)))
        {
            foreach (var part in written.Keys.Where(key => IsPartOf(key, place)).ToArray())
                written.Remove(part);
        }

        for (var part = place; !part.IsRoot; part = part.Owner)
            _withParts.Add((Block, part.Owner));
        written[place] = value;
    }

    /// <summary>The value at the current point.</summary>
    public FlowNode? Read(Place place, SyntaxNode syntax) => ReadAtEnd(place, Block, syntax);

    /// <summary>The value at the end of the graph.</summary>
    public FlowNode? ReadAtExit(Place place, SyntaxNode syntax) => ReadAtEnd(place, _graph.Blocks.Length - 1, syntax);

    /// <summary>Fills the joins that reads have made; to be called when all blocks are evaluated.</summary>
    public void FillJoins()
    {
        while (_pending.Count > 0)
        {
            var (join, place, block) = _pending.Dequeue();
            foreach (var edge in _edges[block])
                join.Add(ReadThrough(edge, place, join.Syntax));
        }
    }

    private void Add(FlowNode subject)
    {
        RefinedSubjects.Add(subject);
        if (subject is not LoadNode load)
            return;

        if (!RefinedMembers.TryGetValue(load.Owner, out var loads))
            RefinedMembers.Add(load.Owner, loads = []);
        loads.Add(load);
    }

    private static Dictionary<Place, FlowNode?>[] Tables(int count)
    {
        var tables = new Dictionary<Place, FlowNode?>[count];
        for (var i = 0; i < count; i++)
            tables[i] = [];
        return tables;
    }

    private static bool IsPartOf(Place part, Place whole) => !part.Equals(whole)
        && (whole.IsRoot ? part.Owner.Equals(whole) || part.Owner.Owner.Equals(whole) : !part.IsRoot && part.Owner.Equals(whole));

    private FlowNode? ReadThrough(Edge edge, Place place, SyntaxNode syntax) =>
        Refined(edge, edge.IsEntry ? ReadAtStart(place, edge.Source, syntax) : ReadAtEnd(place, edge.Source, syntax));

    private FlowNode? ReadAtEnd(Place place, int block, SyntaxNode syntax) =>
        TryWritten(_written[block], place, syntax, out var value) ? value : ReadAtStart(place, block, syntax);

    private FlowNode? ReadAtStart(Place place, int block, SyntaxNode syntax)
    {
        var walked = new List<Edge>();
        var current = block;
        FlowNode? value;
        while (!_atEntry[current].TryGetValue(place, out value))
        {
            var edges = _edges[current];
            if (edges.Count == 0)
            {
                value = _initial(place, syntax);
                break;
            }

            if (edges.Count > 1 || edges[0].Source >= current || edges[0].IsEntry)
            {
                value = TryMeet(place, current, syntax, out var only) ? only : Join(place, current, syntax);
                break;
            }

            walked.Add(edges[0]);
            current = edges[0].Source;
            if (TryWritten(_written[current], place, syntax, out value))
                break;
        }

        for (var i = walked.Count - 1; i >= 0; i--)
            value = Refined(walked[i], value);
        if (walked.Count > LongWalk)
            _atEntry[block][place] = value;
        return value;
    }

    /// <summary>The value where branches meet that all have the same one. Where one comes back from further on, that is not known yet.</summary>
    private bool TryMeet(Place place, int block, SyntaxNode syntax, out FlowNode? value)
    {
        value = null;
        if (_meetings == MaxMeetings || _edges[block].Exists(edge => edge.Source >= block || edge.IsEntry))
            return false;

        _meetings++;
        var first = ReadThrough(_edges[block][0], place, syntax);
        var isOne = _edges[block].TrueForAll(edge => ReadThrough(edge, place, syntax) == first);
        _meetings--;
        if (isOne)
            _atEntry[block][place] = value = first;
        return isOne;
    }

    private JoinNode Join(Place place, int block, SyntaxNode syntax)
    {
        var join = _nodes.Meeting(syntax);
        _atEntry[block][place] = join;
        _pending.Enqueue(new PendingJoin(join, place, block));
        return join;
    }

    private bool TryWritten(Dictionary<Place, FlowNode?> written, Place place, SyntaxNode syntax, out FlowNode? value)
    {
        if (written.TryGetValue(place, out value))
            return true;
        if (place.IsRoot || !TryWritten(written, place.Owner, syntax, out var owner))
            return false;

        value = _nodes.Load(owner, place.Member!, syntax);
        return true;
    }

    private FlowNode? Refined(Edge edge, FlowNode? value)
    {
        if (value is null || edge.Branch is null || !_refinements.TryGetValue(edge.Branch, out var refinements))
            return value;

        foreach (var refinement in refinements)
        {
            if (refinement.Subject == value)
                value = _nodes.Sanitized(value, refinement.Sinks, refinement.Set, value.Syntax);
        }

        return value;
    }

    private readonly record struct PendingJoin(JoinNode Join, Place Place, int Block);
}
