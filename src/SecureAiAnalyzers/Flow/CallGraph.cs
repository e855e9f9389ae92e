using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SecureAiAnalyzers.Facts;
using SecureAiAnalyzers.Flow.Building;
using SecureAiAnalyzers.Infrastructure;

namespace SecureAiAnalyzers.Flow;

/// <summary>Who calls whom, asked for by name in the index of each file and bound only where the name fits.</summary>
internal sealed class CallGraph
{
    private readonly FlowEngine _engine;
    private readonly ConcurrentDictionary<IMethodSymbol, IReadOnlyList<CallSite>> _callers = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<IMethodSymbol, IReadOnlyList<IMethodSymbol>> _implementations = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, IReadOnlyList<FlowBody>> _writers = new(SymbolEqualityComparer.Default);
    private readonly Lazy<ILookup<INamedTypeSymbol, INamedTypeSymbol>> _subtypes;

    public CallGraph(FlowEngine engine)
    {
        _engine = engine;
        _subtypes = new Lazy<ILookup<INamedTypeSymbol, INamedTypeSymbol>>(FindSubtypes);
    }

    /// <summary>The functions that a call may run; none when they are unknown or too many.</summary>
    public IReadOnlyList<FlowFunction> TargetsOf(CallSite site)
    {
        if (site.IsDelegateCall)
            return [.. FunctionsIn(site.Receiver).Select(node => node.Function ?? _engine.FunctionOf(node.Method!)).OfType<FlowFunction>()];
        if (site.Method.MethodKind == MethodKind.LocalFunction)
            return site.Function.Body.FunctionOf(site.Method) is { } local ? [local] : [];

        var methods = site.IsVirtual || site.Method.IsAbstract ? ImplementationsOf(site.Method) : [site.Method];
        return [.. methods.Select(_engine.FunctionOf).OfType<FlowFunction>()];
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
    public static IEnumerable<FunctionNode> FunctionsIn(FlowNode? value)
    {
        var seen = new HashSet<FlowNode>();
        var waiting = new Stack<FlowNode>();
        if (value is not null)
            waiting.Push(value);
        while (waiting.Count > 0)
        {
            var node = waiting.Pop();
            if (!seen.Add(node))
                continue;
            if (node is FunctionNode function)
                yield return function;
            else if (node is JoinNode join)
                join.Operands.ForEach(waiting.Push);
        }
    }

    private IReadOnlyList<IMethodSymbol> ImplementationsOf(IMethodSymbol method) =>
        _implementations.TryGetValue(method, out var known) ? known : _implementations.GetOrAdd(method, FindImplementations(method));

    private IReadOnlyList<IMethodSymbol> FindImplementations(IMethodSymbol method)
    {
        var found = new List<IMethodSymbol>();
        if (!method.IsAbstract || method.ContainingType.TypeKind == TypeKind.Interface)
            found.Add(method);
        foreach (var type in _subtypes.Value[method.ContainingType.OriginalDefinition])
        {
            if (Implementation(type, method) is { } implementation && !found.Contains(implementation, SymbolEqualityComparer.Default))
                found.Add(implementation);
        }

        return found.Count > FlowBudget.MaxImplementations + 1 ? [] : found;
    }

    private static IMethodSymbol? Implementation(INamedTypeSymbol type, IMethodSymbol method)
    {
        if (method.ContainingType.TypeKind != TypeKind.Interface)
            return type.GetMembers(method.Name).OfType<IMethodSymbol>().FirstOrDefault(candidate => Overrides(candidate, method));

        foreach (var implemented in type.AllInterfaces)
        {
            if (!SymbolEqualityComparer.Default.Equals(implemented.OriginalDefinition, method.ContainingType))
                continue;

            var member = implemented.GetMembers(method.Name).FirstOrDefault(candidate =>
                SymbolEqualityComparer.Default.Equals(candidate.OriginalDefinition, method));
            if (member is not null && type.FindImplementationForInterfaceMember(member) is IMethodSymbol found)
                return found.OriginalDefinition;
        }

        return null;
    }

    private static bool Overrides(IMethodSymbol candidate, IMethodSymbol method)
    {
        for (var current = candidate; current is not null; current = current.OverriddenMethod)
        {
            if (SymbolEqualityComparer.Default.Equals(current.OriginalDefinition, method))
                return true;
        }

        return false;
    }

    /// <summary>The types of the program by each class and interface that they derive from.</summary>
    private ILookup<INamedTypeSymbol, INamedTypeSymbol> FindSubtypes() => Types(_engine.Context.Compilation.Assembly.GlobalNamespace)
        .SelectMany(static type => type.SelfAndAncestors().Skip(1).OfType<INamedTypeSymbol>(), static (type, ancestor) => (type, ancestor))
        .ToLookup(static pair => pair.ancestor.OriginalDefinition, static pair => pair.type, (IEqualityComparer<INamedTypeSymbol>)SymbolEqualityComparer.Default);

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceOrTypeSymbol root)
    {
        var waiting = new Stack<INamespaceOrTypeSymbol>([root]);
        while (waiting.Count > 0)
        {
            var container = waiting.Pop();
            if (container is INamedTypeSymbol type)
                yield return type;
            var members = container is INamespaceSymbol space ? space.GetMembers() : container.GetTypeMembers().CastArray<INamespaceOrTypeSymbol>();
            foreach (var member in members)
                waiting.Push(member);
        }
    }

    private IReadOnlyList<CallSite> FindCallers(IMethodSymbol method, CancellationToken cancellationToken)
    {
        var contracts = new HashSet<ISymbol>(MemberContracts.SelfAndContracts(method).Select(static contract => contract.OriginalDefinition), SymbolEqualityComparer.Default);
        var sites = new List<CallSite>();
        foreach (var node in CallSyntax.NodesThatMayCall(method, _engine.Context.Facts, cancellationToken))
        {
            if (!Calls(node, contracts, cancellationToken) || _engine.BodyAt(node, cancellationToken)?.SiteAt(node) is not { } site)
                continue;

            sites.Add(site);
            if (sites.Count > FlowBudget.MaxCallers)
                return [];
        }

        return sites;
    }

    private bool Calls(SyntaxNode node, HashSet<ISymbol> contracts, CancellationToken cancellationToken)
    {
        var symbol = _engine.Context.Facts.Bodies.GetSymbol(CallSyntax.BindableOf(node), cancellationToken);
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
        foreach (var node in CallSyntax.NodesThatMayWrite(member, _engine.Context.Facts, cancellationToken))
        {
            if (_engine.BodyAt(node, cancellationToken) is { } body && !bodies.Contains(body))
                bodies.Add(body);
        }

        return bodies;
    }
}
