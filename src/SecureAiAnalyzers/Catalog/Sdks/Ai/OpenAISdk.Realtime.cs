using SecureAiAnalyzers.Catalog.Knowledge;
using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.ApiRole;
using static SecureAiAnalyzers.Catalog.Model.ModelTextRows;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.Ai;

/// <content>
/// Sessions in which a model hears and speaks; with the names of 2.1, which the stable Azure client brings. The limit of their answers is an object
/// of its own and no number.
/// </content>
internal static partial class OpenAISdk
{
    private const string RealtimeNamespace = "OpenAI.Realtime.";
    private const string Realtime = RealtimeNamespace + "RealtimeClient";
    private const string RealtimeSessionClient = RealtimeNamespace + "RealtimeSessionClient";
    private const string RealtimeSessionSettings = RealtimeNamespace + "RealtimeSessionClientOptions";
    private const string RealtimeSession = RealtimeNamespace + "RealtimeConversationSessionOptions";
    private const string RealtimeResponse = RealtimeNamespace + "RealtimeResponseOptions";
    private const string RealtimeTranscription = RealtimeNamespace + "RealtimeAudioTranscriptionOptions";
    private const string RealtimeItem = RealtimeNamespace + "RealtimeItem";
    private const string RealtimeTool = RealtimeNamespace + "RealtimeFunctionTool";
    private const string RealtimeMcpTool = RealtimeNamespace + "RealtimeMcpTool";
    private const string RealtimeApproval = RealtimeNamespace + "RealtimeMcpToolCallApprovalResponseItem";
    private const string RealtimeUpdate = RealtimeNamespace + "RealtimeServerUpdate";

    private const string FormerRealtime = "OpenAI.RealtimeConversation.";
    private const string FormerRealtimeClient = FormerRealtime + "RealtimeConversationClient";
    private const string FormerRealtimeSession = FormerRealtime + "RealtimeConversationSession";
    private const string FormerRealtimeOptions = FormerRealtime + "ConversationSessionOptions";
    private const string FormerRealtimeItem = FormerRealtime + "ConversationItem";
    private const string FormerRealtimeTool = FormerRealtime + "ConversationFunctionTool";
    private const string FormerRealtimeDelta = FormerRealtime + "ConversationItemStreaming";

    private const string RealtimeFact = "OpenAI realtime session";

    private static SdkRow[] RealtimeRows =>
    [
        .. RealtimeClients,
        .. RealtimeTools,
        .. RealtimeText,
        .. RealtimeAnswers,
        .. Renamed(RealtimeFact, [.. FormerRealtimeRows]),
    ];

    private static SdkRow[] RealtimeClients =>
    [
        .. Types(ClientType, RealtimeSessionClient),
        .. Types(ConversationSession, RealtimeSessionClient),
        .. Types(ConversationMessage, RealtimeItem),
        .. Parameter(ModelId, Realtime, ["StartConversationSessionAsync", "StartSessionAsync"], "model", provider: ModelAliases.OpenAI),
        Member(ModelId, RealtimeSession, "Model", provider: ModelAliases.OpenAI),
        Member(ModelId, RealtimeTranscription, "Model", provider: ModelAliases.OpenAI),
        Member(Credential, RealtimeSessionSettings, "ClientSecret"),
        Member(RequestHeaders, RealtimeSessionSettings, "Headers"),
        .. Source(FlowLabels.Secret, RealtimeNamespace + "CreateClientSecretResult", "Value"),
        .. Source(FlowLabels.Secret, RealtimeNamespace + "RealtimeClientSecret", "Value"),
    ];

