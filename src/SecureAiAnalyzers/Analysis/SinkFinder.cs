using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.DataFlow.Context;
using SecureAiAnalyzers.Semantics.Code;

namespace SecureAiAnalyzers.Analysis;

/// <summary>
/// Tells cheaply whether code holds a sink, because nearly no code does and only such is analysed. It is shown each operation, until it knows.
/// </summary>
internal struct SinkFinder
{
    private readonly FlowRuleSet _rules;
    private readonly FlowContext _context;
    private readonly CancellationToken _cancellationToken;
    private readonly IOperation _root;
    private VisibleValues? _values;
    private List<IMethodSymbol>? _candidates;
    private bool _holdsSink;

    public SinkFinder(FlowRuleSet rules, FlowContext context, ISymbol owner, IOperation root, CancellationToken cancellationToken)
    {
        _rules = rules;
        _context = context;
        _cancellationToken = cancellationToken;
        _root = root;
        AddIfCandidate(owner as IMethodSymbol);
    }

    /// <summary>Whether anything that is not constant may arrive at a sink of some rule.</summary>
    public readonly bool MayHoldSink =>
        _holdsSink || (_candidates is not null && _rules.AsksForToolResults(_context, _root.Syntax.SyntaxTree, _cancellationToken) && HoldsTool(_candidates));

    /// <summary>Looks at an operation, but not at those below it.</summary>
    public void Look(IOperation operation)
    {
        if (_holdsSink)
            return;

        _holdsSink = IsSink(operation);
        AddIfCandidate(FunctionOf(operation));
    }

    private void AddIfCandidate(IMethodSymbol? function)
    {
        if (function is not null && _context.Program.MayBeTool(function))
            (_candidates ??= []).Add(function);
    }

    private readonly bool HoldsTool(List<IMethodSymbol> functions)
    {
        foreach (var function in functions)
        {
            if (_context.Program.IsTool(function, _cancellationToken))
                return true;
        }

        return false;
    }

    private static IMethodSymbol? FunctionOf(IOperation operation) => operation.Kind switch
    {
        OperationKind.AnonymousFunction => ((IAnonymousFunctionOperation)operation).Symbol,
        OperationKind.LocalFunction => ((ILocalFunctionOperation)operation).Symbol,
        _ => null,
    };

    /// <summary>Asks for the kind first: tests of an interface would cost more, and most operations are of other kinds.</summary>
    private bool IsSink(IOperation operation) => operation.Kind switch
    {
        OperationKind.Invocation =>
            operation is IInvocationOperation call && (TakesValue(call.TargetMethod, call.Arguments) || AddsToSink(call) || IsOnSink(call)),
        OperationKind.ObjectCreation =>
            operation is IObjectCreationOperation { Constructor: { } constructor } creation
            && (TakesValue(constructor, creation.Arguments) || WritesToSink(creation.Arguments)),
        OperationKind.Conversion =>
            operation is IConversionOperation { OperatorMethod: { Parameters: [var parameter] } method, Operand: { ConstantValue.HasValue: false } operand }
            && _context.IsNamedAsSink(method) && IsSink(method, parameter, operand, log: SinkKinds.None),
        OperationKind.SimpleAssignment =>
            operation is ISimpleAssignmentOperation { Value: { ConstantValue.HasValue: false } value } assignment && IsSinkTarget(assignment.Target, value),
        OperationKind.CompoundAssignment or OperationKind.CoalesceAssignment or OperationKind.DeconstructionAssignment =>
            operation is IAssignmentOperation assignment && IsSinkTarget(assignment.Target, value: null),
        OperationKind.Argument =>
            operation is IArgumentOperation { Parameter.RefKind: RefKind.Out or RefKind.Ref } argument && IsSinkTarget(argument.Value, value: null),
        OperationKind.VariableInitializer => operation is IVariableInitializerOperation { Value: { } named } && IsListInSink(named.SkipConversions()),
        OperationKind.MethodReference => operation is IMethodReferenceOperation { Method: var method } group
            && (IsSinkOfTool(method) || TakesAnything(method) || IsListInSink(group.Instance.SkipConversions())),
        OperationKind.MemberInitializer =>
            operation is IMemberInitializerOperation { InitializedMember: IMemberReferenceOperation target } && IsSink(target.Member, value: null),
        _ => false,
    };

    /// <summary>Whether what is made may write to what is a sink.</summary>
    private bool WritesToSink(ImmutableArray<IArgumentOperation> arguments)
    {
        foreach (var argument in arguments)
        {
            if (IsListInSink(argument.Value.SkipConversions()))
                return true;
        }

        return false;
    }

    private bool AddsToSink(IInvocationOperation call) => call.Receiver().SkipConversions() is IPropertyReferenceOperation property
        && IsSink(property.Property, call.Arguments is [{ Value: var added }] ? added : null);

    /// <summary>Whether a method of another project that may become a tool here uses what a model fills in.</summary>
    private readonly bool IsSinkOfTool(IMethodSymbol method)
    {
        if (_context.Ai.Members.Shared is not { } shared || !_context.Program.MayBeTool(method))
            return false;

        foreach (var row in shared.SinksOf(method))
        {
            if (_rules.Asks(row.Row.Sinks, FlowLabels.ToolArgument, _context, _root.Syntax.SyntaxTree, _cancellationToken))
                return true;
        }

        return false;
    }

