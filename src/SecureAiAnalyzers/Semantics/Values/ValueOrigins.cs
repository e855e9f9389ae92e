using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.Semantics.Values;

/// <summary>
/// Answers: what can this value be, where does it come from? Goes back over variables with the writes that may reach, parameters with what
/// callers give, fields and properties with what is written to them, choices, tuples, entries of collections, members of visible objects, and
/// what methods of the application return. What no step leads back from is an origin, known or not. One instance is one walk with one budget.
/// </summary>
internal sealed partial class ValueOrigins(CodeScope code, CancellationToken cancellationToken)
{
    /// <summary>Steps of one walk; what lies behind them is an origin as it stands.</summary>
    private const int MaxSteps = 256;

    /// <summary>Writes of one variable or member; what more of them give is not known.</summary>
    private const int MaxWrites = 32;

    private static readonly HashSet<string> KeepsElements = new(StringComparer.Ordinal)
    {
        "ToList", "ToArray", "AsEnumerable", "Concat", "Append", "Prepend", "Cast", "OfType", "AsReadOnly", "ToHashSet", "ToImmutableArray", "ToImmutableList",
        "ToFrozenSet", "Where", "Distinct", "Reverse", "OrderBy", "Take", "Skip",
    };

    /// <summary>Those of them that may leave elements out.</summary>
    private static readonly HashSet<string> LeavesOut = new(StringComparer.Ordinal) { "OfType", "Where", "Take", "Skip" };

    private static readonly HashSet<string> MakesElements = new(StringComparer.Ordinal) { "Select", "SelectMany", "ConvertAll" };

    private static readonly HashSet<string> TakesElement = new(StringComparer.Ordinal)
    {
        "First", "FirstOrDefault", "Last", "LastOrDefault", "Single", "SingleOrDefault", "ElementAt", "ElementAtOrDefault",
    };

    private HashSet<(SyntaxNode, OperationKind, CallFrame?)>? _path;
    private int _steps;

    /// <summary>Members and parameters that other code may write and call are followed through the whole program too.</summary>
    public bool Everywhere { get; init; }

    /// <summary>Whether the walk ends at parameters which callers fill that it has not entered.</summary>
    public bool EndsAtCallers { get; init; }

    /// <summary>Members at which the walk ends although they have a body, since they say by themselves what they give.</summary>
    public Func<ISymbol, bool> EndsAt { get; init; } = static _ => false;

    /// <summary>Whether the walk to elements ends where some may be left out.</summary>
    public bool EndsAtFilters { get; init; }

    /// <summary>Whether origins tell what decided on them.</summary>
    public bool TellsChoices { get; init; }

    /// <summary>Whether other code than that of the member in which the value stands decides what it is.</summary>
    public bool LeavesMember { get; private set; }

    /// <summary>What the value can be, in the order in which the walk meets it.</summary>
    public IReadOnlyList<Origin> Of(IOperation? value, CallFrame? frame = null) => value is null ? [] : Of(new Origin(value, Frame: frame));

    /// <summary>What the value can be, or its elements where it is a collection.</summary>
    public IReadOnlyList<Origin> OfElements(IOperation? value, CallFrame? frame = null) =>
        value is null ? [] : Of(new Origin(value, Frame: frame) { IntoCollections = true });

    /// <summary>
    /// The value and all values of which it is made: where they come from, what decided between these, and the parts of those from which no step leads
    /// back.
    /// </summary>
    /// <param name="isSource">Whether a value says by itself what it is, so that nobody looks further back.</param>
    /// <param name="partsOf">The parts; null for a value that tells nothing of them, and is left out.</param>
    public IEnumerable<IOperation> MadeOf(
        IOperation value, Func<IOperation, bool> isSource, Func<IOperation, IEnumerable<IOperation>?> partsOf)
    {
        var seen = new HashSet<(SyntaxNode, OperationKind, CallFrame?)>();
        var worklist = new Stack<(IOperation Value, CallFrame? Frame)>();
        worklist.Push((value, null));
        while (worklist.Count > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var (made, frame) = worklist.Pop();
            if (!seen.Add((made.Syntax, made.Kind, frame)) || partsOf(made) is not { } parts)
                continue;

            yield return made;
            foreach (var before in isSource(made) ? [] : Before(made, frame, parts))
                worklist.Push(before);
        }
    }

