using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace SecureAiAnalyzers.DataFlow.Graph;

/// <summary>
/// The value graph of one member with its lambdas and local functions: made by one forward pass, then only read. Plain data, which holds
/// nothing of the compilation that it was read of and depends on nothing but the member's own code and the declarations that this names.
/// </summary>
internal sealed class FlowBody(SyntaxTree tree, CodeSpan span)
{
    private readonly List<FlowFunction> _functions = [];
    private readonly Dictionary<TextSpan, CallSite> _sites = [];
    private readonly Dictionary<MemberRef, List<MemberStore>> _stores = [];
    private readonly Dictionary<FlowNode, List<MemberStore>> _storesInto = [];
    private readonly Dictionary<FlowNode, List<FlowNode>> _additions = [];
    private readonly Dictionary<MemberRef, List<LoadNode>> _loads = [];
    private readonly List<StaticNode> _entries = [];
    private readonly Dictionary<GivenNode, object> _delegates = [];
    private readonly Dictionary<object, List<DelegateUse>> _uses = [];
    private int _changes;
    private readonly Dictionary<object, List<MemberRef>> _holders = [];

    /// <summary>The member's declaration, or the compilation unit for top-level statements.</summary>
    public CodeSpan Span { get; } = span;

    /// <summary>The file.</summary>
    public SyntaxTree Tree { get; } = tree;

    /// <summary>The functions: the member first, then lambdas and local functions in the order in which they are met.</summary>
    public IReadOnlyList<FlowFunction> Functions => _functions;

    /// <summary>Values that arrive at sinks, in source order.</summary>
    public List<SinkUse> Sinks { get; } = [];

    /// <summary>What the functions return, with the returned expression.</summary>
    public List<ReturnUse> Returned { get; } = [];

    /// <summary>How many values may be asked about: what arrives, what is returned and given, what changes objects.</summary>
    public int Questions => Sinks.Count + Returned.Count + _sites.Count + _changes;

    /// <summary>All calls of functions of the program, in source order of their ends.</summary>
    public IEnumerable<CallSite> Sites => _sites.Values;

    /// <summary>The call whose syntax the node is.</summary>
    public CallSite? SiteAt(TextSpan span) => _sites.TryGetValue(span, out var site) ? site : null;

    /// <summary>Values that the body stores in a member, of whatever object.</summary>
    public IReadOnlyList<MemberStore> StoresTo(MemberRef member) => Find(_stores, member);

    /// <summary>All members that the body stores into this object.</summary>
    public IReadOnlyList<MemberStore> StoresInto(FlowNode owner) => Find(_storesInto, owner);

    /// <summary>Values that the body stores in a member of this object.</summary>
    public IEnumerable<MemberStore> StoresTo(FlowNode owner, MemberRef member)
    {
        var (into, to) = (StoresInto(owner), StoresTo(member));
        return into.Count < to.Count ? into.Where(store => store.Member.Equals(member)) : to.Where(store => store.Owner == owner);
    }

    /// <summary>All values that are stored in members.</summary>
    public IEnumerable<MemberStore> Stores => _stores.Values.SelectMany(static stores => stores);

    /// <summary>All containers that something is added to.</summary>
    public IEnumerable<FlowNode> Containers => _additions.Keys;

    /// <summary>Values that the body adds to a container.</summary>
    public IReadOnlyList<FlowNode> AdditionsTo(FlowNode container) => Find(_additions, container);

    /// <summary>Where the member is read from objects that the body did not make.</summary>
    public IReadOnlyList<LoadNode> LoadsOf(MemberRef member) => Find(_loads, member);

    /// <summary>Where the body reads what a store keeps under the key.</summary>
    public IEnumerable<StaticNode> EntriesOf(MemberRef entry) => _entries.Where(node => node.Member.Equals(entry));

    /// <summary>Forgets what functions above their budget do: half of it would be no better than nothing.</summary>
    public void ForgetOverBudget()
    {
        if (!_functions.Exists(static function => function.IsOverBudget))
            return;

        Sinks.RemoveAll(static use => use.Function.IsOverBudget);
        Returned.RemoveAll(static use => use.Function.IsOverBudget);
        foreach (var site in _sites.Where(static site => site.Value.Function.IsOverBudget).ToArray())
            _sites.Remove(site.Key);
        foreach (var function in Functions.Where(static function => function.IsOverBudget))
            function.Returns.Operands.Clear();
    }

    /// <summary>Records a function.</summary>
    public void Add(FlowFunction function) => _functions.Add(function);

    /// <summary>Where a lambda or local function is called, or given to a function of the program that may call it.</summary>
    public IReadOnlyList<DelegateUse> UsesOf(FlowFunction function) => Find(_uses, function);

    /// <summary>Where the delegate is called or given on of which the node is what it gets.</summary>
    public IReadOnlyList<DelegateUse> UsesOf(GivenNode given) =>
        _delegates.TryGetValue(given, out var value) ? Find(_uses, value) : [];

