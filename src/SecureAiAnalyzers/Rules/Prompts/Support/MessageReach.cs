using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Values;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.Rules.Prompts.Support;

/// <summary>Where a message goes: into lists and histories, through what the platform makes of them, into requests, and with them to a model.</summary>
internal sealed class MessageReach : ObjectReach
{
    private readonly AnalysisScope _scope;

    private MessageReach(AnalysisScope scope, CancellationToken cancellationToken)
        : base(scope.Code, cancellationToken) => _scope = scope;

    /// <summary>The model calls that the message is given to.</summary>
    /// <param name="message">What makes the message, or adds it to a conversation.</param>
    public static IEnumerable<IInvocationOperation> ModelCallsWith(IOperation message, AnalysisScope scope, CancellationToken cancellationToken) =>
        new MessageReach(scope, cancellationToken).ModelCalls(message);

    private IEnumerable<IInvocationOperation> ModelCalls(IOperation message)
    {
        if (message is IInvocationOperation own && IsModelCall(own))
            return [own];

        var uses = message is IInvocationOperation { Instance: { } conversation } ? FollowHolder(conversation, from: null) : Follow(message);
        return uses.Select(static use => use.User is IArgumentOperation argument ? argument.Parent : use.User)
            .OfType<IInvocationOperation>()
            .Where(IsModelCall);
    }

    private bool IsModelCall(IInvocationOperation call) =>
        _scope.Ai.Members.Of(call.TargetMethod).Any(static row => row.Row is { Role: ApiRole.ModelCall, RunsFunction: false });

    protected override bool FollowsCollections => true;

    protected override IEnumerable<ObjectUse> FollowFurther(ObjectUse use) => use.User switch
    {
        IArgumentOperation { Parent: IObjectCreationOperation creation } => Follow(creation, use),
        IArgumentOperation { Parent: IInvocationOperation call } => FollowCall(call, use),
        ISimpleAssignmentOperation { Target: IMemberReferenceOperation target } assignment => FollowOwner(assignment, target, use),
        IReturnOperation { Parent.Parent: IAnonymousFunctionOperation lambda } => FollowFunction(lambda, use),
        _ => [],
    };

    private IEnumerable<ObjectUse> FollowCall(IInvocationOperation call, ObjectUse use)
    {
        if (IsModelCall(call) || Code.Ai.Declares(call.TargetMethod.Declared()))
            return [];
        if (call.Instance is IInstanceReferenceOperation)
            return call.Parent?.Parent is IObjectCreationOperation made ? Follow(made, use) : [];

        return call.Instance is { } conversation ? FollowHolder(conversation, use) : call.TargetMethod.ReturnsVoid ? [] : Follow(call, use);
    }

    /// <summary>What the object goes to that a message is added to; an object that holds the list goes on with it.</summary>
    private IEnumerable<ObjectUse> FollowHolder(IOperation conversation, ObjectUse? from)
    {
        var holder = conversation.SkipConversions();
        while (holder is IPropertyReferenceOperation { Property: var property, Instance: { } owner } && !Code.Ai.Declares(property))
            holder = owner.SkipConversions();
        return holder.ReferencedVariable() is { } variable ? Follow(variable, from) : holder is IObjectCreationOperation made ? Follow(made, from) : [];
    }

    private IEnumerable<ObjectUse> FollowOwner(ISimpleAssignmentOperation assignment, IMemberReferenceOperation target, ObjectUse use) =>
        assignment.Parent is IObjectOrCollectionInitializerOperation { Parent: IObjectCreationOperation made } ? Follow(made, use)
        : target.Instance.ReferencedVariable() is { } holder ? Follow(holder, use)
        : [];

    /// <summary>What the platform makes of the messages that a function makes for each element.</summary>
    private IEnumerable<ObjectUse> FollowFunction(IAnonymousFunctionOperation lambda, ObjectUse use) => lambda.Ancestors()
        .SkipWhile(static parent => parent is IDelegateCreationOperation or IConversionOperation or IArgumentOperation)
        .FirstOrDefault() is IInvocationOperation { TargetMethod.ReturnsVoid: false } call
            ? Follow(call, use)
            : [];
}
