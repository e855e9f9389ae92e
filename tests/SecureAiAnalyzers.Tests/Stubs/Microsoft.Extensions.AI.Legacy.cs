// replaces: Microsoft.Extensions.AI.Abstractions
#nullable enable
#pragma warning disable

// Takes the place of Microsoft.Extensions.AI.Abstractions, .AI and .AI.OpenAI: their 9.1 names, and the approval types of 10.0
// that 10.4 renamed.

namespace Microsoft.Extensions.AI
{
    using System;
    using System.Collections;
    using System.Collections.Generic;
    using System.IO;
    using System.Reflection;
    using System.Text.Json;
    using System.Text.Json.Nodes;
    using System.Text.Json.Serialization;
    using System.Text.Json.Serialization.Metadata;
    using System.Threading;
    using System.Threading.Tasks;
    using Microsoft.Extensions.Caching.Distributed;
    using Microsoft.Extensions.Logging;
    using OpenAI;
    using OpenAI.Chat;
    using OpenAI.Embeddings;

    public class AIContent
    {
        protected AIContent() => throw null!;
        public object? RawRepresentation { get; set; }
        public AdditionalPropertiesDictionary? AdditionalProperties { get; set; }
    }

    public abstract class AIFunction : AITool
    {
        public abstract AIFunctionMetadata Metadata { get; }
        public Task<object?> InvokeAsync(
            IEnumerable<KeyValuePair<string, object?>>? arguments = null, CancellationToken cancellationToken = default) => throw null!;
        public override string ToString() => throw null!;
        protected abstract Task<object?> InvokeCoreAsync(
            IEnumerable<KeyValuePair<string, object?>> arguments, CancellationToken cancellationToken);
    }

    public class AIFunctionContext
    {
        public CancellationToken CancellationToken { get; set; }
    }

    public static class AIFunctionFactory
    {
        public static AIFunction Create(Delegate method, AIFunctionFactoryCreateOptions? options) => throw null!;
        public static AIFunction Create(
            Delegate method, string? name = null, string? description = null,
            JsonSerializerOptions? serializerOptions = null) => throw null!;
        public static AIFunction Create(MethodInfo method, object? target, AIFunctionFactoryCreateOptions? options) => throw null!;
        public static AIFunction Create(
            MethodInfo method, object? target, string? name = null, string? description = null,
            JsonSerializerOptions? serializerOptions = null) => throw null!;
    }

    public sealed class AIFunctionFactoryCreateOptions
    {
        public JsonSerializerOptions SerializerOptions { get; set; }
        public AIJsonSchemaCreateOptions SchemaCreateOptions { get; set; }
        public string? Name { get; set; }
        public string? Description { get; set; }
        public IReadOnlyList<AIFunctionParameterMetadata>? Parameters { get; set; }
        public AIFunctionReturnParameterMetadata? ReturnParameter { get; set; }
        public IReadOnlyDictionary<string, object?>? AdditionalProperties { get; set; }
    }

    public sealed class AIFunctionMetadata
    {
        public AIFunctionMetadata(string name) => throw null!;
        public AIFunctionMetadata(AIFunctionMetadata metadata) => throw null!;
        public string Name { get; init; }
        public string Description { get; init; }
        public IReadOnlyList<AIFunctionParameterMetadata> Parameters { get; init; }
        public AIFunctionReturnParameterMetadata ReturnParameter { get; init; }
        public IReadOnlyDictionary<string, object?> AdditionalProperties { get; init; }
        public JsonSerializerOptions? JsonSerializerOptions { get; init; }
        public AIFunctionParameterMetadata? GetParameter(string name) => throw null!;
    }

    public sealed class AIFunctionParameterMetadata
    {
        public AIFunctionParameterMetadata(string name) => throw null!;
        public AIFunctionParameterMetadata(AIFunctionParameterMetadata metadata) => throw null!;
        public string Name { get; init; }
        public string? Description { get; init; }
        public bool HasDefaultValue { get; init; }
        public object? DefaultValue { get; init; }
        public bool IsRequired { get; init; }
        public Type? ParameterType { get; init; }
        public object? Schema { get; init; }
    }

    public sealed class AIFunctionReturnParameterMetadata
    {
        public AIFunctionReturnParameterMetadata() => throw null!;
        public AIFunctionReturnParameterMetadata(AIFunctionReturnParameterMetadata metadata) => throw null!;
        public static AIFunctionReturnParameterMetadata Empty { get; }
        public string? Description { get; init; }
        public Type? ParameterType { get; init; }
        public object? Schema { get; init; }
    }

    public readonly struct AIJsonSchemaCreateContext
    {
        public ReadOnlySpan<string> Path => throw null!;
        public JsonTypeInfo TypeInfo { get; }
        public JsonTypeInfo? BaseTypeInfo { get; }
        public JsonPropertyInfo? PropertyInfo { get; }
        public Type? DeclaringType { get; }
        public ICustomAttributeProvider? PropertyAttributeProvider { get; }
        public ICustomAttributeProvider? ParameterAttributeProvider { get; }
        public TAttribute? GetCustomAttribute<TAttribute>(bool inherit = false) where TAttribute : Attribute => throw null!;
    }

    public sealed class AIJsonSchemaCreateOptions
    {
        public static AIJsonSchemaCreateOptions Default { get; }
        public Func<AIJsonSchemaCreateContext, JsonNode, JsonNode>? TransformSchemaNode { get; init; }
        public bool IncludeTypeInEnumSchemas { get; init; }
        public bool DisallowAdditionalProperties { get; init; }
        public bool IncludeSchemaKeyword { get; init; }
        public bool RequireAllProperties { get; init; }
    }

    public static class AIJsonUtilities
    {
        public static JsonSerializerOptions DefaultOptions { get; }
        public static JsonElement ResolveParameterJsonSchema(
            AIFunctionParameterMetadata parameterMetadata, AIFunctionMetadata functionMetadata,
            JsonSerializerOptions? serializerOptions = null, AIJsonSchemaCreateOptions? inferenceOptions = null) => throw null!;
        public static JsonElement CreateParameterJsonSchema(
            Type? type, string parameterName, string? description = null, bool hasDefaultValue = false, object? defaultValue = null,
            JsonSerializerOptions? serializerOptions = null, AIJsonSchemaCreateOptions? inferenceOptions = null) => throw null!;
        public static JsonElement CreateJsonSchema(
            Type? type, string? description = null, bool hasDefaultValue = false, object? defaultValue = null,
            JsonSerializerOptions? serializerOptions = null, AIJsonSchemaCreateOptions? inferenceOptions = null) => throw null!;
    }

    public class AITool
    {
        protected AITool() => throw null!;
    }

    public sealed class AdditionalPropertiesDictionary : AdditionalPropertiesDictionary<object?>
    {
        public AdditionalPropertiesDictionary() => throw null!;
        public AdditionalPropertiesDictionary(IDictionary<string, object?> dictionary) => throw null!;
        public AdditionalPropertiesDictionary(IEnumerable<KeyValuePair<string, object?>> collection) => throw null!;
        public AdditionalPropertiesDictionary Clone() => throw null!;
    }

