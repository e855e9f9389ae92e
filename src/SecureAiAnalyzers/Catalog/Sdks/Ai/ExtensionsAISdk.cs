using SecureAiAnalyzers.Catalog.Knowledge;
using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.ApiRole;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.Ai;

/// <summary>Microsoft.Extensions.AI: abstractions, pipeline, OpenAI adapters; with the names of the 9.x and early 10.x previews.</summary>
internal static partial class ExtensionsAISdk
{
    private const string SeenVersion = "10.11.0";
    private const string Namespace = "Microsoft.Extensions.AI.";
    private const string Arguments = Namespace + "AIFunctionArguments";
    private const string Injection = "Microsoft.Extensions.DependencyInjection.";
    private const string OpenAIChatAdapters = "OpenAI.Chat.MicrosoftExtensionsAIChatExtensions";
    private const string OpenAIResponsesAdapters = "OpenAI.Responses.MicrosoftExtensionsAIResponsesExtensions";

    private const string ChatCall = "chat client call";
    private const string StructuredCall = "structured chat client call";
    private const string StreamingCall = "streaming chat client call";
    private const string AdapterModel = "model of an OpenAI adapter";
    private const string ApprovalResponse = "approval response";
    private const string HostedServerSecret = "hosted MCP server credential";
    private const string ToolErrors = "detailed tool errors";

    public static SdkCatalog Catalog { get; } = new(
        "Microsoft.Extensions.AI",
        packages: ["Microsoft.Extensions.AI.Abstractions", "Microsoft.Extensions.AI", "Microsoft.Extensions.AI.OpenAI"],
        newestVersion: "10.11.0",
        anchors: ["Microsoft.Extensions.AI"],
        rows:
        [
            .. Types(OpaqueValue, Namespace + "FunctionCallContent", Namespace + "FunctionResultContent", Namespace + "AIFunctionArguments"),
            Member(OpaqueValues, Namespace + "FunctionCallContent", "Arguments"),
            Member(OpaqueValues, Namespace + "FunctionResultContent", "Result"),
            .. Clients,
            .. Pipeline,
            .. Calls,
            .. CallLimits,
            .. Telemetry,
            .. Tools,
            .. Approval,
            .. OpenAIAdapters,
            .. FlowRows,
        ])
    {
        MessageLog = "Microsoft.Extensions.AI",
    };

    private static ApiRow[] Clients =>
    [
        .. Types(
            ClientType,
            Namespace + "IChatClient",
            Namespace + "IEmbeddingGenerator",
            Namespace + "IImageGenerator",
            Namespace + "ISpeechToTextClient",
            Namespace + "ITextToSpeechClient",
            Namespace + "IHostedFileClient",
            Namespace + "IRealtimeClient",
            Namespace + "IRealtimeClientSession",
            // Did not derive from IEmbeddingGenerator at first.
            Namespace + "IEmbeddingGenerator`2"),
        .. Types(ObservableClient, Namespace + "IChatClient"),
        .. Types(
            DelegatingClient,
            Namespace + "DelegatingChatClient",
            Namespace + "DelegatingEmbeddingGenerator`2",
            Namespace + "DelegatingImageGenerator",
            Namespace + "DelegatingSpeechToTextClient",
            Namespace + "DelegatingTextToSpeechClient",
            Namespace + "DelegatingHostedFileClient",
            Namespace + "DelegatingRealtimeClient",
            // The clients that it chooses from come in collections or from a function.
            Namespace + "RoutingChatClient"),
        .. Members(ClientRegistration, Injection + "ChatClientBuilderServiceCollectionExtensions", "AddChatClient", "AddKeyedChatClient"),
        Parameter(ServiceKey, Injection + "ChatClientBuilderServiceCollectionExtensions", "AddKeyedChatClient", "serviceKey"),
        Parameter(ServiceKey, Injection + "EmbeddingGeneratorBuilderServiceCollectionExtensions", "AddKeyedEmbeddingGenerator", "serviceKey"),
        .. Members(
            ClientRegistration,
            Injection + "EmbeddingGeneratorBuilderServiceCollectionExtensions",
            "AddEmbeddingGenerator",
            "AddKeyedEmbeddingGenerator"),
        .. Members(
            ClientRegistration,
            Injection + "ImageGeneratorBuilderServiceCollectionExtensions",
            "AddImageGenerator",
            "AddKeyedImageGenerator"),
        .. Members(
            ClientRegistration,
            Injection + "SpeechToTextClientBuilderServiceCollectionExtensions",
            "AddSpeechToTextClient",
            "AddKeyedSpeechToTextClient"),
        .. Members(
            ClientRegistration,
            Injection + "TextToSpeechClientBuilderServiceCollectionExtensions",
            "AddTextToSpeechClient",
            "AddKeyedTextToSpeechClient"),
    ];

