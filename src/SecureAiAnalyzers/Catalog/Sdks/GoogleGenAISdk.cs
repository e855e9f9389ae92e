using static SecureAiAnalyzers.Catalog.ApiRole;
using static SecureAiAnalyzers.Catalog.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks;

/// <summary>Google's own .NET SDK for Gemini (package Google.GenAI).</summary>
internal static class GoogleGenAISdk
{
    private const string Client = "Google.GenAI.Client";
    private const string Models = "Google.GenAI.Models";
    private const string Live = "Google.GenAI.Live";
    private const string HttpOptions = "Google.GenAI.Types.HttpOptions";
    private const string GenerateConfig = "Google.GenAI.Types.GenerateContentConfig";
    private const string LiveConfig = "Google.GenAI.Types.LiveConnectConfig";

    private static readonly string[] ContentCalls = ["GenerateContentAsync", "GenerateContentStreamAsync"];

    public static SdkCatalog Catalog { get; } = new(
        "Google.GenAI",
        packages: ["Google.GenAI"],
        newestVersion: "0.1.0",
        anchors: ["Google.GenAI"],
        rows:
        [
            .. Types(ClientType, Client, Models, Live),
            .. Types(ClientOptions, HttpOptions),
            Parameter(Credential, Client, Ctor, "apiKey"),
            Parameter(Endpoint, Client, "setDefaultBaseUrl", "vertexBaseUrl"),
            Parameter(Endpoint, Client, "setDefaultBaseUrl", "geminiBaseUrl"),
            Member(Endpoint, HttpOptions, "BaseUrl"),
            Member(RequestHeaders, HttpOptions, "Headers"),

            .. Parameter(ModelId, Models, [.. ContentCalls, "GenerateImagesAsync"], "model", detail: ModelAliases.Google),
            Parameter(ModelId, Live, "ConnectAsync", "model", detail: ModelAliases.Google),
            .. Parameter(ModelCall, Models, ContentCalls, "contents"),
            Parameter(ModelCall, Models, "GenerateImagesAsync", "prompt"),

            .. Types(CallOptions, GenerateConfig, LiveConfig),
            Member(OutputLimit, GenerateConfig, "MaxOutputTokens"),
            Member(OutputLimit, LiveConfig, "MaxOutputTokens"),
            Member(ToolList, GenerateConfig, "Tools"),
            Member(ToolList, LiveConfig, "Tools"),
            Member(ToolDeclaration, "Google.GenAI.Types.FunctionDeclaration", Ctor),
        ]);
}
