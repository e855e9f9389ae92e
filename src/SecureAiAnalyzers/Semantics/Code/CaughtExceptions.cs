using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.Semantics.Code;

/// <summary>Which exceptions a catch clause takes.</summary>
internal static class CaughtExceptions
{
    /// <summary>Whether the type stands for exceptions of any kind; a clause without a type catches <c>object</c>.</summary>
    public static bool IsGeneral(ITypeSymbol? type) => type
        is { SpecialType: SpecialType.System_Object }
        or { Name: "Exception" or "SystemException", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } };

    /// <summary>Whether a filter chooses among the exceptions; one that only leaves cancellation alone does not.</summary>
    public static bool HasDecidingFilter(ICatchClauseOperation clause) => clause.Filter is { } filter && !ExcludesCancellation(filter);

    /// <summary>Whether the condition asks for nothing but cancellation.</summary>
    public static bool IsCancellationTest(IOperation? condition) => condition.SkipConversions() switch
    {
        IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr } both =>
            IsCancellationTest(both.LeftOperand) && IsCancellationTest(both.RightOperand),
        IIsTypeOperation test => IsCancellation(test.TypeOperand),
        IIsPatternOperation test => IsCancellation(test.Pattern),
        IPropertyReferenceOperation { Property.Name: "IsCancellationRequested" } => true,
        _ => false,
    };

    private static bool ExcludesCancellation(IOperation condition) => condition.SkipConversions() switch
    {
        IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr } both =>
            ExcludesCancellation(both.LeftOperand) && ExcludesCancellation(both.RightOperand),
        IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not => IsCancellationTest(not.Operand),
        IIsPatternOperation { Pattern: INegatedPatternOperation not } => IsCancellation(not.Pattern),
        { ConstantValue: { HasValue: true, Value: true } } => true,
        _ => false,
    };

    private static bool IsCancellation(IPatternOperation pattern) => pattern switch
    {
        ITypePatternOperation type => IsCancellation(type.MatchedType),
        IDeclarationPatternOperation declaration => IsCancellation(declaration.MatchedType),
        IBinaryPatternOperation both => IsCancellation(both.LeftPattern) && IsCancellation(both.RightPattern),
        _ => false,
    };

    private static bool IsCancellation(ITypeSymbol? type)
    {
        foreach (var ancestor in type.SelfAndAncestors())
        {
            if (ancestor is { Name: "OperationCanceledException", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } })
                return true;
        }

        return false;
    }
}
