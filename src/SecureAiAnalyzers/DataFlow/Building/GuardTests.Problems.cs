using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.DataFlow.Building;

/// <content>
/// What is wrong with a value, told as a text or listed: where there is no text, or the list is empty, the value has passed all tests that would have
/// told of it.
/// </content>
internal sealed partial class GuardTests
{
    /// <summary>The tests that are passed where a number of elements says that there are none; null when it says something else.</summary>
    private IReadOnlyList<GuardTest>? InNoElements(IOperation number, Func<long, bool?> holds, bool outcome)
    {
        var list = number.SkipConversions() switch
        {
            IPropertyReferenceOperation { Property.Name: "Count" or "Length", Instance: { Type.SpecialType: not SpecialType.System_String } counted } =>
                counted,
            IInvocationOperation { TargetMethod: { Name: "Count", ContainingType.Name: "Enumerable", Parameters.Length: 1 } } call => call.Arguments[0].Value,
            _ => null,
        };
        return list is not null && holds(0) == outcome && holds(1) == !outcome && holds(int.MaxValue) == !outcome && InNothing(list) is { Count: > 0 } tests
            ? tests
            : null;
    }

    /// <summary>The tests that are passed where a list has no element: <c>!problems.Any()</c>.</summary>
    private IReadOnlyList<GuardTest> InNoElements(IInvocationOperation call) =>
        call is { TargetMethod: { Name: "Any", ContainingType.Name: "Enumerable" }, Arguments: [var list] } ? InNothing(list.Value) : [];

    /// <summary>The tests that are passed where a text that tells of a problem is null, or a list of problems is empty.</summary>
    private IReadOnlyList<GuardTest> InNothing(IOperation told)
    {
        var listed = Listed(told);
        if (listed is ILocalReferenceOperation { Local: var local } && LocalWrites.IsWrittenOnce(local, cancellationToken)
            && LocalWrites.InitializerOf(local, code.Bodies, cancellationToken) is { } initializer)
        {
            return Listed(initializer) is IInvocationOperation made
                ? Unchanged(InNothing(made), made, told)
                : IsEmptyList(initializer) && BodyRound(initializer) is { } body
                    ? [.. NotAdded(AddedTo(local, initializer, body).Where(added => added.Value.Syntax.Span.End <= told.Syntax.SpanStart), [])
                        .SelectMany(test => Unchanged([test], test.Subject, told))]
                    : [];
        }

        return listed is IInvocationOperation call ? InNothing(call) : [];
    }

    private IReadOnlyList<GuardTest> InNothing(IInvocationOperation call)
    {
        if (InNothingLeft(call) is { } all)
            return all;
        if (_calls >= MaxCalls || !context.IsInSource(call.TargetMethod) || !MayTest(call))
            return [];

        _calls++;
        IReadOnlyList<GuardTest>? common = null;
        var given = GivenTo(call, call.Instance, receivers: 0);
        foreach (var method in MethodsOf(call, call.TargetMethod.Declared()))
        {
            var outer = Enter(given, method);
            var tests = InCaller(NothingReturned(ReturnedConditions.Of(method, code, cancellationToken) ?? []), method, given);
            _frame = outer;
            common = common is null ? tests : Common(common, tests);
        }

        _calls--;
        return common ?? [];
    }

    /// <summary>
    /// Whether the function is given something that it may find wrong. What finds a record by its number tells of no problem, and reading its code would
    /// make all that call it depend on that.
    /// </summary>
    private bool MayTest(IInvocationOperation call) => call.GivenArguments().Any(argument => MayHoldText(argument.Value.SkipConversions()))
        || call.Instance.SkipConversions() is ILocalReferenceOperation
            or IParameterReferenceOperation { Parameter.ContainingSymbol: IMethodSymbol { MethodKind: not MethodKind.Constructor } };

    private bool MayHoldText(IOperation? value) => value is { ConstantValue.HasValue: false, Type: { TypeKind: not TypeKind.Enum } type }
        && (!type.IsValueType || (type.SpecialType == SpecialType.None && context.IsInSource(type)));

    /// <summary>
    /// A query leaves nothing of a list, of which all elements stand in a set, or have failed the test that lets one pass; null for other calls.
    /// </summary>
    private IReadOnlyList<GuardTest>? InNothingLeft(IInvocationOperation call)
    {
        if (call is { TargetMethod: { Name: "Except", ContainingType.Name: "Enumerable" }, Arguments: [var all, var set, ..] } && IsStorageLocation(set.Value))
            return [new GuardTest(all.Value, SinkKinds.All) { Set = set.Value, IsOfElements = true }];
        if (!IsFilter(call.TargetMethod) || call.TargetMethod.Name == "TakeWhile" || call.Arguments.LastOrDefault()?.Value is not { } predicate)
            return null;

        var list = call.Instance ?? call.Arguments[0].Value;
        return FunctionOf(predicate) is var (element, returned)
            ?
            [
                .. OfElement(Common(returned, outcome: false), element)
                    .Where(test => test.Path.Count > 0 || element.Type.SpecialType == SpecialType.System_String)
                    .Select(test => test with { Subject = list, IsOfElements = true }),
            ]
            : [];
    }

