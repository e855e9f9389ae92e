using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.DataFlow.Context;
using SecureAiAnalyzers.DataFlow.Graph;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.DataFlow.Building;

/// <content>Values of expressions.</content>
internal sealed partial class FunctionBuilder
{
    /// <summary>Kinds of operation that the oldest supported compiler does not name.</summary>
    private const int CollectionExpressionKind = 127;
    private const int SpreadKind = 128;

    /// <summary>The values of method groups: what is evaluated twice is one function all the same.</summary>
    private readonly Dictionary<IMethodReferenceOperation, FunctionNode> _groups = [];

    /// <summary>The value of an operation; null when it can carry nothing. Evaluates everything in it.</summary>
    private FlowNode? Evaluate(IOperation? operation)
    {
        if (operation is null)
            return null;
        if (_evaluated.TryGetValue(operation, out var value))
            return value;
        if (!_body.TryEnter())
            return null;

        value = operation.ConstantValue.HasValue ? null : EvaluateKind(operation);
        if (_variables.IsGuarded && MayThrow(operation))
            _variables.Throw();
        _body.Leave();
        return value;
    }

    private FlowNode? EvaluateKind(IOperation operation)
    {
        switch (operation)
        {
            case IFlowCaptureReferenceOperation reference:
                return EvaluateTemporary(reference);
            case IParameterReferenceOperation parameter when IsKeptInObject(parameter.Parameter) && LocationOf(parameter) is { } kept:
                return Classified(parameter.Parameter, parameter.Syntax, Carried(parameter, Read(kept, parameter.Syntax)));
            case ILocalReferenceOperation or IParameterReferenceOperation or IInstanceReferenceOperation:
                return LocationOf(operation) is { } location ? Carried(operation, Read(location, operation.Syntax)) : null;
            case IFieldReferenceOperation field:
                return Classified(field, EvaluateMember(field, field.Field, field.Instance));
            case IPropertyReferenceOperation property:
                return Classified(property, EvaluateProperty(property));
            case IEventReferenceOperation raised:
                return EvaluateMember(raised, raised.Event, raised.Instance);
            case IEventAssignmentOperation { EventReference: IEventReferenceOperation raised } assignment:
                AssignEvent(assignment, raised);
                return null;
            case IArrayElementReferenceOperation element:
                EvaluateAll(element.Indices);
                var array = Evaluate(element.ArrayReference);
                return ItemAt(element, array) ?? Element(element, array);
            case IInvocationOperation invocation:
                return EvaluateCalls(invocation);
            case IObjectCreationOperation creation:
                return EvaluateCreation(creation);
            case ITypeParameterObjectCreationOperation creation:
                return new ObjectNode(Body, creation.Syntax, constructor: null);
            case IAnonymousObjectCreationOperation creation:
                return EvaluateAnonymousObject(creation);
            case ITupleOperation tuple:
                return EvaluateTuple(tuple);
            case IConversionOperation conversion:
                return EvaluateConversion(conversion);
            case IAwaitOperation await:
                return Carried(await, Evaluate(await.Operation));
            case IBinaryOperation binary:
                return EvaluateBinary(binary);
            case IUnaryOperation { OperatorMethod: { } method } unary when Context.IsInSource(method):
                return Carried(unary, Call(method, unary, receiver: null, [Evaluate(unary.Operand)]));
            case IInterpolatedStringOperation text:
                return Nodes.Derived(text.Syntax, Texts(text));
            case IFlowCaptureOperation capture:
                Hold(capture);
                return null;
            case ISimpleAssignmentOperation assignment:
                return Assign(assignment.Target, EvaluateAssigned(assignment), assignment.Value);
            case ICompoundAssignmentOperation assignment:
                EvaluateParts(assignment.Target);
                return Assign(assignment.Target, EvaluateCompound(assignment), assignment.Value);
            case IDeconstructionAssignmentOperation assignment:
                Deconstruct(assignment.Target, assignment.Value);
                return null;
            case IDelegateCreationOperation creation:
                return Evaluate(creation.Target);
            case IMethodReferenceOperation reference:
                return EvaluateMethodGroup(reference);
            case IFlowAnonymousFunctionOperation lambda:
                return EvaluateLambda(lambda);
            case IIsPatternOperation pattern:
                Match(pattern.Pattern, EvaluateOnce(pattern.Value));
                return null;
            case ICaughtExceptionOperation caught:
                return EvaluateCaught(caught);
            case IDeclarationExpressionOperation declaration:
                return Evaluate(declaration.Expression);
            case IReturnOperation { ReturnedValue: { } returned }:
                Return(Evaluate(returned), returned);
                return null;
            case IDynamicMemberReferenceOperation dynamic:
                return EntriesOf(dynamic) is { Count: > 0 } entries
                    ? Nodes.Phi(dynamic.Syntax, [.. Kept(entries, dynamic.Syntax)])
                    : Evaluate(dynamic.Instance);
            case IDynamicIndexerAccessOperation dynamic:
                return Evaluate(dynamic.Operation);
            case IDynamicInvocationOperation { Operation: IDynamicMemberReferenceOperation called } dynamic
                when LateBound(dynamic, called.MemberName, dynamic.Arguments) is { } late:
                return late;
            case IDynamicInvocationOperation dynamic:
                return Nodes.Derived(dynamic.Syntax, Values(dynamic.Arguments.Prepend(dynamic.Operation)));
            case INameOfOperation or ITypeOfOperation or ISizeOfOperation:
                return null;
            default:
                return EvaluateOther(operation);
        }
    }

