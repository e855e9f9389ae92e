// refs: Microsoft.SemanticKernel; Azure.AI.Inference; Azure.AI.Agents.Persistent; OllamaSharp; Google.GenAI; Microsoft.ML.OnnxRuntimeGenAI; AWSSDK.BedrockRuntime
// Packages beside the core and the OpenAI connectors: other connectors, agents, plugins, template formats.
#nullable enable
#pragma warning disable


namespace Microsoft.Extensions.DependencyInjection
{
    using System;
    using System.Collections.Generic;
    using System.IO;
    using System.Net.Http;
    using System.Threading.Tasks;
    using Amazon.BedrockRuntime;
    using global::Azure.AI.Inference;
    using global::Azure.AI.OpenAI;
    using global::Azure.Core;
    using Google.Apis.Auth.OAuth2;
    using Google.GenAI;
    using Microsoft.Extensions.AI;
    using Microsoft.ML.OnnxRuntimeGenAI;
    using Microsoft.SemanticKernel;
    using Microsoft.SemanticKernel.Connectors.Google;
    using Microsoft.SemanticKernel.Connectors.Onnx;
    using OllamaSharp;
    using OpenAI;

    public static class AzureAIInferenceServiceCollectionExtensions
    {
        public static IServiceCollection AddAzureAIInferenceEmbeddingGenerator(
            this IServiceCollection services, string modelId, string? apiKey = null, Uri? endpoint = null, HttpClient? httpClient = null,
            string? serviceId = null, string? openTelemetrySourceName = null,
            Action<OpenTelemetryEmbeddingGenerator<string, Embedding<float>>>? openTelemetryConfig = null) => throw null!;
        public static IServiceCollection AddAzureAIInferenceEmbeddingGenerator(
            this IServiceCollection services, string modelId, TokenCredential credential, Uri? endpoint = null,
            HttpClient? httpClient = null, string? serviceId = null, string? openTelemetrySourceName = null,
            Action<OpenTelemetryEmbeddingGenerator<string, Embedding<float>>>? openTelemetryConfig = null) => throw null!;
        public static IServiceCollection AddAzureAIInferenceChatClient(
            this IServiceCollection services, string modelId, string? apiKey = null, Uri? endpoint = null, HttpClient? httpClient = null,
            string? serviceId = null, string? openTelemetrySourceName = null,
            Action<OpenTelemetryChatClient>? openTelemetryConfig = null) => throw null!;
        public static IServiceCollection AddAzureAIInferenceChatClient(
            this IServiceCollection services, string modelId, TokenCredential credential, Uri? endpoint = null,
            HttpClient? httpClient = null, string? serviceId = null, string? openTelemetrySourceName = null,
            Action<OpenTelemetryChatClient>? openTelemetryConfig = null) => throw null!;
        public static IServiceCollection AddAzureAIInferenceChatClient(
            this IServiceCollection services, string modelId, ChatCompletionsClient? chatClient = null, string? serviceId = null,
            string? openTelemetrySourceName = null, Action<OpenTelemetryChatClient>? openTelemetryConfig = null) => throw null!;
    }

    public static class BedrockServiceCollectionExtensions
    {
        public static IServiceCollection AddBedrockChatClient(
            this IServiceCollection services, string modelId, IAmazonBedrockRuntime? bedrockRuntime = null, string? serviceId = null,
            string? openTelemetrySourceName = null, Action<OpenTelemetryChatClient>? openTelemetryConfig = null) => throw null!;
        public static IServiceCollection AddBedrockEmbeddingGenerator(
            this IServiceCollection services, string modelId, IAmazonBedrockRuntime? bedrockRuntime = null, string? serviceId = null,
            string? openTelemetrySourceName = null,
            Action<OpenTelemetryEmbeddingGenerator<string, Embedding<float>>>? openTelemetryConfig = null) => throw null!;
    }

    public static class GoogleAIServiceCollectionExtensions
    {
        public static IServiceCollection AddGoogleAIEmbeddingGenerator(
            this IServiceCollection services, string modelId, string apiKey, GoogleAIVersion apiVersion = GoogleAIVersion.V1_Beta,
            string? serviceId = null, HttpClient? httpClient = null, int? dimensions = null) => throw null!;
        public static IServiceCollection AddGoogleGenAIChatClient(
            this IServiceCollection services, string modelId, string apiKey, string? serviceId = null,
            string? openTelemetrySourceName = null, Action<OpenTelemetryChatClient>? openTelemetryConfig = null) => throw null!;
        public static IServiceCollection AddGoogleVertexAIChatClient(
            this IServiceCollection services, string modelId, string? project = null, string? location = null,
            ICredential? credential = null, string? serviceId = null, string? openTelemetrySourceName = null,
            Action<OpenTelemetryChatClient>? openTelemetryConfig = null) => throw null!;
        public static IServiceCollection AddGoogleAIChatClient(
            this IServiceCollection services, string modelId, Client? googleClient = null, string? serviceId = null,
            string? openTelemetrySourceName = null, Action<OpenTelemetryChatClient>? openTelemetryConfig = null) => throw null!;
    }

    public static class HuggingFaceServiceCollectionExtensions
    {
        public static IServiceCollection AddHuggingFaceEmbeddingGenerator(
            this IServiceCollection services, string model, Uri? endpoint = null, string? apiKey = null, string? serviceId = null,
            HttpClient? httpClient = null) => throw null!;
        public static IServiceCollection AddHuggingFaceEmbeddingGenerator(
            this IServiceCollection services, Uri endpoint, string? apiKey = null, string? serviceId = null,
            HttpClient? httpClient = null) => throw null!;
    }

    public static class MistralAIServiceCollectionExtensions
    {
        public static IServiceCollection AddMistralEmbeddingGenerator(
            this IServiceCollection services, string modelId, string apiKey, Uri? endpoint = null, string? serviceId = null,
            HttpClient? httpClient = null) => throw null!;
    }

    public static class OllamaServiceCollectionExtensions
    {
        public static IServiceCollection AddOllamaChatClient(
            this IServiceCollection services, string modelId, Uri endpoint, string? serviceId = null) => throw null!;
        public static IServiceCollection AddOllamaChatClient(
            this IServiceCollection services, string modelId, HttpClient? httpClient = null, string? serviceId = null) => throw null!;
        public static IServiceCollection AddOllamaChatClient(
            this IServiceCollection services, OllamaApiClient? ollamaClient = null, string? serviceId = null) => throw null!;
        public static IServiceCollection AddOllamaEmbeddingGenerator(
            this IServiceCollection services, string modelId, Uri endpoint, string? serviceId = null) => throw null!;
        public static IServiceCollection AddOllamaEmbeddingGenerator(
            this IServiceCollection services, string modelId, HttpClient? httpClient = null, string? serviceId = null) => throw null!;
        public static IServiceCollection AddOllamaEmbeddingGenerator(
            this IServiceCollection services, OllamaApiClient? ollamaClient = null, string? serviceId = null) => throw null!;
    }

    public static class OnnxServiceCollectionExtensions
    {
        public static IServiceCollection AddBertOnnxEmbeddingGenerator(
            this IServiceCollection services, string onnxModelPath, string vocabPath, BertOnnxOptions? options = null,
            string? serviceId = null) => throw null!;
        public static IServiceCollection AddBertOnnxEmbeddingGenerator(
            this IServiceCollection services, Stream onnxModelStream, Stream vocabStream, BertOnnxOptions? options = null,
            string? serviceId = null) => throw null!;
        public static IServiceCollection AddOnnxRuntimeGenAIChatClient(
            this IServiceCollection services, string modelPath, OnnxRuntimeGenAIChatClientOptions? chatClientOptions = null,
            string? serviceId = null) => throw null!;
        public static IServiceCollection AddOnnxRuntimeGenAIChatClient(
            this IServiceCollection services, string modelPath, IEnumerable<Provider> providers,
            OnnxRuntimeGenAIChatClientOptions? chatClientOptions = null, string? serviceId = null) => throw null!;
    }

    public static class VertexAIServiceCollectionExtensions
    {
        public static IServiceCollection AddVertexAIEmbeddingGenerator(
            this IServiceCollection services, string modelId, Func<ValueTask<string>> bearerTokenProvider, string location,
            string projectId, VertexAIVersion apiVersion = VertexAIVersion.V1, string? serviceId = null, HttpClient? httpClient = null,
            int? dimensions = null) => throw null!;
        public static IServiceCollection AddVertexAIEmbeddingGenerator(
            this IServiceCollection services, string modelId, string bearerKey, string location, string projectId,
            VertexAIVersion apiVersion = VertexAIVersion.V1, string? serviceId = null, HttpClient? httpClient = null,
            int? dimensions = null) => throw null!;
    }
}

namespace Microsoft.SemanticKernel
{
    using System;
    using System.Collections;
    using System.Collections.Generic;
    using System.Collections.ObjectModel;
    using System.Globalization;
    using System.IO;
    using System.Net;
    using System.Net.Http;
    using System.Reflection;
    using System.Text;
    using System.Text.Json;
    using System.Text.Json.Serialization;
    using System.Threading;
    using System.Threading.Tasks;
    using Amazon.BedrockRuntime;
    using global::Azure.AI.Inference;
    using global::Azure.AI.OpenAI;
    using global::Azure.Core;
    using Google.Apis.Auth.OAuth2;
    using Google.GenAI;
    using Microsoft.Extensions.AI;
    using Microsoft.Extensions.DependencyInjection;
    using Microsoft.Extensions.FileProviders;
    using Microsoft.Extensions.Logging;
    using Microsoft.ML.OnnxRuntimeGenAI;
    using Microsoft.SemanticKernel.Agents;
    using Microsoft.SemanticKernel.ChatCompletion;
    using Microsoft.SemanticKernel.Connectors.Google;
    using Microsoft.SemanticKernel.Connectors.Onnx;
    using Microsoft.SemanticKernel.Connectors.OpenAI;
    using Microsoft.SemanticKernel.Data;
    using Microsoft.SemanticKernel.Plugins.OpenApi;
    using Microsoft.SemanticKernel.Plugins.Web.Bing;
    using Microsoft.SemanticKernel.Plugins.Web.Brave;
    using Microsoft.SemanticKernel.Plugins.Web.Google;
    using Microsoft.SemanticKernel.Plugins.Web.Tavily;
    using Microsoft.SemanticKernel.Services;
    using OllamaSharp;
    using OpenAI;

    public static class AgentKernelPluginFactory
    {
        public static KernelPlugin CreateFromAgents(string pluginName, string? description, IEnumerable<Agent> agents) => throw null!;
        public static KernelPlugin CreateFromAgents(string pluginName, params Agent[] agents) => throw null!;
    }

    public static class AzureAIInferenceKernelBuilderExtensions
    {
        public static IKernelBuilder AddAzureAIInferenceChatCompletion(
            this IKernelBuilder builder, string modelId, string? apiKey = null, Uri? endpoint = null, HttpClient? httpClient = null,
            string? serviceId = null, string? openTelemetrySourceName = null,
            Action<OpenTelemetryChatClient>? openTelemetryConfig = null) => throw null!;
        public static IKernelBuilder AddAzureAIInferenceChatCompletion(
            this IKernelBuilder builder, string modelId, TokenCredential credential, Uri? endpoint = null, HttpClient? httpClient = null,
            string? serviceId = null, string? openTelemetrySourceName = null,
            Action<OpenTelemetryChatClient>? openTelemetryConfig = null) => throw null!;
        public static IKernelBuilder AddAzureAIInferenceChatCompletion(
            this IKernelBuilder builder, string modelId, ChatCompletionsClient? chatClient = null, string? serviceId = null,
            string? openTelemetrySourceName = null, Action<OpenTelemetryChatClient>? openTelemetryConfig = null) => throw null!;
        public static IKernelBuilder AddAzureAIInferenceChatClient(
            this IKernelBuilder builder, string modelId, string? apiKey = null, Uri? endpoint = null, HttpClient? httpClient = null,
            string? serviceId = null, string? openTelemetrySourceName = null,
            Action<OpenTelemetryChatClient>? openTelemetryConfig = null) => throw null!;
        public static IKernelBuilder AddAzureAIInferenceChatClient(
            this IKernelBuilder builder, string modelId, TokenCredential credential, Uri? endpoint = null, HttpClient? httpClient = null,
            string? serviceId = null, string? openTelemetrySourceName = null,
            Action<OpenTelemetryChatClient>? openTelemetryConfig = null) => throw null!;
        public static IKernelBuilder AddAzureAIInferenceChatClient(
            this IKernelBuilder builder, string modelId, ChatCompletionsClient? chatClient = null, string? serviceId = null,
            string? openTelemetrySourceName = null, Action<OpenTelemetryChatClient>? openTelemetryConfig = null) => throw null!;
    }

    public static class AzureAIInferenceServiceCollectionExtensions
    {
        public static IServiceCollection AddAzureAIInferenceChatCompletion(
            this IServiceCollection services, string modelId, string? apiKey = null, Uri? endpoint = null, HttpClient? httpClient = null,
            string? serviceId = null, string? openTelemetrySourceName = null,
            Action<OpenTelemetryChatClient>? openTelemetryConfig = null) => throw null!;
        public static IServiceCollection AddAzureAIInferenceChatCompletion(
            this IServiceCollection services, string modelId, TokenCredential credential, Uri? endpoint = null,
            HttpClient? httpClient = null, string? serviceId = null, string? openTelemetrySourceName = null,
            Action<OpenTelemetryChatClient>? openTelemetryConfig = null) => throw null!;
        public static IServiceCollection AddAzureAIInferenceChatCompletion(
            this IServiceCollection services, string modelId, ChatCompletionsClient? chatClient = null, string? serviceId = null,
            string? openTelemetrySourceName = null, Action<OpenTelemetryChatClient>? openTelemetryConfig = null) => throw null!;
    }

    public static class BedrockKernelBuilderExtensions
    {
        public static IKernelBuilder AddBedrockChatCompletionService(
            this IKernelBuilder builder, string modelId, IAmazonBedrockRuntime? bedrockRuntime = null,
            string? serviceId = null) => throw null!;
        public static IKernelBuilder AddBedrockChatClient(
            this IKernelBuilder builder, string modelId, IAmazonBedrockRuntime? bedrockRuntime = null, string? serviceId = null,
            string? openTelemetrySourceName = null, Action<OpenTelemetryChatClient>? openTelemetryConfig = null) => throw null!;
        public static IKernelBuilder AddBedrockTextGenerationService(
            this IKernelBuilder builder, string modelId, IAmazonBedrockRuntime? bedrockRuntime = null,
            string? serviceId = null) => throw null!;
        public static IKernelBuilder AddBedrockTextEmbeddingGenerationService(
            this IKernelBuilder builder, string modelId, IAmazonBedrockRuntime? bedrockRuntime = null,
            string? serviceId = null) => throw null!;
        public static IKernelBuilder AddBedrockEmbeddingGenerator(
            this IKernelBuilder builder, string modelId, IAmazonBedrockRuntime? bedrockRuntime = null, string? serviceId = null,
            string? openTelemetrySourceName = null,
            Action<OpenTelemetryEmbeddingGenerator<string, Embedding<float>>>? openTelemetryConfig = null) => throw null!;
    }

    public static class BedrockServiceCollectionExtensions
    {
        public static IServiceCollection AddBedrockChatCompletionService(
            this IServiceCollection service, string modelId, IAmazonBedrockRuntime? bedrockRuntime = null,
            string? serviceId = null) => throw null!;
        public static IServiceCollection AddBedrockTextGenerationService(
            this IServiceCollection services, string modelId, IAmazonBedrockRuntime? bedrockRuntime = null,
            string? serviceId = null) => throw null!;
        public static IServiceCollection AddBedrockTextEmbeddingGenerationService(
            this IServiceCollection services, string modelId, IAmazonBedrockRuntime? bedrockRuntime = null,
            string? serviceId = null) => throw null!;
    }

    public static class GoogleAIKernelBuilderExtensions
    {
        public static IKernelBuilder AddGoogleAIGeminiChatCompletion(
            this IKernelBuilder builder, string modelId, string apiKey, GoogleAIVersion apiVersion = GoogleAIVersion.V1_Beta,
            string? serviceId = null, HttpClient? httpClient = null) => throw null!;
        public static IKernelBuilder AddGoogleAIEmbeddingGeneration(
            this IKernelBuilder builder, string modelId, string apiKey, GoogleAIVersion apiVersion = GoogleAIVersion.V1_Beta,
            string? serviceId = null, HttpClient? httpClient = null, int? dimensions = null) => throw null!;
        public static IKernelBuilder AddGoogleAIEmbeddingGenerator(
            this IKernelBuilder builder, string modelId, string apiKey, GoogleAIVersion apiVersion = GoogleAIVersion.V1_Beta,
            string? serviceId = null, HttpClient? httpClient = null, int? dimensions = null) => throw null!;
        public static IKernelBuilder AddGoogleGenAIChatClient(
            this IKernelBuilder builder, string modelId, string apiKey, string? serviceId = null, string? openTelemetrySourceName = null,
            Action<OpenTelemetryChatClient>? openTelemetryConfig = null) => throw null!;
        public static IKernelBuilder AddGoogleVertexAIChatClient(
            this IKernelBuilder builder, string modelId, string? project = null, string? location = null, ICredential? credential = null,
            string? serviceId = null, string? openTelemetrySourceName = null,
            Action<OpenTelemetryChatClient>? openTelemetryConfig = null) => throw null!;
        public static IKernelBuilder AddGoogleAIChatClient(
            this IKernelBuilder builder, string modelId, Client? googleClient = null, string? serviceId = null,
            string? openTelemetrySourceName = null, Action<OpenTelemetryChatClient>? openTelemetryConfig = null) => throw null!;
    }

    public static class GoogleAIServiceCollectionExtensions
    {
        public static IServiceCollection AddGoogleAIGeminiChatCompletion(
            this IServiceCollection services, string modelId, string apiKey, GoogleAIVersion apiVersion = GoogleAIVersion.V1_Beta,
            string? serviceId = null) => throw null!;
        public static IServiceCollection AddGoogleAIEmbeddingGeneration(
            this IServiceCollection services, string modelId, string apiKey, GoogleAIVersion apiVersion = GoogleAIVersion.V1_Beta,
            string? serviceId = null, int? dimensions = null) => throw null!;
    }

    public static class HandlebarsKernelExtensions
    {
        public static Task<FunctionResult> InvokeHandlebarsPromptAsync(
            this Kernel kernel, string promptTemplate, KernelArguments? arguments = null,
            CancellationToken cancellationToken = default) => throw null!;
    }

    public static class HuggingFaceKernelBuilderExtensions
    {
        public static IKernelBuilder AddHuggingFaceTextGeneration(
            this IKernelBuilder builder, string model, Uri? endpoint = null, string? apiKey = null, string? serviceId = null,
            HttpClient? httpClient = null) => throw null!;
        public static IKernelBuilder AddHuggingFaceTextGeneration(
            this IKernelBuilder builder, Uri endpoint, string? apiKey = null, string? serviceId = null,
            HttpClient? httpClient = null) => throw null!;
        public static IKernelBuilder AddHuggingFaceChatCompletion(
            this IKernelBuilder builder, string model, Uri? endpoint = null, string? apiKey = null, string? serviceId = null,
            HttpClient? httpClient = null) => throw null!;
        public static IKernelBuilder AddHuggingFaceChatCompletion(
            this IKernelBuilder builder, Uri endpoint, string? apiKey = null, string? serviceId = null,
            HttpClient? httpClient = null) => throw null!;
        public static IKernelBuilder AddHuggingFaceTextEmbeddingGeneration(
            this IKernelBuilder builder, string model, Uri? endpoint = null, string? apiKey = null, string? serviceId = null,
            HttpClient? httpClient = null) => throw null!;
        public static IKernelBuilder AddHuggingFaceTextEmbeddingGeneration(
            this IKernelBuilder builder, Uri endpoint, string? apiKey = null, string? serviceId = null,
            HttpClient? httpClient = null) => throw null!;
        public static IKernelBuilder AddHuggingFaceEmbeddingGenerator(
            this IKernelBuilder builder, string model, Uri? endpoint = null, string? apiKey = null, string? serviceId = null,
            HttpClient? httpClient = null) => throw null!;
        public static IKernelBuilder AddHuggingFaceEmbeddingGenerator(
            this IKernelBuilder builder, Uri endpoint, string? apiKey = null, string? serviceId = null,
            HttpClient? httpClient = null) => throw null!;
        public static IKernelBuilder AddHuggingFaceImageToText(
            this IKernelBuilder builder, string model, Uri? endpoint = null, string? apiKey = null, string? serviceId = null,
            HttpClient? httpClient = null) => throw null!;
        public static IKernelBuilder AddHuggingFaceImageToText(
            this IKernelBuilder builder, Uri endpoint, string? apiKey = null, string? serviceId = null,
            HttpClient? httpClient = null) => throw null!;
    }

