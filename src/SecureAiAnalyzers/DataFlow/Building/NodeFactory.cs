using Microsoft.CodeAnalysis;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.DataFlow.Context;
using SecureAiAnalyzers.DataFlow.Graph;

namespace SecureAiAnalyzers.DataFlow.Building;

/// <summary>Makes the nodes of one body. The same member of the same value, and the same check of it, is one node.</summary>
internal sealed class NodeFactory(FlowBody body)
{
    private readonly Dictionary<(FlowNode Owner, ISymbol Member), LoadNode> _loads = new(LoadComparer.Instance);
    private readonly Dictionary<ISymbol, StaticNode> _statics = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<(FlowNode Value, SinkKinds Sinks, FlowNode? Set), SanitizedNode> _sanitized = [];

    /// <summary>The phis of variables where branches meet, in the order in which they were made.</summary>
    public List<PhiNode> Merges { get; } = [];

    /// <summary>The phi of a variable where branches meet, whose operands follow.</summary>
    public PhiNode Merge(SyntaxNode syntax)
    {
        var phi = new PhiNode(body, syntax) { IsMerge = true };
        Merges.Add(phi);
        return phi;
    }

    /// <summary>A phi without operands.</summary>
    public PhiNode Phi(SyntaxNode syntax) => new(body, syntax);

    /// <summary>One of the values; null when none can carry anything.</summary>
    public FlowNode? Phi(SyntaxNode syntax, params FlowNode?[] values)
    {
        var phi = new PhiNode(body, syntax);
        foreach (var value in values)
            phi.Add(value);
        return phi.Operands.Count switch { 0 => null, 1 => phi.Operands[0], _ => phi };
    }

    /// <summary>A container and what was added to it.</summary>
    public PhiNode Version(FlowNode container, FlowNode added, SyntaxNode syntax)
    {
        var version = new PhiNode(body, syntax, container);
        version.Add(container);
        version.Add(added);
        return version;
    }

    /// <summary>A member of a value.</summary>
    public FlowNode? Load(FlowNode? owner, ISymbol member, SyntaxNode syntax)
    {
        member = member.OriginalDefinition;
        if (owner is null || !FlowTypes.CanCarry(TypeOf(member)))
            return null;

        if (_loads.TryGetValue((owner, member), out var load))
            return load;

        load = new LoadNode(owner, syntax, member);
        _loads.Add((owner, member), load);
        body.Add(load);
        return load;
    }

    /// <summary>A static member.</summary>
    public FlowNode? Static(ISymbol member, SyntaxNode syntax)
    {
        if (!FlowTypes.CanCarry(TypeOf(member)))
            return null;

        if (!_statics.TryGetValue(member, out var node))
            _statics.Add(member, node = new StaticNode(body, syntax, member));
        return node;
    }

    /// <summary>A new value made of others; null when there are none.</summary>
    public FlowNode? Derived(SyntaxNode syntax, IReadOnlyList<FlowNode> operands, ISymbol? maker = null) =>
        operands.Count == 0 ? null : new DerivedNode(body, syntax, operands) { Maker = maker };

    /// <summary>A value after a check.</summary>
    public FlowNode Sanitized(FlowNode value, SinkKinds sinks, FlowNode? set, SyntaxNode syntax)
    {
        if (!_sanitized.TryGetValue((value, sinks, set), out var node))
            _sanitized.Add((value, sinks, set), node = new SanitizedNode(value, syntax, sinks, set));
        return node;
    }

    /// <summary>The type of a field, property, parameter or local.</summary>
    public static ITypeSymbol? TypeOf(ISymbol symbol) => symbol switch
    {
        IFieldSymbol field => field.Type,
        IPropertySymbol property => property.Type,
        IParameterSymbol parameter => parameter.Type,
        ILocalSymbol local => local.Type,
        _ => null,
    };

    private sealed class LoadComparer : IEqualityComparer<(FlowNode Owner, ISymbol Member)>
    {
        public static readonly LoadComparer Instance = new();

        public bool Equals((FlowNode Owner, ISymbol Member) x, (FlowNode Owner, ISymbol Member) y) =>
            x.Owner == y.Owner && SymbolEqualityComparer.Default.Equals(x.Member, y.Member);

        public int GetHashCode((FlowNode Owner, ISymbol Member) key) =>
            (key.Owner.GetHashCode() * 31) + SymbolEqualityComparer.Default.GetHashCode(key.Member);
    }
}
