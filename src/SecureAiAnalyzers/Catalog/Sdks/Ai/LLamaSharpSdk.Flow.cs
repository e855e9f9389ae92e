using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.ApiRole;
using static SecureAiAnalyzers.Catalog.Model.ModelTextRows;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.Ai;

/// <content>Text that goes to a model and comes back.</content>
internal static partial class LLamaSharpSdk
{
    private const string History = "LLama.Common.ChatHistory";
    private const string HistoryMessage = History + "+Message";

    private static ApiRow[] FlowRows =>
    [
        .. Generated(Executor, "InferAsync"),
        .. Generated(Session, "ChatAsync", "RegenerateAssistantMessageAsync"),

        Instruction(Session, "AddSystemMessage", "content", userForm: "AddUserMessage"),
        Instruction(Session, "AddAndProcessSystemMessage", "content"),
        .. InstructionProperty("LLama.StatelessExecutor", "SystemMessage"),
        .. Members(InstructionRole, "LLama.Common.AuthorRole", "System"),
        .. MessageText(History, "AddMessage", "content", "authorRole"),
        .. MessageText(HistoryMessage, Ctor, "content", "authorRole"),
        .. MessageProperty(HistoryMessage, "Content", "AuthorRole"),

        .. Prompt(
            Session, ["AddUserMessage", "AddAssistantMessage", "AddAndProcessUserMessage", "AddAndProcessAssistantMessage"], "content"),
        Prompt(Executor, "InferAsync", "text"),
        Prompt("LLama.StatelessExecutor", "InferAsync", "prompt"),
        Prompt("LLama.StatefulExecutorBase", "PrefillPromptAsync", "prompt"),
        Prompt(Embedder, "GetEmbeddings", "input"),

        .. Types(TextCarrier, History, HistoryMessage),
        .. Transfer("LLama.Abstractions.IHistoryTransform", ["HistoryToText"], from: ["history"]),
        .. Transfer("LLama.Abstractions.IHistoryTransform", ["TextToHistory"], from: ["text"]),
        .. Transfer("LLama.Abstractions.ITextTransform", ["Transform"], from: ["text"]),
        .. Transfer("LLama.Abstractions.ITextStreamTransform", ["TransformAsync"], from: ["tokens"]),
    ];
}
