// replaces: Anthropic
#nullable enable
#pragma warning disable

// Takes the place of the Anthropic package: its 12.x shapes, where a message was one record with a role.
using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Net.Http;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Anthropic.Core;
using Anthropic.Models.Messages;
using Anthropic.Services;

namespace Anthropic
{
    public interface IAnthropicClient : IDisposable
    {
        string? ApiKey { get; init; }
        string? AuthToken { get; init; }
        string BaseUrl { get; init; }
        HttpClient HttpClient { get; init; }
        int? MaxRetries { get; init; }
        IMessageService Messages { get; }
        TimeSpan? Timeout { get; init; }
        IAnthropicClient WithOptions(Func<ClientOptions, ClientOptions> modifier);
    }

    public class AnthropicClient : IAnthropicClient
    {
        public AnthropicClient() { }
        public AnthropicClient(ClientOptions options) { }
        public virtual string? ApiKey { get; init; }
        public string? AuthToken { get; init; }
        public string BaseUrl { get; init; } = null!;
        public HttpClient HttpClient { get; init; } = null!;
        public int? MaxRetries { get; init; }
        public IMessageService Messages => throw null!;
        public TimeSpan? Timeout { get; init; }
        public virtual IAnthropicClient WithOptions(Func<ClientOptions, ClientOptions> modifier) => throw null!;
        public void Dispose() => throw null!;
    }
}

namespace Anthropic.Core
{
    public record struct ClientOptions
    {
        public ClientOptions() { }
        public string? ApiKey { get; set; }
        public string? AuthToken { get; set; }
        public string BaseUrl { get; set; } = null!;
        public HttpClient HttpClient { get; set; } = null!;
        public int? MaxRetries { get; set; }
        public TimeSpan? Timeout { get; set; }
    }

    public record class ApiEnum<TRaw, TEnum> where TEnum : struct, Enum
    {
        public ApiEnum(JsonElement json) { }
        public TRaw Raw() => throw null!;
        public TEnum Value() => throw null!;
        public static implicit operator TRaw(ApiEnum<TRaw, TEnum> value) => throw null!;
        public static implicit operator TEnum(ApiEnum<TRaw, TEnum> value) => throw null!;
        public static implicit operator ApiEnum<TRaw, TEnum>(TRaw value) => throw null!;
        public static implicit operator ApiEnum<TRaw, TEnum>(TEnum value) => throw null!;
    }
}

namespace Anthropic.Services
{
    public interface IMessageService
    {
        Task<Message> Create(MessageCreateParams parameters, CancellationToken cancellationToken = default);
        IAsyncEnumerable<RawMessageStreamEvent> CreateStreaming(
            MessageCreateParams parameters, CancellationToken cancellationToken = default);
    }
}

namespace Anthropic.Models.Messages
{
    public record class MessageCreateParams
    {
        public MessageCreateParams() { }
        public required long MaxTokens { get; init; }
        public required IReadOnlyList<MessageParam> Messages { get; init; }
        public required ApiEnum<string, Model> Model { get; init; }
        public MessageCreateParamsSystem? System { get; init; }
        public double? Temperature { get; init; }
        public long? TopK { get; init; }
        public double? TopP { get; init; }
    }

    public enum Model
    {
        ClaudeHaiku4_5,
        ClaudeSonnet4_5,
    }

    public record class MessageCreateParamsSystem
    {
        public MessageCreateParamsSystem(string value, JsonElement? element = null) { }
        public MessageCreateParamsSystem(IReadOnlyList<TextBlockParam> value, JsonElement? element = null) { }
        public static implicit operator MessageCreateParamsSystem(string value) => throw null!;
        public static implicit operator MessageCreateParamsSystem(List<TextBlockParam> value) => throw null!;
    }

    public sealed record class TextBlockParam
    {
        public TextBlockParam() { }
        public required string Text { get; init; }
    }

    public sealed record class MessageParam
    {
        public MessageParam() { }
        public required MessageParamContent Content { get; init; }
        public required ApiEnum<string, Role> Role { get; init; }
    }

    public record class MessageParamContent
    {
        public MessageParamContent(string value, JsonElement? element = null) { }
        public MessageParamContent(IReadOnlyList<ContentBlockParam> value, JsonElement? element = null) { }
        public static implicit operator MessageParamContent(string value) => throw null!;
        public static implicit operator MessageParamContent(List<ContentBlockParam> value) => throw null!;
    }

    public record class ContentBlockParam
    {
        public ContentBlockParam(TextBlockParam value, JsonElement? element = null) { }
        public static implicit operator ContentBlockParam(TextBlockParam value) => throw null!;
    }

    public enum Role
    {
        User,
        Assistant,
        System,
    }

    public sealed record class Message
    {
        public Message() { }
        public required IReadOnlyList<ContentBlock> Content { get; init; }
        public required string ID { get; init; }
        public required ApiEnum<string, StopReason>? StopReason { get; init; }
    }

    public enum StopReason
    {
        EndTurn,
        MaxTokens,
        StopSequence,
        ToolUse,
        PauseTurn,
        Refusal,
    }

    public record class ContentBlock
    {
        public ContentBlock(TextBlock value, JsonElement? element = null) { }
        public object? Value => throw null!;
        public bool TryPickText([NotNullWhen(true)] out TextBlock? value) => throw null!;
    }

    public sealed record class TextBlock
    {
        public TextBlock() { }
        public required string Text { get; init; }
    }

    public record class RawMessageStreamEvent
    {
        internal RawMessageStreamEvent() { }
    }
}

namespace Microsoft.Extensions.AI
{
    public static class AnthropicClientExtensions
    {
        public static IChatClient AsIChatClient(
            this Anthropic.IAnthropicClient client,
            string? defaultModelId = null,
            int? defaultMaxOutputTokens = null) => throw null!;
    }
}
