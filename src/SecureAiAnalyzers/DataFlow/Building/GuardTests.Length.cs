using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Semantics.Code;

namespace SecureAiAnalyzers.DataFlow.Building;

/// <content>Tests of how long a text is.</content>
internal sealed partial class GuardTests
{
    /// <summary>A text is no longer than a limit, whatever that is: its length, or a number that is counted of it, is compared.</summary>
    private IEnumerable<GuardTest> InLength(IBinaryOperation comparison, bool outcome) => comparison.OperatorKind switch
    {
        BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual => Measured(outcome ? comparison.LeftOperand : comparison.RightOperand),
        BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual => Measured(outcome ? comparison.RightOperand : comparison.LeftOperand),
        _ => [],
    };

    private IEnumerable<GuardTest> Measured(IOperation number) => number.AsWritten(code.Bodies, cancellationToken).SkipConversions() switch
    {
        IPropertyReferenceOperation { Instance: { } counted } length when IsCount(length) => InCounted(counted),
        IConditionalAccessOperation { Operation: var counted, WhenNotNull: IPropertyReferenceOperation length } when IsCount(length) =>
            InCounted(counted),
        IConditionalAccessOperation { WhenNotNull: IConditionalAccessOperation inner } => Measured(inner),
        IInvocationOperation { Type.SpecialType: SpecialType.System_Int32 or SpecialType.System_Int64 } count => count.Arguments
            .SelectMany(argument => InCounted(argument.Value)),
        ILocalReferenceOperation read when LocalWrites.IsWrittenOnce(read.Local, cancellationToken)
            && LocalWrites.InitializerOf(read, code.Bodies, cancellationToken) is { } counted and not ILocalReferenceOperation => Measured(counted),
        _ => [],
    };

    /// <summary>A text, or what a call makes of texts: its words, its tokens.</summary>
    private IEnumerable<GuardTest> InCounted(IOperation counted) => counted.SkipConversions() is IInvocationOperation call
        ? InTexts([call, call.Instance, .. call.Arguments.Select(static argument => argument.Value)])
        : InTexts([counted]);

    private IEnumerable<GuardTest> InTexts(IEnumerable<IOperation?> values) => values
        .OfType<IOperation>()
        .Where(static value => value.SkipConversions() is { Type.SpecialType: SpecialType.System_String, ConstantValue.HasValue: false })
        .Select(value => Tested(value, SinkKinds.Length));

    private static bool IsCount(IPropertyReferenceOperation property) => property.Property.Name is nameof(string.Length) or nameof(ICollection<string>.Count);

    /// <summary>Whether the pattern is about the length of a text, and leaves no long one.</summary>
    private static bool IsLimit(IPropertySubpatternOperation part, bool outcome) =>
        part.Member is IPropertyReferenceOperation { Property: { Name: nameof(string.Length), ContainingType.SpecialType: SpecialType.System_String } }
        && BoundsAbove(part.Pattern, outcome);

    /// <summary>Whether a number for which the pattern has this outcome is no larger than one that the pattern names.</summary>
    private static bool BoundsAbove(IPatternOperation pattern, bool outcome) => pattern switch
    {
        IRelationalPatternOperation { OperatorKind: BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual } => outcome,
        IRelationalPatternOperation => !outcome,
        INegatedPatternOperation negated => BoundsAbove(negated.Pattern, !outcome),
        IBinaryPatternOperation both when both.OperatorKind == BinaryOperatorKind.And == outcome =>
            BoundsAbove(both.LeftPattern, outcome) || BoundsAbove(both.RightPattern, outcome),
        IBinaryPatternOperation either => BoundsAbove(either.LeftPattern, outcome) && BoundsAbove(either.RightPattern, outcome),
        _ => false,
    };
}
