#nullable enable
#pragma warning disable

using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Logging;
using Mscc.GenerativeAI.Types;
using MEAI = Microsoft.Extensions.AI;

namespace Mscc.GenerativeAI
{
    public interface IGenerativeAI
    {
        GenerativeModel GenerativeModel(
            string model = Model.Gemini25Pro,
            GenerationConfig? generationConfig = null,
            List<SafetySetting>? safetySettings = null,
            Tools? tools = null,
            Content? systemInstruction = null,
            ILogger? logger = null);
    }

    public sealed class GoogleAI : IGenerativeAI
    {
        public GoogleAI(
            string? apiKey = null,
            string? accessToken = null,
            string? apiVersion = null,
            IHttpClientFactory? httpClientFactory = null,
            RequestOptions? requestOptions = null,
            ILogger? logger = null)
        {
        }

        public GenerativeModel GenerativeModel(
            string model = Model.Gemini25Pro,
            GenerationConfig? generationConfig = null,
            List<SafetySetting>? safetySettings = null,
            Tools? tools = null,
            Content? systemInstruction = null,
            ILogger? logger = null) => throw null!;
    }

    public sealed class VertexAI : IGenerativeAI
    {
        public VertexAI(
            string? projectId,
            string? region = null,
            string? accessToken = null,
            string? endpointId = null,
            string? apiVersion = null,
            IHttpClientFactory? httpClientFactory = null,
            RequestOptions? requestOptions = null,
            ILogger? logger = null)
        {
        }

        public VertexAI(
            string? apiKey,
            string? apiVersion = null,
            IHttpClientFactory? httpClientFactory = null,
            RequestOptions? requestOptions = null,
            ILogger? logger = null)
        {
        }

        public string EndpointId { get; set; } = null!;

        public GenerativeModel GenerativeModel(
            string model = Model.Gemini25Pro,
            GenerationConfig? generationConfig = null,
            List<SafetySetting>? safetySettings = null,
            Tools? tools = null,
            Content? systemInstruction = null,
            ILogger? logger = null) => throw null!;
    }

    public abstract class BaseModel
    {
        public TimeSpan Timeout { get; set; }
    }

    public class GenerativeModel : BaseModel
    {
        public GenerativeModel() { }
        public bool UseCodeExecution { get; set; }
        public bool UseGoogleSearch { get; set; }
        public bool UseGrounding { get; set; }
        public bool UseJsonMode { get; set; }

        public Task<GenerateContentResponse> GenerateContent(
            GenerateContentRequest? request,
            RequestOptions? requestOptions = null,
            CancellationToken cancellationToken = default) => throw null!;
        public Task<GenerateContentResponse> GenerateContent(
            string? prompt,
            GenerationConfig? generationConfig = null,
            List<SafetySetting>? safetySettings = null,
            Tools? tools = null,
            ToolConfig? toolConfig = null,
            RequestOptions? requestOptions = null,
            CancellationToken cancellationToken = default) => throw null!;
        public Task<GenerateContentResponse> GenerateContent(
            List<IPart>? parts,
            GenerationConfig? generationConfig = null,
            List<SafetySetting>? safetySettings = null,
            Tools? tools = null,
            ToolConfig? toolConfig = null,
            RequestOptions? requestOptions = null,
            CancellationToken cancellationToken = default) => throw null!;
        public IAsyncEnumerable<GenerateContentResponse> GenerateContentStream(
            GenerateContentRequest? request,
            RequestOptions? requestOptions = null,
            CancellationToken cancellationToken = default) => throw null!;
        public IAsyncEnumerable<GenerateContentResponse> GenerateContentStream(
            string? prompt,
            GenerationConfig? generationConfig = null,
            List<SafetySetting>? safetySettings = null,
            Tools? tools = null,
            ToolConfig? toolConfig = null,
            RequestOptions? requestOptions = null,
            CancellationToken cancellationToken = default) => throw null!;
        public ChatSession StartChat(
            List<ContentResponse>? history = null,
            GenerationConfig? generationConfig = null,
            List<SafetySetting>? safetySettings = null,
            Tools? tools = null,
            bool enableAutomaticFunctionCalling = false) => throw null!;
    }
}

