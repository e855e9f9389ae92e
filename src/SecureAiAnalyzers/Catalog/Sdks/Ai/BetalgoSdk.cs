using SecureAiAnalyzers.Catalog.Knowledge;
using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.ApiRole;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.Ai;

/// <summary>Betalgo's community SDK for OpenAI (package Betalgo.Ranul.OpenAI).</summary>
internal static partial class BetalgoSdk
{
    private const string Options = "Betalgo.Ranul.OpenAI.OpenAIOptions";
    private const string ChatService = "Betalgo.Ranul.OpenAI.Interfaces.IChatCompletionService";
    private const string ChatRequest = "Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.ChatCompletionCreateRequest";

    private static readonly string[] ChatCalls = ["CreateCompletion", "CreateCompletionAsStream"];

    public static SdkCatalog Catalog { get; } = new(
        "Betalgo.Ranul.OpenAI",
        packages: ["Betalgo.Ranul.OpenAI"],
        newestVersion: "9.2.6",
        anchors: ["Betalgo.Ranul.OpenAI"],
        rows:
        [
            .. Types(ClientType, "Betalgo.Ranul.OpenAI.Interfaces.IOpenAIService", ChatService),
            .. Types(ClientOptions, Options),
            Member(Credential, Options, "ApiKey"),
            Member(Endpoint, Options, "BaseDomain"),
            Member(ClientRegistration, "Betalgo.Ranul.OpenAI.Extensions.OpenAIServiceCollectionExtensions", "AddOpenAIService"),

            Member(ModelId, Options, "DefaultModelId", detail: ModelAliases.OpenAI),
            Member(ModelId, ChatRequest, "Model", detail: ModelAliases.OpenAI),
            .. Parameter(ModelId, ChatService, ChatCalls, "modelId", detail: ModelAliases.OpenAI),
            Member(DeploymentName, Options, "DeploymentId"),

            .. Members(ModelCall, ChatService, ChatCalls),
            .. Types(ConversationMessage, "Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.ChatMessage"),
            .. Types(CallOptions, ChatRequest),
            Member(OutputLimit, ChatRequest, "MaxTokens"),
            Member(OutputLimit, ChatRequest, "MaxCompletionTokens"),

            .. FlowRows,
        ]);
}
