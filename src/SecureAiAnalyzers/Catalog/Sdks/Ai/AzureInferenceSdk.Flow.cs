using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.ApiRole;
using static SecureAiAnalyzers.Catalog.Model.ModelTextRows;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.Ai;

/// <content>Text that goes to a model and comes back.</content>
internal static partial class AzureInferenceSdk
{
    private const string Namespace = "Azure.AI.Inference.";
    private const string ToolCall = Namespace + "ChatCompletionsToolCall";

    private static SdkRow[] FlowRows =>
    [
        .. Generated(Chat, "Complete", "CompleteAsync", "CompleteStreaming", "CompleteStreamingAsync"),
        .. Generated(Namespace + "ChatCompletions", "Content", "ToolCalls", "ToString"),
        .. Members(AnswerText, Namespace + "ChatCompletions", "Content", "ToString"),
        Member(StopReason, Namespace + "ChatCompletions", "FinishReason"),
        Member(StopReason, Namespace + "StreamingChatCompletionsUpdate", "FinishReason"),
        Member(StructuredOutput, Namespace + "ChatCompletionsOptions", "ResponseFormat"),
        .. Generated(Namespace + "ChatChoice", "Message"),
        .. Generated(Namespace + "ChatResponseMessage", "Content", "ToolCalls"),
        .. Generated(Namespace + "StreamingChatCompletionsUpdate", "ContentUpdate", "ToolCallUpdate", "Choices"),
        .. Generated(Namespace + "StreamingChatChoiceUpdate", "Delta"),
        .. Generated(Namespace + "StreamingChatResponseMessageUpdate", "Content", "ToolCalls"),
        .. Generated(Namespace + "StreamingChatResponseToolCallUpdate", "Function"),
        .. Generated(Namespace + "StreamingFunctionToolCallUpdate", "Name", "ArgumentsUpdate"),
        .. Generated(ToolCall, "Name", "Arguments", "Function"),
        .. Generated(Namespace + "FunctionCall", "Name", "Arguments"),

        .. Members(InstructionMessage, Namespace + "ChatRequestSystemMessage", Ctor),
        .. Members(InstructionMessage, Namespace + "ChatRequestDeveloperMessage", Ctor),
        Instruction(Namespace + "ChatRequestSystemMessage", Ctor, "content", userForm: "ChatRequestUserMessage"),
        Instruction(Namespace + "ChatRequestDeveloperMessage", Ctor, "content", userForm: "ChatRequestUserMessage"),
        .. InstructionProperty(Namespace + "FunctionDefinition", "Description"),
        .. InstructionProperty(ToolDefinition, "Description"),
        Instruction(Namespace + "ChatCompletionsResponseFormat", "CreateJsonFormat", "jsonSchemaFormatDescription"),
        Prompt(Namespace + "ChatRequestUserMessage", Ctor, "content"),
        Prompt(Namespace + "ChatRequestAssistantMessage", Ctor, "content"),
        .. PromptProperty(Namespace + "ChatRequestAssistantMessage", "Content"),
        Prompt(Namespace + "ChatRequestToolMessage", Ctor, "content"),
        .. PromptProperty(Namespace + "ChatRequestToolMessage", "Content"),
        Prompt(EmbeddingOptions, Ctor, "input"),
        .. PromptProperty(EmbeddingOptions, "Input"),
        .. PromptProperty(Namespace + "ImageEmbeddingInput", "Text"),
        Prompt(Namespace + "ImageEmbeddingInput", "Load", "text"),
        Sink(SinkKinds.FilePath, Namespace + "ImageEmbeddingInput", "Load", "imageFilePath"),
        Sink(SinkKinds.FilePath, Namespace + "ChatMessageImageContentItem", Ctor, "imageFilePath"),
        Sink(SinkKinds.FilePath, Namespace + "ChatMessageAudioContentItem", Ctor, "audioFilePath"),
        Sink(SinkKinds.FilePath, Namespace + "ChatMessageInputAudio", "Load", "path"),

        .. Types(FlowRole.TextCarrier, Namespace + "ChatRequestMessage", Namespace + "ChatMessageContentItem"),
        .. Types(FlowRole.Container, Namespace + "StreamingResponse`1"),
    ];
}