    public static class HuggingFaceServiceCollectionExtensions
    {
        public static IServiceCollection AddHuggingFaceTextGeneration(
            this IServiceCollection services, string model, Uri? endpoint = null, string? apiKey = null, string? serviceId = null,
            HttpClient? httpClient = null) => throw null!;
        public static IServiceCollection AddHuggingFaceTextGeneration(
            this IServiceCollection services, Uri endpoint, string? apiKey = null, string? serviceId = null,
            HttpClient? httpClient = null) => throw null!;
        public static IServiceCollection AddHuggingFaceChatCompletion(
            this IServiceCollection services, string model, Uri? endpoint = null, string? apiKey = null, string? serviceId = null,
            HttpClient? httpClient = null) => throw null!;
        public static IServiceCollection AddHuggingFaceChatCompletion(
            this IServiceCollection services, Uri endpoint, string? apiKey = null, string? serviceId = null,
            HttpClient? httpClient = null) => throw null!;
        public static IServiceCollection AddHuggingFaceTextEmbeddingGeneration(
            this IServiceCollection services, string model, Uri? endpoint = null, string? apiKey = null, string? serviceId = null,
            HttpClient? httpClient = null) => throw null!;
        public static IServiceCollection AddHuggingFaceTextEmbeddingGeneration(
            this IServiceCollection services, Uri endpoint, string? apiKey = null, string? serviceId = null,
            HttpClient? httpClient = null) => throw null!;
        public static IServiceCollection AddHuggingFaceImageToText(
            this IServiceCollection services, string model, Uri? endpoint = null, string? apiKey = null, string? serviceId = null,
            HttpClient? httpClient = null) => throw null!;
        public static IServiceCollection AddHuggingFaceImageToText(
            this IServiceCollection services, Uri endpoint, string? apiKey = null, string? serviceId = null,
            HttpClient? httpClient = null) => throw null!;
    }

    public class KernelProcessStep
    {
    }

    public class KernelProcessStep<TState> : KernelProcessStep
        where TState : class, new()
    {
    }

    public static class KernelFunctionMarkdown
    {
        public static KernelFunction FromPromptMarkdown(
            string text, string functionName, IPromptTemplateFactory? promptTemplateFactory = null,
            ILoggerFactory? loggerFactory = null) => throw null!;
    }

    public static class KernelFunctionYaml
    {
        public static KernelFunction FromPromptYaml(
            string text, IPromptTemplateFactory? promptTemplateFactory = null, ILoggerFactory? loggerFactory = null) => throw null!;
        public static PromptTemplateConfig ToPromptTemplateConfig(string text) => throw null!;
    }

    public static class MarkdownKernelExtensions
    {
        public static KernelFunction CreateFunctionFromMarkdown(
            this Kernel kernel, string text, string functionName, IPromptTemplateFactory? promptTemplateFactory = null) => throw null!;
    }

    public static class MistralAIKernelBuilderExtensions
    {
        public static IKernelBuilder AddMistralChatCompletion(
            this IKernelBuilder builder, string modelId, string apiKey, Uri? endpoint = null, string? serviceId = null,
            HttpClient? httpClient = null) => throw null!;
        public static IKernelBuilder AddMistralTextEmbeddingGeneration(
            this IKernelBuilder builder, string modelId, string apiKey, Uri? endpoint = null, string? serviceId = null,
            HttpClient? httpClient = null) => throw null!;
        public static IKernelBuilder AddMistralEmbeddingGenerator(
            this IKernelBuilder builder, string modelId, string apiKey, Uri? endpoint = null, string? serviceId = null,
            HttpClient? httpClient = null) => throw null!;
    }

    public static class MistralAIServiceCollectionExtensions
    {
        public static IServiceCollection AddMistralChatCompletion(
            this IServiceCollection services, string modelId, string apiKey, Uri? endpoint = null, string? serviceId = null,
            HttpClient? httpClient = null) => throw null!;
        public static IServiceCollection AddMistralTextEmbeddingGeneration(
            this IServiceCollection services, string modelId, string apiKey, Uri? endpoint = null, string? serviceId = null,
            HttpClient? httpClient = null) => throw null!;
    }

    public static class OllamaKernelBuilderExtensions
    {
        public static IKernelBuilder AddOllamaTextGeneration(
            this IKernelBuilder builder, string modelId, Uri endpoint, string? serviceId = null) => throw null!;
        public static IKernelBuilder AddOllamaTextGeneration(
            this IKernelBuilder builder, string modelId, string? serviceId = null, HttpClient? httpClient = null) => throw null!;
        public static IKernelBuilder AddOllamaTextGeneration(
            this IKernelBuilder builder, string modelId, OllamaApiClient ollamaClient, string? serviceId = null) => throw null!;
        public static IKernelBuilder AddOllamaTextGeneration(
            this IKernelBuilder builder, OllamaApiClient? ollamaClient = null, string? serviceId = null) => throw null!;
        public static IKernelBuilder AddOllamaChatCompletion(
            this IKernelBuilder builder, string modelId, Uri endpoint, string? serviceId = null) => throw null!;
        public static IKernelBuilder AddOllamaChatCompletion(
            this IKernelBuilder builder, string modelId, HttpClient? httpClient = null, string? serviceId = null) => throw null!;
        public static IKernelBuilder AddOllamaChatCompletion(
            this IKernelBuilder builder, OllamaApiClient? ollamaClient = null, string? serviceId = null) => throw null!;
        public static IKernelBuilder AddOllamaChatClient(
            this IKernelBuilder builder, string modelId, Uri endpoint, string? serviceId = null) => throw null!;
        public static IKernelBuilder AddOllamaChatClient(
            this IKernelBuilder builder, string modelId, HttpClient? httpClient = null, string? serviceId = null) => throw null!;
        public static IKernelBuilder AddOllamaChatClient(
            this IKernelBuilder builder, OllamaApiClient? ollamaClient = null, string? serviceId = null) => throw null!;
        public static IKernelBuilder AddOllamaTextEmbeddingGeneration(
            this IKernelBuilder builder, string modelId, Uri endpoint, string? serviceId = null) => throw null!;
        public static IKernelBuilder AddOllamaTextEmbeddingGeneration(
            this IKernelBuilder builder, string modelId, HttpClient? httpClient = null, string? serviceId = null) => throw null!;
        public static IKernelBuilder AddOllamaTextEmbeddingGeneration(
            this IKernelBuilder builder, OllamaApiClient? ollamaClient = null, string? serviceId = null) => throw null!;
        public static IKernelBuilder AddOllamaEmbeddingGenerator(
            this IKernelBuilder builder, string modelId, Uri endpoint, string? serviceId = null) => throw null!;
        public static IKernelBuilder AddOllamaEmbeddingGenerator(
            this IKernelBuilder builder, string modelId, HttpClient? httpClient = null, string? serviceId = null) => throw null!;
        public static IKernelBuilder AddOllamaEmbeddingGenerator(
            this IKernelBuilder builder, OllamaApiClient? ollamaClient = null, string? serviceId = null) => throw null!;
    }

    public static class OllamaServiceCollectionExtensions
    {
        public static IServiceCollection AddOllamaTextGeneration(
            this IServiceCollection services, string modelId, Uri endpoint, string? serviceId = null) => throw null!;
        public static IServiceCollection AddOllamaTextGeneration(
            this IServiceCollection services, string modelId, HttpClient? httpClient = null, string? serviceId = null) => throw null!;
        public static IServiceCollection AddOllamaTextGeneration(
            this IServiceCollection services, string modelId, OllamaApiClient ollamaClient, string? serviceId = null) => throw null!;
        public static IServiceCollection AddOllamaTextGeneration(
            this IServiceCollection services, OllamaApiClient? ollamaClient = null, string? serviceId = null) => throw null!;
        public static IServiceCollection AddOllamaChatCompletion(
            this IServiceCollection services, string modelId, Uri endpoint, string? serviceId = null) => throw null!;
        public static IServiceCollection AddOllamaChatCompletion(
            this IServiceCollection services, string modelId, HttpClient? httpClient = null, string? serviceId = null) => throw null!;
        public static IServiceCollection AddOllamaChatCompletion(
            this IServiceCollection services, OllamaApiClient? ollamaClient = null, string? serviceId = null) => throw null!;
        public static IServiceCollection AddOllamaTextEmbeddingGeneration(
            this IServiceCollection services, string modelId, Uri endpoint, string? serviceId = null) => throw null!;
        public static IServiceCollection AddOllamaTextEmbeddingGeneration(
            this IServiceCollection services, string modelId, HttpClient? httpClient = null, string? serviceId = null) => throw null!;
        public static IServiceCollection AddOllamaTextEmbeddingGeneration(
            this IServiceCollection services, OllamaApiClient? ollamaClient = null, string? serviceId = null) => throw null!;
    }

    public static class OnnxChatClientKernelBuilderExtensions
    {
        public static IKernelBuilder AddOnnxRuntimeGenAIChatClient(
            this IKernelBuilder builder, string modelPath, OnnxRuntimeGenAIChatClientOptions? chatClientOptions = null,
            string? serviceId = null) => throw null!;
        public static IKernelBuilder AddOnnxRuntimeGenAIChatClient(
            this IKernelBuilder builder, string modelPath, IEnumerable<Provider> providers,
            OnnxRuntimeGenAIChatClientOptions? chatClientOptions = null, string? serviceId = null) => throw null!;
    }

    public static class OnnxKernelBuilderExtensions
    {
        public static IKernelBuilder AddOnnxRuntimeGenAIChatCompletion(
            this IKernelBuilder builder, string modelId, string modelPath, string? serviceId = null, ILoggerFactory? loggerFactory = null,
            JsonSerializerOptions? jsonSerializerOptions = null) => throw null!;
        public static IKernelBuilder AddOnnxRuntimeGenAIChatCompletion(
            this IKernelBuilder builder, string modelId, string modelPath, List<Provider> providers, string? serviceId = null,
            ILoggerFactory? loggerFactory = null, JsonSerializerOptions? jsonSerializerOptions = null) => throw null!;
        public static IKernelBuilder AddBertOnnxTextEmbeddingGeneration(
            this IKernelBuilder builder, string onnxModelPath, string vocabPath, BertOnnxOptions? options = null,
            string? serviceId = null) => throw null!;
        public static IKernelBuilder AddBertOnnxTextEmbeddingGeneration(
            this IKernelBuilder builder, Stream onnxModelStream, Stream vocabStream, BertOnnxOptions? options = null,
            string? serviceId = null) => throw null!;
        public static IKernelBuilder AddBertOnnxEmbeddingGenerator(
            this IKernelBuilder builder, string onnxModelPath, string vocabPath, BertOnnxOptions? options = null,
            string? serviceId = null) => throw null!;
        public static IKernelBuilder AddBertOnnxEmbeddingGenerator(
            this IKernelBuilder builder, Stream onnxModelStream, Stream vocabStream, BertOnnxOptions? options = null,
            string? serviceId = null) => throw null!;
    }

    public static class OnnxServiceCollectionExtensions
    {
        public static IServiceCollection AddOnnxRuntimeGenAIChatCompletion(
            this IServiceCollection services, string modelId, string modelPath, string? serviceId = null,
            ILoggerFactory? loggerFactory = null, JsonSerializerOptions? jsonSerializerOptions = null) => throw null!;
        public static IServiceCollection AddOnnxRuntimeGenAIChatCompletion(
            this IServiceCollection services, string modelId, string modelPath, IEnumerable<Provider> providers, string? serviceId = null,
            ILoggerFactory? loggerFactory = null, JsonSerializerOptions? jsonSerializerOptions = null) => throw null!;
        public static IServiceCollection AddBertOnnxTextEmbeddingGeneration(
            this IServiceCollection services, string onnxModelPath, string vocabPath, BertOnnxOptions? options = null,
            string? serviceId = null) => throw null!;
        public static IServiceCollection AddBertOnnxTextEmbeddingGeneration(
            this IServiceCollection services, Stream onnxModelStream, Stream vocabStream, BertOnnxOptions? options = null,
            string? serviceId = null) => throw null!;
    }

    public static class OpenApiKernelExtensions
    {
        public static Task<KernelPlugin> ImportPluginFromOpenApiAsync(
            this Kernel kernel, string pluginName, string filePath, OpenApiFunctionExecutionParameters? executionParameters = null,
            CancellationToken cancellationToken = default) => throw null!;
        public static Task<KernelPlugin> ImportPluginFromOpenApiAsync(
            this Kernel kernel, string pluginName, Uri uri, OpenApiFunctionExecutionParameters? executionParameters = null,
            CancellationToken cancellationToken = default) => throw null!;
        public static Task<KernelPlugin> ImportPluginFromOpenApiAsync(
            this Kernel kernel, string pluginName, Stream stream, OpenApiFunctionExecutionParameters? executionParameters = null,
            CancellationToken cancellationToken = default) => throw null!;
        public static Task<KernelPlugin> CreatePluginFromOpenApiAsync(
            this Kernel kernel, string pluginName, string filePath, OpenApiFunctionExecutionParameters? executionParameters = null,
            CancellationToken cancellationToken = default) => throw null!;
        public static Task<KernelPlugin> CreatePluginFromOpenApiAsync(
            this Kernel kernel, string pluginName, Uri uri, OpenApiFunctionExecutionParameters? executionParameters = null,
            CancellationToken cancellationToken = default) => throw null!;
        public static Task<KernelPlugin> CreatePluginFromOpenApiAsync(
            this Kernel kernel, string pluginName, Stream stream, OpenApiFunctionExecutionParameters? executionParameters = null,
            CancellationToken cancellationToken = default) => throw null!;
    }

    public static class PromptYamlKernelExtensions
    {
        public static KernelFunction CreateFunctionFromPromptYaml(
            this Kernel kernel, string text, IPromptTemplateFactory? promptTemplateFactory = null) => throw null!;
        public static KernelPlugin CreatePluginFromPromptDirectoryYaml(
            this Kernel kernel, string pluginDirectory, string? pluginName = null,
            IPromptTemplateFactory? promptTemplateFactory = null) => throw null!;
        public static KernelPlugin ImportPluginFromPromptDirectoryYaml(
            this Kernel kernel, string pluginDirectory, string? pluginName = null,
            IPromptTemplateFactory? promptTemplateFactory = null) => throw null!;
        public static IKernelBuilderPlugins AddFromPromptDirectoryYaml(
            this IKernelBuilderPlugins plugins, string pluginDirectory, string? pluginName = null,
            IPromptTemplateFactory? promptTemplateFactory = null) => throw null!;
    }

    public static class PromptyKernelExtensions
    {
        public static KernelFunction CreateFunctionFromPromptyFile(
            this Kernel kernel, string promptyFilePath, IPromptTemplateFactory? promptTemplateFactory = null) => throw null!;
        public static KernelFunction CreateFunctionFromPrompty(
            this Kernel kernel, string promptyTemplate, IPromptTemplateFactory? promptTemplateFactory = null,
            string? promptyFilePath = null) => throw null!;
        public static KernelFunction CreateFunctionFromPromptyFile(
            this Kernel kernel, string promptyFilePath, IFileProvider fileProvider,
            IPromptTemplateFactory? promptTemplateFactory = null) => throw null!;
        public static KernelFunction CreateFunctionFromPromptyFile(
            this Kernel kernel, IFileInfo fileInfo, IPromptTemplateFactory? promptTemplateFactory = null) => throw null!;
    }

    public static class VertexAIKernelBuilderExtensions
    {
        public static IKernelBuilder AddVertexAIGeminiChatCompletion(
            this IKernelBuilder builder, string modelId, Func<ValueTask<string>> bearerTokenProvider, string location, string projectId,
            VertexAIVersion apiVersion = VertexAIVersion.V1, string? serviceId = null, HttpClient? httpClient = null) => throw null!;
        public static IKernelBuilder AddVertexAIGeminiChatCompletion(
            this IKernelBuilder builder, string modelId, string bearerKey, string location, string projectId,
            VertexAIVersion apiVersion = VertexAIVersion.V1, string? serviceId = null, HttpClient? httpClient = null) => throw null!;
        public static IKernelBuilder AddVertexAIEmbeddingGeneration(
            this IKernelBuilder builder, string modelId, Func<ValueTask<string>> bearerTokenProvider, string location, string projectId,
            VertexAIVersion apiVersion = VertexAIVersion.V1, string? serviceId = null, HttpClient? httpClient = null,
            int? dimensions = null) => throw null!;
        public static IKernelBuilder AddVertexAIEmbeddingGeneration(
            this IKernelBuilder builder, string modelId, string bearerKey, string location, string projectId,
            VertexAIVersion apiVersion = VertexAIVersion.V1, string? serviceId = null, HttpClient? httpClient = null,
            int? dimensions = null) => throw null!;
        public static IKernelBuilder AddVertexAIEmbeddingGenerator(
            this IKernelBuilder builder, string modelId, Func<ValueTask<string>> bearerTokenProvider, string location, string projectId,
            VertexAIVersion apiVersion = VertexAIVersion.V1, string? serviceId = null, HttpClient? httpClient = null,
            int? dimensions = null) => throw null!;
        public static IKernelBuilder AddVertexAIEmbeddingGenerator(
            this IKernelBuilder builder, string modelId, string bearerKey, string location, string projectId,
            VertexAIVersion apiVersion = VertexAIVersion.V1, string? serviceId = null, HttpClient? httpClient = null,
            int? dimensions = null) => throw null!;
    }

    public static class VertexAIServiceCollectionExtensions
    {
        public static IServiceCollection AddVertexAIGeminiChatCompletion(
            this IServiceCollection services, string modelId, Func<ValueTask<string>> bearerTokenProvider, string location,
            string projectId, VertexAIVersion apiVersion = VertexAIVersion.V1, string? serviceId = null) => throw null!;
        public static IServiceCollection AddVertexAIGeminiChatCompletion(
            this IServiceCollection services, string modelId, string bearerKey, string location, string projectId,
            VertexAIVersion apiVersion = VertexAIVersion.V1, string? serviceId = null) => throw null!;
        public static IServiceCollection AddVertexAIEmbeddingGeneration(
            this IServiceCollection services, string modelId, Func<ValueTask<string>> bearerTokenProvider, string location,
            string projectId, VertexAIVersion apiVersion = VertexAIVersion.V1, string? serviceId = null,
            int? dimensions = null) => throw null!;
        public static IServiceCollection AddVertexAIEmbeddingGeneration(
            this IServiceCollection services, string modelId, string bearerKey, string location, string projectId,
            VertexAIVersion apiVersion = VertexAIVersion.V1, string? serviceId = null, int? dimensions = null) => throw null!;
    }

    public static class WebKernelBuilderExtensions
    {
        public static IKernelBuilder AddBingTextSearch(
            this IKernelBuilder builder, string apiKey, BingTextSearchOptions? options = null, string? serviceId = null) => throw null!;
        public static IKernelBuilder AddBraveTextSearch(
            this IKernelBuilder builder, string apiKey, BraveTextSearchOptions? options = null, string? serviceId = null) => throw null!;
        public static IKernelBuilder AddGoogleTextSearch(
            this IKernelBuilder builder, string searchEngineId, string apiKey, GoogleTextSearchOptions? options = null,
            string? serviceId = null) => throw null!;
        public static IKernelBuilder AddTavilyTextSearch(
            this IKernelBuilder builder, string apiKey, TavilyTextSearchOptions? options = null, string? serviceId = null) => throw null!;
    }