    private static SdkRow[] RealtimeTools =>
    [
        Member(ToolDeclaration, RealtimeTool, Ctor),
        Parameter(ToolName, RealtimeTool, Ctor, "functionName"),
        Member(ToolName, RealtimeTool, "FunctionName"),
        .. InstructionProperty(RealtimeTool, "FunctionDescription"),
        Member(ToolList, RealtimeSession, "Tools"),
        Member(ToolList, RealtimeResponse, "Tools"),
        .. ToolServers(Parameter(Endpoint, RealtimeMcpTool, Ctor, "serverUri"), Member(Endpoint, RealtimeMcpTool, "ServerUri")),
        Member(Credential, RealtimeMcpTool, "AuthorizationToken"),
        Member(RequestHeaders, RealtimeMcpTool, "Headers"),
        Member(ServerToolChoice, RealtimeMcpTool, "AllowedTools"),
        .. InstructionProperty(RealtimeMcpTool, "ServerDescription"),
        Member(ApprovalOffValue, RealtimeNamespace + "RealtimeDefaultMcpToolCallApprovalPolicy", "NeverRequireApproval")
            with { ApprovalMember = "AlwaysRequireApproval" },
        SwitchParameter(ApprovalAnswer, RealtimeItem, "CreateMcpApprovalResponseItem", "approved"),
        SwitchParameter(ApprovalAnswer, RealtimeApproval, Ctor, "approved"),
        Switch(ApprovalAnswer, RealtimeApproval, "Approved"),
    ];

    private static SdkRow[] RealtimeText =>
    [
        .. InstructionProperty(RealtimeSession, "Instructions"),
        .. InstructionProperty(RealtimeResponse, "Instructions"),
        Instruction(RealtimeItem, "CreateSystemMessageItem", "inputTextContent", userForm: "CreateUserMessageItem"),
        Instruction(RealtimeItem, "CreateSystemMessageItem", "contentParts"),
        Prompt(RealtimeItem, "CreateUserMessageItem", "inputTextContent"),
        Prompt(RealtimeItem, "CreateAssistantMessageItem", "outputTextContent"),
        .. Prompt(RealtimeItem, ["CreateUserMessageItem", "CreateAssistantMessageItem"], "contentParts"),
        Prompt(RealtimeItem, "CreateFunctionCallOutputItem", "functionOutput"),
        .. MessageText(RealtimeNamespace + "RealtimeMessageItem", Ctor, "content", "role"),
        Prompt(RealtimeNamespace + "RealtimeFunctionCallOutputItem", Ctor, "functionOutput"),
        .. PromptProperty(RealtimeNamespace + "RealtimeFunctionCallOutputItem", "FunctionOutput"),
        .. PromptProperty(RealtimeApproval, "Reason"),
        .. PromptProperty(RealtimeTranscription, "Prompt"),
        .. Members(InstructionRole, RealtimeNamespace + "RealtimeMessageRole", "System"),
        Parameter(MessageRole, RealtimeNamespace + "RealtimeMessageItem", Ctor, "role"),
        .. Members(InstructionMessage, RealtimeItem, "CreateSystemMessageItem"),
        .. Types(FlowRole.TextCarrier, RealtimeItem, RealtimeNamespace + "RealtimeMessageContentPart"),
    ];

    private static SdkRow[] RealtimeAnswers =>
    [
        .. Generated(RealtimeNamespace + "RealtimeFunctionCallItem", "FunctionName", "FunctionArguments"),
        .. Generated(RealtimeNamespace + "RealtimeMcpToolCallItem", "ToolName", "ToolArguments"),
        .. Found(RealtimeNamespace + "RealtimeMcpToolCallItem", "ToolOutput"),
        .. Generated(RealtimeNamespace + "RealtimeMcpToolCallApprovalRequestItem", "ToolName", "ToolArguments"),
        .. FoundDescription(RealtimeNamespace + "RealtimeMcpToolDefinition", "Name", "Description", "InputSchema"),
        .. Generated(RealtimeNamespace + "RealtimeResponse", "OutputItems"),
        .. Members(StopReason, RealtimeNamespace + "RealtimeResponse", "Status", "StatusDetails"),
        .. Generated(RealtimeNamespace + "RealtimeResponseContentPart", "Text", "Transcript"),
        .. Generated(RealtimeUpdate + "ConversationItemAdded", "Item"),
        .. Generated(RealtimeUpdate + "ConversationItemDone", "Item"),
        .. Generated(RealtimeUpdate + "ConversationItemInputAudioTranscriptionCompleted", "Transcript"),
        .. Generated(RealtimeUpdate + "ConversationItemInputAudioTranscriptionDelta", "Delta"),
        .. Generated(RealtimeUpdate + "ConversationItemInputAudioTranscriptionSegment", "Text"),
        .. Generated(RealtimeUpdate + "ResponseOutputItemAdded", "Item"),
        .. Generated(RealtimeUpdate + "ResponseOutputItemDone", "Item"),
        .. Generated(RealtimeUpdate + "ResponseOutputTextDelta", "Delta"),
        .. Generated(RealtimeUpdate + "ResponseOutputTextDone", "Text"),
        .. Generated(RealtimeUpdate + "ResponseOutputAudioTranscriptDelta", "Delta"),
        .. Generated(RealtimeUpdate + "ResponseOutputAudioTranscriptDone", "Transcript"),
        .. Generated(RealtimeUpdate + "ResponseFunctionCallArgumentsDelta", "Delta"),
        .. Generated(RealtimeUpdate + "ResponseFunctionCallArgumentsDone", "FunctionName", "FunctionArguments"),
        .. Generated(RealtimeUpdate + "ResponseMcpCallArgumentsDelta", "Delta"),
        .. Generated(RealtimeUpdate + "ResponseMcpCallArgumentsDone", "ToolArguments"),
        .. Renamed<SdkRow>(
            RealtimeFact,
            [
                .. Members(ModelCall, RealtimeSessionClient, "ReceiveUpdatesAsync"),
                .. Members(ModelCall, RealtimeNamespace + "RealtimeSession", "ReceiveUpdatesAsync"),
                .. Generated(RealtimeSessionClient, "ReceiveUpdatesAsync"),
                .. Generated(RealtimeNamespace + "RealtimeSession", "ReceiveUpdatesAsync"),
            ]),
    ];

