using Microsoft.CodeAnalysis;

namespace SecureAiAnalyzers.Symbols;

/// <summary>Questions about symbols that several layers ask.</summary>
internal static class SymbolExtensions
{
    /// <summary>Whether the type is <paramref name="ancestor"/>, or derives from or implements it; generic arguments are ignored.</summary>
    public static bool IsOrDerivesFrom(this ITypeSymbol? type, INamedTypeSymbol ancestor)
    {
        foreach (var candidate in type.SelfAndAncestors())
        {
            if (SymbolEqualityComparer.Default.Equals(candidate.OriginalDefinition, ancestor))
                return true;
        }

        return false;
    }

    /// <summary>The type, its base types and all interfaces; for a type parameter, those of its constraints.</summary>
    public static IEnumerable<ITypeSymbol> SelfAndAncestors(this ITypeSymbol? type)
    {
        if (type is ITypeParameterSymbol parameter)
        {
            foreach (var constraint in parameter.ConstraintTypes)
            {
                foreach (var ancestor in constraint.SelfAndAncestors())
                    yield return ancestor;
            }

            yield break;
        }

        for (var current = type; current is not null; current = current.BaseType)
            yield return current;

        if (type is null)
            yield break;

        foreach (var implemented in type.AllInterfaces)
            yield return implemented;
    }

    /// <summary>The method as declared: an extension method unreduced, a generic one unconstructed.</summary>
    public static IMethodSymbol Declared(this IMethodSymbol method) => (method.ReducedFrom ?? method).OriginalDefinition;

    /// <summary>Whether code of other projects can name the symbol.</summary>
    public static bool IsVisibleOutside(this ISymbol symbol)
    {
        for (var current = symbol; current is not null and not INamespaceSymbol; current = current.ContainingSymbol)
        {
            if (current.DeclaredAccessibility is not (Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal))
                return false;
        }

        return true;
    }

    /// <summary>Whether the symbol is an extension method, reduced or not.</summary>
    public static bool IsExtensionMethod(this ISymbol symbol) => symbol is IMethodSymbol { IsExtensionMethod: true };
}
