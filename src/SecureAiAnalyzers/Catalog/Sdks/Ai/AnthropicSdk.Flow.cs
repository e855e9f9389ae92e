using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.ApiRole;
using static SecureAiAnalyzers.Catalog.Model.ModelTextRows;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.Ai;

/// <content>Text that goes to a model and comes back. Nearly every type has a twin for the beta service.</content>
internal static partial class AnthropicSdk
{
    private const string Models = "Anthropic.Models.Messages.";
    private const string BetaNamespace = "Anthropic.Models.Beta.Messages.";
    private const string BetaModels = BetaNamespace + "Beta";
    private const string Helpers = "Anthropic.Helpers.";
    private const string MessageFact = "text of an Anthropic message";

    private static string[] MessageCalls => ["Create", "CreateStreaming"];

    private static SdkRow[] FlowRows =>
    [
        // A record: its text holds each of its members.
        .. Types(FlowRole.ShownSecret, Options),
        .. Answers,
        .. AnswerObjects(Models),
        .. AnswerObjects(BetaModels),
        .. BetaAnswerObjects,
        .. HelperAnswers,
        .. AnswerForms,
        .. ToolInputs(Models),
        .. ToolInputs(BetaModels),
        .. MemoryCommands,
        .. McpConversions,
        .. SystemText,
        .. MessageTexts(Models),
        .. MessageTexts(BetaModels),
        .. BetaMessageTexts,
        .. SupersededMessages,
        .. Unions(Models),
        .. Unions(BetaModels),
        .. OtherUnions,
    ];

    private static FlowRow[] Answers =>
    [
        .. Generated(Messages, MessageCalls),
        .. Generated(BetaMessages, MessageCalls),
        .. Generated(Messages + Raw, MessageCalls),
        .. Generated(BetaMessages + Raw, MessageCalls),
        .. Generated(TypedMessages, "Create"),
        .. Generated(BetaTypedMessages, "Create"),
        .. Generated(Batches, "ResultsStreaming"),
        .. Generated(BetaBatches, "ResultsStreaming"),
        .. Generated(Batches + Raw, "ResultsStreaming"),
        .. Generated(BetaBatches + Raw, "ResultsStreaming"),
        // Only files that tools of the service have made can be downloaded.
        .. Generated("Anthropic.Services.IFileService", "Download"),
        .. Generated("Anthropic.Services.Beta.IFileService", "Download"),
    ];

    private static SdkRow[] HelperAnswers =>
    [
        .. Generated(ToolRunner, "ToolRunner"),
        .. Generated(RunningTools, "RunUntilDoneAsync", "Streaming"),
        .. Generated(Thread, [.. ThreadCalls, "LastMessage", "ToolRunner"]),
        .. Generated(TypedThread, [.. ThreadCalls, "LastMessage", "ToolRunner"]),
        .. Generated(Helpers + "StructuredMessage`1", "Message", "Content"),
        .. Generated(Helpers + "BetaStructuredMessage`1", "Message", "Content"),
        .. Generated(Helpers + "StructuredContentBlock`1", "Parsed", "ContentBlock"),
        .. Generated(Helpers + "BetaStructuredContentBlock`1", "Parsed", "ContentBlock"),
        .. Members(StopReason, Helpers + "StructuredMessage`1", "StopReason"),
        .. Members(StopReason, Helpers + "BetaStructuredMessage`1", "StopReason"),
        .. Members(StopReason, Models + "Delta", "StopReason", "StopDetails"),
        .. Members(StopReason, BetaNamespace + "Delta", "StopReason", "StopDetails"),
        .. Types(FlowRole.Container, "Anthropic.Core.HttpResponse", "Anthropic.Core.ApiEnum`2"),
    ];

