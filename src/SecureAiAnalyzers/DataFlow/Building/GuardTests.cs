using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.DataFlow.Context;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Extraction;
using SecureAiAnalyzers.Semantics.Values;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.DataFlow.Building;

/// <summary>
/// Finds the tests in a condition that make a value right: equality with constants, membership in a set, parsing, host and prefix checks,
/// anchored patterns, and functions of the program that do one of these.
/// </summary>
internal sealed class GuardTests(FlowContext context, CodeScope code, ReadLog reads, CancellationToken cancellationToken)
{
    private const int MaxCalls = 4;
    private int _calls;

    /// <summary>The tests that are passed when the condition has the outcome.</summary>
    public IReadOnlyList<GuardTest> In(IOperation? condition, bool outcome)
    {
        cancellationToken.ThrowIfCancellationRequested();
        switch (condition.SkipConversions())
        {
            case IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not:
                return In(not.Operand, !outcome);
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.And } both:
                return outcome ? [.. In(both.LeftOperand, true), .. In(both.RightOperand, true)] : Common(both, false);
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalOr or BinaryOperatorKind.Or } either:
                return outcome ? Common(either, true) : [.. In(either.LeftOperand, false), .. In(either.RightOperand, false)];
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } comparison:
                return InComparison(comparison, (comparison.OperatorKind == BinaryOperatorKind.Equals) == outcome);
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.GreaterThanOrEqual or BinaryOperatorKind.GreaterThan } position:
                return outcome && IsPosition(position) ? InSearch(position.LeftOperand) : [];
            case IIsPatternOperation { Pattern: IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: bool expected } } } truth:
                return InTruth(truth.Value, expected, outcome);
            case IIsPatternOperation pattern:
                return InPattern(pattern.Value, pattern.Pattern, outcome);
            case IConditionalOperation { WhenFalse: { } whenFalse } choice:
                return Common(
                    [
                        new ReturnedCondition(choice.WhenTrue, [new KnownCondition(choice.Condition, true)]),
                        new ReturnedCondition(whenFalse, [new KnownCondition(choice.Condition, false)]),
                    ],
                    outcome);
            case ISwitchExpressionOperation choice:
                return Common(
                    [.. choice.Arms.Select(arm => new ReturnedCondition(arm.Value, [new KnownCondition(choice.Value, true) { Arm = arm }]))],
                    outcome);
            case ICoalesceOperation choice:
                return Common([new ReturnedCondition(choice.Value, []), new ReturnedCondition(choice.WhenNull, [])], outcome);
            case IConditionalAccessOperation access:
                return In(access.WhenNotNull, outcome);
            case IFlowCaptureReferenceOperation temporary:
                return In(temporary.AsWritten(code.Bodies, cancellationToken), outcome);
            case IAwaitOperation await:
                return In(await.Operation, outcome);
            case IInvocationOperation
            {
                TargetMethod: { Name: "GetValueOrDefault", Parameters.IsEmpty: true },
                Instance: { Type.OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } value,
            }:
                return InTruth(value, true, outcome);
            case IInvocationOperation call:
                return InCall(call, outcome);
            case IPropertyReferenceOperation { Property.GetMethod: { } getter, Instance: not null } property when context.IsInSource(getter):
                return InFunction(property, getter, property.Instance, [], outcome);
            case ILocalReferenceOperation local when LocalWrites.IsWrittenOnce(local.Local, cancellationToken):
                return In(LocalWrites.InitializerOf(local.Local, code.Bodies, cancellationToken), outcome);
            default:
                return [];
        }
    }

    /// <summary>Both sides must test the same value.</summary>
    private IReadOnlyList<GuardTest> Common(IBinaryOperation condition, bool outcome) =>
        Common(In(condition.LeftOperand, outcome), In(condition.RightOperand, outcome));

    /// <summary>The tests that both make.</summary>
    private static IReadOnlyList<GuardTest> Common(IReadOnlyList<GuardTest> left, IReadOnlyList<GuardTest> right)
    {
        var common = new List<GuardTest>();
        foreach (var test in left)
        {
            if (right.FirstOrDefault(test.IsOfSameValue) is { } same)
                common.Add(test with { Sinks = test.Sinks & same.Sinks, Set = test.Set ?? same.Set, CoversParts = test.CoversParts && same.CoversParts });
        }

        return common;
    }

    private IReadOnlyList<GuardTest> InComparison(IBinaryOperation comparison, bool areEqual)
    {
        if (Truth(comparison.RightOperand) is { } right)
            return InTruth(comparison.LeftOperand, right, areEqual);
        if (Truth(comparison.LeftOperand) is { } left)
            return InTruth(comparison.RightOperand, left, areEqual);
        if (comparison.RightOperand.ConstantValue is { HasValue: true, Value: -1 })
            return areEqual ? [] : InSearch(comparison.LeftOperand);
        if (comparison.RightOperand.ConstantValue is { HasValue: true, Value: 0 })
            return areEqual ? InOrder(comparison.LeftOperand) : [];
        return areEqual ? Equality(comparison.LeftOperand, comparison.RightOperand) : [];
    }

    /// <summary>The condition is, or is not, the truth value. One that may be null as well tells nothing when it is not.</summary>
    private IReadOnlyList<GuardTest> InTruth(IOperation condition, bool value, bool isSame) =>
        isSame || condition.SkipConversions()?.Type is { SpecialType: SpecialType.System_Boolean } ? In(condition, isSame == value) : [];

    private static bool? Truth(IOperation operation) =>
        operation.SkipConversions() is { ConstantValue: { HasValue: true, Value: bool value } } ? value : null;

    /// <summary>Whether something is found at or behind the first position.</summary>
    private static bool IsPosition(IBinaryOperation comparison) => comparison.RightOperand.ConstantValue is { HasValue: true, Value: int least }
        && least >= (comparison.OperatorKind == BinaryOperatorKind.GreaterThan ? -1 : 0);

    /// <summary>The position of a value in a list is known.</summary>
    private IReadOnlyList<GuardTest> InSearch(IOperation position) => position.SkipConversions() switch
    {
        IInvocationOperation { TargetMethod: { Name: "IndexOf", ContainingType.Name: "Array" }, Arguments: [var list, var item, ..] } =>
            [Tested(item.Value, SinkKinds.All, list.Value)],
        IInvocationOperation { TargetMethod: { Name: "IndexOf", ContainingType.Name: "List" or "IList" }, Instance: { } list, Arguments: [var item, ..] } =>
            [Tested(item.Value, SinkKinds.All, list)],
        _ => [],
    };

    /// <summary>Two texts have the same place in an order.</summary>
    private IReadOnlyList<GuardTest> InOrder(IOperation order) => order.SkipConversions() is IInvocationOperation
    {
        TargetMethod: { Name: "Compare" or "CompareOrdinal", IsStatic: true, ContainingType.SpecialType: SpecialType.System_String },
        Arguments: [var left, var right, ..],
    }
        ? Equality(left.Value, right.Value)
        : [];

    /// <summary>Equality with a value that is known, or that nobody untrusted has written.</summary>
    private IReadOnlyList<GuardTest> Equality(IOperation left, IOperation right)
    {
        if (IsConstant(right))
            return [Tested(left, SinkKinds.All)];
        if (IsConstant(left))
            return [Tested(right, SinkKinds.All)];
        return IsStorageLocation(left) && IsStorageLocation(right) ? [Tested(left, SinkKinds.All, right), Tested(right, SinkKinds.All, left)] : [];
    }

    private static bool IsStorageLocation(IOperation operation) => operation.SkipConversions() switch
    {
        ILocalReferenceOperation or IParameterReferenceOperation or IInstanceReferenceOperation or IFlowCaptureReferenceOperation => true,
        IFieldReferenceOperation { Instance: var owner } => owner is null || IsStorageLocation(owner),
        IPropertyReferenceOperation { Arguments.Length: 0, Instance: var owner } => owner is null || IsStorageLocation(owner),
        _ => false,
    };

    /// <summary>A test; that of an address's host makes the whole address right for requests.</summary>
    private GuardTest Tested(IOperation subject, SinkKinds sinks, IOperation? set = null) =>
        subject.AsWritten(code.Bodies, cancellationToken) is IPropertyReferenceOperation
        {
            Property: { Name: "Host" or "DnsSafeHost" or "IdnHost" or "Authority", ContainingType: { Name: "Uri", ContainingNamespace.Name: "System" } },
        }
            ? new GuardTest(subject, SinkKinds.Url | SinkKinds.Endpoint) { Set = set, CoversParts = true }
            : new GuardTest(subject, sinks) { Set = set };

    private static bool IsConstant(IOperation operation) => operation.SkipConversions() is
        { ConstantValue: { HasValue: true, Value: not null } }
        or IFieldReferenceOperation { Field: { Name: "Empty", ContainingType.SpecialType: SpecialType.System_String } };

    /// <summary>The value, or members of it, that a pattern leaves only constants of.</summary>
    private IReadOnlyList<GuardTest> InPattern(IOperation value, IPatternOperation pattern, bool outcome)
    {
        if (Accepts(pattern, outcome))
            return [Tested(value, SinkKinds.All)];

        return pattern switch
        {
            INegatedPatternOperation negated => InPattern(value, negated.Pattern, !outcome),
            IBinaryPatternOperation both when both.OperatorKind == BinaryOperatorKind.And == outcome =>
                [.. InPattern(value, both.LeftPattern, outcome), .. InPattern(value, both.RightPattern, outcome)],
            IRecursivePatternOperation parts when outcome =>
                [.. parts.PropertySubpatterns.SelectMany(part => InPart(value, part)), .. InElements(value, parts)],
            _ => [],
        };
    }

    private IEnumerable<GuardTest> InPart(IOperation value, IPropertySubpatternOperation part) =>
        part.Member is IMemberReferenceOperation { Member: IFieldSymbol or IPropertySymbol } member
            ? InPattern(value, part.Pattern, outcome: true).Select(test => test with { Path = [member.Member.OriginalDefinition, .. test.Path] })
            : [];

    /// <summary>The tests of a tuple's elements, when it is put together to be tested.</summary>
    private IEnumerable<GuardTest> InElements(IOperation value, IRecursivePatternOperation pattern) =>
        value.AsWritten(code.Bodies, cancellationToken) is ITupleOperation tuple && tuple.Elements.Length == pattern.DeconstructionSubpatterns.Length
            ? tuple.Elements.Zip(pattern.DeconstructionSubpatterns, (element, part) => InPattern(element, part, outcome: true))
                .SelectMany(static tests => tests)
            : [];

    /// <summary>Whether a pattern, with this outcome, leaves only constants.</summary>
    private static bool Accepts(IPatternOperation pattern, bool outcome) => pattern switch
    {
        IConstantPatternOperation constant => outcome && constant.Value.ConstantValue is { HasValue: true, Value: not null },
        INegatedPatternOperation negated => Accepts(negated.Pattern, !outcome),
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } either => outcome
            ? Accepts(either.LeftPattern, true) && Accepts(either.RightPattern, true)
            : Accepts(either.LeftPattern, false) || Accepts(either.RightPattern, false),
        IBinaryPatternOperation both => outcome
            ? Accepts(both.LeftPattern, true) || Accepts(both.RightPattern, true)
            : Accepts(both.LeftPattern, false) && Accepts(both.RightPattern, false),
        _ => false,
    };

    private IReadOnlyList<GuardTest> InCall(IInvocationOperation call, bool outcome)
    {
        if (IsTextEquality(call, out var left, out var right))
            return outcome ? Equality(left, right) : [];

        foreach (var (row, _, _) in context.RowsOf(call.TargetMethod))
        {
            if (row.Role == FlowRole.Guard && row.GuardedWhen == outcome && ByRow(row, call) is { } test)
                return [test];
        }

        if (outcome && InMatch(call) is { } match)
            return match;
        return context.IsInSource(call.TargetMethod) ? InFunction(call, call.TargetMethod, call.Instance, call.Arguments, outcome) : [];
    }

    /// <summary>The two texts that a call compares.</summary>
    private static bool IsTextEquality(IInvocationOperation call, out IOperation left, out IOperation right)
    {
        var arguments = call.Arguments;
        var isComparer = call.TargetMethod.ContainingType is { Name: "StringComparer", ContainingNamespace.Name: "System" };
        var first = isComparer ? null : call.Instance;
        left = first ?? (arguments.Length > 0 ? arguments[0].Value : call);
        right = arguments.Length == 0 ? call : first is not null ? arguments[0].Value : arguments.Length > 1 ? arguments[1].Value : call;
        return call.TargetMethod.Name == "Equals"
            && (isComparer || call.TargetMethod.ContainingType.SpecialType is SpecialType.System_String or SpecialType.System_Object)
            && right != call;
    }

    /// <summary>Some element of a list equals the value: <c>list.Any(item =&gt; item == value)</c>.</summary>
    private IReadOnlyList<GuardTest>? InMatch(IInvocationOperation call)
    {
        var list = call.Instance ?? (call.Arguments.Length == 2 ? call.Arguments[0].Value : null);
        var isSearch = call.TargetMethod is { Name: "Any", ContainingType: { Name: "Enumerable", ContainingNamespace.Name: "Linq" } }
            or { Name: "Exists", ContainingType.Name: "Array" or "List" };
        if (!isSearch
            || list is null
            || LambdaOf(call.Arguments[call.Arguments.Length - 1].Value)
                is not { Symbol: var symbol, Body.Operations: [IReturnOperation { ReturnedValue: { } value }] })
        {
            return null;
        }

        var equality = In(value, true).Where(test => test.Set.SkipConversions() is IParameterReferenceOperation item
            && SymbolEqualityComparer.Default.Equals(item.Parameter.ContainingSymbol, symbol));
        return [.. equality.Select(test => test with { Set = list })];
    }

    /// <summary>The test that all elements of <c>list.Where(item =&gt; …)</c> have passed.</summary>
    public GuardTest? InFilter(IInvocationOperation call)
    {
        if (call.TargetMethod is not { Name: "Where", ContainingType.Name: "Enumerable" or "Queryable" }
            || LambdaOf(call.Arguments[call.Arguments.Length - 1].Value)
                is not { Symbol: var symbol, Body.Operations: [IReturnOperation { ReturnedValue: { } value }] })
        {
            return null;
        }

        return In(value, true).FirstOrDefault(test => test.Path.Count == 0
            && test.Subject.SkipConversions() is IParameterReferenceOperation item
            && SymbolEqualityComparer.Default.Equals(item.Parameter.ContainingSymbol, symbol));
    }

    private IAnonymousFunctionOperation? LambdaOf(IOperation argument) => argument.SkipConversions() switch
    {
        IDelegateCreationOperation creation => LambdaOf(creation.Target),
        IAnonymousFunctionOperation lambda => lambda,
        IFlowAnonymousFunctionOperation lambda =>
            code.Bodies.GetOperation(lambda.Syntax, cancellationToken).SkipConversions() as IAnonymousFunctionOperation,
        _ => null,
    };

    private GuardTest? ByRow(FlowRow row, IInvocationOperation call)
    {
        if (row.From is not [var name] || Named(call, name) is not { } subject)
            return null;

        var selector = row.Selector is null ? null : Named(call, row.Selector);
        return row.Condition switch
        {
            FlowCondition.None => Tested(subject, row.Sinks),
            FlowCondition.Set => Tested(subject, row.Sinks, selector),
            FlowCondition.AnchoredPattern => IsAnchored(PatternsOf(selector, call)) ? Tested(subject, row.Sinks) : null,
            FlowCondition.Prefix => Prefix(subject, selector, row.Sinks),
            FlowCondition.CharacterTest => selector is not null && CharacterTests.Excludes(selector, LambdaOf(selector)) ? Tested(subject, row.Sinks) : null,
            _ => null,
        };
    }

    private static IOperation? Named(IInvocationOperation call, string name) => name == FlowRow.Receiver
        ? call.Instance
        : call.Arguments.FirstOrDefault(argument => argument.Parameter?.Name == name)?.Value;

    /// <summary>
    /// A beginning is a check for addresses when it ends behind the host, and for paths when what is tested is a full path.
    /// </summary>
    private GuardTest? Prefix(IOperation subject, IOperation? prefix, SinkKinds sinks)
    {
        var texts = code.Constants.Resolve(prefix, cancellationToken);
        if (!texts.IsEmpty && texts.All(static text => EndsBehindHost(text.Text)))
            return new GuardTest(subject, sinks & (SinkKinds.Url | SinkKinds.Endpoint));
        return IsFullPath(subject) ? new GuardTest(subject, sinks & (SinkKinds.FilePath | SinkKinds.ModelFile)) : null;
    }

    private static bool EndsBehindHost(string? text)
    {
        var host = text?.IndexOf("://", StringComparison.Ordinal) ?? -1;
        return host > 0 && text!.IndexOf('/', host + 3) > host + 3;
    }

    private bool IsFullPath(IOperation subject) => subject.AsWritten(code.Bodies, cancellationToken) switch
    {
        IInvocationOperation { TargetMethod: { Name: "GetFullPath", ContainingType.Name: "Path" } } => true,
        ILocalReferenceOperation local => LocalWrites.InitializerOf(local.Local, code.Bodies, cancellationToken) is { } value && IsFullPath(value),
        IPropertyReferenceOperation { Property.Name: "FullName", Property.ContainingType.Name: "FileInfo" or "DirectoryInfo" or "FileSystemInfo" } => true,
        _ => false,
    };

    private IEnumerable<string> PatternsOf(IOperation? pattern, IInvocationOperation call) => pattern is not null
        ? code.Constants.Resolve(pattern, cancellationToken).Select(static value => value.Text).OfType<string>()
        : RegexPatterns.Of(call.Instance, code, cancellationToken);

    private static bool IsAnchored(IEnumerable<string> patterns) => patterns.ToArray() is { Length: > 0 } all && all.All(IsAnchored);

    /// <summary>Whether a pattern accepts only what it names: anchored at both ends, and nothing in it stands for any text.</summary>
    private static bool IsAnchored(string pattern) =>
        (pattern.StartsWith("^", StringComparison.Ordinal) || pattern.StartsWith("\\A", StringComparison.Ordinal))
        && (pattern.EndsWith("$", StringComparison.Ordinal)
            || pattern.EndsWith("\\z", StringComparison.Ordinal)
            || pattern.EndsWith("\\Z", StringComparison.Ordinal))
        && !Regex.IsMatch(pattern, @"(?<!\\)\.[*+{]|\[\^|\\[SDW]|(?<![\\(\[])\|(?![^(]*\))");

    /// <summary>A function of the program that returns true, or false, only after a check of its parameter or of its object.</summary>
    private IReadOnlyList<GuardTest> InFunction(
        IOperation call, IMethodSymbol called, IOperation? receiver, IReadOnlyList<IArgumentOperation> arguments, bool outcome)
    {
        if (_calls >= MaxCalls)
            return [];

        _calls++;
        IReadOnlyList<GuardTest>? common = null;
        foreach (var method in MethodsOf(call, called.Declared()))
        {
            if (ReturnedConditions.Of(method, code, cancellationToken) is not { } returned)
                continue;

            var checks = Common(returned, outcome).Select(check => Argument(check, method, receiver, arguments)).OfType<GuardTest>().ToArray();
            common = common is null ? checks : Common(common, checks);
        }

        _calls--;
        return common ?? [];
    }

    private IReadOnlyList<IMethodSymbol> MethodsOf(IOperation call, IMethodSymbol method)
    {
        if (!method.IsAbstract && call is not IInvocationOperation { IsVirtual: true } && method is not { IsVirtual: true, AssociatedSymbol: not null })
            return [method];

        reads.AsksForTypes = true;
        return context.Implementations.Of(method, cancellationToken);
    }

    /// <summary>The tests that come before every return with this outcome.</summary>
    private IReadOnlyList<GuardTest> Common(IReadOnlyList<ReturnedCondition> returns, bool outcome)
    {
        IReadOnlyList<GuardTest>? common = null;
        foreach (var returned in returns)
        {
            if (returned.Value.ConstantValue is { HasValue: true, Value: bool constant } && constant != outcome)
                continue;

            IReadOnlyList<GuardTest> tests = [.. In(returned.Value, outcome), .. returned.Before.SelectMany(Known)];
            common = common is null ? tests : Common(common, tests);
        }

        return common ?? [];
    }

    private IReadOnlyList<GuardTest> Known(KnownCondition known)
    {
        if (known.Arm is { } arm)
            return [.. InPattern(known.Condition, arm.Pattern, outcome: true), .. arm.Guard is null ? [] : In(arm.Guard, true)];
        if (known.Case is { } section)
            return !section.Clauses.IsEmpty && section.Clauses.All(AcceptsConstant) ? [Tested(known.Condition, SinkKinds.All)] : [];
        return In(known.Condition, known.Outcome);
    }

    private static bool AcceptsConstant(ICaseClauseOperation clause) => clause switch
    {
        ISingleValueCaseClauseOperation single => single.Value.ConstantValue is { HasValue: true, Value: not null },
        IPatternCaseClauseOperation pattern => Accepts(pattern.Pattern, outcome: true),
        _ => false,
    };

    /// <summary>What a check in a function says about what the call gives it.</summary>
    private GuardTest? Argument(GuardTest check, IMethodSymbol method, IOperation? receiver, IReadOnlyList<IArgumentOperation> arguments)
    {
        var path = new List<ISymbol>(check.Path);
        var subject = check.Subject.SkipConversions();
        while (subject is IMemberReferenceOperation { Member: IFieldSymbol or IPropertySymbol, Instance: { } owner } member)
        {
            path.Insert(0, member.Member.OriginalDefinition);
            subject = owner.SkipConversions();
        }

        while (path.Count == 0 && GuardReader.KeepsContent(subject) && GuardReader.Inner(subject!) is { } inner)
            subject = inner;

        var given = Given(subject, method, receiver, arguments);
        return given is null ? null : new GuardTest(given, check.Sinks) { Set = SetOf(check.Set, method, receiver, arguments), Path = path };
    }

    private IOperation? Given(
        IOperation? operation, IMethodSymbol method, IOperation? receiver, IReadOnlyList<IArgumentOperation> arguments) => operation switch
    {
        IParameterReferenceOperation { Parameter: var parameter } when SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol, method) =>
            IsWritten(parameter)
                ? null
                : arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == parameter.Ordinal)?.Value,
        IInstanceReferenceOperation => receiver,
        _ => null,
    };

    private bool IsWritten(IParameterSymbol parameter)
    {
        reads.Add(parameter.ContainingSymbol);
        return ParameterWrites.IsWritten(parameter, cancellationToken);
    }

    /// <summary>The set as the caller sees it: what it gives, or a member, which is the same for both.</summary>
    private IOperation? SetOf(IOperation? set, IMethodSymbol method, IOperation? receiver, IReadOnlyList<IArgumentOperation> arguments) =>
        set.SkipConversions() is IParameterReferenceOperation parameter ? Given(parameter, method, receiver, arguments) : set;
}
