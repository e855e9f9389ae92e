using SecureAiAnalyzers.Catalog.Knowledge;
using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.ApiRole;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.Ai;

/// <summary>Vertex AI through the Google Cloud libraries (package Google.Cloud.AIPlatform.V1).</summary>
internal static partial class VertexAISdk
{
    private const string Client = "Google.Cloud.AIPlatform.V1.PredictionServiceClient";
    private const string ClientBuilder = "Google.Cloud.AIPlatform.V1.PredictionServiceClientBuilder";
    private const string Request = "Google.Cloud.AIPlatform.V1.GenerateContentRequest";
    private const string GenerationConfig = "Google.Cloud.AIPlatform.V1.GenerationConfig";

    public static SdkCatalog Catalog { get; } = new(
        "Google.Cloud.AIPlatform",
        packages: ["Google.Cloud.AIPlatform.V1"],
        newestVersion: SdkCatalog.Unversioned,
        anchors: ["Google.Cloud.AIPlatform"],
        rows:
        [
            .. Types(ClientType, Client),
            .. ClientsBy(ModelAliases.Google, Client, "Create"),
            .. ClientsBy(ModelAliases.Google, ClientBuilder, "Build", "BuildAsync"),
            .. Types(ClientOptions, ClientBuilder),
            Member(ModelId, Request, "Model", provider: ModelAliases.Google),
            .. Members(ModelCall, Client, "GenerateContent", "GenerateContentAsync"),
            .. Types(ConversationMessage, "Google.Cloud.AIPlatform.V1.Content"),
            .. Types(CallOptions, GenerationConfig),
            Member(OutputLimit, GenerationConfig, "MaxOutputTokens"),
            Member(ToolList, Request, "Tools"),

            .. FlowRows,
        ]);
}
