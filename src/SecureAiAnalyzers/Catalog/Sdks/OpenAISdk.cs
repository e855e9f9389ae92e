using System.Linq;
using static SecureAiAnalyzers.Catalog.ApiRole;
using static SecureAiAnalyzers.Catalog.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks;

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
    private const string McpTool = "OpenAI.Responses.McpTool";
    private const string Assistants = "OpenAI.Assistants.AssistantClient";
    private const string RunOptions = "OpenAI.Assistants.RunCreationOptions";
    private const string Realtime = "OpenAI.Realtime.RealtimeClient";
    private const string RealtimeMcpTool = "OpenAI.Realtime.RealtimeMcpTool";
    private const string RealtimeSession = "OpenAI.Realtime.RealtimeConversationSessionOptions";
    private const string RealtimeResponse = "OpenAI.Realtime.RealtimeResponseOptions";
    private const string Embeddings = "OpenAI.Embeddings.EmbeddingClient";
    private const string Images = "OpenAI.Images.ImageClient";
    private const string Audio = "OpenAI.Audio.AudioClient";
    private const string Moderations = "OpenAI.Moderations.ModerationClient";
    private const string Files = "OpenAI.Files.OpenAIFileClient";
    private const string LegacyFiles = "OpenAI.Files.FileClient";
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
        "OpenAI.Containers.ContainerClient",
        "OpenAI.Conversations.ConversationClient",
        "OpenAI.Decisions.DecisionsClient",
        "OpenAI.Evals.EvaluationClient",
        "OpenAI.FineTuning.FineTuningClient",
        "OpenAI.Graders.GraderClient",
        "OpenAI.Models.OpenAIModelClient",
        "OpenAI.Skills.SkillClient",
        "OpenAI.VectorStores.VectorStoreClient",
        "OpenAI.Videos.VideoClient",
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

    private static readonly string[] DefaultPolicies =
        ["OpenAI.Responses.DefaultMcpToolCallApprovalPolicy", "OpenAI.Realtime.RealtimeDefaultMcpToolCallApprovalPolicy"];

    /// <summary>Clients that the host-builder extensions register as <c>Add…Client</c> and <c>AddKeyed…Client</c>.</summary>
    private static readonly string[] RegisteredClients =
        ["Assistant", "Audio", "Chat", "Conversation", "Decisions", "Embedding", "Image", "Moderation", "Realtime", "Video"];

    private static readonly string[] ResponseCalls =
        ["CreateResponse", "CreateResponseAsync", "CreateResponseStreamingAsync"];

    private static readonly string[] AssistantCalls =
    [
        "CreateRun",
        "CreateRunAsync",
        "CreateRunStreamingAsync",
        "CreateThreadAndRun",
        "CreateThreadAndRunAsync",
        "CreateThreadAndRunStreamingAsync",
        "SubmitToolOutputsToRun",
        "SubmitToolOutputsToRunAsync",
        "SubmitToolOutputsToRunStreamingAsync",
    ];

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
        "TranscribeAudioStreamingAsync",
        "TranscribeAudioDiarized",
        "TranscribeAudioDiarizedAsync",
        "TranslateAudio",
        "TranslateAudioAsync",
    ];

    public static SdkCatalog Catalog { get; } = new(
        "OpenAI",
        packages: ["OpenAI"],
        newestVersion: "2.15.0",
        anchors: ["OpenAI"],
        rows:
        [
            .. Types(ClientType, [.. ModelBoundClients, .. OtherClients]),
            .. CtorParameter(Credential, [.. ModelBoundClients, .. OtherClients], "apiKey"),
            .. CtorParameter(CredentialObject, [.. ModelBoundClients, .. OtherClients], "credential"),
            .. Types(ClientOptions, OptionsOfClients),
            .. OptionsOfClients.Select(options => Member(Endpoint, options, "Endpoint")),
            .. RegisteredClients.SelectMany(name => Members(ClientRegistration, HostBuilder, $"Add{name}Client", $"AddKeyed{name}Client")),
            .. Members(ClientRegistration, ResponsesHostBuilder, "AddResponsesClient", "AddKeyedResponsesClient"),

            .. CtorParameter(ModelId, ModelBoundClients, "model", detail: ModelAliases.OpenAI),
            .. Parameter(ModelId, Client, ModelBoundFactories, "model", detail: ModelAliases.OpenAI),
            .. SettingsWithModel.Select(settings => Member(ModelId, settings, "Model", detail: ModelAliases.OpenAI)),
            .. Parameter(ModelId, Responses, ResponseCalls, "model", detail: ModelAliases.OpenAI),
            Parameter(ModelId, ResponseOptions, Ctor, "model", detail: ModelAliases.OpenAI),
            Member(ModelId, ResponseOptions, "Model", detail: ModelAliases.OpenAI),
            Parameter(ModelId, ResponseTool, "CreateImageGenerationTool", "model", detail: ModelAliases.OpenAI),
            .. Parameter(ModelId, Assistants, ["CreateAssistant", "CreateAssistantAsync"], "model", detail: ModelAliases.OpenAI),
            Member(ModelId, "OpenAI.Assistants.AssistantModificationOptions", "Model", detail: ModelAliases.OpenAI),
            Member(ModelId, RunOptions, "ModelOverride", detail: ModelAliases.OpenAI),
            .. Parameter(
                ModelId, Realtime, ["StartConversationSessionAsync", "StartSessionAsync"], "model", detail: ModelAliases.OpenAI),
            Member(ModelId, RealtimeSession, "Model", detail: ModelAliases.OpenAI),

            .. Parameter(
                ModelCall, Chat, ["CompleteChat", "CompleteChatAsync", "CompleteChatStreaming", "CompleteChatStreamingAsync"], "messages"),
            .. Members(ModelCall, Responses, ResponseCalls),
            .. Members(ModelCall, Assistants, AssistantCalls),
            .. Parameter(ModelCall, Embeddings, ["GenerateEmbedding", "GenerateEmbeddingAsync"], "input"),
            .. Parameter(ModelCall, Embeddings, ["GenerateEmbeddings", "GenerateEmbeddingsAsync"], "inputs"),
            .. Parameter(ModelCall, Images, ImageCalls, "prompt"),
            .. Parameter(ModelCall, Audio, ["GenerateSpeech", "GenerateSpeechAsync", "GenerateSpeechStreamingAsync"], "text"),
            .. Members(ModelCall, Audio, ListeningCalls),
            .. Members(Moderation, Moderations, "ClassifyInputs", "ClassifyInputsAsync"),
            .. Renamed("OpenAI text moderation", [.. Members(Moderation, Moderations, ClassifyTextCalls)]),

            .. Types(ConversationMessage, "OpenAI.Chat.ChatMessage", "OpenAI.Responses.ResponseItem"),
            .. Types(CallOptions, ChatOptions, ResponseOptions, RunOptions),
            .. Renamed(
                "OpenAI output limit",
                Member(OutputLimit, ChatOptions, "MaxOutputTokenCount"),
                Member(OutputLimit, ChatOptions, "MaxTokens")),
            Member(OutputLimit, RunOptions, "MaxOutputTokenCount"),
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
                    .. CtorParameter(Credential, [Responses, LegacyResponses], "apiKey"),
                    .. CtorParameter(CredentialObject, [Responses, LegacyResponses], "credential"),
                    Parameter(ModelId, LegacyResponses, Ctor, "model", detail: ModelAliases.OpenAI),
                    Parameter(ModelId, Client, "GetOpenAIResponseClient", "model", detail: ModelAliases.OpenAI),
                    .. Members(ModelCall, LegacyResponses, ResponseCalls),
                    .. Types(CallOptions, LegacyResponseOptions),
                    Member(OutputLimit, ResponseOptions, "MaxOutputTokenCount"),
                    Member(OutputLimit, LegacyResponseOptions, "MaxOutputTokenCount"),
                    Member(ToolList, LegacyResponseOptions, "Tools"),
                ]),

            Member(ToolDeclaration, "OpenAI.Chat.ChatTool", "CreateFunctionTool"),
            .. Members(ToolDeclaration, ResponseTool, "CreateFunctionTool", "CreateCustomTool"),
            Parameter(ToolName, "OpenAI.Chat.ChatTool", "CreateFunctionTool", "functionName"),
            Parameter(ToolName, ResponseTool, "CreateFunctionTool", "functionName"),
            Member(ToolDeclaration, "OpenAI.Assistants.FunctionToolDefinition", Ctor),
            Member(ToolList, ChatOptions, "Tools"),
            Member(ToolList, ResponseOptions, "Tools"),
            Member(ToolList, "OpenAI.Assistants.AssistantCreationOptions", "Tools"),
            Member(ToolList, RunOptions, "ToolsOverride"),
            Member(ToolList, RealtimeSession, "Tools"),
            Member(ToolList, RealtimeResponse, "Tools"),

            .. CtorParameter(Endpoint, [McpTool, RealtimeMcpTool], "serverUri"),
            Parameter(Endpoint, ResponseTool, "CreateMcpTool", "serverUri"),
            Member(Endpoint, McpTool, "ServerUri"),
            Member(Endpoint, RealtimeMcpTool, "ServerUri"),
            Parameter(Credential, ResponseTool, "CreateMcpTool", "authorizationToken"),
            Member(Credential, McpTool, "AuthorizationToken"),
            Member(Credential, RealtimeMcpTool, "AuthorizationToken"),
            Parameter(RequestHeaders, ResponseTool, "CreateMcpTool", "headers"),
            Member(RequestHeaders, McpTool, "Headers"),
            Member(RequestHeaders, RealtimeMcpTool, "Headers"),
            .. DefaultPolicies.Select(policy => Member(ApprovalOffValue, policy, "NeverRequireApproval", detail: "AlwaysRequireApproval")),
            Parameter(ServerToolChoice, ResponseTool, "CreateMcpTool", "allowedTools"),
            Member(ServerToolChoice, McpTool, "AllowedTools"),
            Member(ServerToolChoice, RealtimeMcpTool, "AllowedTools"),
            SwitchParameter(ApprovalAnswer, "OpenAI.Responses.ResponseItem", "CreateMcpApprovalResponseItem", "approved"),
            SwitchParameter(ApprovalAnswer, "OpenAI.Responses.McpToolCallApprovalResponseItem", Ctor, "approved"),
            SwitchParameter(ApprovalAnswer, "OpenAI.Realtime.RealtimeItem", "CreateMcpApprovalResponseItem", "approved"),
            SwitchParameter(ApprovalAnswer, "OpenAI.Realtime.RealtimeMcpToolCallApprovalResponseItem", Ctor, "approved"),

            .. FlowRows,
        ]);
}