    /// <summary>Kinds that are newer than the oldest supported compiler, and those that only pass on what they hold.</summary>
    private FlowNode? EvaluateOther(IOperation operation)
    {
        var elements = operation.ChildOperations.Select(child => (Operation: child, Value: Evaluate(child))).ToArray();
        var values = elements.Select(static element => element.Value).OfType<FlowNode>().ToArray();
        if (operation is IArrayInitializerOperation)
            _elements[operation] = elements;
        if (operation is IArrayCreationOperation || IsCollectionExpression(operation))
            return NoteItems(operation, NewContainer(values, operation.Syntax), elements);
        if (IsSpread(operation))
            return Contents(values, operation.Syntax);

        if (operation is IImplicitIndexerReferenceOperation part && values.Length > 0 && HiddenParts.RightFor(part) is var right and not SinkKinds.None)
            return Nodes.Sanitized(values[0], right, set: null, operation.Syntax);

        var passes = operation is IArrayInitializerOperation || (PassesOn(operation) && FlowTypes.CanCarry(operation.Type));
        return passes ? Nodes.Phi(operation.Syntax, [.. values]) : null;
    }

    /// <summary>Collection expressions, also those that hold the arguments of a <c>params</c> collection.</summary>
    private static bool IsCollectionExpression(IOperation operation) =>
        (int)operation.Kind == CollectionExpressionKind || (operation.Kind == OperationKind.None && operation.Syntax is CollectionExpressionSyntax);

    private static bool IsSpread(IOperation operation) => (int)operation.Kind == SpreadKind || operation.Syntax is SpreadElementSyntax;

    private static bool PassesOn(IOperation operation) => operation is IParenthesizedOperation or IExpressionStatementOperation
        or ITranslatedQueryOperation or IImplicitIndexerReferenceOperation or IAddressOfOperation;

    private FlowNode NewContainer(IReadOnlyList<FlowNode> values, CodeSpan span)
    {
        var container = Nodes.Phi(span);
        foreach (var value in values)
        {
            container.Add(value);
            value.Identity.IsAliased = true;
        }

        return container;
    }

    /// <summary>What containers hold, without the containers themselves.</summary>
    private PhiNode Contents(IReadOnlyList<FlowNode> containers, CodeSpan span)
    {
        var contents = Nodes.Phi(span);
        foreach (var container in containers)
            contents.Add(container);
        return contents;
    }

    private void EvaluateAll(IEnumerable<IOperation> operations)
    {
        foreach (var operation in operations)
            Evaluate(operation);
    }

    /// <summary>The values of operations, without those that can carry nothing.</summary>
    private List<FlowNode> Values(IEnumerable<IOperation> operations)
    {
        var values = new List<FlowNode>();
        foreach (var operation in operations)
        {
            if (Evaluate(operation) is { } value && FlowTypes.CanCarry(operation.Type))
                values.Add(value);
        }

        return values;
    }

