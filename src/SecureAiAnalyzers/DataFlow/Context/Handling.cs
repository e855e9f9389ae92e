using System.Globalization;
using Microsoft.CodeAnalysis;
using SecureAiAnalyzers.DataFlow.Graph;
using SecureAiAnalyzers.Semantics.Functions;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.DataFlow.Context;

/// <summary>Which requests a handler is for: an implementation of a method of a generic type that takes what one of its type arguments says.</summary>
internal static class Handling
{
    /// <summary>What stands, inside a function, for the type of the request that it was given at a position.</summary>
    public static MemberRef RequestAt(int ordinal) =>
        new("?" + ordinal.ToString(CultureInfo.InvariantCulture), "request", MemberKind.TypeParameter);

    /// <summary>The parameter by whose type handlers of the method differ; null for other methods.</summary>
    public static IParameterSymbol? RequestOf(IMethodSymbol contract) => contract.OriginalDefinition is { ContainingType.IsGenericType: true } method
        ? method.Parameters.FirstOrDefault(parameter => parameter.Type is ITypeParameterSymbol { TypeParameterKind: TypeParameterKind.Type })
        : null;

    /// <summary>The types that a class handles by the method; a class may implement it for several.</summary>
    public static IEnumerable<(ITypeSymbol Request, IMethodSymbol Method)> In(INamedTypeSymbol type, IMethodSymbol contract)
    {
        if (RequestOf(contract) is not { Type: ITypeParameterSymbol request })
            yield break;

        foreach (var implemented in type.SelfAndAncestors().OfType<INamedTypeSymbol>())
        {
            if (SymbolEqualityComparer.Default.Equals(implemented.OriginalDefinition, contract.ContainingType.OriginalDefinition)
                && MethodIn(type, implemented, contract.OriginalDefinition) is { } method)
            {
                yield return (implemented.TypeArguments[request.Ordinal], method.OriginalDefinition);
            }
        }
    }

    /// <summary>Whether a handler for one type may get an object that is known as the other: one is a kind of the other, or both are unknown.</summary>
    public static bool MayTake(ITypeSymbol handled, ITypeSymbol given) =>
        handled is ITypeParameterSymbol || given is ITypeParameterSymbol || IsKindOf(given, handled) || IsKindOf(handled, given);

    private static bool IsKindOf(ITypeSymbol type, ITypeSymbol other) =>
        type.SelfAndAncestors().Any(ancestor => SymbolEqualityComparer.Default.Equals(ancestor.OriginalDefinition, other.OriginalDefinition));

    private static IMethodSymbol? MethodIn(INamedTypeSymbol type, INamedTypeSymbol implemented, IMethodSymbol contract)
    {
        if (implemented.TypeKind != TypeKind.Interface)
            return Implementations.In(type, contract);

        var member = implemented.GetMembers(contract.Name)
            .FirstOrDefault(candidate => SymbolEqualityComparer.Default.Equals(candidate.OriginalDefinition, contract));
        return member is null ? null : type.FindImplementationForInterfaceMember(member) as IMethodSymbol;
    }
}
