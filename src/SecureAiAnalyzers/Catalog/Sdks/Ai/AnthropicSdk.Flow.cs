using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.ApiRole;
using static SecureAiAnalyzers.Catalog.Model.ModelTextRows;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.Ai;

/// <content>Text that goes to a model and comes back. Nearly every type has a twin for the beta service.</content>
internal static partial class AnthropicSdk
{
    private const string Models = "Anthropic.Models.Messages.";
    private const string BetaModels = "Anthropic.Models.Beta.Messages.Beta";
    private const string Helpers = "Anthropic.Helpers.";
    private const string MessageFact = "text of an Anthropic message";

    private static string[] MessageCalls => ["Create", "CreateStreaming"];

    private static ApiRow[] FlowRows =>
    [
        .. Answers,
        .. AnswerObjects(Models),
        .. AnswerObjects(BetaModels),
        .. HelperAnswers,
        .. SystemText,
        .. MessageTexts(Models),
        .. MessageTexts(BetaModels),
        .. BetaMessageTexts,
        .. SupersededMessages,
        .. Unions(Models),
        .. Unions(BetaModels),
    ];

    private static ApiRow[] Answers =>
    [
        .. Generated(Messages, MessageCalls),
        .. Generated(BetaMessages, MessageCalls),
        .. Generated("Anthropic.Services.IMessageServiceWithRawResponse", MessageCalls),
        .. Generated("Anthropic.Services.Beta.IMessageServiceWithRawResponse", MessageCalls),
        .. Generated("Anthropic.Services.Messages.IBatchService", "ResultsStreaming"),
        .. Generated("Anthropic.Services.Beta.Messages.IBatchService", "ResultsStreaming"),
    ];

    private static ApiRow[] HelperAnswers =>
    [
        Member(StructuredOutput, MessageParams, "OutputConfig"),
        .. Members(StructuredOutput, BetaMessageParams, "OutputConfig", "OutputFormat"),
        .. Generated(ToolRunner, "ToolRunner"),
        .. Generated(Helpers + "Beta.BetaToolRunner", "RunUntilDoneAsync", "Streaming"),
        .. Generated(Helpers + "Beta.BetaMessageThread", "Send", "SendStreaming", "LastMessage"),
        .. Generated(Helpers + "StructuredMessage`1", "Message", "Content"),
        .. Generated(Helpers + "BetaStructuredMessage`1", "Message", "Content"),
        .. Generated(Helpers + "StructuredContentBlock`1", "Parsed", "ContentBlock"),
        .. Generated(Helpers + "BetaStructuredContentBlock`1", "Parsed", "ContentBlock"),
        .. Types(Container, "Anthropic.Core.HttpResponse`1", "Anthropic.Core.StreamingHttpResponse`1", "Anthropic.Core.ApiEnum`2"),
    ];

    private static ApiRow[] SystemText =>
    [
        .. InstructionProperty(MessageParams, "System"),
        .. InstructionProperty(BetaMessageParams, "System"),
        .. Types(TextCarrier, MessageParams + "System", BetaMessageParams + "System"),
    ];

    private static ApiRow[] BetaMessageTexts =>
    [
        .. PromptProperty(BetaModels + "UserMessageParam", "Content"),
        .. Types(TextCarrier, BetaModels + "MessageContentParam"),
    ];

    /// <summary>Before 13.0 a message had a role; now each role has a type.</summary>
    private static ApiRow[] SupersededMessages =>
    [
        .. Renamed(
            MessageFact,
            [
                .. PromptProperty(Models + "UserMessageParam", "Content"),
                .. MessageProperty(Models + "MessageParam", "Content", "Role"),
                .. Types(TextCarrier, Models + "MessageContentParam", Models + "MessageParamContent"),
            ]),
        .. Renamed(
            "Anthropic role of the instruction channel",
            Member(InstructionRole, Models + "MessageParamRole", "System"),
            Member(InstructionRole, Models + "Role", "System")),
    ];

    private static ApiRow[] AnswerObjects(string models) =>
    [
        .. Generated(models + "Message", "Content"),
        Member(AnswerText, models + "TextBlock", "Text"),
        .. Members(StopReason, models + "Message", "StopReason", "StopDetails"),
        .. Generated(models + "TextBlock", "Text"),
        .. Generated(models + "ThinkingBlock", "Thinking"),
        .. Generated(models + "ToolUseBlock", "Name", "Input"),
        .. Generated(models + "ServerToolUseBlock", "Input"),
        .. Generated(models + "RawContentBlockDeltaEvent", "Delta"),
        .. Generated(models + "TextDelta", "Text"),
        .. Generated(models + "ThinkingDelta", "Thinking"),
        .. Generated(models + "InputJsonDelta", "PartialJson"),
        .. Found(models + "WebSearchResultBlock", "Title", "Url"),
        .. Found(models + "WebFetchBlock", "Content", "Url"),
    ];

    private static ApiRow[] MessageTexts(string models) =>
    [
        Instruction(models + "SystemMessageParam", Ctor, "content"),
        .. InstructionProperty(models + "SystemMessageParam", "Content"),
        Prompt(models + "UserMessageParam", Ctor, "content"),
        Prompt(models + "AssistantMessageParam", Ctor, "content"),
        .. PromptProperty(models + "AssistantMessageParam", "Content"),
        .. PromptProperty(models + "ToolResultBlockParam", "Content"),
        .. InstructionProperty(models + "Tool", "Description"),
    ];

    /// <summary>A union wraps the text or the blocks that a message is made of.</summary>
    private static ApiRow[] Unions(string models) =>
    [
        .. Types(
            TextCarrier,
            models + "TextBlockParam",
            models + "ContentBlockParam",
            models + "SystemMessageParamContent",
            models + "ToolResultBlockParamContent"),
        .. Types(Container, models + "ContentBlock", models + "RawMessageStreamEvent", models + "RawContentBlockDelta"),
    ];
}
