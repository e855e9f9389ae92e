using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Semantics.Code;

namespace SecureAiAnalyzers.DataFlow.Building;

/// <content>
/// What may throw, so that handlers see the variables as they are there. An operation throws before what it gives is assigned, so that a handler sees
/// the last value that a try statement assigns only where something behind it may throw.
/// </content>
internal sealed partial class FunctionBuilder
{
    /// <summary>Whether the operation itself may throw. Calls are noted where their chain is walked.</summary>
    private bool MayThrow(IOperation operation) => operation switch
    {
        IAwaitOperation await => await.Operation.SkipConversions() is not IInvocationOperation call || !IsCleanUp(call),
        IObjectCreationOperation creation => creation.Constructor is not { IsImplicitlyDeclared: true },
        IPropertyReferenceOperation reference => MayThrow(reference.Property),
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: { SetMethod: { } setter } property } } =>
            Context.IsInSource(property) && !IsStored(property) && !IsAutomatic(setter),
        IArrayElementReferenceOperation or IImplicitIndexerReferenceOperation => true,
        IConversionOperation conversion => MayThrow(conversion),
        IBinaryOperation binary => binary.OperatorMethod is not null || binary.OperatorKind is BinaryOperatorKind.Divide or BinaryOperatorKind.Remainder,
        IUnaryOperation unary => unary.OperatorMethod is not null,
        IDynamicMemberReferenceOperation or IDynamicInvocationOperation or IDynamicIndexerAccessOperation or IDynamicObjectCreationOperation => true,
        _ => false,
    };

    private bool MayThrow(IPropertySymbol property)
    {
        if (property.IsIndexer)
            return true;

        return Context.IsInSource(property)
            ? !IsStored(property) && !IsAutomatic(property.GetMethod)
            : property.ContainingType is { IsAnonymousType: false, SpecialType: not (SpecialType.System_String or SpecialType.System_Array) };
    }

    private static bool MayThrow(IConversionOperation conversion) => !conversion.IsTryCast
        && (conversion.IsChecked || conversion.Conversion.IsUserDefined || conversion.Conversion is { IsImplicit: false, IsNumeric: false });

    /// <summary>Whether the compiler writes the call at the end of a <c>using</c> or <c>lock</c>, where nothing is expected to fail.</summary>
    private static bool IsCleanUp(IInvocationOperation call) =>
        call.IsImplicit && (call.TargetMethod.ReturnsVoid || call.TargetMethod.Name == "DisposeAsync");
}
