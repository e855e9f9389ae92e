using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using SecureAiAnalyzers.DataFlow.Context;
using SecureAiAnalyzers.DataFlow.Graph;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.DataFlow.Solver;

/// <summary>Who calls whom, asked for by name in the index of each file and bound only where the name fits.</summary>
internal sealed class CallGraph
{
    private readonly ProgramGraph _graph;
    private readonly ConcurrentDictionary<IMethodSymbol, IReadOnlyList<CallSite>> _callers = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, IReadOnlyList<FlowBody>> _writers = new(SymbolEqualityComparer.Default);

    public CallGraph(ProgramGraph graph) => _graph = graph;

    /// <summary>The functions that a call may run; none when they are unknown or too many.</summary>
    public IReadOnlyList<FlowFunction> TargetsOf(CallSite site, CancellationToken cancellationToken)
    {
        if (site.IsDelegateCall)
            return [.. FunctionsIn(site.Receiver).Select(node => node.Function ?? _graph.FunctionOf(node.Method!, cancellationToken)).OfType<FlowFunction>()];
        if (site.Method.MethodKind == MethodKind.LocalFunction)
            return site.Function.Body.FunctionOf(site.Method) is { } local ? [local] : [];

        var methods = site.IsVirtual || site.Method.IsAbstract ? _graph.Context.Implementations.Of(site.Method) : [site.Method];
        return [.. methods.Select(method => _graph.FunctionOf(method, cancellationToken)).OfType<FlowFunction>()];
    }

    /// <summary>The calls of a method, also under the names of what it overrides and implements; none when they are too many.</summary>
    public IReadOnlyList<CallSite> CallersOf(IMethodSymbol method, CancellationToken cancellationToken)
    {
        method = (method.PartialDefinitionPart ?? method).OriginalDefinition;
        return _callers.TryGetValue(method, out var known) ? known : _callers.GetOrAdd(method, FindCallers(method, cancellationToken));
    }

    /// <summary>The bodies that may write the member.</summary>
    public IReadOnlyList<FlowBody> WritersOf(ISymbol member, CancellationToken cancellationToken) =>
        _writers.TryGetValue(member, out var known) ? known : _writers.GetOrAdd(member, FindWriters(member, cancellationToken));

    /// <summary>The functions that a delegate value can be, as far as its own body tells.</summary>
    public static IEnumerable<FunctionNode> FunctionsIn(FlowNode? value) => PhiNode.PartsOf(value).OfType<FunctionNode>();

    private IReadOnlyList<CallSite> FindCallers(IMethodSymbol method, CancellationToken cancellationToken)
    {
        var contracts = new HashSet<ISymbol>(
            MemberContracts.SelfAndContracts(method).Select(static contract => contract.OriginalDefinition),
            SymbolEqualityComparer.Default);
        var sites = new List<CallSite>();
        foreach (var node in CallSyntax.NodesThatMayCall(method, _graph.Context.Code, cancellationToken))
        {
            if (!Calls(node, contracts, cancellationToken) || _graph.BodyAt(node, cancellationToken)?.SiteAt(node) is not { } site)
                continue;

            sites.Add(site);
            if (sites.Count > FlowBudget.MaxCallers)
                return [];
        }

        return sites;
    }

    private bool Calls(SyntaxNode node, HashSet<ISymbol> contracts, CancellationToken cancellationToken)
    {
        var symbol = _graph.Context.Code.Bodies.GetSymbol(CallSyntax.BindableOf(node), cancellationToken);
        return symbol switch
        {
            IMethodSymbol method => contracts.Contains((method.ReducedFrom ?? method).OriginalDefinition),
            IPropertySymbol property => (property.GetMethod is { } getter && contracts.Contains(getter.OriginalDefinition))
                || (property.SetMethod is { } setter && contracts.Contains(setter.OriginalDefinition)),
            _ => false,
        };
    }

    private IReadOnlyList<FlowBody> FindWriters(ISymbol member, CancellationToken cancellationToken)
    {
        var bodies = new List<FlowBody>();
        foreach (var node in CallSyntax.NodesThatMayWrite(member, _graph.Context.Code, cancellationToken))
        {
            if (_graph.BodyAt(node, cancellationToken) is { } body && !bodies.Contains(body))
                bodies.Add(body);
        }

        return bodies;
    }
}
