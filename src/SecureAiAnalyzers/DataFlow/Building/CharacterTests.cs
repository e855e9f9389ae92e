using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Semantics.Code;

namespace SecureAiAnalyzers.DataFlow.Building;

/// <summary>Functions that accept only characters with which nothing can be attacked.</summary>
internal static class CharacterTests
{
    private static readonly HashSet<string> Harmless =
    [
        "IsLetterOrDigit", "IsLetter", "IsDigit", "IsNumber",
        "IsAsciiLetterOrDigit", "IsAsciiLetter", "IsAsciiDigit", "IsAsciiHexDigit", "IsAsciiLetterLower", "IsAsciiLetterUpper",
    ];

    /// <summary>Whether the function, a method group or a lambda, is made of such tests.</summary>
    public static bool Excludes(IOperation function, IAnonymousFunctionOperation? lambda) => function.SkipConversions() switch
    {
        IDelegateCreationOperation creation => Excludes(creation.Target, lambda),
        IMethodReferenceOperation reference => IsHarmless(reference.Method),
        _ => lambda is { Body.Operations: [IReturnOperation { ReturnedValue: { } value }] } && IsMadeOfTests(value),
    };

    private static bool IsMadeOfTests(IOperation condition) => condition.SkipConversions() switch
    {
        IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalOr or BinaryOperatorKind.Or } either =>
            IsMadeOfTests(either.LeftOperand) && IsMadeOfTests(either.RightOperand),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.And } both =>
            IsMadeOfTests(both.LeftOperand) || IsMadeOfTests(both.RightOperand) || IsRange(both),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals } equality =>
            IsHarmlessCharacter(equality.RightOperand) || IsHarmlessCharacter(equality.LeftOperand),
        IIsPatternOperation pattern => IsMadeOfConstants(pattern.Pattern),
        IInvocationOperation call => IsHarmless(call.TargetMethod),
        _ => false,
    };

    private static bool IsMadeOfConstants(IPatternOperation pattern) => pattern switch
    {
        IConstantPatternOperation constant => IsHarmlessCharacter(constant.Value),
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } either =>
            IsMadeOfConstants(either.LeftPattern) && IsMadeOfConstants(either.RightPattern),
        IBinaryPatternOperation { LeftPattern: IRelationalPatternOperation from, RightPattern: IRelationalPatternOperation to } =>
            IsHarmlessCharacter(from.Value) && IsHarmlessCharacter(to.Value),
        _ => false,
    };

    private static bool IsRange(IBinaryOperation both) =>
        both.LeftOperand.SkipConversions() is IBinaryOperation { OperatorKind: BinaryOperatorKind.GreaterThanOrEqual } from
        && both.RightOperand.SkipConversions() is IBinaryOperation { OperatorKind: BinaryOperatorKind.LessThanOrEqual } to
        && IsHarmlessCharacter(from.RightOperand)
        && IsHarmlessCharacter(to.RightOperand);

    /// <summary>Letters, digits and what joins them to a name; white space would let whole sentences pass.</summary>
    private static bool IsHarmlessCharacter(IOperation operation) =>
        operation.SkipConversions() is { ConstantValue: { HasValue: true, Value: char character } }
        && (char.IsLetterOrDigit(character) || character is '_' or '-' or '.');

    private static bool IsHarmless(IMethodSymbol method) =>
        method.ContainingType.SpecialType == SpecialType.System_Char && Harmless.Contains(method.Name);
}
