using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace SecureAiAnalyzers.Symbols;

/// <summary>Finds the declarations whose contract a symbol has: what is said about a member holds for those that override or implement it.</summary>
internal static class MemberContracts
{
    /// <summary>
    /// The symbol as it is declared: unreduced, unconstructed, the defining part of a partial method, the property of an accessor.
    /// </summary>
    public static ISymbol Declaration(this ISymbol symbol) => symbol switch
    {
        IMethodSymbol { AssociatedSymbol: IPropertySymbol property } => property.OriginalDefinition,
        IMethodSymbol method => DeclaredMethod(method),
        IParameterSymbol { ContainingSymbol: IMethodSymbol method } parameter => DeclaredParameter(method, parameter),
        _ => symbol.OriginalDefinition,
    };

    /// <summary>
    /// A declaration and those that it overrides or implements, for a parameter those of its method; with a property of a record, the
    /// parameter that declares it.
    /// </summary>
    public static IEnumerable<ISymbol> SelfAndContracts(ISymbol declaration) => declaration switch
    {
        IParameterSymbol { ContainingSymbol: { } owner } parameter => SelfAndContracts(owner).SelectMany(contract => ParameterOf(contract, parameter)),
        IMethodSymbol method => Overridden(method, static current => current.OverriddenMethod).SelectMany(SelfAndImplemented),
        IPropertySymbol property => Overridden(property, static current => current.OverriddenProperty)
            .SelectMany(SelfAndImplemented)
            .Concat(PositionalParameters(property)),
        _ => [declaration],
    };

    private static IMethodSymbol DeclaredMethod(IMethodSymbol method)
    {
        var declared = method.Declared();
        return declared.PartialDefinitionPart ?? declared;
    }

    private static ISymbol DeclaredParameter(IMethodSymbol method, IParameterSymbol parameter)
    {
        var position = method.ReducedFrom is null ? parameter.Ordinal : parameter.Ordinal + 1;
        var parameters = DeclaredMethod(method).Parameters;
        return position < parameters.Length ? parameters[position] : parameter.OriginalDefinition;
    }

    private static IEnumerable<ISymbol> ParameterOf(ISymbol contract, IParameterSymbol parameter)
    {
        var parameters = contract switch
        {
            IMethodSymbol method => method.Parameters,
            IPropertySymbol property => property.Parameters,
            _ => ImmutableArray<IParameterSymbol>.Empty,
        };
        return parameters.Where(candidate => candidate.Ordinal == parameter.Ordinal);
    }

    private static IEnumerable<ISymbol> Overridden<TMember>(TMember member, Func<TMember, TMember?> overridden)
        where TMember : class, ISymbol
    {
        for (var current = member; current is not null; current = overridden(current)?.OriginalDefinition as TMember)
            yield return current;
    }

    private static IEnumerable<ISymbol> SelfAndImplemented(ISymbol member)
    {
        yield return member;
        if (member.ContainingSymbol is not INamedTypeSymbol owner
            || member is IMethodSymbol { MethodKind: MethodKind.Constructor or MethodKind.StaticConstructor })
        {
            yield break;
        }

        var name = member.Name.Substring(member.Name.LastIndexOf('.') + 1);
        foreach (var implemented in owner.AllInterfaces.SelectMany(type => type.GetMembers(name)))
        {
            if (SymbolEqualityComparer.Default.Equals(owner.FindImplementationForInterfaceMember(implemented), member))
                yield return implemented.OriginalDefinition;
        }
    }

    private static IEnumerable<ISymbol> PositionalParameters(IPropertySymbol property) => property.ContainingType is { IsRecord: true } owner
        ? owner.InstanceConstructors.SelectMany(constructor => constructor.Parameters).Where(parameter => parameter.Name == property.Name)
        : [];
}
