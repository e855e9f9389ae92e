using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SecureAiAnalyzers.Semantics.Code;

/// <summary>Tells tokens that may be cancelled from those that never are.</summary>
internal static class CancellationTokens
{
    /// <summary>Whether the operation gives a token that somebody may cancel.</summary>
    public static bool MayBeCancelled(IOperation operation) =>
        operation is { Type: { Name: "CancellationToken", ContainingNamespace.Name: "Threading" } } and not IParameterInitializerOperation
        && operation.SkipConversions() is not (null
            or IDefaultValueOperation
            or IPropertyReferenceOperation { Property.Name: "None" }
            or IObjectCreationOperation { Arguments.IsEmpty: true });
}
