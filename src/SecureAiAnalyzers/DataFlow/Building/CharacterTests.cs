using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Values;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.DataFlow.Building;

/// <summary>Which characters a test accepts. It is tried with one character after the other; what cannot be told accepts them all.</summary>
internal sealed class CharacterTests(CodeScope code, CancellationToken cancellationToken)
{
    private const int MaxCalls = 3;

    private static readonly Dictionary<string, Func<char, bool>> Facts = new(StringComparer.Ordinal)
    {
        ["IsControl"] = char.IsControl,
        ["IsDigit"] = char.IsDigit,
        ["IsLetter"] = char.IsLetter,
        ["IsLetterOrDigit"] = char.IsLetterOrDigit,
        ["IsLower"] = char.IsLower,
        ["IsNumber"] = char.IsNumber,
        ["IsPunctuation"] = char.IsPunctuation,
        ["IsSeparator"] = char.IsSeparator,
        ["IsSurrogate"] = char.IsSurrogate,
        ["IsSymbol"] = char.IsSymbol,
        ["IsUpper"] = char.IsUpper,
        ["IsWhiteSpace"] = char.IsWhiteSpace,
        ["IsAscii"] = static c => c < 128,
        ["IsAsciiDigit"] = IsAsciiDigit,
        ["IsAsciiHexDigit"] = static c => IsAsciiDigit(c) || c is (>= 'a' and <= 'f') or (>= 'A' and <= 'F'),
        ["IsAsciiHexDigitLower"] = static c => IsAsciiDigit(c) || c is >= 'a' and <= 'f',
        ["IsAsciiHexDigitUpper"] = static c => IsAsciiDigit(c) || c is >= 'A' and <= 'F',
        ["IsAsciiLetter"] = IsAsciiLetter,
        ["IsAsciiLetterLower"] = static c => c is >= 'a' and <= 'z',
        ["IsAsciiLetterOrDigit"] = static c => IsAsciiLetter(c) || IsAsciiDigit(c),
        ["IsAsciiLetterUpper"] = static c => c is >= 'A' and <= 'Z',
    };

    private readonly ConstantCharacters _constants = new(code, cancellationToken);
    private int _calls;

    /// <summary>The characters for which the test may have the outcome.</summary>
    /// <param name="test">A condition.</param>
    /// <param name="outcome">Its outcome.</param>
    /// <param name="isTested">Whether an operation is the character.</param>
    public CharacterSet Accepted(IOperation test, bool outcome, Func<IOperation, bool> isTested) =>
        CharacterSet.Where(character => Result(test, new Tried(character, isTested)) != !outcome);

    /// <summary>The characters for which a function may have the outcome: a lambda, or the name of a method.</summary>
    public CharacterSet Accepted(IOperation function, bool outcome) => function.SkipConversions() switch
    {
        IDelegateCreationOperation creation => Accepted(creation.Target, outcome),
        IMethodReferenceOperation { Method: { Parameters: [_] } method } =>
            CharacterSet.Where(character => ResultOf(method, character) != !outcome),
        IMethodReferenceOperation { Method: { Parameters: [_, _], Name: "Contains" }, Instance: null } => CharacterSet.All,
        IAnonymousFunctionOperation { Symbol.Parameters: [var parameter, ..] } lambda =>
            CharacterSet.Where(character => ResultOfBody(lambda.Body, character, parameter) != !outcome),
        IFlowAnonymousFunctionOperation { Symbol.Parameters: [var variable, ..] } lambda
            when code.Bodies.GetOperation(lambda.Syntax, cancellationToken) is { } written => written is IAnonymousFunctionOperation
                ? Accepted(written, outcome)
                : Accepted(written, outcome, operation => operation is IParameterReferenceOperation { Parameter: var read } && read.Name == variable.Name),
        _ => CharacterSet.All,
    };

    /// <summary>The characters that a function makes of others, one of each.</summary>
    public CharacterSet Mapped(IOperation function) => function.SkipConversions() switch
    {
        IDelegateCreationOperation creation => Mapped(creation.Target),
        IFlowAnonymousFunctionOperation lambda when code.Bodies.GetOperation(lambda.Syntax, cancellationToken) is IAnonymousFunctionOperation written =>
            Mapped(written),
        IAnonymousFunctionOperation { Symbol.Parameters: [var parameter] } lambda when FunctionBodies.Returns(lambda.Body).ToArray() is [var returned] =>
            CharacterSet.Made(character => (char?)Number(returned, new Tried(character, operation =>
                operation is IParameterReferenceOperation { Parameter: var read } && SymbolEqualityComparer.Default.Equals(read, parameter)))),
        _ => CharacterSet.All,
    };

