#nullable enable
#pragma warning disable

using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Betalgo.Ranul.OpenAI.Contracts.Enums;
using Betalgo.Ranul.OpenAI.Interfaces;
using Betalgo.Ranul.OpenAI.ObjectModels.RequestModels;
using Betalgo.Ranul.OpenAI.ObjectModels.ResponseModels;
using Betalgo.Ranul.OpenAI.ObjectModels.SharedModels;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Betalgo.Ranul.OpenAI
{
    public enum ProviderType
    {
        OpenAI = 1,
        Azure = 2,
    }

    public class OpenAIOptions
    {
        public string ApiKey { get; set; } = null!;
        public string ApiVersion { get; set; } = null!;
        public string BaseDomain { get; set; } = null!;
        public string? DefaultModelId { get; set; }
        public string? DeploymentId { get; set; }
        public string? Organization { get; set; }
        public ProviderType ProviderType { get; set; } = ProviderType.OpenAI;
        public string? ResourceName { get; set; }
        public bool ValidateApiOptions { get; set; } = true;
    }
}

namespace Betalgo.Ranul.OpenAI.Extensions
{
    public static class OpenAIServiceCollectionExtensions
    {
        public static IHttpClientBuilder AddOpenAIService(
            this IServiceCollection services, Action<OpenAIOptions>? setupAction = null) => throw null!;
        public static IHttpClientBuilder AddOpenAIService<TServiceInterface>(
            this IServiceCollection services, string name, Action<OpenAIOptions>? setupAction = null)
            where TServiceInterface : class, IOpenAIService => throw null!;
    }
}

namespace Betalgo.Ranul.OpenAI.Interfaces
{
    public interface IOpenAIService
    {
        IChatCompletionService ChatCompletion { get; }
        void SetDefaultModelId(string modelId);
    }

    public interface IChatCompletionService
    {
        Task<ChatCompletionCreateResponse> CreateCompletion(
            ChatCompletionCreateRequest chatCompletionCreate,
            string? modelId = null,
            CancellationToken cancellationToken = default);
        IAsyncEnumerable<ChatCompletionCreateResponse> CreateCompletionAsStream(
            ChatCompletionCreateRequest chatCompletionCreate,
            string? modelId = null,
            bool justDataMode = true,
            CancellationToken cancellationToken = default);
    }
}

namespace Betalgo.Ranul.OpenAI.Managers
{
    public class OpenAIService : IOpenAIService, IChatCompletionService, IDisposable
    {
        public OpenAIService(IOptions<OpenAIOptions> settings, HttpClient httpClient) { }
        public OpenAIService(OpenAIOptions settings, HttpClient? httpClient = null) { }
        public IChatCompletionService ChatCompletion => throw null!;
        public Task<ChatCompletionCreateResponse> CreateCompletion(
            ChatCompletionCreateRequest chatCompletionCreateRequest,
            string? modelId = null,
            CancellationToken cancellationToken = default) => throw null!;
        public IAsyncEnumerable<ChatCompletionCreateResponse> CreateCompletionAsStream(
            ChatCompletionCreateRequest chatCompletionCreateRequest,
            string? modelId = null,
            bool justDataMode = true,
            CancellationToken cancellationToken = default) => throw null!;
        public void SetDefaultModelId(string modelId) => throw null!;
        public void Dispose() => throw null!;
    }
}

namespace Betalgo.Ranul.OpenAI.Contracts.Enums
{
    public readonly struct ChatCompletionRole(string value) : IEquatable<ChatCompletionRole>
    {
        public static ChatCompletionRole Assistant => throw null!;
        public static ChatCompletionRole Developer => throw null!;
        public static ChatCompletionRole System => throw null!;
        public static ChatCompletionRole Tool => throw null!;
        public static ChatCompletionRole User => throw null!;
        public string Value { get; } = value;
        public bool Equals(ChatCompletionRole other) => throw null!;
        public static implicit operator string(ChatCompletionRole format) => throw null!;
        public static implicit operator ChatCompletionRole(string value) => throw null!;
    }
}

namespace Betalgo.Ranul.OpenAI.ObjectModels.RequestModels
{
    public class ResponseFormat
    {
        public string? Type { get; set; }
    }

    public class ChatCompletionCreateRequest
    {
        public int? MaxCompletionTokens { get; set; }
        public int? MaxTokens { get; set; }
        public IList<ChatMessage> Messages { get; set; } = null!;
        public string? Model { get; set; }
        public bool? ParallelToolCalls { get; set; }
        public ResponseFormat? ResponseFormat { get; set; }
        public int? Seed { get; set; }
        public bool? Store { get; set; }
        public float? Temperature { get; set; }
        public float? TopP { get; set; }
        public string User { get; set; } = null!;
    }

    public class ChatMessage
    {
        public ChatMessage() { }
        public ChatMessage(
            ChatCompletionRole role,
            string content,
            string? name = null,
            IList<ToolCall>? toolCalls = null,
            string? toolCallId = null)
        {
        }

        public string? Content { get; set; }
        public FunctionCall? FunctionCall { get; set; }
        public string? Name { get; set; }
        public string? ReasoningContent { get; set; }
        public ChatCompletionRole? Role { get; set; }
        public string? ToolCallId { get; set; }
        public IList<ToolCall>? ToolCalls { get; set; }
        public static ChatMessage FromAssistant(
            string content, string? name = null, IList<ToolCall>? toolCalls = null) => throw null!;
        public static ChatMessage FromSystem(string content, string? name = null) => throw null!;
        public static ChatMessage FromTool(string content, string toolCallId) => throw null!;
        public static ChatMessage FromUser(string content, string? name = null) => throw null!;
    }

    public class FunctionCall
    {
        public string? Arguments { get; set; }
        public string? Name { get; set; }
        public Dictionary<string, object> ParseArguments() => throw null!;
    }

    public class ToolCall
    {
        public FunctionCall? FunctionCall { get; set; }
        public string? Id { get; set; }
        public int Index { get; set; }
    }
}

namespace Betalgo.Ranul.OpenAI.ObjectModels.ResponseModels
{
    public record ChatCompletionCreateResponse
    {
        public List<ChatChoiceResponse> Choices { get; set; } = null!;
        public string Id { get; set; } = null!;
        public string Model { get; set; } = null!;
        public bool Successful => throw null!;
    }
}

namespace Betalgo.Ranul.OpenAI.ObjectModels.SharedModels
{
    public record ChatChoiceResponse
    {
        public ChatMessage Delta { get; set; } = null!;
        public string FinishReason { get; set; } = null!;
        public int? Index { get; set; }
        public ChatMessage Message { get; set; } = null!;
    }
}