    /// <summary>An element of a container. Text is not the container itself: whoever gets it cannot change that.</summary>
    private FlowNode? Element(IOperation operation, FlowNode? container)
    {
        return container is null || operation.Type?.SpecialType != SpecialType.System_String
            ? Carried(operation, container)
            : Contents([container], operation.Syntax);
    }

    /// <summary>The value where its type can carry one. What is classified is so in numbers and dates too.</summary>
    private static FlowNode? Carried(IOperation operation, FlowNode? value) =>
        FlowTypes.CanCarry(operation.Type) || value is SourceNode { Labels: FlowLabels.Personal } ? value : null;

    private FlowNode? EvaluateConversion(IConversionOperation conversion)
    {
        var value = Evaluate(conversion.Operand);
        if (conversion.Type is { SpecialType: SpecialType.System_Object })
            value = WithShownSecret(value, conversion.Operand.Type, conversion.Syntax);
        if (value is null || !FlowTypes.CanCarry(conversion.Type))
            return null;
        if (conversion.OperatorMethod is not { } conversionMethod)
            return value;
        if (Context.IsInSource(conversionMethod))
            return Call(conversionMethod, conversion, receiver: null, [value]);
        if (conversionMethod.Parameters is [var parameter])
            _body.Sinks.Arrive(conversionMethod, parameter.OriginalDefinition, value, conversion.Operand.Syntax, static _ => null);
        return value;
    }

    /// <summary>Concatenations nest to the left as deep as they are long, so they are walked and not entered.</summary>
    private FlowNode? EvaluateBinary(IBinaryOperation binary)
    {
        if (binary.OperatorMethod is { } operatorMethod && Context.IsInSource(operatorMethod))
            return Call(operatorMethod, binary, receiver: null, [Evaluate(binary.LeftOperand), Evaluate(binary.RightOperand)]);

        var operands = new Stack<IOperation>();
        IOperation left = binary;
        while (left is IBinaryOperation { ConstantValue.HasValue: false } inner)
        {
            operands.Push(inner.RightOperand);
            left = inner.LeftOperand;
        }

        operands.Push(left);
        var value = Sum(binary, operands);
        return FlowTypes.CanCarry(binary.Type) ? value : null;
    }

    private FlowNode? EvaluateCompound(ICompoundAssignmentOperation assignment) =>
        assignment.OperatorMethod is { } operatorMethod && Context.IsInSource(operatorMethod)
            ? Call(operatorMethod, assignment, receiver: null, [Evaluate(assignment.Target), Evaluate(assignment.Value)])
            : Sum(assignment, [assignment.Target, assignment.Value]);

    /// <summary>What an operator makes of values; several delegates in one are each of them.</summary>
    private FlowNode? Sum(IOperation sum, IEnumerable<IOperation> operands) => sum.Type is { TypeKind: TypeKind.Delegate }
        ? Nodes.Phi(sum.Syntax, [.. Values(operands)])
        : Nodes.Derived(sum.Syntax, Texts(operands));

    private FlowNode EvaluateAnonymousObject(IAnonymousObjectCreationOperation creation)
    {
        var made = new ObjectNode(Body, creation.Syntax, constructor: null);
        foreach (var initializer in creation.Initializers.OfType<ISimpleAssignmentOperation>())
        {
            if (initializer.Target is IPropertyReferenceOperation { Property: var property } && EvaluateWhole(initializer.Value) is { } value)
                _body.Store(made, property, value);
        }

        return made;
    }

    private FlowNode EvaluateTuple(ITupleOperation tuple)
    {
        var made = new ObjectNode(Body, tuple.Syntax, constructor: null);
        var fields = ElementsOf(tuple.NaturalType ?? tuple.Type);
        for (var i = 0; i < tuple.Elements.Length; i++)
        {
            if (EvaluateWhole(tuple.Elements[i]) is { } value && i < fields.Count)
                _body.Store(made, fields[i], value);
        }

        return made;
    }