    public class AdditionalPropertiesDictionary<TValue> : IDictionary<string, TValue>, IReadOnlyDictionary<string, TValue>
    {
        public AdditionalPropertiesDictionary() => throw null!;
        public AdditionalPropertiesDictionary(IDictionary<string, TValue> dictionary) => throw null!;
        public AdditionalPropertiesDictionary(IEnumerable<KeyValuePair<string, TValue>> collection) => throw null!;
        public TValue this[string key] { get => throw null!; set => throw null!; }
        public ICollection<string> Keys { get; }
        public ICollection<TValue> Values { get; }
        public int Count { get; }
        public AdditionalPropertiesDictionary<TValue> Clone() => throw null!;
        bool ICollection<KeyValuePair<string, TValue>>.IsReadOnly => throw null!;
        IEnumerable<string> IReadOnlyDictionary<string, TValue>.Keys => throw null!;
        IEnumerable<TValue> IReadOnlyDictionary<string, TValue>.Values => throw null!;
        public void Add(string key, TValue value) => throw null!;
        public bool TryAdd(string key, TValue value) => throw null!;
        void ICollection<KeyValuePair<string, TValue>>.Add(KeyValuePair<string, TValue> item) => throw null!;
        public void Clear() => throw null!;
        bool ICollection<KeyValuePair<string, TValue>>.Contains(KeyValuePair<string, TValue> item) => throw null!;
        public bool ContainsKey(string key) => throw null!;
        void ICollection<KeyValuePair<string, TValue>>.CopyTo(KeyValuePair<string, TValue>[] array, int arrayIndex) => throw null!;
        public Enumerator GetEnumerator() => throw null!;
        IEnumerator<KeyValuePair<string, TValue>> IEnumerable<KeyValuePair<string, TValue>>.GetEnumerator() => throw null!;
        IEnumerator IEnumerable.GetEnumerator() => throw null!;
        public bool Remove(string key) => throw null!;
        bool ICollection<KeyValuePair<string, TValue>>.Remove(KeyValuePair<string, TValue> item) => throw null!;
        public bool TryGetValue<T>(string key, out T? value) => throw null!;
        public bool TryGetValue(string key, out TValue value) => throw null!;
        bool IDictionary<string, TValue>.TryGetValue(string key, out TValue value) => throw null!;
        bool IReadOnlyDictionary<string, TValue>.TryGetValue(string key, out TValue value) => throw null!;

        public struct Enumerator : IEnumerator<KeyValuePair<string, TValue>>
        {
            public KeyValuePair<string, TValue> Current { get; }
            object IEnumerator.Current => throw null!;
            public void Dispose() => throw null!;
            public bool MoveNext() => throw null!;
            public void Reset() => throw null!;
        }
    }

    public sealed class AnonymousDelegatingChatClient : DelegatingChatClient
    {
        public AnonymousDelegatingChatClient(IChatClient innerClient, CompleteSharedFunc sharedFunc) : base(default!) => throw null!;
        public AnonymousDelegatingChatClient(
            IChatClient innerClient,
            Func<IList<ChatMessage>, ChatOptions?, IChatClient, CancellationToken, Task<ChatCompletion>>? completeFunc,
            Func<IList<ChatMessage>, ChatOptions?, IChatClient, CancellationToken,
                IAsyncEnumerable<StreamingChatCompletionUpdate>>? completeStreamingFunc) : base(default!) => throw null!;
        public override Task<ChatCompletion> CompleteAsync(
            IList<ChatMessage> chatMessages, ChatOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        public override IAsyncEnumerable<StreamingChatCompletionUpdate> CompleteStreamingAsync(
            IList<ChatMessage> chatMessages, ChatOptions? options = null, CancellationToken cancellationToken = default) => throw null!;

        public delegate Task CompleteSharedFunc(
            IList<ChatMessage> chatMessages, ChatOptions? options,
            Func<IList<ChatMessage>, ChatOptions?, CancellationToken, Task> nextAsync, CancellationToken cancellationToken);
    }

    public sealed class AnonymousDelegatingEmbeddingGenerator<TInput, TEmbedding> : DelegatingEmbeddingGenerator<TInput, TEmbedding>
        where TEmbedding : Embedding
    {
        public AnonymousDelegatingEmbeddingGenerator(
            IEmbeddingGenerator<TInput, TEmbedding> innerGenerator,
            Func<IEnumerable<TInput>, EmbeddingGenerationOptions?, IEmbeddingGenerator<TInput, TEmbedding>, CancellationToken,
                Task<GeneratedEmbeddings<TEmbedding>>> generateFunc) : base(default!) => throw null!;
        public override Task<GeneratedEmbeddings<TEmbedding>> GenerateAsync(
            IEnumerable<TInput> values, EmbeddingGenerationOptions? options = null,
            CancellationToken cancellationToken = default) => throw null!;
    }

    public sealed class ApprovalRequiredAIFunction : DelegatingAIFunction
    {
        public ApprovalRequiredAIFunction(AIFunction innerFunction) : base(default!) => throw null!;
    }

    public class AudioContent : DataContent
    {
        public AudioContent(Uri uri, string? mediaType = null) : base(default(Uri)!) => throw null!;
        public AudioContent(string uri, string? mediaType = null) : base(default(Uri)!) => throw null!;
        public AudioContent(ReadOnlyMemory<byte> data, string? mediaType = null) : base(default(Uri)!) => throw null!;
    }

    public sealed class AutoChatToolMode : ChatToolMode
    {
        public override bool Equals(object? obj) => throw null!;
        public override int GetHashCode() => throw null!;
    }

