using static SecureAiAnalyzers.Catalog.ApiRole;
using static SecureAiAnalyzers.Catalog.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks;

/// <summary>The OpenAI .NET SDK (package OpenAI).</summary>
internal static class OpenAISdk
{
    private static readonly string[] ModelBoundClients =
    [
        "OpenAI.Chat.ChatClient",
        "OpenAI.Embeddings.EmbeddingClient",
        "OpenAI.Images.ImageClient",
        "OpenAI.Audio.AudioClient",
        "OpenAI.Moderations.ModerationClient",
    ];

    private static readonly string[] OtherClients =
    [
        "OpenAI.OpenAIClient",
        "OpenAI.Responses.ResponsesClient",
        "OpenAI.Assistants.AssistantClient",
        "OpenAI.Realtime.RealtimeClient",
    ];

    public static SdkCatalog Catalog { get; } = new(
        "OpenAI",
        packages: ["OpenAI"],
        newestVersion: "2.15.0",
        anchors: ["OpenAI"],
        rows:
        [
            .. Types(ClientType, [.. ModelBoundClients, .. OtherClients]),
            .. CtorParameter(Credential, [.. ModelBoundClients, .. OtherClients], "apiKey"),
            .. CtorParameter(ModelId, ModelBoundClients, "model", detail: ModelAliases.OpenAI),
            .. Types(ClientOptions, "OpenAI.OpenAIClientOptions", "OpenAI.Responses.ResponsesClientOptions"),
            .. Members(Endpoint, "OpenAI.OpenAIClientOptions", "Endpoint"),
            .. Types(CallOptions, "OpenAI.Chat.ChatCompletionOptions", "OpenAI.Responses.CreateResponseOptions"),
            Member(OutputLimit, "OpenAI.Chat.ChatCompletionOptions", "MaxOutputTokenCount"),
            Member(OutputLimit, "OpenAI.Chat.ChatCompletionOptions", "MaxTokens", fact: "OpenAI output limit"),
            .. Members(ModelCall, "OpenAI.Chat.ChatClient", "CompleteChat", "CompleteChatAsync", "CompleteChatStreaming", "CompleteChatStreamingAsync"),
        ]);
}