    private static ApiRow[] Pipeline =>
    [
        .. Members(PipelineStart, Namespace + "ChatClientBuilder", Ctor),
        .. Members(PipelineStart, Namespace + "ChatClientBuilderChatClientExtensions", "AsBuilder"),
        .. Members(PipelineStart, Injection + "ChatClientBuilderServiceCollectionExtensions", "AddChatClient", "AddKeyedChatClient"),
        .. Members(PipelineBuild, Namespace + "ChatClientBuilder", "Build"),
        .. Members(PipelineMiddleware, Namespace + "ChatClientBuilder", "Use"),
        .. Members(PipelineTelemetry, Namespace + "OpenTelemetryChatClientBuilderExtensions", "UseOpenTelemetry"),
        .. Members(PipelineTelemetry, Namespace + "LoggingChatClientBuilderExtensions", "UseLogging"),
        .. Members(PipelineStep, Namespace + "FunctionInvokingChatClientBuilderExtensions", "UseFunctionInvocation"),
        .. Members(PipelineStep, Namespace + "DistributedCachingChatClientBuilderExtensions", "UseDistributedCache"),
        .. Members(PipelineStep, Namespace + "ReducingChatClientBuilderExtensions", "UseChatReducer"),
        .. Members(PipelineStep, Namespace + "ImageGeneratingChatClientBuilderExtensions", "UseImageGeneration"),
        .. Members(PipelineDefaults, Namespace + "ConfigureOptionsChatClientBuilderExtensions", "ConfigureOptions"),
        .. Members(PipelineDefaults, Namespace + "ConfigureOptionsChatClient", Ctor),
        .. Loops,
    ];

    /// <summary>What the order of a chain decides.</summary>
    private static IEnumerable<ApiRow> Loops => Seen(
        SeenVersion,
        [
            .. Members(FunctionLoop, Namespace + "FunctionInvokingChatClientBuilderExtensions", "UseFunctionInvocation"),
            .. Members(FunctionLoop, Namespace + "FunctionInvokingChatClient", Ctor),
            Parameter(HistoryReducer, Namespace + "ReducingChatClientBuilderExtensions", "UseChatReducer", "reducer"),
            Parameter(HistoryReducer, Namespace + "ReducingChatClient", Ctor, "reducer"),
            .. Types(ResultDroppingReducer, Namespace + "MessageCountingChatReducer"),
            .. Members(AnswerCache, Namespace + "DistributedCachingChatClientBuilderExtensions", "UseDistributedCache"),
            .. Members(AnswerCache, Namespace + "DistributedCachingChatClient", Ctor),
            .. Members(CacheKeyPart, Namespace + "DistributedCachingChatClient", "CacheKeyAdditionalValues"),
            Parameter(FailoverClients, Namespace + "OrderedFailoverChatClient", Ctor, "clients"),
        ]);