    /// <summary>Where the value comes from, or else the values of which it is made.</summary>
    private IEnumerable<(IOperation Value, CallFrame? Frame)> Before(IOperation value, CallFrame? frame, IEnumerable<IOperation> parts)
    {
        foreach (var origin in Of(value, frame))
        {
            for (var choice = origin.Choice; choice is not null; choice = choice.Before)
                yield return (choice.Decider, choice.Frame);
            if (origin.Value != value)
                yield return (origin.Value, origin.Frame);
            else
            {
                foreach (var part in parts)
                    yield return (part, frame);
            }
        }
    }

    private IReadOnlyList<Origin> Of(Origin start)
    {
        var found = new List<Origin>();
        Follow(start, found);
        return found;
    }

    private void Follow(Origin at, List<Origin> found)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (at.Value.SkipConversions() is { } value && value != at.Value)
            at = at with { Value = value };
        if (at.IsEnd || at.Value.ConstantValue.HasValue || IsMadeHere(at))
        {
            found.Add(at);
            return;
        }

        var place = (at.Value.Syntax, at.Value.Kind, at.Frame);
        if (_steps >= MaxSteps || !(_path ??= []).Add(place))
        {
            found.Add(at with { IsEnd = true });
            return;
        }

        if (++_steps == MaxSteps)
            code.Tally.AddBudget();
        if (WithinBudget(at, Step(at)) is { } origins)
        {
            foreach (var origin in origins)
                Follow(origin, found);
        }
        else
            found.Add(at);

