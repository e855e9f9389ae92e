using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Catalog.Lookup;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Values;

namespace SecureAiAnalyzers.Rules.Prompts.Support;

/// <summary>
/// Answers: where does a conversation that a variable holds take in what somebody says? Follows the variable through other names for it:
/// locals, parameters of the application's functions, members that return it. Text that is constant and system text change nothing.
/// </summary>
internal sealed class ConversationChanges(AiContext ai, CodeScope code, CancellationToken cancellationToken)
{
    private const int MaxDepth = 3;

    private readonly FixedMessages _fixedMessages = new(ai, code, cancellationToken);
    private readonly HashSet<ISymbol> _visited = new(SymbolEqualityComparer.Default);

    /// <summary>Whether any code but initializers and constructors adds to the conversation in the field or property.</summary>
    public bool AreMadeTo(ISymbol member) =>
        VariableReferences.ToAny(member, code, cancellationToken)
            .Any(reference => !IsInitialization(reference, member) && IsChange(reference, member, depth: 0));

    /// <summary>The references to the local by which its conversation grows, in source order.</summary>
    public IEnumerable<IOperation> Of(ILocalSymbol local) =>
        VariableReferences.To(local, code, cancellationToken).Where(reference => IsChange(reference, local, depth: 0));

    /// <summary>Whether the object that holds the member is still being made.</summary>
    private bool IsInitialization(IOperation reference, ISymbol member) =>
        code.Bodies.GetModel(reference.Syntax.SyntaxTree).GetEnclosingSymbol(reference.Syntax.SpanStart, cancellationToken) switch
        {
            IMethodSymbol { MethodKind: MethodKind.Constructor or MethodKind.StaticConstructor } constructor =>
                constructor.IsStatic == member.IsStatic && SymbolEqualityComparer.Default.Equals(constructor.ContainingType, member.ContainingType),
            IMethodSymbol => false,
            _ => true,
        };

    private bool IsChange(IOperation value, ISymbol holder, int depth)
    {
        cancellationToken.ThrowIfCancellationRequested();
        while (PassesOn(value))
            value = value.Parent!;

        return value.Parent switch
        {
            IInvocationOperation call when call.Instance == value => ChangesReceiver(call),
            IConditionalAccessOperation access when access.Operation == value => ReceiverOf(access) is { } call && ChangesReceiver(call),
            IArgumentOperation { Parent: IInvocationOperation call } argument => ChangesArgument(call, argument, depth),
            IPropertyReferenceOperation { Arguments.Length: > 0 } element when element.Instance == value =>
                element.Parent is ISimpleAssignmentOperation write && write.Target == element && !_fixedMessages.Contains(write.Value),
            IPropertyReferenceOperation list when list.Instance == value =>
                ConversationTypes.IsCollectionOfMessages(ai, list.Type) && IsChange(list, holder, depth),
            ISimpleAssignmentOperation assignment when assignment.Target == value => IsExtended(assignment.Value, holder),
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } } => IsChangedAs(local, depth),
            IReturnOperation => ReturningMember(value) is { } member && IsChangedAs(member, depth),
            _ => false,
        };
    }

    private static bool PassesOn(IOperation value) => value.Parent
        is IConversionOperation { OperatorMethod: null }
        or IParenthesizedOperation
        or ICoalesceOperation
        || (value.Parent is ICoalesceAssignmentOperation { Parent: not IExpressionStatementOperation } assignment && assignment.Target == value);

    private static IInvocationOperation? ReceiverOf(IConditionalAccessOperation access) =>
        access.WhenNotNull is IInvocationOperation { Instance: IConditionalAccessInstanceOperation } call ? call : null;

    private bool ChangesReceiver(IInvocationOperation call)
    {
        var rows = ai.Members.FlowOf(call.TargetMethod);
        if (rows.Any(static row => row.Row.Role == FlowRole.Sink && (row.Row.Sinks & SinkKinds.Instructions) != 0))
            return rows.Any(static row => row.Row.Condition == FlowCondition.InstructionRole) && IsSaidBySomebody(call);
        if (Continues(call, call.Instance))
            return true;

        var adds = rows.Any(static row => row.Row.Role == FlowRole.ContainerWriter) || IsAddition(call.TargetMethod);
        return adds && IsSaidBySomebody(call);
    }

    private bool IsAddition(IMethodSymbol method) =>
        ConversationTypes.IsOwnType(ai, method.ContainingType) && MemberVerbs.Any(verb => method.Name.StartsWith(verb, StringComparison.Ordinal));

    private static IReadOnlyList<string> MemberVerbs { get; } = ["Add", "Insert"];

    /// <summary>Whether the call asks a model to go on with the conversation.</summary>
    private bool Continues(IInvocationOperation call, IOperation? conversation) =>
        ai.Is(ApiRole.ConversationSession, conversation?.Type)
        && (ai.Members.Of(call.TargetMethod).Any(static row => row.Row.Role == ApiRole.ModelCall)
            || ai.Members.FlowOf(call.TargetMethod).Any(static row =>
                row.Row.Role == FlowRole.Source && (row.Row.Labels & FlowLabels.ModelOutput) != 0));

    private bool ChangesArgument(IInvocationOperation call, IArgumentOperation argument, int depth)
    {
        if (argument.Parameter is not { } parameter)
            return false;
        if (Continues(call, argument.Value.SkipConversions()))
            return true;

        return call.TargetMethod.DeclaringSyntaxReferences.IsEmpty
            ? TakesIn(call.TargetMethod, parameter) && call.Arguments.Any(other => other != argument && !_fixedMessages.Contains(other.Value))
            : IsChangedAs(parameter.OriginalDefinition, depth);
    }

    private bool TakesIn(IMethodSymbol method, IParameterSymbol parameter) => ai.Members.FlowOf(method)
        .Any(row => row.Row.Role == FlowRole.Transfer && row.Row.To.Contains(parameter.Name));

    private bool IsSaidBySomebody(IInvocationOperation call) =>
        call.Arguments.Any(argument => argument.ArgumentKind != ArgumentKind.DefaultValue && !_fixedMessages.Contains(argument.Value));

    /// <summary>Whether the new value is the old one with more in it.</summary>
    private bool IsExtended(IOperation value, ISymbol holder) =>
        value.DescendantsAndSelf().Any(part => SymbolEqualityComparer.Default.Equals(SymbolOf(part), holder)) && !_fixedMessages.Contains(value);

    private static ISymbol? SymbolOf(IOperation operation) => operation switch
    {
        IMemberReferenceOperation member => member.Member,
        ILocalReferenceOperation local => local.Local,
        _ => null,
    };

    private bool IsChangedAs(ISymbol other, int depth) =>
        depth < MaxDepth
        && _visited.Add(other)
        && VariableReferences.ToAny(other, code, cancellationToken).Any(reference => IsChange(reference, other, depth + 1));

    private ISymbol? ReturningMember(IOperation value) =>
        code.Bodies.GetModel(value.Syntax.SyntaxTree).GetEnclosingSymbol(value.Syntax.SpanStart, cancellationToken) switch
        {
            IMethodSymbol { AssociatedSymbol: { } property } => property,
            IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.LocalFunction } method => method,
            _ => null,
        };
}