    private static IEnumerable<SdkRow> FormerRealtimeRows =>
    [
        .. Types(ClientType, FormerRealtimeClient, FormerRealtimeSession),
        .. Types(ConversationSession, FormerRealtimeSession),
        .. Types(ConversationMessage, FormerRealtimeItem),
        Parameter(CredentialObject, FormerRealtimeClient, Ctor, "credential"),
        Parameter(ModelId, FormerRealtimeClient, Ctor, "model", provider: ModelAliases.OpenAI),
        Parameter(ModelId, Client, "GetRealtimeConversationClient", "model", provider: ModelAliases.OpenAI),
        .. Members(ModelCall, FormerRealtimeSession, "ReceiveUpdates", "ReceiveUpdatesAsync"),
        .. Generated(FormerRealtimeSession, "ReceiveUpdates", "ReceiveUpdatesAsync"),
        Member(ToolDeclaration, FormerRealtimeTool, Ctor),
        Parameter(ToolName, FormerRealtimeTool, Ctor, "name"),
        Member(ToolName, FormerRealtimeTool, "Name"),
        .. InstructionProperty(FormerRealtimeTool, "Description"),
        Member(ToolDeclaration, FormerRealtime + "ConversationTool", "CreateFunctionTool"),
        Parameter(ToolName, FormerRealtime + "ConversationTool", "CreateFunctionTool", "name"),
        Instruction(FormerRealtime + "ConversationTool", "CreateFunctionTool", "description"),
        Member(ToolList, FormerRealtimeOptions, "Tools"),
        .. InstructionProperty(FormerRealtimeOptions, "Instructions"),
        Instruction(FormerRealtimeItem, "CreateSystemMessage", "contentItems"),
        .. Prompt(FormerRealtimeItem, ["CreateUserMessage", "CreateAssistantMessage"], "contentItems"),
        Prompt(FormerRealtimeItem, "CreateFunctionCallOutput", "output"),
        .. Types(FlowRole.TextCarrier, FormerRealtimeItem, FormerRealtime + "ConversationContentPart"),
        .. FormerRealtimeTexts.SelectMany(update => Generated(FormerRealtimeDelta + update.Key, update.Value)),
        .. Generated(FormerRealtime + "ConversationInputTranscriptionFinishedUpdate", "Transcript"),
        .. Generated(FormerRealtime + "ConversationResponseFinishedUpdate", "CreatedItems"),
    ];

    private static Dictionary<string, string[]> FormerRealtimeTexts => new()
    {
        ["PartDeltaUpdate"] = ["Text", "AudioTranscript", "FunctionArguments"],
        ["PartFinishedUpdate"] = ["Text", "AudioTranscript", "FunctionArguments"],
        ["TextFinishedUpdate"] = ["Text"],
        ["AudioTranscriptionFinishedUpdate"] = ["Transcript"],
        ["FinishedUpdate"] = ["MessageContentParts", "FunctionName", "FunctionCallArguments"],
    };
}
