using SecureAiAnalyzers.Catalog.Knowledge;
using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.ApiRole;

namespace SecureAiAnalyzers.Catalog.Sdks.Ai;

/// <content>Methods that register a connector, and the services that they register.</content>
internal static partial class SemanticKernelSdk
{
    /// <summary>
    /// Newer extensions of the service collection; the older ones are in classes of the same simple names beside the kernel.
    /// </summary>
    private const string Injection = "Microsoft.Extensions.DependencyInjection.";

    private const string Services = "Microsoft.SemanticKernel.Connectors.";

    private static ApiRow[] ConnectorRows =>
    [
        .. OpenAIRows,
        .. AzureOpenAIRows,
        .. AzureAIInferenceRows,
        .. OllamaRows,
        .. GeminiRows,
        .. MistralRows,
        .. HuggingFaceRows,
        .. BedrockRows,
        .. OnnxRows,
    ];

    private static ApiRow[] OpenAIRows =>
    [
        .. Registrations(Injection + "OpenAIServiceCollectionExtensions", ModelAliases.OpenAI, ["modelId", "endpoint", "apiKey"],
            "AddOpenAIChatClient"),
        .. Registrations(Injection + "OpenAIServiceCollectionExtensions", ModelAliases.OpenAI, ["modelId", "apiKey"],
            "AddOpenAIEmbeddingGenerator"),
        .. Registrations(Kernels + "OpenAIChatClientKernelBuilderExtensions", ModelAliases.OpenAI, ["modelId", "endpoint", "apiKey"],
            "AddOpenAIChatClient"),
        .. Registrations(Kernels + "OpenAIKernelBuilderExtensions", ModelAliases.OpenAI, ["modelId", "apiKey"],
            "AddOpenAITextEmbeddingGeneration", "AddOpenAIEmbeddingGenerator", "AddOpenAITextToImage", "AddOpenAITextToAudio",
            "AddOpenAIAudioToText"),
        Rows.Parameter(Credential, Kernels + "OpenAIKernelBuilderExtensions", "AddOpenAIFiles", "apiKey"),
        .. Registrations(Kernels + "OpenAIKernelBuilderExtensions", ModelAliases.OpenAI, ["modelId", "endpoint", "apiKey"],
            "AddOpenAIChatCompletion"),
        .. Registrations(Kernels + "OpenAIServiceCollectionExtensions", ModelAliases.OpenAI, ["modelId", "apiKey"],
            "AddOpenAITextEmbeddingGeneration", "AddOpenAITextToImage", "AddOpenAITextToAudio", "AddOpenAIAudioToText"),
        Rows.Parameter(Credential, Kernels + "OpenAIServiceCollectionExtensions", "AddOpenAIFiles", "apiKey"),
        .. Registrations(Kernels + "OpenAIServiceCollectionExtensions", ModelAliases.OpenAI, ["modelId", "endpoint", "apiKey"],
            "AddOpenAIChatCompletion"),
        .. Constructors(ModelAliases.OpenAI, ["modelId", "apiKey"],
            Services + "OpenAI.OpenAIAudioToTextService", Services + "OpenAI.OpenAITextEmbeddingGenerationService",
            Services + "OpenAI.OpenAITextToAudioService", Services + "OpenAI.OpenAITextToImageService"),
        .. Constructors(ModelAliases.OpenAI, ["modelId", "endpoint", "apiKey"], Services + "OpenAI.OpenAIChatCompletionService"),
        .. Constructors(ModelAliases.OpenAI, ["endpoint", "apiKey"], Services + "OpenAI.OpenAIFileService"),
        Rows.Member(ClientRegistration, Services + "OpenAI.OpenAIMemoryBuilderExtensions", "WithOpenAITextEmbeddingGeneration"),
        .. Rows.ClientsBy(ModelAliases.OpenAI, Services + "OpenAI.OpenAIMemoryBuilderExtensions", "WithOpenAITextEmbeddingGeneration"),
        .. Parameters(
            Services + "OpenAI.OpenAIMemoryBuilderExtensions", "WithOpenAITextEmbeddingGeneration", ModelAliases.OpenAI, ["modelId", "apiKey"]),
    ];

