using static SecureAiAnalyzers.Catalog.ApiRole;
using static SecureAiAnalyzers.Catalog.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks;

/// <summary>Azure AI model inference (package Azure.AI.Inference).</summary>
internal static partial class AzureInferenceSdk
{
    private const string Chat = "Azure.AI.Inference.ChatCompletionsClient";
    private const string Options = "Azure.AI.Inference.ChatCompletionsOptions";
    private const string Adapters = "Microsoft.Extensions.AI.AzureAIInferenceExtensions";

    private static readonly string[] Clients =
    [
        Chat,
        "Azure.AI.Inference.EmbeddingsClient",
        "Azure.AI.Inference.ImageEmbeddingsClient",
    ];

    public static SdkCatalog Catalog { get; } = new(
        "Azure.AI.Inference",
        packages: ["Azure.AI.Inference"],
        newestVersion: SdkCatalog.Unversioned,
        anchors: ["Azure.AI.Inference"],
        rows:
        [
            .. Types(ClientType, Clients),
            .. CtorParameter(Endpoint, Clients, "endpoint"),
            .. CtorParameter(TokenCredential, Clients, "credential"),
            .. CtorParameter(CredentialObject, Clients, "credential"),
            .. Types(ClientOptions, "Azure.AI.Inference.AzureAIInferenceClientOptions"),

            Member(ModelId, Options, "Model"),
            Parameter(ModelId, Adapters, "AsIChatClient", "modelId"),
            Parameter(ModelId, Adapters, "AsIEmbeddingGenerator", "defaultModelId"),

            .. Members(ModelCall, Chat, "Complete", "CompleteAsync", "CompleteStreaming", "CompleteStreamingAsync"),
            .. Types(ConversationMessage, "Azure.AI.Inference.ChatRequestMessage"),
            .. Types(CallOptions, Options),
            Member(OutputLimit, Options, "MaxTokens"),
            Member(ToolDeclaration, "Azure.AI.Inference.ChatCompletionsToolDefinition", Ctor),
            Parameter(ToolName, "Azure.AI.Inference.FunctionDefinition", Ctor, "name"),
            Member(ToolName, "Azure.AI.Inference.FunctionDefinition", "Name"),
            Member(ToolList, Options, "Tools"),

            .. FlowRows,
        ]);
}