    /// <summary>The members that hold a lambda or local function.</summary>
    public IReadOnlyList<MemberRef> HoldersOf(FlowFunction function) => Find(_holders, function);

    /// <summary>The members that hold the delegate of which the node is what it gets.</summary>
    public IReadOnlyList<MemberRef> HoldersOf(GivenNode given) =>
        _delegates.TryGetValue(given, out var value) ? Find(_holders, value) : [];

    /// <summary>Records of which delegate the node is what it gets.</summary>
    public void Add(GivenNode given, FlowNode value) => _delegates[given] = value;

    /// <summary>Finds where delegates are used; to be called when the body is complete.</summary>
    public void FindDelegateUses()
    {
        foreach (var site in Sites)
        {
            if (site.IsDelegateCall)
                AddCall(site);
            for (var i = 0; i < site.Arguments.Count && i < site.Method.Parameters.Length; i++)
            {
                if (site.Method.Parameters[i].IsDelegate)
                    AddUses(site.Arguments[i], new DelegateUse(site, i));
            }
        }

        foreach (var store in Stores.Where(static store => store.Member.HoldsFunctions).ToArray())
            AddHolder(store.Member, store.Value);
        foreach (var additions in _additions)
        {
            if (HeldIn(additions.Key) is { HoldsFunctions: true } holder)
                additions.Value.ForEach(value => AddHolder(holder, value));
        }

        foreach (var function in _functions)
        {
            if (function.Method is { Kind: MemberKind.Method, HoldsFunctions: true } method)
                AddHolder(method, function.Returns);
        }
    }

    /// <summary>The graph as Graphviz text, for whoever looks into a finding.</summary>
    public string ToDot() => DotWriter.Write(this);

    private static IReadOnlyList<TValue> Find<TKey, TValue>(Dictionary<TKey, List<TValue>> values, TKey key)
        where TKey : notnull => values.TryGetValue(key, out var found) ? found : Array.Empty<TValue>();

    private void AddUses(FlowNode? value, DelegateUse use)
    {
        foreach (var key in DelegatesIn(value))
        {
            if (!_uses.TryGetValue(key, out var uses))
                _uses.Add(key, uses = []);
            uses.Add(use);
        }
    }

    /// <summary>A delegate is called. What one gets that a member holds is kept as something that is stored.</summary>
    private void AddCall(CallSite site)
    {
        AddUses(site.Receiver, new DelegateUse(site, -1));
        foreach (var holder in ObjectsIn(site.Receiver).Select(HeldIn).OfType<MemberRef>().Distinct())
        {
            for (var i = 0; i < site.Arguments.Count; i++)
            {
                if (site.Arguments[i] is { } given)
                    Add(new MemberStore(Owner: null, holder.GivenAt(i), given));
            }
        }
    }

    private void AddHolder(MemberRef member, FlowNode value)
    {
        foreach (var part in PartsHeldIn(value))
        {
            foreach (var key in DelegatesIn(part))
                AddHolder(member, key);
            if (HeldIn(part) is { HoldsFunctions: true } other && !other.Equals(member))
                PassOn(from: member, to: other, part.Span);
        }
    }

    private void AddHolder(MemberRef member, object function)
    {
        if (!_holders.TryGetValue(function, out var holders))
            _holders.Add(function, holders = []);
        holders.Add(member);
    }

    /// <summary>The functions of one member are in another one, too, and get what those are given.</summary>
    private void PassOn(MemberRef from, MemberRef to, CodeSpan span)
    {
        for (var i = 0; i < Math.Min(from.FunctionParameters, to.FunctionParameters); i++)
            Add(new MemberStore(Owner: null, to.GivenAt(i), new StaticNode(this, span, from.GivenAt(i))));
    }

    /// <summary>
    /// The member that a value comes out of, or the one that returns it; an element of a tuple, or an entry, out of the one that holds that.
    /// </summary>
    private static MemberRef? HeldIn(FlowNode value)
    {
        var seen = new HashSet<FlowNode>();
        var worklist = new Queue<FlowNode>([value]);
        while (worklist.Count > 0)
        {
            var node = worklist.Dequeue();
            if (!seen.Add(node))
                continue;
            if (MemberOf(node) is { IsInSource: true } member)
                return member;

            foreach (var owner in OwnersOf(node))
                worklist.Enqueue(owner);
        }

        return null;
    }

    private static MemberRef? MemberOf(FlowNode node) => node switch
    {
        LoadNode load => load.Member,
        StaticNode member => member.Member,
        CallNode { Site: { IsDelegateCall: false, Method: var method } } => method,
        _ => null,
    };

    private static IEnumerable<FlowNode> OwnersOf(FlowNode node) => node switch
    {
        LoadNode load => ObjectsIn(load.Owner),
        ParameterNode parameter => parameter.Inputs.SelectMany(ObjectsIn),
        _ => [],
    };