    /// <summary>The fields of a tuple by position, under their underlying names, so that named and unnamed tuples are the same.</summary>
    private static IReadOnlyList<ISymbol> ElementsOf(ITypeSymbol? type) => type is INamedTypeSymbol { IsTupleType: true } tuple
        ? [.. tuple.TupleElements.Select(StoredAs)]
        : [];

    private FlowNode? EvaluateMethodGroup(IMethodReferenceOperation reference)
    {
        var method = reference.Method.OriginalDefinition;
        var receiver = Evaluate(reference.Instance);
        if (method.MethodKind == MethodKind.LocalFunction)
        {
            Use(method);
            return _body.NewValue(reference.Syntax, _body.FunctionOf(method, RootOf(method)), method);
        }

        if (_groups.TryGetValue(reference, out var known))
            return known;
        if (receiver is not null)
            receiver.Identity.IsAliased = true;
        var group = _groups[reference] = _body.NewValue(reference.Syntax, function: null, method);
        if (Context.IsInSource(method))
            AddCallOf(group, reference, method.Declared(), receiver);
        else
            AddUsesOf(group, reference, receiver);
        return group;
    }

    /// <summary>A method of a library that is passed as a delegate uses whatever that delegate is given, or puts it into what it is called on.</summary>
    private void AddUsesOf(FunctionNode group, IMethodReferenceOperation reference, FlowNode? receiver)
    {
        var method = reference.Method.OriginalDefinition;
        _body.Sinks.ArriveIfTool(method, group.Span);
        var isSink = Context.IsNamedAsSink(method);
        var isWriter = receiver is not null && PutsIn(method);
        if (!isSink && !isWriter)
            return;

        foreach (var parameter in method.Parameters)
        {
            var taken = Take(group, parameter);
            if (isSink)
                _body.Sinks.ArriveInGroup(method, parameter, taken, group.Span);
            if (isWriter && !IsKey(parameter))
                PutGiven(reference, receiver!, taken);
        }
    }

    /// <summary>Whether the method puts what it is given into what it is called on.</summary>
    private bool PutsIn(IMethodSymbol method)
    {
        foreach (var row in Context.RowsOf(method))
        {
            if (row.Row is { Role: FlowRole.ContainerWriter, Parameter: null })
                return true;
        }

        return Context.Types.CarrierOf(method.ContainingType) == CarrierKind.Text && IsChanging(method);
    }

    private void PutGiven(IMethodReferenceOperation reference, FlowNode receiver, FlowNode taken)
    {
        AddItem(reference.Instance, receiver, new ListItem(reference, taken, reference.Syntax));
        Mutate(reference.Instance, taken, reference.Syntax);
    }

    /// <summary>What the function is given for a parameter where the delegate is called, and by methods that it is passed to.</summary>
    private PhiNode Take(FunctionNode group, IParameterSymbol parameter)
    {
        var given = new GivenNode(Body, group.Span, parameter.Ordinal);
        Body.Add(given, group);
        var taken = Nodes.Phi(group.Span);
        taken.Add(given);
        group.Taken.Add(taken);
        return taken;
    }

    /// <summary>A method that is passed as a delegate is called with whatever that delegate is given.</summary>
    private void AddCallOf(FunctionNode group, IMethodReferenceOperation reference, IMethodSymbol method, FlowNode? receiver)
    {
        foreach (var parameter in method.Parameters)
            Take(group, parameter);

        group.Site = NewSite(method, group.Span, receiver, [.. group.Taken], reference.IsVirtual || reference.ConstrainedToType is not null, reference);
        Body.Add(group.Site);
    }

    private FunctionNode EvaluateLambda(IFlowAnonymousFunctionOperation lambda)
    {
        var function = _body.FunctionOf(lambda.Symbol, _function, lambda.Syntax);
        _body.Build(function, _graph.GetAnonymousFunctionControlFlowGraph(lambda, CancellationToken), this);
        return _body.NewValue(lambda.Syntax, function, lambda.Symbol);
    }

    private FlowFunction RootOf(IMethodSymbol localFunction)
    {
        for (var function = _function; function.Parent is not null; function = function.Parent)
        {
            if (SymbolEqualityComparer.Default.Equals(_body.MethodOf(function), localFunction.ContainingSymbol))
                return function;
        }

        return Body.Functions[0];
    }

    private FlowBody Body => _function.Body;
}
