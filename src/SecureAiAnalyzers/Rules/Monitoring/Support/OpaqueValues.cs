using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Values;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.Rules.Monitoring.Support;

/// <summary>Values of which reflection sees no more than what kind they are.</summary>
internal sealed class OpaqueValues(AnalysisScope scope, CancellationToken cancellationToken)
{
    private const string Lists = "IEnumerable";

    /// <summary>What the value is, or holds as an element or member, as a message names it; null for others.</summary>
    public string? NameOf(IOperation value) => value.SkipConversions() switch
    {
        IAnonymousObjectCreationOperation made => made.Initializers.OfType<ISimpleAssignmentOperation>()
            .Select(member => NameOf(member.Value))
            .FirstOrDefault(static name => name is not null),
        { Type.SpecialType: SpecialType.System_String } => null,
        { Type: { } type } plain => Opaque(type)?.Name ?? NameOfMember(plain),
        _ => null,
    };

    /// <summary>The type, or that of the elements, where it is opaque.</summary>
    private ITypeSymbol? Opaque(ITypeSymbol type) => type switch
    {
        _ when scope.Ai.Is(ApiRole.OpaqueValue, type) => scope.Ai.Is(ApiRole.ReadableValue, type) ? null : type,
        IArrayTypeSymbol array => Opaque(array.ElementType),
        INamedTypeSymbol { IsGenericType: true } generic when HoldsItsArguments(generic) =>
            generic.TypeArguments.Select(Opaque).FirstOrDefault(static argument => argument is not null),
        _ => null,
    };

    private static bool HoldsItsArguments(INamedTypeSymbol type) =>
        type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T
        || type.Name is "KeyValuePair"
        || type.SelfAndAncestors().Any(static ancestor => ancestor.Name == Lists);

    /// <summary>The member from which the value comes, where that one holds opaque values.</summary>
    private string? NameOfMember(IOperation value) => new ValueOrigins(scope.Code, cancellationToken).Of(value)
        .Select(static origin => (origin.Value as IPropertyReferenceOperation)?.Property)
        .Where(property => property is not null && scope.Ai.Members.Of(property, ApiRole.OpaqueValues) is not null)
        .Select(static property => DisplayNames.Of(property!, parameter: null))
        .FirstOrDefault();
}
