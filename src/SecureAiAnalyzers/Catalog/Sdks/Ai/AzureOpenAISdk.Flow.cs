using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.ApiRole;
using static SecureAiAnalyzers.Catalog.Model.ModelTextRows;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.Ai;

/// <content>Text of the 1.0 betas; that of 2.x is the OpenAI SDK's, but for what the service searches, keeps and adds itself.</content>
internal static partial class AzureOpenAISdk
{
    private const string Legacy = "Azure.AI.OpenAI.";
    private const string Sources = "Azure.AI.OpenAI.Chat.";
    private const string FileExtensions = "Azure.AI.OpenAI.AzureFileExtensions";

    private static SdkRow[] FlowRows =>
    [
        .. Found(Sources + "ChatCitation", "Content", "Title", "Url", "FilePath"),
        .. Found(Sources + "ChatRetrievedDocument", "Content", "Title", "Url", "FilePath"),
        .. Generated(Sources + "ChatRetrievedDocument", "SearchQueries"),
        .. Generated(Sources + "ChatMessageContext", "Intent"),
        .. Generated(Sources + "AzureChatExtensions", "GetMessageReasoningContent"),
        SinkProperty(SinkKinds.Sql, Sources + "AzureSearchChatDataSource", "Filter"),
        .. Prompt(FileExtensions, ["UploadFile", "UploadFileAsync"], "file"),
        .. Sink(SinkKinds.FilePath, FileExtensions, ["UploadFile", "UploadFileAsync"], "filePath"),
        .. Renamed<SdkRow>(
            "Azure OpenAI client",
            [
                .. Generated(LegacyClient, LegacyCalls),
                .. Generated(Legacy + "ChatResponseMessage", "Content", "ToolCalls"),
                .. Generated(Legacy + "ChatChoice", "Message"),
                .. Members(AnswerText, Legacy + "ChatResponseMessage", "Content"),
                .. Members(AnswerText, Legacy + "Choice", "Text"),
                .. Members(StopReason, Legacy + "ChatChoice", "FinishReason"),
                .. Members(StopReason, Legacy + "Choice", "FinishReason"),
                .. Generated(Legacy + "ChatCompletionsFunctionToolCall", "Name", "Arguments"),
                .. Generated(Legacy + "StreamingChatCompletionsUpdate", "ContentUpdate"),
                .. Generated(Legacy + "Choice", "Text"),
                .. Members(InstructionMessage, Legacy + "ChatRequestSystemMessage", Ctor),
                Instruction(Legacy + "ChatRequestSystemMessage", Ctor, "content", userForm: "ChatRequestUserMessage"),
                .. InstructionProperty(Legacy + "ChatCompletionsFunctionToolDefinition", "Description"),
                Prompt(Legacy + "ChatRequestUserMessage", Ctor, "content"),
                Prompt(Legacy + "ChatRequestAssistantMessage", Ctor, "content"),
                Prompt(Legacy + "ChatRequestToolMessage", Ctor, "content"),
                Prompt(LegacyTextOptions, Ctor, "prompts"),
                .. PromptProperty(LegacyTextOptions, "Prompts"),
                .. Types(FlowRole.TextCarrier, Legacy + "ChatRequestMessage"),
                .. Types(FlowRole.Container, Legacy + "StreamingResponse`1"),
            ]),
    ];
}