namespace Mscc.GenerativeAI.Types
{
    public static class Model
    {
        public const string Gemini25Pro = "gemini-2.5-pro";
    }

    public static class Role
    {
        public const string Model = "model";
        public const string User = "user";
    }

    public sealed class ChatSession
    {
        public ChatSession(
            GenerativeModel model,
            List<ContentResponse>? history = null,
            GenerationConfig? generationConfig = null,
            List<SafetySetting>? safetySettings = null,
            Tools? tools = null,
            bool enableAutomaticFunctionCalling = false)
        {
        }

        public List<ContentResponse> History { get; set; } = null!;
        public Task<GenerateContentResponse> SendMessage(
            string prompt,
            GenerationConfig? generationConfig = null,
            List<SafetySetting>? safetySettings = null,
            Tools? tools = null,
            ToolConfig? toolConfig = null,
            RequestOptions? requestOptions = null,
            CancellationToken cancellationToken = default) => throw null!;
        public Task<GenerateContentResponse> SendMessage(
            List<Part> parts,
            GenerationConfig? generationConfig = null,
            List<SafetySetting>? safetySettings = null,
            Tools? tools = null,
            ToolConfig? toolConfig = null,
            RequestOptions? requestOptions = null,
            CancellationToken cancellationToken = default) => throw null!;
        public IAsyncEnumerable<GenerateContentResponse> SendMessageStream(
            string prompt,
            GenerationConfig? generationConfig = null,
            List<SafetySetting>? safetySettings = null,
            Tools? tools = null,
            ToolConfig? toolConfig = null,
            RequestOptions? requestOptions = null,
            CancellationToken cancellationToken = default) => throw null!;
    }

    public interface IPart
    {
    }

    public class Part : IPart
    {
        public Part() { }
        public Part(string text) { }
        public string? Text { get; set; }
    }

    public sealed class TextData : IPart
    {
        public string? Text { get; set; }
    }

    public class Content
    {
        public Content() { }
        public Content(string text, string role = Types.Role.User) { }
        public Content(IPart part, string role = Types.Role.User) { }
        public Content(IEnumerable<IPart> parts, string role = Types.Role.User) { }
        public List<IPart>? Parts { get; set; }
        public string? Role { get; set; }
    }

    public sealed class ContentResponse
    {
        public ContentResponse(string text, string role = Types.Role.User) { }
        public List<Part> Parts { get; set; } = null!;
        public string Role { get; set; } = null!;
        public string Text { get; set; } = null!;
    }

    public class GenerateContentRequest
    {
        public GenerateContentRequest() { }
        public List<Content>? Contents { get; set; }
        public GenerationConfig? GenerationConfig { get; set; }
        public List<SafetySetting>? SafetySettings { get; set; }
        public Content? SystemInstruction { get; set; }
    }

    public class GenerateContentResponse
    {
        public GenerateContentResponse() { }
        public List<Candidate>? Candidates { get; set; }
        public List<FunctionCall>? FunctionCalls => throw null!;
        public string? Text => throw null!;
        public string? Thinking => throw null!;
        public override string ToString() => throw null!;
    }

    public enum FinishReason
    {
        FinishReasonUnspecified,
        Stop,
        MaxTokens,
        Safety,
    }

    public class Candidate
    {
        public FinishReason? FinishReason { get; set; }
        public ContentResponse? Content { get; set; }
    }

    public class FunctionCall : IPart
    {
        public string? Name { get; set; }
        public object? Args { get; set; }
    }

