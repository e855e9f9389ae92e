using SecureAiAnalyzers.Catalog.Knowledge;
using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.ApiRole;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.Ai;

/// <summary>Betalgo's community SDK for OpenAI (package Betalgo.Ranul.OpenAI).</summary>
internal static partial class BetalgoSdk
{
    private const string Options = "Betalgo.Ranul.OpenAI.OpenAIOptions";
    private const string Registration = "Betalgo.Ranul.OpenAI.Extensions.OpenAIServiceCollectionExtensions";
    private const string RealtimeRegistration = "Betalgo.Ranul.OpenAI.Extensions.OpenAIRealtimeServiceCollectionExtensions";
    private const string Services = "Betalgo.Ranul.OpenAI.Interfaces.";
    private const string ChatService = Services + "IChatCompletionService";
    private const string CompletionService = Services + "ICompletionService";
    private const string EditService = Services + "IEditService";
    private const string EmbeddingService = Services + "IEmbeddingService";
    private const string ImageService = Services + "IImageService";
    private const string AudioService = Services + "IAudioService";
    private const string RunService = Services + "IRunService";
    private const string Moderations = Services + "IModerationService";
    private const string Realtime = "Betalgo.Ranul.OpenAI.Managers.OpenAIRealtimeService";
    private const string RealtimeBuilder = "Betalgo.Ranul.OpenAI.Builders.OpenAIRealtimeServiceBuilder";
    private const string FunctionBuilder = "Betalgo.Ranul.OpenAI.Builders.FunctionDefinitionBuilder";
    private const string Requests = "Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.";
    private const string ChatRequest = Requests + "ChatCompletionCreateRequest";
    private const string RunRequest = Requests + "RunCreateRequest";
    private const string ThreadRunRequest = Requests + "CreateThreadAndRunRequest";
    private const string Function = Requests + "FunctionDefinition";
    private const string RealtimeModels = "Betalgo.Ranul.OpenAI.ObjectModels.RealtimeModels.";
    private const string RealtimeTool = RealtimeModels + "RealtimeToolDefinition";
    private const string Session = RealtimeModels + "SessionConfig";
    private const string Response = RealtimeModels + "ResponseConfig";

    private static readonly string[] ChatCalls = ["CreateCompletion", "CreateCompletionAsStream"];

    private static readonly string[] RunCalls =
    [
        "RunCreate",
        "RunCreateAsStream",
        "CreateThreadAndRun",
        "CreateThreadAndRunAsStream",
        "RunSubmitToolOutputs",
        "RunSubmitToolOutputsAsStream",
    ];

    private static readonly string[] AssistantRequests = [Requests + "AssistantCreateRequest", Requests + "AssistantModifyRequest"];

    /// <summary>What an assistant or one of its runs is told.</summary>
    private static readonly string[] AgentRequests = [.. AssistantRequests, RunRequest, ThreadRunRequest];

    private static readonly string[] ModelRequests =
    [
        ChatRequest,
        .. AgentRequests,
        Requests + "CompletionCreateRequest",
        Requests + "EditCreateRequest",
        Requests + "EmbeddingCreateRequest",
        Requests + "AudioCreateSpeechRequest",
        Requests + "AudioCreateTranscriptionRequest",
    ];

    public static SdkCatalog Catalog { get; } = new(
        "Betalgo.Ranul.OpenAI",
        packages: ["Betalgo.Ranul.OpenAI"],
        newestVersion: "9.2.6",
        anchors: ["Betalgo.Ranul.OpenAI"],
        rows:
        [
            .. Clients,
            .. Models,
            .. Calls,
            .. Tools,
            .. FlowRows,
        ]);

