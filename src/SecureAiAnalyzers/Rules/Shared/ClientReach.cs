using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Values;

namespace SecureAiAnalyzers.Rules.Shared;

/// <summary>Where a model client, the builder of one or a function that makes one goes.</summary>
internal sealed class ClientReach : ObjectReach
{
    private readonly Func<IMethodSymbol, bool> _returnsReceiver;

    private ClientReach(Func<IMethodSymbol, bool> returnsReceiver, CodeScope code, CancellationToken cancellationToken)
        : base(code, cancellationToken) => _returnsReceiver = returnsReceiver;

    /// <summary>What takes the client. Of a call that it is made on, also by an extension method, the call.</summary>
    /// <param name="returnsReceiver">The methods that give back what they are called on.</param>
    public static IEnumerable<ObjectUse> Of(
        IOperation client, Func<IMethodSymbol, bool> returnsReceiver, CodeScope code, CancellationToken cancellationToken) =>
        new ClientReach(returnsReceiver, code, cancellationToken).Follow(client)
            .Where(static use => !use.IsPassedOn && !IsReturnOfLambda(use.User))
            .Select(static use => use with { User = Call(use.User) });

    /// <summary>Whether the value goes into a member or nowhere.</summary>
    public static bool IsDropped(IOperation? user) => user
        is IExpressionStatementOperation
        or IFieldInitializerOperation
        or IPropertyInitializerOperation
        or ISimpleAssignmentOperation { Target: IMemberReferenceOperation or IDiscardOperation };

    protected override bool PassesOn(IOperation whole, IOperation part) => whole switch
    {
        IDelegateCreationOperation => true,
        IArgumentOperation { Parent: IInvocationOperation { Instance: null } call } => call.Receiver() == part && _returnsReceiver(call.TargetMethod),
        IInvocationOperation call => (call.Instance ?? part) == part && _returnsReceiver(call.TargetMethod),
        IArrayCreationOperation or ICoalesceOperation or IConditionalOperation or ISwitchExpressionOperation => false,
        _ => base.PassesOn(whole, part),
    };

    /// <summary>A member that gives the client to whoever asks tells nothing of who does; an object that takes it in may be a client itself.</summary>
    protected override bool IsFollowed(ISymbol holder) => holder
        is ILocalSymbol
        or IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: not MethodKind.Constructor } }
        or IFieldSymbol { DeclaredAccessibility: Accessibility.Private };

    protected override IEnumerable<ObjectUse> FollowFurther(ObjectUse use) =>
        use.User?.Ancestors().FirstOrDefault(static parent => parent is IAnonymousFunctionOperation or ILocalFunctionOperation)
            is IAnonymousFunctionOperation function && use.User is IReturnOperation
            ? Follow(function, use)
            : [];

    private static bool IsReturnOfLambda(IOperation? user) => user is IReturnOperation
        && user.Ancestors().FirstOrDefault(static parent => parent is IAnonymousFunctionOperation or ILocalFunctionOperation) is IAnonymousFunctionOperation;

    private static IOperation? Call(IOperation? user) =>
        user is IArgumentOperation { Parent: IInvocationOperation { TargetMethod.IsExtensionMethod: true, Instance: null } call, Parameter.Ordinal: 0 }
            ? call
            : user;
}
