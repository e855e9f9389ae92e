using SecureAiAnalyzers.Catalog.Knowledge;
using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.ApiRole;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.Ai;

/// <summary>The OpenAI .NET SDK (package OpenAI).</summary>
internal static partial class OpenAISdk
{
    private const string Client = "OpenAI.OpenAIClient";
    private const string Chat = "OpenAI.Chat.ChatClient";
    private const string ChatOptions = "OpenAI.Chat.ChatCompletionOptions";
    private const string Responses = "OpenAI.Responses.ResponsesClient";
    private const string LegacyResponses = "OpenAI.Responses.OpenAIResponseClient";
    private const string ResponseOptions = "OpenAI.Responses.CreateResponseOptions";
    private const string LegacyResponseOptions = "OpenAI.Responses.ResponseCreationOptions";
    private const string ResponseTool = "OpenAI.Responses.ResponseTool";
    private const string FunctionTool = "OpenAI.Responses.FunctionTool";
    private const string CustomTool = "OpenAI.Responses.CustomTool";
    private const string McpTool = "OpenAI.Responses.McpTool";
    private const string McpApproval = "OpenAI.Responses.McpToolCallApprovalResponseItem";
    private const string Assistants = "OpenAI.Assistants.AssistantClient";
    private const string AssistantTool = "OpenAI.Assistants.FunctionToolDefinition";
    private const string RunOptions = "OpenAI.Assistants.RunCreationOptions";
    private const string Embeddings = "OpenAI.Embeddings.EmbeddingClient";
    private const string Images = "OpenAI.Images.ImageClient";
    private const string Audio = "OpenAI.Audio.AudioClient";
    private const string Moderations = "OpenAI.Moderations.ModerationClient";
    private const string Files = "OpenAI.Files.OpenAIFileClient";
    private const string LegacyFiles = "OpenAI.Files.FileClient";
    private const string Graders = "OpenAI.Graders.GraderClient";
    private const string FineTuning = "OpenAI.FineTuning.FineTuningClient";
    private const string Videos = "OpenAI.Videos.VideoClient";
    private const string StreamedRun = "streamed run of an OpenAI assistant";
    private const string StreamedTranscription = "streamed OpenAI transcription";
    private const string HostBuilder = "OpenAI.OpenAIHostBuilderExtensions";
    private const string ResponsesHostBuilder = "OpenAI.Responses.OpenAIResponsesHostBuilderExtensions";

    /// <summary>Clients that are built for one model.</summary>
    private static readonly string[] ModelBoundClients =
    [
        Chat,
        Embeddings,
        Images,
        Audio,
        Moderations,
    ];

    private static readonly string[] OtherClients =
    [
        Client,
        Assistants,
        Realtime,
        "OpenAI.Batch.BatchClient",
        Containers,
        Conversations,
        Decisions,
        "OpenAI.Evals.EvaluationClient",
        FineTuning,
        Graders,
        "OpenAI.Models.OpenAIModelClient",
        "OpenAI.Skills.SkillClient",
        VectorStores,
        Videos,
    ];

    private static readonly string[] OptionsOfClients =
    [
        "OpenAI.OpenAIClientOptions",
        "OpenAI.Responses.ResponsesClientOptions",
        "OpenAI.Assistants.AssistantClientOptions",
        "OpenAI.Realtime.RealtimeClientOptions",
        "OpenAI.Batch.BatchClientOptions",
        "OpenAI.Containers.ContainerClientOptions",
        "OpenAI.Conversations.ConversationClientOptions",
        "OpenAI.Decisions.DecisionsClientOptions",
        "OpenAI.Evals.EvaluationClientOptions",
        "OpenAI.FineTuning.FineTuningClientOptions",
        "OpenAI.Graders.GraderClientOptions",
        "OpenAI.Skills.SkillClientOptions",
        "OpenAI.VectorStores.VectorStoreClientOptions",
        "OpenAI.Videos.VideoClientOptions",
    ];

    private static readonly string[] SettingsWithModel =
    [
        "OpenAI.Chat.ChatClientSettings",
        "OpenAI.Embeddings.EmbeddingClientSettings",
        "OpenAI.Images.ImageClientSettings",
        "OpenAI.Audio.AudioClientSettings",
        "OpenAI.Moderations.ModerationClientSettings",
    ];