    public static class WebServiceCollectionExtensions
    {
        public static IServiceCollection AddBingTextSearch(
            this IServiceCollection services, string apiKey, BingTextSearchOptions? options = null,
            string? serviceId = null) => throw null!;
        public static IServiceCollection AddBraveTextSearch(
            this IServiceCollection services, string apiKey, BraveTextSearchOptions? options = null,
            string? serviceId = null) => throw null!;
        public static IServiceCollection AddGoogleTextSearch(
            this IServiceCollection services, string searchEngineId, string apiKey, GoogleTextSearchOptions? options = null,
            string? serviceId = null) => throw null!;
        public static IServiceCollection AddTavilyTextSearch(
            this IServiceCollection services, string apiKey, TavilyTextSearchOptions? options = null,
            string? serviceId = null) => throw null!;
    }
}

namespace Microsoft.SemanticKernel.Agents
{
    using System;
    using System.Collections.Generic;
    using System.Threading;
    using System.Threading.Tasks;
    using Microsoft.Extensions.Logging;
    using Microsoft.SemanticKernel.Agents.Chat;
    using Microsoft.SemanticKernel.ChatCompletion;

    public abstract class Agent
    {
        public string? Description { get; init; }
        public string Id { get; init; }
        public string? Name { get; init; }
        public ILoggerFactory? LoggerFactory { get; init; }
        public KernelArguments? Arguments { get; init; }
        public string? Instructions { get; init; }
        public Kernel Kernel { get; init; }
        public bool UseImmutableKernel { get; set; }
        public IPromptTemplate? Template { get; set; }
        protected ILogger Logger { get; }
        protected virtual ILoggerFactory ActiveLoggerFactory { get; }
        public virtual IAsyncEnumerable<AgentResponseItem<ChatMessageContent>> InvokeAsync(
            AgentThread? thread = null, AgentInvokeOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        public virtual IAsyncEnumerable<AgentResponseItem<ChatMessageContent>> InvokeAsync(
            string message, AgentThread? thread = null, AgentInvokeOptions? options = null,
            CancellationToken cancellationToken = default) => throw null!;
        public virtual IAsyncEnumerable<AgentResponseItem<ChatMessageContent>> InvokeAsync(
            ChatMessageContent message, AgentThread? thread = null, AgentInvokeOptions? options = null,
            CancellationToken cancellationToken = default) => throw null!;
        public abstract IAsyncEnumerable<AgentResponseItem<ChatMessageContent>> InvokeAsync(
            ICollection<ChatMessageContent> messages, AgentThread? thread = null, AgentInvokeOptions? options = null,
            CancellationToken cancellationToken = default);
        public virtual IAsyncEnumerable<AgentResponseItem<StreamingChatMessageContent>> InvokeStreamingAsync(
            AgentThread? thread = null, AgentInvokeOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        public virtual IAsyncEnumerable<AgentResponseItem<StreamingChatMessageContent>> InvokeStreamingAsync(
            string message, AgentThread? thread = null, AgentInvokeOptions? options = null,
            CancellationToken cancellationToken = default) => throw null!;
        public virtual IAsyncEnumerable<AgentResponseItem<StreamingChatMessageContent>> InvokeStreamingAsync(
            ChatMessageContent message, AgentThread? thread = null, AgentInvokeOptions? options = null,
            CancellationToken cancellationToken = default) => throw null!;
        public abstract IAsyncEnumerable<AgentResponseItem<StreamingChatMessageContent>> InvokeStreamingAsync(
            ICollection<ChatMessageContent> messages, AgentThread? thread = null, AgentInvokeOptions? options = null,
            CancellationToken cancellationToken = default);
        protected Task<string?> RenderInstructionsAsync(
            Kernel kernel, KernelArguments? arguments, CancellationToken cancellationToken) => throw null!;
        protected abstract IEnumerable<string> GetChannelKeys();
        protected abstract Task<AgentChannel> CreateChannelAsync(CancellationToken cancellationToken);
        protected abstract Task<AgentChannel> RestoreChannelAsync(string channelState, CancellationToken cancellationToken);
        protected virtual Task<TThreadType> EnsureThreadExistsWithMessagesAsync<TThreadType>(
            ICollection<ChatMessageContent> messages, AgentThread? thread, Func<TThreadType> constructThread,
            CancellationToken cancellationToken) where TThreadType : AgentThread => throw null!;
        protected Task NotifyThreadOfNewMessage(
            AgentThread thread, ChatMessageContent message, CancellationToken cancellationToken) => throw null!;
        protected static string FormatAdditionalInstructions(AIContext context, AgentInvokeOptions? options) => throw null!;
    }

    public abstract class AgentChannel
    {
        public ILogger Logger { get; set; }
        protected abstract string Serialize();
        protected abstract Task ReceiveAsync(IEnumerable<ChatMessageContent> history, CancellationToken cancellationToken = default);
        protected abstract Task ResetAsync(CancellationToken cancellationToken = default);
        protected abstract IAsyncEnumerable<(bool IsVisible, ChatMessageContent Message)> InvokeAsync(
            Agent agent, CancellationToken cancellationToken = default);
        protected abstract IAsyncEnumerable<StreamingChatMessageContent> InvokeStreamingAsync(
            Agent agent, IList<ChatMessageContent> messages, CancellationToken cancellationToken = default);
        protected abstract IAsyncEnumerable<ChatMessageContent> GetHistoryAsync(CancellationToken cancellationToken = default);
    }

    public abstract class AgentChannel<TAgent> : AgentChannel where TAgent : Agent
    {
        protected abstract IAsyncEnumerable<(bool IsVisible, ChatMessageContent Message)> InvokeAsync(
            TAgent agent, CancellationToken cancellationToken = default);
        protected override IAsyncEnumerable<(bool IsVisible, ChatMessageContent Message)> InvokeAsync(
            Agent agent, CancellationToken cancellationToken = default) => throw null!;
        protected abstract IAsyncEnumerable<StreamingChatMessageContent> InvokeStreamingAsync(
            TAgent agent, IList<ChatMessageContent> messages, CancellationToken cancellationToken = default);
        protected override IAsyncEnumerable<StreamingChatMessageContent> InvokeStreamingAsync(
            Agent agent, IList<ChatMessageContent> messages, CancellationToken cancellationToken = default) => throw null!;
    }

    public abstract class AgentChat
    {
        public abstract IReadOnlyList<Agent> Agents { get; }
        public bool IsActive { get; }
        public ILoggerFactory LoggerFactory { get; init; }
        protected ILogger Logger { get; }
        protected ChatHistory History { get; }
        public abstract IAsyncEnumerable<ChatMessageContent> InvokeAsync(CancellationToken cancellationToken = default);
        public abstract IAsyncEnumerable<StreamingChatMessageContent> InvokeStreamingAsync(CancellationToken cancellationToken = default);
        public IAsyncEnumerable<ChatMessageContent> GetChatMessagesAsync(CancellationToken cancellationToken = default) => throw null!;
        public IAsyncEnumerable<ChatMessageContent> GetChatMessagesAsync(
            Agent? agent, CancellationToken cancellationToken = default) => throw null!;
        public void AddChatMessage(ChatMessageContent message) => throw null!;
        public void AddChatMessages(IReadOnlyList<ChatMessageContent> messages) => throw null!;
        protected IAsyncEnumerable<ChatMessageContent> InvokeAgentAsync(
            Agent agent, CancellationToken cancellationToken = default) => throw null!;
        protected IAsyncEnumerable<StreamingChatMessageContent> InvokeStreamingAgentAsync(
            Agent agent, CancellationToken cancellationToken = default) => throw null!;
        public Task ResetAsync(CancellationToken cancellationToken = default) => throw null!;
        protected void SetActivityOrThrow() => throw null!;
    }

    public static class AgentExtensions;

    public sealed class AgentGroupChat : AgentChat
    {
        public AgentGroupChat(params Agent[] agents) => throw null!;
        public bool IsComplete { get; set; }
        public AgentGroupChatSettings ExecutionSettings { get; set; }
        public override IReadOnlyList<Agent> Agents { get; }
        public void AddAgent(Agent agent) => throw null!;
        public override IAsyncEnumerable<ChatMessageContent> InvokeAsync(CancellationToken cancellationToken = default) => throw null!;
        public override IAsyncEnumerable<StreamingChatMessageContent> InvokeStreamingAsync(
            CancellationToken cancellationToken = default) => throw null!;
        public IAsyncEnumerable<ChatMessageContent> InvokeAsync(Agent agent, CancellationToken cancellationToken = default) => throw null!;
        public IAsyncEnumerable<StreamingChatMessageContent> InvokeStreamingAsync(
            Agent agent, CancellationToken cancellationToken = default) => throw null!;
        public static KernelFunction CreatePromptFunctionForStrategy(
            string template, IPromptTemplateFactory? templateFactory = null, params string[] safeParameterNames) => throw null!;
    }

    public class AgentCreationOptions
    {
        public Kernel? Kernel { get; init; }
        public IPromptTemplateFactory? PromptTemplateFactory { get; init; }
    }

    public sealed class AgentDefinition
    {
        public string? Version { get; set; }
        public string? Id { get; set; }
        public string? Type { get; set; }
        public string? Name { get; set; }
        public string? Description { get; set; }
        public string? Instructions { get; set; }
    }

    public static class AgentDefinitionYaml
    {
        public static AgentDefinition FromYaml(
            string text, Microsoft.Extensions.Configuration.IConfiguration? configuration = null) => throw null!;
    }

    public abstract class AgentFactory
    {
        protected AgentFactory(IEnumerable<string> types) => throw null!;
        public IReadOnlyList<string> Types { get; }
        public Task<Agent> CreateAsync(
            Kernel kernel, AgentDefinition agentDefinition, AgentCreationOptions? agentCreationOptions = null,
            CancellationToken cancellationToken = default) => throw null!;
    }

    public class AgentInvokeOptions
    {
        public AgentInvokeOptions() => throw null!;
        public AgentInvokeOptions(AgentInvokeOptions options) => throw null!;
        public KernelArguments? KernelArguments { get; init; }
        public Kernel? Kernel { get; init; }
        public string AdditionalInstructions { get; init; }
        public Func<ChatMessageContent, Task>? OnIntermediateMessage { get; init; }
    }

    public static class AgentKernelFunctionFactory
    {
        public static KernelFunction CreateFromAgent(
            Agent agent, string? functionName = null, string? description = null, IEnumerable<KernelParameterMetadata>? parameters = null,
            ILoggerFactory? loggerFactory = null) => throw null!;
    }

    public class AgentResponseItem<TMessage>
    {
        public AgentResponseItem(TMessage message, AgentThread thread) => throw null!;
        public TMessage Message { get; }
        public AgentThread Thread { get; }
        public static implicit operator TMessage(AgentResponseItem<TMessage> responseItem) => throw null!;
    }

    public abstract class AgentThread
    {
        public virtual string? Id { get; protected set; }
        public virtual bool IsDeleted { get; protected set; }
        public virtual AggregateAIContextProvider AIContextProviders { get; init; }
        public virtual Task OnSuspendAsync(CancellationToken cancellationToken = default) => throw null!;
        public virtual Task OnResumeAsync(CancellationToken cancellationToken = default) => throw null!;
        protected virtual Task CreateAsync(CancellationToken cancellationToken = default) => throw null!;
        public virtual Task DeleteAsync(CancellationToken cancellationToken = default) => throw null!;
        protected abstract Task<string?> CreateInternalAsync(CancellationToken cancellationToken);
        protected abstract Task DeleteInternalAsync(CancellationToken cancellationToken);
        protected abstract Task OnNewMessageInternalAsync(ChatMessageContent newMessage, CancellationToken cancellationToken = default);
    }

    public class AgentThreadOperationException : KernelException
    {
        public AgentThreadOperationException() => throw null!;
        public AgentThreadOperationException(string? message) => throw null!;
        public AgentThreadOperationException(string? message, Exception? innerException) => throw null!;
    }

    public sealed class AggregatorAgent : Agent
    {
        public AggregatorAgent(Func<AgentChat> chatProvider) => throw null!;
        public AggregatorMode Mode { get; init; }
        public override IAsyncEnumerable<AgentResponseItem<ChatMessageContent>> InvokeAsync(
            ICollection<ChatMessageContent> messages, AgentThread? thread = null, AgentInvokeOptions? options = null,
            CancellationToken cancellationToken = default) => throw null!;
        public override IAsyncEnumerable<AgentResponseItem<StreamingChatMessageContent>> InvokeStreamingAsync(
            ICollection<ChatMessageContent> messages, AgentThread? thread = null, AgentInvokeOptions? options = null,
            CancellationToken cancellationToken = default) => throw null!;
        protected override IEnumerable<string> GetChannelKeys() => throw null!;
        protected override Task<AgentChannel> CreateChannelAsync(CancellationToken cancellationToken) => throw null!;
        protected override Task<AgentChannel> RestoreChannelAsync(string channelState, CancellationToken cancellationToken) => throw null!;
    }

    public enum AggregatorMode
    {
        Flat,
        Nested,
    }

    public sealed class ChatCompletionAgent : ChatHistoryAgent
    {
        public ChatCompletionAgent() => throw null!;
        public ChatCompletionAgent(PromptTemplateConfig templateConfig, IPromptTemplateFactory templateFactory) => throw null!;
        public AuthorRole InstructionsRole { get; init; }
        public override IAsyncEnumerable<AgentResponseItem<ChatMessageContent>> InvokeAsync(
            ICollection<ChatMessageContent> messages, AgentThread? thread = null, AgentInvokeOptions? options = null,
            CancellationToken cancellationToken = default) => throw null!;
        protected override IAsyncEnumerable<ChatMessageContent> InvokeAsync(
            ChatHistory history, KernelArguments? arguments = null, Kernel? kernel = null,
            CancellationToken cancellationToken = default) => throw null!;
        public override IAsyncEnumerable<AgentResponseItem<StreamingChatMessageContent>> InvokeStreamingAsync(
            ICollection<ChatMessageContent> messages, AgentThread? thread = null, AgentInvokeOptions? options = null,
            CancellationToken cancellationToken = default) => throw null!;
        protected override IAsyncEnumerable<StreamingChatMessageContent> InvokeStreamingAsync(
            ChatHistory history, KernelArguments? arguments = null, Kernel? kernel = null,
            CancellationToken cancellationToken = default) => throw null!;
        protected override Task<AgentChannel> RestoreChannelAsync(string channelState, CancellationToken cancellationToken) => throw null!;
    }

    public static class ChatCompletionAgentExtensions;

    public abstract class ChatHistoryAgent : Agent
    {
        public IChatHistoryReducer? HistoryReducer { get; init; }
        protected abstract IAsyncEnumerable<ChatMessageContent> InvokeAsync(
            ChatHistory history, KernelArguments? arguments = null, Kernel? kernel = null, CancellationToken cancellationToken = default);
        protected abstract IAsyncEnumerable<StreamingChatMessageContent> InvokeStreamingAsync(
            ChatHistory history, KernelArguments? arguments = null, Kernel? kernel = null, CancellationToken cancellationToken = default);
        public Task<bool> ReduceAsync(ChatHistory history, CancellationToken cancellationToken = default) => throw null!;
        protected sealed override IEnumerable<string> GetChannelKeys() => throw null!;
        protected sealed override Task<AgentChannel> CreateChannelAsync(CancellationToken cancellationToken) => throw null!;
    }

    public sealed class ChatHistoryAgentThread : AgentThread
    {
        public ChatHistoryAgentThread() => throw null!;
        public ChatHistoryAgentThread(ChatHistory chatHistory, string? id = null) => throw null!;
        public ChatHistory ChatHistory { get; }
        public Task CreateAsync(CancellationToken cancellationToken = default) => throw null!;
        protected override Task<string?> CreateInternalAsync(CancellationToken cancellationToken) => throw null!;
        protected override Task DeleteInternalAsync(CancellationToken cancellationToken) => throw null!;
        protected override Task OnNewMessageInternalAsync(
            ChatMessageContent newMessage, CancellationToken cancellationToken = default) => throw null!;
        public IAsyncEnumerable<ChatMessageContent> GetMessagesAsync(CancellationToken cancellationToken = default) => throw null!;
    }

    public static class YamlAgentFactoryExtensions
    {
        public static Task<Agent?> CreateAgentFromYamlAsync(
            this AgentFactory kernelAgentFactory, string text, AgentCreationOptions? options = null,
            Microsoft.Extensions.Configuration.IConfiguration? configuration = null,
            CancellationToken cancellationToken = default) => throw null!;
    }
}

namespace Microsoft.SemanticKernel.Agents.AzureAI
{
    using System;
    using System.Collections.Generic;
    using System.Net.Http;
    using System.Threading;
    using System.Threading.Tasks;
    using global::Azure.AI.Agents.Persistent;
    using global::Azure.Core;

    public sealed class AzureAIAgent : Agent
    {
        public AzureAIAgent(
            PersistentAgent model, PersistentAgentsClient client, IEnumerable<KernelPlugin>? plugins = null,
            IPromptTemplateFactory? templateFactory = null, string? templateFormat = null) => throw null!;
        public const string CodeInterpreterMetadataKey = "code";
        public PersistentAgent Definition { get; }
        public RunPollingOptions PollingOptions { get; }
        public PersistentAgentsClient Client { get; }
        public override IAsyncEnumerable<AgentResponseItem<ChatMessageContent>> InvokeAsync(
            ICollection<ChatMessageContent> messages, AgentThread? thread = null, AgentInvokeOptions? options = null,
            CancellationToken cancellationToken = default) => throw null!;
        public IAsyncEnumerable<AgentResponseItem<ChatMessageContent>> InvokeAsync(
            ICollection<ChatMessageContent> messages, AgentThread? thread = null, AzureAIAgentInvokeOptions? options = null,
            CancellationToken cancellationToken = default) => throw null!;
        public override IAsyncEnumerable<AgentResponseItem<StreamingChatMessageContent>> InvokeStreamingAsync(
            ICollection<ChatMessageContent> messages, AgentThread? thread = null, AgentInvokeOptions? options = null,
            CancellationToken cancellationToken = default) => throw null!;
        public IAsyncEnumerable<AgentResponseItem<StreamingChatMessageContent>> InvokeStreamingAsync(
            ICollection<ChatMessageContent> messages, AgentThread? thread = null, AzureAIAgentInvokeOptions? options = null,
            CancellationToken cancellationToken = default) => throw null!;
        protected override IEnumerable<string> GetChannelKeys() => throw null!;
        protected override Task<AgentChannel> CreateChannelAsync(CancellationToken cancellationToken) => throw null!;
        protected override Task<AgentChannel> RestoreChannelAsync(string channelState, CancellationToken cancellationToken) => throw null!;
        public static PersistentAgentsClient CreateAgentsClient(
            string endpoint, TokenCredential credential, HttpClient? httpClient = null) => throw null!;

        public static class Tools
        {
            public static readonly string CodeInterpreter;
            public const string FileSearch = "file_search";
        }
    }

    public static class AzureAIAgentExtensions;

    public sealed class AzureAIAgentInvokeOptions : AgentInvokeOptions
    {
        public AzureAIAgentInvokeOptions() => throw null!;
        public AzureAIAgentInvokeOptions(AgentInvokeOptions options) => throw null!;
        public AzureAIAgentInvokeOptions(AzureAIAgentInvokeOptions options) => throw null!;
        public string? ModelName { get; init; }
        public string? OverrideInstructions { get; init; }
        public IReadOnlyList<ChatMessageContent>? AdditionalMessages { get; init; }
        public bool EnableCodeInterpreter { get; init; }
        public IReadOnlyList<string>? CodeInterpreterFiles { get; init; }
        public bool EnableFileSearch { get; init; }
        public bool? EnableJsonResponse { get; init; }
        public int? MaxCompletionTokens { get; init; }
        public int? MaxPromptTokens { get; init; }
        public bool? ParallelToolCallsEnabled { get; init; }
        public int? TruncationMessageCount { get; init; }
        public float? Temperature { get; init; }
        public float? TopP { get; init; }
        public IReadOnlyDictionary<string, string>? Metadata { get; init; }
    }

