using Microsoft.CodeAnalysis;
using SecureAiAnalyzers.Catalog.Lookup;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.Rules.Agency.Support;

/// <summary>Functions that have filters where their own host calls them.</summary>
internal static class FilteredFunctions
{
    /// <summary>Lists of lists of functions.</summary>
    private const int MaxDepth = 3;

    /// <summary>Whether a value of the type is such a function, or a list that holds some.</summary>
    public static bool AreIn(ITypeSymbol? type, AiContext ai) => AreIn(type, ai, MaxDepth);

    private static bool AreIn(ITypeSymbol? type, AiContext ai, int depth) => ai.Is(ApiRole.FilteredFunction, type)
        || (depth > 0 && ElementOf(type) is { } element && AreIn(element, ai, depth - 1));

    private static ITypeSymbol? ElementOf(ITypeSymbol? type) => type is IArrayTypeSymbol array
        ? array.ElementType
        : type.SelfAndAncestors()
            .OfType<INamedTypeSymbol>()
            .FirstOrDefault(static contract => contract.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T)
            ?.TypeArguments[0];
}
