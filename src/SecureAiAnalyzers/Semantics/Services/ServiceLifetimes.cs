using Microsoft.CodeAnalysis;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Semantics.Values;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.Semantics.Services;

/// <summary>Of which classes the whole application, or each request, has one object, by how they are registered for dependency injection.</summary>
internal sealed class ServiceLifetimes(CodeScope code)
{
    private IReadOnlyList<RegisteredService>? _classes;

    /// <summary>
    /// Whether the class, or one that derives from it, is registered as a singleton and with no other lifetime.
    /// </summary>
    public bool IsSingleton(INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        var lifetimes = LifetimesOf(type, cancellationToken);
        return lifetimes.Any() && lifetimes.All(static lifetime => lifetime == ApiRole.SingletonRegistration);
    }

    /// <summary>
    /// Whether an object of the class lives as long as the application: as a singleton, in a static member, or because an object that does so
    /// holds it, however it is registered itself.
    /// </summary>
    public bool IsKept(INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        var holders = new ServiceHolders(code, cancellationToken);
        var found = new HashSet<INamedTypeSymbol>(SymbolEqualityComparer.Default) { type.OriginalDefinition };
        var waiting = new Queue<INamedTypeSymbol>(found);
        while (waiting.Count > 0)
        {
            var held = waiting.Dequeue();
            if (IsSingleton(held, cancellationToken))
                return true;

            var next = holders.Of(held, out var isStatic);
            if (isStatic)
                return true;

            foreach (var holder in next.Where(found.Add))
                waiting.Enqueue(holder);
        }

        return false;
    }

    /// <summary>Whether each request has an object of the class of its own.</summary>
    public bool IsScoped(INamedTypeSymbol type, CancellationToken cancellationToken) =>
        LifetimesOf(type, cancellationToken).Any(static lifetime => lifetime == ApiRole.ScopedRegistration);

    /// <summary>Whether who asks for the class, for one that derives from it or for the interface gets the object that others have too.</summary>
    public bool IsShared(INamedTypeSymbol type, CancellationToken cancellationToken) =>
        LifetimesOf(type, cancellationToken).Any(static lifetime => lifetime is not null);

    /// <summary>How long objects live of the registered classes that are, derive from or implement the type.</summary>
    private IEnumerable<ApiRole?> LifetimesOf(INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        _classes ??= RegisteredService.All(code, cancellationToken).Where(static service => service.IsClass).ToList();
        var id = MemberIds.Of(type.OriginalDefinition);
        return _classes.Where(service => service.Ids.Contains(id)).Select(static service => service.Lifetime);
    }
}
