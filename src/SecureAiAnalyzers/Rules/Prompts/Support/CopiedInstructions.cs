using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Catalog.Lookup;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Semantics.Code;

namespace SecureAiAnalyzers.Rules.Prompts.Support;

/// <summary>
/// Whether instructions are copied from a message that has their role, as code does that turns the messages of one SDK into those of another: what matters
/// is how the text came into that message.
/// </summary>
internal static class CopiedInstructions
{
    /// <summary>Whether the text is that of a message whose role a condition has compared with that of instructions.</summary>
    public static bool Are(IOperation text, AiContext ai) =>
        text.SkipConversions() is IMemberReferenceOperation { Instance: { } message }
        && ai.Is(ApiRole.ConversationMessage, message.Type)
        && message.ReferencedVariable() is { } copied
        && BranchConditions.Of(text).Any(condition => AsksForInstructions(condition, copied, ai));

    private static bool AsksForInstructions(IOperation condition, ISymbol message, AiContext ai)
    {
        var parts = condition.DescendantsAndSelf().OfType<IMemberReferenceOperation>().ToArray();
        return Array.Exists(parts, part => IsRoleOf(part, message, ai))
            && Array.Exists(parts, part => ai.Members.Of(part.Member, ApiRole.InstructionRole) is not null);
    }

    private static bool IsRoleOf(IMemberReferenceOperation part, ISymbol message, AiContext ai) =>
        SymbolEqualityComparer.Default.Equals(part.Instance.ReferencedVariable(), message)
        && ai.Members.Of(part.Member, ApiRole.MessageRole) is not null;
}
