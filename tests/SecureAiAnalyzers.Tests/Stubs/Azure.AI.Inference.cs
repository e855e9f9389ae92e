#nullable enable
#pragma warning disable

using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Azure.AI.Inference;
using Azure.Core;

namespace Azure.AI.Inference
{
    public class ChatCompletionsClient
    {
        protected ChatCompletionsClient() { }
        public ChatCompletionsClient(Uri endpoint, AzureKeyCredential credential) { }
        public ChatCompletionsClient(Uri endpoint, AzureKeyCredential credential, AzureAIInferenceClientOptions options) { }
        public ChatCompletionsClient(Uri endpoint, TokenCredential credential) { }
        public ChatCompletionsClient(Uri endpoint, TokenCredential credential, AzureAIInferenceClientOptions options) { }
        public virtual Response<ChatCompletions> Complete(
            ChatCompletionsOptions chatCompletionsOptions, CancellationToken cancellationToken = default) => throw null!;
        public virtual Task<Response<ChatCompletions>> CompleteAsync(
            ChatCompletionsOptions chatCompletionsOptions, CancellationToken cancellationToken = default) => throw null!;
        public virtual StreamingResponse<StreamingChatCompletionsUpdate> CompleteStreaming(
            ChatCompletionsOptions chatCompletionsOptions, CancellationToken cancellationToken = default) => throw null!;
        public virtual Task<StreamingResponse<StreamingChatCompletionsUpdate>> CompleteStreamingAsync(
            ChatCompletionsOptions chatCompletionsOptions, CancellationToken cancellationToken = default) => throw null!;
    }

    public class EmbeddingsClient
    {
        protected EmbeddingsClient() { }
        public EmbeddingsClient(Uri endpoint, AzureKeyCredential credential) { }
        public EmbeddingsClient(Uri endpoint, AzureKeyCredential credential, AzureAIInferenceClientOptions options) { }
        public EmbeddingsClient(Uri endpoint, TokenCredential credential) { }
        public EmbeddingsClient(Uri endpoint, TokenCredential credential, AzureAIInferenceClientOptions options) { }
    }

    public class ImageEmbeddingsClient
    {
        protected ImageEmbeddingsClient() { }
        public ImageEmbeddingsClient(Uri endpoint, AzureKeyCredential credential) { }
        public ImageEmbeddingsClient(Uri endpoint, AzureKeyCredential credential, AzureAIInferenceClientOptions options) { }
        public ImageEmbeddingsClient(Uri endpoint, TokenCredential credential) { }
        public ImageEmbeddingsClient(Uri endpoint, TokenCredential credential, AzureAIInferenceClientOptions options) { }
    }

    public class AzureAIInferenceClientOptions : ClientOptions
    {
        public AzureAIInferenceClientOptions(ServiceVersion version = ServiceVersion.V2024_05_01_Preview) { }

        public enum ServiceVersion
        {
            V2024_05_01_Preview = 1,
        }
    }

    public class ChatCompletionsOptions
    {
        public ChatCompletionsOptions() { }
        public ChatCompletionsOptions(IEnumerable<ChatRequestMessage> messages) { }
        public IDictionary<string, BinaryData> AdditionalProperties => throw null!;
        public float? FrequencyPenalty { get; set; }
        public int? MaxTokens { get; set; }
        public IList<ChatRequestMessage> Messages { get; set; } = null!;
        public string Model { get; set; } = null!;
        public float? NucleusSamplingFactor { get; set; }
        public float? PresencePenalty { get; set; }
        public ChatCompletionsResponseFormat ResponseFormat { get; set; } = null!;
        public long? Seed { get; set; }
        public IList<string> StopSequences => throw null!;
        public float? Temperature { get; set; }
        public ChatCompletionsToolChoice ToolChoice { get; set; } = null!;
        public IList<ChatCompletionsToolDefinition> Tools => throw null!;
    }

    public abstract class ChatCompletionsResponseFormat
    {
        protected ChatCompletionsResponseFormat() { }
        public static ChatCompletionsResponseFormat CreateJsonFormat() => throw null!;
        public static ChatCompletionsResponseFormat CreateJsonFormat(
            string jsonSchemaFormatName,
            IDictionary<string, BinaryData> jsonSchema,
            string? jsonSchemaFormatDescription = null,
            bool? jsonSchemaIsStrict = null) => throw null!;
        public static ChatCompletionsResponseFormat CreateTextFormat() => throw null!;
    }

    public class ChatCompletionsToolChoice
    {
        public static readonly ChatCompletionsToolChoice Auto = null!;
        public static readonly ChatCompletionsToolChoice None = null!;
        public static readonly ChatCompletionsToolChoice Required = null!;
        public ChatCompletionsToolChoice(ChatCompletionsToolDefinition functionToolDefinition) { }
        public ChatCompletionsToolChoice(FunctionDefinition functionDefinition) { }
    }

    public class ChatCompletionsToolDefinition
    {
        public ChatCompletionsToolDefinition(FunctionDefinition function) { }
        public FunctionDefinition Function { get; set; } = null!;
    }

    public class FunctionDefinition
    {
        public FunctionDefinition(string name) { }
        public string Description { get; set; } = null!;
        public string Name { get; set; } = null!;
        public BinaryData Parameters { get; set; } = null!;
    }

    public class FunctionCall
    {
        public FunctionCall(string name, string arguments) { }
        public string Arguments { get; set; } = null!;
        public string Name { get; set; } = null!;
    }

