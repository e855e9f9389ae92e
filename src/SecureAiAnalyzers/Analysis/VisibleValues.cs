using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.DataFlow.Context;
using SecureAiAnalyzers.Semantics.Code;

namespace SecureAiAnalyzers.Analysis;

/// <summary>
/// What a value carries, as far as it can be seen in one declaration: most values at sinks are made of constants and of what libraries return for
/// them, and need no value graph. What is not seen may be anything, so that nothing is missed.
/// </summary>
/// <param name="root">The declaration.</param>
/// <param name="context">What is known about the compilation.</param>
internal sealed class VisibleValues(IOperation root, FlowContext context)
{
    /// <summary>What a value may carry of which nothing is known.</summary>
    public const FlowLabels Anything = (FlowLabels)~0;

    /// <summary>What any member may carry where data are classified: a date or truth value may be personal too.</summary>
    private readonly FlowLabels _classified = context.Classified.MayExist(root.Syntax.SyntaxTree) ? FlowLabels.Personal : FlowLabels.None;
    private Dictionary<ILocalSymbol, FlowLabels>? _locals;

    /// <summary>What the value may carry.</summary>
    public FlowLabels LabelsOf(IOperation value)
    {
        var labels = FlowLabels.None;
        var waiting = new Stack<IOperation>();
        waiting.Push(value);
        while (waiting.Count > 0 && labels != Anything)
            labels |= LabelsOf(waiting.Pop(), waiting);
        return labels;
    }

    /// <summary>What the operation carries by itself; what else it is made of is to be looked at.</summary>
    private FlowLabels LabelsOf(IOperation operation, Stack<IOperation> parts)
    {
        if (operation.ConstantValue.HasValue)
            return FlowLabels.None;

        switch (operation)
        {
            case IThrowOperation or IDefaultValueOperation or ITypeOfOperation or ISizeOfOperation:
                return FlowLabels.None;
            case ILocalReferenceOperation or IParameterReferenceOperation or IMemberReferenceOperation when !FlowTypes.CanCarry(operation.Type):
                return _classified;
            case ILocalReferenceOperation local:
                return LabelsOf(local.Local);
            case IInvocationOperation { TargetMethod.MethodKind: not MethodKind.DelegateInvoke } call when IsReceiver(call.Instance):
                return LabelsOf(call.TargetMethod, operation, parts);
            case IObjectCreationOperation { Constructor: { } constructor }:
                return LabelsOf(constructor, operation, parts);
            case IPropertyReferenceOperation property when IsKept(property.Property) && IsReceiver(property.Instance):
                return LabelsOf(property.Property, operation, parts);
            case IFieldReferenceOperation { Instance: null, Field.IsReadOnly: true, Type: { } type } field when type.IsValueType || IsUnchangeable(type):
                return LabelsOf(field.Field, operation, parts);
            case ISimpleAssignmentOperation { Parent: IObjectOrCollectionInitializerOperation } member:
                parts.Push(member.Value);
                return FlowLabels.None;
            case IMemberInitializerOperation member:
                parts.Push(member.Initializer);
                return FlowLabels.None;
            default:
                return IsMadeOfParts(operation) ? PushParts(operation, parts) : Anything;
        }
    }

    /// <summary>What a member of a library gives by itself. A member of the program may give what other code has put there.</summary>
    private FlowLabels LabelsOf(ISymbol member, IOperation use, Stack<IOperation> parts)
    {
        if (context.MayRunOwnCode(member))
            return Anything;

        var labels = context.Team.LabelsOf(member) | _classified;
        foreach (var (row, _, _) in context.RowsOf(member))
        {
            if (row.Role == FlowRole.KeyedStore || row.From.Contains(FlowRow.Entry))
                return Anything;
            if (row.Role == FlowRole.Source)
                labels |= row.Labels;
        }

        return labels | PushParts(use, parts);
    }

    private static FlowLabels PushParts(IOperation operation, Stack<IOperation> parts)
    {
        foreach (var part in operation.ChildOperations)
        {
            if (part is not IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ImplicitReceiver })
                parts.Push(part);
        }

