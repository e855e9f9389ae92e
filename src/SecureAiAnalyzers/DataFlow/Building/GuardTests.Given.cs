using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Values;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.DataFlow.Building;

/// <content>
/// Functions of the program that test by what a call gives them, or the object that they are called on: a pattern, a condition, a function, a set.
/// What they refuse depends on the call, so that it is asked where the call stands.
/// </content>
internal sealed partial class GuardTests
{
    private CallFrame? _frame;

    /// <summary>
    /// The tests that are passed when the call returns, since it would have thrown otherwise. The call itself stands for what it returns.
    /// </summary>
    public IReadOnlyList<GuardTest> InReturned(IInvocationOperation call)
    {
        if (InRefusal(call) is { Count: > 0 } refused)
            return refused;
        if (_calls >= MaxCalls || !IsTestedByCall(call) || !context.Throwing.MayThrow(call.TargetMethod.Declared(), reads, cancellationToken))
            return [];

        _calls++;
        IReadOnlyList<GuardTest>? common = null;
        foreach (var method in MethodsOf(call, call.TargetMethod.Declared()))
        {
            var given = GivenTo(call, call.Instance, receivers: 0);
            var outer = Enter(given, method);
            foreach (var tests in WaysOut(method, given))
                common = common is null ? tests : Common(common, tests);
            _frame = outer;
        }

        _calls--;
        return common ?? [];
    }

    /// <summary>What has been tested on each way on which the function returns, in terms of the call.</summary>
    private IEnumerable<IReadOnlyList<GuardTest>> WaysOut(IMethodSymbol method, CalledFunction call)
    {
        var returned = ReturnedConditions.Of(method, code, cancellationToken) ?? [];
        if (returned.Count == 0)
            return [InCaller(ReturnedConditions.AtEnd(method, code, cancellationToken).SelectMany(Known), method, call)];

        return returned.SelectMany(Alternatives).Select(way =>
        {
            var tests = way.Before.SelectMany(Known).ToArray();
            var result = new GuardTest(way.Value, SinkKinds.None);
            return (IReadOnlyList<GuardTest>)
            [
                .. InCaller(tests, method, call),
                .. InCaller(tests.Where(result.IsOfSameValue), method, call).Select(test => test with { Subject = call.Call, Path = [] }),
            ];
        });
    }

    /// <summary>Whether the call, or the object that it is made on, may bring the test along: its own graph tells of all others.</summary>
    private bool IsTestedByCall(IInvocationOperation call) => context.IsInSource(call.TargetMethod)
        && (call.TargetMethod.MethodKind == MethodKind.LocalFunction
            || call.Arguments.Any(static argument => IsTest(argument.Parameter?.Type) || argument.Value.ConstantValue is { HasValue: true, Value: string })
            || (call.Instance is not (null or IInstanceReferenceOperation)
                && call.Arguments.Any(static argument => argument.Value.Type?.SpecialType == SpecialType.System_String)
                && MayCallDelegate(call.TargetMethod)));

    private static bool IsTest(ITypeSymbol? type) => type is { TypeKind: TypeKind.Delegate } or { SpecialType: SpecialType.System_Boolean }
        || (type is { SpecialType: not SpecialType.System_String }
            && type.AllInterfaces.Any(static contract => contract.SpecialType == SpecialType.System_Collections_IEnumerable));

    /// <summary>Whether the code of the method calls something by its name alone, as it calls a delegate that the object holds.</summary>
    private bool MayCallDelegate(IMethodSymbol method)
    {
        reads.Add(method);
        return method.Declared().DeclaringSyntaxReferences
            .SelectMany(reference => reference.GetSyntax(cancellationToken).DescendantNodes().OfType<InvocationExpressionSyntax>())
            .Any(static call => call.Expression is IdentifierNameSyntax
                or MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Invoke" }
                or MemberBindingExpressionSyntax { Name.Identifier.ValueText: "Invoke" });
    }

    /// <summary>Methods of .NET that throw where two values are equal, or are not.</summary>
    private IReadOnlyList<GuardTest> InRefusal(IInvocationOperation call) => call is
    {
        TargetMethod: { Name: "ThrowIfEqual" or "ThrowIfNotEqual", ContainingType.Name: "ArgumentOutOfRangeException" },
        Arguments: [var value, var other, ..],
    }
        ? InEquality(value.Value, other.Value, call.TargetMethod.Name == "ThrowIfNotEqual")
        : [];

    /// <summary>A condition that a function is given.</summary>
    private IReadOnlyList<GuardTest> InGiven(IParameterReferenceOperation condition, bool outcome)
    {
        var parameter = condition.Parameter.OriginalDefinition;
        if (CallFrame.For(parameter, _frame) is not { } frame
            || frame.ValueFor(parameter) is not IArgumentOperation argument
            || IsWritten(parameter, frame.Function))
        {
            return [];
        }

        var inner = _frame;
        _frame = frame.Outer;
        var tests = In(argument.Value, outcome);
        _frame = inner;
        return [.. tests.Select(test => test.GivenBy is null ? test with { GivenBy = frame } : test)];
    }

