using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.ApiRole;
using static SecureAiAnalyzers.Catalog.Model.ModelTextRows;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.Ai;

/// <content>Text that goes to a model and comes back.</content>
internal static partial class LLamaSharpSdk
{
    private const string History = "LLama.Common.ChatHistory";
    private const string ChatTemplate = "LLama.LLamaTemplate";
    private const string Context = "LLama.LLamaContext";
    private const string StatefulExecutor = "LLama.StatefulExecutorBase";
    private const string HistoryMessage = History + "+Message";

    private static SdkRow[] FlowRows =>
    [
        .. Generated(Executor, "InferAsync"),
        .. Generated(Session, "ChatAsync", "RegenerateAssistantMessageAsync"),
        .. Generated("LLama.StreamingTokenDecoder", "Read"),
        .. Generated(Context, "DeTokenize"),

        Instruction(Session, "AddSystemMessage", "content", userForm: "AddUserMessage"),
        Instruction(Session, "AddAndProcessSystemMessage", "content"),
        .. InstructionProperty("LLama.StatelessExecutor", "SystemMessage"),
        .. Members(InstructionRole, "LLama.Common.AuthorRole", "System"),
        Parameter(MessageRole, History, "AddMessage", "authorRole"),
        Parameter(MessageRole, HistoryMessage, Ctor, "authorRole"),
        .. Members(MessageRole, HistoryMessage, "AuthorRole"),
        Parameter(MessageRole, ChatTemplate, "Add", "role"),
        .. Members(InstructionMessage, Session, "AddSystemMessage", "AddAndProcessSystemMessage"),
        .. MessageText(History, "AddMessage", "content", "authorRole"),
        .. MessageText(HistoryMessage, Ctor, "content", "authorRole"),
        .. MessageProperty(HistoryMessage, "Content", "AuthorRole"),
        .. MessageText(ChatTemplate, "Add", "content", "role"),
        .. Template(ChatTemplate, [Ctor], "customTemplate"),

        .. Prompt(
            Session, ["AddUserMessage", "AddAssistantMessage", "AddAndProcessUserMessage", "AddAndProcessAssistantMessage"], "content"),
        Prompt(Executor, "InferAsync", "text"),
        Prompt("LLama.StatelessExecutor", "InferAsync", "prompt"),
        Prompt(StatefulExecutor, "PrefillPromptAsync", "prompt"),
        Prompt(Embedder, "GetEmbeddings", "input"),
        .. Prompt(Reranker, RerankerCalls, "input"),
        Prompt(Reranker, RerankerCalls[0], "documents"),
        Prompt(Reranker, RerankerCalls[1], "document"),
        Prompt("LLama.Batched.Conversation", "Prompt", "promptText"),
        Prompt(Context, "Tokenize", "text"),
        Prompt("LLama.LLamaWeights", "Tokenize", "text"),
        Prompt(Media, "Tokenize", "text"),

        .. Types(FlowRole.TextCarrier, History, HistoryMessage, ChatTemplate),
        .. Transfer("LLama.Transformers.PromptTemplateTransformer", ["ToModelPrompt"], from: ["template"]),
        .. Transfer("LLama.Abstractions.IHistoryTransform", ["HistoryToText"], from: ["history"]),
        .. Transfer("LLama.Abstractions.IHistoryTransform", ["TextToHistory"], from: ["text"]),
        .. Transfer("LLama.Abstractions.ITextTransform", ["Transform"], from: ["text"]),
        .. Transfer("LLama.Abstractions.ITextStreamTransform", ["TransformAsync"], from: ["tokens"]),
        .. SessionFiles,
    ];

    /// <summary>What a conversation is kept in.</summary>
    private static FlowRow[] SessionFiles =>
    [
        .. Sink(SinkKinds.FilePath, Session, ["SaveSession", "LoadSession"], "path"),
        .. Sink(SinkKinds.FilePath, "LLama.SessionState", ["Save", "Load"], "path"),
        .. Sink(SinkKinds.FilePath, Context, ["SaveState", "LoadState"], "filename"),
        .. Sink(SinkKinds.FilePath, StatefulExecutor, ["SaveState", "LoadState", "WithSessionFile", "SaveSessionFile"], "filename"),
        .. Sink(SinkKinds.FilePath, Batch, ["Load"], "filepath"),
        .. Sink(SinkKinds.FilePath, "LLama.Batched.Conversation", ["Save"], "filepath"),
        .. Sink(SinkKinds.FilePath, Media, ["LoadMedia"], "path"),
    ];
}
