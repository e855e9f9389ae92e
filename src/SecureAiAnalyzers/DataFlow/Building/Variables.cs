using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using SecureAiAnalyzers.DataFlow.Graph;

namespace SecureAiAnalyzers.DataFlow.Building;

/// <summary>
/// Which value a storage location has at a point of one graph: its reaching definitions, as static single assignment on demand. Only what is
/// read is followed back, and phis get their operands when all blocks are known, so that cost grows with the reads and not with blocks times
/// variables.
/// </summary>
internal sealed class Variables
{
    /// <summary>Blocks after which what a location has there is kept, so that the next walk through them ends early.</summary>
    private const int LongWalk = 16;

    /// <summary>Merges that are looked behind at once, each from the one after it.</summary>
    private const int MaxNestedMerges = 64;

    private readonly NodeFactory _nodes;
    private readonly Func<StorageLocation, CodeSpan, FlowNode?> _initial;
    private readonly Dictionary<StorageLocation, FlowNode?>[] _written;
    private readonly Dictionary<(int Block, StorageLocation Location), FlowNode?> _atEntry = [];
    private readonly List<Edge>[] _edges;
    private readonly ThrownStates?[] _thrown;
    private readonly Dictionary<ControlFlowBranch, List<Refinement>> _refinements = [];
    private readonly HashSet<(int Block, StorageLocation Whole)> _withParts = [];
    private readonly HashSet<FlowNode> _refinedSubjects = [];
    private readonly HashSet<StorageLocation> _writtenRoots = [];
    private readonly Queue<IncompletePhi> _incompletePhis = new();
    private readonly ControlFlowGraph _graph;
    private int _nestedMerges;

    public Variables(ControlFlowGraph graph, NodeFactory nodes, Func<StorageLocation, CodeSpan, FlowNode?> initial)
    {
        _graph = graph;
        _nodes = nodes;
        _initial = initial;
        _written = Tables(graph.Blocks.Length);
        _edges = EdgeFinder.Find(graph);
        _thrown = ThrownIn(_edges);
    }

    /// <summary>The block that is being evaluated.</summary>
    public int Block { get; set; }

    /// <summary>Whether a handler asks what the block throws.</summary>
    public bool IsGuarded => _thrown[Block] is not null;

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

    /// <summary>Whether some branch says something about the value.</summary>
    public bool IsRefined(FlowNode value) => _refinedSubjects.Contains(value);

    /// <summary>Notes that something may throw here.</summary>
    public void Throw() => _thrown[Block]?.Throw();

    /// <summary>Gives the variable a value from here on.</summary>
    public void Write(StorageLocation location, FlowNode? value)
    {
        var written = _written[Block];
        if (_withParts.Contains((Block, location)))
        {
            foreach (var part in written.Keys.Where(key => IsPartOf(key, location)).ToArray())
            {
                written.Remove(part);
                _thrown[Block]?.Forget(part);
            }
        }

        for (var part = location; !part.IsRoot; part = part.Owner)
            _withParts.Add((Block, part.Owner));
        if (location.IsRoot)
            _writtenRoots.Add(location);
        written[location] = value;
        _thrown[Block]?.Write(location, value);
    }

    /// <summary>The value at the current point.</summary>
    public FlowNode? Read(StorageLocation location, CodeSpan span) => ReadAtEnd(location, Block, span);

    /// <summary>The value at the end of the graph.</summary>
    public FlowNode? ReadAtExit(StorageLocation location, CodeSpan span) => ReadAtEnd(location, _graph.Blocks.Length - 1, span);

    /// <summary>Whether the function gives the variable another value.</summary>
    public bool IsWritten(StorageLocation location) => _writtenRoots.Contains(location);

    /// <summary>The members of variables that the function writes, in the order in which it does.</summary>
    public IEnumerable<StorageLocation> WrittenMembers =>
        _written.SelectMany(static table => table.Keys).Where(static location => location is { First: not null, Second: null }).Distinct();

    /// <summary>Gives the phis that reads have made their operands; to be called when all blocks are evaluated.</summary>
    public void CompletePhis()
    {
        while (_incompletePhis.Count > 0)
        {
            var (phi, location, block) = _incompletePhis.Dequeue();
            foreach (var edge in _edges[block])
            {
                if (edge.Leaves == EdgeStart.Throw)
                    AddThrown(phi, edge.Source, location);
                else
                    phi.Add(ReadThrough(edge, location, phi.Span));
            }
        }
    }

    private void AddThrown(PhiNode phi, int block, StorageLocation location)
    {
        if (_thrown[block]!.ShowsStart(location))
            phi.Add(ReadAtStart(location, block, phi.Span));
        foreach (var value in Thrown(block, location, phi.Span))
            phi.Add(value);
    }