    public sealed class AzureAIAgentThread : AgentThread
    {
        public AzureAIAgentThread(
            PersistentAgentsClient client, IEnumerable<ThreadMessageOptions>? messages = null, ToolResources? toolResources = null,
            IReadOnlyDictionary<string, string>? metadata = null) => throw null!;
        public AzureAIAgentThread(PersistentAgentsClient client, string id) => throw null!;
        public Task CreateAsync(CancellationToken cancellationToken = default) => throw null!;
        protected override Task<string?> CreateInternalAsync(CancellationToken cancellationToken) => throw null!;
        protected override Task DeleteInternalAsync(CancellationToken cancellationToken) => throw null!;
        protected override Task OnNewMessageInternalAsync(
            ChatMessageContent newMessage, CancellationToken cancellationToken = default) => throw null!;
        public IAsyncEnumerable<ChatMessageContent> GetMessagesAsync(
            ListSortOrder? sortOrder = null, CancellationToken cancellationToken = default) => throw null!;
    }

    public sealed class AzureAIInvocationOptions
    {
        public string? ModelName { get; init; }
        public string? OverrideInstructions { get; init; }
        public string? AdditionalInstructions { get; init; }
        public IReadOnlyList<ChatMessageContent>? AdditionalMessages { get; init; }
        public bool EnableCodeInterpreter { get; init; }
        public bool EnableFileSearch { get; init; }
        public bool? EnableJsonResponse { get; init; }
        public int? MaxCompletionTokens { get; init; }
        public int? MaxPromptTokens { get; init; }
        public bool? ParallelToolCallsEnabled { get; init; }
        public int? TruncationMessageCount { get; init; }
        public float? Temperature { get; init; }
        public float? TopP { get; init; }
        public IReadOnlyDictionary<string, string>? Metadata { get; init; }
    }

    public static class AzureAIThreadMessageFactory
    {
        public static IEnumerable<ThreadMessageOptions> Translate(IEnumerable<ChatMessageContent> messages) => throw null!;
    }

    public static class KernelFunctionExtensions
    {
        public static FunctionToolDefinition ToToolDefinition(this KernelFunction function, string pluginName) => throw null!;
    }

    public sealed class RunPollingOptions
    {
        public static int DefaultMaximumRetryCount { get; }
        public static TimeSpan DefaultPollingInterval { get; }
        public static TimeSpan DefaultPollingBackoff { get; }
        public static int DefaultPollingBackoffThreshold { get; }
        public static TimeSpan DefaultMessageSynchronizationDelay { get; }
        public int MaximumRetryCount { get; set; }
        public TimeSpan RunPollingInterval { get; set; }
        public TimeSpan RunPollingBackoff { get; set; }
        public int RunPollingBackoffThreshold { get; set; }
        public TimeSpan MessageSynchronizationDelay { get; set; }
        public TimeSpan GetPollingInterval(int iterationCount) => throw null!;
    }
}

namespace Microsoft.SemanticKernel.Agents.Chat
{
    using System;
    using System.Collections.Generic;
    using System.Text.RegularExpressions;
    using System.Threading;
    using System.Threading.Tasks;
    using Microsoft.Extensions.Logging;
    using Microsoft.SemanticKernel.ChatCompletion;

    public class AgentGroupChatSettings
    {
        public TerminationStrategy TerminationStrategy { get; init; }
        public SelectionStrategy SelectionStrategy { get; init; }
    }

    public enum AggregateTerminationCondition
    {
        All,
        Any,
    }

    public sealed class AggregatorTerminationStrategy : TerminationStrategy
    {
        public AggregatorTerminationStrategy(params TerminationStrategy[] strategies) => throw null!;
        public AggregateTerminationCondition Condition { get; init; }
        protected override Task<bool> ShouldAgentTerminateAsync(
            Agent agent, IReadOnlyList<ChatMessageContent> history, CancellationToken cancellationToken = default) => throw null!;
    }

    public class KernelFunctionSelectionStrategy : SelectionStrategy
    {
        public KernelFunctionSelectionStrategy(KernelFunction function, Kernel kernel) => throw null!;
        public const string DefaultAgentsVariableName = "_agents_";
        public const string DefaultHistoryVariableName = "_history_";
        public string AgentsVariableName { get; init; }
        public string HistoryVariableName { get; init; }
        public KernelArguments? Arguments { get; init; }
        public Kernel Kernel { get; }
        public KernelFunction Function { get; }
        public bool EvaluateNameOnly { get; init; }
        public IChatHistoryReducer? HistoryReducer { get; init; }
        public bool UseInitialAgentAsFallback { get; init; }
        public Func<FunctionResult, string> ResultParser { get; init; }
        protected sealed override Task<Agent> SelectAgentAsync(
            IReadOnlyList<Agent> agents, IReadOnlyList<ChatMessageContent> history,
            CancellationToken cancellationToken = default) => throw null!;
    }

    public class KernelFunctionTerminationStrategy : TerminationStrategy
    {
        public KernelFunctionTerminationStrategy(KernelFunction function, Kernel kernel) => throw null!;
        public const string DefaultAgentVariableName = "_agent_";
        public const string DefaultHistoryVariableName = "_history_";
        public string AgentVariableName { get; init; }
        public string HistoryVariableName { get; init; }
        public KernelArguments? Arguments { get; init; }
        public Kernel Kernel { get; }
        public KernelFunction Function { get; }
        public bool EvaluateNameOnly { get; init; }
        public Func<FunctionResult, bool> ResultParser { get; init; }
        public IChatHistoryReducer? HistoryReducer { get; init; }
        protected sealed override Task<bool> ShouldAgentTerminateAsync(
            Agent agent, IReadOnlyList<ChatMessageContent> history, CancellationToken cancellationToken = default) => throw null!;
    }

    public sealed class RegexTerminationStrategy : TerminationStrategy
    {
        public RegexTerminationStrategy(params string[] expressions) => throw null!;
        public RegexTerminationStrategy(params Regex[] expressions) => throw null!;
        protected override Task<bool> ShouldAgentTerminateAsync(
            Agent agent, IReadOnlyList<ChatMessageContent> history, CancellationToken cancellationToken = default) => throw null!;
    }

    public abstract class SelectionStrategy
    {
        protected bool HasSelected { get; }
        public Agent? InitialAgent { get; set; }
        protected ILogger Logger { get; }
        public Task<Agent> NextAsync(
            IReadOnlyList<Agent> agents, IReadOnlyList<ChatMessageContent> history,
            CancellationToken cancellationToken = default) => throw null!;
        protected abstract Task<Agent> SelectAgentAsync(
            IReadOnlyList<Agent> agents, IReadOnlyList<ChatMessageContent> history, CancellationToken cancellationToken = default);
    }

    public sealed class SequentialSelectionStrategy : SelectionStrategy
    {
        public void Reset() => throw null!;
        protected override Task<Agent> SelectAgentAsync(
            IReadOnlyList<Agent> agents, IReadOnlyList<ChatMessageContent> history,
            CancellationToken cancellationToken = default) => throw null!;
    }

    public abstract class TerminationStrategy
    {
        public const int DefaultMaximumIterations = 99;
        public int MaximumIterations { get; set; }
        public bool AutomaticReset { get; set; }
        public IReadOnlyList<Agent>? Agents { get; set; }
        protected ILogger Logger { get; }
        protected abstract Task<bool> ShouldAgentTerminateAsync(
            Agent agent, IReadOnlyList<ChatMessageContent> history, CancellationToken cancellationToken);
        public Task<bool> ShouldTerminateAsync(
            Agent agent, IReadOnlyList<ChatMessageContent> history, CancellationToken cancellationToken = default) => throw null!;
    }
}

namespace Microsoft.SemanticKernel.Agents.Copilot
{
    public sealed class CopilotStudioConnectionSettings
    {
        public CopilotStudioConnectionSettings(string tenantId, string appClientId, string? appClientSecret = null) => throw null!;
        public string AppClientId { get; }
        public string? AppClientSecret { get; }
        public string TenantId { get; }
        public bool UseInteractiveAuthentication { get; init; }
    }
}

namespace Microsoft.SemanticKernel.Agents.Magentic
{
    public abstract class MagenticManager
    {
        public int MaximumInvocationCount { get; init; }
        public int MaximumResetCount { get; init; }
        public int MaximumStallCount { get; init; }
    }
}

namespace Microsoft.SemanticKernel.Agents.OpenAI
{
    using System;
    using System.ClientModel;
    using System.Collections.Generic;
    using System.IO;
    using System.Net.Http;
    using System.Threading;
    using System.Threading.Tasks;
    using global::Azure.AI.OpenAI;
    using global::Azure.Core;
    using global::OpenAI;
    using global::OpenAI.Assistants;
    using global::OpenAI.Responses;
    using global::OpenAI.VectorStores;

    public static class AssistantClientExtensions
    {
        public static Task<Assistant> CreateAssistantAsync(
            this AssistantClient client, string modelId, string? name = null, string? description = null, string? instructions = null,
            bool enableCodeInterpreter = false, IReadOnlyList<string>? codeInterpreterFileIds = null, bool enableFileSearch = false,
            string? vectorStoreId = null, float? temperature = null, float? topP = null, AssistantResponseFormat? responseFormat = null,
            IReadOnlyDictionary<string, string>? metadata = null, CancellationToken cancellationToken = default) => throw null!;
        public static Task<Assistant> CreateAssistantFromTemplateAsync(
            this AssistantClient client, string modelId, PromptTemplateConfig config, bool enableCodeInterpreter = false,
            IReadOnlyList<string>? codeInterpreterFileIds = null, bool enableFileSearch = false, string? vectorStoreId = null,
            float? temperature = null, float? topP = null, AssistantResponseFormat? responseFormat = null,
            IReadOnlyDictionary<string, string>? metadata = null, CancellationToken cancellationToken = default) => throw null!;
        public static Task<string> CreateThreadAsync(
            this AssistantClient client, IEnumerable<ChatMessageContent>? messages = null,
            IReadOnlyList<string>? codeInterpreterFileIds = null, string? vectorStoreId = null,
            IReadOnlyDictionary<string, string>? metadata = null, CancellationToken cancellationToken = default) => throw null!;
    }

    public static class ChatContentMessageExtensions
    {
        public static ThreadInitializationMessage ToThreadInitializationMessage(this ChatMessageContent message) => throw null!;
        public static IEnumerable<ThreadInitializationMessage> ToThreadInitializationMessages(
            this IEnumerable<ChatMessageContent> messages) => throw null!;
        public static ResponseItem ToResponseItem(this ChatMessageContent message) => throw null!;
    }

    public static class KernelFunctionExtensions
    {
        public static FunctionToolDefinition ToToolDefinition(this KernelFunction function, string? pluginName = null) => throw null!;
        public static ResponseTool ToResponseTool(
            this KernelFunction function, string? pluginName = null, bool functionSchemaIsStrict = false) => throw null!;
    }

    public sealed class OpenAIAssistantAgent : Agent
    {
        public OpenAIAssistantAgent(
            Assistant definition, AssistantClient client, IEnumerable<KernelPlugin>? plugins = null,
            IPromptTemplateFactory? templateFactory = null, string? templateFormat = null) => throw null!;
        public const string CodeInterpreterMetadataKey = "code";
        public AssistantClient Client { get; }
        public Assistant Definition { get; }
        public RunPollingOptions PollingOptions { get; }
        public RunCreationOptions? RunOptions { get; init; }
        public override IAsyncEnumerable<AgentResponseItem<ChatMessageContent>> InvokeAsync(
            ICollection<ChatMessageContent> messages, AgentThread? thread = null, AgentInvokeOptions? options = null,
            CancellationToken cancellationToken = default) => throw null!;
        public IAsyncEnumerable<AgentResponseItem<ChatMessageContent>> InvokeAsync(
            ICollection<ChatMessageContent> messages, AgentThread? thread = null, OpenAIAssistantAgentInvokeOptions? options = null,
            CancellationToken cancellationToken = default) => throw null!;
        public override IAsyncEnumerable<AgentResponseItem<StreamingChatMessageContent>> InvokeStreamingAsync(
            ICollection<ChatMessageContent> messages, AgentThread? thread = null, AgentInvokeOptions? options = null,
            CancellationToken cancellationToken = default) => throw null!;
        public IAsyncEnumerable<AgentResponseItem<StreamingChatMessageContent>> InvokeStreamingAsync(
            ICollection<ChatMessageContent> messages, AgentThread? thread = null, OpenAIAssistantAgentInvokeOptions? options = null,
            CancellationToken cancellationToken = default) => throw null!;
        protected override IEnumerable<string> GetChannelKeys() => throw null!;
        protected override Task<AgentChannel> CreateChannelAsync(CancellationToken cancellationToken) => throw null!;
        protected override Task<AgentChannel> RestoreChannelAsync(string channelState, CancellationToken cancellationToken) => throw null!;
        public static AzureOpenAIClient CreateAzureOpenAIClient(
            ApiKeyCredential apiKey, Uri endpoint, HttpClient? httpClient = null) => throw null!;
        public static AzureOpenAIClient CreateAzureOpenAIClient(
            TokenCredential credential, Uri endpoint, HttpClient? httpClient = null) => throw null!;
        public static OpenAIClient CreateOpenAIClient(Uri? endpoint = null, HttpClient? httpClient = null) => throw null!;
        public static OpenAIClient CreateOpenAIClient(
            ApiKeyCredential apiKey, Uri? endpoint = null, HttpClient? httpClient = null) => throw null!;
    }

    public static class OpenAIAssistantAgentExtensions;

    public sealed class OpenAIAssistantAgentInvokeOptions : AgentInvokeOptions
    {
        public OpenAIAssistantAgentInvokeOptions() => throw null!;
        public OpenAIAssistantAgentInvokeOptions(AgentInvokeOptions options) => throw null!;
        public OpenAIAssistantAgentInvokeOptions(OpenAIAssistantAgentInvokeOptions options) => throw null!;
        public RunCreationOptions? RunCreationOptions { get; init; }
    }

    public sealed class OpenAIAssistantAgentThread : AgentThread
    {
        public OpenAIAssistantAgentThread(AssistantClient client) => throw null!;
        public OpenAIAssistantAgentThread(AssistantClient client, ThreadCreationOptions options) => throw null!;
        public OpenAIAssistantAgentThread(
            AssistantClient client, IEnumerable<ChatMessageContent>? messages = null, IReadOnlyList<string>? codeInterpreterFileIds = null,
            string? vectorStoreId = null, IReadOnlyDictionary<string, string>? metadata = null) => throw null!;
        public OpenAIAssistantAgentThread(AssistantClient client, string id) => throw null!;
        public Task CreateAsync(CancellationToken cancellationToken = default) => throw null!;
        protected override Task<string?> CreateInternalAsync(CancellationToken cancellationToken) => throw null!;
        protected override Task DeleteInternalAsync(CancellationToken cancellationToken) => throw null!;
        protected override Task OnNewMessageInternalAsync(
            ChatMessageContent newMessage, CancellationToken cancellationToken = default) => throw null!;
        public IAsyncEnumerable<ChatMessageContent> GetMessagesAsync(
            MessageCollectionOrder? sortOrder = null, CancellationToken cancellationToken = default) => throw null!;
    }

    public sealed class OpenAIAssistantExecutionOptions
    {
        public string? AdditionalInstructions { get; init; }
        public int? MaxCompletionTokens { get; init; }
        public int? MaxPromptTokens { get; init; }
        public bool? ParallelToolCallsEnabled { get; init; }
        public int? TruncationMessageCount { get; init; }
    }

    public sealed class OpenAIAssistantInvocationOptions
    {
        public string? ModelName { get; init; }
        public string? AdditionalInstructions { get; init; }
        public IReadOnlyList<ChatMessageContent>? AdditionalMessages { get; init; }
        public bool EnableCodeInterpreter { get; init; }
        public bool EnableFileSearch { get; init; }
        public bool? EnableJsonResponse { get; init; }
        public int? MaxCompletionTokens { get; init; }
        public int? MaxPromptTokens { get; init; }
        public bool? ParallelToolCallsEnabled { get; init; }
        public int? TruncationMessageCount { get; init; }
        public float? Temperature { get; init; }
        public float? TopP { get; init; }
        public IReadOnlyDictionary<string, string>? Metadata { get; init; }
    }

    public static class OpenAIClientExtensions
    {
        public static Task<string> CreateVectorStoreAsync(
            this OpenAIClient client, IEnumerable<string> fileIds, string? storeName = null,
            VectorStoreExpirationPolicy? expirationPolicy = null, FileChunkingStrategy? chunkingStrategy = null,
            IReadOnlyDictionary<string, string>? metadata = null, CancellationToken cancellationToken = default) => throw null!;
        public static Task<bool> DeleteVectorStoreAsync(
            this OpenAIClient client, string vectorStoreId, CancellationToken cancellationToken = default) => throw null!;
        public static Task<string> UploadAssistantFileAsync(
            this OpenAIClient client, Stream stream, string name, CancellationToken cancellationToken = default) => throw null!;
        public static Task<bool> DeleteFileAsync(
            this OpenAIClient client, string fileId, CancellationToken cancellationToken = default) => throw null!;
    }

    public sealed class OpenAIClientProvider
    {
        internal OpenAIClientProvider() => throw null!;
        public OpenAIClient Client { get; }
        public AssistantClient AssistantClient { get; }
        public static OpenAIClientProvider ForAzureOpenAI(
            ApiKeyCredential apiKey, Uri endpoint, HttpClient? httpClient = null) => throw null!;
        public static OpenAIClientProvider ForAzureOpenAI(
            TokenCredential credential, Uri endpoint, HttpClient? httpClient = null) => throw null!;
        public static OpenAIClientProvider ForOpenAI(Uri? endpoint = null, HttpClient? httpClient = null) => throw null!;
        public static OpenAIClientProvider ForOpenAI(
            ApiKeyCredential apiKey, Uri? endpoint = null, HttpClient? httpClient = null) => throw null!;
        public static OpenAIClientProvider FromClient(OpenAIClient client) => throw null!;
    }

    public sealed class OpenAIResponseAgent : Agent
    {
        public OpenAIResponseAgent(ResponsesClient client, string? modelId = null) => throw null!;
        public ResponsesClient Client { get; }
        public string? ModelId { get; init; }
        public bool StoreEnabled { get; init; }
        public override IAsyncEnumerable<AgentResponseItem<ChatMessageContent>> InvokeAsync(
            ICollection<ChatMessageContent> messages, AgentThread? thread = null, AgentInvokeOptions? options = null,
            CancellationToken cancellationToken = default) => throw null!;
        public override IAsyncEnumerable<AgentResponseItem<StreamingChatMessageContent>> InvokeStreamingAsync(
            ICollection<ChatMessageContent> messages, AgentThread? thread = null, AgentInvokeOptions? options = null,
            CancellationToken cancellationToken = default) => throw null!;
        protected override Task<AgentChannel> CreateChannelAsync(CancellationToken cancellationToken) => throw null!;
        protected override IEnumerable<string> GetChannelKeys() => throw null!;
        protected override Task<AgentChannel> RestoreChannelAsync(string channelState, CancellationToken cancellationToken) => throw null!;
    }

    public static class OpenAIResponseAgentExtensions;

    public sealed class OpenAIResponseAgentInvokeOptions : AgentInvokeOptions
    {
        public OpenAIResponseAgentInvokeOptions() => throw null!;
        public OpenAIResponseAgentInvokeOptions(AgentInvokeOptions options) => throw null!;
        public OpenAIResponseAgentInvokeOptions(OpenAIResponseAgentInvokeOptions options) => throw null!;
        public CreateResponseOptions? ResponseCreationOptions { get; set; }
    }

    public sealed class OpenAIResponseAgentThread : AgentThread
    {
        public OpenAIResponseAgentThread(ResponsesClient client) => throw null!;
        public OpenAIResponseAgentThread(ResponsesClient client, string responseId) => throw null!;
        public override string? Id => throw null!;
        protected override Task<string?> CreateInternalAsync(CancellationToken cancellationToken = default) => throw null!;
        protected override Task DeleteInternalAsync(CancellationToken cancellationToken = default) => throw null!;
        protected override Task OnNewMessageInternalAsync(
            ChatMessageContent newMessage, CancellationToken cancellationToken = default) => throw null!;
        public IAsyncEnumerable<ChatMessageContent> GetMessagesAsync(CancellationToken cancellationToken = default) => throw null!;
    }