    /// <summary>A function is called that the caller has given, or that the object holds: what each that it can be has tested.</summary>
    private IReadOnlyList<GuardTest> InDelegate(IInvocationOperation call, bool outcome)
    {
        if (call is not { TargetMethod.MethodKind: MethodKind.DelegateInvoke, Instance: { } called })
            return [];

        IReadOnlyList<GuardTest>? common = null;
        foreach (var function in FunctionsIn(called))
        {
            var tests = function is null ? []
                : call.Arguments.FirstOrDefault() is { Value: var tested } ? InFunctionGiven(function, tested, outcome) : OfCaptured(function, outcome);
            common = common is null ? tests : Common(common, tests);
        }

        return common ?? [];
    }

    /// <summary>A lambda that is given nothing tests variables of the function in which it stands.</summary>
    private IReadOnlyList<GuardTest> OfCaptured(Origin function, bool outcome) =>
        function.Frame == _frame && LambdaOf(function.Value) is { Symbol: { Parameters.IsEmpty: true } symbol } lambda
            ? [.. Common(ReturnedConditions.In(lambda.Body), outcome).Where(test => IsCaptured(test.Subject.SkipConversions(), symbol))]
            : [];

    private IReadOnlyList<GuardTest> InFunctionGiven(Origin function, IOperation tested, bool outcome)
    {
        if (MethodOf(function.Value) is { } named && SetOf(named) is { } set)
        {
            return !outcome ? []
                : IsSameEverywhere(set) ? [Tested(tested, SinkKinds.All, set)]
                : HoldsConstants(set, function.Frame) ? [Tested(tested, SinkKinds.All)] : [];
        }

        if (FunctionOf(function.Value) is not var (element, returned))
            return [];

        var inner = _frame;
        _frame = function.Frame;
        var tests = OfElement(Common(returned, outcome), element).Where(test => test.GivenBy is null && (test.Set is null || IsSameEverywhere(test.Set)));
        GuardTest[] known = [.. tests.Select(test => test with { Subject = tested })];
        _frame = inner;
        return known;
    }

    /// <summary>Whether the operation means the same in each function: a static member.</summary>
    private static bool IsSameEverywhere(IOperation set) => set.SkipConversions() is IMemberReferenceOperation { Instance: null };

    /// <summary>Whether the set, as the call has made it that was entered, holds nothing but constants.</summary>
    private bool HoldsConstants(IOperation set, CallFrame? frame)
    {
        var walk = new ValueOrigins(code, cancellationToken);
        var elements = walk.OfElements(set, frame);
        reads.AsksForProgram |= walk.LeavesMember;
        return elements.Count > 0 && elements.All(static element => element.Value.ConstantValue.HasValue);
    }

    /// <summary>The functions that a delegate can be; null for one that is not known.</summary>
    private IEnumerable<Origin?> FunctionsIn(IOperation called)
    {
        var walk = new ValueOrigins(code, cancellationToken);
        var origins = HeldBy(called, walk) ?? walk.Of(called.AsWritten(code.Bodies, cancellationToken), _frame);
        reads.AsksForProgram |= walk.LeavesMember;
        return origins.Select(static origin => origin.IsEnd ? null : origin);
    }

    /// <summary>What the object holds on which the function was called that asks; null where that is not known, or the function holds the delegate.</summary>
    private IReadOnlyList<Origin>? HeldBy(IOperation called, ValueOrigins walk)
    {
        if (_frame is not { Call: IInvocationOperation { Instance: { } receiver } } frame)
            return null;

        return called.SkipConversions() switch
        {
            IParameterReferenceOperation { Parameter: { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } } parameter } =>
                [.. walk.Of(receiver, frame.Outer).SelectMany(made => GivenToConstructor(made, parameter, walk))],
            IMemberReferenceOperation { Instance: IInstanceReferenceOperation, Member: var member } =>
                walk.Set(receiver, member.Name, frame.Outer) is { Count: > 0 } held ? held : null,
            _ => null,
        };
    }

    private static IEnumerable<Origin> GivenToConstructor(Origin made, IParameterSymbol parameter, ValueOrigins walk) =>
        made.Value is IObjectCreationOperation creation
        && creation.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == parameter.Ordinal) is { } argument
            ? walk.Of(argument.Value, made.Frame)
            : [made with { IsEnd = true }];

    /// <summary>The function is read as this call calls it. Returns what was read before, to be put back.</summary>
    private CallFrame? Enter(CalledFunction call, IMethodSymbol method)
    {
        var outer = _frame;
        if (call.Call is IInvocationOperation && !method.ExtendsValue())
            _frame = new CallFrame(call.Call, method.OriginalDefinition, outer);
        return outer;
    }
}
