using Microsoft.CodeAnalysis;
using SecureAiAnalyzers.DataFlow.Context;
using SecureAiAnalyzers.DataFlow.Graph;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Functions;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.DataFlow.Solver;

/// <summary>Who calls whom, asked for by name in the index of each file and bound only where the name fits.</summary>
internal sealed class CallGraph
{
    /// <summary>Stands for more callers than are followed.</summary>
    public static readonly IReadOnlyList<CallSite> TooManyCallers = new List<CallSite>(0);

    /// <summary>Stands for more functions that a call may run than are followed.</summary>
    public static readonly IReadOnlyList<FlowFunction> TooManyTargets = new List<FlowFunction>(0);

    private readonly ProgramGraph _graph;
    private readonly Memo<CallSite, IReadOnlyList<FlowFunction>> _targets = new();
    private readonly Memo<(CallSite, MemberRef), IReadOnlyList<FlowFunction>> _chosen = new();
    private readonly Memo<MemberRef, IReadOnlyList<CallSite>> _callers = new();
    private readonly Memo<MemberRef, IReadOnlyList<FlowBody>> _writers = new();

    private readonly DispatchCalls _dispatch;

    public CallGraph(ProgramGraph graph)
    {
        _graph = graph;
        _dispatch = new DispatchCalls(graph.Context);
    }

    /// <summary>The functions that a call may run; none when they are unknown, <see cref="TooManyTargets"/> when there are more than are followed.</summary>
    public IReadOnlyList<FlowFunction> TargetsOf(CallSite site, TypeSubstitution? types, CancellationToken cancellationToken)
    {
        if (TypeSubstitution.TypeOf(site.ConstrainedTo ?? site.Request, types) is { } type)
            return _chosen.TryGetValue((site, type), out var chosen) ? chosen : _chosen.GetOrAdd((site, type), FindTargets(site, type, cancellationToken));

        return _targets.TryGetValue(site, out var known) ? known : _targets.GetOrAdd(site, FindTargets(site, type: null, cancellationToken));
    }

    /// <summary>
    /// The calls of a method, also under the names of what it overrides and implements; <see cref="TooManyCallers"/> when there are more than are
    /// followed.
    /// </summary>
    public IReadOnlyList<CallSite> CallersOf(MemberRef method, CancellationToken cancellationToken)
    {
        return _callers.TryGetValue(method, out var known) ? known : _callers.GetOrAdd(method, FindCallers(method, cancellationToken));
    }

    /// <summary>The bodies that may write the member.</summary>
    public IReadOnlyList<FlowBody> WritersOf(MemberRef member, CancellationToken cancellationToken) =>
        _writers.TryGetValue(member, out var known) ? known : _writers.GetOrAdd(member, FindWriters(member, cancellationToken));

    /// <summary>The functions that a delegate value can be, as far as its own body tells.</summary>
    public static IEnumerable<FunctionNode> FunctionsIn(FlowNode? value) => FlowBody.FunctionsIn(value).OfType<FunctionNode>();

    private IReadOnlyList<FlowFunction> FindTargets(CallSite site, MemberRef? type, CancellationToken cancellationToken)
    {
        if (site.IsDelegateCall)
            return [.. FunctionsIn(site.Receiver).Select(node => node.Function ?? _graph.FunctionOf(node.Method!, cancellationToken)).OfType<FlowFunction>()];
        if (site.Method.Kind == MemberKind.LocalFunction)
            return site.LocalFunction is { } local ? [local] : [];

        if (!site.IsVirtual && !site.Method.IsAbstract)
            return _graph.FunctionOf(site.Method, cancellationToken) is { } function ? [function] : [];

        var implementations = ImplementationsOf(site, type, cancellationToken);
        return implementations == Implementations.TooMany
            ? TooManyTargets
            : [.. implementations.Select(method => _graph.FunctionOf(_graph.Context.Members.Of(method), cancellationToken)).OfType<FlowFunction>()];
    }