    public sealed class OpenAIThreadCreationOptions
    {
        public IReadOnlyList<string>? CodeInterpreterFileIds { get; init; }
        public IReadOnlyList<ChatMessageContent>? Messages { get; init; }
        public string? VectorStoreId { get; init; }
        public IReadOnlyDictionary<string, string>? Metadata { get; init; }
    }

    public sealed class RunPollingOptions
    {
        public static int DefaultMaximumRetryCount { get; }
        public static TimeSpan DefaultPollingInterval { get; }
        public static TimeSpan DefaultPollingBackoff { get; }
        public static int DefaultPollingBackoffThreshold { get; }
        public static TimeSpan DefaultMessageSynchronizationDelay { get; }
        public int MaximumRetryCount { get; set; }
        public TimeSpan RunPollingInterval { get; set; }
        public TimeSpan RunPollingBackoff { get; set; }
        public int RunPollingBackoffThreshold { get; set; }
        public TimeSpan MessageSynchronizationDelay { get; set; }
        public TimeSpan GetPollingInterval(int iterationCount) => throw null!;
    }
}

namespace Microsoft.SemanticKernel.Agents.Orchestration
{
    using System;
    using System.Threading;
    using System.Threading.Tasks;
    using Microsoft.SemanticKernel.Agents.Runtime;

    public abstract class AgentOrchestration<TInput, TOutput>
    {
        protected AgentOrchestration(params Agent[] members) => throw null!;
        public string Description { get; init; }
        public string Name { get; init; }
        public ValueTask<OrchestrationResult<TOutput>> InvokeAsync(
            TInput input, IAgentRuntime runtime, CancellationToken cancellationToken = default) => throw null!;
    }

    public sealed class OrchestrationResult<TValue> : IDisposable
    {
        internal OrchestrationResult() => throw null!;
        public string Orchestration { get; }
        public void Dispose() => throw null!;
        public ValueTask<TValue> GetValueAsync(TimeSpan? timeout = null, CancellationToken cancellationToken = default) => throw null!;
        public void Cancel() => throw null!;
    }
}

namespace Microsoft.SemanticKernel.Agents.Orchestration.GroupChat
{
    public abstract class GroupChatManager
    {
        public int InvocationCount { get; }
        public int MaximumInvocationCount { get; init; }
    }
}

namespace Microsoft.SemanticKernel.Agents.Orchestration.Handoff
{
    using System.Collections.Generic;

    public sealed class AgentHandoffs : Dictionary<string, string>;

    public sealed class OrchestrationHandoffs : Dictionary<string, AgentHandoffs>
    {
        public OrchestrationHandoffs(Agent firstAgent) => throw null!;
        public string FirstAgentName { get; }
        public static OrchestrationHandoffs StartWith(Agent source) => throw null!;
    }

    public static class OrchestrationHandoffsExtensions
    {
        public static OrchestrationHandoffs Add(
            this OrchestrationHandoffs handoffs, Agent source, params Agent[] targets) => throw null!;
        public static OrchestrationHandoffs Add(
            this OrchestrationHandoffs handoffs, Agent source, Agent target, string description) => throw null!;
        public static OrchestrationHandoffs Add(
            this OrchestrationHandoffs handoffs, Agent source, string targetName, string description) => throw null!;
        public static OrchestrationHandoffs Add(
            this OrchestrationHandoffs handoffs, string sourceName, string targetName, string description) => throw null!;
    }
}

namespace Microsoft.SemanticKernel.Agents.Orchestration.Sequential
{
    public class SequentialOrchestration<TInput, TOutput> : AgentOrchestration<TInput, TOutput>
    {
        public SequentialOrchestration(params Agent[] agents) => throw null!;
    }

    public sealed class SequentialOrchestration : SequentialOrchestration<string, string>
    {
        public SequentialOrchestration(params Agent[] members) => throw null!;
    }
}

namespace Microsoft.SemanticKernel.Agents.Orchestration.Transforms
{
    using System.Collections.Generic;
    using System.Threading;
    using System.Threading.Tasks;
    using Microsoft.SemanticKernel.ChatCompletion;

    public sealed class StructuredOutputTransform<TOutput>
    {
        public StructuredOutputTransform(IChatCompletionService service, PromptExecutionSettings executionSettings) => throw null!;
        public string Instructions { get; init; }
        public ValueTask<TOutput> TransformAsync(
            IList<ChatMessageContent> messages, CancellationToken cancellationToken = default) => throw null!;
    }
}

namespace Microsoft.SemanticKernel.Agents.Runtime
{
    public interface IAgentRuntime;
}

namespace Microsoft.SemanticKernel.Connectors.Amazon
{
    using System;
    using System.Collections.Generic;
    using System.Threading;
    using System.Threading.Tasks;
    using global::Amazon.BedrockRuntime;
    using Microsoft.Extensions.Logging;
    using Microsoft.SemanticKernel.ChatCompletion;
    using Microsoft.SemanticKernel.Embeddings;
    using Microsoft.SemanticKernel.TextGeneration;

    public sealed class AmazonClaudeExecutionSettings : PromptExecutionSettings
    {
        public int MaxTokensToSample { get; set; }
        public List<string>? StopSequences { get; set; }
        public float? Temperature { get; set; }
        public float? TopP { get; set; }
        public int? TopK { get; set; }
        public static AmazonClaudeExecutionSettings FromExecutionSettings(PromptExecutionSettings? executionSettings) => throw null!;
    }

    public class AmazonLlama3ExecutionSettings : PromptExecutionSettings
    {
        public float? Temperature { get; set; }
        public float? TopP { get; set; }
        public int? MaxGenLen { get; set; }
        public static AmazonLlama3ExecutionSettings FromExecutionSettings(PromptExecutionSettings? executionSettings) => throw null!;
    }

    public class AmazonMistralExecutionSettings : PromptExecutionSettings
    {
        public int? MaxTokens { get; set; }
        public List<string>? StopSequences { get; set; }
        public float? Temperature { get; set; }
        public float? TopP { get; set; }
        public int? TopK { get; set; }
        public static AmazonMistralExecutionSettings FromExecutionSettings(PromptExecutionSettings? executionSettings) => throw null!;
    }

    public class AmazonTitanExecutionSettings : PromptExecutionSettings
    {
        public float? TopP { get; set; }
        public float? Temperature { get; set; }
        public int? MaxTokenCount { get; set; }
        public List<string>? StopSequences { get; set; }
        public static AmazonTitanExecutionSettings FromExecutionSettings(PromptExecutionSettings? executionSettings) => throw null!;
    }

    public class BedrockChatCompletionService : IChatCompletionService
    {
        public BedrockChatCompletionService(
            string modelId, IAmazonBedrockRuntime bedrockRuntime, ILoggerFactory? loggerFactory = null) => throw null!;
        public IReadOnlyDictionary<string, object?> Attributes { get; }
        public Task<IReadOnlyList<ChatMessageContent>> GetChatMessageContentsAsync(
            ChatHistory chatHistory, PromptExecutionSettings? executionSettings = null, Kernel? kernel = null,
            CancellationToken cancellationToken = default) => throw null!;
        public IAsyncEnumerable<StreamingChatMessageContent> GetStreamingChatMessageContentsAsync(
            ChatHistory chatHistory, PromptExecutionSettings? executionSettings = null, Kernel? kernel = null,
            CancellationToken cancellationToken = default) => throw null!;
    }

    public class BedrockTextEmbeddingGenerationService : ITextEmbeddingGenerationService
    {
        public BedrockTextEmbeddingGenerationService(
            string modelId, IAmazonBedrockRuntime bedrockRuntime, ILoggerFactory? loggerFactory = null) => throw null!;
        public IReadOnlyDictionary<string, object?> Attributes { get; }
        public Task<IList<ReadOnlyMemory<float>>> GenerateEmbeddingsAsync(
            IList<string> data, Kernel? kernel = null, CancellationToken cancellationToken = default) => throw null!;
    }

    public class BedrockTextGenerationService : ITextGenerationService
    {
        public BedrockTextGenerationService(
            string modelId, IAmazonBedrockRuntime bedrockRuntime, ILoggerFactory? loggerFactory = null) => throw null!;
        public IReadOnlyDictionary<string, object?> Attributes { get; }
        public Task<IReadOnlyList<TextContent>> GetTextContentsAsync(
            string prompt, PromptExecutionSettings? executionSettings = null, Kernel? kernel = null,
            CancellationToken cancellationToken = default) => throw null!;
        public IAsyncEnumerable<StreamingTextContent> GetStreamingTextContentsAsync(
            string prompt, PromptExecutionSettings? executionSettings = null, Kernel? kernel = null,
            CancellationToken cancellationToken = default) => throw null!;
    }
}

namespace Microsoft.SemanticKernel.Connectors.AzureAIInference
{
    using System;
    using System.Collections.Generic;
    using System.Net.Http;
    using System.Threading;
    using System.Threading.Tasks;
    using global::Azure.AI.Inference;
    using global::Azure.Core;
    using Microsoft.Extensions.Logging;
    using Microsoft.SemanticKernel.ChatCompletion;

    public sealed class AzureAIInferenceChatCompletionService : IChatCompletionService
    {
        public AzureAIInferenceChatCompletionService(
            string modelId, string? apiKey = null, Uri? endpoint = null, HttpClient? httpClient = null,
            ILoggerFactory? loggerFactory = null) => throw null!;
        public AzureAIInferenceChatCompletionService(
            string? modelId, TokenCredential credential, Uri? endpoint = null, HttpClient? httpClient = null,
            ILoggerFactory? loggerFactory = null) => throw null!;
        public AzureAIInferenceChatCompletionService(
            string? modelId, ChatCompletionsClient chatClient, ILoggerFactory? loggerFactory = null) => throw null!;
        public IReadOnlyDictionary<string, object?> Attributes { get; }
        public Task<IReadOnlyList<ChatMessageContent>> GetChatMessageContentsAsync(
            ChatHistory chatHistory, PromptExecutionSettings? executionSettings = null, Kernel? kernel = null,
            CancellationToken cancellationToken = default) => throw null!;
        public IAsyncEnumerable<StreamingChatMessageContent> GetStreamingChatMessageContentsAsync(
            ChatHistory chatHistory, PromptExecutionSettings? executionSettings = null, Kernel? kernel = null,
            CancellationToken cancellationToken = default) => throw null!;
    }

    public sealed class AzureAIInferencePromptExecutionSettings : PromptExecutionSettings
    {
        public string? ExtraParameters { get; set; }
        public float? FrequencyPenalty { get; set; }
        public float? PresencePenalty { get; set; }
        public float? Temperature { get; set; }
        public float? NucleusSamplingFactor { get; set; }
        public int? MaxTokens { get; set; }
        public object? ResponseFormat { get; set; }
        public IList<string>? StopSequences { get; set; }
        public IList<ChatCompletionsToolDefinition>? Tools { get; set; }
        public long? Seed { get; set; }
        public override void Freeze() => throw null!;
        public override PromptExecutionSettings Clone() => throw null!;
        public static AzureAIInferencePromptExecutionSettings FromExecutionSettings(
            PromptExecutionSettings? executionSettings) => throw null!;
    }
}

namespace Microsoft.SemanticKernel.Connectors.Google
{
    using System;
    using System.Collections.Generic;
    using System.Net.Http;
    using System.Threading;
    using System.Threading.Tasks;
    using Microsoft.Extensions.AI;
    using Microsoft.Extensions.Logging;
    using Microsoft.SemanticKernel.ChatCompletion;
    using Microsoft.SemanticKernel.Embeddings;

    public sealed class GeminiFunction
    {
        internal GeminiFunction() => throw null!;
        public static string NameSeparator { get; set; }
        public string? PluginName { get; }
        public string FunctionName { get; }
        public string FullyQualifiedName { get; }
        public string? Description { get; }
        public IReadOnlyList<GeminiFunctionParameter>? Parameters { get; }
        public GeminiFunctionReturnParameter? ReturnParameter { get; }
    }

    public sealed class GeminiFunctionParameter
    {
        internal GeminiFunctionParameter() => throw null!;
        public string Name { get; }
        public string Description { get; }
        public bool IsRequired { get; }
        public Type? ParameterType { get; }
        public KernelJsonSchema? Schema { get; }
    }

    public sealed class GeminiFunctionReturnParameter
    {
        internal GeminiFunctionReturnParameter() => throw null!;
        public string Description { get; }
        public Type? ParameterType { get; }
        public KernelJsonSchema? Schema { get; }
    }

    public sealed class GeminiPromptExecutionSettings : PromptExecutionSettings
    {
        public double? Temperature { get; set; }
        public double? TopP { get; set; }
        public int? TopK { get; set; }
        public int? MaxTokens { get; set; }
        public int? CandidateCount { get; set; }
        public IList<string>? StopSequences { get; set; }
        public IList<GeminiSafetySetting>? SafetySettings { get; set; }
        public IDictionary<string, string>? Labels { get; set; }
        public GeminiToolCallBehavior? ToolCallBehavior { get; set; }
        public bool? AudioTimestamp { get; set; }
        public string? ResponseMimeType { get; set; }
        public object? ResponseSchema { get; set; }
        public string? CachedContent { get; set; }
        public GeminiThinkingConfig? ThinkingConfig { get; set; }
        public override void Freeze() => throw null!;
        public override PromptExecutionSettings Clone() => throw null!;
        public static GeminiPromptExecutionSettings FromExecutionSettings(PromptExecutionSettings? executionSettings) => throw null!;
        public static GeminiPromptExecutionSettings FromExecutionSettings(
            PromptExecutionSettings? executionSettings, Kernel? kernel) => throw null!;
    }

    public readonly struct GeminiSafetyCategory : IEquatable<GeminiSafetyCategory>
    {
        public GeminiSafetyCategory(string label) => throw null!;
        public static GeminiSafetyCategory Unspecified { get; }
        public static GeminiSafetyCategory Derogatory { get; }
        public static GeminiSafetyCategory Toxicity { get; }
        public static GeminiSafetyCategory Violence { get; }
        public static GeminiSafetyCategory Sexual { get; }
        public static GeminiSafetyCategory Medical { get; }
        public static GeminiSafetyCategory Dangerous { get; }
        public static GeminiSafetyCategory Harassment { get; }
        public static GeminiSafetyCategory SexuallyExplicit { get; }
        public static GeminiSafetyCategory DangerousContent { get; }
        public string Label { get; }
        public static bool operator ==(GeminiSafetyCategory left, GeminiSafetyCategory right) => throw null!;
        public static bool operator !=(GeminiSafetyCategory left, GeminiSafetyCategory right) => throw null!;
        public bool Equals(GeminiSafetyCategory other) => throw null!;
        public override bool Equals(object? obj) => throw null!;
        public override int GetHashCode() => throw null!;
        public override string ToString() => throw null!;
    }

    public sealed class GeminiSafetySetting
    {
        public GeminiSafetySetting(GeminiSafetyCategory category, GeminiSafetyThreshold threshold) => throw null!;
        public GeminiSafetySetting(GeminiSafetySetting other) => throw null!;
        public GeminiSafetyCategory Category { get; set; }
        public GeminiSafetyThreshold Threshold { get; set; }
    }

    public readonly struct GeminiSafetyThreshold : IEquatable<GeminiSafetyThreshold>
    {
        public GeminiSafetyThreshold(string label) => throw null!;
        public static GeminiSafetyThreshold BlockNone { get; }
        public static GeminiSafetyThreshold BlockOnlyHigh { get; }
        public static GeminiSafetyThreshold BlockMediumAndAbove { get; }
        public static GeminiSafetyThreshold BlockLowAndAbove { get; }
        public static GeminiSafetyThreshold Unspecified { get; }
        public string Label { get; }
        public static bool operator ==(GeminiSafetyThreshold left, GeminiSafetyThreshold right) => throw null!;
        public static bool operator !=(GeminiSafetyThreshold left, GeminiSafetyThreshold right) => throw null!;
        public bool Equals(GeminiSafetyThreshold other) => throw null!;
        public override bool Equals(object? obj) => throw null!;
        public override int GetHashCode() => throw null!;
        public override string ToString() => throw null!;
    }

    public class GeminiThinkingConfig
    {
        public int? ThinkingBudget { get; set; }
        public string? ThinkingLevel { get; set; }
        public bool? IncludeThoughts { get; set; }
        public GeminiThinkingConfig Clone() => throw null!;
    }

    public abstract class GeminiToolCallBehavior
    {
        internal GeminiToolCallBehavior() => throw null!;
        public static GeminiToolCallBehavior EnableKernelFunctions { get; }
        public static GeminiToolCallBehavior AutoInvokeKernelFunctions { get; }
        public int MaximumUseAttempts { get; }
        public int MaximumAutoInvokeAttempts { get; }
        public static GeminiToolCallBehavior EnableFunctions(IEnumerable<GeminiFunction> functions, bool autoInvoke = false) => throw null!;
    }

    public sealed class GoogleAIEmbeddingGenerator : IEmbeddingGenerator<string, Embedding<float>>
    {
        public GoogleAIEmbeddingGenerator(
            string modelId, string apiKey, GoogleAIVersion apiVersion = GoogleAIVersion.V1_Beta, HttpClient? httpClient = null,
            ILoggerFactory? loggerFactory = null, int? dimensions = null) => throw null!;
        public void Dispose() => throw null!;
        public Task<GeneratedEmbeddings<Embedding<float>>> GenerateAsync(
            IEnumerable<string> values, EmbeddingGenerationOptions? options = null,
            CancellationToken cancellationToken = default) => throw null!;
        public object? GetService(Type serviceType, object? serviceKey = null) => throw null!;
    }

    public sealed class GoogleAIGeminiChatCompletionService : IChatCompletionService
    {
        public GoogleAIGeminiChatCompletionService(
            string modelId, string apiKey, GoogleAIVersion apiVersion = GoogleAIVersion.V1_Beta, HttpClient? httpClient = null,
            ILoggerFactory? loggerFactory = null) => throw null!;
        public IReadOnlyDictionary<string, object?> Attributes { get; }
        public Task<IReadOnlyList<ChatMessageContent>> GetChatMessageContentsAsync(
            ChatHistory chatHistory, PromptExecutionSettings? executionSettings = null, Kernel? kernel = null,
            CancellationToken cancellationToken = default) => throw null!;
        public IAsyncEnumerable<StreamingChatMessageContent> GetStreamingChatMessageContentsAsync(
            ChatHistory chatHistory, PromptExecutionSettings? executionSettings = null, Kernel? kernel = null,
            CancellationToken cancellationToken = default) => throw null!;
    }

    public sealed class GoogleAITextEmbeddingGenerationService : ITextEmbeddingGenerationService
    {
        public GoogleAITextEmbeddingGenerationService(
            string modelId, string apiKey, GoogleAIVersion apiVersion = GoogleAIVersion.V1_Beta, HttpClient? httpClient = null,
            ILoggerFactory? loggerFactory = null, int? dimensions = null) => throw null!;
        public IReadOnlyDictionary<string, object?> Attributes { get; }
        public Task<IList<ReadOnlyMemory<float>>> GenerateEmbeddingsAsync(
            IList<string> data, Kernel? kernel = null, CancellationToken cancellationToken = default) => throw null!;
        public Task<IList<ReadOnlyMemory<float>>> GenerateEmbeddingsAsync(
            IList<string> data, EmbeddingGenerationOptions? options, Kernel? kernel = null,
            CancellationToken cancellationToken = default) => throw null!;
    }

    public enum GoogleAIVersion
    {
        V1,
        V1_Beta,
    }