    private static ApiRow[] Calls =>
    [
        Parameter(ModelCall, Namespace + "IChatClient", "GetResponseAsync", "messages", fact: ChatCall),
        Parameter(ModelCall, Namespace + "IChatClient", "CompleteAsync", "chatMessages", fact: ChatCall),
        Parameter(ModelCall, Namespace + "IChatClient", "GetStreamingResponseAsync", "messages", fact: StreamingCall),
        Parameter(ModelCall, Namespace + "IChatClient", "CompleteStreamingAsync", "chatMessages", fact: StreamingCall),
        Parameter(ModelCall, Namespace + "ChatClientExtensions", "GetResponseAsync", "chatMessage", fact: ChatCall),
        Parameter(ModelCall, Namespace + "ChatClientExtensions", "CompleteAsync", "chatMessage", fact: ChatCall),
        Parameter(ModelCall, Namespace + "ChatClientExtensions", "GetStreamingResponseAsync", "chatMessage", fact: StreamingCall),
        Parameter(ModelCall, Namespace + "ChatClientExtensions", "CompleteStreamingAsync", "chatMessage", fact: StreamingCall),
        Member(ModelCall, Namespace + "ChatClientStructuredOutputExtensions", "GetResponseAsync", fact: StructuredCall),
        Member(ModelCall, Namespace + "ChatClientStructuredOutputExtensions", "CompleteAsync", fact: StructuredCall),
        Parameter(ModelCall, Namespace + "IEmbeddingGenerator`2", "GenerateAsync", "values"),
        Parameter(ModelCall, Namespace + "EmbeddingGeneratorExtensions", "GenerateAsync", "value"),
        Parameter(ModelCall, Namespace + "EmbeddingGeneratorExtensions", "GenerateVectorAsync", "value"),
        Parameter(ModelCall, Namespace + "EmbeddingGeneratorExtensions", "GenerateAndZipAsync", "values"),
        Parameter(ModelCall, Namespace + "IImageGenerator", "GenerateAsync", "request"),
        .. Parameter(
            ModelCall,
            Namespace + "ImageGeneratorExtensions",
            ["GenerateImagesAsync", "EditImagesAsync", "EditImageAsync"],
            "prompt"),
        .. Members(ModelCall, Namespace + "ISpeechToTextClient", "GetTextAsync", "GetStreamingTextAsync"),
        .. Members(ModelCall, Namespace + "SpeechToTextClientExtensions", "GetTextAsync", "GetStreamingTextAsync"),
        .. Parameter(ModelCall, Namespace + "ITextToSpeechClient", ["GetAudioAsync", "GetStreamingAudioAsync"], "text"),
        .. Members(ModelCall, Namespace + "IRealtimeClientSession", "GetStreamingResponseAsync"),
    ];

    private static ApiRow[] CallLimits =>
    [
        .. Types(ConversationMessage, Namespace + "ChatMessage", Namespace + "RealtimeConversationItem"),
        .. Types(ConversationSession, Namespace + "IRealtimeClientSession"),
        .. Types(CallOptions, Namespace + "ChatOptions"),
        .. Members(OutputLimit, Namespace + "ChatOptions", "MaxOutputTokens"),
        .. Members(NamedSettings, Namespace + "ChatOptions", "AdditionalProperties"),
        .. Members(OutputLimit, Namespace + "RealtimeSessionOptions", "MaxOutputTokens"),
        .. Members(OutputLimit, Namespace + "CreateResponseRealtimeClientMessage", "MaxOutputTokens"),
        .. Members(ModelId, Namespace + "ChatOptions", "ModelId"),
        .. Members(ModelId, Namespace + "EmbeddingGenerationOptions", "ModelId"),
        .. Members(ModelId, Namespace + "ImageGenerationOptions", "ModelId"),
        .. Members(ModelId, Namespace + "SpeechToTextOptions", "ModelId"),
        .. Members(ModelId, Namespace + "TextToSpeechOptions", "ModelId"),
        .. Members(ModelId, Namespace + "TranscriptionOptions", "ModelId"),
        .. Members(ModelId, Namespace + "RealtimeSessionOptions", "Model"),
        .. Members(ToolIterationLimit, Namespace + "FunctionInvokingChatClient", "MaximumIterationsPerRequest"),
        .. Members(ToolIterationLimit, Namespace + "FunctionInvokingRealtimeClient", "MaximumIterationsPerRequest"),
        Switch(DetailedErrors, Namespace + "FunctionInvokingChatClient", "IncludeDetailedErrors", fact: ToolErrors),
        Switch(DetailedErrors, Namespace + "FunctionInvokingChatClient", "DetailedErrors", fact: ToolErrors),
        Switch(DetailedErrors, Namespace + "FunctionInvokingRealtimeClient", "IncludeDetailedErrors"),
    ];

