using SecureAiAnalyzers.Catalog.Knowledge;
using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.ApiRole;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.Ai;

/// <summary>.NET Aspire integrations of model services, Microsoft's and the Community Toolkit's.</summary>
internal static class AspireSdk
{
    private const string OpenAISettings = "Aspire.OpenAI.OpenAISettings";
    private const string AzureOpenAISettings = "Aspire.Azure.AI.OpenAI.AzureOpenAISettings";
    private const string InferenceSettings = "Aspire.Azure.AI.Inference.ChatCompletionsClientSettings";
    private const string OllamaSettings = "CommunityToolkit.Aspire.OllamaSharp.OllamaSharpSettings";
    private const string Extensions = "Microsoft.Extensions.Hosting.";
    private const string OpenAIChat = "Microsoft.Extensions.Hosting.AspireOpenAIClientBuilderChatClientExtensions";
    private const string OpenAIEmbedding = "Microsoft.Extensions.Hosting.AspireOpenAIClientBuilderEmbeddingGeneratorExtensions";
    private const string Inference = "Microsoft.Extensions.Hosting.AspireAzureAIInferenceExtensions";
    private const string HostOpenAI = "Aspire.Hosting.OpenAIExtensions";
    private const string HostOllama = "Aspire.Hosting.OllamaResourceBuilderExtensions";

    private static readonly string[] Settings = [OpenAISettings, AzureOpenAISettings, InferenceSettings];

    public static SdkCatalog Catalog { get; } = new(
        "Aspire",
        packages:
        [
            "Aspire.OpenAI",
            "Aspire.Azure.AI.OpenAI",
            "Aspire.Azure.AI.Inference",
            "Aspire.Hosting.OpenAI",
            "CommunityToolkit.Aspire.OllamaSharp",
            "CommunityToolkit.Aspire.Hosting.Ollama",
        ],
        newestVersion: "13.3",
        anchors: ["Aspire", "CommunityToolkit.Aspire"],
        rows:
        [
            .. Types(ClientOptions, [.. Settings, OllamaSettings]),
            .. Settings.Select(settings => Member(Endpoint, settings, "Endpoint")),
            .. Settings.Select(settings => Member(Credential, settings, "Key")),
            .. Settings.Select(settings => Switch(SensitiveTelemetry, settings, "EnableSensitiveTelemetryData")),
            Member(TokenCredential, AzureOpenAISettings, "Credential"),
            Member(TokenCredential, InferenceSettings, "TokenCredential"),
            Member(Endpoint, OllamaSettings, "Endpoint"),
            Member(ModelId, OllamaSettings, "SelectedModel", provider: ModelAliases.Ollama),
            Member(DeploymentName, InferenceSettings, "DeploymentName"),
            .. Parameter(DeploymentName, OpenAIChat, ["AddChatClient", "AddKeyedChatClient"], "deploymentName"),
            Parameter(DeploymentName, OpenAIEmbedding, "AddEmbeddingGenerator", "deploymentName"),
            Parameter(DeploymentName, Inference, "AddChatClient", "deploymentName"),

            .. Registrations(ModelAliases.OpenAI, Extensions + "AspireOpenAIExtensions", "OpenAIClient", "name"),
            .. Registrations(ModelAliases.Azure, Extensions + "AspireAzureOpenAIExtensions", "AzureOpenAIClient", "name"),
            .. Registrations(provider: null, Extensions + "AspireConfigurableOpenAIExtensions", "OpenAIClientFromConfiguration", "name"),
            .. Registrations(ModelAliases.Azure, Inference, "AzureChatCompletionsClient", "name"),
            .. Registrations(ModelAliases.Ollama, Extensions + "AspireOllamaSharpExtensions", "OllamaApiClient", "connectionName"),
            .. Members(PipelineStart, OpenAIChat, "AddChatClient", "AddKeyedChatClient"),
            Member(PipelineStart, Inference, "AddChatClient"),
            Member(PipelineStart, "Microsoft.Extensions.Hosting.AspireOllamaChatClientExtensions", "AddChatClient"),

            Parameter(Endpoint, HostOpenAI, "WithEndpoint", "endpoint"),
            Parameter(ModelId, HostOpenAI, "AddModel", "model", provider: ModelAliases.OpenAI),
            Parameter(ModelId, HostOllama, "AddModel", "modelName", provider: ModelAliases.Ollama),
            Parameter(ModelId, HostOllama, "AddHuggingFaceModel", "modelName", provider: ModelAliases.HuggingFace),
            .. Parameter(ModelDownload, HostOllama, ["AddModel", "AddHuggingFaceModel"], "modelName"),
        ])
    {
        WithoutChat = "registers clients of other SDKs",
    };
}
