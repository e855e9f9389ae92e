// refs: Google.Apis.Auth
#nullable enable
#pragma warning disable

using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Google.Apis.Auth.OAuth2;
using Google.GenAI.Types;

namespace Google.GenAI
{
    public sealed class Client : IDisposable, IAsyncDisposable
    {
        public Client(
            bool? vertexAI = null,
            string? apiKey = null,
            ICredential? credential = null,
            string? project = null,
            string? location = null,
            HttpOptions? httpOptions = null)
        {
        }

        public Models Models => throw null!;
        public static void setDefaultBaseUrl(string? vertexBaseUrl, string? geminiBaseUrl) => throw null!;
        public void Dispose() => throw null!;
        public ValueTask DisposeAsync() => throw null!;
    }

    public sealed class Models
    {
        internal Models() { }
        public Task<GenerateContentResponse> GenerateContentAsync(
            string model, List<Content> contents, GenerateContentConfig? config = null) => throw null!;
        public Task<GenerateContentResponse> GenerateContentAsync(
            string model, Content contents, GenerateContentConfig? config = null) => throw null!;
        public Task<GenerateContentResponse> GenerateContentAsync(
            string model, string contents, GenerateContentConfig? config = null) => throw null!;
        public IAsyncEnumerable<GenerateContentResponse> GenerateContentStreamAsync(
            string model, List<Content> contents, GenerateContentConfig? config = null) => throw null!;
        public IAsyncEnumerable<GenerateContentResponse> GenerateContentStreamAsync(
            string model, Content contents, GenerateContentConfig? config = null) => throw null!;
        public IAsyncEnumerable<GenerateContentResponse> GenerateContentStreamAsync(
            string model, string contents, GenerateContentConfig? config = null) => throw null!;
    }
}

namespace Google.GenAI.Types
{
    public record HttpOptions
    {
        public string? BaseUrl { get; set; }
        public string? ApiVersion { get; set; }
        public Dictionary<string, string>? Headers { get; set; }
        public int? Timeout { get; set; }
    }

    public record Content
    {
        public List<Part>? Parts { get; set; }
        public string? Role { get; set; }
    }

    public record Part
    {
        public string? Text { get; set; }
        public bool? Thought { get; set; }
        public FunctionCall? FunctionCall { get; set; }
        public ExecutableCode? ExecutableCode { get; set; }
        public CodeExecutionResult? CodeExecutionResult { get; set; }
        public FunctionResponse? FunctionResponse { get; set; }
    }

    public record FunctionCall
    {
        public string? Id { get; set; }
        public Dictionary<string, object>? Args { get; set; }
        public string? Name { get; set; }
    }

    public record FunctionResponse
    {
        public string? Name { get; set; }
    }

    public record ExecutableCode
    {
        public string? Code { get; set; }
    }

    public record CodeExecutionResult
    {
        public string? Output { get; set; }
    }

    public record GenerateContentConfig
    {
        public HttpOptions? HttpOptions { get; set; }
        public Content? SystemInstruction { get; set; }
        public double? Temperature { get; set; }
        public double? TopP { get; set; }
        public double? TopK { get; set; }
        public int? CandidateCount { get; set; }
        public int? MaxOutputTokens { get; set; }
        public List<string>? StopSequences { get; set; }
        public int? Seed { get; set; }
        public string? ResponseMimeType { get; set; }
        public object? ResponseJsonSchema { get; set; }
        public List<SafetySetting>? SafetySettings { get; set; }
        public string? CachedContent { get; set; }
    }

    public record GenerateContentResponse
    {
        public List<Candidate>? Candidates { get; set; }
        public string? ModelVersion { get; set; }
        public GenerateContentResponsePromptFeedback? PromptFeedback { get; set; }
        public string? ResponseId { get; set; }
    }

    public record GenerateContentResponsePromptFeedback
    {
        public string? BlockReasonMessage { get; set; }
    }

    public record Candidate
    {
        public Content? Content { get; set; }
        public string? FinishMessage { get; set; }
        public int? TokenCount { get; set; }
        public FinishReason? FinishReason { get; set; }
        public int? Index { get; set; }
    }

    public enum FinishReason
    {
        FINISH_REASON_UNSPECIFIED,
        STOP,
        MAX_TOKENS,
        SAFETY,
    }

    public record SafetySetting
    {
        public HarmCategory? Category { get; set; }
        public HarmBlockThreshold? Threshold { get; set; }
    }

    public enum HarmCategory
    {
        HARM_CATEGORY_UNSPECIFIED,
        HARM_CATEGORY_HATE_SPEECH,
        HARM_CATEGORY_DANGEROUS_CONTENT,
        HARM_CATEGORY_HARASSMENT,
        HARM_CATEGORY_SEXUALLY_EXPLICIT,
    }

    public enum HarmBlockThreshold
    {
        HARM_BLOCK_THRESHOLD_UNSPECIFIED,
        BLOCK_LOW_AND_ABOVE,
        BLOCK_MEDIUM_AND_ABOVE,
        BLOCK_ONLY_HIGH,
        BLOCK_NONE,
        OFF,
    }
}

namespace Google.GenAI
{
    public class ClientError : System.Net.Http.HttpRequestException
    {
        public ClientError() { }
        public ClientError(string message) { }
    }

    public class ServerError : System.Net.Http.HttpRequestException
    {
        public ServerError() { }
        public ServerError(string message) { }
    }
}