    private static ApiRow[] Telemetry =>
    [
        Switch(SensitiveTelemetry, Namespace + "OpenTelemetryChatClient", "EnableSensitiveData"),
        Switch(SensitiveTelemetry, Namespace + "OpenTelemetryEmbeddingGenerator`2", "EnableSensitiveData"),
        Switch(SensitiveTelemetry, Namespace + "OpenTelemetryImageGenerator", "EnableSensitiveData"),
        Switch(SensitiveTelemetry, Namespace + "OpenTelemetrySpeechToTextClient", "EnableSensitiveData"),
        Switch(SensitiveTelemetry, Namespace + "OpenTelemetryTextToSpeechClient", "EnableSensitiveData"),
        Switch(SensitiveTelemetry, Namespace + "OpenTelemetryHostedFileClient", "EnableSensitiveData"),
        Switch(SensitiveTelemetry, Namespace + "OpenTelemetryRealtimeClient", "EnableSensitiveData"),
    ];

    private static ApiRow[] Tools =>
    [
        .. For(
            ToolHosts.Functions,
            // Takes a parameter with an attribute of injection from the model.
            Parameter(ToolFactory, Namespace + "AIFunctionFactory", "Create", "method") with { SeenIn = SeenVersion },
            Member(ToolBody, Namespace + "AIFunction", "InvokeCoreAsync"),
            new(InjectedType, Arguments)),
        .. Types(ToolArguments, Arguments),
        .. Members(ParameterBinding, Namespace + "AIFunctionFactoryOptions", "ConfigureParameterBinding"),
        .. Members(ParameterBinder, Namespace + "AIFunctionFactoryOptions+ParameterBindingOptions", "BindParameter"),
        .. Parameter(ToolName, Namespace + "AIFunctionFactory", ["Create", "CreateDeclaration"], "name"),
        .. Members(ToolName, Namespace + "AIFunctionFactoryOptions", "Name"),
        .. Members(ToolName, Namespace + "HostedToolSearchTool", "Namespace"),
        .. Types(DescriptionAttribute, Namespace + "AIFunctionNameAttribute", Namespace + "AIParameterNameAttribute"),
        .. Members(ToolDeclaration, Namespace + "AIFunctionFactory", "CreateDeclaration"),
        .. Members(ToolCall, Namespace + "AIFunction", "InvokeAsync"),
        // Filters of a function do not come along.
        .. Seen(SeenVersion, Members(ToolList, Namespace + "ChatOptions", "Tools")),
        .. Members(ToolList, Namespace + "RealtimeSessionOptions", "Tools"),
        .. Types(WebSearchTool, Namespace + "HostedWebSearchTool"),
        .. Members(ToolList, Namespace + "CreateResponseRealtimeClientMessage", "Tools"),
        .. Members(ToolList, Namespace + "FunctionInvokingChatClient", "AdditionalTools"),
        .. Members(ToolList, Namespace + "FunctionInvokingRealtimeClient", "AdditionalTools"),
        .. ToolServers(Parameter(Endpoint, Namespace + "HostedMcpServerTool", Ctor, "serverAddress")),
        Member(RequestHeaders, Namespace + "HostedMcpServerTool", "Headers", fact: HostedServerSecret),
        Member(Credential, Namespace + "HostedMcpServerTool", "AuthorizationToken", fact: HostedServerSecret),
    ];

