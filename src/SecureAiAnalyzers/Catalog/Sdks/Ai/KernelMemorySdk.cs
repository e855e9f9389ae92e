using SecureAiAnalyzers.Catalog.Knowledge;
using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.ApiRole;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.Ai;

/// <summary>Kernel Memory (packages Microsoft.KernelMemory.*).</summary>
internal static partial class KernelMemorySdk
{
    private const string Memory = "Microsoft.KernelMemory.IKernelMemory";
    private const string WebClient = "Microsoft.KernelMemory.MemoryWebClient";
    private const string Plugin = "Microsoft.KernelMemory.MemoryPlugin";
    private const string Builder = "Microsoft.KernelMemory.KernelMemoryBuilderExtensions";
    private const string OpenAI = "Microsoft.KernelMemory.OpenAIConfig";
    private const string AzureOpenAI = "Microsoft.KernelMemory.AzureOpenAIConfig";
    private const string AzureAISearch = "Microsoft.KernelMemory.AzureAISearchConfig";
    private const string Anthropic = "Microsoft.KernelMemory.AI.Anthropic.AnthropicConfig";
    private const string Ollama = "Microsoft.KernelMemory.AI.Ollama.OllamaConfig";

    private static readonly string[] Registrations =
    [
        "WithOpenAIDefaults",
        "WithOpenAI",
        "WithOpenAITextGeneration",
        "WithAzureOpenAITextGeneration",
        "WithAzureOpenAITextEmbeddingGeneration",
        "WithAnthropicTextGeneration",
        "WithOllamaTextGeneration",
        "WithOnnxTextGeneration",
        "WithLlamaTextGeneration",
    ];

    private static readonly string[] KeyedServices = ["WithAzureAISearchMemoryDb", "WithAzureAIContentSafetyModeration"];

    public static SdkCatalog Catalog { get; } = new(
        "Kernel Memory",
        packages: ["Microsoft.KernelMemory", "Microsoft.KernelMemory.Core", "Microsoft.KernelMemory.WebClient"],
        newestVersion: "snapshot of 2025-12-18",
        anchors: ["Microsoft.KernelMemory"],
        rows:
        [
            .. Types(ClientType, Memory, Plugin),
            .. Types(ClientOptions, OpenAI, AzureOpenAI, Anthropic, Ollama),
            .. Members(ClientRegistration, Builder, Registrations),
            .. ClientsBy(ModelAliases.OpenAI, Builder, "WithOpenAIDefaults", "WithOpenAI", "WithOpenAITextGeneration"),
            .. ClientsBy(ModelAliases.Azure, Builder, "WithAzureOpenAITextGeneration", "WithAzureOpenAITextEmbeddingGeneration"),
            .. ClientsBy(ModelAliases.Anthropic, Builder, "WithAnthropicTextGeneration"),
            .. ClientsBy(ModelAliases.Ollama, Builder, "WithOllamaTextGeneration"),
            Parameter(Endpoint, WebClient, Ctor, "endpoint"),
            Parameter(Endpoint, Plugin, Ctor, "endpoint"),
            Parameter(Endpoint, Plugin, Ctor, "serviceUrl"),
            .. Parameter(Endpoint, Builder, [.. KeyedServices, "WithOllamaTextGeneration"], "endpoint"),
            Member(Endpoint, OpenAI, "Endpoint"),
            Member(Endpoint, AzureOpenAI, "Endpoint"),
            Member(Endpoint, AzureAISearch, "Endpoint"),
            Member(Endpoint, Anthropic, "Endpoint"),
            Member(Endpoint, Ollama, "Endpoint"),
            .. CtorParameter(Credential, [WebClient, Plugin], "apiKey"),
            .. Parameter(Credential, Builder, [.. KeyedServices, "WithOpenAIDefaults"], "apiKey"),
            Member(Credential, OpenAI, "APIKey"),
            Member(Credential, AzureOpenAI, "APIKey"),
            Member(Credential, AzureAISearch, "APIKey"),
            Member(Credential, Anthropic, "ApiKey"),
            Parameter(TokenCredential, AzureOpenAI, "SetCredential", "credential"),
            Parameter(TokenCredential, AzureAISearch, "SetCredential", "credential"),

            Member(ModelId, OpenAI, "TextModel", provider: ModelAliases.OpenAI),
            Member(ModelId, OpenAI, "EmbeddingModel", provider: ModelAliases.OpenAI),
            Member(ModelId, Anthropic, "TextModelName", provider: ModelAliases.Anthropic),
            Member(ModelId, "Microsoft.KernelMemory.AI.Ollama.OllamaModelConfig", "ModelName", provider: ModelAliases.Ollama),
            Parameter(ModelId, Builder, "WithOllamaTextGeneration", "modelName", provider: ModelAliases.Ollama),
            Member(DeploymentName, AzureOpenAI, "Deployment"),
            .. Parameter(ModelFile, Builder, ["WithOnnxTextGeneration", "WithLlamaTextGeneration"], "modelPath"),
            Member(ModelFile, "Microsoft.KernelMemory.OnnxConfig", "TextModelDir"),
            Member(ModelFile, "Microsoft.KernelMemory.LlamaSharpModelConfig", "ModelPath"),

            .. Types(ClientException, "Microsoft.KernelMemory.KernelMemoryException"),
            Parameter(ModelCall, Memory, "SearchAsync", "query"),
            Parameter(ModelCall, Memory, "AskStreamingAsync", "question"),
            Parameter(ModelCall, "Microsoft.KernelMemory.KernelMemoryExtensions", "AskAsync", "question"),
            Parameter(Moderation, "Microsoft.KernelMemory.AI.IContentModeration", "IsSafeAsync", "text"),

            .. FlowRows,
        ])
    {
        WithoutInstructions = "the instructions belong to the service",
    };
}