    public sealed class VertexAIEmbeddingGenerator : IEmbeddingGenerator<string, Embedding<float>>
    {
        public VertexAIEmbeddingGenerator(
            string modelId, string bearerKey, string location, string projectId, VertexAIVersion apiVersion = VertexAIVersion.V1,
            HttpClient? httpClient = null, ILoggerFactory? loggerFactory = null, int? dimensions = null) => throw null!;
        public VertexAIEmbeddingGenerator(
            string modelId, Func<ValueTask<string>> bearerTokenProvider, string location, string projectId,
            VertexAIVersion apiVersion = VertexAIVersion.V1, HttpClient? httpClient = null, ILoggerFactory? loggerFactory = null,
            int? dimensions = null) => throw null!;
        public void Dispose() => throw null!;
        public Task<GeneratedEmbeddings<Embedding<float>>> GenerateAsync(
            IEnumerable<string> values, EmbeddingGenerationOptions? options = null,
            CancellationToken cancellationToken = default) => throw null!;
        public object? GetService(Type serviceType, object? serviceKey = null) => throw null!;
    }

    public sealed class VertexAIGeminiChatCompletionService : IChatCompletionService
    {
        public VertexAIGeminiChatCompletionService(
            string modelId, string bearerKey, string location, string projectId, VertexAIVersion apiVersion = VertexAIVersion.V1,
            HttpClient? httpClient = null, ILoggerFactory? loggerFactory = null) => throw null!;
        public VertexAIGeminiChatCompletionService(
            string modelId, Func<ValueTask<string>> bearerTokenProvider, string location, string projectId,
            VertexAIVersion apiVersion = VertexAIVersion.V1, HttpClient? httpClient = null,
            ILoggerFactory? loggerFactory = null) => throw null!;
        public IReadOnlyDictionary<string, object?> Attributes { get; }
        public Task<IReadOnlyList<ChatMessageContent>> GetChatMessageContentsAsync(
            ChatHistory chatHistory, PromptExecutionSettings? executionSettings = null, Kernel? kernel = null,
            CancellationToken cancellationToken = default) => throw null!;
        public IAsyncEnumerable<StreamingChatMessageContent> GetStreamingChatMessageContentsAsync(
            ChatHistory chatHistory, PromptExecutionSettings? executionSettings = null, Kernel? kernel = null,
            CancellationToken cancellationToken = default) => throw null!;
    }

    public sealed class VertexAITextEmbeddingGenerationService : ITextEmbeddingGenerationService
    {
        public VertexAITextEmbeddingGenerationService(
            string modelId, string bearerKey, string location, string projectId, VertexAIVersion apiVersion = VertexAIVersion.V1,
            HttpClient? httpClient = null, ILoggerFactory? loggerFactory = null, int? dimensions = null) => throw null!;
        public VertexAITextEmbeddingGenerationService(
            string modelId, Func<ValueTask<string>> bearerTokenProvider, string location, string projectId,
            VertexAIVersion apiVersion = VertexAIVersion.V1, HttpClient? httpClient = null, ILoggerFactory? loggerFactory = null,
            int? dimensions = null) => throw null!;
        public IReadOnlyDictionary<string, object?> Attributes { get; }
        public Task<IList<ReadOnlyMemory<float>>> GenerateEmbeddingsAsync(
            IList<string> data, Kernel? kernel = null, CancellationToken cancellationToken = default) => throw null!;
        public Task<IList<ReadOnlyMemory<float>>> GenerateEmbeddingsAsync(
            IList<string> data, EmbeddingGenerationOptions? options, Kernel? kernel = null,
            CancellationToken cancellationToken = default) => throw null!;
    }

    public enum VertexAIVersion
    {
        V1,
        V1_Beta,
    }
}

namespace Microsoft.SemanticKernel.Connectors.HuggingFace
{
    using System;
    using System.Collections.Generic;
    using System.Net.Http;
    using System.Threading;
    using System.Threading.Tasks;
    using Microsoft.Extensions.AI;
    using Microsoft.Extensions.Logging;
    using Microsoft.SemanticKernel.ChatCompletion;
    using Microsoft.SemanticKernel.Embeddings;
    using Microsoft.SemanticKernel.ImageToText;
    using Microsoft.SemanticKernel.TextGeneration;

    public sealed class HuggingFaceChatCompletionService : IChatCompletionService
    {
        public HuggingFaceChatCompletionService(
            string model, Uri? endpoint = null, string? apiKey = null, HttpClient? httpClient = null,
            ILoggerFactory? loggerFactory = null) => throw null!;
        public HuggingFaceChatCompletionService(
            Uri endpoint, string? apiKey = null, HttpClient? httpClient = null, ILoggerFactory? loggerFactory = null) => throw null!;
        public IReadOnlyDictionary<string, object?> Attributes { get; }
        public Task<IReadOnlyList<ChatMessageContent>> GetChatMessageContentsAsync(
            ChatHistory chatHistory, PromptExecutionSettings? executionSettings = null, Kernel? kernel = null,
            CancellationToken cancellationToken = default) => throw null!;
        public IAsyncEnumerable<StreamingChatMessageContent> GetStreamingChatMessageContentsAsync(
            ChatHistory chatHistory, PromptExecutionSettings? executionSettings = null, Kernel? kernel = null,
            CancellationToken cancellationToken = default) => throw null!;
    }

    public sealed class HuggingFaceEmbeddingGenerator : IEmbeddingGenerator<string, Embedding<float>>
    {
        public HuggingFaceEmbeddingGenerator(
            string modelId, Uri? endpoint = null, string? apiKey = null, HttpClient? httpClient = null,
            ILoggerFactory? loggerFactory = null) => throw null!;
        public HuggingFaceEmbeddingGenerator(
            Uri endpoint, string? apiKey = null, HttpClient? httpClient = null, ILoggerFactory? loggerFactory = null) => throw null!;
        public Task<GeneratedEmbeddings<Embedding<float>>> GenerateAsync(
            IEnumerable<string> values, EmbeddingGenerationOptions? options = null,
            CancellationToken cancellationToken = default) => throw null!;
        public void Dispose() => throw null!;
        public object? GetService(Type serviceType, object? serviceKey = null) => throw null!;
    }

    public sealed class HuggingFaceImageToTextService : IImageToTextService
    {
        public HuggingFaceImageToTextService(
            string model, Uri? endpoint = null, string? apiKey = null, HttpClient? httpClient = null,
            ILoggerFactory? loggerFactory = null) => throw null!;
        public HuggingFaceImageToTextService(
            Uri endpoint, string? apiKey = null, HttpClient? httpClient = null, ILoggerFactory? loggerFactory = null) => throw null!;
        public IReadOnlyDictionary<string, object?> Attributes { get; }
        public Task<IReadOnlyList<global::Microsoft.SemanticKernel.TextContent>> GetTextContentsAsync(
            ImageContent content, PromptExecutionSettings? executionSettings = null, Kernel? kernel = null,
            CancellationToken cancellationToken = default) => throw null!;
    }

    public sealed class HuggingFacePromptExecutionSettings : PromptExecutionSettings
    {
        public float Temperature { get; set; }
        public int? TopK { get; set; }
        public int? MaxTokens { get; set; }
        public int? MaxNewTokens { get; set; }
        public float? MaxTime { get; set; }
        public float? TopP { get; set; }
        public float? RepetitionPenalty { get; set; }
        public bool UseCache { get; set; }
        public bool WaitForModel { get; set; }
        public int ResultsPerPrompt { get; set; }
        public float? PresencePenalty { get; set; }
        public bool? LogProbs { get; set; }
        public long? Seed { get; set; }
        public List<string>? Stop { get; set; }
        public int? TopLogProbs { get; set; }
        public bool? ReturnFullText { get; set; }
        public bool? DoSample { get; set; }
        public bool? Details { get; set; }
        public static HuggingFacePromptExecutionSettings FromExecutionSettings(PromptExecutionSettings? executionSettings) => throw null!;
        public override PromptExecutionSettings Clone() => throw null!;
    }

    public sealed class HuggingFaceTextEmbeddingGenerationService : ITextEmbeddingGenerationService
    {
        public HuggingFaceTextEmbeddingGenerationService(
            string model, Uri? endpoint = null, string? apiKey = null, HttpClient? httpClient = null,
            ILoggerFactory? loggerFactory = null) => throw null!;
        public HuggingFaceTextEmbeddingGenerationService(
            Uri endpoint, string? apiKey = null, HttpClient? httpClient = null, ILoggerFactory? loggerFactory = null) => throw null!;
        public IReadOnlyDictionary<string, object?> Attributes { get; }
        public Task<IList<ReadOnlyMemory<float>>> GenerateEmbeddingsAsync(
            IList<string> data, Kernel? kernel = null, CancellationToken cancellationToken = default) => throw null!;
    }

    public sealed class HuggingFaceTextGenerationService : ITextGenerationService
    {
        public HuggingFaceTextGenerationService(
            string model, Uri? endpoint = null, string? apiKey = null, HttpClient? httpClient = null,
            ILoggerFactory? loggerFactory = null) => throw null!;
        public HuggingFaceTextGenerationService(
            Uri endpoint, string? apiKey = null, HttpClient? httpClient = null, ILoggerFactory? loggerFactory = null) => throw null!;
        public IReadOnlyDictionary<string, object?> Attributes { get; }
        public Task<IReadOnlyList<global::Microsoft.SemanticKernel.TextContent>> GetTextContentsAsync(
            string prompt, PromptExecutionSettings? executionSettings = null, Kernel? kernel = null,
            CancellationToken cancellationToken = default) => throw null!;
        public IAsyncEnumerable<StreamingTextContent> GetStreamingTextContentsAsync(
            string prompt, PromptExecutionSettings? executionSettings = null, Kernel? kernel = null,
            CancellationToken cancellationToken = default) => throw null!;
    }
}

namespace Microsoft.SemanticKernel.Connectors.MistralAI
{
    using System;
    using System.Collections.Generic;
    using System.Net.Http;
    using System.Text.Json;
    using System.Threading;
    using System.Threading.Tasks;
    using Microsoft.Extensions.AI;
    using Microsoft.Extensions.Logging;
    using Microsoft.SemanticKernel.ChatCompletion;
    using Microsoft.SemanticKernel.Embeddings;

    public sealed class MistralAIChatCompletionService : IChatCompletionService
    {
        public MistralAIChatCompletionService(
            string modelId, string apiKey, Uri? endpoint = null, HttpClient? httpClient = null,
            ILoggerFactory? loggerFactory = null) => throw null!;
        public IReadOnlyDictionary<string, object?> Attributes { get; }
        public Task<IReadOnlyList<ChatMessageContent>> GetChatMessageContentsAsync(
            ChatHistory chatHistory, PromptExecutionSettings? executionSettings = null, Kernel? kernel = null,
            CancellationToken cancellationToken = default) => throw null!;
        public IAsyncEnumerable<StreamingChatMessageContent> GetStreamingChatMessageContentsAsync(
            ChatHistory chatHistory, PromptExecutionSettings? executionSettings = null, Kernel? kernel = null,
            CancellationToken cancellationToken = default) => throw null!;
    }

    public sealed class MistralAIEmbeddingGenerator : IEmbeddingGenerator<string, Embedding<float>>
    {
        public MistralAIEmbeddingGenerator(
            string modelId, string apiKey, Uri? endpoint = null, HttpClient? httpClient = null,
            ILoggerFactory? loggerFactory = null) => throw null!;
        public Task<GeneratedEmbeddings<Embedding<float>>> GenerateAsync(
            IEnumerable<string> values, EmbeddingGenerationOptions? options = null,
            CancellationToken cancellationToken = default) => throw null!;
        public void Dispose() => throw null!;
        public object? GetService(Type serviceType, object? serviceKey = null) => throw null!;
    }

    public sealed class MistralAIPromptExecutionSettings : PromptExecutionSettings
    {
        public double Temperature { get; set; }
        public double TopP { get; set; }
        public int? MaxTokens { get; set; }
        public bool? SafePrompt { get; set; }
        public int? RandomSeed { get; set; }
        public string ApiVersion { get; set; }
        public MistralAIToolCallBehavior? ToolCallBehavior { get; set; }
        public object? ResponseFormat { get; set; }
        public IList<string>? Stop { get; set; }
        public double? PresencePenalty { get; set; }
        public double? FrequencyPenalty { get; set; }
        public int? DocumentImageLimit { get; set; }
        public int? DocumentPageLimit { get; set; }
        public override void Freeze() => throw null!;
        public override PromptExecutionSettings Clone() => throw null!;
        public static MistralAIPromptExecutionSettings FromExecutionSettings(PromptExecutionSettings? executionSettings) => throw null!;
    }

    public sealed class MistralAITextEmbeddingGenerationService : ITextEmbeddingGenerationService
    {
        public MistralAITextEmbeddingGenerationService(
            string modelId, string apiKey, Uri? endpoint = null, HttpClient? httpClient = null,
            ILoggerFactory? loggerFactory = null) => throw null!;
        public IReadOnlyDictionary<string, object?> Attributes { get; }
        public Task<IList<ReadOnlyMemory<float>>> GenerateEmbeddingsAsync(
            IList<string> data, Kernel? kernel = null, CancellationToken cancellationToken = default) => throw null!;
    }

    public abstract class MistralAIToolCallBehavior
    {
        internal MistralAIToolCallBehavior() => throw null!;
        public static MistralAIToolCallBehavior EnableKernelFunctions { get; }
        public static MistralAIToolCallBehavior AutoInvokeKernelFunctions { get; }
        public static MistralAIToolCallBehavior NoKernelFunctions { get; }
        public virtual JsonSerializerOptions? ToolCallResultSerializerOptions { get; set; }
        public static MistralAIToolCallBehavior RequiredFunctions(
            IEnumerable<KernelFunction> functions, bool autoInvoke = false) => throw null!;
    }
}

namespace Microsoft.SemanticKernel.Connectors.Ollama
{
    using System;
    using System.Collections.Generic;
    using System.Net.Http;
    using System.Threading;
    using System.Threading.Tasks;
    using Microsoft.Extensions.Logging;
    using Microsoft.SemanticKernel.ChatCompletion;
    using Microsoft.SemanticKernel.Connectors.Ollama.Core;
    using Microsoft.SemanticKernel.Embeddings;
    using Microsoft.SemanticKernel.TextGeneration;
    using OllamaSharp;

    public sealed class OllamaChatCompletionService : ServiceBase, IChatCompletionService
    {
        public OllamaChatCompletionService(string modelId, Uri endpoint, ILoggerFactory? loggerFactory = null) => throw null!;
        public OllamaChatCompletionService(string modelId, HttpClient httpClient, ILoggerFactory? loggerFactory = null) => throw null!;
        public IReadOnlyDictionary<string, object?> Attributes { get; }
        public Task<IReadOnlyList<ChatMessageContent>> GetChatMessageContentsAsync(
            ChatHistory chatHistory, PromptExecutionSettings? executionSettings = null, Kernel? kernel = null,
            CancellationToken cancellationToken = default) => throw null!;
        public IAsyncEnumerable<StreamingChatMessageContent> GetStreamingChatMessageContentsAsync(
            ChatHistory chatHistory, PromptExecutionSettings? executionSettings = null, Kernel? kernel = null,
            CancellationToken cancellationToken = default) => throw null!;
    }

    public sealed class OllamaPromptExecutionSettings : PromptExecutionSettings
    {
        public IList<string>? Stop { get; set; }
        public int? TopK { get; set; }
        public float? TopP { get; set; }
        public float? Temperature { get; set; }
        public int? NumPredict { get; set; }
        public bool? Think { get; set; }
        public static OllamaPromptExecutionSettings FromExecutionSettings(PromptExecutionSettings? executionSettings) => throw null!;
        public override void Freeze() => throw null!;
        public override PromptExecutionSettings Clone() => throw null!;
    }

    public sealed class OllamaTextEmbeddingGenerationService : ServiceBase, ITextEmbeddingGenerationService
    {
        public OllamaTextEmbeddingGenerationService(string modelId, Uri endpoint, ILoggerFactory? loggerFactory = null) => throw null!;
        public OllamaTextEmbeddingGenerationService(
            string modelId, HttpClient httpClient, ILoggerFactory? loggerFactory = null) => throw null!;
        public OllamaTextEmbeddingGenerationService(OllamaApiClient ollamaClient, ILoggerFactory? loggerFactory = null) => throw null!;
        public IReadOnlyDictionary<string, object?> Attributes { get; }
        public Task<IList<ReadOnlyMemory<float>>> GenerateEmbeddingsAsync(
            IList<string> data, Kernel? kernel = null, CancellationToken cancellationToken = default) => throw null!;
    }

    public sealed class OllamaTextGenerationService : ServiceBase, ITextGenerationService
    {
        public OllamaTextGenerationService(string modelId, Uri endpoint, ILoggerFactory? loggerFactory = null) => throw null!;
        public OllamaTextGenerationService(string modelId, HttpClient httpClient, ILoggerFactory? loggerFactory = null) => throw null!;
        public OllamaTextGenerationService(
            string modelId, OllamaApiClient ollamaClient, ILoggerFactory? loggerFactory = null) => throw null!;
        public OllamaTextGenerationService(OllamaApiClient ollamaClient, ILoggerFactory? loggerFactory = null) => throw null!;
        public IReadOnlyDictionary<string, object?> Attributes { get; }
        public Task<IReadOnlyList<TextContent>> GetTextContentsAsync(
            string prompt, PromptExecutionSettings? executionSettings = null, Kernel? kernel = null,
            CancellationToken cancellationToken = default) => throw null!;
        public IAsyncEnumerable<StreamingTextContent> GetStreamingTextContentsAsync(
            string prompt, PromptExecutionSettings? executionSettings = null, Kernel? kernel = null,
            CancellationToken cancellationToken = default) => throw null!;
    }
}

namespace Microsoft.SemanticKernel.Connectors.Ollama.Core
{
    public abstract class ServiceBase
    {
        internal ServiceBase() => throw null!;
    }
}

namespace Microsoft.SemanticKernel.Connectors.Onnx
{
    using System;
    using System.Collections.Generic;
    using System.IO;
    using System.Text;
    using System.Text.Json;
    using System.Threading;
    using System.Threading.Tasks;
    using Microsoft.Extensions.Logging;
    using Microsoft.SemanticKernel.ChatCompletion;
    using Microsoft.SemanticKernel.Embeddings;

    public sealed class BertOnnxOptions
    {
        public bool CaseSensitive { get; init; }
        public int MaximumTokens { get; init; }
        public string ClsToken { get; init; }
        public string UnknownToken { get; init; }
        public string SepToken { get; init; }
        public string PadToken { get; init; }
        public NormalizationForm UnicodeNormalization { get; init; }
        public EmbeddingPoolingMode PoolingMode { get; init; }
        public bool NormalizeEmbeddings { get; set; }
    }

    public sealed class BertOnnxTextEmbeddingGenerationService : ITextEmbeddingGenerationService, IDisposable
    {
        internal BertOnnxTextEmbeddingGenerationService() => throw null!;
        public IReadOnlyDictionary<string, object?> Attributes { get; }
        public static BertOnnxTextEmbeddingGenerationService Create(
            string onnxModelPath, string vocabPath, BertOnnxOptions? options = null) => throw null!;
        public static BertOnnxTextEmbeddingGenerationService Create(
            Stream onnxModelStream, Stream vocabStream, BertOnnxOptions? options = null) => throw null!;
        public static Task<BertOnnxTextEmbeddingGenerationService> CreateAsync(
            string onnxModelPath, string vocabPath, BertOnnxOptions? options = null,
            CancellationToken cancellationToken = default) => throw null!;
        public static Task<BertOnnxTextEmbeddingGenerationService> CreateAsync(
            Stream onnxModelStream, Stream vocabStream, BertOnnxOptions? options = null,
            CancellationToken cancellationToken = default) => throw null!;
        public void Dispose() => throw null!;
        public Task<IList<ReadOnlyMemory<float>>> GenerateEmbeddingsAsync(
            IList<string> data, Kernel? kernel = null, CancellationToken cancellationToken = default) => throw null!;
    }

    public enum EmbeddingPoolingMode
    {
        Max,
        Mean,
        MeanSquareRootTokensLength,
    }

