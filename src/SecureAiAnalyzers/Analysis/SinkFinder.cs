using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.DataFlow.Context;
using SecureAiAnalyzers.Semantics.Code;

namespace SecureAiAnalyzers.Analysis;

/// <summary>Tells cheaply whether a member holds a sink, because nearly none does and only those are analysed.</summary>
internal readonly struct SinkFinder(FlowRuleSet rules, FlowContext context, CancellationToken cancellationToken)
{
    /// <summary>Kept for the next member: all members of a program are looked through.</summary>
    [ThreadStatic]
    private static Stack<IOperation>? t_waiting;

    private readonly FlowRuleSet _rules = rules;
    private readonly FlowContext _context = context;
    private readonly CancellationToken _cancellationToken = cancellationToken;

    /// <summary>Whether anything that is not constant may arrive at a sink of some rule.</summary>
    public bool MayHoldSink(IOperation block, ISymbol owner)
    {
        var waiting = t_waiting ??= new Stack<IOperation>();
        try
        {
            waiting.Push(block);
            return MayHoldSink(waiting, owner as IMethodSymbol);
        }
        finally
        {
            waiting.Clear();
        }
    }

    private bool MayHoldSink(Stack<IOperation> waiting, IMethodSymbol? owner)
    {
        List<IMethodSymbol>? candidates = null;
        AddIfCandidate(owner, ref candidates);
        while (waiting.Count > 0)
        {
            var operation = waiting.Pop();
            if (IsSink(operation))
                return true;

            AddIfCandidate(FunctionOf(operation), ref candidates);
            foreach (var child in operation.ChildOperations)
                waiting.Push(child);
        }

        return candidates is not null && _rules.AsksForToolResults(_context, _cancellationToken) && HoldsTool(candidates);
    }

    private void AddIfCandidate(IMethodSymbol? function, ref List<IMethodSymbol>? candidates)
    {
        if (function is not null && _context.Program.MayBeTool(function))
            (candidates ??= []).Add(function);
    }

    private bool HoldsTool(List<IMethodSymbol> functions)
    {
        foreach (var function in functions)
        {
            if (_context.Program.IsTool(function, _cancellationToken))
                return true;
        }

        return false;
    }

    private static IMethodSymbol? FunctionOf(IOperation operation) => operation switch
    {
        IAnonymousFunctionOperation lambda => lambda.Symbol,
        ILocalFunctionOperation function => function.Symbol,
        _ => null,
    };

    private bool IsSink(IOperation operation) => operation switch
    {
        IInvocationOperation call => TakesValue(call.TargetMethod, call.Arguments) || AddsToSink(call) || IsOnSink(call),
        IObjectCreationOperation { Constructor: { } constructor } creation => TakesValue(constructor, creation.Arguments),
        IConversionOperation { OperatorMethod: { Parameters: [var parameter] } method, Operand.ConstantValue.HasValue: false } =>
            _context.MayBeSink(method) && IsSink(method, parameter),
        ISimpleAssignmentOperation { Value.ConstantValue.HasValue: true } => false,
        IAssignmentOperation assignment => IsSinkTarget(assignment.Target),
        IArgumentOperation { Parameter.RefKind: RefKind.Out or RefKind.Ref } argument => IsSinkTarget(argument.Value),
        IVariableInitializerOperation { Value: { } named } => IsListInSink(named.SkipConversions()),
        IMemberInitializerOperation { InitializedMember: IMemberReferenceOperation target } => IsSink(target.Member),
        _ => false,
    };

    private bool AddsToSink(IInvocationOperation call) =>
        call.Instance.SkipConversions() is IPropertyReferenceOperation property && IsSink(property.Property);

    /// <summary>Whether the method uses what it is called on.</summary>
    private bool IsOnSink(IInvocationOperation call) =>
        call.Receiver() is { ConstantValue.HasValue: false } && _context.MayBeSink(call.TargetMethod) && IsSink(call.TargetMethod, FlowRow.Receiver);

    /// <summary>Whether a variable gets the list in a sink, to which something may be added by the name of the variable.</summary>
    private bool IsListInSink(IOperation? value) =>
        value is IPropertyReferenceOperation { Type: { IsReferenceType: true, SpecialType: SpecialType.None } } property && IsSink(property.Property);

    /// <summary>Whether what is written is a sink, an element of a list in one, or a tuple that holds one of these.</summary>
    private bool IsSinkTarget(IOperation? target) => target.SkipConversions() switch
    {
        ITupleOperation tuple => tuple.Elements.Any(IsSinkTarget),
        IArrayElementReferenceOperation element => IsSinkTarget(element.ArrayReference),
        IImplicitIndexerReferenceOperation element => IsSinkTarget(element.Instance),
        IPropertyReferenceOperation { Property.IsIndexer: true } element => IsSink(element.Property) || IsSinkTarget(element.Instance),
        IMemberReferenceOperation member => IsSink(member.Member),
        _ => false,
    };

    private bool IsSink(ISymbol member)
    {
        foreach (var row in _context.Ai.Members.SinksOf(member))
        {
            if (row.Row.Parameter is null && IsAsked(row.Row.Sinks))
                return true;
        }

        return !_context.Team.IsEmpty && IsAsked(_context.Team.SinksOf(member));
    }

    private bool TakesValue(IMethodSymbol method, ImmutableArray<IArgumentOperation> arguments)
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

    private bool IsSink(IMethodSymbol method, IParameterSymbol parameter) =>
        IsSink(method, parameter.Name) || IsAsked(_context.Team.SinksOf(parameter.OriginalDefinition));

    private bool IsSink(IMethodSymbol method, string parameter)
    {
        foreach (var row in _context.Ai.Members.SinksOf(method))
        {
            if (row.Row.Parameter == parameter && IsAsked(row.Row.Sinks))
                return true;
        }

        return false;
    }

    private bool IsAsked(SinkKinds sinks) => sinks != SinkKinds.None && _rules.Asks(sinks, _context, _cancellationToken);
}
