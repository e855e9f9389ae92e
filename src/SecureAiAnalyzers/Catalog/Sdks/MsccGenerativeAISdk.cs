using static SecureAiAnalyzers.Catalog.ApiRole;
using static SecureAiAnalyzers.Catalog.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks;

/// <summary>The community SDK for Gemini and Vertex AI (packages Mscc.GenerativeAI and Mscc.GenerativeAI.Microsoft).</summary>
internal static class MsccGenerativeAISdk
{
    private const string Factory = "Mscc.GenerativeAI.IGenerativeAI";
    private const string GoogleAI = "Mscc.GenerativeAI.GoogleAI";
    private const string VertexAI = "Mscc.GenerativeAI.VertexAI";
    private const string Client = "Mscc.GenerativeAI.Client";
    private const string Base = "Mscc.GenerativeAI.BaseModel";
    private const string Model = "Mscc.GenerativeAI.GenerativeModel";
    private const string Session = "Mscc.GenerativeAI.Types.ChatSession";
    private const string RequestOptions = "Mscc.GenerativeAI.Types.RequestOptions";
    private const string GenerationConfig = "Mscc.GenerativeAI.Types.GenerationConfig";
    private const string WebOptions = "Mscc.GenerativeAI.Web.GenerativeAIOptions";
    private const string Adapters = "Mscc.GenerativeAI.Microsoft.GeminiClientExtensions";

    private static readonly string[] MicrosoftClients =
    [
        "Mscc.GenerativeAI.Microsoft.GeminiChatClient",
        "Mscc.GenerativeAI.Microsoft.GeminiEmbeddingGenerator",
        "Mscc.GenerativeAI.Microsoft.GeminiImageGenerator",
        "Mscc.GenerativeAI.Microsoft.GeminiSpeechToTextClient",
    ];

    private static readonly string[] KeyClients = [GoogleAI, VertexAI, "Mscc.GenerativeAI.Microsoft.GeminiClient", .. MicrosoftClients];
    private static readonly string[] AdapterMethods = ["AsIChatClient", "AsIEmbeddingGenerator", "AsISpeechToTextClient"];
    private static readonly string[] ContentCalls = ["GenerateContent", "GenerateContentStream"];
    private static readonly string[] SessionCalls = ["SendMessage", "SendMessageStream"];

    public static SdkCatalog Catalog { get; } = new(
        "Mscc.GenerativeAI",
        packages: ["Mscc.GenerativeAI", "Mscc.GenerativeAI.Microsoft", "Mscc.GenerativeAI.Web"],
        newestVersion: "3.1.0",
        anchors: ["Mscc.GenerativeAI"],
        rows:
        [
            .. Types(ClientType, [.. KeyClients, Factory, Base, Session]),
            .. CtorParameter(Credential, [.. KeyClients, Client], "apiKey"),
            .. CtorParameter(Credential, KeyClients, "accessToken"),
            .. Members(Credential, Base, "ApiKey", "AccessToken"),
            Member(Credential, "Mscc.GenerativeAI.Web.GenerativeAICredentials", "ApiKey"),
            Member(Credential, WebOptions, "AccessToken"),
            .. Types(ClientOptions, RequestOptions, WebOptions),
            Parameter(Endpoint, RequestOptions, Ctor, "baseUrl"),
            Member(Endpoint, RequestOptions, "BaseUrl"),
            Parameter(ApiRole.Timeout, RequestOptions, Ctor, "timeout"),
            Member(ApiRole.Timeout, RequestOptions, "Timeout"),
            Member(ApiRole.Timeout, Base, "Timeout"),
            Member(ClientRegistration, "Mscc.GenerativeAI.Web.GenerativeAIServiceCollectionExtensions", "AddGenerativeAI"),

            Parameter(ModelId, Factory, "GenerativeModel", "model", detail: ModelAliases.Google),
            .. CtorParameter(ModelId, MicrosoftClients, "model", detail: ModelAliases.Google),
            .. Parameter(ModelId, Adapters, AdapterMethods, "model", detail: ModelAliases.Google),
            Member(ModelId, WebOptions, "Model", detail: ModelAliases.Google),

            .. Members(ModelCall, Model, [.. ContentCalls, "EmbedContent"]),
            .. Members(ModelCall, Session, SessionCalls),
            .. Types(Conversation, Session),
            .. Types(CallOptions, GenerationConfig),
            Member(OutputLimit, GenerationConfig, "MaxOutputTokens"),
            Parameter(ToolList, Factory, "GenerativeModel", "tools"),
            .. Parameter(ToolList, Model, ContentCalls, "tools"),
            Parameter(ToolList, Session, Ctor, "tools"),
            .. Parameter(ToolList, Session, SessionCalls, "tools"),
        ]);
}