    private static readonly string[] ModelBoundFactories =
    [
        "GetChatClient",
        "GetEmbeddingClient",
        "GetImageClient",
        "GetAudioClient",
        "GetModerationClient",
    ];

    /// <summary>Clients that the host-builder extensions register as <c>Add…Client</c> and <c>AddKeyed…Client</c>.</summary>
    private static readonly string[] RegisteredClients =
    [
        "Assistant",
        "Audio",
        "Batch",
        "Chat",
        "Container",
        "Conversation",
        "Decisions",
        "Embedding",
        "Evaluation",
        "FineTuning",
        "Grader",
        "Image",
        "Moderation",
        "OpenAIFile",
        "OpenAIModel",
        "Realtime",
        "Skill",
        "VectorStore",
        "Video",
    ];

    private static readonly string[] ResponseCalls =
        ["CreateResponse", "CreateResponseAsync", "CreateResponseStreamingAsync"];

    private static readonly string[] AssistantCalls =
    [
        "CreateRun",
        "CreateRunAsync",
        "CreateThreadAndRun",
        "CreateThreadAndRunAsync",
        "SubmitToolOutputsToRun",
        "SubmitToolOutputsToRunAsync",
    ];

    private static readonly string[] FormerAssistantCalls = ["CreateRunStreaming", "CreateThreadAndRunStreaming", "SubmitToolOutputsToRunStreaming"];

    private static readonly string[] ImageCalls =
    [
        "GenerateImage",
        "GenerateImageAsync",
        "GenerateImages",
        "GenerateImagesAsync",
        "GenerateImageEdit",
        "GenerateImageEditAsync",
        "GenerateImageEdits",
        "GenerateImageEditsAsync",
    ];

    private static readonly string[] ImageCallsWithoutPrompt =
    [
        "GenerateImageVariation",
        "GenerateImageVariationAsync",
        "GenerateImageVariations",
        "GenerateImageVariationsAsync",
        "GenerateImagesStreamingAsync",
        "GenerateImageEditsStreamingAsync",
    ];

    private static readonly string[] ClassifyTextCalls =
    [
        "ClassifyText",
        "ClassifyTextAsync",
        "ClassifyTextInput",
        "ClassifyTextInputAsync",
        "ClassifyTextInputs",
        "ClassifyTextInputsAsync",
    ];

    private static readonly string[] ListeningCalls =
    [
        "TranscribeAudio",
        "TranscribeAudioAsync",
        "TranscribeAudioDiarized",
        "TranscribeAudioDiarizedAsync",
        "TranslateAudio",
        "TranslateAudioAsync",
    ];

    private static readonly string[] VideoCalls = ["CreateVideo", "CreateVideoAsync", "CreateVideoRemix", "CreateVideoRemixAsync"];