    private static ApiRow[] Approval =>
    [
        .. Types(ApprovalWrapper, Namespace + "ApprovalRequiredAIFunction"),
        .. Types(DelegatingFunction, Namespace + "DelegatingAIFunction"),
        .. Members(FunctionInvoker, Namespace + "FunctionInvokingChatClient", "FunctionInvoker", "InvokeFunctionAsync"),
        .. Seen(
            SeenVersion,
            [
                .. Members(UnaskedToolList, Namespace + "RealtimeSessionOptions", "Tools"),
                .. Members(UnaskedToolList, Namespace + "CreateResponseRealtimeClientMessage", "Tools"),
                .. Members(UnaskedToolList, Namespace + "FunctionInvokingRealtimeClient", "AdditionalTools"),
            ]),
        .. Members(UnaskedLoop, Namespace + "FunctionInvokingRealtimeClientBuilderExtensions", "UseFunctionInvocation"),
        .. Members(UnaskedLoop, Namespace + "FunctionInvokingRealtimeClient", Ctor),
        Member(ApprovalOffValue, Namespace + "HostedMcpServerToolApprovalMode", "NeverRequire") with { ApprovalMember = "AlwaysRequire" },
        .. Members(ApprovalOffValue, Namespace + "HostedMcpServerToolNeverRequireApprovalMode", Ctor),
        .. Members(ServerToolChoice, Namespace + "HostedMcpServerTool", "AllowedTools"),
        Switch(ApprovalSwitch, Namespace + "ToolApprovalRequestContent", "RequiresConfirmation", unsafeValue: false),
        SwitchParameter(ApprovalAnswer, Namespace + "ToolApprovalRequestContent", "CreateResponse", "approved", fact: ApprovalResponse),
        SwitchParameter(
            ApprovalAnswer, Namespace + "FunctionApprovalRequestContent", "CreateResponse", "approved", fact: ApprovalResponse),
        SwitchParameter(
            ApprovalAnswer, Namespace + "McpServerToolApprovalRequestContent", "CreateResponse", "approved", fact: ApprovalResponse),
        SwitchParameter(ApprovalAnswer, Namespace + "ToolApprovalResponseContent", Ctor, "approved", fact: ApprovalResponse),
        SwitchParameter(ApprovalAnswer, Namespace + "FunctionApprovalResponseContent", Ctor, "approved", fact: ApprovalResponse),
        SwitchParameter(ApprovalAnswer, Namespace + "McpServerToolApprovalResponseContent", Ctor, "approved", fact: ApprovalResponse),
    ];

    private static ApiRow[] OpenAIAdapters =>
    [
        .. Members(ToolDeclaration, OpenAIChatAdapters, "AsOpenAIChatTool"),
        .. Members(ToolDeclaration, OpenAIResponsesAdapters, "AsOpenAIResponseTool"),
        .. Members(ToolDeclaration, "OpenAI.Realtime.MicrosoftExtensionsAIRealtimeExtensions", "AsOpenAIRealtimeFunctionTool"),
        Parameter(ModelId, Namespace + "OpenAIClientExtensions", "AsIChatClient", "defaultModelId", ModelAliases.OpenAI, AdapterModel),
        Parameter(ModelId, Namespace + "OpenAIClientExtensions", "AsChatClient", "modelId", ModelAliases.OpenAI, AdapterModel),
        Parameter(ModelId, Namespace + "OpenAIClientExtensions", "AsEmbeddingGenerator", "modelId", ModelAliases.OpenAI, AdapterModel),
        Parameter(ModelId, Namespace + "OpenAIChatClient", Ctor, "modelId", ModelAliases.OpenAI, AdapterModel),
        Parameter(ModelId, Namespace + "OpenAIRealtimeClient", Ctor, "model", ModelAliases.OpenAI),
        Parameter(Credential, Namespace + "OpenAIRealtimeClient", Ctor, "apiKey"),
        Parameter(ModelId, Namespace + "OpenAIRealtimeClientSession", Ctor, "model", ModelAliases.OpenAI),
        Parameter(Credential, Namespace + "OpenAIRealtimeClientSession", Ctor, "apiKey"),
    ];
}
