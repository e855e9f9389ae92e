using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Values;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.Semantics.Services;

/// <summary>Of which classes the whole application has one object, by how they are registered for dependency injection.</summary>
internal sealed class ServiceLifetimes(CodeScope code)
{
    private Registrations? _registrations;

    /// <summary>
    /// Whether the class, or one that derives from it, is registered as a singleton and with no other lifetime.
    /// </summary>
    public bool IsSingleton(INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        var known = _registrations ??= Find(cancellationToken);
        return Has(known.Singletons, type) && !Has(known.Others, type);
    }

    private static bool Has(IReadOnlyList<INamedTypeSymbol> registered, INamedTypeSymbol type) =>
        registered.Any(service => service.IsOrDerivesFrom(type.OriginalDefinition));

    private Registrations Find(CancellationToken cancellationToken)
    {
        var ai = code.Ai;
        var calls = code.CallsOf(ApiRole.ServiceTypeRegistration, cancellationToken)
            .Where(call => ai.Members.Of(call.TargetMethod, ApiRole.ServiceTypeRegistration) is not null)
            .ToLookup(call => ai.Members.Of(call.TargetMethod, ApiRole.SingletonRegistration) is not null);
        return new Registrations(Classes(calls[true]), Classes(calls[false]));
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

    private sealed record Registrations(IReadOnlyList<INamedTypeSymbol> Singletons, IReadOnlyList<INamedTypeSymbol> Others);
}