    /// <summary>The tests that are passed where a function returns nothing: an iterator no element, another one null or an empty list.</summary>
    private IEnumerable<GuardTest> NothingReturned(IReadOnlyList<ReturnedCondition> returned)
    {
        if (returned.Count > 0 && returned[0].Value.Parent is IReturnOperation { Kind: OperationKind.YieldReturn })
            return NotAdded(returned.Where(static element => !IsInLoop(element.Value, outside: null)), []);

        IReadOnlyList<GuardTest>? common = null;
        foreach (var way in returned.SelectMany(Alternatives).Where(static way => !TellsSomething(way.Value)))
        {
            GuardTest[] tests = [.. way.Before.SelectMany(Known), .. InNothingOf(way)];
            common = common is null ? tests : Common(common, tests);
        }

        return common ?? [];
    }

    private IReadOnlyList<GuardTest> InNothingOf(ReturnedCondition way) => Listed(way.Value) switch
    {
        ILocalReferenceOperation { Local: var local } when LocalWrites.IsWrittenOnce(local, cancellationToken)
            && LocalWrites.InitializerOf(local, code.Bodies, cancellationToken) is { } initializer
            && IsEmptyList(initializer)
            && BodyRound(initializer) is { } body => [.. NotAdded(AddedTo(local, initializer, body), way.Before)],
        IInvocationOperation call => InNothing(call),
        _ => [],
    };

    /// <summary>What is added to a list, but for what a loop adds, which may have no round.</summary>
    private static IEnumerable<ReturnedCondition> AddedTo(ILocalSymbol list, IOperation initializer, IOperation body) =>
        ReturnedConditions.AddedTo(body, list).Where(added => !IsInLoop(added.Value, initializer));

    private static bool IsInLoop(IOperation part, IOperation? outside) =>
        part.Ancestors().Any(loop => loop is ILoopOperation && (outside is null || !loop.Syntax.Span.Contains(outside.Syntax.Span)));

    /// <summary>None of these was added: for each, one of the conditions under which it is did not hold.</summary>
    /// <param name="added">What would have been added.</param>
    /// <param name="known">The conditions that are known to hold.</param>
    private IEnumerable<GuardTest> NotAdded(IEnumerable<ReturnedCondition> added, IReadOnlyList<KnownCondition> known)
    {
        foreach (var one in added)
        {
            IReadOnlyList<GuardTest>? common = null;
            foreach (var condition in one.Before.Where(condition => IsAsked(condition) && !known.Any(other => other.Condition == condition.Condition)))
            {
                var tests = In(condition.Condition, !condition.Outcome);
                common = common is null ? tests : Common(common, tests);
            }

            foreach (var test in common ?? [])
                yield return test;
        }
    }

    /// <summary>Whether the condition may as well not hold: who gets here has left all loops, and no call has thrown.</summary>
    private static bool IsAsked(KnownCondition condition) =>
        condition is { IsReturn: false, Arm: null, Case: null, Condition: not ILoopOperation };

    private static bool TellsSomething(IOperation value) => value.SkipConversions() switch
    {
        { ConstantValue: { HasValue: true, Value: var constant } } => constant is not null,
        IInterpolatedStringOperation or IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String } => true,
        IObjectCreationOperation { Type: { } made } => made.AllInterfaces.All(static type => type.SpecialType != SpecialType.System_Collections_IEnumerable),
        IArrayCreationOperation { Initializer.ElementValues.Length: var count } => count > 0,
        { Syntax: CollectionExpressionSyntax { Elements: var elements } } => elements.Any(static element => element is ExpressionElementSyntax),
        _ => false,
    };

    private static bool IsEmptyList(IOperation value) => value.SkipConversions() switch
    {
        IObjectCreationOperation { Initializer: null, Arguments: var arguments } =>
            arguments.All(static argument => argument.Value.Type?.SpecialType == SpecialType.System_Int32),
        { Syntax: CollectionExpressionSyntax { Elements.Count: 0 } } => true,
        _ => false,
    };

    /// <summary>The list or text behind conversions and copies.</summary>
    private IOperation? Listed(IOperation? told)
    {
        var listed = told.AsWritten(code.Bodies, cancellationToken).SkipConversions();
        while (listed is IAwaitOperation or IInvocationOperation { TargetMethod.Name: "ToList" or "ToArray" or "AsReadOnly" or "ConfigureAwait" })
        {
            var inner = listed is IAwaitOperation wait ? wait.Operation : GuardReader.Inner(listed);
            listed = inner.AsWritten(code.Bodies, cancellationToken).SkipConversions();
        }

        return listed;
    }
}