    private static ApiRow[] Clients =>
    [
        .. Types(
            ClientType,
            Services + "IOpenAIService",
            ChatService,
            CompletionService,
            EmbeddingService,
            ImageService,
            AudioService,
            RunService,
            "Betalgo.Ranul.OpenAI.Managers.IOpenAIRealtimeService"),
        .. Rows.Clients(ModelAliases.OpenAI, "Betalgo.Ranul.OpenAI.Managers.OpenAIService", Realtime),
        .. Types(ClientOptions, Options),
        Member(Credential, Options, "ApiKey"),
        .. CtorParameter(Credential, [Realtime, RealtimeBuilder], "apiKey"),
        Parameter(Credential, Realtime, "Create", "apiKey"),
        .. Members(Endpoint, Options, "BaseDomain", "BaseRealTimeSocketUrl"),
        Member(ClientRegistration, Registration, "AddOpenAIService"),
        Member(ClientRegistration, RealtimeRegistration, "AddOpenAIRealtimeService"),
        .. ClientsBy(ModelAliases.OpenAI, Registration, "AddOpenAIService"),
        .. ClientsBy(ModelAliases.OpenAI, RealtimeRegistration, "AddOpenAIRealtimeService"),
    ];

    private static ApiRow[] Models =>
    [
        Member(ModelId, Options, "DefaultModelId", provider: ModelAliases.OpenAI),
        Parameter(ModelId, Services + "IOpenAIService", "SetDefaultModelId", "modelId", provider: ModelAliases.OpenAI),
        .. ModelRequests.Select(static request => Member(ModelId, request, "Model", provider: ModelAliases.OpenAI)),
        .. Parameter(ModelId, ChatService, ChatCalls, "modelId", provider: ModelAliases.OpenAI),
        .. Parameter(ModelId, CompletionService, ChatCalls, "modelId", provider: ModelAliases.OpenAI),
        .. Parameter(ModelId, RunService, ["RunCreate", "RunCreateAsStream", "CreateThreadAndRunAsStream"], "modelId", provider: ModelAliases.OpenAI),
        Parameter(ModelId, Services + "IAssistantService", "AssistantCreate", "modelId", provider: ModelAliases.OpenAI),
        Parameter(ModelId, EditService, "CreateEdit", "modelId", provider: ModelAliases.OpenAI),
        Member(DeploymentName, Options, "DeploymentId"),
    ];

    private static ApiRow[] Calls =>
    [
        .. Members(ModelCall, ChatService, ChatCalls),
        Member(ModelCall, ChatService + "Extension", "Create"),
        .. Members(ModelCall, CompletionService, ChatCalls),
        Member(ModelCall, CompletionService + "Extension", "Create"),
        Member(ModelCall, EditService, "CreateEdit"),
        Member(ModelCall, EditService + "Extension", "Edit"),
        Member(ModelCall, EmbeddingService, "CreateEmbedding"),
        .. Members(ModelCall, ImageService, "CreateImage", "CreateImageEdit", "CreateImageVariation"),
        .. Members(ModelCall, AudioService, "CreateTranscription", "CreateTranslation", "CreateSpeech"),
        .. Members(ModelCall, RunService, RunCalls),
        Member(Moderation, Moderations, "CreateModeration"),
        Parameter(Moderation, Moderations + "Extension", "CreateModeration", "input"),
        .. Types(ConversationMessage, Requests + "ChatMessage"),
        .. Types(CallOptions, ChatRequest, RunRequest, ThreadRunRequest),
        .. Members(OutputLimit, ChatRequest, "MaxTokens", "MaxCompletionTokens"),
        Member(OutputLimit, RunRequest, "MaxCompletionTokens"),
        Member(OutputLimit, ThreadRunRequest, "MaxCompletionTokens"),
    ];

    private static ApiRow[] Tools =>
    [
        Member(ToolName, Function, "Name"),
        Member(ToolName, RealtimeTool, "Name"),
        Parameter(ToolName, FunctionBuilder, Ctor, "name"),
        Member(ToolDeclaration, Function, Ctor),
        Member(ToolDeclaration, RealtimeTool, Ctor),
        Member(ToolDeclaration, FunctionBuilder, Ctor),
        .. Members(ToolList, ChatRequest, "Tools", "ToolsAsObject"),
        .. AgentRequests.Select(static request => Member(ToolList, request, "Tools")),
        Member(ToolList, Session, "Tools"),
        Member(ToolList, Response, "Tools"),
    ];
}