    public sealed class OnnxRuntimeGenAIChatCompletionService : IChatCompletionService, IDisposable
    {
        public OnnxRuntimeGenAIChatCompletionService(
            string modelId, string modelPath, ILoggerFactory? loggerFactory = null,
            JsonSerializerOptions? jsonSerializerOptions = null) => throw null!;
        public OnnxRuntimeGenAIChatCompletionService(
            string modelId, string modelPath, IEnumerable<Provider> providers, ILoggerFactory? loggerFactory = null,
            JsonSerializerOptions? jsonSerializerOptions = null) => throw null!;
        public IReadOnlyDictionary<string, object?> Attributes { get; }
        public void Dispose() => throw null!;
        public Task<IReadOnlyList<ChatMessageContent>> GetChatMessageContentsAsync(
            ChatHistory chatHistory, PromptExecutionSettings? executionSettings = null, Kernel? kernel = null,
            CancellationToken cancellationToken = default) => throw null!;
        public IAsyncEnumerable<StreamingChatMessageContent> GetStreamingChatMessageContentsAsync(
            ChatHistory chatHistory, PromptExecutionSettings? executionSettings = null, Kernel? kernel = null,
            CancellationToken cancellationToken = default) => throw null!;
    }

    public sealed class OnnxRuntimeGenAIPromptExecutionSettings : PromptExecutionSettings
    {
        public int? TopK { get; set; }
        public float? TopP { get; set; }
        public float? Temperature { get; set; }
        public float? RepetitionPenalty { get; set; }
        public bool? PastPresentShareBuffer { get; set; }
        public int? NumReturnSequences { get; set; }
        public int? NumBeams { get; set; }
        public int? NoRepeatNgramSize { get; set; }
        public int? MinTokens { get; set; }
        public int? MaxTokens { get; set; }
        public float? LengthPenalty { get; set; }
        public float? DiversityPenalty { get; set; }
        public bool? EarlyStopping { get; set; }
        public bool? DoSample { get; set; }
        public static OnnxRuntimeGenAIPromptExecutionSettings FromExecutionSettings(
            PromptExecutionSettings? executionSettings) => throw null!;
        public static OnnxRuntimeGenAIPromptExecutionSettings FromExecutionSettings(
            PromptExecutionSettings? executionSettings, JsonSerializerOptions jsonSerializerOptions) => throw null!;
    }

    public class Provider
    {
        public Provider(string id) => throw null!;
        public string Id { get; }
        public Dictionary<string, string> Options { get; set; }
    }
}

namespace Microsoft.SemanticKernel.Memory
{
    using System;
    using System.Collections.Concurrent;
    using System.Collections.Generic;
    using System.Net.Http;
    using System.Threading;
    using System.Threading.Tasks;
    using Microsoft.Extensions.AI;
    using Microsoft.Extensions.Logging;
    using Microsoft.SemanticKernel.Embeddings;

    public class VolatileMemoryStore : IMemoryStore
    {
        public Task CreateCollectionAsync(string collectionName, CancellationToken cancellationToken = default) => throw null!;
        public Task<bool> DoesCollectionExistAsync(string collectionName, CancellationToken cancellationToken = default) => throw null!;
        public IAsyncEnumerable<string> GetCollectionsAsync(CancellationToken cancellationToken = default) => throw null!;
        public Task DeleteCollectionAsync(string collectionName, CancellationToken cancellationToken = default) => throw null!;
        public Task<string> UpsertAsync(
            string collectionName, MemoryRecord record, CancellationToken cancellationToken = default) => throw null!;
        public IAsyncEnumerable<string> UpsertBatchAsync(
            string collectionName, IEnumerable<MemoryRecord> records, CancellationToken cancellationToken = default) => throw null!;
        public Task<MemoryRecord?> GetAsync(
            string collectionName, string key, bool withEmbedding = false, CancellationToken cancellationToken = default) => throw null!;
        public IAsyncEnumerable<MemoryRecord> GetBatchAsync(
            string collectionName, IEnumerable<string> keys, bool withEmbeddings = false,
            CancellationToken cancellationToken = default) => throw null!;
        public Task RemoveAsync(string collectionName, string key, CancellationToken cancellationToken = default) => throw null!;
        public Task RemoveBatchAsync(
            string collectionName, IEnumerable<string> keys, CancellationToken cancellationToken = default) => throw null!;
        public IAsyncEnumerable<(MemoryRecord, double)> GetNearestMatchesAsync(
            string collectionName, ReadOnlyMemory<float> embedding, int limit, double minRelevanceScore = 0, bool withEmbeddings = false,
            CancellationToken cancellationToken = default) => throw null!;
        public Task<(MemoryRecord, double)?> GetNearestMatchAsync(
            string collectionName, ReadOnlyMemory<float> embedding, double minRelevanceScore = 0, bool withEmbedding = false,
            CancellationToken cancellationToken = default) => throw null!;
        protected bool TryGetCollection(
            string name, out ConcurrentDictionary<string, MemoryRecord>? collection, bool create = false) => throw null!;
    }
}

namespace Microsoft.SemanticKernel.Plugins.Core
{
    using System;
    using System.Collections.Generic;
    using System.Globalization;
    using System.Net.Http;
    using System.Threading;
    using System.Threading.Tasks;

    public class ConversationSummaryPlugin
    {
        public Task<string> SummarizeConversationAsync(string input, Kernel kernel) => throw null!;
        public Task<string> GetConversationActionItemsAsync(string input, Kernel kernel) => throw null!;
        public Task<string> GetConversationTopicsAsync(string input, Kernel kernel) => throw null!;
    }

    public sealed class FileIOPlugin
    {
        public IEnumerable<string>? AllowedFolders { get; set; }
        public bool DisableFileOverwrite { get; set; }
        public Task<string> ReadAsync(string path) => throw null!;
        public Task WriteAsync(string path, string content) => throw null!;
    }

    public sealed class HttpPlugin
    {
        public HttpPlugin() => throw null!;
        public HttpPlugin(HttpClient? client = null) => throw null!;
        public IEnumerable<string>? AllowedDomains { get; set; }
        public Task<string> GetAsync(string uri, CancellationToken cancellationToken = default) => throw null!;
        public Task<string> PostAsync(string uri, string body, CancellationToken cancellationToken = default) => throw null!;
        public Task<string> PutAsync(string uri, string body, CancellationToken cancellationToken = default) => throw null!;
        public Task<string> DeleteAsync(string uri, CancellationToken cancellationToken = default) => throw null!;
    }

    public sealed class TextPlugin
    {
        public string Trim(string input) => throw null!;
        public string TrimStart(string input) => throw null!;
        public string TrimEnd(string input) => throw null!;
        public string Uppercase(string input, CultureInfo? cultureInfo = null) => throw null!;
        public string Lowercase(string input, CultureInfo? cultureInfo = null) => throw null!;
        public int Length(string input) => throw null!;
        public string Concat(string input, string input2) => throw null!;
        public string Echo(string text) => throw null!;
    }

    public sealed class TimePlugin
    {
        public TimePlugin(TimeProvider? timeProvider = null) => throw null!;
        public string Date(IFormatProvider? formatProvider = null) => throw null!;
        public string Today(IFormatProvider? formatProvider = null) => throw null!;
        public string Now(IFormatProvider? formatProvider = null) => throw null!;
        public string UtcNow(IFormatProvider? formatProvider = null) => throw null!;
        public string Time(IFormatProvider? formatProvider = null) => throw null!;
        public string Year(IFormatProvider? formatProvider = null) => throw null!;
        public string Month(IFormatProvider? formatProvider = null) => throw null!;
        public string MonthNumber(IFormatProvider? formatProvider = null) => throw null!;
        public string Day(IFormatProvider? formatProvider = null) => throw null!;
        public string DaysAgo(double input, IFormatProvider? formatProvider = null) => throw null!;
        public string DayOfWeek(IFormatProvider? formatProvider = null) => throw null!;
        public string Hour(IFormatProvider? formatProvider = null) => throw null!;
        public string HourNumber(IFormatProvider? formatProvider = null) => throw null!;
        public string DateMatchingLastDayName(DayOfWeek input, IFormatProvider? formatProvider = null) => throw null!;
        public string Minute(IFormatProvider? formatProvider = null) => throw null!;
        public string Second(IFormatProvider? formatProvider = null) => throw null!;
        public string TimeZoneOffset(IFormatProvider? formatProvider = null) => throw null!;
        public string TimeZoneName() => throw null!;
    }
}

namespace Microsoft.SemanticKernel.Plugins.Core.CodeInterpreter
{
    using System;
    using System.Collections.Generic;
    using System.Net.Http;
    using System.Threading;
    using System.Threading.Tasks;
    using Microsoft.Extensions.Logging;

    public sealed class SessionsPythonCodeExecutionResult
    {
        public required string Status { get; set; }
        public ExecutionDetails? Result { get; set; }
        public override string ToString() => throw null!;

        public sealed class ExecutionDetails
        {
            public string? StdOut { get; set; }
            public string? StdErr { get; set; }
            public string? ExecutionResult { get; set; }
        }
    }

    public sealed class SessionsPythonPlugin
    {
        public SessionsPythonPlugin(
            SessionsPythonSettings settings, IHttpClientFactory httpClientFactory,
            Func<CancellationToken, Task<string>>? authTokenProvider = null, ILoggerFactory? loggerFactory = null) => throw null!;
        public Task<SessionsPythonCodeExecutionResult> ExecuteCodeAsync(
            string code, CancellationToken cancellationToken = default) => throw null!;
        public Task<SessionsRemoteFileMetadata> UploadFileAsync(
            string remoteFileName, string localFilePath, CancellationToken cancellationToken = default) => throw null!;
        public Task<byte[]> DownloadFileAsync(
            string remoteFileName, string? localFilePath = null, CancellationToken cancellationToken = default) => throw null!;
        public Task<IReadOnlyList<SessionsRemoteFileMetadata>> ListFilesAsync(CancellationToken cancellationToken = default) => throw null!;
    }

    public class SessionsPythonSettings
    {
        public SessionsPythonSettings(string sessionId, Uri endpoint) => throw null!;
        public bool SanitizeInput { get; set; }
        public Uri Endpoint { get; set; }
        public IEnumerable<string>? AllowedDomains { get; set; }
        public bool EnableDangerousFileUploads { get; set; }
        public IEnumerable<string>? AllowedUploadDirectories { get; set; }
        public IEnumerable<string>? AllowedDownloadDirectories { get; set; }
        public string SessionId { get; set; }
        public CodeInputTypeSetting CodeInputType { get; set; }
        public CodeExecutionTypeSetting CodeExecutionType { get; set; }
        public int TimeoutInSeconds { get; set; }

        public enum CodeInputTypeSetting
        {
            Inline,
        }

        public enum CodeExecutionTypeSetting
        {
            Synchronous,
        }
    }

    public sealed class SessionsRemoteFileMetadata
    {
        public required string Name { get; set; }
        public int? SizeInBytes { get; set; }
        public required DateTime LastModifiedAt { get; set; }
        public string? ContentType { get; set; }
        public required string Type { get; set; }
        public string FullPath { get; }
    }
}

namespace Microsoft.SemanticKernel.Plugins.Document
{
    using System.Collections.Generic;
    using System.IO;
    using System.Threading;
    using System.Threading.Tasks;
    using Microsoft.Extensions.Logging;
    using Microsoft.SemanticKernel.Plugins.Document.FileSystem;

    public sealed class DocumentPlugin
    {
        public DocumentPlugin(
            IDocumentConnector documentConnector, IFileSystemConnector fileSystemConnector,
            ILoggerFactory? loggerFactory = null) => throw null!;
        public IEnumerable<string>? AllowedDirectories { get; set; }
        public Task<string> ReadTextAsync(string filePath, CancellationToken cancellationToken = default) => throw null!;
        public Task AppendTextAsync(string text, string filePath, CancellationToken cancellationToken = default) => throw null!;
    }

    public interface IDocumentConnector
    {
        string ReadText(Stream stream);
        void Initialize(Stream stream);
        void AppendText(Stream stream, string text);
    }
}

namespace Microsoft.SemanticKernel.Plugins.Document.FileSystem
{
    using System.IO;
    using System.Threading;
    using System.Threading.Tasks;

    public interface IFileSystemConnector
    {
        Task<Stream> GetFileContentStreamAsync(string filePath, CancellationToken cancellationToken = default);
        Task<Stream> GetWriteableFileStreamAsync(string filePath, CancellationToken cancellationToken = default);
        Task<Stream> CreateFileAsync(string filePath, CancellationToken cancellationToken = default);
        Task<bool> FileExistsAsync(string filePath, CancellationToken cancellationToken = default);
    }

    public class LocalFileSystemConnector : IFileSystemConnector
    {
        public Task<Stream> GetFileContentStreamAsync(string filePath, CancellationToken cancellationToken = default) => throw null!;
        public Task<Stream> GetWriteableFileStreamAsync(string filePath, CancellationToken cancellationToken = default) => throw null!;
        public Task<Stream> CreateFileAsync(string filePath, CancellationToken cancellationToken = default) => throw null!;
        public Task<bool> FileExistsAsync(string filePath, CancellationToken cancellationToken = default) => throw null!;
    }
}

namespace Microsoft.SemanticKernel.Plugins.Document.OpenXml
{
    using System.IO;

    public class WordDocumentConnector : IDocumentConnector
    {
        public string ReadText(Stream stream) => throw null!;
        public void Initialize(Stream stream) => throw null!;
        public void AppendText(Stream stream, string text) => throw null!;
    }
}

namespace Microsoft.SemanticKernel.Plugins.Memory
{
    using System.Text.Json;
    using System.Threading;
    using System.Threading.Tasks;
    using Microsoft.Extensions.Logging;
    using Microsoft.SemanticKernel.Memory;

    public sealed class TextMemoryPlugin
    {
        public TextMemoryPlugin(
            ISemanticTextMemory memory, ILoggerFactory? loggerFactory = null,
            JsonSerializerOptions? jsonSerializerOptions = null) => throw null!;
        public const string InputParam = "input";
        public const string CollectionParam = "collection";
        public const string RelevanceParam = "relevance";
        public const string KeyParam = "key";
        public const string LimitParam = "limit";
        public Task<string> RetrieveAsync(
            string key, string? collection = "generic", CancellationToken cancellationToken = default) => throw null!;
        public Task<string> RecallAsync(
            string input, string collection = "generic", double? relevance = 0, int? limit = 1,
            CancellationToken cancellationToken = default) => throw null!;
        public Task SaveAsync(
            string input, string key, string collection = "generic", CancellationToken cancellationToken = default) => throw null!;
        public Task RemoveAsync(string key, string collection = "generic", CancellationToken cancellationToken = default) => throw null!;
    }
}

namespace Microsoft.SemanticKernel.Plugins.MsGraph
{
    using System.Collections.Generic;
    using System.IO;
    using System.Text.Json;
    using System.Threading;
    using System.Threading.Tasks;
    using Microsoft.Extensions.Logging;
    using Microsoft.SemanticKernel.Plugins.MsGraph.Models;

    public sealed class CloudDrivePlugin
    {
        public CloudDrivePlugin(ICloudDriveConnector connector, ILoggerFactory? loggerFactory = null) => throw null!;
        public IEnumerable<string> AllowedUploadDirectories { get; set; }
        public IEnumerable<string> AllowedSharePaths { get; set; }
        public IEnumerable<string> AllowedReadPaths { get; set; }
        public IEnumerable<string> AllowedUploadDestinationPaths { get; set; }
        public Task<string?> GetFileContentAsync(string filePath, CancellationToken cancellationToken = default) => throw null!;
        public Task UploadFileAsync(string filePath, string destinationPath, CancellationToken cancellationToken = default) => throw null!;
        public Task<string> CreateLinkAsync(string filePath, CancellationToken cancellationToken = default) => throw null!;
    }

    public sealed class EmailPlugin
    {
        public EmailPlugin(
            IEmailConnector connector, ILoggerFactory? loggerFactory = null,
            JsonSerializerOptions? jsonSerializerOptions = null) => throw null!;
        public Task<string?> GetMyEmailAddressAsync() => throw null!;
        public Task SendEmailAsync(
            string content, string recipients, string subject, CancellationToken cancellationToken = default) => throw null!;
        public Task<string?> GetEmailMessagesAsync(
            int? maxResults = 10, int? skip = 0, CancellationToken cancellationToken = default) => throw null!;
    }

    public interface ICloudDriveConnector
    {
        Task<string> CreateShareLinkAsync(
            string filePath, string type = "view", string scope = "organization", CancellationToken cancellationToken = default);
        Task<Stream?> GetFileContentStreamAsync(string filePath, CancellationToken cancellationToken = default);
        Task UploadSmallFileAsync(string filePath, string destinationPath, CancellationToken cancellationToken = default);
    }

    public interface IEmailConnector
    {
        Task<string?> GetMyEmailAddressAsync(CancellationToken cancellationToken = default);
        Task SendEmailAsync(string subject, string content, string[] recipients, CancellationToken cancellationToken = default);
        Task<IEnumerable<EmailMessage>?> GetMessagesAsync(
            int? top, int? skip, string? select, CancellationToken cancellationToken = default);
    }
}

namespace Microsoft.SemanticKernel.Plugins.MsGraph.Models
{
    using System;
    using System.Collections.Generic;

    public class EmailAddress
    {
        public string? Name { get; set; }
        public string? Address { get; set; }
    }

    public class EmailMessage
    {
        public EmailAddress? From { get; set; }
        public IEnumerable<EmailAddress>? Recipients { get; set; }
        public IEnumerable<EmailAddress>? CcRecipients { get; set; }
        public IEnumerable<EmailAddress>? BccRecipients { get; set; }
        public string? Subject { get; set; }
        public string? Body { get; set; }
        public string? BodyPreview { get; set; }
        public bool? IsRead { get; set; }
        public DateTimeOffset? ReceivedDateTime { get; set; }
        public DateTimeOffset? SentDateTime { get; set; }
    }
}

namespace Microsoft.SemanticKernel.Plugins.OpenApi
{
    using System;
    using System.Collections.Generic;
    using System.IO;
    using System.Net.Http;
    using System.Threading;
    using System.Threading.Tasks;
    using Microsoft.Extensions.Logging;

    public delegate Task AuthenticateRequestAsyncCallback(HttpRequestMessage request, CancellationToken cancellationToken = default);

    public class OpenApiFunctionExecutionParameters
    {
        public OpenApiFunctionExecutionParameters(
            HttpClient? httpClient = null, AuthenticateRequestAsyncCallback? authCallback = null, Uri? serverUrlOverride = null,
            string? userAgent = null, bool ignoreNonCompliantErrors = false, bool enableDynamicOperationPayload = true,
            bool enablePayloadNamespacing = false, IList<string>? operationsToExclude = null) => throw null!;
        public HttpClient? HttpClient { get; set; }
        public AuthenticateRequestAsyncCallback? AuthCallback { get; set; }
        public Uri? ServerUrlOverride { get; set; }
        public bool IgnoreNonCompliantErrors { get; set; }
        public string UserAgent { get; set; }
        public bool EnableDynamicPayload { get; set; }
        public bool EnablePayloadNamespacing { get; set; }
        public IList<string> OperationsToExclude { get; set; }
        public Func<OperationSelectionPredicateContext, bool>? OperationSelectionPredicate { get; set; }
        public RestApiOperationServerUrlValidationOptions? ServerUrlValidationOptions { get; set; }
        public ILoggerFactory? LoggerFactory { get; set; }
    }

    public static class OpenApiKernelPluginFactory
    {
        public static Task<KernelPlugin> CreateFromOpenApiAsync(
            string pluginName, string filePath, OpenApiFunctionExecutionParameters? executionParameters = null,
            CancellationToken cancellationToken = default) => throw null!;
        public static Task<KernelPlugin> CreateFromOpenApiAsync(
            string pluginName, Uri uri, OpenApiFunctionExecutionParameters? executionParameters = null,
            CancellationToken cancellationToken = default) => throw null!;
        public static Task<KernelPlugin> CreateFromOpenApiAsync(
            string pluginName, Stream stream, OpenApiFunctionExecutionParameters? executionParameters = null,
            CancellationToken cancellationToken = default) => throw null!;
    }

    public readonly struct OperationSelectionPredicateContext : IEquatable<OperationSelectionPredicateContext>
    {
        public string? Id { get; }
        public string Path { get; }
        public string Method { get; }
        public string? Description { get; }
        public static bool operator ==(OperationSelectionPredicateContext left, OperationSelectionPredicateContext right) => throw null!;
        public static bool operator !=(OperationSelectionPredicateContext left, OperationSelectionPredicateContext right) => throw null!;
        public override bool Equals(object? obj) => throw null!;
        public override int GetHashCode() => throw null!;
        public bool Equals(OperationSelectionPredicateContext other) => throw null!;
    }

