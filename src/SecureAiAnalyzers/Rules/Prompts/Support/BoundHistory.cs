using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Analysis;
using SecureAiAnalyzers.Catalog.Lookup;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Rules.Shared;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Values;

namespace SecureAiAnalyzers.Rules.Prompts.Support;

/// <summary>A conversation that a request brings as such, with the roles of its messages.</summary>
internal static class BoundHistory
{
    /// <summary>The part of a request that fills the conversation, and whose roles nobody looks at; null when there is none.</summary>
    /// <param name="conversation">What the call is given.</param>
    /// <param name="call">The model call.</param>
    /// <param name="use">The use at hand.</param>
    public static RequestPart? In(IOperation conversation, IOperation call, ApiUse use)
    {
        if (!RequestParts.MayBeSeen(use.Scope)
            || !new ValueOrigins(use.Scope.Code, use.CancellationToken).OfElements(conversation).Any(origin => IsBindable(use, origin.Value)))
            return null;

        var part = new ValueOrigins(use.Scope.Code, use.CancellationToken) { Everywhere = true }.OfElements(conversation)
            .Where(origin => IsBindable(use, origin.Value))
            .Select(origin => RequestParts.In(origin, use.Scope, use.CancellationToken))
            .FirstOrDefault(static found => found is not null);
        return part is not null && !new SpeakerTests(use.Scope, use.CancellationToken).AreMade(RolesOf(call, use.Ai), call.Syntax)
            ? part
            : null;
    }

    /// <summary>Whether the value is a message or a row of them that this code did not make, nor a library that knows no request.</summary>
    private static bool IsBindable(ApiUse use, IOperation value) =>
        (value is IParameterReferenceOperation or IMemberReferenceOperation { Member.IsStatic: false }
            || (value is IInvocationOperation call && RequestParts.MayBeGivenBy(call.TargetMethod, use.Ai)))
        && (use.Ai.Is(ApiRole.ConversationMessage, value.Type) || ConversationTypes.IsConversation(use.Ai, value.Type));

    /// <summary>The members that say who speaks in the messages of the SDK that is called.</summary>
    public static IEnumerable<ISymbol> RolesOf(IOperation call, AiContext ai) =>
        from row in ai.Members.Of(ApiRole.MessageRole)
        where ai.Members.Of(call.CalledMember()).Any(called => called.Sdk == row.Sdk)
        from member in row.Type.GetMembers(row.Row.Member!)
        where member is IPropertySymbol
        select member;
}
