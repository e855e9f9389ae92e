using Microsoft.CodeAnalysis;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.DataFlow.Context;
using SecureAiAnalyzers.DataFlow.Graph;

namespace SecureAiAnalyzers.DataFlow.Building;

/// <summary>Makes the nodes of one body. The same member of the same value, and the same check of it, is one node.</summary>
internal sealed class NodeFactory(FlowBody body, FlowContext context)
{
    private readonly Dictionary<(FlowNode Owner, MemberRef Member), LoadNode> _loads = [];
    private readonly Dictionary<(FlowNode Owner, MemberRef Member), FlowNode?> _elements = [];
    private readonly Dictionary<(FlowNode List, string Place), PhiNode> _items = [];
    private readonly Dictionary<(FlowNode Whole, MemberRef Property), FlowNode> _given = [];
    private readonly Dictionary<ISymbol, StaticNode> _statics = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<MemberRef, StaticNode> _entries = [];
    private readonly Dictionary<(FlowNode Value, SinkKinds Sinks, FlowNode? Set, CharacterSet Characters), SanitizedNode> _sanitized = [];
    private readonly Dictionary<FlowNode, CharacterSet> _characters = [];

    /// <summary>The phis of variables where branches meet, in the order in which they were made.</summary>
    public List<PhiNode> Merges { get; } = [];

    /// <summary>The phi of a variable where branches meet, whose operands follow.</summary>
    public PhiNode Merge(CodeSpan span)
    {
        var phi = new PhiNode(body, span) { IsMerge = true };
        Merges.Add(phi);
        return phi;
    }

    /// <summary>A phi without operands.</summary>
    public PhiNode Phi(CodeSpan span) => new(body, span);

    /// <summary>One of the values; null when none can carry anything.</summary>
    public FlowNode? Phi(CodeSpan span, params FlowNode?[] values)
    {
        var phi = new PhiNode(body, span);
        foreach (var value in values)
            phi.Add(value);
        return phi.Operands.Count switch { 0 => null, 1 => phi.Operands[0], _ => phi };
    }

    /// <summary>What a model fills in for a parameter of a method that may become a tool.</summary>
    public ToolArgumentNode ToolArgument(IMethodSymbol method, IParameterSymbol parameter, CodeSpan span) =>
        new(body, span, context.Members.Of(method), MemberRefs.Of(parameter));

    /// <summary>A container and what was added to it.</summary>
    /// <param name="container">The container.</param>
    /// <param name="added">What was added; null for nothing.</param>
    /// <param name="span">Where.</param>
    /// <param name="write">The constant key of a dictionary under which it stands.</param>
    public PhiNode Version(FlowNode container, FlowNode? added, CodeSpan span, EntryWrite? write = null)
    {
        var version = new PhiNode(body, span, container) { Entries = write is null ? null : EntriesAfter(container, added, span, write) };
        version.Add(write is { IsCertain: true } ? Without(container, write.Key) : container);
        version.Add(added);
        return version;
    }

    private DictionaryEntries EntriesAfter(FlowNode container, FlowNode? added, CodeSpan span, EntryWrite write)
    {
        var (entries, isCertain) = ((container as PhiNode)?.Entries, false);
        var before = entries?.Find(write.Key, out isCertain);
        if (write.IsCertain && (isCertain || before is null))
            return DictionaryEntries.After(container, write.Key, added);

        return DictionaryEntries.After(container, write.Key, Phi(span, added, before, isCertain ? null : entries?.Base ?? container));
    }

    /// <summary>The dictionary without what the last write has put under the key.</summary>
    private static FlowNode Without(FlowNode container, string key) =>
        container is PhiNode { Entries: { } entries, Operands: [var before, ..] } && entries.LastKey == key ? before : container;

    /// <summary>A member of a value.</summary>
    public FlowNode? Load(FlowNode? owner, ISymbol member, CodeSpan span)
    {
        if (owner is null || !FlowTypes.CanCarry(TypeOf(member.OriginalDefinition)))
            return null;

        var loaded = context.Members.Of(member);
        if (_elements.TryGetValue((owner, loaded), out var element) && element is not null)
            return element;
        if (_loads.TryGetValue((owner, loaded), out var load))
            return load;

        load = new LoadNode(owner, span, loaded);
        _loads.Add((owner, loaded), load);
        body.Add(load);
        return load;
    }

    /// <summary>What a property of an object of a library gives, which is the same each time.</summary>
    public FlowNode PartOf(FlowNode whole, IPropertySymbol property, CodeSpan span)
    {
        var member = context.Members.Of(property);
        if (!_given.TryGetValue((whole, member), out var part))
            _given.Add((whole, member), part = Derived(span, [whole], property)!);
        return part;
    }

