using SecureAiAnalyzers.Catalog.Knowledge;
using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.ApiRole;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.Ai;

/// <summary>
/// The Anthropic C# SDK (package Anthropic) and its clients for Microsoft Foundry, Amazon Bedrock, AWS, Google Cloud and Vertex AI.
/// </summary>
internal static partial class AnthropicSdk
{
    private const string Client = "Anthropic.IAnthropicClient";
    private const string Options = "Anthropic.Core.ClientOptions";
    private const string Credentials = "Anthropic.Credentials.";
    private const string Messages = "Anthropic.Services.IMessageService";
    private const string BetaMessages = "Anthropic.Services.Beta.IMessageService";
    private const string TypedMessages = "Anthropic.Services.MessageServiceExtensions";
    private const string BetaTypedMessages = "Anthropic.Services.Beta.BetaMessageServiceExtensions";
    private const string Batches = "Anthropic.Services.Messages.IBatchService";
    private const string BetaBatches = "Anthropic.Services.Beta.Messages.IBatchService";
    private const string Raw = "WithRawResponse";
    private const string MessageParams = Models + "MessageCreateParams";
    private const string BetaMessageParams = BetaNamespace + "MessageCreateParams";
    private const string BatchParams = Models + "Batches.Params";
    private const string BetaBatchParams = BetaNamespace + "Batches.Params";
    private const string ThreadCreateParams = BetaNamespace + "ThreadCreateParams";
    private const string ThreadSendParams = BetaNamespace + "ThreadSendParams";
    private const string Thread = "Anthropic.Helpers.Beta.BetaMessageThread";
    private const string TypedThread = Thread + "`1";
    private const string McpServer = BetaModels + "RequestMcpServerUrlDefinition";
    private const string Adapters = "Microsoft.Extensions.AI.AnthropicClientExtensions";
    private const string BetaAdapters = "Microsoft.Extensions.AI.AnthropicBetaClientExtensions";
    private const string ToolRunner = "Anthropic.Helpers.Beta.BetaToolRunnerExtensions";
    private const string RunningTools = "Anthropic.Helpers.Beta.BetaToolRunner";
    private const string RunnableTool = "Anthropic.Helpers.Beta.BetaRunnableTool";
    private const string Mcp = "Anthropic.Helpers.Beta.Mcp.BetaMcp";
    private const string AwsOptions = "Anthropic.Aws.AwsClientOptions";
    private const string MantleOptions = "Anthropic.Bedrock.MantleAwsClientOptions";
    private const string GoogleCloudOptions = "Anthropic.GoogleCloud.GoogleCloudClientOptions";

    /// <summary>What a conversation, or a request of a batch, is asked for.</summary>
    private static readonly string[] Requests =
        [MessageParams, BetaMessageParams, BatchParams, BetaBatchParams, ThreadCreateParams, ThreadSendParams];

    private static readonly string[] ThreadCalls = ["Send", "SendStreaming"];

    public static SdkCatalog Catalog { get; } = new(
        "Anthropic",
        packages:
        [
            "Anthropic",
            new("Anthropic.Foundry", "1.0.0"),
            new("Anthropic.Bedrock", "1.0.6"),
            new("Anthropic.Vertex", "1.0.3"),
            new("Anthropic.GoogleCloud", "1.0.2"),
            new("Anthropic.Aws", "1.0.2"),
            new("Anthropic.Mcp", "1.0.0"),
        ],
        newestVersion: "13.14.0",
        anchors: ["Anthropic"],
        rows:
        [
            .. Clients,
            .. Clouds,
            .. ModelNames,
            .. Calls,
            .. Tools,
            .. ManagedAgents,
            .. FlowRows,
        ]);

