using SecureAiAnalyzers.Catalog.Knowledge;
using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.ApiRole;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.Ai;

/// <summary>Azure AI model inference (package Azure.AI.Inference).</summary>
internal static partial class AzureInferenceSdk
{
    private const string Chat = "Azure.AI.Inference.ChatCompletionsClient";
    private const string Options = "Azure.AI.Inference.ChatCompletionsOptions";
    private const string Adapters = "Microsoft.Extensions.AI.AzureAIInferenceExtensions";
    private const string ClientBuilder = "Microsoft.Extensions.Azure.AIInferenceClientBuilderExtensions";
    private const string ToolDefinition = "Azure.AI.Inference.ChatCompletionsToolDefinition";
    private const string EmbeddingOptions = "Azure.AI.Inference.EmbeddingsOptions";
    private const string ImageEmbeddingOptions = "Azure.AI.Inference.ImageEmbeddingsOptions";

    private static readonly string[] EmbeddingClients = ["Azure.AI.Inference.EmbeddingsClient", "Azure.AI.Inference.ImageEmbeddingsClient"];

    private static readonly string[] Clients = [Chat, .. EmbeddingClients];

    private static readonly string[] Registrations = ["AddChatCompletionsClient", "AddEmbeddingsClient", "AddImageEmbeddingsClient"];

    public static SdkCatalog Catalog { get; } = new(
        "Azure.AI.Inference",
        packages: ["Azure.AI.Inference"],
        newestVersion: "1.0.0-beta.5",
        anchors: ["Azure.AI.Inference"],
        rows:
        [
            .. Types(ClientType, Clients),
            .. Rows.Clients(ModelAliases.Azure, Clients),
            .. CtorParameter(Endpoint, Clients, "endpoint"),
            .. CtorParameter(TokenCredential, Clients, "credential"),
            .. CtorParameter(CredentialObject, Clients, "credential"),
            .. Types(ClientOptions, "Azure.AI.Inference.AzureAIInferenceClientOptions"),
            .. Members(ClientRegistration, ClientBuilder, Registrations),
            .. ClientsBy(ModelAliases.Azure, ClientBuilder, Registrations),
            .. Parameter(Endpoint, ClientBuilder, Registrations, "endpoint"),
            .. Parameter(CredentialObject, ClientBuilder, Registrations, "credential"),

            Member(ModelId, Options, "Model"),
            Member(ModelId, EmbeddingOptions, "Model"),
            Member(ModelId, ImageEmbeddingOptions, "Model"),
            Parameter(ModelId, Adapters, "AsIChatClient", "modelId"),
            Parameter(ModelId, Adapters, "AsIEmbeddingGenerator", "defaultModelId"),

            .. Members(ModelCall, Chat, "Complete", "CompleteAsync", "CompleteStreaming", "CompleteStreamingAsync"),
            .. EmbeddingClients.SelectMany(client => Members(ModelCall, client, "Embed", "EmbedAsync")),
            .. Types(ConversationMessage, "Azure.AI.Inference.ChatRequestMessage"),
            .. Types(CallOptions, Options),
            Member(OutputLimit, Options, "MaxTokens"),
            Member(ToolDeclaration, ToolDefinition, Ctor),
            Member(ToolName, ToolDefinition, "Name"),
            Parameter(ToolName, "Azure.AI.Inference.FunctionDefinition", Ctor, "name"),
            Member(ToolName, "Azure.AI.Inference.FunctionDefinition", "Name"),
            Member(ToolList, Options, "Tools"),

            .. FlowRows,
        ]);
}
