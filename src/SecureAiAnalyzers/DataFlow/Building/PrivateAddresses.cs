using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Values;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.DataFlow.Building;

/// <summary>
/// What a condition over an IP address says of private ones: it compares the parts of the address with those of private networks, or asks networks
/// whether they hold it. A test of the own machine alone says nothing of the other ones.
/// </summary>
internal sealed class PrivateAddresses(CodeScope code, CancellationToken cancellationToken)
{
    private const int MaxCalls = 4;

    /// <summary>The first parts of private networks.</summary>
    private static readonly int[] Networks = [10, 172, 192];

    private static readonly string[] NetworkTexts = ["10.", "172.", "192.168."];

    private int _calls;

    /// <summary>The truth value that the condition has for private addresses; null where it says nothing of them.</summary>
    public bool? Outcome(IOperation condition) => Of(condition) is { IsOfNetworks: true } verdict ? verdict.Value : null;

    /// <summary>As above, of what a function returns.</summary>
    public bool? Outcome(IReadOnlyList<ReturnedCondition> returned) => Of(returned) is { IsOfNetworks: true } verdict ? verdict.Value : null;

    private Verdict? Of(IOperation? condition) => condition.SkipConversions() switch
    {
        IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not => Of(not.Operand) is { } inner ? inner with { Value = !inner.Value } : null,
        IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalOr or BinaryOperatorKind.Or } either =>
            Joined(Of(either.LeftOperand), Of(either.RightOperand), deciding: true),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.And } both =>
            Joined(Of(both.LeftOperand), Of(both.RightOperand), deciding: false) ?? Of(both.LeftOperand) ?? Of(both.RightOperand),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } comparison
            when IsNetwork(comparison.LeftOperand) || IsNetwork(comparison.RightOperand) =>
            new Verdict(comparison.OperatorKind == BinaryOperatorKind.Equals, IsOfNetworks: true),
        IIsPatternOperation pattern => Of(pattern.Pattern),
        ISwitchExpressionOperation choice => choice.Arms.Select(OfArm).FirstOrDefault(static verdict => verdict is not null),
        IConditionalOperation { WhenFalse: { } otherwise } choice => Of(choice.Condition) is { } verdict
            ? Chosen(verdict.Value ? choice.WhenTrue : otherwise, verdict)
            : Of(choice.WhenTrue) ?? Of(otherwise),
        IPropertyReferenceOperation { Property: { Name: "IsIPv6LinkLocal" or "IsIPv6SiteLocal" or "IsIPv6UniqueLocal", ContainingType.Name: "IPAddress" } } =>
            new Verdict(Value: true, IsOfNetworks: false),
        IInvocationOperation call => OfCall(call),
        ILocalReferenceOperation read when LocalWrites.IsWrittenOnce(read.Local, cancellationToken) =>
            Of(LocalWrites.InitializerOf(read, code.Bodies, cancellationToken)),
        IAwaitOperation wait => Of(wait.Operation),
        _ => null,
    };

    /// <summary>What a part decides that has the deciding value; two that have the other one agree.</summary>
    private static Verdict? Joined(Verdict? left, Verdict? right, bool deciding)
    {
        Verdict[] known = [.. new[] { left, right }.OfType<Verdict>()];
        var decisive = known.Where(verdict => verdict.Value == deciding).ToArray();
        if (decisive.Length > 0)
            return new Verdict(deciding, decisive.Any(static verdict => verdict.IsOfNetworks));
        return known.Length == 2 ? new Verdict(!deciding, known.Any(static verdict => verdict.IsOfNetworks)) : null;
    }

    private Verdict? Of(IPatternOperation pattern) => pattern is INegatedPatternOperation negated
        ? Of(negated.Pattern) is { } inner ? inner with { Value = !inner.Value } : null
        : pattern.DescendantsAndSelf().OfType<IConstantPatternOperation>().Any(static constant => IsNetwork(constant.Value))
            ? new Verdict(Value: true, IsOfNetworks: true)
            : null;

    private Verdict? OfArm(ISwitchExpressionArmOperation arm) => Of(arm.Pattern) is { Value: true } verdict ? Chosen(arm.Value, verdict) : null;

    /// <summary>What is given for a private address: a constant, or the rest of the test, which is one for more of its parts.</summary>
    private Verdict Chosen(IOperation given, Verdict verdict) =>
        given.ConstantValue is { HasValue: true, Value: bool value } ? verdict with { Value = value } : Of(given) ?? verdict;

    private Verdict? OfCall(IInvocationOperation call) => call.TargetMethod switch
    {
        { Name: "IsLoopback", ContainingType.Name: "IPAddress" } => new Verdict(Value: true, IsOfNetworks: false),
        { Name: "Contains", ContainingType.Name: "IPNetwork" or "IPNetwork2" or "IPAddressRange" } => new Verdict(Value: true, IsOfNetworks: true),
        { Name: "StartsWith", ContainingType.SpecialType: SpecialType.System_String }
            when call.Arguments is [var beginning, ..] && IsNetworkText(beginning.Value) => new Verdict(Value: true, IsOfNetworks: true),
        { Name: "Any" or "Exists" or "All" or "TrueForAll" } when call.Arguments.LastOrDefault()?.Value is { } predicate => OfFunction(predicate),
        var method => OfFunction(method, call),
    };

    private Verdict? OfFunction(IOperation predicate)
    {
        var function = predicate.SkipConversions() is IDelegateCreationOperation creation ? creation.Target : predicate.SkipConversions();
        return function switch
        {
            IAnonymousFunctionOperation lambda => Of(ReturnedConditions.In(lambda.Body)),
            IMethodReferenceOperation group => OfFunction(group.Method, call: null),
            _ => null,
        };
    }

    private Verdict? OfFunction(IMethodSymbol method, IInvocationOperation? call)
    {
        var isOwn = code.Ai.Declares(method) && !method.IsAbstract && call is not { IsVirtual: true };
        if (!isOwn || _calls >= MaxCalls)
            return null;

        _calls++;
        code.Bodies.Read(method);
        var verdict = ReturnedConditions.Of(method.Declared(), code, cancellationToken) is { } returned ? Of(returned) : null;
        _calls--;
        return verdict;
    }

    /// <summary>What a function returns for private addresses: a constant behind a test of them, or the test itself.</summary>
    private Verdict? Of(IReadOnlyList<ReturnedCondition> returned)
    {
        Verdict[] verdicts = [.. returned.Select(Of).OfType<Verdict>()];
        var strong = verdicts.Where(static verdict => verdict.IsOfNetworks).ToArray();
        Verdict[] deciding = strong.Length > 0 ? strong : verdicts;
        return deciding.Length > 0 && deciding.All(verdict => verdict.Value == deciding[0].Value) ? deciding[0] : null;
    }

    private Verdict? Of(ReturnedCondition returned)
    {
        if (returned.Value.SkipConversions() is not { ConstantValue: { HasValue: true, Value: bool value } })
            return Of(returned.Value);

        var leading = returned.Before.Where(static known => known.Condition is not ILoopOperation).Select(Leading).OfType<Verdict>().ToArray();
        return leading.Length > 0 ? new Verdict(value, leading.Any(static verdict => verdict.IsOfNetworks)) : null;
    }

    /// <summary>What the known condition says where a private address gets there by it.</summary>
    private Verdict? Leading(KnownCondition known) => known switch
    {
        { Arm: { } arm } => Of(arm.Pattern) is { Value: true } verdict ? verdict : null,
        { Case: { } section } => section.Clauses.Any(IsOfNetwork) ? new Verdict(Value: true, IsOfNetworks: true) : null,
        { IsReturn: true } => null,
        _ => Of(known.Condition) is { } verdict && verdict.Value == known.Outcome ? verdict : null,
    };

    private bool IsOfNetwork(ICaseClauseOperation clause) => clause switch
    {
        ISingleValueCaseClauseOperation single => IsNetwork(single.Value),
        IPatternCaseClauseOperation pattern => Of(pattern.Pattern) is { Value: true },
        _ => false,
    };

    private static bool IsNetwork(IOperation value) => value.SkipConversions() is { ConstantValue: { HasValue: true, Value: var constant } } && constant switch
    {
        int number => Networks.Contains(number),
        byte number => Networks.Contains(number),
        _ => false,
    };

    private static bool IsNetworkText(IOperation value) => value.ConstantValue is { HasValue: true, Value: string text }
        && Array.Exists(NetworkTexts, network => text.StartsWith(network, StringComparison.Ordinal));

    /// <summary>What a condition says of private addresses.</summary>
    /// <param name="Value">Its truth value for them.</param>
    /// <param name="IsOfNetworks">Whether it speaks of private networks, and not of the own machine only.</param>
    private readonly record struct Verdict(bool Value, bool IsOfNetworks);
}