    private static ApiRow[] Clients =>
    [
        .. Types(ClientType, Client, Messages, BetaMessages),
        .. Rows.Clients(ModelAliases.Anthropic, "Anthropic.AnthropicClient"),
        .. Types(ClientOptions, Options, AwsOptions, MantleOptions, GoogleCloudOptions),
        Member(Endpoint, Client, "BaseUrl"),
        Member(Endpoint, Options, "BaseUrl"),
        .. Members(Credential, Client, "ApiKey", "AuthToken", "WebhookKey"),
        .. Members(Credential, Options, "ApiKey", "AuthToken", "WebhookKey"),
        Member(ClientTelemetry, Client, "OpenTelemetry"),
        Member(ClientTelemetry, Options, "OpenTelemetry"),
        Member(ClientTransport, Client, "HttpClient"),
        Member(ClientTransport, Options, "HttpClient"),
        .. Retrying("13.14.0", tries: 3, "MaxRetries = 0", Client, Options),
        Member(ClientRetries, Client, "MaxRetries"),
        Member(ClientRetries, Options, "MaxRetries"),
        Member(RequestHeaders, Options, "ExtraHeaders"),
        Member(ApiRole.Timeout, Client, "Timeout"),
        Member(ApiRole.Timeout, Options, "Timeout"),
        Member(SensitiveTelemetryValue, "Anthropic.Core.OpenTelemetryContentMode", "Content"),

        // Tokens are fetched from the address of the service.
        Parameter(Endpoint, Credentials + "AnthropicCredentials", "Resolve", "baseUrl"),
        .. CtorParameter(Endpoint, [Credentials + "CredentialResult", Credentials + "CredentialsFileProvider"], "baseUrl"),
        Member(Endpoint, Credentials + "WorkloadIdentityOptions", "BaseUrl"),
        Parameter(RequestHeaders, Credentials + "CredentialResult", Ctor, "extraHeaders"),
        .. CtorParameter(
            Credential,
            [Credentials + "AccessToken", Credentials + "StaticIdentityTokenProvider", Credentials + "StaticTokenCredentials"],
            "token"),
    ];

    private static ApiRow[] Clouds =>
    [
        .. Rows.Clients(ModelAliases.Azure, "Anthropic.Foundry.AnthropicFoundryClient"),
        .. Rows.Clients(
            ModelAliases.Bedrock,
            "Anthropic.Bedrock.AnthropicBedrockClient",
            "Anthropic.Bedrock.AnthropicBedrockMantleClient",
            "Anthropic.Aws.AnthropicAwsClient"),
        .. Rows.Clients(ModelAliases.Google, "Anthropic.Vertex.AnthropicVertexClient", "Anthropic.GoogleCloud.AnthropicGoogleCloudClient"),
        Parameter(Credential, "Anthropic.Foundry.AnthropicFoundryApiKeyCredentials", Ctor, "apiKey"),
        Parameter(TokenCredential, "Anthropic.Foundry.AnthropicFoundryIdentityTokenCredentials", Ctor, "tokenCredential"),
        Member(Credential, "Anthropic.Bedrock.AnthropicBedrockApiTokenCredentials", "BearerToken"),
        Member(Credential, "Anthropic.Bedrock.AnthropicBedrockPrivateKeyCredentials", "ApiSecret"),
        Parameter(Credential, "Anthropic.Bedrock.AWSSigner", "GetAuthorizationHeader", "awsSecretKey"),
        Parameter(Credential, "Anthropic.Bedrock.AWSSigner", "GetAuthorizationHeader", "awsSessionToken"),
        .. Members(Credential, AwsOptions, "ApiKey", "AwsSecretAccessKey", "AwsSessionToken"),
        .. Members(Credential, MantleOptions, "ApiKey", "AwsSecretAccessKey", "AwsSessionToken"),
        Member(Endpoint, AwsOptions, "BaseUrl"),
        Member(Endpoint, MantleOptions, "BaseUrl"),
        Member(Endpoint, GoogleCloudOptions, "BaseUrl"),
    ];

    private static ApiRow[] ModelNames =>
    [
        .. Requests.Select(request => Member(ModelId, request, "Model", provider: ModelAliases.Anthropic)),
        Parameter(ModelId, Adapters, "AsIChatClient", "defaultModelId", provider: ModelAliases.Anthropic),
        .. Members(LimitedClient, Adapters, "AsIChatClient"),
        .. Members(LimitedClient, BetaAdapters, "AsIChatClient"),
        Parameter(ModelId, BetaAdapters, "AsIChatClient", "defaultModelId", provider: ModelAliases.Anthropic),
        .. NamedModel(BetaModels + "FallbackParam"),
        .. NamedModel(BetaModels + "AdvisorTool20260301"),
    ];