    public static SdkCatalog Catalog { get; } = new(
        "OpenAI",
        packages: ["OpenAI"],
        newestVersion: "2.15.0",
        anchors: ["OpenAI"],
        rows:
        [
            .. Types(ClientType, [.. ModelBoundClients, .. OtherClients]),
            .. Clients(ModelAliases.OpenAI, [.. ModelBoundClients, .. OtherClients]),
            .. CtorParameter(Credential, [.. ModelBoundClients, .. OtherClients], "apiKey"),
            .. CtorParameter(CredentialObject, [.. ModelBoundClients, .. OtherClients], "credential"),
            .. Types(ClientOptions, OptionsOfClients),
            .. OptionsOfClients.Select(options => Member(Endpoint, options, "Endpoint")),
            .. RegisteredClients.SelectMany(name => Registrations(ModelAliases.OpenAI, HostBuilder, $"{name}Client", "serviceKey")),
            .. Registrations(ModelAliases.OpenAI, ResponsesHostBuilder, "ResponsesClient", "serviceKey"),

            .. CtorParameter(ModelId, ModelBoundClients, "model", provider: ModelAliases.OpenAI),
            .. Parameter(ModelId, Client, ModelBoundFactories, "model", provider: ModelAliases.OpenAI),
            .. SettingsWithModel.Select(settings => Member(ModelId, settings, "Model", provider: ModelAliases.OpenAI)),
            .. Parameter(ModelId, Responses, ResponseCalls, "model", provider: ModelAliases.OpenAI),
            Parameter(ModelId, ResponseOptions, Ctor, "model", provider: ModelAliases.OpenAI),
            Member(ModelId, ResponseOptions, "Model", provider: ModelAliases.OpenAI),
            Parameter(ModelId, ResponseTool, "CreateImageGenerationTool", "model", provider: ModelAliases.OpenAI),
            Member(ModelId, "OpenAI.Responses.ImageGenerationTool", "Model", provider: ModelAliases.OpenAI),
            .. Parameter(ModelId, Assistants, ["CreateAssistant", "CreateAssistantAsync"], "model", provider: ModelAliases.OpenAI),
            Member(ModelId, "OpenAI.Assistants.AssistantModificationOptions", "Model", provider: ModelAliases.OpenAI),
            Member(ModelId, RunOptions, "ModelOverride", provider: ModelAliases.OpenAI),
            .. Parameter(ModelId, FineTuning, ["FineTune", "FineTuneAsync"], "baseModel", provider: ModelAliases.OpenAI),
            Member(ModelId, "OpenAI.Graders.GraderLabelModel", "Model", provider: ModelAliases.OpenAI),
            Member(ModelId, "OpenAI.Graders.GraderScoreModel", "Model", provider: ModelAliases.OpenAI),

            .. Parameter(
                ModelCall, Chat, ["CompleteChat", "CompleteChatAsync", "CompleteChatStreaming", "CompleteChatStreamingAsync"], "messages"),
            .. Members(ModelCall, Responses, ResponseCalls),
            .. Members(ModelCall, Assistants, AssistantCalls),
            .. Renamed(
                StreamedRun,
                [
                    .. Members(ModelCall, Assistants, FormerAssistantCalls),
                    .. Members(ModelCall, Assistants, [.. FormerAssistantCalls.Select(static call => call + "Async")]),
                ]),
            .. Parameter(ModelCall, Embeddings, ["GenerateEmbedding", "GenerateEmbeddingAsync"], "input"),
            .. Parameter(ModelCall, Embeddings, ["GenerateEmbeddings", "GenerateEmbeddingsAsync"], "inputs"),
            .. Parameter(ModelCall, Images, ImageCalls, "prompt"),
            .. Members(ModelCall, Images, ImageCallsWithoutPrompt),
            .. Members(ModelCall, Videos, VideoCalls),
            .. Parameter(ModelCall, Audio, ["GenerateSpeech", "GenerateSpeechAsync", "GenerateSpeechStreamingAsync"], "text"),
            .. Members(ModelCall, Audio, ListeningCalls),
            .. Renamed(StreamedTranscription, [.. Members(ModelCall, Audio, "TranscribeAudioStreamingAsync", "TranscribeAudioStreaming")]),
            .. Members(Evaluation, Graders, "RunGrader", "RunGraderAsync"),
            .. Members(Moderation, Moderations, "ClassifyInputs", "ClassifyInputsAsync"),
            .. Renamed("OpenAI text moderation", [.. Members(Moderation, Moderations, ClassifyTextCalls)]),

            .. Types(ConversationMessage, "OpenAI.Chat.ChatMessage", "OpenAI.Responses.ResponseItem"),
            .. Types(CallOptions, ChatOptions, ResponseOptions, RunOptions),
            .. Renamed(
                "OpenAI output limit",
                Member(OutputLimit, ChatOptions, "MaxOutputTokenCount"),
                Member(OutputLimit, ChatOptions, "MaxTokens")),
            Member(OutputLimit, RunOptions, "MaxOutputTokenCount"),
            .. Members(EndUserId, ChatOptions, "EndUserId"),
            .. Members(EndUserId, ResponseOptions, "EndUserId"),
            Member(ToolIterationLimit, ResponseOptions, "MaxToolCallCount"),

            .. Renamed(
                "OpenAI file client",
                [
                    .. Types(ClientType, Files, LegacyFiles),
                    .. CtorParameter(Credential, [Files, LegacyFiles], "apiKey"),
                    .. CtorParameter(CredentialObject, [Files, LegacyFiles], "credential"),
                ]),
            .. Renamed(
                "OpenAI responses client",
                [
                    .. Types(ClientType, Responses, LegacyResponses),
                    .. Clients(ModelAliases.OpenAI, Responses, LegacyResponses),
                    .. CtorParameter(Credential, [Responses, LegacyResponses], "apiKey"),
                    .. CtorParameter(CredentialObject, [Responses, LegacyResponses], "credential"),
                    Parameter(ModelId, LegacyResponses, Ctor, "model", provider: ModelAliases.OpenAI),
                    Parameter(ModelId, Client, "GetOpenAIResponseClient", "model", provider: ModelAliases.OpenAI),
                    .. Members(ModelCall, LegacyResponses, ResponseCalls),
                    Parameter(ModelId, Responses, "CreateResponseStreaming", "model", provider: ModelAliases.OpenAI),
                    .. Members(ModelCall, Responses, "CreateResponseStreaming"),
                    .. Members(ModelCall, LegacyResponses, "CreateResponseStreaming"),
                    .. Types(CallOptions, LegacyResponseOptions),
                    Member(OutputLimit, ResponseOptions, "MaxOutputTokenCount"),
                    Member(OutputLimit, LegacyResponseOptions, "MaxOutputTokenCount"),
                    Member(ToolList, LegacyResponseOptions, "Tools"),
                ]),

            Member(ToolDeclaration, "OpenAI.Chat.ChatTool", "CreateFunctionTool"),
            Member(ToolDeclaration, "OpenAI.Chat.ChatFunction", Ctor),
            .. Members(ToolDeclaration, ResponseTool, "CreateFunctionTool", "CreateCustomTool"),
            Member(ToolDeclaration, FunctionTool, Ctor),
            Member(ToolDeclaration, CustomTool, Ctor),
            Member(ToolDeclaration, AssistantTool, Ctor),
            Member(ToolDeclaration, "OpenAI.Assistants.ToolDefinition", "CreateFunction"),
            Parameter(ToolName, "OpenAI.Chat.ChatTool", "CreateFunctionTool", "functionName"),
            Parameter(ToolName, "OpenAI.Chat.ChatFunction", Ctor, "functionName"),
            Parameter(ToolName, ResponseTool, "CreateFunctionTool", "functionName"),
            Parameter(ToolName, ResponseTool, "CreateCustomTool", "toolName"),
            Parameter(ToolName, FunctionTool, Ctor, "functionName"),
            Member(ToolName, FunctionTool, "FunctionName"),
            Parameter(ToolName, CustomTool, Ctor, "toolName"),
            Member(ToolName, CustomTool, "ToolName"),
            Parameter(ToolName, AssistantTool, Ctor, "name"),
            Member(ToolName, AssistantTool, "FunctionName"),
            Parameter(ToolName, "OpenAI.Assistants.ToolDefinition", "CreateFunction", "name"),
            Member(ToolList, ChatOptions, "Tools"),
            Member(ToolList, ChatOptions, "Functions"),
            Member(ToolList, ResponseOptions, "Tools"),
            Member(ToolList, "OpenAI.Assistants.AssistantCreationOptions", "Tools"),
            Member(ToolList, "OpenAI.Assistants.AssistantModificationOptions", "DefaultTools"),
            Member(ToolList, RunOptions, "ToolsOverride"),

            .. ToolServers(
                Parameter(Endpoint, McpTool, Ctor, "serverUri"),
                Parameter(Endpoint, ResponseTool, "CreateMcpTool", "serverUri"),
                Member(Endpoint, McpTool, "ServerUri")),
            Parameter(Credential, ResponseTool, "CreateMcpTool", "authorizationToken"),
            Member(Credential, McpTool, "AuthorizationToken"),
            Parameter(RequestHeaders, ResponseTool, "CreateMcpTool", "headers"),
            Member(RequestHeaders, McpTool, "Headers"),
            Member(ApprovalOffValue, "OpenAI.Responses.DefaultMcpToolCallApprovalPolicy", "NeverRequireApproval")
                with { ApprovalMember = "AlwaysRequireApproval" },
            Parameter(ServerToolChoice, ResponseTool, "CreateMcpTool", "allowedTools"),
            Member(ServerToolChoice, McpTool, "AllowedTools"),
            SwitchParameter(ApprovalAnswer, "OpenAI.Responses.ResponseItem", "CreateMcpApprovalResponseItem", "approved"),
            SwitchParameter(ApprovalAnswer, McpApproval, Ctor, "approved"),
            Switch(ApprovalAnswer, McpApproval, "Approved"),

            .. FlowRows,
            .. RealtimeRows,
            .. DecisionRows,
        ]);
}
