using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Catalog.Knowledge;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Semantics.Code;

namespace SecureAiAnalyzers.DataFlow.Building;

/// <summary>Which calls and indexes leave so little of a text that nobody can read the rest of it, or no more than a number says.</summary>
internal static class HiddenParts
{
    /// <summary>Whether the condition of the row holds for the call. A part whose length is found out, as one setting of many, is another text.</summary>
    public static bool Holds(FlowRow row, IInvocationOperation call) => row.Condition switch
    {
        FlowCondition.Mask => ArgumentOf(call, row.Selector) is { ConstantValue: { HasValue: true, Value: var text } }
            && Masks.IsMask(text?.ToString() ?? string.Empty),
        FlowCondition.Part => ArgumentOf(call, row.Selector) is not null && IsText(call.Receiver()),
        FlowCondition.ShortPart => ArgumentOf(call, row.Selector) is { } length
            ? (Number(length) ?? AtMost(length)) is not { } shown || IsFew(shown)
            : call.Arguments is [.., { Value: { } start }] && IsEnd(start),
        _ => false,
    };

    /// <summary>What a part of a text is right for by its length.</summary>
    public static SinkKinds RightFor(IImplicitIndexerReferenceOperation reference) =>
        (IsFew(reference) ? SinkKinds.Log | SinkKinds.LogEntry : SinkKinds.None) | (IsBounded(reference) ? SinkKinds.Length : SinkKinds.None);

    /// <summary>Whether a text is asked for one character, or for a range that ends behind a number of them or begins so many before the end.</summary>
    private static bool IsBounded(IImplicitIndexerReferenceOperation reference) => IsText(reference.Instance)
        && (reference.Argument is not IRangeOperation range
            || Written(range.LeftOperand) is IUnaryOperation { OperatorKind: UnaryOperatorKind.Hat }
            || Written(range.RightOperand) is not (null or IUnaryOperation { OperatorKind: UnaryOperatorKind.Hat }));

    private static bool IsText(IOperation? value) => value.SkipConversions()?.Type is { SpecialType: SpecialType.System_String };

    /// <summary>Whether a text is asked for one character, or for a range of a few.</summary>
    private static bool IsFew(IImplicitIndexerReferenceOperation reference) => reference.Type is { SpecialType: SpecialType.System_Char }
        || (reference.Argument is IRangeOperation range && IsFew(Written(range.LeftOperand), Written(range.RightOperand)));

    private static bool IsFew(IOperation? from, IOperation? to) => (from, to) switch
    {
        (IUnaryOperation { OperatorKind: UnaryOperatorKind.Hat } start, null) => IsFew(start.Operand),
        (IUnaryOperation { OperatorKind: UnaryOperatorKind.Hat } start, IUnaryOperation { OperatorKind: UnaryOperatorKind.Hat } end) =>
            IsFew(Number(start.Operand) - Number(end.Operand)),
        (_, null or IUnaryOperation) => false,
        (null, var length) => IsFew(length),
        var (start, end) => IsFew(Number(end) - Number(start)),
    };

    /// <summary>Whether the part begins a few characters before the end.</summary>
    private static bool IsEnd(IOperation start) => start.SkipConversions() is IBinaryOperation
    {
        OperatorKind: BinaryOperatorKind.Subtract,
        LeftOperand: IPropertyReferenceOperation { Property: { Name: nameof(string.Length), ContainingType.SpecialType: SpecialType.System_String } },
        RightOperand: var length,
    } && IsFew(length);

    private static bool IsFew(IOperation? length) => IsFew(Number(length));

    private static bool IsFew(int? length) => length is >= 0 and <= Masks.MaxShown;

    /// <summary>The operand as it is written: a number becomes an index by an operator.</summary>
    private static IOperation? Written(IOperation? operand) => operand is IConversionOperation conversion ? conversion.Operand : operand;

    private static int? Number(IOperation? operation) => operation.SkipConversions()?.ConstantValue is { HasValue: true, Value: int number } ? number : null;

    /// <summary>The number in <c>Math.Min(200, text.Length)</c>, which is what is shown of a longer text.</summary>
    private static int? AtMost(IOperation length) => length.SkipConversions() is IInvocationOperation
    {
        TargetMethod: { Name: nameof(Math.Min), ContainingType: { Name: nameof(Math), ContainingNamespace.Name: "System" } },
        Arguments: [{ Value: var first }, { Value: var second }],
    }
        ? Number(first) ?? Number(second)
        : null;

    private static IOperation? ArgumentOf(IInvocationOperation call, string? parameter) =>
        call.Arguments.FirstOrDefault(argument => argument.Parameter?.Name == parameter)?.Value;
}
