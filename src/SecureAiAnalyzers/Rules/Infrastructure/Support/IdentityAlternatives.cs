using Microsoft.CodeAnalysis;
using SecureAiAnalyzers.Catalog.Lookup;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.Rules.Infrastructure.Support;

/// <summary>Where an SDK offers to take a credential of a managed identity in place of a key. Asked of its symbols, so that any version answers.</summary>
internal static class IdentityAlternatives
{
    /// <summary>
    /// The parameter of another overload of the method or constructor that takes a credential of the role, and beside it nothing that the
    /// caller does not give: an overload that also wants an address is for another service.
    /// </summary>
    public static IParameterSymbol? Overload(IMethodSymbol method, ApiRole role, AiContext ai)
    {
        var declared = method.Declared();
        foreach (var member in declared.ContainingType.GetMembers(declared.Name))
        {
            if (member is IMethodSymbol { DeclaredAccessibility: Accessibility.Public } other
                && !SymbolEqualityComparer.Default.Equals(other, declared)
                && First(other, role, ai) is { } parameter
                && other.Parameters.All(beside => beside.IsOptional || ai.Is(role, beside.Type) || IsGiven(beside, declared)))
            {
                return parameter;
            }
        }

        return null;
    }

    private static IParameterSymbol? First(IMethodSymbol method, ApiRole role, AiContext ai)
    {
        foreach (var parameter in method.Parameters)
        {
            if (ai.Is(role, parameter.Type))
                return parameter;
        }

        return null;
    }

    /// <summary>The settable property, or the method, of a type of settings that takes a credential of a managed identity.</summary>
    public static ISymbol? Member(INamedTypeSymbol settings, AiContext ai) => settings.SelfAndAncestors()
        .SelectMany(static type => type.GetMembers())
        .FirstOrDefault(member => member.DeclaredAccessibility == Accessibility.Public && TakesIdentity(member, ai));

    /// <summary>Whether a type beside the one of a key, for the same purpose, is made of a credential of a managed identity.</summary>
    public static bool HasSibling(INamedTypeSymbol keyType, AiContext ai) => keyType.Interfaces.Any(purpose => purpose.ContainingNamespace.GetTypeMembers()
        .Where(type => type.Interfaces.Contains(purpose, SymbolEqualityComparer.Default))
        .SelectMany(static type => type.InstanceConstructors)
        .Any(constructor => TakesIdentity(constructor, ai)));

    private static bool IsGiven(IParameterSymbol parameter, IMethodSymbol method) => method.Parameters.Any(own =>
        own.Name == parameter.Name || SymbolEqualityComparer.Default.Equals(own.Type, parameter.Type));

    private static bool TakesIdentity(ISymbol member, AiContext ai) => member switch
    {
        IPropertySymbol { SetMethod: not null } property => ai.Is(ApiRole.IdentityCredential, property.Type),
        IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.Constructor } method =>
            method.Parameters.Any(parameter => ai.Is(ApiRole.IdentityCredential, parameter.Type)),
        _ => false,
    };
}
