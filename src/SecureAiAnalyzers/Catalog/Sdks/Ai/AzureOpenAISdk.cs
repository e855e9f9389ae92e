using SecureAiAnalyzers.Catalog.Knowledge;
using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.ApiRole;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.Ai;

/// <summary>
/// Azure OpenAI (package Azure.AI.OpenAI): 2.x over the OpenAI SDK, and the 1.0 betas that stood alone. The stable 2.1.0 was read beside the
/// newest preview, which Semantic Kernel brings.
/// </summary>
internal static partial class AzureOpenAISdk
{
    private const string Client = "Azure.AI.OpenAI.AzureOpenAIClient";
    private const string Options = "Azure.AI.OpenAI.AzureOpenAIClientOptions";
    private const string Vectorizer = "Azure.AI.OpenAI.Chat.DataSourceVectorizer";
    private const string SourceAuthentication = "Azure.AI.OpenAI.Chat.DataSourceAuthentication";
    private const string LegacyClient = "Azure.AI.OpenAI.OpenAIClient";
    private const string LegacyChatOptions = "Azure.AI.OpenAI.ChatCompletionsOptions";
    private const string LegacyTextOptions = "Azure.AI.OpenAI.CompletionsOptions";

    private static readonly string[] Factories = ["GetChatClient", "GetEmbeddingClient", "GetImageClient", "GetAudioClient"];

    private static readonly string[] LegacyCalls =
    [
        "GetChatCompletions",
        "GetChatCompletionsAsync",
        "GetChatCompletionsStreaming",
        "GetChatCompletionsStreamingAsync",
        "GetCompletions",
        "GetCompletionsAsync",
    ];

    private static readonly string[] ConnectionFactories = ["GetAzureOpenAIChatClient", "GetAzureOpenAIEmbeddingClient"];

    public static SdkCatalog Catalog { get; } = new(
        "Azure.AI.OpenAI",
        packages: ["Azure.AI.OpenAI"],
        newestVersion: "2.9.0-beta.1",
        anchors: ["Azure.AI.OpenAI"],
        rows:
        [
            .. Types(ClientOptions, Options),
            Member(RequestHeaders, Options, "DefaultHeaders"),
            .. Parameter(DeploymentName, Client, Factories, "deploymentName"),
            .. Parameter(DeploymentName, "Azure.AI.OpenAI.AzureOpenAIExtensions", ConnectionFactories, "deploymentName"),
            Parameter(DeploymentName, Vectorizer, "FromDeploymentName", "deploymentName"),
            Parameter(Endpoint, Vectorizer, "FromEndpoint", "endpoint"),
            Parameter(Credential, SourceAuthentication, "FromApiKey", "apiKey"),
            Parameter(Credential, SourceAuthentication, "FromEncodedApiKey", "encodedApiKey"),
            Parameter(Credential, SourceAuthentication, "FromKeyAndKeyId", "key"),
            Parameter(Credential, SourceAuthentication, "FromAccessToken", "accessToken"),
            Parameter(Credential, SourceAuthentication, "FromUsernameAndPassword", "password"),
            Parameter(Credential, SourceAuthentication, "FromConnectionString", "connectionString"),

            .. Renamed(
                "Azure OpenAI client",
                [
                    .. Types(ClientType, Client, LegacyClient),
                    .. Clients(ModelAliases.Azure, Client, LegacyClient),
                    .. CtorParameter(Endpoint, [Client, LegacyClient], "endpoint"),
                    Parameter(TokenCredential, Client, Ctor, "credential"),
                    Parameter(CredentialObject, Client, Ctor, "credential"),
                    Parameter(CredentialObject, LegacyClient, Ctor, "keyCredential"),
                    Parameter(TokenCredential, LegacyClient, Ctor, "tokenCredential"),
                    Parameter(Credential, LegacyClient, Ctor, "openAIApiKey"),
                    .. Types(ClientOptions, "Azure.AI.OpenAI.OpenAIClientOptions"),
                    .. CtorParameter(DeploymentName, [LegacyChatOptions, LegacyTextOptions], "deploymentName"),
                    Member(DeploymentName, LegacyChatOptions, "DeploymentName"),
                    Member(DeploymentName, LegacyTextOptions, "DeploymentName"),
                    .. Members(ModelCall, LegacyClient, LegacyCalls),
                    .. Types(ConversationMessage, "Azure.AI.OpenAI.ChatRequestMessage"),
                    .. Types(CallOptions, LegacyChatOptions, LegacyTextOptions),
                    Member(OutputLimit, LegacyChatOptions, "MaxTokens"),
                    Member(OutputLimit, LegacyTextOptions, "MaxTokens"),
                    Member(ToolDeclaration, "Azure.AI.OpenAI.ChatCompletionsFunctionToolDefinition", Ctor),
                    Member(ToolList, LegacyChatOptions, "Tools"),
                ]),

            .. FlowRows,
        ]);
}
