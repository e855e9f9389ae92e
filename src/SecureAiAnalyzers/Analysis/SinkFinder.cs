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
    private readonly SyntaxTree _tree;
    private readonly CancellationToken _cancellationToken;
    private List<IMethodSymbol>? _candidates;
    private bool _holdsSink;

    public SinkFinder(FlowRuleSet rules, FlowContext context, ISymbol owner, SyntaxTree tree, CancellationToken cancellationToken)
    {
        _rules = rules;
        _context = context;
        _tree = tree;
        _cancellationToken = cancellationToken;
        AddIfCandidate(owner as IMethodSymbol);
    }

    /// <summary>Whether anything that is not constant may arrive at a sink of some rule.</summary>
    public readonly bool MayHoldSink =>
        _holdsSink || (_candidates is not null && _rules.AsksForToolResults(_context, _tree, _cancellationToken) && HoldsTool(_candidates));

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
    private readonly bool IsSink(IOperation operation) => operation.Kind switch
    {
        OperationKind.Invocation =>
            operation is IInvocationOperation call && (TakesValue(call.TargetMethod, call.Arguments) || AddsToSink(call) || IsOnSink(call)),
        OperationKind.ObjectCreation =>
            operation is IObjectCreationOperation { Constructor: { } constructor } creation && TakesValue(constructor, creation.Arguments),
        OperationKind.Conversion =>
            operation is IConversionOperation { OperatorMethod: { Parameters: [var parameter] } method, Operand.ConstantValue.HasValue: false }
            && _context.MayBeSink(method) && IsSink(method, parameter),
        OperationKind.SimpleAssignment =>
            operation is ISimpleAssignmentOperation { Value.ConstantValue.HasValue: false } assignment && IsSinkTarget(assignment.Target),
        OperationKind.CompoundAssignment or OperationKind.CoalesceAssignment or OperationKind.DeconstructionAssignment =>
            operation is IAssignmentOperation assignment && IsSinkTarget(assignment.Target),
        OperationKind.Argument =>
            operation is IArgumentOperation { Parameter.RefKind: RefKind.Out or RefKind.Ref } argument && IsSinkTarget(argument.Value),
        OperationKind.VariableInitializer => operation is IVariableInitializerOperation { Value: { } named } && IsListInSink(named.SkipConversions()),
        OperationKind.MemberInitializer =>
            operation is IMemberInitializerOperation { InitializedMember: IMemberReferenceOperation target } && IsSink(target.Member),
        _ => false,
    };

    private readonly bool AddsToSink(IInvocationOperation call) =>
        call.Instance.SkipConversions() is IPropertyReferenceOperation property && IsSink(property.Property);

    /// <summary>Whether the method uses what it is called on.</summary>
    private readonly bool IsOnSink(IInvocationOperation call) =>
        call.Receiver() is { ConstantValue.HasValue: false } && _context.MayBeSink(call.TargetMethod) && IsSink(call.TargetMethod, FlowRow.Receiver);

    /// <summary>Whether a variable gets the list in a sink, to which something may be added by the name of the variable.</summary>
    private readonly bool IsListInSink(IOperation? value) =>
        value is IPropertyReferenceOperation { Type: { IsReferenceType: true, SpecialType: SpecialType.None } } property && IsSink(property.Property);

    /// <summary>Whether what is written is a sink, an element of a list in one, or a tuple that holds one of these.</summary>
    private readonly bool IsSinkTarget(IOperation? target) => target.SkipConversions() switch
    {
        ITupleOperation tuple => AnyIsSinkTarget(tuple.Elements),
        IArrayElementReferenceOperation element => IsSinkTarget(element.ArrayReference),
        IImplicitIndexerReferenceOperation element => IsSinkTarget(element.Instance),
        IPropertyReferenceOperation { Property.IsIndexer: true } element => IsSink(element.Property) || IsSinkTarget(element.Instance),
        IMemberReferenceOperation member => IsSink(member.Member),
        _ => false,
    };

    private readonly bool AnyIsSinkTarget(ImmutableArray<IOperation> targets)
    {
        foreach (var target in targets)
        {
            if (IsSinkTarget(target))
                return true;
        }

        return false;
    }

    private readonly bool IsSink(ISymbol member)
    {
        foreach (var row in _context.Ai.Members.SinksOf(member))
        {
            if (row.Row.Parameter is null && IsAsked(row.Row.Sinks))
                return true;
        }

        return !_context.Team.IsEmpty && IsAsked(_context.Team.SinksOf(member));
    }

    private readonly bool TakesValue(IMethodSymbol method, ImmutableArray<IArgumentOperation> arguments)
    {
        if (!_context.MayBeSink(method))
            return false;

        foreach (var argument in arguments)
        {
            if (argument.ArgumentKind != ArgumentKind.DefaultValue
                && !argument.Value.ConstantValue.HasValue
                && argument.Parameter is { } parameter
                && IsSink(method, parameter))
            {
                return true;
            }
        }

        return false;
    }

    private readonly bool IsSink(IMethodSymbol method, IParameterSymbol parameter) =>
        IsSink(method, parameter.Name) || IsAsked(_context.Team.SinksOf(parameter.OriginalDefinition));

    private readonly bool IsSink(IMethodSymbol method, string parameter)
    {
        foreach (var row in _context.Ai.Members.SinksOf(method))
        {
            if (row.Row.Parameter == parameter && IsAsked(row.Row.Sinks) && MayHold(row.Row.Condition))
                return true;
        }

        return false;
    }

    /// <summary>Whether anything in the program can make the condition hold, as far as that is told without binding.</summary>
    private readonly bool MayHold(FlowCondition condition) => condition != FlowCondition.TypeNamingOrDefault || _context.MayNameTypes;

    private readonly bool IsAsked(SinkKinds sinks) => sinks != SinkKinds.None && _rules.Asks(sinks, _context, _tree, _cancellationToken);
}
