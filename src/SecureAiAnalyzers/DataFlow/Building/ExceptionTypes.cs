using Microsoft.CodeAnalysis;
using SecureAiAnalyzers.DataFlow.Graph;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.DataFlow.Building;

/// <summary>Types of exceptions.</summary>
internal static class ExceptionTypes
{
    /// <summary>Whether objects of the type can be thrown.</summary>
    public static bool IsException(ITypeSymbol? type) => BaseTypes(type).Any(static ancestor => ancestor
        is { Name: nameof(Exception), ContainingNamespace: { Name: nameof(System), ContainingNamespace.IsGlobalNamespace: true } });

    /// <summary>The type with its base classes.</summary>
    public static ExceptionRef Of(ITypeSymbol? type) => new([.. BaseTypes(type).Select(static ancestor => MemberIds.Of(ancestor.OriginalDefinition))]);

    /// <summary>The property of the type that has this name.</summary>
    public static IPropertySymbol? Property(ITypeSymbol type, string name) =>
        BaseTypes(type).SelectMany(ancestor => ancestor.GetMembers(name)).OfType<IPropertySymbol>().FirstOrDefault();

    private static IEnumerable<ITypeSymbol> BaseTypes(ITypeSymbol? type)
    {
        for (var current = type; current is not null; current = current.BaseType)
            yield return current;
    }
}