    /// <summary>The static properties without code that a getter of an interface may give; all that implement it where the type is unknown.</summary>
    public IEnumerable<MemberRef> PropertiesOf(CallSite site, TypeSubstitution? types, CancellationToken cancellationToken) => site.ConstrainedTo is { } type
        ? ImplementationsOf(site, TypeSubstitution.TypeOf(type, types), cancellationToken)
            .Select(static method => method.AssociatedSymbol)
            .OfType<IPropertySymbol>()
            .Where(static property => PropertyBodies.IsAutomatic(property.GetMethod!))
            .Select(_graph.Context.Members.Of)
        : [];

    /// <summary>What may run where a virtual method is called; a static one of an interface on the type, if that is known.</summary>
    private IEnumerable<IMethodSymbol> ImplementationsOf(CallSite site, MemberRef? type, CancellationToken cancellationToken)
    {
        if (site.NamedHandlers is not null)
            return _graph.Context.Handlers.Named(site.NamedHandlers, TypeOf(type), cancellationToken);
        if ((site.Request is not null || site.Handlers.Count > 0)
            && HandlersOf(site, type, cancellationToken) is var handlers
            && (handlers == Implementations.TooMany || handlers.Count > 0))
        {
            return handlers;
        }

        if (_graph.Context.Members.SymbolOf(site.Method) is not IMethodSymbol method)
            return [];
        if (type is null || _graph.Context.Members.SymbolOf(type) is not INamedTypeSymbol implementing)
            return _graph.Context.Implementations.Of(method, cancellationToken);

        return Implementations.In(implementing, method) is { } chosen ? [chosen] : [];
    }

    /// <summary>What may run for the request.</summary>
    private IReadOnlyList<IMethodSymbol> HandlersOf(CallSite site, MemberRef? type, CancellationToken cancellationToken)
    {
        var request = TypeOf(type);
        var found = new List<IMethodSymbol>();
        foreach (var contract in ContractsOf(site))
        {
            var handlers = _graph.Context.Handlers.For(contract, request, cancellationToken);
            if (handlers == Implementations.TooMany)
                return handlers;

            found.AddRange(handlers);
        }

        return found;
    }

    private ITypeSymbol? TypeOf(MemberRef? type) => type is null ? null : _graph.Context.Members.SymbolOf(type) as ITypeSymbol;

    private IEnumerable<IMethodSymbol> ContractsOf(CallSite site) =>
        (site.Handlers.Count == 0 ? [site.Method] : site.Handlers).Select(_graph.Context.Members.SymbolOf).OfType<IMethodSymbol>();

    private IReadOnlyList<CallSite> FindCallers(MemberRef member, CancellationToken cancellationToken)
    {
        // A local function has a name in its own body only, and no compilation finds it by an id.
        if (member.Kind == MemberKind.LocalFunction)
            return CallsOf([member.Id], CallSyntax.NodesThatMayCall(member.Name, _graph.Context.Code, cancellationToken), cancellationToken);
        if (_graph.Context.Members.SymbolOf(member) is not IMethodSymbol method)
            return [];

        method = (method.PartialDefinitionPart ?? method).OriginalDefinition;
        var declared = MemberContracts.SelfAndContracts(method).ToArray();
        var contracts = new HashSet<string>(declared.SelectMany(Ids), StringComparer.Ordinal);
        var nodes = CallSyntax.NodesThatMayCall(method, _graph.Context.Code, cancellationToken);
        return _dispatch.MayHandle(declared)
            ? CallsOf(contracts, nodes.Concat(_dispatch.NodesThatMayHandOn(declared, cancellationToken)), cancellationToken, site => MayRun(site, method))
            : CallsOf(contracts, nodes, cancellationToken);
    }