    /// <summary>What a block gives to a location, or to the object that it is a part of, and handlers may see.</summary>
    private IEnumerable<FlowNode?> Thrown(int block, StorageLocation location, CodeSpan span)
    {
        var own = _thrown[block]!.ValuesOf(location);
        return location.IsRoot
            ? own
            : own.Concat(Thrown(block, location.Owner, span).Select(owner => _nodes.Load(owner, location.Member!, span)));
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

    private static Dictionary<StorageLocation, FlowNode?>[] Tables(int count)
    {
        var tables = new Dictionary<StorageLocation, FlowNode?>[count];
        for (var i = 0; i < count; i++)
            tables[i] = [];
        return tables;
    }

    private static ThrownStates?[] ThrownIn(List<Edge>[] edges)
    {
        var thrown = new ThrownStates?[edges.Length];
        foreach (var edge in edges.SelectMany(static edge => edge))
        {
            if (edge.Leaves == EdgeStart.Throw)
                thrown[edge.Source] ??= new ThrownStates();
        }

        return thrown;
    }

    private static bool IsPartOf(StorageLocation part, StorageLocation whole) => !part.Equals(whole)
        && (whole.IsRoot ? part.Owner.Equals(whole) || part.Owner.Owner.Equals(whole) : !part.IsRoot && part.Owner.Equals(whole));

    private FlowNode? ReadThrough(Edge edge, StorageLocation location, CodeSpan span) =>
        Refined(edge, location, edge.Leaves == EdgeStart.Entry ? ReadAtStart(location, edge.Source, span) : ReadAtEnd(location, edge.Source, span));

    private FlowNode? ReadAtEnd(StorageLocation location, int block, CodeSpan span) =>
        TryWritten(_written[block], location, span, out var value) ? value : ReadAtStart(location, block, span);

    private FlowNode? ReadAtStart(StorageLocation location, int block, CodeSpan span)
    {
        List<Edge>? walked = null;
        var current = block;
        FlowNode? value;
        while (!_atEntry.TryGetValue((current, location), out value))
        {
            var edges = _edges[current];
            if (edges.Count == 0)
            {
                value = _initial(location, span);
                break;
            }

            if (edges.Count > 1 || edges[0].Source >= current || edges[0].IsEarly)
            {
                value = TryReadTrivial(location, current, span, out var only) ? only : IncompletePhiAt(location, current, span);
                break;
            }

            (walked ??= []).Add(edges[0]);
            current = edges[0].Source;
            if (TryWritten(_written[current], location, span, out value))
                break;
        }

        if (walked is null)
            return value;

        for (var i = walked.Count - 1; i >= 0; i--)
        {
            value = Refined(walked[i], location, value);
            if ((walked.Count - i) % LongWalk == 0)
                _atEntry[(i == 0 ? block : walked[i - 1].Source, location)] = value;
        }

        return value;
    }

    /// <summary>
    /// The value where branches meet that all have the same one, so that the phi would be trivial. Where one comes back from further on, that is
    /// not known yet.
    /// </summary>
    private bool TryReadTrivial(StorageLocation location, int block, CodeSpan span, out FlowNode? value)
    {
        value = null;
        if (_nestedMerges == MaxNestedMerges || ComesBack(block))
            return false;

        _nestedMerges++;
        var first = ReadThrough(_edges[block][0], location, span);
        var isOne = true;
        foreach (var edge in _edges[block])
            isOne = isOne && ReadThrough(edge, location, span) == first;
        _nestedMerges--;
        if (isOne)
            _atEntry[(block, location)] = value = first;
        return isOne;
    }

    private bool ComesBack(int block)
    {
        foreach (var edge in _edges[block])
        {
            if (edge.Source >= block || edge.IsEarly)
                return true;
        }

        return false;
    }

    private PhiNode IncompletePhiAt(StorageLocation location, int block, CodeSpan span)
    {
        var phi = _nodes.Merge(span);
        _atEntry[(block, location)] = phi;
        _incompletePhis.Enqueue(new IncompletePhi(phi, location, block));
        return phi;
    }

    private bool TryWritten(Dictionary<StorageLocation, FlowNode?> written, StorageLocation location, CodeSpan span, out FlowNode? value)
    {
        if (written.TryGetValue(location, out value))
            return true;
        if (location.IsRoot || !TryWritten(written, location.Owner, span, out var owner))
            return false;

        value = _nodes.Load(owner, location.Member!, span);
        return true;
    }

    private FlowNode? Refined(Edge edge, StorageLocation location, FlowNode? value)
    {
        if (value is null || edge.Branch is null || !_refinements.TryGetValue(edge.Branch, out var refinements))
            return value;

        var subject = value;
        foreach (var refinement in refinements)
        {
            if (refinement.Subject == subject || (refinement.Whole is { } whole && IsPartOf(location, whole)))
                value = _nodes.Passed(value, refinement, value.Span);
        }

        return value;
    }

    private readonly record struct IncompletePhi(PhiNode Phi, StorageLocation Location, int Block);
}