    private static SdkRow[] AnswerForms =>
    [
        Member(StructuredOutput, Models + "OutputConfig", "Format") with { ParsingCall = "Create<T>" },
        Member(StructuredOutput, BetaModels + "OutputConfig", "Format") with { ParsingCall = "Create<T>" },
        .. new[] { BetaMessageParams, BetaBatchParams, ThreadCreateParams }
            .Select(request => Member(StructuredOutput, request, "OutputFormat") with { ParsingCall = "Create<T>" }),
        Parameter(TextParse, Helpers + "StructuredOutput", "Parse", "json"),
        Parameter(TextParse, Helpers + "StructuredOutputModel", "FromJson", "json"),
        .. Transfer(Helpers + "StructuredOutput", ["Parse"], from: ["json"]),
        .. Transfer(Helpers + "StructuredOutput", ["Parse"], from: ["element"]),
        .. Transfer(Helpers + "StructuredOutputModel", ["FromJson"], from: ["json"]),
        .. Transfer(Helpers + "StructuredOutputModel", ["FromJsonElement"], from: ["element"]),
    ];

    /// <summary>Commands to the memory of a model, which the application carries out on files of its own.</summary>
    private static FlowRow[] MemoryCommands =>
    [
        .. MemoryCommand("", "Path"),
        .. MemoryCommand("View", "Path"),
        .. MemoryCommand("Create", "Path", "FileText"),
        .. MemoryCommand("Delete", "Path"),
        .. MemoryCommand("Insert", "Path", "InsertText"),
        .. MemoryCommand("Rename", "OldPath", "NewPath"),
        .. MemoryCommand("StrReplace", "Path", "OldStr", "NewStr"),
    ];

    private static FlowRow[] McpConversions =>
    [
        .. Transfer(Mcp, ["Message"], from: ["message"]),
        .. Transfer(Mcp, ["Messages"], from: ["messages"]),
        .. Transfer(Mcp, ["Content"], from: ["block"]),
        .. Transfer(Mcp, ["ResourceToContent", "ResourceToFile"], from: ["result"]),
    ];

    private static FlowRow[] SystemText =>
    [
        .. Requests.SelectMany(request => InstructionProperty(request, "System")),
        .. InstructionProperty(BetaModels + "CompactionConfig", "Instructions"),
        .. InstructionProperty(BetaModels + "SummarizeCompaction", "Instructions"),
        .. InstructionProperty(BetaModels + "Compact20260112Edit", "Instructions"),
        .. Types(FlowRole.TextCarrier, MessageParams + "System", BetaMessageParams + "System", BatchParams + "System", BetaBatchParams + "System"),
    ];

    private static FlowRow[] BetaMessageTexts =>
    [
        .. PromptProperty(BetaModels + "UserMessageParam", "Content"),
        .. PromptProperty(BetaModels + "McpToolParam", "Description"),
        .. PromptProperty(BetaModels + "RequestMcpToolResultBlockParam", "Content"),
        .. Types(FlowRole.TextCarrier, BetaModels + "MessageContentParam"),
    ];

    /// <summary>Unions and documents of which the twin has another name.</summary>
    private static FlowRow[] OtherUnions =>
    [
        .. Types(
            FlowRole.TextCarrier,
            Models + "DocumentBlockParam",
            Models + "DocumentBlockParamSource",
            Models + "MessageContentBlockSourceContent",
            Models + "Block",
            BetaModels + "RequestDocumentBlock",
            BetaModels + "RequestDocumentBlockSource",
            BetaNamespace + "MessageBetaContentBlockSourceContent",
            BetaNamespace + "SystemMessageContentBlock",
            BetaNamespace + "Block"),
    ];

    /// <summary>Before 13.0 a message had a role; now each role has a type.</summary>
    private static SdkRow[] SupersededMessages =>
    [
        .. Renamed(
            MessageFact,
            [
                .. PromptProperty(Models + "UserMessageParam", "Content"),
                .. MessageProperty(Models + "MessageParam", "Content", "Role"),
                .. Types(FlowRole.TextCarrier, Models + "MessageContentParam", Models + "MessageParamContent"),
            ]),
        .. Renamed(
            "Anthropic role of the instruction channel",
            Member(InstructionRole, Models + "MessageParamRole", "System"),
            Member(InstructionRole, Models + "Role", "System")),
        .. Members(MessageRole, Models + "MessageParam", "Role"),
    ];

