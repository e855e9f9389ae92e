using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.ApiRole;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.Ai;

/// <content>Services and calls of a model, and the settings of a call.</content>
internal static partial class SemanticKernelSdk
{
    private const string ChatCompletion = Kernels + "ChatCompletion.";
    private const string Settings = "ExecutionSettings";

    private static ApiRow[] CallRows =>
    [
        .. Types(
            ClientType,
            Kernels + "Kernel",
            ChatCompletion + "IChatCompletionService",
            Kernels + "TextGeneration.ITextGenerationService",
            Kernels + "Embeddings.ITextEmbeddingGenerationService",
            Kernels + "AudioToText.IAudioToTextService",
            Kernels + "ImageToText.IImageToTextService",
            Kernels + "TextToAudio.ITextToAudioService",
            Kernels + "TextToImage.ITextToImageService"),
        .. Types(ClientException, Kernels + "HttpOperationException", Kernels + "KernelException"),
        .. Types(Conversation, ChatCompletion + "ChatHistory"),
        .. Types(ConversationMessage, Kernels + "ChatMessageContent"),
        .. Parameter(
            ModelCall,
            ChatCompletion + "IChatCompletionService",
            ["GetChatMessageContentsAsync", "GetStreamingChatMessageContentsAsync"],
            "chatHistory"),
        .. Members(ModelCall, ChatCompletion + "ChatCompletionServiceExtensions", "GetChatMessageContentAsync"),
        .. Parameter(
            ModelCall,
            ChatCompletion + "ChatCompletionServiceExtensions",
            ["GetChatMessageContentsAsync", "GetStreamingChatMessageContentsAsync"],
            "prompt"),
        .. Parameter(
            ModelCall,
            Kernels + "TextGeneration.ITextGenerationService",
            ["GetTextContentsAsync", "GetStreamingTextContentsAsync"],
            "prompt"),
        Parameter(ModelCall, Kernels + "TextGeneration.TextGenerationExtensions", "GetTextContentAsync", "prompt"),
        .. Parameter(ModelCall, Kernels + "KernelExtensions", ["InvokePromptAsync", "InvokePromptStreamingAsync"], "promptTemplate"),
        Parameter(ModelCall, Kernels + "HandlebarsKernelExtensions", "InvokeHandlebarsPromptAsync", "promptTemplate"),
        .. FunctionRuns(Kernels + "Kernel"),
        .. FunctionRuns(Kernels + "KernelFunction"),
        .. MediaCalls,
    ];

    private static ApiRow[] MediaCalls =>
    [
        .. Members(ModelCall, Kernels + "AudioToText.IAudioToTextService", "GetTextContentsAsync"),
        .. Members(ModelCall, Kernels + "AudioToText.AudioToTextServiceExtensions", "GetTextContentAsync"),
        .. Members(ModelCall, Kernels + "ImageToText.IImageToTextService", "GetTextContentsAsync"),
        .. Members(ModelCall, Kernels + "ImageToText.ImageToTextExtensions", "GetTextContentAsync"),
        Parameter(ModelCall, Kernels + "TextToAudio.ITextToAudioService", "GetAudioContentsAsync", "text"),
        Parameter(ModelCall, Kernels + "TextToAudio.TextToAudioServiceExtensions", "GetAudioContentAsync", "text"),
        Parameter(ModelCall, Kernels + "TextToImage.ITextToImageService", "GetImageContentsAsync", "input"),
        Parameter(ModelCall, Kernels + "TextToImage.TextToImageServiceExtensions", "GenerateImageAsync", "description"),
        Parameter(ModelCall, Kernels + "Embeddings.IEmbeddingGenerationService`2", "GenerateEmbeddingsAsync", "data"),
        Parameter(ModelCall, Kernels + "Embeddings.EmbeddingGenerationExtensions", "GenerateEmbeddingAsync", "value"),
    ];

    private static ApiRow[] SettingsRows =>
    [
        .. Limit(Services + "OpenAI.OpenAIPrompt" + Settings, "MaxTokens"),
        .. Members(EndUserId, Services + "OpenAI.OpenAIPrompt" + Settings, "User"),
        .. Limit(Services + "AzureAIInference.AzureAIInferencePrompt" + Settings, "MaxTokens"),
        .. Limit(Services + "Google.GeminiPrompt" + Settings, "MaxTokens"),
        .. Limit(Services + "MistralAI.MistralAIPrompt" + Settings, "MaxTokens"),
        .. Limit(Services + "Ollama.OllamaPrompt" + Settings, "NumPredict"),
        .. Limit(Services + "HuggingFace.HuggingFacePrompt" + Settings, "MaxTokens"),
        .. Members(OutputLimit, Services + "HuggingFace.HuggingFacePrompt" + Settings, "MaxNewTokens"),
        .. Limit(Services + "Onnx.OnnxRuntimeGenAIPrompt" + Settings, "MaxTokens"),
        .. Limit(Services + "Amazon.AmazonLlama3" + Settings, "MaxGenLen"),
        .. Limit(Services + "Amazon.AmazonMistral" + Settings, "MaxTokens"),
        .. Limit(Services + "Amazon.AmazonTitan" + Settings, "MaxTokenCount"),
        // Claude's limit always has a value, so its settings are no options that could lack one.
        .. Members(OutputLimit, Services + "Amazon.AmazonClaude" + Settings, "MaxTokensToSample"),
        .. Types(CallOptionsBase, Kernels + "PromptExecutionSettings"),
        .. Members(ModelId, Kernels + "PromptExecutionSettings", "ModelId"),
        .. Members(NamedSettings, Kernels + "PromptExecutionSettings", "ExtensionData"),
        .. Types(OptionsCarrier, Kernels + "KernelArguments", Kernels + "PromptTemplateConfig"),
        Parameter(FunctionOptions, Kernels + "KernelExtensions", "CreateFunctionFromPrompt", "executionSettings"),
        Parameter(FunctionOptions, Kernels + "KernelExtensions", "CreateFunctionFromPrompt", "promptConfig"),
        Parameter(FunctionOptions, Kernels + "KernelFunctionFactory", "CreateFromPrompt", "executionSettings"),
        Parameter(FunctionOptions, Kernels + "KernelFunctionFactory", "CreateFromPrompt", "promptConfig"),
    ];

    private static IEnumerable<ApiRow> FunctionRuns(string type) =>
        Members(ModelCall, type, "InvokeAsync", "InvokeStreamingAsync").Select(static row => row with { RunsFunction = true });

    private static ApiRow[] Limit(string settings, string property) =>
        [new(CallOptions, settings), new(OutputLimit, settings, property)];
}
