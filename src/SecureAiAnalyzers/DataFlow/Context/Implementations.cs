using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.DataFlow.Context;

/// <summary>Which methods of the program may run where a virtual method or one of an interface is called, by class hierarchy analysis.</summary>
internal sealed class Implementations
{
    private readonly Compilation _compilation;
    private readonly ConcurrentDictionary<IMethodSymbol, IReadOnlyList<IMethodSymbol>> _implementations = new(SymbolEqualityComparer.Default);
    private readonly Lazy<ILookup<INamedTypeSymbol, INamedTypeSymbol>> _subtypes;

    public Implementations(Compilation compilation)
    {
        _compilation = compilation;
        _subtypes = new Lazy<ILookup<INamedTypeSymbol, INamedTypeSymbol>>(FindSubtypes);
    }

    /// <summary>The method itself, if it may run, and all that override or implement it; none when they are too many.</summary>
    public IReadOnlyList<IMethodSymbol> Of(IMethodSymbol method) =>
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
    private ILookup<INamedTypeSymbol, INamedTypeSymbol> FindSubtypes() => Types(_compilation.Assembly.GlobalNamespace)
        .SelectMany(static type => type.SelfAndAncestors().Skip(1).OfType<INamedTypeSymbol>(), static (type, ancestor) => (type, ancestor))
        .ToLookup(
            static pair => pair.ancestor.OriginalDefinition,
            static pair => pair.type,
            (IEqualityComparer<INamedTypeSymbol>)SymbolEqualityComparer.Default);

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
}
