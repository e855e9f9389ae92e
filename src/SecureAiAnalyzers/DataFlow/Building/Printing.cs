using Microsoft.CodeAnalysis;
using SecureAiAnalyzers.DataFlow.Context;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.DataFlow.Building;

/// <summary>What objects of a type print.</summary>
internal static class Printing
{
    /// <summary>Whether the type alone tells what its objects print; <c>object</c>, type parameters and most interfaces do not.</summary>
    public static bool IsKnown(ITypeSymbol type, FlowContext context) => type switch
    {
        { SpecialType: SpecialType.System_Object or SpecialType.System_String } => false,
        { TypeKind: TypeKind.Interface } => context.Types.CarrierOf(type) == CarrierKind.Container,
        { TypeKind: TypeKind.Array or TypeKind.Delegate } => true,
        { TypeKind: TypeKind.Class or TypeKind.Struct, IsAnonymousType: false, IsTupleType: false } => true,
        _ => false,
    };

    /// <summary>The method that prints the type's objects; null when they print the name of the type.</summary>
    public static IMethodSymbol? ToStringOf(ITypeSymbol type) => type.SelfAndAncestors()
        .Where(static ancestor => ancestor.SpecialType is not (SpecialType.System_Object or SpecialType.System_ValueType))
        .SelectMany(static ancestor => ancestor.GetMembers(nameof(ToString)))
        .OfType<IMethodSymbol>()
        .FirstOrDefault(static method => method is { IsOverride: true, Parameters.IsEmpty: true });

    /// <summary>Whether the parameter takes any object, of which the method prints the text.</summary>
    public static bool Prints(IParameterSymbol parameter, FlowContext context) =>
        parameter.OriginalDefinition.Type is { SpecialType: SpecialType.System_Object } or ITypeParameterSymbol
        && parameter.ContainingSymbol is IMethodSymbol method
        && IsPrinter(method.ContainingType)
        && !context.IsInSource(method);

    private static bool IsPrinter(INamedTypeSymbol type) =>
        type.SpecialType == SpecialType.System_String
        || type.SelfAndAncestors().Any(static ancestor => ancestor.Name is "StringBuilder" or "TextWriter" or "Convert")
        || FlowTypes.IsInterpolationHandler(type);
}