    public class ChatCompletionsToolCall
    {
        public ChatCompletionsToolCall(string id, FunctionCall function) { }
        public string Arguments { get; set; } = null!;
        public FunctionCall Function { get; set; } = null!;
        public string Id { get; set; } = null!;
        public string Name { get; set; } = null!;
    }

    public class ChatCompletions
    {
        internal ChatCompletions() { }
        public string Content => throw null!;
        public DateTimeOffset Created => throw null!;
        public CompletionsFinishReason? FinishReason => throw null!;
        public string Id => throw null!;
        public string Model => throw null!;
        public ChatRole Role => throw null!;
        public IReadOnlyList<ChatCompletionsToolCall> ToolCalls => throw null!;
        public CompletionsUsage Usage => throw null!;
        public override string ToString() => throw null!;
    }

    public class CompletionsUsage
    {
        internal CompletionsUsage() { }
        public int CompletionTokens => throw null!;
        public int PromptTokens => throw null!;
        public int TotalTokens => throw null!;
    }

    public class StreamingResponse<T> : IDisposable, IAsyncEnumerable<T>
    {
        internal StreamingResponse() { }
        public IAsyncEnumerable<T> EnumerateValues() => throw null!;
        public Response GetRawResponse() => throw null!;
        public void Dispose() => throw null!;
        IAsyncEnumerator<T> IAsyncEnumerable<T>.GetAsyncEnumerator(CancellationToken cancellationToken) => throw null!;
    }

    public class StreamingChatCompletionsUpdate
    {
        internal StreamingChatCompletionsUpdate() { }
        public string ContentUpdate => throw null!;
        public DateTimeOffset Created => throw null!;
        public CompletionsFinishReason? FinishReason => throw null!;
        public string Id => throw null!;
        public string Model => throw null!;
        public ChatRole? Role => throw null!;
        public StreamingChatResponseToolCallUpdate ToolCallUpdate => throw null!;
        public CompletionsUsage Usage => throw null!;
    }

    public class StreamingChatResponseToolCallUpdate
    {
        internal StreamingChatResponseToolCallUpdate() { }
        public FunctionCall Function => throw null!;
        public string Id => throw null!;
    }

    public readonly struct CompletionsFinishReason : IEquatable<CompletionsFinishReason>
    {
        public CompletionsFinishReason(string value) { }
        public static CompletionsFinishReason ContentFiltered => throw null!;
        public static CompletionsFinishReason Stopped => throw null!;
        public static CompletionsFinishReason TokenLimitReached => throw null!;
        public static CompletionsFinishReason ToolCalls => throw null!;
        public bool Equals(CompletionsFinishReason other) => throw null!;
        public static implicit operator CompletionsFinishReason(string value) => throw null!;
        public static bool operator ==(CompletionsFinishReason left, CompletionsFinishReason right) => throw null!;
        public static bool operator !=(CompletionsFinishReason left, CompletionsFinishReason right) => throw null!;
    }

    public readonly struct ChatRole : IEquatable<ChatRole>
    {
        public ChatRole(string value) { }
        public static ChatRole Assistant => throw null!;
        public static ChatRole Developer => throw null!;
        public static ChatRole System => throw null!;
        public static ChatRole Tool => throw null!;
        public static ChatRole User => throw null!;
        public bool Equals(ChatRole other) => throw null!;
        public static implicit operator ChatRole(string value) => throw null!;
        public static bool operator ==(ChatRole left, ChatRole right) => throw null!;
        public static bool operator !=(ChatRole left, ChatRole right) => throw null!;
    }

    public abstract class ChatRequestMessage
    {
        protected ChatRequestMessage() { }
    }

    public class ChatRequestSystemMessage : ChatRequestMessage
    {
        public ChatRequestSystemMessage(string content) { }
        public string Content => throw null!;
    }

    public class ChatRequestDeveloperMessage : ChatRequestMessage
    {
        public ChatRequestDeveloperMessage(string content) { }
        public string Content => throw null!;
    }

    public class ChatRequestUserMessage : ChatRequestMessage
    {
        public ChatRequestUserMessage(IEnumerable<ChatMessageContentItem> content) { }
        public ChatRequestUserMessage(params ChatMessageContentItem[] content) { }
        public ChatRequestUserMessage(string content) { }
        public string Content => throw null!;
        public IList<ChatMessageContentItem> MultimodalContentItems => throw null!;
    }

    public class ChatRequestAssistantMessage : ChatRequestMessage
    {
        public ChatRequestAssistantMessage(ChatCompletions chatCompletions) { }
        public ChatRequestAssistantMessage(string content) { }
        public string Content { get; set; } = null!;
        public IList<ChatCompletionsToolCall> ToolCalls => throw null!;
    }

    public class ChatRequestToolMessage : ChatRequestMessage
    {
        public ChatRequestToolMessage(string content, string toolCallId) { }
        public ChatRequestToolMessage(string toolCallId) { }
        public string Content => throw null!;
        public string ToolCallId => throw null!;
    }

    public abstract class ChatMessageContentItem
    {
        protected ChatMessageContentItem() { }
    }

    public class ChatMessageTextContentItem : ChatMessageContentItem
    {
        public ChatMessageTextContentItem(string text) { }
        public string Text => throw null!;
    }
}

namespace Microsoft.Extensions.AI
{
    public static class AzureAIInferenceExtensions
    {
        public static IChatClient AsIChatClient(
            this ChatCompletionsClient chatCompletionsClient, string? modelId = null) => throw null!;
        public static IEmbeddingGenerator<string, Embedding<float>> AsIEmbeddingGenerator(
            this EmbeddingsClient embeddingsClient, string? defaultModelId = null, int? defaultModelDimensions = null) => throw null!;
    }
}