    private static ApiRow[] AzureOpenAIRows =>
    [
        .. Registrations(Injection + "AzureOpenAIServiceCollectionExtensions", ModelAliases.Azure,
            ["deploymentName", "endpoint", "apiKey", "credentials"], "AddAzureOpenAIChatClient", "AddAzureOpenAIEmbeddingGenerator"),
        .. Registrations(Kernels + "AzureOpenAIKernelBuilderExtensions", ModelAliases.Azure, ["deploymentName", "endpoint", "apiKey", "credentials"],
            "AddAzureOpenAIChatClient", "AddAzureOpenAIChatCompletion", "AddAzureOpenAITextToImage", "AddAzureOpenAIAudioToText"),
        .. Registrations(Kernels + "AzureOpenAIKernelBuilderExtensions", ModelAliases.Azure, ["deploymentName", "endpoint", "apiKey", "credential"],
            "AddAzureOpenAITextEmbeddingGeneration", "AddAzureOpenAITextToAudio", "AddAzureOpenAIEmbeddingGenerator"),
        .. Registrations(Kernels + "AzureOpenAIServiceCollectionExtensions", ModelAliases.Azure, ["deploymentName", "endpoint", "apiKey", "credentials"],
            "AddAzureOpenAIChatCompletion", "AddAzureOpenAITextToImage", "AddAzureOpenAIAudioToText"),
        .. Registrations(Kernels + "AzureOpenAIServiceCollectionExtensions", ModelAliases.Azure, ["deploymentName", "endpoint", "apiKey", "credential"],
            "AddAzureOpenAITextEmbeddingGeneration"),
        .. Registrations(Kernels + "AzureOpenAIServiceCollectionExtensions", ModelAliases.Azure, ["deploymentName", "endpoint", "apiKey"],
            "AddAzureOpenAITextToAudio"),
        .. Constructors(ModelAliases.Azure, ["deploymentName", "endpoint", "apiKey", "credentials"],
            Services + "AzureOpenAI.AzureOpenAIAudioToTextService", Services + "AzureOpenAI.AzureOpenAIChatCompletionService"),
        .. Constructors(ModelAliases.Azure, ["deploymentName", "endpoint", "apiKey", "credential"],
            Services + "AzureOpenAI.AzureOpenAITextEmbeddingGenerationService", Services + "AzureOpenAI.AzureOpenAITextToAudioService",
            Services + "AzureOpenAI.AzureOpenAITextToImageService"),
    ];

    private static ApiRow[] AzureAIInferenceRows =>
    [
        .. Registrations(Injection + "AzureAIInferenceServiceCollectionExtensions", ModelAliases.Azure, ["modelId", "endpoint", "apiKey", "credential"],
            "AddAzureAIInferenceEmbeddingGenerator", "AddAzureAIInferenceChatClient"),
        .. Registrations(Kernels + "AzureAIInferenceKernelBuilderExtensions", ModelAliases.Azure, ["modelId", "endpoint", "apiKey", "credential"],
            "AddAzureAIInferenceChatCompletion", "AddAzureAIInferenceChatClient"),
        .. Registrations(Kernels + "AzureAIInferenceServiceCollectionExtensions", ModelAliases.Azure, ["modelId", "endpoint", "apiKey", "credential"],
            "AddAzureAIInferenceChatCompletion"),
        .. Constructors(ModelAliases.Azure, ["modelId", "endpoint", "apiKey", "credential"],
            Services + "AzureAIInference.AzureAIInferenceChatCompletionService"),
    ];

    private static ApiRow[] OllamaRows =>
    [
        .. Registrations(Injection + "OllamaServiceCollectionExtensions", ModelAliases.Ollama, ["modelId", "endpoint"],
            "AddOllamaChatClient", "AddOllamaEmbeddingGenerator"),
        .. Registrations(Kernels + "OllamaKernelBuilderExtensions", ModelAliases.Ollama, ["modelId", "endpoint"],
            "AddOllamaTextGeneration", "AddOllamaChatCompletion", "AddOllamaChatClient", "AddOllamaTextEmbeddingGeneration",
            "AddOllamaEmbeddingGenerator"),
        .. Registrations(Kernels + "OllamaServiceCollectionExtensions", ModelAliases.Ollama, ["modelId", "endpoint"],
            "AddOllamaTextGeneration", "AddOllamaChatCompletion", "AddOllamaTextEmbeddingGeneration"),
        .. Constructors(ModelAliases.Ollama, ["modelId", "endpoint"],
            Services + "Ollama.OllamaChatCompletionService", Services + "Ollama.OllamaTextEmbeddingGenerationService",
            Services + "Ollama.OllamaTextGenerationService"),
    ];