        _path.Remove(place);
    }

    /// <summary>A list may be filled in thousands of places, and asked as often: of more elements than the walk can follow the rest is not known.</summary>
    private static Origin[]? WithinBudget(Origin at, IEnumerable<Origin>? origins)
    {
        if (!at.IntoCollections)
            return origins?.ToArray();

        var elements = origins?.Take(MaxSteps + 1).ToArray();
        if (elements?.Length > MaxSteps)
            elements[MaxSteps] = at with { IsEnd = true };
        return elements;
    }

    /// <summary>Whether no step leads back from the value because it is made where it stands: most walks end there at once.</summary>
    private static bool IsMadeHere(Origin at) => !at.IntoCollections
        && at.Value.Kind is OperationKind.ObjectCreation or OperationKind.InstanceReference or OperationKind.InterpolatedString or OperationKind.TypeOf;

    /// <summary>One step back; null where none is known.</summary>
    private IEnumerable<Origin>? Step(Origin at) => at.Value switch
    {
        ILocalReferenceOperation local => OfLocal(at, local),
        IParameterReferenceOperation parameter => OfParameter(at, parameter),
        IArgumentOperation output => OfOutput(at, output),
        IFieldReferenceOperation { Field: { ContainingType.IsTupleType: true } element } part => OfTuple(at, part.Instance, element),
        IImplicitIndexerReferenceOperation element => OfEntry(at, element.Instance, element.Argument),
        IArrayElementReferenceOperation { Indices: [var index] } element => OfEntry(at, element.ArrayReference, index),
        IPropertyReferenceOperation { Arguments: [var key] } element => OfEntry(at, element.Instance, key.Value),
        IMemberReferenceOperation member => OfMember(at, member),
        IInvocationOperation call => OfCall(at, call),
        IConditionalOperation { WhenFalse: { } otherwise } choice => DecidedBy(at, choice.Condition).To(choice.WhenTrue, otherwise),
        ICoalesceOperation choice => at.To(choice.Value, choice.WhenNull),
        ICoalesceAssignmentOperation choice => at.To(choice.Target, choice.Value),
        ICompoundAssignmentOperation { Type.TypeKind: TypeKind.Delegate } sum => at.To(sum.Target, sum.Value),
        IEventAssignmentOperation { Adds: true } added => at.To(added.HandlerValue),
        ISimpleAssignmentOperation assignment => at.To(assignment.Value),
        ISwitchExpressionOperation choice => OfArms(at, choice),
        IConditionalAccessOperation access => at.To(access.WhenNotNull),
        IConditionalAccessInstanceOperation receiver => OfReceiver(at, receiver),
        IAwaitOperation wait => at.To(wait.Operation),
        IThrowOperation => [],
        IFlowCaptureReferenceOperation temporary => OfTemporary(at, temporary),
        _ => at.IntoCollections ? ElementsOf(at) : null,
    };

    private IEnumerable<Origin> OfArms(Origin at, ISwitchExpressionOperation choice) =>
        choice.Arms.SelectMany(arm => DecidedBy(at, choice.Value).To(arm.Value));

    private Origin DecidedBy(Origin at, IOperation decider) => TellsChoices ? at.Decided(decider) : at;

    private static IEnumerable<Origin>? OfReceiver(Origin at, IConditionalAccessInstanceOperation receiver) =>
        receiver.Ancestors().OfType<IConditionalAccessOperation>()
            .FirstOrDefault(access => access.WhenNotNull.Syntax.Span.Contains(receiver.Parent!.Syntax.Span)) is { } access
            ? at.To(access.Operation)
            : null;

    private IEnumerable<Origin>? OfTemporary(Origin at, IFlowCaptureReferenceOperation temporary) =>
        temporary.AsWritten(code.Bodies, cancellationToken) is { } written and not IFlowCaptureReferenceOperation ? at.To(written) : null;

    private IEnumerable<Origin>? OfCall(Origin at, IInvocationOperation call)
    {
        if (at.IntoCollections && IsKeepingElements(call.TargetMethod) && !(EndsAtFilters && LeavesOut.Contains(call.TargetMethod.Name)))
            return at.To([call.Instance, .. call.Arguments.Where(static argument => !IsFunctionOfCall(argument)).Select(static argument => argument.Value)]);
        if (at.IntoCollections && MakesElements.Contains(call.TargetMethod.Name) && IsOfPlatform(call.TargetMethod) && MadeElements(at, call) is { } made)
            return made;
        if (!EndsAtFilters && TakesElement.Contains(call.TargetMethod.Name) && IsOfPlatform(call.TargetMethod) && call.Receiver() is { } collection)
            return at.To(collection).Select(static elements => elements with { IntoCollections = true });
        if (call.TargetMethod.Name == "GetValueOrDefault" && call.Arguments.FirstOrDefault(static argument => argument.Parameter?.Name == "key") is { } key)
            return OfEntry(at, call.Receiver(), key.Value)?.Concat(DefaultOf(call) is { } other ? at.To(other.Value) : []);
        if (IsPassingOn(call))
            return at.To(call.Instance ?? call.Arguments[0].Value);
        if (DefaultOf(call) is { } standby)
            return [at with { IsEnd = true }, at with { Value = standby.Value, IsDefault = true }];
        if (call.TargetMethod.MethodKind == MethodKind.DelegateInvoke)
            return OfDelegate(at, call);

        return OfFunction(at, call);
    }

    /// <summary>What the function makes that the call is given for each element; null where it is not written there.</summary>
    private static IEnumerable<Origin>? MadeElements(Origin at, IInvocationOperation call)
    {
        var function = call.Arguments.FirstOrDefault(IsFunctionOfCall)?.Value.SkipConversions();
        return function is not null && FunctionIn(function) is IAnonymousFunctionOperation lambda
            ? Returned(at with { IntoCollections = call.TargetMethod.Name == "SelectMany" }, lambda.Symbol, lambda.Body, at.Frame)
            : null;
    }

    private static bool IsKeepingElements(IMethodSymbol method) => KeepsElements.Contains(method.Name) && IsOfPlatform(method);

    /// <summary>Whether the method takes a function there, whatever its elements are.</summary>
    private static bool IsFunctionOfCall(IArgumentOperation argument) => argument.Parameter?.OriginalDefinition.Type.TypeKind == TypeKind.Delegate;

    /// <summary>Whether the call only wraps what it is given into a task, or the other way round.</summary>
    private static bool IsPassingOn(IInvocationOperation call) => call.TargetMethod switch
    {
        { Name: "ConfigureAwait" or "AsTask" or "GetAwaiter" or "GetResult" } => call.Instance is not null && IsOfPlatform(call.TargetMethod),
        { Name: "FromResult", ContainingType.Name: "Task" or "ValueTask", Parameters.Length: 1 } => true,
        _ => false,
    };

    /// <summary>What a library gives back where it finds nothing, as the caller has named it.</summary>
    private IArgumentOperation? DefaultOf(IInvocationOperation call) => code.Ai.Declares(call.TargetMethod)
        ? null
        : call.Arguments.FirstOrDefault(static argument =>
            argument is { ArgumentKind: ArgumentKind.Explicit, Parameter.Name: "defaultValue" or "fallback" or "fallbackValue" });

    private IEnumerable<Origin>? OfDelegate(Origin at, IInvocationOperation call)
    {
        var functions = Of(call.Instance, at.Frame).Select(static origin => FunctionIn(origin.Value)).ToArray();
        return functions.Length == 0 || functions.Any(static function => function is not IAnonymousFunctionOperation)
            ? null
            : functions.OfType<IAnonymousFunctionOperation>().SelectMany(lambda => Returned(
                at, lambda.Symbol, lambda.Body, new CallFrame(call, lambda.Symbol, at.Frame)));
    }

    /// <summary>What the function gives that a lazy value is made of.</summary>
    private IEnumerable<Origin>? OfLazy(Origin at, IOperation lazy)
    {
        var functions = Of(lazy, at.Frame)
            .Select(static origin => origin.Value is IObjectCreationOperation { Arguments: [var made, ..] } ? FunctionIn(made.Value.SkipConversions()!) : null)
            .ToArray();
        return functions is [IAnonymousFunctionOperation lambda] ? Returned(at, lambda.Symbol, lambda.Body, at.Frame) : null;
    }

    private static IOperation? FunctionIn(IOperation value) => (value as IDelegateCreationOperation)?.Target ?? value;

    private IEnumerable<Origin>? OfFunction(Origin at, IInvocationOperation call)
    {
        var method = call.TargetMethod;
        if (EndsAt(method))
            return null;

        var isOpen = method.IsVirtual || method.IsAbstract || method.IsOverride;
        if ((isOpen && !Everywhere) || FunctionBodies.Of(method.Declared(), code, cancellationToken) is not { } body)
            return null;
        if (!at.IntoCollections && FunctionBodies.Returns(body).Any(static value => value.Parent?.Kind == OperationKind.YieldReturn))
            return null;

        Leave(method);
        var returned = ReturnedByChoice(at, method, body, new CallFrame(call, method.Declared(), at.Frame));
        return isOpen ? returned.Append(at with { IsEnd = true }) : returned;
    }

    /// <summary>As below, with what decides which of the values it is.</summary>
    private IEnumerable<Origin> ReturnedByChoice(Origin at, IMethodSymbol function, IOperation body, CallFrame frame) => TellsChoices
        ? Returned(at, function, body, frame).Select(static returned => BranchConditions.Of(returned.Value)
            .Aggregate(returned, static (origin, condition) => origin.Decided(condition)))
        : Returned(at, function, body, frame);

    private static IEnumerable<Origin> Returned(Origin at, IMethodSymbol function, IOperation body, CallFrame? frame) =>
        FunctionBodies.Returns(body).Select(value => at.In(function, value) with { Frame = frame });

    private void Leave(ISymbol member)
    {
        LeavesMember = true;
        code.Bodies.Read(member);
    }

    private IOperation? Operation(SyntaxNode? node) => node is null ? null : code.Bodies.GetOperation(node, cancellationToken);
}