    private static SdkRow[] AnswerObjects(string models) =>
    [
        .. Generated(models + "Message", "Content"),
        Member(AnswerText, models + "TextBlock", "Text"),
        .. Members(StopReason, models + "Message", "StopReason", "StopDetails"),
        .. Generated(models + "TextBlock", "Text"),
        .. Generated(models + "ThinkingBlock", "Thinking"),
        .. Generated(models + "ToolUseBlock", "Name", "Input"),
        .. Generated(models + "ServerToolUseBlock", "Input"),
        .. Generated(models + "CodeExecutionResultBlock", "Stdout", "Stderr"),
        .. Generated(models + "BashCodeExecutionResultBlock", "Stdout", "Stderr"),
        .. Generated(models + "TextEditorCodeExecutionViewResultBlock", "Content"),
        .. Generated(models + "RefusalStopDetails", "Explanation"),
        .. Generated(models + "RawContentBlockDeltaEvent", "Delta"),
        .. Generated(models + "TextDelta", "Text"),
        Member(StreamedText, models + "TextDelta", "Text"),
        .. Generated(models + "ThinkingDelta", "Thinking"),
        .. Generated(models + "InputJsonDelta", "PartialJson"),
        .. Found(models + "WebSearchResultBlock", "Title", "Url"),
        .. Found(models + "WebFetchBlock", "Content", "Url"),
        .. Found(models + "CitationsWebSearchResultLocation", "CitedText", "Title", "Url"),
        .. Found(models + "TextCitation", "CitedText", "Title", "DocumentTitle"),
    ];

    private static FlowRow[] BetaAnswerObjects =>
    [
        .. Generated(BetaModels + "McpToolUseBlock", "Name", "Input"),
        .. Generated(BetaModels + "AdvisorResultBlock", "Text"),
        .. Generated(BetaModels + "CompactionBlock", "Content"),
        .. Generated(BetaModels + "CompactionContentBlockDelta", "Content"),
        .. Found(BetaModels + "McpToolResultBlock", "Content"),
        .. FoundDescription(BetaModels + "McpTool", "Description"),
        .. Types(FlowRole.Container, BetaModels + "McpToolResultBlockContent"),
    ];

    /// <summary>What a model fills in for tools of which the service knows the form and the application the deed.</summary>
    private static FlowRow[] ToolInputs(string models) =>
    [
        .. Source(FlowLabels.ToolArgument, models + "BrowserNavigateInput", "Url"),
        .. Source(FlowLabels.ToolArgument, models + "BrowserJavascriptExecInput", "Text"),
        .. Source(FlowLabels.ToolArgument, models + "BrowserFileUploadInput", "Paths"),
        .. Source(FlowLabels.ToolArgument, models + "BrowserFormInputInput", "Value"),
        .. Source(FlowLabels.ToolArgument, models + "BrowserTypeInput", "Text"),
        .. Source(FlowLabels.ToolArgument, models + "ComputerTypeInput", "Text"),
    ];

    private static IEnumerable<FlowRow> MemoryCommand(string command, params string[] members) =>
        Source(FlowLabels.ToolArgument, BetaModels + "MemoryTool20250818" + command + "Command", members);

    private static SdkRow[] MessageTexts(string models) =>
    [
        .. Members(InstructionMessage, models + "SystemMessageParam", Ctor),
        Instruction(models + "SystemMessageParam", Ctor, "content"),
        .. InstructionProperty(models + "SystemMessageParam", "Content"),
        Prompt(models + "UserMessageParam", Ctor, "content"),
        Prompt(models + "AssistantMessageParam", Ctor, "content"),
        .. PromptProperty(models + "AssistantMessageParam", "Content"),
        .. PromptProperty(models + "ToolResultBlockParam", "Content"),
        .. InstructionProperty(models + "Tool", "Description"),
    ];

    /// <summary>A union wraps the text or the blocks that a message is made of.</summary>
    private static FlowRow[] Unions(string models) =>
    [
        .. Types(
            FlowRole.TextCarrier,
            models + "TextBlockParam",
            models + "ContentBlockParam",
            models + "SystemMessageParamContent",
            models + "ToolResultBlockParamContent",
            models + "PlainTextSource",
            models + "ContentBlockSource",
            models + "ContentBlockSourceContent",
            models + "SearchResultBlockParam"),
        .. Types(FlowRole.Container, models + "ContentBlock", models + "RawMessageStreamEvent", models + "RawContentBlockDelta"),
    ];
}