    private static ApiRow[] GeminiRows =>
    [
        .. Registrations(Injection + "GoogleAIServiceCollectionExtensions", ModelAliases.Google, ["modelId", "apiKey"],
            "AddGoogleAIEmbeddingGenerator", "AddGoogleGenAIChatClient"),
        .. Registrations(Injection + "GoogleAIServiceCollectionExtensions", ModelAliases.Google, ["modelId"],
            "AddGoogleVertexAIChatClient", "AddGoogleAIChatClient"),
        .. Registrations(Injection + "VertexAIServiceCollectionExtensions", ModelAliases.Google, ["modelId", "bearerKey"],
            "AddVertexAIEmbeddingGenerator"),
        .. Registrations(Kernels + "GoogleAIKernelBuilderExtensions", ModelAliases.Google, ["modelId", "apiKey"],
            "AddGoogleAIGeminiChatCompletion", "AddGoogleAIEmbeddingGeneration", "AddGoogleAIEmbeddingGenerator",
            "AddGoogleGenAIChatClient"),
        .. Registrations(Kernels + "GoogleAIKernelBuilderExtensions", ModelAliases.Google, ["modelId"],
            "AddGoogleVertexAIChatClient", "AddGoogleAIChatClient"),
        .. Registrations(Kernels + "GoogleAIServiceCollectionExtensions", ModelAliases.Google, ["modelId", "apiKey"],
            "AddGoogleAIGeminiChatCompletion", "AddGoogleAIEmbeddingGeneration"),
        .. Registrations(Kernels + "VertexAIKernelBuilderExtensions", ModelAliases.Google, ["modelId", "bearerKey"],
            "AddVertexAIGeminiChatCompletion", "AddVertexAIEmbeddingGeneration", "AddVertexAIEmbeddingGenerator"),
        .. Registrations(Kernels + "VertexAIServiceCollectionExtensions", ModelAliases.Google, ["modelId", "bearerKey"],
            "AddVertexAIGeminiChatCompletion", "AddVertexAIEmbeddingGeneration"),
        .. Constructors(ModelAliases.Google, ["modelId", "apiKey"],
            Services + "Google.GoogleAIEmbeddingGenerator", Services + "Google.GoogleAIGeminiChatCompletionService",
            Services + "Google.GoogleAITextEmbeddingGenerationService"),
        .. Constructors(ModelAliases.Google, ["modelId", "bearerKey"],
            Services + "Google.VertexAIEmbeddingGenerator", Services + "Google.VertexAIGeminiChatCompletionService",
            Services + "Google.VertexAITextEmbeddingGenerationService"),
    ];

    private static ApiRow[] MistralRows =>
    [
        .. Registrations(Injection + "MistralAIServiceCollectionExtensions", ModelAliases.Mistral, ["modelId", "endpoint", "apiKey"],
            "AddMistralEmbeddingGenerator"),
        .. Registrations(Kernels + "MistralAIKernelBuilderExtensions", ModelAliases.Mistral, ["modelId", "endpoint", "apiKey"],
            "AddMistralChatCompletion", "AddMistralTextEmbeddingGeneration", "AddMistralEmbeddingGenerator"),
        .. Registrations(Kernels + "MistralAIServiceCollectionExtensions", ModelAliases.Mistral, ["modelId", "endpoint", "apiKey"],
            "AddMistralChatCompletion", "AddMistralTextEmbeddingGeneration"),
        .. Constructors(ModelAliases.Mistral, ["modelId", "endpoint", "apiKey"],
            Services + "MistralAI.MistralAIChatCompletionService", Services + "MistralAI.MistralAIEmbeddingGenerator",
            Services + "MistralAI.MistralAITextEmbeddingGenerationService"),
    ];

    private static ApiRow[] HuggingFaceRows =>
    [
        .. Registrations(Injection + "HuggingFaceServiceCollectionExtensions", ModelAliases.HuggingFace, ["model", "endpoint", "apiKey"],
            "AddHuggingFaceEmbeddingGenerator"),
        .. Registrations(Kernels + "HuggingFaceKernelBuilderExtensions", ModelAliases.HuggingFace, ["model", "endpoint", "apiKey"],
            "AddHuggingFaceTextGeneration", "AddHuggingFaceChatCompletion", "AddHuggingFaceTextEmbeddingGeneration",
            "AddHuggingFaceEmbeddingGenerator", "AddHuggingFaceImageToText"),
        .. Registrations(Kernels + "HuggingFaceServiceCollectionExtensions", ModelAliases.HuggingFace, ["model", "endpoint", "apiKey"],
            "AddHuggingFaceTextGeneration", "AddHuggingFaceChatCompletion", "AddHuggingFaceTextEmbeddingGeneration",
            "AddHuggingFaceImageToText"),
        .. Constructors(ModelAliases.HuggingFace, ["model", "endpoint", "apiKey"],
            Services + "HuggingFace.HuggingFaceChatCompletionService", Services + "HuggingFace.HuggingFaceImageToTextService",
            Services + "HuggingFace.HuggingFaceTextEmbeddingGenerationService", Services + "HuggingFace.HuggingFaceTextGenerationService"),
        .. Constructors(ModelAliases.HuggingFace, ["modelId", "endpoint", "apiKey"],
            Services + "HuggingFace.HuggingFaceEmbeddingGenerator"),
    ];

