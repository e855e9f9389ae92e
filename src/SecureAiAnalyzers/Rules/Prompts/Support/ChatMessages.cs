using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Values;

namespace SecureAiAnalyzers.Rules.Prompts.Support;

/// <summary>What the constructions and calls say of a message that make one, or add one to a conversation.</summary>
internal sealed class ChatMessages(AnalysisScope scope, CancellationToken cancellationToken)
{
    /// <summary>The construction or call that makes the message of which this is a role, an argument or a part.</summary>
    public static IOperation MessageRound(IOperation part) => part switch
    {
        ISimpleAssignmentOperation { Parent: IObjectOrCollectionInitializerOperation { Parent: IObjectCreationOperation creation } } => creation,
        _ => part,
    };

    /// <summary>Whether all messages that the member makes are instructions.</summary>
    public bool MakesInstructions(ISymbol? member) => scope.Ai.Members.Of(member, ApiRole.InstructionMessage) is not null;

    /// <summary>Whether the static member is a role of instructions.</summary>
    public bool IsInstructionRole(ISymbol member) => scope.Ai.Members.Of(member, ApiRole.InstructionRole) is not null;

    /// <summary>Whether the message is always one of instructions.</summary>
    public bool IsInstruction(IOperation message) => MakesInstructions(message.CalledMember()) || RolesOf(message).Any(IsInstructionRole);

    /// <summary>Whether the role is always one of instructions.</summary>
    private bool IsInstructionRole(IOperation role)
    {
        var origins = new ValueOrigins(scope.Code, cancellationToken).Of(role);
        return origins.Count > 0 && origins.All(IsInstructionRole);
    }

    private bool IsInstructionRole(Origin role) => role.Value switch
    {
        IMemberReferenceOperation { Member: { IsStatic: true } member } when IsInstructionRole(member) => true,
        IObjectCreationOperation { Arguments: [var name] } => IsInstructionName(name.Value),
        var other => IsInstructionName(other),
    };

    private static bool IsInstructionName(IOperation value) => value.ConstantValue is { HasValue: true, Value: string name }
        && (name.Equals("system", StringComparison.OrdinalIgnoreCase) || name.Equals("developer", StringComparison.OrdinalIgnoreCase));

    /// <summary>The values that the message is given as its role.</summary>
    public IEnumerable<IOperation> RolesOf(IOperation message) => Given(message).Where(IsRole).Select(static given => given.Value);

    /// <summary>Whether something else than the role of the message comes with a request.</summary>
    public bool HoldsRequestText(IOperation message) => Given(message)
        .Where(given => !IsRole(given))
        .SelectMany(static given => given.Value.DescendantsAndSelf())
        .Where(static part => part is IParameterReferenceOperation or ILocalReferenceOperation or IMemberReferenceOperation)
        .Any(part => RequestParts.In(part, frame: null, scope, cancellationToken) is not null);

    private bool IsRole((ISymbol? Target, IOperation Value) given) => given.Target is IParameterSymbol parameter
        ? scope.Ai.Members.Of(parameter, ApiRole.MessageRole) is not null
        : scope.Ai.Members.Of(given.Target, ApiRole.MessageRole) is not null;

    /// <summary>What the message is made of, by the parameter or member that takes it.</summary>
    private static IEnumerable<(ISymbol? Target, IOperation Value)> Given(IOperation message)
    {
        var given = message.GivenArguments().Select(static argument => ((ISymbol?)argument.Parameter, argument.Value));
        return message is IObjectCreationOperation { Initializer.Initializers: var initializers }
            ? given.Concat(initializers.OfType<ISimpleAssignmentOperation>()
                .Select(static assignment => ((assignment.Target as IMemberReferenceOperation)?.Member, assignment.Value)))
            : given;
    }
}
