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
