using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;
using SecureAiAnalyzers.Catalog.Lookup;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Values;

namespace SecureAiAnalyzers.Rules.Shared;

/// <summary>
/// Answers: where does a conversation that a variable holds take in what somebody says? Follows the variable through other names for it:
/// locals, parameters of the application's functions, members that return it. Text that is constant and system text change nothing.
/// </summary>
internal sealed class ConversationChanges(AiContext ai, CodeScope code, CancellationToken cancellationToken)
    : ObjectReach(code, cancellationToken)
{
    private readonly FixedMessages _fixedMessages = new(ai, code, cancellationToken);

    /// <summary>Whether any code but initializers and constructors adds to the conversation in the field or property.</summary>
    public bool AreMadeTo(ISymbol member) =>
        VariableReferences.ToAny(member, Code, CancellationToken)
            .Any(reference => !IsInitialization(reference, member) && Follow(reference).Any(IsChange));

    /// <summary>The references to the local in a part of its file by which its conversation grows, in source order.</summary>
    public IEnumerable<IOperation> In(ILocalSymbol local, TextSpan part) =>
        VariableReferences.To(local, Code, CancellationToken, part).Where(reference => Follow(reference).Any(IsChange));

    /// <summary>What the conversation is assigned to is another conversation; whoever changes that one is asked about it.</summary>
    protected override bool IsFollowed(ISymbol holder) => holder is not (IFieldSymbol or IPropertySymbol { SetMethod: not null });

    /// <summary>Whether the object that holds the member is still being made.</summary>
    private bool IsInitialization(IOperation reference, ISymbol member) =>
        Code.Bodies.GetModel(reference.Syntax.SyntaxTree).GetEnclosingSymbol(reference.Syntax.SpanStart, CancellationToken) switch
        {
            IMethodSymbol { MethodKind: MethodKind.Constructor or MethodKind.StaticConstructor } constructor =>
                constructor.IsStatic == member.IsStatic && SymbolEqualityComparer.Default.Equals(constructor.ContainingType, member.ContainingType),
            IMethodSymbol => false,
            _ => true,
        };

    protected override bool PassesOn(IOperation whole, IOperation part) => whole switch
    {
        IConversionOperation { OperatorMethod: null } or IParenthesizedOperation or ICoalesceOperation => true,
        ICoalesceAssignmentOperation { Parent: not IExpressionStatementOperation } assignment => assignment.Target == part,
        IPropertyReferenceOperation { Arguments.IsEmpty: true } list => ConversationTypes.IsCollectionOfMessages(ai, list.Type),
        _ => false,
    };

    private bool IsChange(ObjectUse use) => use.User switch
    {
        IInvocationOperation call => ChangesReceiver(call),
        IConditionalAccessOperation access => ReceiverOf(access) is { } call && ChangesReceiver(call),
        IArgumentOperation { Parent: IInvocationOperation call } argument => ChangesArgument(call, argument),
        IPropertyReferenceOperation { Arguments.Length: > 0 } element =>
            element.Parent is ISimpleAssignmentOperation write && write.Target == element && !_fixedMessages.Contains(write.Value),
        ISimpleAssignmentOperation assignment =>
            assignment.Target.Syntax.Span.Contains(use.Value.Syntax.Span)
            && use.Value.ReferencedVariable() is { } holder
            && IsExtended(assignment.Value, holder),
        _ => false,
    };

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

    private bool ChangesArgument(IInvocationOperation call, IArgumentOperation argument)
    {
        if (argument.Parameter is not { } parameter)
            return false;
        if (Continues(call, argument.Value.SkipConversions()))
            return true;

        return !ai.Declares(call.TargetMethod)
            && TakesIn(call.TargetMethod, parameter)
            && call.Arguments.Any(other => other != argument && !_fixedMessages.Contains(other.Value));
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
}