    /// <summary>Whether the method is for the request that decides on the call, as far as the call tells.</summary>
    private bool MayRun(CallSite site, IMethodSymbol method)
    {
        if (site.NamedHandlers is not null && !site.NamedHandlers.Include(method))
            return false;
        if (site.Request is null or { Kind: MemberKind.TypeParameter } || _graph.Context.Members.SymbolOf(site.Request) is not ITypeSymbol request)
            return true;

        if (site.NamedHandlers is not null)
            return SymbolEqualityComparer.Default.Equals(method.Parameters[0].Type, request);

        var handled = ContractsOf(site).SelectMany(contract => Handling.In(method.ContainingType, contract))
            .Where(handler => SymbolEqualityComparer.Default.Equals(handler.Method, method))
            .ToArray();
        return handled.Length == 0 || handled.Any(handler => Handling.MayTake(handler.Request, request));
    }

    /// <param name="contracts">Ids of the method under all its names.</param>
    /// <param name="nodes">The code that may call it.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <param name="isCall">What else a call must be; null for nothing.</param>
    private IReadOnlyList<CallSite> CallsOf(
        HashSet<string> contracts, IEnumerable<SyntaxNode> nodes, CancellationToken cancellationToken, Func<CallSite, bool>? isCall = null)
    {
        var sites = new List<CallSite>();
        foreach (var node in nodes)
        {
            var id = NamedMembers.IdOf(CallSyntax.BindableOf(node), _graph.Context.Code, cancellationToken);
            var isNamed = contracts.Contains(id);
            if ((!isNamed && (isCall is null || !_dispatch.HandsOn(id)))
                || _graph.BodyAt(node, cancellationToken)?.SiteAt(node.Span) is not { } site
                || (!isNamed && !Reaches(site, contracts))
                || isCall?.Invoke(site) == false)
            {
                continue;
            }

            sites.Add(site);
            if (sites.Count > FlowBudget.MaxCallers)
                return TooManyCallers;
        }

        return sites;
    }

    private static bool Reaches(CallSite site, HashSet<string> contracts) =>
        contracts.Contains(site.Method.Id) || site.NamedHandlers is not null || site.Handlers.Any(handler => contracts.Contains(handler.Id));

    /// <summary>The id of a method; code that calls an accessor names the property.</summary>
    private IEnumerable<string> Ids(ISymbol contract)
    {
        yield return _graph.Context.Members.Of(contract).Id;
        if (contract is IMethodSymbol { AssociatedSymbol: IPropertySymbol property })
            yield return _graph.Context.Members.Of(property).Id;
    }

    private IReadOnlyList<FlowBody> FindWriters(MemberRef written, CancellationToken cancellationToken)
    {
        var bodies = new List<FlowBody>();
        foreach (var node in NodesThatMayWrite(written, cancellationToken))
        {
            if (_graph.BodyAt(node, cancellationToken) is { } body && !bodies.Contains(body))
                bodies.Add(body);
        }

        return bodies;
    }

    private IEnumerable<SyntaxNode> NodesThatMayWrite(MemberRef written, CancellationToken cancellationToken)
    {
        if (written.Kind == MemberKind.Entry)
        {
            return StoreSyntax.IsQueue(written.TypeName)
                ? StoreSyntax.NodesThatEnqueue(written.TypeName, _graph.Context.Code, cancellationToken)
                : StoreSyntax.NodesThatMayKeep(written.Name, _graph.Context.Code, cancellationToken);
        }

        if (written.Kind == MemberKind.Given)
            return CallSyntax.NodesThatName(written.Name, _graph.Context.Code, cancellationToken);

        if (_graph.Context.Members.SymbolOf(written) is not { } member)
            return [];

        var nodes = CallSyntax.NodesThatMayWrite(member, _graph.Context.Code, cancellationToken);
        var isOwn = member.IsStatic || (written.IsOwned && !_graph.IsOfSharedService(written, cancellationToken));
        return isOwn ? nodes : nodes.Concat(CallSyntax.NodesThatChange(member, written.Id, _graph.Context.Code, cancellationToken));
    }
}