    public class GenerationConfig
    {
        public GenerationConfig() { }
        public int? MaxOutputTokens { get; set; }
        public string? ResponseMimeType { get; set; }
        public object? ResponseSchema { get; set; }
        public double? Temperature { get; set; }
        public int? TopK { get; set; }
        public double? TopP { get; set; }
    }

    public class SafetySetting
    {
        public SafetySetting() { }
        public HarmCategory? Category { get; set; }
        public HarmBlockThreshold? Threshold { get; set; }
    }

    public enum HarmCategory
    {
        HarmCategoryUnspecified,
        HarmCategoryHarassment,
        HarmCategoryHateSpeech,
        HarmCategorySexuallyExplicit,
        HarmCategoryDangerousContent,
    }

    public enum HarmBlockThreshold
    {
        HarmBlockThresholdUnspecified,
        BlockLowAndAbove,
        BlockMediumAndAbove,
        BlockOnlyHigh,
        BlockNone,
        Off,
    }

    public class Tool
    {
    }

    public sealed class Tools : List<Tool>
    {
    }

    public sealed class ToolConfig
    {
    }

    public class RequestOptions
    {
        public RequestOptions() { }
        public TimeSpan Timeout { get; set; }
    }
}

namespace Mscc.GenerativeAI.Microsoft
{
    public sealed class GeminiChatClient : MEAI.IChatClient
    {
        public GeminiChatClient(GenerativeModel client) { }
        public GeminiChatClient(
            string? apiKey = null,
            string? projectId = null,
            string? region = null,
            string? accessToken = null,
            string? model = null,
            ILogger? logger = null)
        {
        }

        public Task<MEAI.ChatResponse> GetResponseAsync(
            IEnumerable<MEAI.ChatMessage> messages,
            MEAI.ChatOptions? options = null,
            CancellationToken cancellationToken = default) => throw null!;
        public IAsyncEnumerable<MEAI.ChatResponseUpdate> GetStreamingResponseAsync(
            IEnumerable<MEAI.ChatMessage> messages,
            MEAI.ChatOptions? options = null,
            CancellationToken cancellationToken = default) => throw null!;
        object? MEAI.IChatClient.GetService(Type serviceType, object? serviceKey) => throw null!;
        public void Dispose() => throw null!;
    }

    public sealed class GeminiEmbeddingGenerator : MEAI.IEmbeddingGenerator<string, MEAI.Embedding<float>>
    {
        public GeminiEmbeddingGenerator(GenerativeModel client, int? defaultModelDimensions = null) { }
        public GeminiEmbeddingGenerator(
            string? apiKey = null,
            string? projectId = null,
            string? region = null,
            string? accessToken = null,
            string? model = null,
            ILogger? logger = null)
        {
        }

        public Task<MEAI.GeneratedEmbeddings<MEAI.Embedding<float>>> GenerateAsync(
            IEnumerable<string> values,
            MEAI.EmbeddingGenerationOptions? options = null,
            CancellationToken cancellationToken = default) => throw null!;
        public object? GetService(Type serviceType, object? serviceKey) => throw null!;
        public void Dispose() => throw null!;
    }

    public class GeminiClient
    {
        public GeminiClient() { }
        public GeminiClient(string apiKey) { }
        public GeminiClient(string projectId, string? region = null, string? accessToken = null) { }
    }

    public static class GeminiClientExtensions
    {
        public static MEAI.IChatClient AsIChatClient(this GenerativeModel chatClient) => throw null!;
        public static MEAI.IChatClient AsIChatClient(this GeminiClient client, string? model = null) => throw null!;
    }
}

namespace Mscc.GenerativeAI
{
    public class GeminiApiException : System.Exception
    {
        public GeminiApiException() { }
        public GeminiApiException(string message) { }
    }

    public class GeminiApiTimeoutException : System.Exception
    {
        public GeminiApiTimeoutException() { }
        public GeminiApiTimeoutException(string message) { }
    }
}
