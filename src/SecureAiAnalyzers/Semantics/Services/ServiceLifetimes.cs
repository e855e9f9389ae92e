using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Values;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.Semantics.Services;

/// <summary>Of which classes the whole application, or each request, has one object, by how they are registered for dependency injection.</summary>
internal sealed class ServiceLifetimes(CodeScope code)
{
    private static readonly ApiRole?[] Lifetimes = [ApiRole.SingletonRegistration, ApiRole.ScopedRegistration];

    private Registrations? _registrations;

    /// <summary>
    /// Whether the class, or one that derives from it, is registered as a singleton and with no other lifetime.
    /// </summary>
    public bool IsSingleton(INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        var known = _registrations ??= Find(cancellationToken);
        return Has(known.Singletons, type) && !Has(known.Scoped, type) && !Has(known.Others, type);
    }

    /// <summary>Whether who asks for the class, for one that derives from it or for the interface gets the object that others have too.</summary>
    public bool IsShared(INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        var known = _registrations ??= Find(cancellationToken);
        return Has(known.Singletons, type) || Has(known.Scoped, type);
    }

    private static bool Has(IReadOnlyList<INamedTypeSymbol> registered, INamedTypeSymbol type) =>
        registered.Any(service => service.IsOrDerivesFrom(type.OriginalDefinition));

    private Registrations Find(CancellationToken cancellationToken)
    {
        var ai = code.Ai;
        var calls = code.CallsOf(ApiRole.ServiceTypeRegistration, cancellationToken)
            .Where(call => ai.Members.Of(call.TargetMethod, ApiRole.ServiceTypeRegistration) is not null)
            .ToLookup(call => Lifetimes.FirstOrDefault(lifetime => ai.Members.Of(call.TargetMethod, lifetime!.Value) is not null));
        return new Registrations(
            Classes(calls[ApiRole.SingletonRegistration]), Classes(calls[ApiRole.ScopedRegistration]), Classes(calls[null]));
    }

    private static INamedTypeSymbol[] Classes(IEnumerable<IInvocationOperation> calls) =>
        [.. calls.SelectMany(static call => RegisteredTypes.Of(call).Concat(Made(call))).Where(static type => type.TypeKind == TypeKind.Class)];

    /// <summary>The types of the objects that a factory among the arguments creates.</summary>
    private static IEnumerable<INamedTypeSymbol> Made(IInvocationOperation call) =>
        from argument in call.Arguments
        let factory = (argument.Value as IDelegateCreationOperation)?.Target as IAnonymousFunctionOperation
        where factory?.Symbol.Parameters.Length > 0
        from returned in FunctionBodies.Returns(factory.Body)
        let created = (returned.SkipConversions() as IObjectCreationOperation)?.Type as INamedTypeSymbol
        where created is not null
        select created;

    private sealed record Registrations(
        IReadOnlyList<INamedTypeSymbol> Singletons, IReadOnlyList<INamedTypeSymbol> Scoped, IReadOnlyList<INamedTypeSymbol> Others);
}