    public sealed class RestApiOperation
    {
        internal RestApiOperation() => throw null!;
        public static string PayloadArgumentName { get; }
        public static string ContentTypeArgumentName { get; }
        public string? Id { get; }
        public string? Description { get; set; }
        public string? Summary { get; set; }
        public string Path { get; }
        public HttpMethod Method { get; }
        public IList<RestApiParameter> Parameters { get; }
        public IDictionary<string, object?> Extensions { get; init; }
    }

    public class RestApiOperationServerUrlValidationOptions
    {
        public IReadOnlyList<Uri>? AllowedBaseUrls { get; set; }
        public bool AllowPrivateNetworkAccess { get; set; }
    }

    public sealed class RestApiParameter
    {
        internal RestApiParameter() => throw null!;
        public string Name { get; }
        public string? ArgumentName { get; set; }
        public string? Format { get; }
        public string? Description { get; }
        public bool IsRequired { get; }
        public RestApiParameterLocation Location { get; }
        public RestApiParameterStyle? Style { get; }
        public object? DefaultValue { get; }
        public bool Expand { get; }
        public KernelJsonSchema? Schema { get; set; }
    }

    public enum RestApiParameterLocation
    {
        Query,
        Header,
        Path,
        Cookie,
        Body,
    }

    public enum RestApiParameterStyle
    {
        Matrix,
        Label,
        Form,
        Simple,
        SpaceDelimited,
        PipeDelimited,
        DeepObject,
    }
}

namespace Microsoft.SemanticKernel.Plugins.Web
{
    using System;
    using System.Collections.Generic;
    using System.Net.Http;
    using System.Threading;
    using System.Threading.Tasks;
    using Microsoft.Extensions.Logging;

    public interface IWebSearchEngineConnector
    {
        Task<IEnumerable<T>> SearchAsync<T>(string query, int count = 1, int offset = 0, CancellationToken cancellationToken = default);
    }

    public sealed class SearchUrlPlugin
    {
        public string AmazonSearchUrl(string query) => throw null!;
        public string BingSearchUrl(string query) => throw null!;
        public string BingImagesSearchUrl(string query) => throw null!;
        public string BingMapsSearchUrl(string query) => throw null!;
        public string BingShoppingSearchUrl(string query) => throw null!;
        public string BingNewsSearchUrl(string query) => throw null!;
        public string BingTravelSearchUrl(string query) => throw null!;
        public string BraveSearchUrl(string query) => throw null!;
        public string BraveImagesSearchUrl(string query) => throw null!;
        public string BraveNewsSearchUrl(string query) => throw null!;
        public string BraveGooglesSearchUrl(string query) => throw null!;
        public string BraveVideosSearchUrl(string query) => throw null!;
        public string FacebookSearchUrl(string query) => throw null!;
        public string GitHubSearchUrl(string query) => throw null!;
        public string LinkedInSearchUrl(string query) => throw null!;
        public string TwitterSearchUrl(string query) => throw null!;
        public string WikipediaSearchUrl(string query) => throw null!;
    }

    public sealed class WebFileDownloadPlugin
    {
        public WebFileDownloadPlugin(ILoggerFactory? loggerFactory = null) => throw null!;
        public WebFileDownloadPlugin(HttpClient httpClient, ILoggerFactory? loggerFactory = null) => throw null!;
        public const string FilePathParamName = "filePath";
        public IEnumerable<string>? AllowedDomains { get; set; }
        public IEnumerable<string>? AllowedFolders { get; set; }
        public bool DisableFileOverwrite { get; set; }
        public long MaximumDownloadSize { get; set; }
        public Task DownloadToFileAsync(Uri url, string filePath, CancellationToken cancellationToken = default) => throw null!;
    }

    public sealed class WebPage
    {
        public string Name { get; set; }
        public string Url { get; set; }
        public string Snippet { get; set; }
    }

    public sealed class WebPages
    {
        public WebPage[]? Value { get; set; }
    }

    public sealed class WebSearchEnginePlugin
    {
        public WebSearchEnginePlugin(IWebSearchEngineConnector connector) => throw null!;
        public const string CountParam = "count";
        public const string OffsetParam = "offset";
        public Task<string> SearchAsync(
            string query, int count = 10, int offset = 0, CancellationToken cancellationToken = default) => throw null!;
        public Task<string> GetSearchResultsAsync(
            string query, int count = 1, int offset = 0, CancellationToken cancellationToken = default) => throw null!;
    }

    public sealed class WebSearchResponse
    {
        public WebPages? WebPages { get; set; }
    }
}

namespace Microsoft.SemanticKernel.Plugins.Web.Bing
{
    using System;
    using System.Collections.Generic;
    using System.Net.Http;
    using System.Threading;
    using System.Threading.Tasks;
    using Microsoft.Extensions.Logging;
    using Microsoft.SemanticKernel.Data;

    public sealed class BingConnector : IWebSearchEngineConnector
    {
        public BingConnector(string apiKey, Uri? uri = null, ILoggerFactory? loggerFactory = null) => throw null!;
        public BingConnector(string apiKey, HttpClient httpClient, Uri? uri = null, ILoggerFactory? loggerFactory = null) => throw null!;
        public Task<IEnumerable<T>> SearchAsync<T>(
            string query, int count = 1, int offset = 0, CancellationToken cancellationToken = default) => throw null!;
    }

    public sealed class BingTextSearch : ITextSearch, ITextSearch<BingWebPage>
    {
        public BingTextSearch(string apiKey, BingTextSearchOptions? options = null) => throw null!;
        public Task<KernelSearchResults<string>> SearchAsync(
            string query, TextSearchOptions? searchOptions = null, CancellationToken cancellationToken = default) => throw null!;
        public Task<KernelSearchResults<TextSearchResult>> GetTextSearchResultsAsync(
            string query, TextSearchOptions? searchOptions = null, CancellationToken cancellationToken = default) => throw null!;
        public Task<KernelSearchResults<object>> GetSearchResultsAsync(
            string query, TextSearchOptions? searchOptions = null, CancellationToken cancellationToken = default) => throw null!;
        Task<KernelSearchResults<string>> ITextSearch<BingWebPage>.SearchAsync(
            string query, TextSearchOptions<BingWebPage>? searchOptions, CancellationToken cancellationToken) => throw null!;
        Task<KernelSearchResults<TextSearchResult>> ITextSearch<BingWebPage>.GetTextSearchResultsAsync(
            string query, TextSearchOptions<BingWebPage>? searchOptions, CancellationToken cancellationToken) => throw null!;
        Task<KernelSearchResults<BingWebPage>> ITextSearch<BingWebPage>.GetSearchResultsAsync(
            string query, TextSearchOptions<BingWebPage>? searchOptions, CancellationToken cancellationToken) => throw null!;
    }

    public sealed class BingTextSearchOptions
    {
        public Uri? Endpoint { get; init; }
        public HttpClient? HttpClient { get; init; }
        public ILoggerFactory? LoggerFactory { get; init; }
        public ITextSearchStringMapper? StringMapper { get; init; }
        public ITextSearchResultMapper? ResultMapper { get; init; }
        public string? Market { get; init; }
        public string? Freshness { get; init; }
        public string? SafeSearch { get; init; }
        public string? CountryCode { get; init; }
        public string? SetLanguage { get; init; }
        public string? ResponseFilter { get; init; }
        public int? AnswerCount { get; init; }
        public string? Promote { get; init; }
        public bool? TextDecorations { get; init; }
        public string? TextFormat { get; init; }
    }

    public sealed class BingWebPage
    {
        internal BingWebPage() => throw null!;
        public string? DateLastCrawled { get; set; }
        public IReadOnlyList<BingWebPage>? DeepLinks { get; set; }
        public string? DisplayUrl { get; set; }
        public string? Id { get; set; }
        public string? Name { get; set; }
        public string? Snippet { get; set; }
        public string? Url { get; set; }
        public string? Language { get; set; }
        public bool? IsFamilyFriendly { get; set; }
        public bool? IsNavigational { get; set; }
    }
}

namespace Microsoft.SemanticKernel.Plugins.Web.Brave
{
    using System;
    using System.Collections.Generic;
    using System.Net.Http;
    using System.Threading;
    using System.Threading.Tasks;
    using Microsoft.Extensions.Logging;
    using Microsoft.SemanticKernel.Data;

    public sealed class BraveConnector : IWebSearchEngineConnector
    {
        public BraveConnector(string apiKey, Uri? uri = null, ILoggerFactory? loggerFactory = null) => throw null!;
        public BraveConnector(string apiKey, HttpClient httpClient, Uri? uri = null, ILoggerFactory? loggerFactory = null) => throw null!;
        public Task<IEnumerable<T>> SearchAsync<T>(
            string query, int count = 1, int offset = 0, CancellationToken cancellationToken = default) => throw null!;
    }

    public sealed class BraveTextSearch : ITextSearch, ITextSearch<BraveWebPage>
    {
        public BraveTextSearch(string apiKey, BraveTextSearchOptions? options = null) => throw null!;
        public Task<KernelSearchResults<string>> SearchAsync(
            string query, TextSearchOptions? searchOptions = null, CancellationToken cancellationToken = default) => throw null!;
        public Task<KernelSearchResults<TextSearchResult>> GetTextSearchResultsAsync(
            string query, TextSearchOptions? searchOptions = null, CancellationToken cancellationToken = default) => throw null!;
        public Task<KernelSearchResults<object>> GetSearchResultsAsync(
            string query, TextSearchOptions? searchOptions = null, CancellationToken cancellationToken = default) => throw null!;
        Task<KernelSearchResults<string>> ITextSearch<BraveWebPage>.SearchAsync(
            string query, TextSearchOptions<BraveWebPage>? searchOptions, CancellationToken cancellationToken) => throw null!;
        Task<KernelSearchResults<TextSearchResult>> ITextSearch<BraveWebPage>.GetTextSearchResultsAsync(
            string query, TextSearchOptions<BraveWebPage>? searchOptions, CancellationToken cancellationToken) => throw null!;
        Task<KernelSearchResults<BraveWebPage>> ITextSearch<BraveWebPage>.GetSearchResultsAsync(
            string query, TextSearchOptions<BraveWebPage>? searchOptions, CancellationToken cancellationToken) => throw null!;
    }

    public sealed class BraveTextSearchOptions
    {
        public Uri? Endpoint { get; init; }
        public HttpClient? HttpClient { get; init; }
        public ILoggerFactory? LoggerFactory { get; init; }
        public ITextSearchStringMapper? StringMapper { get; init; }
        public ITextSearchResultMapper? ResultMapper { get; init; }
    }

    public sealed class BraveWebPage
    {
        public BraveWebPage() => throw null!;
        public BraveWebPage(string? title, Uri? url, string? description, string? type = null) => throw null!;
        public string? Title { get; set; }
        public Uri? Url { get; set; }
        public string? Description { get; set; }
        public string? Type { get; set; }
        public string? Age { get; set; }
        public DateTime? PageAge { get; set; }
        public string? Language { get; set; }
        public bool? FamilyFriendly { get; set; }
        public string? Country { get; set; }
        public string? SearchLang { get; set; }
        public string? UiLang { get; set; }
        public string? SafeSearch { get; set; }
        public bool? TextDecorations { get; set; }
        public bool? SpellCheck { get; set; }
        public string? ResultFilter { get; set; }
        public string? Units { get; set; }
        public bool? ExtraSnippets { get; set; }
    }

    public sealed class BraveWebResult
    {
        internal BraveWebResult() => throw null!;
        public string Type { get; set; }
        public string Url { get; set; }
        public string Title { get; set; }
        public string Description { get; set; }
        public string Age { get; set; }
        public bool? Breaking { get; set; }
        public DateTime? PageAge { get; set; }
        public string? Source { get; set; }
        public bool? IsSourceLocal { get; set; }
        public bool? IsSourceBoth { get; set; }
        public string? Language { get; set; }
        public bool? FamilyFriendly { get; set; }
        public string? Subtype { get; set; }
        public bool? IsLive { get; set; }
        public List<string>? ExtraSnippets { get; set; }
    }
}

namespace Microsoft.SemanticKernel.Plugins.Web.Google
{
    using System;
    using System.Collections.Generic;
    using System.Threading;
    using System.Threading.Tasks;
    using Microsoft.Extensions.Logging;
    using Microsoft.SemanticKernel.Data;

    public sealed class GoogleConnector : IWebSearchEngineConnector, IDisposable
    {
        public GoogleConnector(string apiKey, string searchEngineId, ILoggerFactory? loggerFactory = null) => throw null!;
        public Task<IEnumerable<T>> SearchAsync<T>(string query, int count, int offset, CancellationToken cancellationToken) => throw null!;
        public void Dispose() => throw null!;
    }

    public sealed class GoogleTextSearch : ITextSearch, ITextSearch<GoogleWebPage>, IDisposable
    {
        public GoogleTextSearch(string searchEngineId, string apiKey, GoogleTextSearchOptions? options = null) => throw null!;
        public Task<KernelSearchResults<object>> GetSearchResultsAsync(
            string query, TextSearchOptions? searchOptions = null, CancellationToken cancellationToken = default) => throw null!;
        public Task<KernelSearchResults<TextSearchResult>> GetTextSearchResultsAsync(
            string query, TextSearchOptions? searchOptions = null, CancellationToken cancellationToken = default) => throw null!;
        public Task<KernelSearchResults<string>> SearchAsync(
            string query, TextSearchOptions? searchOptions = null, CancellationToken cancellationToken = default) => throw null!;
        public Task<KernelSearchResults<GoogleWebPage>> GetSearchResultsAsync(
            string query, TextSearchOptions<GoogleWebPage>? searchOptions = null,
            CancellationToken cancellationToken = default) => throw null!;
        public Task<KernelSearchResults<TextSearchResult>> GetTextSearchResultsAsync(
            string query, TextSearchOptions<GoogleWebPage>? searchOptions = null,
            CancellationToken cancellationToken = default) => throw null!;
        public Task<KernelSearchResults<string>> SearchAsync(
            string query, TextSearchOptions<GoogleWebPage>? searchOptions = null,
            CancellationToken cancellationToken = default) => throw null!;
        public void Dispose() => throw null!;
    }

    public sealed class GoogleTextSearchOptions
    {
        public ILoggerFactory? LoggerFactory { get; init; }
        public ITextSearchStringMapper? StringMapper { get; init; }
        public ITextSearchResultMapper? ResultMapper { get; init; }
        public string? CountryRestrict { get; init; }
        public string? DateRestrict { get; init; }
        public string? GeoLocation { get; init; }
        public string? InterfaceLanguage { get; init; }
        public string? LinkSite { get; init; }
        public string? LanguageRestrict { get; init; }
        public string? Rights { get; init; }
        public string? DuplicateContentFilter { get; init; }
    }

    public sealed class GoogleWebPage
    {
        internal GoogleWebPage() => throw null!;
        public string? Title { get; set; }
        public string? Link { get; set; }
        public string? Snippet { get; set; }
        public string? DisplayLink { get; set; }
        public string? Mime { get; set; }
        public string? FileFormat { get; set; }
        public string? HtmlTitle { get; set; }
        public string? HtmlSnippet { get; set; }
        public string? FormattedUrl { get; set; }
        public string? HtmlFormattedUrl { get; set; }
        public IReadOnlyList<string>? Labels { get; set; }
    }
}

namespace Microsoft.SemanticKernel.Plugins.Web.Tavily
{
    using System;
    using System.Net.Http;
    using System.Threading;
    using System.Threading.Tasks;
    using Microsoft.Extensions.Logging;
    using Microsoft.SemanticKernel.Data;

    public enum TavilySearchDepth
    {
        Basic,
        Advanced,
    }

    public sealed class TavilyTextSearch : ITextSearch, ITextSearch<TavilyWebPage>
    {
        public TavilyTextSearch(string apiKey, TavilyTextSearchOptions? options = null) => throw null!;
        public Task<KernelSearchResults<string>> SearchAsync(
            string query, TextSearchOptions? searchOptions = null, CancellationToken cancellationToken = default) => throw null!;
        public Task<KernelSearchResults<TextSearchResult>> GetTextSearchResultsAsync(
            string query, TextSearchOptions? searchOptions = null, CancellationToken cancellationToken = default) => throw null!;
        public Task<KernelSearchResults<object>> GetSearchResultsAsync(
            string query, TextSearchOptions? searchOptions = null, CancellationToken cancellationToken = default) => throw null!;
        Task<KernelSearchResults<string>> ITextSearch<TavilyWebPage>.SearchAsync(
            string query, TextSearchOptions<TavilyWebPage>? searchOptions, CancellationToken cancellationToken) => throw null!;
        Task<KernelSearchResults<TextSearchResult>> ITextSearch<TavilyWebPage>.GetTextSearchResultsAsync(
            string query, TextSearchOptions<TavilyWebPage>? searchOptions, CancellationToken cancellationToken) => throw null!;
        Task<KernelSearchResults<TavilyWebPage>> ITextSearch<TavilyWebPage>.GetSearchResultsAsync(
            string query, TextSearchOptions<TavilyWebPage>? searchOptions, CancellationToken cancellationToken) => throw null!;
    }

    public sealed class TavilyTextSearchOptions
    {
        public Uri? Endpoint { get; init; }
        public TavilySearchDepth? SearchDepth { get; set; }
        public int? ChunksPerSource { get; set; }
        public bool? IncludeAnswer { get; set; }
        public bool? IncludeRawContent { get; set; }
        public bool? IncludeImages { get; set; }
        public bool? IncludeImageDescriptions { get; set; }
        public HttpClient? HttpClient { get; init; }
        public ILoggerFactory? LoggerFactory { get; init; }
        public ITextSearchStringMapper? StringMapper { get; init; }
        public ITextSearchResultMapper? ResultMapper { get; init; }
    }

    public sealed class TavilyWebPage
    {
        public TavilyWebPage() => throw null!;
        public TavilyWebPage(string? title, Uri? url, string? content, double score, string? rawContent = null) => throw null!;
        public string? Title { get; set; }
        public Uri? Url { get; set; }
        public string? Content { get; set; }
        public string? RawContent { get; set; }
        public double Score { get; set; }
        public string? Topic { get; set; }
        public string? TimeRange { get; set; }
        public int? Days { get; set; }
        public string? IncludeDomain { get; set; }
        public string? ExcludeDomain { get; set; }
    }
}

namespace Microsoft.SemanticKernel.PromptTemplates.Handlebars
{
    public sealed class HandlebarsPromptTemplateFactory : IPromptTemplateFactory
    {
        public HandlebarsPromptTemplateFactory(HandlebarsPromptTemplateOptions? options = null) => throw null!;
        public static string HandlebarsTemplateFormat { get; }
        public string NameDelimiter { get; }
        public bool AllowDangerouslySetContent { get; init; }
        public bool TryCreate(PromptTemplateConfig templateConfig, out IPromptTemplate? result) => throw null!;
    }

    public sealed class HandlebarsPromptTemplateOptions
    {
        public bool EnableHtmlDecoder { get; set; }
    }
}

namespace Microsoft.SemanticKernel.PromptTemplates.Liquid
{
    public sealed class LiquidPromptTemplateFactory : IPromptTemplateFactory
    {
        public static string LiquidTemplateFormat { get; }
        public bool AllowDangerouslySetContent { get; init; }
        public bool TryCreate(PromptTemplateConfig templateConfig, out IPromptTemplate? result) => throw null!;
    }
}

namespace Microsoft.SemanticKernel.Prompty
{
    using Microsoft.Extensions.Logging;

    public static class KernelFunctionPrompty
    {
        public static KernelFunction FromPrompty(
            string text, IPromptTemplateFactory? promptTemplateFactory = null, ILoggerFactory? loggerFactory = null) => throw null!;
        public static PromptTemplateConfig ToPromptTemplateConfig(string promptyTemplate, string? promptyFilePath = null) => throw null!;
    }
}
