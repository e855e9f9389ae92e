using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Values;

namespace SecureAiAnalyzers.Rules.Prompts.Support;

/// <summary>
/// Answers: does a request decide that a message with its text is one of instructions, or a tool's answer? It may name the role, be parsed as one, or
/// decide which role or which kind of message is taken.
/// </summary>
internal sealed class SpeakerChoice(AnalysisScope scope, CancellationToken cancellationToken)
{
    private static readonly HashSet<string> Speakers =
        new(StringComparer.OrdinalIgnoreCase) { "system", "developer", "tool", "function", "assistant", "user" };

    private static readonly HashSet<string> PrivilegedSpeakers = new(StringComparer.OrdinalIgnoreCase) { "system", "developer", "tool", "function" };

    private readonly ChatMessages _messages = new(scope, cancellationToken);

    /// <summary>The part of a request that decides who speaks in the message; null when none does.</summary>
    /// <param name="message">What makes the message.</param>
    public RequestPart? Of(IOperation message)
    {
        if (!RequestParts.MayBeSeen(scope))
            return null;

        var roles = _messages.RolesOf(message).ToArray();
        var walk = new ValueOrigins(scope.Code, cancellationToken) { Everywhere = true, TellsChoices = true };
        var part = roles.Select(role => OfRole(role, frame: null, walk)).FirstOrDefault(static found => found is not null);
        if (part is null && (_messages.MakesInstructions(message.CalledMember()) || roles.Any(IsPrivileged)))
            part = OfBranch(message);
        return part is not null && _messages.HoldsRequestText(message) && !new SpeakerTests(scope, cancellationToken).Precede(part, message) ? part : null;
    }

    /// <param name="walk">One for all roles, which ends where a name is made of itself.</param>
    private RequestPart? OfRole(IOperation role, CallFrame? frame, ValueOrigins walk)
    {
        var origins = walk.Of(role, frame);
        return origins.Select(origin => OfNamed(origin, walk) ?? (origins.Count > 1 && IsPrivileged(origin.Value) ? OfChoice(origin.Choice) : null))
            .FirstOrDefault(static part => part is not null);
    }

    /// <summary>The role is what the request says.</summary>
    private RequestPart? OfNamed(Origin origin, ValueOrigins walk) => origin.Value switch
    {
        { ConstantValue.HasValue: true } or IMemberReferenceOperation { Member.IsStatic: true } => null,
        IObjectCreationOperation { Arguments: [var name] } => OfRole(name.Value, origin.Frame, walk),
        IConversionOperation { OperatorMethod: not null } named => OfRole(named.Operand, origin.Frame, walk),
        _ => RequestParts.In(origin, scope, cancellationToken),
    };

    private RequestPart? OfChoice(ValueChoice? choice)
    {
        for (var current = choice; current is not null; current = current.Before)
        {
            if (RequestParts.In(current.Decider, current.Frame, scope, cancellationToken) is { } part)
                return part;
        }

        return null;
    }

    /// <summary>The message is one of those that a branch chooses from by the names of roles.</summary>
    private RequestPart? OfBranch(IOperation message)
    {
        var conditions = BranchConditions.Of(message).ToArray();
        return conditions.Any(static condition => condition.DescendantsAndSelf().Any(NamesSpeaker))
            ? conditions.Select(condition => RequestParts.In(condition, frame: null, scope, cancellationToken)).FirstOrDefault(static part => part is not null)
            : null;
    }

    private static bool NamesSpeaker(IOperation operation) => operation switch
    {
        IFieldReferenceOperation { Field: { IsConst: true, ContainingType.TypeKind: TypeKind.Enum } member } => Speakers.Contains(member.Name),
        { ConstantValue: { HasValue: true, Value: string name } } => Speakers.Contains(name),
        _ => false,
    };

    private bool IsPrivileged(IOperation role) => role.SkipConversions() switch
    {
        IMemberReferenceOperation { Member: { IsStatic: true } member } when _messages.IsInstructionRole(member) => true,
        IMemberReferenceOperation { Member: { IsStatic: true } member } => scope.Ai.Members.Of(member, ApiRole.ToolRole) is not null,
        IObjectCreationOperation { Arguments: [var name] } => IsPrivileged(name.Value),
        { ConstantValue: { HasValue: true, Value: string name } } => PrivilegedSpeakers.Contains(name),
        _ => false,
    };
}