        return FlowLabels.None;
    }

    private bool IsMadeOfParts(IOperation operation) => operation switch
    {
        IConversionOperation conversion => IsOfLibrary(conversion.OperatorMethod),
        IBinaryOperation binary => IsOfLibrary(binary.OperatorMethod),
        IParenthesizedOperation or ICoalesceOperation or IConditionalOperation or ITupleOperation or IArgumentOperation => true,
        IInterpolatedStringOperation or IInterpolatedStringContentOperation => true,
        IArrayCreationOperation or IArrayInitializerOperation or IObjectOrCollectionInitializerOperation => true,
        _ => operation.Syntax is CollectionExpressionSyntax or SpreadElementSyntax,
    };

    private bool IsOfLibrary(IMethodSymbol? userDefined) => userDefined is null || !context.IsInSource(userDefined);

    /// <summary>Whether nothing can be stored in the property that all share.</summary>
    private static bool IsKept(IPropertySymbol property) =>
        !property.IsStatic || (property.SetMethod is null && (property.Type.IsValueType || IsUnchangeable(property.Type)));

    /// <summary>Whether the object that a member is asked of is unchangeable, or made where it is used, so that nothing else can have filled it.</summary>
    private bool IsReceiver(IOperation? instance) => instance switch
    {
        null or IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ImplicitReceiver } => true,
        IObjectCreationOperation or IInvocationOperation => context.Types.StoreOf(instance.Type) is null,
        _ => IsUnchangeable(instance.Type),
    };

    private static bool IsUnchangeable(ITypeSymbol? type) => type switch
    {
        { SpecialType: SpecialType.System_String } => true,
        { Name: nameof(Uri), ContainingNamespace: { Name: nameof(System), ContainingNamespace.IsGlobalNamespace: true } } => true,
        _ => !FlowTypes.CanCarry(type),
    };

    private FlowLabels LabelsOf(ILocalSymbol local) =>
        (_locals ??= ReadLocals()).TryGetValue(local, out var labels) ? labels : Anything;

    /// <summary>
    /// What the variables may carry that hold unchangeable objects. What is written may come from variables that are written later, in loops;
    /// where two rounds do not tell, it may be anything.
    /// </summary>
    private Dictionary<ILocalSymbol, FlowLabels> ReadLocals()
    {
        _locals = new(SymbolEqualityComparer.Default);
        var writes = new List<(ILocalSymbol Local, IOperation? Value)>();
        foreach (var operation in root.DescendantsAndSelf())
            AddWrite(operation, writes);
        foreach (var (local, _) in writes)
            _locals[local] = FlowLabels.None;
        if (Join(writes) && Join(writes))
        {
            foreach (var (local, _) in writes)
                _locals[local] = Anything;
        }

        return _locals;
    }

    /// <summary>Adds what is written to each variable; false when nothing is new.</summary>
    private bool Join(List<(ILocalSymbol Local, IOperation? Value)> writes)
    {
        var hasChanged = false;
        foreach (var (local, value) in writes)
        {
            var known = _locals![local];
            var joined = known | (value is null ? Anything : LabelsOf(value));
            _locals[local] = joined;
            hasChanged |= joined != known;
        }

        return hasChanged;
    }

    private static void AddWrite(IOperation operation, List<(ILocalSymbol Local, IOperation? Value)> writes)
    {
        switch (operation)
        {
            case IVariableDeclaratorOperation { Initializer.Value: { } value, Symbol: var local } when IsUnchangeable(local.Type):
                writes.Add((local, local.RefKind == RefKind.None ? value : null));
                break;
            case ILocalReferenceOperation { IsDeclaration: false, Local: var local, Syntax: ExpressionSyntax name } written
                when IsUnchangeable(local.Type) && WriteSyntax.IsWritten(name):
                writes.Add((local, local.RefKind == RefKind.None ? AssignedTo(written) : null));
                break;
        }
    }

    /// <summary>What the variable is assigned or what is added to it; null where it is written in another way.</summary>
    private static IOperation? AssignedTo(ILocalReferenceOperation written) =>
        written.Parent is IAssignmentOperation { Target: var target, Value: var value } and not IDeconstructionAssignmentOperation && target == written
            ? value
            : null;
}
