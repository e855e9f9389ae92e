using SecureAiAnalyzers.Catalog.Knowledge;
using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.ApiRole;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.Ai;

/// <summary>The community SDK for Gemini and Vertex AI (packages Mscc.GenerativeAI and Mscc.GenerativeAI.Microsoft).</summary>
internal static partial class MsccGenerativeAISdk
{
    private const string Factory = "Mscc.GenerativeAI.IGenerativeAI";
    private const string GoogleAI = "Mscc.GenerativeAI.GoogleAI";
    private const string VertexAI = "Mscc.GenerativeAI.VertexAI";
    private const string Model = "Mscc.GenerativeAI.GenerativeModel";
    private const string Session = "Mscc.GenerativeAI.Types.ChatSession";
    private const string GenerationConfig = "Mscc.GenerativeAI.Types.GenerationConfig";
    private const string Adapters = "Mscc.GenerativeAI.Microsoft.GeminiClientExtensions";

    private static readonly string[] MicrosoftClients =
    [
        "Mscc.GenerativeAI.Microsoft.GeminiChatClient",
        "Mscc.GenerativeAI.Microsoft.GeminiEmbeddingGenerator",
    ];

    private static readonly string[] KeyClients = [GoogleAI, VertexAI, "Mscc.GenerativeAI.Microsoft.GeminiClient", .. MicrosoftClients];
    private static readonly string[] ContentCalls = ["GenerateContent", "GenerateContentStream"];
    private static readonly string[] SessionCalls = ["SendMessage", "SendMessageStream"];

    public static SdkCatalog Catalog { get; } = new(
        "Mscc.GenerativeAI",
        packages: ["Mscc.GenerativeAI", "Mscc.GenerativeAI.Microsoft"],
        newestVersion: "3.1.0",
        anchors: ["Mscc.GenerativeAI"],
        rows:
        [
            .. Types(ClientType, [.. KeyClients, Factory, Session]),
            .. Clients(ModelAliases.Google, KeyClients),
            .. CtorParameter(Credential, KeyClients, "apiKey"),
            .. CtorParameter(Credential, KeyClients, "accessToken"),

            Parameter(ModelId, Factory, "GenerativeModel", "model", provider: ModelAliases.Google),
            .. CtorParameter(ModelId, MicrosoftClients, "model", provider: ModelAliases.Google),
            Parameter(ModelId, Adapters, "AsIChatClient", "model", provider: ModelAliases.Google),

            Member(ApiRole.Timeout, "Mscc.GenerativeAI.BaseModel", "Timeout"),
            Member(ApiRole.Timeout, "Mscc.GenerativeAI.Types.RequestOptions", "Timeout"),
            .. Types(ClientException, "Mscc.GenerativeAI.GeminiApiException", "Mscc.GenerativeAI.GeminiApiTimeoutException"),
            .. Members(ModelCall, Model, ContentCalls),
            .. Members(ModelCall, Session, SessionCalls),
            .. Types(ConversationSession, Session),
            .. Types(ConversationMessage, "Mscc.GenerativeAI.Types.Content", "Mscc.GenerativeAI.Types.ContentResponse"),
            .. Types(CallOptions, GenerationConfig),
            Member(OutputLimit, GenerationConfig, "MaxOutputTokens"),
            Parameter(ToolList, Factory, "GenerativeModel", "tools"),
            .. Parameter(ToolList, Model, ContentCalls, "tools"),
            Parameter(ToolList, Session, Ctor, "tools"),
            .. Parameter(ToolList, Session, SessionCalls, "tools"),

            .. FlowRows,
        ]);
}
