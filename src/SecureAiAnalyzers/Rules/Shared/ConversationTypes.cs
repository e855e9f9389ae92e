using Microsoft.CodeAnalysis;
using SecureAiAnalyzers.Catalog.Lookup;
using SecureAiAnalyzers.Catalog.Model;

namespace SecureAiAnalyzers.Rules.Shared;

/// <summary>Which types hold a conversation with a model.</summary>
internal static class ConversationTypes
{
    /// <summary>Whether an object of the type is one conversation: a history, a session, or a collection of messages.</summary>
    public static bool IsConversation(AiContext ai, ITypeSymbol? type) => IsOwnType(ai, type) || IsCollectionOfMessages(ai, type);

    /// <summary>Whether an SDK made the type for conversations.</summary>
    public static bool IsOwnType(AiContext ai, ITypeSymbol? type) =>
        ai.Is(ApiRole.Conversation, type) || ai.Is(ApiRole.ConversationSession, type);

    /// <summary>Whether an object of the type is a row of messages.</summary>
    public static bool IsCollectionOfMessages(AiContext ai, ITypeSymbol? type)
    {
        if (type is not (INamedTypeSymbol or IArrayTypeSymbol) || type.SpecialType != SpecialType.None)
            return false;
        if (IsRowOfMessages(ai, type as INamedTypeSymbol))
            return true;

        foreach (var implemented in type.AllInterfaces)
        {
            if (IsRowOfMessages(ai, implemented))
                return true;
        }

        return false;
    }

    private static bool IsRowOfMessages(AiContext ai, INamedTypeSymbol? type) =>
        type is { OriginalDefinition.SpecialType: SpecialType.System_Collections_Generic_IEnumerable_T, TypeArguments: [var element] }
        && ai.Is(ApiRole.ConversationMessage, element);
}