    public abstract class CachingChatClient : DelegatingChatClient
    {
        protected CachingChatClient(IChatClient innerClient) : base(default!) => throw null!;
        public bool CoalesceStreamingUpdates { get; set; }
        public override Task<ChatCompletion> CompleteAsync(
            IList<ChatMessage> chatMessages, ChatOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        public override IAsyncEnumerable<StreamingChatCompletionUpdate> CompleteStreamingAsync(
            IList<ChatMessage> chatMessages, ChatOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        protected abstract string GetCacheKey(params ReadOnlySpan<object?> values);
        protected abstract Task<ChatCompletion?> ReadCacheAsync(string key, CancellationToken cancellationToken);
        protected abstract Task<IReadOnlyList<StreamingChatCompletionUpdate>?> ReadCacheStreamingAsync(
            string key, CancellationToken cancellationToken);
        protected abstract Task WriteCacheAsync(string key, ChatCompletion value, CancellationToken cancellationToken);
        protected abstract Task WriteCacheStreamingAsync(
            string key, IReadOnlyList<StreamingChatCompletionUpdate> value, CancellationToken cancellationToken);
    }

    public abstract class CachingEmbeddingGenerator<TInput, TEmbedding> : DelegatingEmbeddingGenerator<TInput, TEmbedding>
        where TEmbedding : Embedding
    {
        protected CachingEmbeddingGenerator(IEmbeddingGenerator<TInput, TEmbedding> innerGenerator) : base(default!) => throw null!;
        public override Task<GeneratedEmbeddings<TEmbedding>> GenerateAsync(
            IEnumerable<TInput> values, EmbeddingGenerationOptions? options = null,
            CancellationToken cancellationToken = default) => throw null!;
        protected abstract string GetCacheKey(params ReadOnlySpan<object?> values);
        protected abstract Task<TEmbedding?> ReadCacheAsync(string key, CancellationToken cancellationToken);
        protected abstract Task WriteCacheAsync(string key, TEmbedding value, CancellationToken cancellationToken);
    }

    public sealed class ChatClientBuilder
    {
        public ChatClientBuilder(IChatClient innerClient) => throw null!;
        public ChatClientBuilder(Func<IServiceProvider, IChatClient> innerClientFactory) => throw null!;
        public IChatClient Build(IServiceProvider? services = null) => throw null!;
        public ChatClientBuilder Use(Func<IChatClient, IChatClient> clientFactory) => throw null!;
        public ChatClientBuilder Use(Func<IChatClient, IServiceProvider, IChatClient> clientFactory) => throw null!;
        public ChatClientBuilder Use(AnonymousDelegatingChatClient.CompleteSharedFunc sharedFunc) => throw null!;
        public ChatClientBuilder Use(
            Func<IList<ChatMessage>, ChatOptions?, IChatClient, CancellationToken, Task<ChatCompletion>>? completeFunc,
            Func<IList<ChatMessage>, ChatOptions?, IChatClient, CancellationToken,
                IAsyncEnumerable<StreamingChatCompletionUpdate>>? completeStreamingFunc) => throw null!;
    }

    public static class ChatClientBuilderChatClientExtensions
    {
        public static ChatClientBuilder AsBuilder(this IChatClient innerClient) => throw null!;
    }

    public static class ChatClientExtensions
    {
        public static TService? GetService<TService>(this IChatClient client, object? serviceKey = null) => throw null!;
        public static Task<ChatCompletion> CompleteAsync(
            this IChatClient client, string chatMessage, ChatOptions? options = null,
            CancellationToken cancellationToken = default) => throw null!;
        public static IAsyncEnumerable<StreamingChatCompletionUpdate> CompleteStreamingAsync(
            this IChatClient client, string chatMessage, ChatOptions? options = null,
            CancellationToken cancellationToken = default) => throw null!;
    }

    public class ChatClientMetadata
    {
        public ChatClientMetadata(string? providerName = null, Uri? providerUri = null, string? modelId = null) => throw null!;
        public string? ProviderName { get; }
        public Uri? ProviderUri { get; }
        public string? ModelId { get; }
    }

    public static class ChatClientStructuredOutputExtensions
    {
        public static Task<ChatCompletion<T>> CompleteAsync<T>(
            this IChatClient chatClient, IList<ChatMessage> chatMessages, ChatOptions? options = null, bool? useNativeJsonSchema = null,
            CancellationToken cancellationToken = default) => throw null!;
        public static Task<ChatCompletion<T>> CompleteAsync<T>(
            this IChatClient chatClient, string chatMessage, ChatOptions? options = null, bool? useNativeJsonSchema = null,
            CancellationToken cancellationToken = default) => throw null!;
        public static Task<ChatCompletion<T>> CompleteAsync<T>(
            this IChatClient chatClient, string chatMessage, JsonSerializerOptions serializerOptions, ChatOptions? options = null,
            bool? useNativeJsonSchema = null, CancellationToken cancellationToken = default) => throw null!;
        public static Task<ChatCompletion<T>> CompleteAsync<T>(
            this IChatClient chatClient, IList<ChatMessage> chatMessages, JsonSerializerOptions serializerOptions,
            ChatOptions? options = null, bool? useNativeJsonSchema = null, CancellationToken cancellationToken = default) => throw null!;
    }

    public class ChatCompletion
    {
        public ChatCompletion(IList<ChatMessage> choices) => throw null!;
        public ChatCompletion(ChatMessage message) => throw null!;
        public IList<ChatMessage> Choices { get; set; }
        public ChatMessage Message { get; }
        public string? CompletionId { get; set; }
        public string? ModelId { get; set; }
        public DateTimeOffset? CreatedAt { get; set; }
        public ChatFinishReason? FinishReason { get; set; }
        public UsageDetails? Usage { get; set; }
        public object? RawRepresentation { get; set; }
        public AdditionalPropertiesDictionary? AdditionalProperties { get; set; }
        public override string ToString() => throw null!;
        public StreamingChatCompletionUpdate[] ToStreamingChatCompletionUpdates() => throw null!;
    }

    public class ChatCompletion<T> : ChatCompletion
    {
        public ChatCompletion(
            ChatCompletion completion, JsonSerializerOptions serializerOptions) : base(default(IList<ChatMessage>)!) => throw null!;
        public T Result { get; }
        public bool TryGetResult(out T? result) => throw null!;
    }

    public readonly struct ChatFinishReason : IEquatable<ChatFinishReason>
    {
        public ChatFinishReason(string value) => throw null!;
        public string Value { get; }
        public static ChatFinishReason Stop { get; }
        public static ChatFinishReason Length { get; }
        public static ChatFinishReason ToolCalls { get; }
        public static ChatFinishReason ContentFilter { get; }
        public static bool operator ==(ChatFinishReason left, ChatFinishReason right) => throw null!;
        public static bool operator !=(ChatFinishReason left, ChatFinishReason right) => throw null!;
        public override bool Equals(object? obj) => throw null!;
        public bool Equals(ChatFinishReason other) => throw null!;
        public override int GetHashCode() => throw null!;
        public override string ToString() => throw null!;

        public sealed class Converter : JsonConverter<ChatFinishReason>
        {
            public override ChatFinishReason Read(
                ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw null!;
            public override void Write(Utf8JsonWriter writer, ChatFinishReason value, JsonSerializerOptions options) => throw null!;
        }
    }

    public class ChatMessage
    {
        public ChatMessage() => throw null!;
        public ChatMessage(ChatRole role, string? content) => throw null!;
        public ChatMessage(ChatRole role, IList<AIContent> contents) => throw null!;
        public string? AuthorName { get; set; }
        public ChatRole Role { get; set; }
        public string? Text { get; set; }
        public IList<AIContent> Contents { get; set; }
        public object? RawRepresentation { get; set; }
        public AdditionalPropertiesDictionary? AdditionalProperties { get; set; }
        public override string ToString() => throw null!;
    }

    public class ChatOptions
    {
        public float? Temperature { get; set; }
        public int? MaxOutputTokens { get; set; }
        public float? TopP { get; set; }
        public int? TopK { get; set; }
        public float? FrequencyPenalty { get; set; }
        public float? PresencePenalty { get; set; }
        public long? Seed { get; set; }
        public ChatResponseFormat? ResponseFormat { get; set; }
        public string? ModelId { get; set; }
        public IList<string>? StopSequences { get; set; }
        public ChatToolMode ToolMode { get; set; }
        public IList<AITool>? Tools { get; set; }
        public AdditionalPropertiesDictionary? AdditionalProperties { get; set; }
        public virtual ChatOptions Clone() => throw null!;
    }

    public class ChatResponseFormat
    {
        internal ChatResponseFormat() => throw null!;
        public static ChatResponseFormatText Text { get; }
        public static ChatResponseFormatJson Json { get; }
        public static ChatResponseFormatJson ForJsonSchema(
            JsonElement schema, string? schemaName = null, string? schemaDescription = null) => throw null!;
    }

    public sealed class ChatResponseFormatJson : ChatResponseFormat
    {
        public ChatResponseFormatJson(JsonElement? schema, string? schemaName = null, string? schemaDescription = null) => throw null!;
        public JsonElement? Schema { get; }
        public string? SchemaName { get; }
        public string? SchemaDescription { get; }
    }

    public sealed class ChatResponseFormatText : ChatResponseFormat
    {
        public override bool Equals(object? obj) => throw null!;
        public override int GetHashCode() => throw null!;
    }

    public readonly struct ChatRole : IEquatable<ChatRole>
    {
        public ChatRole(string value) => throw null!;
        public static ChatRole System { get; }
        public static ChatRole Assistant { get; }
        public static ChatRole User { get; }
        public static ChatRole Tool { get; }
        public string Value { get; }
        public static bool operator ==(ChatRole left, ChatRole right) => throw null!;
        public static bool operator !=(ChatRole left, ChatRole right) => throw null!;
        public override bool Equals(object? obj) => throw null!;
        public bool Equals(ChatRole other) => throw null!;
        public override int GetHashCode() => throw null!;
        public override string ToString() => throw null!;

        public sealed class Converter : JsonConverter<ChatRole>
        {
            public override ChatRole Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw null!;
            public override void Write(Utf8JsonWriter writer, ChatRole value, JsonSerializerOptions options) => throw null!;
        }
    }

    public class ChatToolMode
    {
        internal ChatToolMode() => throw null!;
        public static AutoChatToolMode Auto { get; }
        public static RequiredChatToolMode RequireAny { get; }
        public static RequiredChatToolMode RequireSpecific(string functionName) => throw null!;
    }

    public sealed class ConfigureOptionsChatClient : DelegatingChatClient
    {
        public ConfigureOptionsChatClient(IChatClient innerClient, Action<ChatOptions> configure) : base(default!) => throw null!;
        public override Task<ChatCompletion> CompleteAsync(
            IList<ChatMessage> chatMessages, ChatOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        public override IAsyncEnumerable<StreamingChatCompletionUpdate> CompleteStreamingAsync(
            IList<ChatMessage> chatMessages, ChatOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
    }

    public static class ConfigureOptionsChatClientBuilderExtensions
    {
        public static ChatClientBuilder ConfigureOptions(this ChatClientBuilder builder, Action<ChatOptions> configure) => throw null!;
    }

    public sealed class ConfigureOptionsEmbeddingGenerator<TInput, TEmbedding> : DelegatingEmbeddingGenerator<TInput, TEmbedding>
        where TEmbedding : Embedding
    {
        public ConfigureOptionsEmbeddingGenerator(
            IEmbeddingGenerator<TInput, TEmbedding> innerGenerator,
            Action<EmbeddingGenerationOptions> configure) : base(default!) => throw null!;
        public override Task<GeneratedEmbeddings<TEmbedding>> GenerateAsync(
            IEnumerable<TInput> values, EmbeddingGenerationOptions? options = null,
            CancellationToken cancellationToken = default) => throw null!;
    }

    public static class ConfigureOptionsEmbeddingGeneratorBuilderExtensions
    {
        public static EmbeddingGeneratorBuilder<TInput, TEmbedding> ConfigureOptions<TInput, TEmbedding>(
            this EmbeddingGeneratorBuilder<TInput, TEmbedding> builder, Action<EmbeddingGenerationOptions> configure)
            where TEmbedding : Embedding => throw null!;
    }

    public class DataContent : AIContent
    {
        public DataContent(Uri uri, string? mediaType = null) => throw null!;
        public DataContent(string uri, string? mediaType = null) => throw null!;
        public DataContent(ReadOnlyMemory<byte> data, string? mediaType = null) => throw null!;
        public string Uri { get; }
        public string? MediaType { get; }
        public bool ContainsData { get; }
        public ReadOnlyMemory<byte>? Data { get; }
    }

    public class DelegatingAIFunction : AIFunction
    {
        protected DelegatingAIFunction(AIFunction innerFunction) => throw null!;
        protected AIFunction InnerFunction { get; }
        public override AIFunctionMetadata Metadata { get; }
        public override string ToString() => throw null!;
        protected override Task<object?> InvokeCoreAsync(
            IEnumerable<KeyValuePair<string, object?>> arguments, CancellationToken cancellationToken) => throw null!;
    }

    public class DelegatingChatClient : IChatClient
    {
        protected DelegatingChatClient(IChatClient innerClient) => throw null!;
        protected IChatClient InnerClient { get; }
        public virtual ChatClientMetadata Metadata { get; }
        public void Dispose() => throw null!;
        protected virtual void Dispose(bool disposing) => throw null!;
        public virtual Task<ChatCompletion> CompleteAsync(
            IList<ChatMessage> chatMessages, ChatOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        public virtual IAsyncEnumerable<StreamingChatCompletionUpdate> CompleteStreamingAsync(
            IList<ChatMessage> chatMessages, ChatOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        public virtual object? GetService(Type serviceType, object? serviceKey = null) => throw null!;
    }

    public class DelegatingEmbeddingGenerator<TInput, TEmbedding> : IEmbeddingGenerator<TInput, TEmbedding> where TEmbedding : Embedding
    {
        protected DelegatingEmbeddingGenerator(IEmbeddingGenerator<TInput, TEmbedding> innerGenerator) => throw null!;
        protected IEmbeddingGenerator<TInput, TEmbedding> InnerGenerator { get; }
        public virtual EmbeddingGeneratorMetadata Metadata { get; }
        public void Dispose() => throw null!;
        protected virtual void Dispose(bool disposing) => throw null!;
        public virtual Task<GeneratedEmbeddings<TEmbedding>> GenerateAsync(
            IEnumerable<TInput> values, EmbeddingGenerationOptions? options = null,
            CancellationToken cancellationToken = default) => throw null!;
        public virtual object? GetService(Type serviceType, object? serviceKey = null) => throw null!;
    }

    public class DistributedCachingChatClient : CachingChatClient
    {
        public DistributedCachingChatClient(IChatClient innerClient, IDistributedCache storage) : base(default!) => throw null!;
        public JsonSerializerOptions JsonSerializerOptions { get; set; }
        protected override Task<ChatCompletion?> ReadCacheAsync(string key, CancellationToken cancellationToken) => throw null!;
        protected override Task<IReadOnlyList<StreamingChatCompletionUpdate>?> ReadCacheStreamingAsync(
            string key, CancellationToken cancellationToken) => throw null!;
        protected override Task WriteCacheAsync(string key, ChatCompletion value, CancellationToken cancellationToken) => throw null!;
        protected override Task WriteCacheStreamingAsync(
            string key, IReadOnlyList<StreamingChatCompletionUpdate> value, CancellationToken cancellationToken) => throw null!;
        protected override string GetCacheKey(params ReadOnlySpan<object?> values) => throw null!;
    }

    public static class DistributedCachingChatClientBuilderExtensions
    {
        public static ChatClientBuilder UseDistributedCache(
            this ChatClientBuilder builder, IDistributedCache? storage = null,
            Action<DistributedCachingChatClient>? configure = null) => throw null!;
    }

    public class DistributedCachingEmbeddingGenerator<TInput, TEmbedding> : CachingEmbeddingGenerator<TInput, TEmbedding>
        where TEmbedding : Embedding
    {
        public DistributedCachingEmbeddingGenerator(
            IEmbeddingGenerator<TInput, TEmbedding> innerGenerator, IDistributedCache storage) : base(default!) => throw null!;
        public JsonSerializerOptions JsonSerializerOptions { get; set; }
        protected override Task<TEmbedding?> ReadCacheAsync(string key, CancellationToken cancellationToken) => throw null!;
        protected override Task WriteCacheAsync(string key, TEmbedding value, CancellationToken cancellationToken) => throw null!;
        protected override string GetCacheKey(params ReadOnlySpan<object?> values) => throw null!;
    }

    public static class DistributedCachingEmbeddingGeneratorBuilderExtensions
    {
        public static EmbeddingGeneratorBuilder<TInput, TEmbedding> UseDistributedCache<TInput, TEmbedding>(
            this EmbeddingGeneratorBuilder<TInput, TEmbedding> builder, IDistributedCache? storage = null,
            Action<DistributedCachingEmbeddingGenerator<TInput, TEmbedding>>? configure = null) where TEmbedding : Embedding => throw null!;
    }

    public class Embedding
    {
        protected Embedding() => throw null!;
        public DateTimeOffset? CreatedAt { get; set; }
        public string? ModelId { get; set; }
        public AdditionalPropertiesDictionary? AdditionalProperties { get; set; }
    }

    public sealed class Embedding<T> : Embedding
    {
        public Embedding(ReadOnlyMemory<T> vector) => throw null!;
        public ReadOnlyMemory<T> Vector { get; set; }
    }

    public class EmbeddingGenerationOptions
    {
        public int? Dimensions { get; set; }
        public string? ModelId { get; set; }
        public AdditionalPropertiesDictionary? AdditionalProperties { get; set; }
        public virtual EmbeddingGenerationOptions Clone() => throw null!;
    }

    public sealed class EmbeddingGeneratorBuilder<TInput, TEmbedding> where TEmbedding : Embedding
    {
        public EmbeddingGeneratorBuilder(IEmbeddingGenerator<TInput, TEmbedding> innerGenerator) => throw null!;
        public EmbeddingGeneratorBuilder(
            Func<IServiceProvider, IEmbeddingGenerator<TInput, TEmbedding>> innerGeneratorFactory) => throw null!;
        public IEmbeddingGenerator<TInput, TEmbedding> Build(IServiceProvider? services = null) => throw null!;
        public EmbeddingGeneratorBuilder<TInput, TEmbedding> Use(
            Func<IEmbeddingGenerator<TInput, TEmbedding>, IEmbeddingGenerator<TInput, TEmbedding>> generatorFactory) => throw null!;
        public EmbeddingGeneratorBuilder<TInput, TEmbedding> Use(
            Func<IEmbeddingGenerator<TInput, TEmbedding>, IServiceProvider, IEmbeddingGenerator<TInput,
                TEmbedding>> generatorFactory) => throw null!;
        public EmbeddingGeneratorBuilder<TInput, TEmbedding> Use(
            Func<IEnumerable<TInput>, EmbeddingGenerationOptions?, IEmbeddingGenerator<TInput, TEmbedding>, CancellationToken,
                Task<GeneratedEmbeddings<TEmbedding>>>? generateFunc) => throw null!;
    }

    public static class EmbeddingGeneratorBuilderEmbeddingGeneratorExtensions
    {
        public static EmbeddingGeneratorBuilder<TInput, TEmbedding> AsBuilder<TInput, TEmbedding>(
            this IEmbeddingGenerator<TInput, TEmbedding> innerGenerator) where TEmbedding : Embedding => throw null!;
    }

    public static class EmbeddingGeneratorExtensions
    {
        public static TService? GetService<TInput, TEmbedding, TService>(
            this IEmbeddingGenerator<TInput, TEmbedding> generator, object? serviceKey = null) where TEmbedding : Embedding => throw null!;
        public static TService? GetService<TService>(
            this IEmbeddingGenerator<string, Embedding<float>> generator, object? serviceKey = null) => throw null!;
        public static Task<ReadOnlyMemory<TEmbedding>> GenerateEmbeddingVectorAsync<TInput, TEmbedding>(
            this IEmbeddingGenerator<TInput, Embedding<TEmbedding>> generator, TInput value, EmbeddingGenerationOptions? options = null,
            CancellationToken cancellationToken = default) => throw null!;
        public static Task<TEmbedding> GenerateEmbeddingAsync<TInput, TEmbedding>(
            this IEmbeddingGenerator<TInput, TEmbedding> generator, TInput value, EmbeddingGenerationOptions? options = null,
            CancellationToken cancellationToken = default) where TEmbedding : Embedding => throw null!;
        public static Task<(TInput Value, TEmbedding Embedding)[]> GenerateAndZipAsync<TInput, TEmbedding>(
            this IEmbeddingGenerator<TInput, TEmbedding> generator, IEnumerable<TInput> values, EmbeddingGenerationOptions? options = null,
            CancellationToken cancellationToken = default) where TEmbedding : Embedding => throw null!;
    }

    public class EmbeddingGeneratorMetadata
    {
        public EmbeddingGeneratorMetadata(
            string? providerName = null, Uri? providerUri = null, string? modelId = null, int? dimensions = null) => throw null!;
        public string? ProviderName { get; }
        public Uri? ProviderUri { get; }
        public string? ModelId { get; }
        public int? Dimensions { get; }
    }

    public sealed class FunctionApprovalRequestContent : UserInputRequestContent
    {
        public FunctionApprovalRequestContent(string id, FunctionCallContent functionCall) : base(default!) => throw null!;
        public FunctionCallContent FunctionCall { get; }
        public FunctionApprovalResponseContent CreateResponse(bool approved) => throw null!;
    }

    public sealed class FunctionApprovalResponseContent : UserInputResponseContent
    {
        public FunctionApprovalResponseContent(string id, bool approved, FunctionCallContent functionCall) : base(default!) => throw null!;
        public bool Approved { get; }
        public FunctionCallContent FunctionCall { get; }
    }

    public sealed class FunctionCallContent : AIContent
    {
        public FunctionCallContent(string callId, string name, IDictionary<string, object?>? arguments = null) => throw null!;
        public string CallId { get; set; }
        public string Name { get; set; }
        public IDictionary<string, object?>? Arguments { get; set; }
        public Exception? Exception { get; set; }
        public static FunctionCallContent CreateFromParsedArguments<TEncoding>(
            TEncoding encodedArguments, string callId, string name,
            Func<TEncoding, IDictionary<string, object?>?> argumentParser) => throw null!;
    }

    public class FunctionInvokingChatClient : DelegatingChatClient
    {
        public FunctionInvokingChatClient(IChatClient innerClient, ILogger? logger = null) : base(default!) => throw null!;
        public bool RetryOnError { get; set; }
        public bool DetailedErrors { get; set; }
        public bool ConcurrentInvocation { get; set; }
        public bool KeepFunctionCallingMessages { get; set; }
        public int? MaximumIterationsPerRequest { get; set; }
        public override Task<ChatCompletion> CompleteAsync(
            IList<ChatMessage> chatMessages, ChatOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        public override IAsyncEnumerable<StreamingChatCompletionUpdate> CompleteStreamingAsync(
            IList<ChatMessage> chatMessages, ChatOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        protected virtual IList<ChatMessage> AddResponseMessages(
            IList<ChatMessage> chat, ReadOnlySpan<FunctionInvocationResult> results) => throw null!;
        protected virtual Task<object?> InvokeFunctionAsync(
            FunctionInvocationContext context, CancellationToken cancellationToken) => throw null!;

        public sealed class FunctionInvocationContext
        {
            internal FunctionInvocationContext() => throw null!;
            public AIFunction Function { get; set; }
            public FunctionCallContent CallContent { get; set; }
            public IList<ChatMessage> ChatMessages { get; set; }
            public int Iteration { get; set; }
            public int FunctionCallIndex { get; set; }
            public int FunctionCount { get; set; }
            public bool Terminate { get; set; }
        }

        public sealed class FunctionInvocationResult
        {
            internal FunctionInvocationResult() => throw null!;
            public FunctionStatus Status { get; }
            public FunctionCallContent CallContent { get; }
            public object? Result { get; }
            public Exception? Exception { get; }
        }

        public enum FunctionStatus
        {
            CompletedSuccessfully,
            NotFound,
            Failed,
        }
    }

    public static class FunctionInvokingChatClientBuilderExtensions
    {
        public static ChatClientBuilder UseFunctionInvocation(
            this ChatClientBuilder builder, ILoggerFactory? loggerFactory = null,
            Action<FunctionInvokingChatClient>? configure = null) => throw null!;
    }

    public sealed class FunctionResultContent : AIContent
    {
        public FunctionResultContent(string callId, string name, object? result) => throw null!;
        public string CallId { get; set; }
        public string Name { get; set; }
        public object? Result { get; set; }
        public Exception? Exception { get; set; }
    }

    public sealed class GeneratedEmbeddings<TEmbedding> : IList<TEmbedding>, IReadOnlyList<TEmbedding> where TEmbedding : Embedding
    {
        public GeneratedEmbeddings() => throw null!;
        public GeneratedEmbeddings(int capacity) => throw null!;
        public GeneratedEmbeddings(IEnumerable<TEmbedding> embeddings) => throw null!;
        public UsageDetails? Usage { get; set; }
        public AdditionalPropertiesDictionary? AdditionalProperties { get; set; }
        public TEmbedding this[int index] { get => throw null!; set => throw null!; }
        public int Count { get; }
        bool ICollection<TEmbedding>.IsReadOnly => throw null!;
        public void Add(TEmbedding item) => throw null!;
        public void AddRange(IEnumerable<TEmbedding> items) => throw null!;
        public void Clear() => throw null!;
        public bool Contains(TEmbedding item) => throw null!;
        public void CopyTo(TEmbedding[] array, int arrayIndex) => throw null!;
        public IEnumerator<TEmbedding> GetEnumerator() => throw null!;
        IEnumerator IEnumerable.GetEnumerator() => throw null!;
        public int IndexOf(TEmbedding item) => throw null!;
        public void Insert(int index, TEmbedding item) => throw null!;
        public bool Remove(TEmbedding item) => throw null!;
        public void RemoveAt(int index) => throw null!;
    }

    public class HostedMcpServerTool : AITool
    {
        public HostedMcpServerTool(string serverName, string serverAddress) => throw null!;
        public HostedMcpServerTool(string serverName, Uri serverUrl) => throw null!;
        public string ServerName { get; }
        public string ServerAddress { get; }
        public string? AuthorizationToken { get; set; }
        public string? ServerDescription { get; set; }
        public IList<string>? AllowedTools { get; set; }
        public HostedMcpServerToolApprovalMode? ApprovalMode { get; set; }
    }

    public sealed class HostedMcpServerToolAlwaysRequireApprovalMode : HostedMcpServerToolApprovalMode
    {
        public override bool Equals(object? obj) => throw null!;
        public override int GetHashCode() => throw null!;
    }

    public class HostedMcpServerToolApprovalMode
    {
        internal HostedMcpServerToolApprovalMode() => throw null!;
        public static HostedMcpServerToolAlwaysRequireApprovalMode AlwaysRequire { get; }
        public static HostedMcpServerToolNeverRequireApprovalMode NeverRequire { get; }
        public static HostedMcpServerToolRequireSpecificApprovalMode RequireSpecific(
            IList<string>? alwaysRequireApprovalToolNames, IList<string>? neverRequireApprovalToolNames) => throw null!;
    }

    public sealed class HostedMcpServerToolNeverRequireApprovalMode : HostedMcpServerToolApprovalMode
    {
        public override bool Equals(object? obj) => throw null!;
        public override int GetHashCode() => throw null!;
    }

    public sealed class HostedMcpServerToolRequireSpecificApprovalMode : HostedMcpServerToolApprovalMode
    {
        public HostedMcpServerToolRequireSpecificApprovalMode(
            IList<string>? alwaysRequireApprovalToolNames, IList<string>? neverRequireApprovalToolNames) => throw null!;
        public IList<string>? AlwaysRequireApprovalToolNames { get; set; }
        public IList<string>? NeverRequireApprovalToolNames { get; set; }
        public override bool Equals(object? obj) => throw null!;
        public override int GetHashCode() => throw null!;
    }

    public interface IChatClient : IDisposable
    {
        ChatClientMetadata Metadata { get; }
        Task<ChatCompletion> CompleteAsync(
            IList<ChatMessage> chatMessages, ChatOptions? options = null, CancellationToken cancellationToken = default);
        IAsyncEnumerable<StreamingChatCompletionUpdate> CompleteStreamingAsync(
            IList<ChatMessage> chatMessages, ChatOptions? options = null, CancellationToken cancellationToken = default);
        object? GetService(Type serviceType, object? serviceKey = null);
    }

    public interface IEmbeddingGenerator<TInput, TEmbedding> : IDisposable where TEmbedding : Embedding
    {
        EmbeddingGeneratorMetadata Metadata { get; }
        Task<GeneratedEmbeddings<TEmbedding>> GenerateAsync(
            IEnumerable<TInput> values, EmbeddingGenerationOptions? options = null, CancellationToken cancellationToken = default);
        object? GetService(Type serviceType, object? serviceKey = null);
    }

    public class ImageContent : DataContent
    {
        public ImageContent(Uri uri, string? mediaType = null) : base(default(Uri)!) => throw null!;
        public ImageContent(string uri, string? mediaType = null) : base(default(Uri)!) => throw null!;
        public ImageContent(ReadOnlyMemory<byte> data, string? mediaType = null) : base(default(Uri)!) => throw null!;
    }

    public class LoggingChatClient : DelegatingChatClient
    {
        public LoggingChatClient(IChatClient innerClient, ILogger logger) : base(default!) => throw null!;
        public JsonSerializerOptions JsonSerializerOptions { get; set; }
        public override Task<ChatCompletion> CompleteAsync(
            IList<ChatMessage> chatMessages, ChatOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        public override IAsyncEnumerable<StreamingChatCompletionUpdate> CompleteStreamingAsync(
            IList<ChatMessage> chatMessages, ChatOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
    }

    public static class LoggingChatClientBuilderExtensions
    {
        public static ChatClientBuilder UseLogging(
            this ChatClientBuilder builder, ILoggerFactory? loggerFactory = null,
            Action<LoggingChatClient>? configure = null) => throw null!;
    }

    public class LoggingEmbeddingGenerator<TInput, TEmbedding> : DelegatingEmbeddingGenerator<TInput, TEmbedding>
        where TEmbedding : Embedding
    {
        public LoggingEmbeddingGenerator(
            IEmbeddingGenerator<TInput, TEmbedding> innerGenerator, ILogger logger) : base(default!) => throw null!;
        public JsonSerializerOptions JsonSerializerOptions { get; set; }
        public override Task<GeneratedEmbeddings<TEmbedding>> GenerateAsync(
            IEnumerable<TInput> values, EmbeddingGenerationOptions? options = null,
            CancellationToken cancellationToken = default) => throw null!;
    }

    public static class LoggingEmbeddingGeneratorBuilderExtensions
    {
        public static EmbeddingGeneratorBuilder<TInput, TEmbedding> UseLogging<TInput, TEmbedding>(
            this EmbeddingGeneratorBuilder<TInput, TEmbedding> builder, ILoggerFactory? loggerFactory = null,
            Action<LoggingEmbeddingGenerator<TInput, TEmbedding>>? configure = null) where TEmbedding : Embedding => throw null!;
    }

    public sealed class McpServerToolApprovalRequestContent : UserInputRequestContent
    {
        public McpServerToolApprovalRequestContent(string id, McpServerToolCallContent toolCall) : base(default!) => throw null!;
        public McpServerToolCallContent ToolCall { get; }
        public McpServerToolApprovalResponseContent CreateResponse(bool approved) => throw null!;
    }

    public sealed class McpServerToolApprovalResponseContent : UserInputResponseContent
    {
        public McpServerToolApprovalResponseContent(string id, bool approved) : base(default!) => throw null!;
        public bool Approved { get; }
    }

    public sealed class McpServerToolCallContent : AIContent
    {
        public McpServerToolCallContent(string callId, string toolName, string? serverName) => throw null!;
        public string CallId { get; }
        public string ToolName { get; }
        public string? ServerName { get; }
        public IReadOnlyDictionary<string, object?>? Arguments { get; set; }
    }

    public sealed class OpenAIChatClient : IChatClient
    {
        public OpenAIChatClient(OpenAIClient openAIClient, string modelId) => throw null!;
        public OpenAIChatClient(ChatClient chatClient) => throw null!;
        public JsonSerializerOptions ToolCallJsonSerializerOptions { get; set; }
        public ChatClientMetadata Metadata { get; }
        public object? GetService(Type serviceType, object? serviceKey = null) => throw null!;
        public Task<ChatCompletion> CompleteAsync(
            IList<ChatMessage> chatMessages, ChatOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        public IAsyncEnumerable<StreamingChatCompletionUpdate> CompleteStreamingAsync(
            IList<ChatMessage> chatMessages, ChatOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        void IDisposable.Dispose() => throw null!;
    }

    public sealed class OpenAIChatCompletionRequest
    {
        public required IList<ChatMessage> Messages { get; init; }
        public required ChatOptions Options { get; init; }
        public bool Stream { get; init; }
        public string? ModelId { get; init; }
    }

    public static class OpenAIClientExtensions
    {
        public static IChatClient AsChatClient(this OpenAIClient openAIClient, string modelId) => throw null!;
        public static IChatClient AsChatClient(this ChatClient chatClient) => throw null!;
        public static IEmbeddingGenerator<string, Embedding<float>> AsEmbeddingGenerator(
            this OpenAIClient openAIClient, string modelId, int? dimensions = null) => throw null!;
        public static IEmbeddingGenerator<string, Embedding<float>> AsEmbeddingGenerator(
            this EmbeddingClient embeddingClient, int? dimensions = null) => throw null!;
    }

    public sealed class OpenAIEmbeddingGenerator : IEmbeddingGenerator<string, Embedding<float>>
    {
        public OpenAIEmbeddingGenerator(OpenAIClient openAIClient, string modelId, int? dimensions = null) => throw null!;
        public OpenAIEmbeddingGenerator(EmbeddingClient embeddingClient, int? dimensions = null) => throw null!;
        public EmbeddingGeneratorMetadata Metadata { get; }
        public object? GetService(Type serviceType, object? serviceKey = null) => throw null!;
        public Task<GeneratedEmbeddings<Embedding<float>>> GenerateAsync(
            IEnumerable<string> values, EmbeddingGenerationOptions? options = null,
            CancellationToken cancellationToken = default) => throw null!;
        void IDisposable.Dispose() => throw null!;
    }

    public static class OpenAISerializationHelpers
    {
        public static Task<OpenAIChatCompletionRequest> DeserializeChatCompletionRequestAsync(
            Stream stream, CancellationToken cancellationToken = default) => throw null!;
        public static Task SerializeAsync(
            Stream stream, ChatCompletion chatCompletion, JsonSerializerOptions? options = null,
            CancellationToken cancellationToken = default) => throw null!;
        public static Task SerializeStreamingAsync(
            Stream stream, IAsyncEnumerable<StreamingChatCompletionUpdate> streamingChatCompletionUpdates,
            JsonSerializerOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
    }

    public sealed class OpenTelemetryChatClient : DelegatingChatClient
    {
        public OpenTelemetryChatClient(
            IChatClient innerClient, ILogger? logger = null, string? sourceName = null) : base(default!) => throw null!;
        public JsonSerializerOptions JsonSerializerOptions { get; set; }
        public bool EnableSensitiveData { get; set; }
        protected override void Dispose(bool disposing) => throw null!;
        public override object? GetService(Type serviceType, object? serviceKey = null) => throw null!;
        public override Task<ChatCompletion> CompleteAsync(
            IList<ChatMessage> chatMessages, ChatOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        public override IAsyncEnumerable<StreamingChatCompletionUpdate> CompleteStreamingAsync(
            IList<ChatMessage> chatMessages, ChatOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
    }

    public static class OpenTelemetryChatClientBuilderExtensions
    {
        public static ChatClientBuilder UseOpenTelemetry(
            this ChatClientBuilder builder, ILoggerFactory? loggerFactory = null, string? sourceName = null,
            Action<OpenTelemetryChatClient>? configure = null) => throw null!;
    }

    public sealed class OpenTelemetryEmbeddingGenerator<TInput, TEmbedding> : DelegatingEmbeddingGenerator<TInput, TEmbedding>
        where TEmbedding : Embedding
    {
        public OpenTelemetryEmbeddingGenerator(
            IEmbeddingGenerator<TInput, TEmbedding> innerGenerator, ILogger? logger = null,
            string? sourceName = null) : base(default!) => throw null!;
        public override object? GetService(Type serviceType, object? serviceKey = null) => throw null!;
        public override Task<GeneratedEmbeddings<TEmbedding>> GenerateAsync(
            IEnumerable<TInput> values, EmbeddingGenerationOptions? options = null,
            CancellationToken cancellationToken = default) => throw null!;
        protected override void Dispose(bool disposing) => throw null!;
    }

    public static class OpenTelemetryEmbeddingGeneratorBuilderExtensions
    {
        public static EmbeddingGeneratorBuilder<TInput, TEmbedding> UseOpenTelemetry<TInput, TEmbedding>(
            this EmbeddingGeneratorBuilder<TInput, TEmbedding> builder, ILoggerFactory? loggerFactory = null, string? sourceName = null,
            Action<OpenTelemetryEmbeddingGenerator<TInput, TEmbedding>>? configure = null) where TEmbedding : Embedding => throw null!;
    }

    public sealed class RequiredChatToolMode : ChatToolMode
    {
        public RequiredChatToolMode(string? requiredFunctionName) => throw null!;
        public string? RequiredFunctionName { get; }
        public override bool Equals(object? obj) => throw null!;
        public override int GetHashCode() => throw null!;
    }

    public class StreamingChatCompletionUpdate
    {
        public string? AuthorName { get; set; }
        public ChatRole? Role { get; set; }
        public string? Text { get; set; }
        public IList<AIContent> Contents { get; set; }
        public object? RawRepresentation { get; set; }
        public AdditionalPropertiesDictionary? AdditionalProperties { get; set; }
        public string? CompletionId { get; set; }
        public DateTimeOffset? CreatedAt { get; set; }
        public int ChoiceIndex { get; set; }
        public ChatFinishReason? FinishReason { get; set; }
        public string? ModelId { get; set; }
        public override string ToString() => throw null!;
    }

    public static class StreamingChatCompletionUpdateExtensions
    {
        public static ChatCompletion ToChatCompletion(
            this IEnumerable<StreamingChatCompletionUpdate> updates, bool coalesceContent = true) => throw null!;
        public static Task<ChatCompletion> ToChatCompletionAsync(
            this IAsyncEnumerable<StreamingChatCompletionUpdate> updates, bool coalesceContent = true,
            CancellationToken cancellationToken = default) => throw null!;
    }

    public sealed class TextContent : AIContent
    {
        public TextContent(string? text) => throw null!;
        public string Text { get; set; }
        public override string ToString() => throw null!;
    }

    public class UsageContent : AIContent
    {
        public UsageContent() => throw null!;
        public UsageContent(UsageDetails details) => throw null!;
        public UsageDetails Details { get; set; }
    }

    public class UsageDetails
    {
        public int? InputTokenCount { get; set; }
        public int? OutputTokenCount { get; set; }
        public int? TotalTokenCount { get; set; }
        public AdditionalPropertiesDictionary<long>? AdditionalCounts { get; set; }
        public void Add(UsageDetails usage) => throw null!;
    }

    public class UserInputRequestContent : AIContent
    {
        protected UserInputRequestContent(string id) => throw null!;
        public string Id { get; }
    }

    public class UserInputResponseContent : AIContent
    {
        protected UserInputResponseContent(string id) => throw null!;
        public string Id { get; }
    }
}

namespace Microsoft.Extensions.DependencyInjection
{
    using System;
    using Microsoft.Extensions.AI;

    public static class ChatClientBuilderServiceCollectionExtensions
    {
        public static ChatClientBuilder AddChatClient(this IServiceCollection serviceCollection, IChatClient innerClient) => throw null!;
        public static ChatClientBuilder AddChatClient(
            this IServiceCollection serviceCollection, Func<IServiceProvider, IChatClient> innerClientFactory) => throw null!;
        public static ChatClientBuilder AddKeyedChatClient(
            this IServiceCollection serviceCollection, object serviceKey, IChatClient innerClient) => throw null!;
        public static ChatClientBuilder AddKeyedChatClient(
            this IServiceCollection serviceCollection, object serviceKey,
            Func<IServiceProvider, IChatClient> innerClientFactory) => throw null!;
    }

    public static class EmbeddingGeneratorBuilderServiceCollectionExtensions
    {
        public static EmbeddingGeneratorBuilder<TInput, TEmbedding> AddEmbeddingGenerator<TInput, TEmbedding>(
            this IServiceCollection serviceCollection, IEmbeddingGenerator<TInput, TEmbedding> innerGenerator)
            where TEmbedding : Embedding => throw null!;
        public static EmbeddingGeneratorBuilder<TInput, TEmbedding> AddEmbeddingGenerator<TInput, TEmbedding>(
            this IServiceCollection serviceCollection,
            Func<IServiceProvider, IEmbeddingGenerator<TInput, TEmbedding>> innerGeneratorFactory)
            where TEmbedding : Embedding => throw null!;
        public static EmbeddingGeneratorBuilder<TInput, TEmbedding> AddKeyedEmbeddingGenerator<TInput, TEmbedding>(
            this IServiceCollection serviceCollection, object serviceKey, IEmbeddingGenerator<TInput, TEmbedding> innerGenerator)
            where TEmbedding : Embedding => throw null!;
        public static EmbeddingGeneratorBuilder<TInput, TEmbedding> AddKeyedEmbeddingGenerator<TInput, TEmbedding>(
            this IServiceCollection serviceCollection, object serviceKey,
            Func<IServiceProvider, IEmbeddingGenerator<TInput, TEmbedding>> innerGeneratorFactory)
            where TEmbedding : Embedding => throw null!;
    }
}
