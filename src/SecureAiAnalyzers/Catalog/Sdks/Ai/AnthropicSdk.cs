using SecureAiAnalyzers.Catalog.Knowledge;
using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.ApiRole;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.Ai;

/// <summary>
/// The Anthropic C# SDK (package Anthropic) and its clients for Microsoft Foundry, Amazon Bedrock, AWS and Vertex AI.
/// </summary>
internal static partial class AnthropicSdk
{
    private const string Client = "Anthropic.IAnthropicClient";
    private const string Options = "Anthropic.Core.ClientOptions";
    private const string Messages = "Anthropic.Services.IMessageService";
    private const string BetaMessages = "Anthropic.Services.Beta.IMessageService";
    private const string MessageParams = "Anthropic.Models.Messages.MessageCreateParams";
    private const string BetaMessageParams = "Anthropic.Models.Beta.Messages.MessageCreateParams";
    private const string McpServer = "Anthropic.Models.Beta.Messages.BetaRequestMcpServerUrlDefinition";
    private const string Adapters = "Microsoft.Extensions.AI.AnthropicClientExtensions";
    private const string BetaAdapters = "Microsoft.Extensions.AI.AnthropicBetaClientExtensions";
    private const string ToolRunner = "Anthropic.Helpers.Beta.BetaToolRunnerExtensions";
    private const string AwsOptions = "Anthropic.Aws.AwsClientOptions";
    private const string MantleOptions = "Anthropic.Bedrock.MantleAwsClientOptions";

    public static SdkCatalog Catalog { get; } = new(
        "Anthropic",
        packages:
        [
            "Anthropic",
            "Anthropic.Foundry",
            "Anthropic.Bedrock",
            "Anthropic.Vertex",
            "Anthropic.Aws",
        ],
        newestVersion: "13.12.0",
        anchors: ["Anthropic"],
        rows:
        [
            .. Types(ClientType, Client, Messages, BetaMessages),
            .. Types(ClientOptions, Options, AwsOptions, MantleOptions),
            Member(Endpoint, Client, "BaseUrl"),
            Member(Endpoint, Options, "BaseUrl"),
            .. Members(Credential, Client, "ApiKey", "AuthToken", "WebhookKey"),
            .. Members(Credential, Options, "ApiKey", "AuthToken", "WebhookKey"),
            Member(ClientTelemetry, Client, "OpenTelemetry"),
            Member(ClientTelemetry, Options, "OpenTelemetry"),
            Member(RequestHeaders, Options, "ExtraHeaders"),
            Member(ApiRole.Timeout, Client, "Timeout"),
            Member(ApiRole.Timeout, Options, "Timeout"),
            Member(SensitiveTelemetryValue, "Anthropic.Core.OpenTelemetryContentMode", "Content"),

            Parameter(Credential, "Anthropic.Foundry.AnthropicFoundryApiKeyCredentials", Ctor, "apiKey"),
            Parameter(TokenCredential, "Anthropic.Foundry.AnthropicFoundryIdentityTokenCredentials", Ctor, "tokenCredential"),
            Member(Credential, "Anthropic.Bedrock.AnthropicBedrockApiTokenCredentials", "BearerToken"),
            Member(Credential, "Anthropic.Bedrock.AnthropicBedrockPrivateKeyCredentials", "ApiSecret"),
            .. Members(Credential, AwsOptions, "ApiKey", "AwsSecretAccessKey", "AwsSessionToken"),
            .. Members(Credential, MantleOptions, "ApiKey", "AwsSecretAccessKey", "AwsSessionToken"),
            Member(Endpoint, AwsOptions, "BaseUrl"),
            Member(Endpoint, MantleOptions, "BaseUrl"),

            Member(ModelId, MessageParams, "Model", detail: ModelAliases.Anthropic),
            Member(ModelId, BetaMessageParams, "Model", detail: ModelAliases.Anthropic),
            Parameter(ModelId, Adapters, "AsIChatClient", "defaultModelId", detail: ModelAliases.Anthropic),
            Parameter(ModelId, BetaAdapters, "AsIChatClient", "defaultModelId", detail: ModelAliases.Anthropic),

            .. Types(ClientException, "Anthropic.Exceptions.AnthropicException"),
            .. Members(ModelCall, Messages, "Create", "CreateStreaming"),
            .. Members(ModelCall, BetaMessages, "Create", "CreateStreaming"),
            .. Members(ModelCall, "Anthropic.Services.IMessageServiceWithRawResponse", "Create", "CreateStreaming"),
            .. Members(ModelCall, "Anthropic.Services.Beta.IMessageServiceWithRawResponse", "Create", "CreateStreaming"),
            Member(ModelCall, "Anthropic.Services.Messages.IBatchService", "Create"),
            Member(ModelCall, "Anthropic.Services.Beta.Messages.IBatchService", "Create"),
            .. Types(ConversationSession, "Anthropic.Helpers.Beta.BetaMessageThread"),
            .. Types(ConversationMessage, "Anthropic.Models.Messages.MessageParam", "Anthropic.Models.Beta.Messages.BetaMessageParam"),
            .. Types(CallOptions, MessageParams, BetaMessageParams),
            .. Members(ToolName, "Anthropic.Models.Messages.Tool", "Name"),
            .. Members(ToolName, "Anthropic.Models.Beta.Messages.BetaTool", "Name"),
            Member(OutputLimit, MessageParams, "MaxTokens"),
            Member(OutputLimit, BetaMessageParams, "MaxTokens"),

            Member(ToolDeclaration, "Anthropic.Models.Messages.Tool", Ctor),
            Member(ToolDeclaration, "Anthropic.Models.Beta.Messages.BetaTool", Ctor),
            Member(ToolList, MessageParams, "Tools"),
            Member(ToolList, BetaMessageParams, "Tools"),
            Parameter(ToolList, ToolRunner, "ToolRunner", "tools"),
            Parameter(ToolIterationLimit, ToolRunner, "ToolRunner", "maxIterations"),
            Member(Endpoint, McpServer, "Url"),
            Member(Credential, McpServer, "AuthorizationToken"),

            .. FlowRows,
        ]);
}