    private static IEnumerable<object> DelegatesIn(FlowNode? value) => FunctionsIn(value)
        .Where(static part => part is FunctionNode or ParameterNode)
        .Select(static part => part is FunctionNode { Function: { } function } ? function : (object)part);

    /// <summary>The delegates in a value, also those in tuples, entries and what a library makes of them, and the members that they come out of.</summary>
    private IEnumerable<FlowNode> PartsHeldIn(FlowNode? value)
    {
        var seen = new HashSet<FlowNode>();
        var worklist = new Stack<FlowNode>(ObjectsIn(value));
        while (worklist.Count > 0)
        {
            var part = worklist.Pop();
            if (!seen.Add(part))
                continue;

            yield return part;
            foreach (var inner in HeldBy(part).SelectMany(ObjectsIn))
                worklist.Push(inner);
        }
    }

    private IEnumerable<FlowNode> HeldBy(FlowNode value) => value switch
    {
        ObjectNode { Constructor: null } made => StoresInto(made).Select(static store => store.Value),
        ObjectNode { Constructor: { Method.IsOfSourceType: false } made } => made.Arguments.OfType<FlowNode>(),
        DerivedNode derived => derived.Operands,
        _ => [],
    };

    /// <summary>The functions that a value can be, as far as its own body tells, and what else it is.</summary>
    public static IEnumerable<FlowNode> FunctionsIn(FlowNode? value) => ObjectsIn(value)
        .SelectMany(static part => part is LoadNode load ? Loaded(load).SelectMany(ObjectsIn) : [part]);

    /// <summary>What a load gives, as far as the body has made the object, or has given it to the lambda that loads.</summary>
    private static IEnumerable<FlowNode> Loaded(LoadNode load) => ObjectsIn(load.Owner)
        .SelectMany(static owner => owner is ParameterNode given ? given.Inputs.SelectMany(ObjectsIn) : [owner])
        .OfType<ObjectNode>()
        .SelectMany(made => made.Body.StoresTo(made, load.Member))
        .Select(static store => store.Value);

    /// <summary>The value, or each of those that it may be, whatever a check says of them.</summary>
    private static IEnumerable<FlowNode> ObjectsIn(FlowNode? value)
    {
        var seen = new HashSet<FlowNode>();
        var worklist = new Stack<FlowNode?>([value]);
        while (worklist.Count > 0)
        {
            if (worklist.Pop() is not { } node || !seen.Add(node))
                continue;
            if (node is PhiNode phi)
                phi.Operands.ForEach(worklist.Push);
            else if (Unchecked(node) is var inner && inner != node)
                worklist.Push(inner);
            else
                yield return node;
        }
    }

    private static FlowNode? Unchecked(FlowNode node) => node switch
    {
        SanitizedNode known => known.Operand,
        CheckedObjectNode known => known.Original,
        EntryNode entry => entry.Value,
        _ => node,
    };

    /// <summary>Records a call.</summary>
    public void Add(CallSite site) => _sites[site.Span.TextSpan] = site;

    /// <summary>Records that a member is read.</summary>
    public void Add(LoadNode load)
    {
        if (!_loads.TryGetValue(load.Member, out var loads))
            _loads.Add(load.Member, loads = []);
        loads.Add(load);
    }

    /// <summary>Records that what a store keeps is read.</summary>
    public void Add(StaticNode entry) => _entries.Add(entry);

    /// <summary>Records a value stored in a member.</summary>
    public void Add(MemberStore store)
    {
        if (!_stores.TryGetValue(store.Member, out var stores))
            _stores.Add(store.Member, stores = []);
        stores.Add(store);
        _changes++;
        if (store.Owner is null)
            return;

        if (!_storesInto.TryGetValue(store.Owner, out var into))
            _storesInto.Add(store.Owner, into = []);
        into.Add(store);
    }

    /// <summary>Records a value added to a container.</summary>
    public void AddTo(FlowNode container, FlowNode value)
    {
        if (!_additions.TryGetValue(container, out var values))
            _additions.Add(container, values = []);
        values.Add(value);
        _changes++;
    }
}

/// <summary>A value stored in a member of an object.</summary>
/// <param name="Owner">The object; null when it is unknown or the member is static.</param>
/// <param name="Member">The member, as declared.</param>
/// <param name="Value">The value.</param>
internal sealed record MemberStore(FlowNode? Owner, MemberRef Member, FlowNode Value);

/// <summary>A value that a function returns.</summary>
/// <param name="Value">The value.</param>
/// <param name="Span">The returned expression.</param>
/// <param name="Function">The function.</param>
internal sealed record ReturnUse(FlowNode Value, CodeSpan Span, FlowFunction Function);

/// <summary>A use of a delegate.</summary>
/// <param name="Site">The call.</param>
/// <param name="Ordinal">Position of the parameter that gets the delegate; -1 where the delegate itself is called.</param>
internal sealed record DelegateUse(CallSite Site, int Ordinal);
