using Microsoft.CodeAnalysis;
using SecureAiAnalyzers.Catalog.Lookup;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.Rules.Agency.Support;

/// <summary>Functions that have filters where their own host calls them.</summary>
internal static class FilteredFunctions
{
    /// <summary>Whether a value of the type is such a function, or a list that holds some; a list may hold lists, or those of its own type.</summary>
    public static bool AreIn(ITypeSymbol? type, AiContext ai)
    {
        var asked = new HashSet<ITypeSymbol>(SymbolEqualityComparer.Default);
        for (var current = type; current is not null && asked.Add(current); current = ElementOf(current))
        {
            if (ai.Is(ApiRole.FilteredFunction, current))
                return true;
        }

        return false;
    }

    private static ITypeSymbol? ElementOf(ITypeSymbol? type) => type is IArrayTypeSymbol array
        ? array.ElementType
        : type.SelfAndAncestors()
            .OfType<INamedTypeSymbol>()
            .FirstOrDefault(static contract => contract.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T)
            ?.TypeArguments[0];
}
