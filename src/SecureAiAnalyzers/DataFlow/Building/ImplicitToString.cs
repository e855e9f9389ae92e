using Microsoft.CodeAnalysis;
using SecureAiAnalyzers.DataFlow.Context;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.DataFlow.Building;

/// <summary>Where an object becomes text by a call of <c>ToString</c> that nobody wrote, and what it becomes.</summary>
internal static class ImplicitToString
{
    /// <summary>Whether the type alone tells what text its objects become; <c>object</c>, type parameters and most interfaces do not.</summary>
    public static bool IsKnown(ITypeSymbol type, FlowContext context) => type switch
    {
        { SpecialType: SpecialType.System_Object or SpecialType.System_String } => false,
        { TypeKind: TypeKind.Interface } => context.Types.CarrierOf(type) == CarrierKind.Container,
        { TypeKind: TypeKind.Array or TypeKind.Delegate } => true,
        { TypeKind: TypeKind.Class or TypeKind.Struct, IsAnonymousType: false, IsTupleType: false } => true,
        _ => false,
    };

    /// <summary>The method that makes the text of the type's objects; null when that is the name of the type.</summary>
    public static IMethodSymbol? ToStringOf(ITypeSymbol type) => type.SelfAndAncestors()
        .Where(static ancestor => ancestor.SpecialType is not (SpecialType.System_Object or SpecialType.System_ValueType))
        .SelectMany(static ancestor => ancestor.GetMembers(nameof(ToString)))
        .OfType<IMethodSymbol>()
        .FirstOrDefault(static method => method is { IsOverride: true, Parameters.IsEmpty: true });

    /// <summary>Whether the parameter takes any object, of which the method uses the text.</summary>
    public static bool IsAppliedTo(IParameterSymbol parameter, FlowContext context) =>
        parameter.OriginalDefinition.Type is { SpecialType: SpecialType.System_Object } or ITypeParameterSymbol
        && parameter.ContainingSymbol is IMethodSymbol method
        && TakesText(method.ContainingType)
        && !context.IsInSource(method);

    private static bool TakesText(INamedTypeSymbol type) =>
        type.SpecialType == SpecialType.System_String
        || type.SelfAndAncestors().Any(static ancestor => ancestor.Name is "StringBuilder" or "TextWriter" or "Convert")
        || FlowTypes.IsInterpolationHandler(type);
}