    /// <summary>The character's test result; null when it cannot be told.</summary>
    public bool? Result(IOperation? test, Tried tried)
    {
        cancellationToken.ThrowIfCancellationRequested();
        switch (test.SkipConversions())
        {
            case { ConstantValue: { HasValue: true, Value: bool constant } }:
                return constant;
            case IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not:
                return !Result(not.Operand, tried);
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.And } both:
                return Both(Result(both.LeftOperand, tried), Result(both.RightOperand, tried));
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalOr or BinaryOperatorKind.Or } either:
                return !Both(!Result(either.LeftOperand, tried), !Result(either.RightOperand, tried));
            case IBinaryOperation comparison:
                return Compare(comparison.OperatorKind, Number(comparison.LeftOperand, tried), Number(comparison.RightOperand, tried));
            case IIsPatternOperation pattern:
                return Matches(pattern.Pattern, Number(pattern.Value, tried));
            case IConditionalOperation choice:
                return Chosen(Result(choice.Condition, tried), Result(choice.WhenTrue, tried), Result(choice.WhenFalse, tried));
            case ISwitchExpressionOperation choice:
                return Chosen(choice, tried);
            case IInvocationOperation call:
                return Result(call, tried);
            default:
                return null;
        }
    }

    /// <summary>Whether a pattern of numbers holds; null when it cannot be told.</summary>
    public static bool? Matches(IPatternOperation pattern, long? value) => pattern switch
    {
        IDiscardPatternOperation or IDeclarationPatternOperation or ITypePatternOperation => true,
        IConstantPatternOperation constant => Compare(BinaryOperatorKind.Equals, value, Constant(constant.Value)),
        IRelationalPatternOperation relation => Compare(relation.OperatorKind, value, Constant(relation.Value)),
        INegatedPatternOperation negated => !Matches(negated.Pattern, value),
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.And } both => Both(Matches(both.LeftPattern, value), Matches(both.RightPattern, value)),
        IBinaryPatternOperation either => !Both(!Matches(either.LeftPattern, value), !Matches(either.RightPattern, value)),
        _ => null,
    };

    /// <summary>Compares numbers; null when one is not known.</summary>
    public static bool? Compare(BinaryOperatorKind kind, long? left, long? right) => left is null || right is null ? null : kind switch
    {
        BinaryOperatorKind.Equals => left == right,
        BinaryOperatorKind.NotEquals => left != right,
        BinaryOperatorKind.LessThan => left < right,
        BinaryOperatorKind.LessThanOrEqual => left <= right,
        BinaryOperatorKind.GreaterThan => left > right,
        BinaryOperatorKind.GreaterThanOrEqual => left >= right,
        _ => null,
    };

    /// <summary>The value of a constant character or whole number.</summary>
    public static long? Constant(IOperation? operation) => operation.SkipConversions() is { ConstantValue: { HasValue: true, Value: { } value } }
        ? value switch { char character => character, int number => number, long number => number, uint number => number, _ => null }
        : null;

    /// <summary>A character as a number.</summary>
    public long? Number(IOperation? operation, Tried tried)
    {
        if (operation.SkipConversions() is not { } value)
            return null;
        if (Constant(value) is { } constant)
            return constant;
        if (tried.IsTested(value))
            return tried.Character;

        return value switch
        {
            IInvocationOperation { TargetMethod: { Name: var name, ContainingType.SpecialType: SpecialType.System_Char }, Arguments: [var character, ..] } =>
                Converted(name, Number(character.Value, tried)),
            IInvocationOperation { TargetMethod.Name: "IndexOf", Arguments: [.., var searched] } search
                when Number(searched.Value, tried) is { } number && SearchedIn(search) is { } set => set((char)number) ? 0 : -1,
            IConditionalOperation choice when Result(choice.Condition, tried) is { } holds => Number(holds ? choice.WhenTrue : choice.WhenFalse, tried),
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Subtract } difference =>
                Number(difference.LeftOperand, tried) - Number(difference.RightOperand, tried),
            _ => null,
        };
    }

    private static bool IsAsciiLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    private static bool IsAsciiDigit(char c) => c is >= '0' and <= '9';

    private static bool? Both(bool? left, bool? right) => left == false || right == false ? false : left is null || right is null ? null : true;

    private static bool? Chosen(bool? condition, bool? whenTrue, bool? whenFalse) =>
        condition == true ? whenTrue : condition == false ? whenFalse : whenTrue == whenFalse ? whenTrue : null;

    private bool? Chosen(ISwitchExpressionOperation choice, Tried tried)
    {
        var value = Number(choice.Value, tried);
        foreach (var arm in choice.Arms)
        {
            var holds = Both(Matches(arm.Pattern, value), arm.Guard is null ? true : Result(arm.Guard, tried));
            if (holds is null)
                return null;
            if (holds == true)
                return Result(arm.Value, tried);
        }

        return null;
    }

    private static long? Converted(string name, long? character) => character is not { } known ? null : name switch
    {
        "ToLowerInvariant" or "ToLower" => char.ToLower((char)known, CultureInfo.InvariantCulture),
        "ToUpperInvariant" or "ToUpper" => char.ToUpper((char)known, CultureInfo.InvariantCulture),
        _ => null,
    };

    private bool? Result(IInvocationOperation call, Tried tried)
    {
        var method = call.TargetMethod;
        if (method.ContainingType.SpecialType == SpecialType.System_Char)
            return OfCharacter(call, tried);
        if (call.Arguments is [.., var searched] && method.Name == "Contains" && Number(searched.Value, tried) is { } number && SearchedIn(call) is { } set)
            return set((char)number);

        var receiver = call.Instance ?? (call.Arguments is [var first] ? first.Value : null);
        return receiver is not null && call.Arguments.Length == (call.Instance is null ? 1 : 0) && Number(receiver, tried) is { } given
            ? ResultOf(method, (char)given)
            : null;
    }

    private bool? OfCharacter(IInvocationOperation call, Tried tried)
    {
        var numbers = call.Arguments.Select(argument => Number(argument.Value, tried)).ToArray();
        return numbers switch
        {
            [{ } character] when Facts.TryGetValue(call.TargetMethod.Name, out var fact) => fact((char)character),
            [{ } character, { } least, { } most] when call.TargetMethod.Name == "IsBetween" => character >= least && character <= most,
            [{ } character] when call is { TargetMethod.Name: "Equals", Instance: { } other } =>
                Compare(BinaryOperatorKind.Equals, Number(other, tried), character),
            _ => null,
        };
    }

    /// <summary>What a function of the program says about a character.</summary>
    private bool? ResultOf(IMethodSymbol called, char character)
    {
        if (called.ContainingType.SpecialType == SpecialType.System_Char)
            return Facts.TryGetValue(called.Name, out var fact) ? fact(character) : null;

        var method = (ExtensionBlocks.MemberBehind(called) ?? called).Declared();
        if (method.IsAbstract || method.IsVirtual || method.IsOverride)
            return null;

        code.Bodies.Read(method);
        var body = FunctionBodies.Of(method, code, cancellationToken);
        return body is null ? null : ResultOfBody(body, character, method.Parameters.FirstOrDefault());
    }

    private bool? ResultOfBody(IOperation body, char character, IParameterSymbol? parameter)
    {
        if (_calls >= MaxCalls)
            return null;

        _calls++;
        var tried = new Tried(character, operation => operation is IParameterReferenceOperation { Parameter: var read }
            && (parameter is null ? read.IsExtensionReceiver() : SymbolEqualityComparer.Default.Equals(read, parameter)));
        var results = ReturnedConditions.In(body)
            .Where(returned => !returned.Before.Any(known => IsExcluded(known, tried)))
            .Select(returned => Result(returned.Value, tried))
            .Distinct()
            .ToArray();
        _calls--;
        return results is [var one] ? one : null;
    }

    private bool IsExcluded(KnownCondition known, Tried tried)
    {
        if (known.Case is { } section)
            return Number(known.Condition, tried) is { } value && section.Clauses.All(clause => IsExcluded(clause, value));

        return known.Arm is null && Result(known.Condition, tried) == !known.Outcome;
    }

    private static bool IsExcluded(ICaseClauseOperation clause, long value) => clause switch
    {
        ISingleValueCaseClauseOperation single => Constant(single.Value) is { } constant && constant != value,
        IPatternCaseClauseOperation pattern => Matches(pattern.Pattern, value) == false,
        _ => false,
    };

    private Func<char, bool>? SearchedIn(IInvocationOperation call) =>
        _constants.Of(call.Instance ?? call.Arguments[0].Value) is { } constant ? character => constant.IndexOf(character) >= 0 : null;
}

/// <summary>A character that a test is tried with.</summary>
/// <param name="Character">The character.</param>
/// <param name="IsTested">Whether an operation stands for it.</param>
internal sealed record Tried(char Character, Func<IOperation, bool> IsTested);