    /// <summary>What stands at a constant place of a list. Text is not the list itself: whoever gets it cannot change that.</summary>
    public PhiNode Item(FlowNode list, string place, bool isText, CodeSpan span)
    {
        if (_items.TryGetValue((list, place), out var item))
            return item;

        item = isText ? new PhiNode(body, span) : new PhiNode(body, span, list);
        item.Add(list);
        _items.Add((list, place), item);
        return item;
    }

    /// <summary>
    /// Notes what an element of a tuple, or a member of an anonymous object, is. Nobody else changes it, so that a load gives the value itself as
    /// long as there is only one.
    /// </summary>
    public void Note(FlowNode? owner, MemberRef member, FlowNode value)
    {
        if (owner is ObjectNode { Constructor: null })
            _elements[(owner, member)] = _elements.ContainsKey((owner, member)) ? null : value;
    }

    /// <summary>A static member.</summary>
    public FlowNode? Static(ISymbol member, CodeSpan span)
    {
        if (!FlowTypes.CanCarry(TypeOf(member)))
            return null;

        if (!_statics.TryGetValue(member, out var node))
            _statics.Add(member, node = new StaticNode(body, span, context.Members.Of(member)));
        return node;
    }

    /// <summary>What a store keeps under a key.</summary>
    public FlowNode Entry(MemberRef entry, CodeSpan span)
    {
        if (_entries.TryGetValue(entry, out var node))
            return node;

        node = new StaticNode(body, span, entry);
        _entries.Add(entry, node);
        body.Add(node);
        return node;
    }

    /// <summary>A new value made of others; null when there are none.</summary>
    public FlowNode? Derived(CodeSpan span, IReadOnlyList<FlowNode> operands, ISymbol? maker = null) =>
        operands.Count == 0
            ? null
            : new DerivedNode(body, span, operands)
            {
                Maker = maker is null ? null : context.Members.Of(maker),
                IsVerbatim = operands.Count == 1 && maker is not null && context.KeepsText(maker),
            };

    /// <summary>A part of a text, or several texts that became one, in what a member gives.</summary>
    public FlowNode? Part(CodeSpan span, FlowNode? value)
    {
        if (value is null)
            return null;

        var part = new PhiNode(body, span, value) { IsPart = true };
        part.Add(value);
        return part;
    }

    /// <summary>A value of which a check says something, or an object, or a list of objects, of which it says something about a member.</summary>
    public FlowNode Passed(FlowNode value, Refinement check, CodeSpan span) => Passed(value, check, depth: 0, span);

    private FlowNode Passed(FlowNode value, Refinement check, int depth, CodeSpan span)
    {
        if (depth == check.Path.Count)
            return Sanitized(value, check.Sinks, check.Set, span, check.Characters);

        var member = check.Path[depth];
        return Load(value, member, span) is { } held
            ? new CheckedObjectNode(value, span, new Dictionary<MemberRef, FlowNode> { [context.Members.Of(member)] = Passed(held, check, depth + 1, span) })
            : value;
    }

    /// <summary>A value after a check.</summary>
    public FlowNode Sanitized(FlowNode value, SinkKinds sinks, FlowNode? set, CodeSpan span) => Sanitized(value, sinks, set, span, CharacterSet.All);

    /// <summary>A value after a check that may have been one of its characters: with checks before, they may leave few enough.</summary>
    public FlowNode Sanitized(FlowNode value, SinkKinds sinks, FlowNode? set, CodeSpan span, CharacterSet characters)
    {
        characters &= CharactersOf(value);
        sinks |= characters.RightFor;
        if (!_sanitized.TryGetValue((value, sinks, set, characters), out var node))
            _sanitized.Add((value, sinks, set, characters), node = new SanitizedNode(value, span, sinks, set));
        if (!characters.IsAll)
            _characters[node] = characters;
        return node;
    }

    /// <summary>The characters that a value is made of, as far as checks and removals tell.</summary>
    public CharacterSet CharactersOf(FlowNode value) => _characters.TryGetValue(value, out var known) ? known : CharacterSet.All;

    /// <summary>A value that is made of these characters.</summary>
    public FlowNode MadeOf(FlowNode value, CharacterSet characters, CodeSpan span)
    {
        if (characters.RightFor != SinkKinds.None)
            return Sanitized(value, SinkKinds.None, set: null, span, characters);
        if (!characters.IsAll)
            _characters[value] = characters;
        return value;
    }

    /// <summary>The type of a field, property, parameter or local, and of what a delegate gives.</summary>
    public static ITypeSymbol? TypeOf(ISymbol symbol) => symbol switch
    {
        IFieldSymbol field => field.Type,
        IPropertySymbol property => property.Type,
        IEventSymbol raised => raised.Type,
        IParameterSymbol parameter => parameter.Type,
        ILocalSymbol local => local.Type,
        IMethodSymbol { MethodKind: MethodKind.DelegateInvoke } invoke => invoke.ReturnType,
        _ => null,
    };
}