    private static SdkRow[] Calls =>
    [
        .. Types(ClientException, "Anthropic.Exceptions.AnthropicException"),
        .. Members(ModelCall, Messages, MessageCalls),
        .. Members(ModelCall, BetaMessages, MessageCalls),
        .. Members(ModelCall, Messages + Raw, MessageCalls),
        .. Members(ModelCall, BetaMessages + Raw, MessageCalls),
        Member(ModelCall, TypedMessages, "Create"),
        Member(ModelCall, BetaTypedMessages, "Create"),
        Member(ModelCall, Batches, "Create"),
        Member(ModelCall, BetaBatches, "Create"),
        Member(ModelCall, Batches + Raw, "Create"),
        Member(ModelCall, BetaBatches + Raw, "Create"),
        .. Members(ModelCall, Thread, ThreadCalls),
        .. Members(ModelCall, TypedThread, ThreadCalls),
        .. Members(ModelCall, RunningTools, "RunUntilDoneAsync", "Streaming"),
        .. Types(ConversationSession, Thread, TypedThread),
        .. ContainerWriter(Thread, "Append"),
        .. ContainerWriter(TypedThread, "Append"),
        .. Types(ConversationMessage, Models + "MessageParam", BetaModels + "MessageParam"),
        .. Types(CallOptions, Requests),
        .. Requests.Select(request => Member(OutputLimit, request, "MaxTokens")),
        Member(EndUserId, MessageParams, "Metadata"),
        Member(EndUserId, BetaMessageParams, "Metadata"),
    ];

    private static ApiRow[] Tools =>
    [
        .. Members(ToolName, Models + "Tool", "Name"),
        .. Members(ToolName, BetaModels + "Tool", "Name"),
        .. Members(ToolName, RunnableTool, "Name"),
        Member(ToolDeclaration, Models + "Tool", Ctor),
        Member(ToolDeclaration, BetaModels + "Tool", Ctor),
        Member(ToolDeclaration, RunnableTool, Ctor),
        .. Requests.Select(request => Member(ToolList, request, "Tools")),
        Parameter(ToolList, ToolRunner, "ToolRunner", "tools"),
        Parameter(ToolList, Thread, "ToolRunner", "tools"),
        Parameter(ToolList, TypedThread, "ToolRunner", "tools"),
        Parameter(ToolList, RunningTools, "AddTools", "tools"),
        Parameter(ToolList, RunningTools, "AddTools", "definitions"),
        .. new[] { ToolRunner, Thread, TypedThread }.Select(static type => Parameter(UnlimitedTools, type, "ToolRunner", "tools")),
        Parameter(ToolIterationLimit, ToolRunner, "ToolRunner", "maxIterations"),
        Parameter(ToolIterationLimit, Thread, "ToolRunner", "maxIterations"),
        Parameter(ToolIterationLimit, TypedThread, "ToolRunner", "maxIterations"),
        Parameter(DisclosedText, "Anthropic.Helpers.Beta.BetaToolError", Ctor, "content"),

        .. ToolServers(Member(Endpoint, McpServer, "Url")),
        Member(Credential, McpServer, "AuthorizationToken"),
        Member(ServerToolChoice, BetaModels + "RequestMcpServerToolConfiguration", "AllowedTools"),
        Member(RemoteToolList, Mcp, "ListToolsAsync"),
    ];

    /// <summary>A type that holds the name of a model, or is made of it.</summary>
    private static ApiRow[] NamedModel(string type, string member = "Model", string parameter = "model") =>
    [
        Member(ModelId, type, member, provider: ModelAliases.Anthropic),
        Parameter(ModelId, type, Ctor, parameter, provider: ModelAliases.Anthropic),
    ];
}