    /// <summary>Whether a method that is passed as a delegate is a sink of what that is given.</summary>
    private bool TakesAnything(IMethodSymbol method)
    {
        if (!_context.IsNamedAsSink(method))
            return false;

        foreach (var parameter in method.Parameters)
        {
            if (IsAsked(_context.DeclaredSinksOf(parameter), value: null))
                return true;
        }

        foreach (var row in _context.Ai.Members.SinksOf(method))
        {
            if (row.Row is { Parameter: not null, Condition: FlowCondition.None, Reaches: null } && IsAsked(row.Row.Sinks, value: null))
                return true;
        }

        return false;
    }

    /// <summary>Whether the method uses what it is called on.</summary>
    private bool IsOnSink(IInvocationOperation call) =>
        call.Receiver() is { ConstantValue.HasValue: false } receiver
        && _context.IsNamedAsSink(call.TargetMethod)
        && IsSink(call.TargetMethod, FlowRow.Receiver, receiver, given: null);

    /// <summary>Whether a variable gets the list in a sink, to which something may be added by the name of the variable.</summary>
    private bool IsListInSink(IOperation? value) =>
        value is IPropertyReferenceOperation { Type: { IsReferenceType: true, SpecialType: SpecialType.None } } property
        && IsSink(property.Property, value: null);

    /// <summary>Whether what is written is a sink, an element of a list in one, or a tuple that holds one of these.</summary>
    private bool IsSinkTarget(IOperation? target, IOperation? value) => target.SkipConversions() switch
    {
        ITupleOperation tuple => AnyIsSinkTarget(tuple.Elements),
        IArrayElementReferenceOperation element => IsSinkTarget(element.ArrayReference, value),
        IImplicitIndexerReferenceOperation element => IsSinkTarget(element.Instance, value),
        IPropertyReferenceOperation { Property.IsIndexer: true } element => IsSink(element.Property, value) || IsSinkTarget(element.Instance, value),
        IMemberReferenceOperation member => IsSink(member.Member, value),
        _ => false,
    };

    private bool AnyIsSinkTarget(ImmutableArray<IOperation> targets)
    {
        foreach (var target in targets)
        {
            if (IsSinkTarget(target, value: null))
                return true;
        }

        return false;
    }

    private bool IsSink(ISymbol member, IOperation? value)
    {
        foreach (var row in _context.Ai.Members.SinksOf(member))
        {
            if (row.Row.Parameter is null && IsAsked(row.Row.Sinks, value))
                return true;
        }

        return !_context.Team.IsEmpty && IsAsked(_context.Team.SinksOf(member), value);
    }

    private bool TakesValue(IMethodSymbol method, ImmutableArray<IArgumentOperation> arguments)
    {
        var log = _context.LogSinksOf(method);
        if (log == SinkKinds.None && !_context.IsNamedAsSink(method))
            return false;

        foreach (var argument in arguments)
        {
            if (argument.ArgumentKind != ArgumentKind.DefaultValue
                && !argument.Value.ConstantValue.HasValue
                && argument.Parameter is { } parameter
                && IsSink(method, parameter, argument.Value, log))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsSink(IMethodSymbol method, IParameterSymbol parameter, IOperation value, SinkKinds log) =>
        IsSink(method, parameter.Name, value, parameter) || IsAsked(_context.Team.SinksOf(parameter.OriginalDefinition) | log, value);

    private bool IsSink(IMethodSymbol method, string parameter, IOperation value, IParameterSymbol? given)
    {
        foreach (var row in _context.Ai.Members.SinksOf(method))
        {
            if (row.Row.Parameter == parameter && MayHold(row.Row, value, given) && IsAsked(row.Row.Sinks, value))
                return true;
        }

        return false;
    }

    /// <summary>Whether the condition of the sink can hold, as far as the call or the program as a whole tells it.</summary>
    private readonly bool MayHold(FlowRow row, IOperation value, IParameterSymbol? given) => row.Condition switch
    {
        FlowCondition.TypeNamingOrDefault => _context.MayNameTypes,
        FlowCondition.PlainText => given is null || given.Type.SpecialType == SpecialType.System_String,
        FlowCondition.InstructionRole => !IsOtherRole(ArgumentBeside(value, row.Selector)),
        _ => true,
    };

    /// <summary>Whether a role of a message is one that an SDK names, and none of instructions.</summary>
    private readonly bool IsOtherRole(IOperation? role) => role.SkipConversions() is IMemberReferenceOperation { Member: { IsStatic: true } named }
        && !_context.IsInSource(named)
        && _context.Ai.Members.Of(named, ApiRole.InstructionRole) is null;

    private static IOperation? ArgumentBeside(IOperation value, string? parameter)
    {
        foreach (var argument in (value.Parent as IArgumentOperation)?.Parent.GivenArguments() ?? [])
        {
            if (argument.Parameter?.Name == parameter)
                return argument.Value;
        }

        return null;
    }

    /// <param name="value">What arrives there; null where more may arrive by a name of it.</param>
    private bool IsAsked(SinkKinds sinks, IOperation? value) =>
        (sinks & _rules.Sinks) != SinkKinds.None
        && _rules.Asks(sinks, value is null ? VisibleValues.Anything : LabelsOf(value), _context, _root.Syntax.SyntaxTree, _cancellationToken);

    private FlowLabels LabelsOf(IOperation value) => (_values ??= new VisibleValues(_root, _context)).LabelsOf(value);
}
