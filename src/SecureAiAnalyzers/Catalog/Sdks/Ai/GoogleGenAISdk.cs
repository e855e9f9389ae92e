using SecureAiAnalyzers.Catalog.Knowledge;
using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.ApiRole;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.Ai;

/// <summary>Google's own .NET SDK for Gemini (package Google.GenAI).</summary>
internal static partial class GoogleGenAISdk
{
    private const string Client = "Google.GenAI.Client";
    private const string Models = "Google.GenAI.Models";
    private const string HttpOptions = "Google.GenAI.Types.HttpOptions";
    private const string GenerateConfig = "Google.GenAI.Types.GenerateContentConfig";

    private static readonly string[] ContentCalls = ["GenerateContentAsync", "GenerateContentStreamAsync"];

    public static SdkCatalog Catalog { get; } = new(
        "Google.GenAI",
        packages: ["Google.GenAI"],
        newestVersion: "0.1.0",
        anchors: ["Google.GenAI"],
        rows:
        [
            .. Types(ClientType, Client, Models),
            .. Clients(ModelAliases.Google, Client),
            .. Types(ClientOptions, HttpOptions),
            Parameter(Credential, Client, Ctor, "apiKey"),
            Parameter(Endpoint, Client, "setDefaultBaseUrl", "vertexBaseUrl"),
            Parameter(Endpoint, Client, "setDefaultBaseUrl", "geminiBaseUrl"),
            Member(Endpoint, HttpOptions, "BaseUrl"),
            Member(RequestHeaders, HttpOptions, "Headers"),
            Member(ApiRole.Timeout, HttpOptions, "Timeout"),

            .. Parameter(ModelId, Models, ContentCalls, "model", provider: ModelAliases.Google),
            .. Types(ClientException, "Google.GenAI.ClientError", "Google.GenAI.ServerError"),
            .. Parameter(ModelCall, Models, ContentCalls, "contents"),

            .. Types(ConversationMessage, "Google.GenAI.Types.Content"),
            .. Types(CallOptions, GenerateConfig),
            Member(OutputLimit, GenerateConfig, "MaxOutputTokens"),

            .. FlowRows,
        ]);
}