    private static ApiRow[] BedrockRows =>
    [
        .. Registrations(Injection + "BedrockServiceCollectionExtensions", ModelAliases.Bedrock, ["modelId"],
            "AddBedrockChatClient", "AddBedrockEmbeddingGenerator"),
        .. Registrations(Kernels + "BedrockKernelBuilderExtensions", ModelAliases.Bedrock, ["modelId"],
            "AddBedrockChatCompletionService", "AddBedrockChatClient", "AddBedrockTextGenerationService",
            "AddBedrockTextEmbeddingGenerationService", "AddBedrockEmbeddingGenerator"),
        .. Registrations(Kernels + "BedrockServiceCollectionExtensions", ModelAliases.Bedrock, ["modelId"],
            "AddBedrockChatCompletionService", "AddBedrockTextGenerationService", "AddBedrockTextEmbeddingGenerationService"),
        .. Constructors(ModelAliases.Bedrock, ["modelId"],
            Services + "Amazon.BedrockChatCompletionService", Services + "Amazon.BedrockTextEmbeddingGenerationService",
            Services + "Amazon.BedrockTextGenerationService"),
    ];

    private static string[] BertModel => ["onnxModelPath", "onnxModelStream"];

    private static ApiRow[] OnnxRows =>
    [
        .. Registrations(Injection + "OnnxServiceCollectionExtensions", null, ["modelPath"], "AddOnnxRuntimeGenAIChatClient"),
        .. Registrations(Injection + "OnnxServiceCollectionExtensions", null, BertModel, "AddBertOnnxEmbeddingGenerator"),
        .. Registrations(Kernels + "OnnxChatClientKernelBuilderExtensions", null, ["modelPath"], "AddOnnxRuntimeGenAIChatClient"),
        .. Registrations(Kernels + "OnnxKernelBuilderExtensions", null, ["modelPath"], "AddOnnxRuntimeGenAIChatCompletion"),
        .. Registrations(Kernels + "OnnxKernelBuilderExtensions", null, BertModel,
            "AddBertOnnxTextEmbeddingGeneration", "AddBertOnnxEmbeddingGenerator"),
        .. Registrations(Kernels + "OnnxServiceCollectionExtensions", null, ["modelPath"], "AddOnnxRuntimeGenAIChatCompletion"),
        .. Registrations(Kernels + "OnnxServiceCollectionExtensions", null, BertModel, "AddBertOnnxTextEmbeddingGeneration"),
        .. Constructors(null, ["modelPath"], Services + "Onnx.OnnxRuntimeGenAIChatCompletionService"),
        .. Parameters(Services + "Onnx.BertOnnxTextEmbeddingGenerationService", "Create", null, BertModel),
        .. Parameters(Services + "Onnx.BertOnnxTextEmbeddingGenerationService", "CreateAsync", null, BertModel),
    ];

    /// <summary>Methods that register a model client; each has all of the parameters, in one overload or another.</summary>
    private static IEnumerable<ApiRow> Registrations(string type, string? provider, string[] parameters, params string[] methods) =>
    [
        .. Rows.Members(ClientRegistration, type, methods),
        .. MadeClients(type, provider, methods),
        .. Rows.Parameter(ServiceKey, type, methods, "serviceId"),
        .. methods.SelectMany(method => Parameters(type, method, provider, parameters)),
    ];

    private static IEnumerable<ApiRow> Constructors(string? provider, string[] parameters, params string[] types) => types.SelectMany(type =>
        Parameters(type, SdkRow.Ctor, provider, parameters).Concat(MadeClients(type, provider, SdkRow.Ctor)));

    /// <summary>Without a provider, the model runs in the process.</summary>
    private static IEnumerable<ApiRow> MadeClients(string type, string? provider, params string[] members) =>
        provider is null ? [] : Rows.ClientsBy(provider, type, members);

    private static IEnumerable<ApiRow> Parameters(string type, string member, string? provider, string[] parameters) =>
        parameters.Select(parameter => new ApiRow(RoleOf(parameter, provider), type, member, parameter)
        {
            Provider = RoleOf(parameter, provider) == ModelId ? provider : null,
        });

    /// <summary>
    /// All connectors name their parameters alike. At Azure the model's name is one that the team chose for a deployment.
    /// </summary>
    private static ApiRole RoleOf(string parameter, string? provider) => parameter switch
    {
        "endpoint" => Endpoint,
        "apiKey" or "bearerKey" => Credential,
        "credential" or "credentials" => TokenCredential,
        "modelPath" or "onnxModelPath" or "onnxModelStream" => ModelFile,
        _ => provider == ModelAliases.Azure ? DeploymentName : ModelId,
    };
}
