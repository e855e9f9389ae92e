using static SecureAiAnalyzers.Catalog.ApiRole;
using static SecureAiAnalyzers.Catalog.ModelTextRows;
using static SecureAiAnalyzers.Catalog.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks;

/// <content>Text that goes to a model and comes back.</content>
internal static partial class AzureInferenceSdk
{
    private const string Namespace = "Azure.AI.Inference.";
    private const string ToolCall = Namespace + "ChatCompletionsToolCall";

    private static ApiRow[] FlowRows =>
    [
        .. Generated(Chat, "Complete", "CompleteAsync", "CompleteStreaming", "CompleteStreamingAsync"),
        .. Generated(Namespace + "ChatCompletions", "Content", "ToolCalls", "ToString"),
        .. Members(AnswerText, Namespace + "ChatCompletions", "Content", "ToString"),
        Member(StopReason, Namespace + "ChatCompletions", "FinishReason"),
        Member(StructuredOutput, Namespace + "ChatCompletionsOptions", "ResponseFormat"),
        .. Generated(Namespace + "StreamingChatCompletionsUpdate", "ContentUpdate", "ToolCallUpdate"),
        .. Generated(Namespace + "StreamingChatResponseToolCallUpdate", "Function"),
        .. Generated(ToolCall, "Name", "Arguments", "Function"),
        .. Generated(Namespace + "FunctionCall", "Name", "Arguments"),

        Instruction(Namespace + "ChatRequestSystemMessage", Ctor, "content", userForm: "ChatRequestUserMessage"),
        Instruction(Namespace + "ChatRequestDeveloperMessage", Ctor, "content", userForm: "ChatRequestUserMessage"),
        .. InstructionProperty(Namespace + "FunctionDefinition", "Description"),
        Prompt(Namespace + "ChatRequestUserMessage", Ctor, "content"),
        Prompt(Namespace + "ChatRequestAssistantMessage", Ctor, "content"),
        .. PromptProperty(Namespace + "ChatRequestAssistantMessage", "Content"),
        Prompt(Namespace + "ChatRequestToolMessage", Ctor, "content"),

        .. Types(TextCarrier, Namespace + "ChatRequestMessage", Namespace + "ChatMessageContentItem"),
        .. Types(Container, Namespace + "StreamingResponse`1"),
    ];
}
