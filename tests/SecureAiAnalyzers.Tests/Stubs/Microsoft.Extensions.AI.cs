#nullable enable
#pragma warning disable

// The public surface of Microsoft.Extensions.AI 10.11.0.

namespace Microsoft.Extensions.AI
{
    using System;
    using System.Collections.Generic;
    using System.IO;
    using System.Text.Json;
    using System.Threading;
    using System.Threading.Tasks;
    using Microsoft.Extensions.Caching.Distributed;
    using Microsoft.Extensions.Logging;

    public abstract class CachingChatClient : DelegatingChatClient
    {
        protected CachingChatClient(IChatClient innerClient) : base(default!) => throw null!;
        public bool CoalesceStreamingUpdates { get; set; }
        public override Task<ChatResponse> GetResponseAsync(
            IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        public override IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
            IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        protected abstract string GetCacheKey(
            IEnumerable<ChatMessage> messages, ChatOptions? options, params ReadOnlySpan<object?> additionalValues);
        protected abstract Task<ChatResponse?> ReadCacheAsync(string key, CancellationToken cancellationToken);
        protected abstract Task<IReadOnlyList<ChatResponseUpdate>?> ReadCacheStreamingAsync(
            string key, CancellationToken cancellationToken);
        protected abstract Task WriteCacheAsync(string key, ChatResponse value, CancellationToken cancellationToken);
        protected abstract Task WriteCacheStreamingAsync(
            string key, IReadOnlyList<ChatResponseUpdate> value, CancellationToken cancellationToken);
        protected virtual bool EnableCaching(IEnumerable<ChatMessage> messages, ChatOptions? options) => throw null!;
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
        public ChatClientBuilder Use(
            Func<IEnumerable<ChatMessage>, ChatOptions?, Func<IEnumerable<ChatMessage>, ChatOptions?, CancellationToken, Task>,
                CancellationToken, Task> sharedFunc) => throw null!;
        public ChatClientBuilder Use(
            Func<IEnumerable<ChatMessage>, ChatOptions?, IChatClient, CancellationToken, Task<ChatResponse>>? getResponseFunc,
            Func<IEnumerable<ChatMessage>, ChatOptions?, IChatClient, CancellationToken,
                IAsyncEnumerable<ChatResponseUpdate>>? getStreamingResponseFunc) => throw null!;
    }

    public static class ChatClientBuilderChatClientExtensions
    {
        public static ChatClientBuilder AsBuilder(this IChatClient innerClient) => throw null!;
    }

    public static class ChatClientStructuredOutputExtensions
    {
        public static Task<ChatResponse<T>> GetResponseAsync<T>(
            this IChatClient chatClient, IEnumerable<ChatMessage> messages, ChatOptions? options = null,
            bool? useJsonSchemaResponseFormat = null, CancellationToken cancellationToken = default) => throw null!;
        public static Task<ChatResponse<T>> GetResponseAsync<T>(
            this IChatClient chatClient, string chatMessage, ChatOptions? options = null, bool? useJsonSchemaResponseFormat = null,
            CancellationToken cancellationToken = default) => throw null!;
        public static Task<ChatResponse<T>> GetResponseAsync<T>(
            this IChatClient chatClient, ChatMessage chatMessage, ChatOptions? options = null, bool? useJsonSchemaResponseFormat = null,
            CancellationToken cancellationToken = default) => throw null!;
        public static Task<ChatResponse<T>> GetResponseAsync<T>(
            this IChatClient chatClient, string chatMessage, JsonSerializerOptions serializerOptions, ChatOptions? options = null,
            bool? useJsonSchemaResponseFormat = null, CancellationToken cancellationToken = default) => throw null!;
        public static Task<ChatResponse<T>> GetResponseAsync<T>(
            this IChatClient chatClient, ChatMessage chatMessage, JsonSerializerOptions serializerOptions, ChatOptions? options = null,
            bool? useJsonSchemaResponseFormat = null, CancellationToken cancellationToken = default) => throw null!;
        public static Task<ChatResponse<T>> GetResponseAsync<T>(
            this IChatClient chatClient, IEnumerable<ChatMessage> messages, JsonSerializerOptions serializerOptions,
            ChatOptions? options = null, bool? useJsonSchemaResponseFormat = null,
            CancellationToken cancellationToken = default) => throw null!;
    }

    public class ChatResponse<T> : ChatResponse
    {
        public ChatResponse(ChatResponse response, JsonSerializerOptions serializerOptions) => throw null!;
        public T Result { get; }
        public bool TryGetResult(out T? result) => throw null!;
    }

    public sealed class ConfigureOptionsChatClient : DelegatingChatClient
    {
        public ConfigureOptionsChatClient(IChatClient innerClient, Action<ChatOptions> configure) : base(default!) => throw null!;
        public override Task<ChatResponse> GetResponseAsync(
            IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        public override IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
            IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
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

    public sealed class ConfigureOptionsImageGenerator : DelegatingImageGenerator
    {
        public ConfigureOptionsImageGenerator(
            IImageGenerator innerGenerator, Action<ImageGenerationOptions> configure) : base(default!) => throw null!;
        public override Task<ImageGenerationResponse> GenerateAsync(
            ImageGenerationRequest request, ImageGenerationOptions? options = null,
            CancellationToken cancellationToken = default) => throw null!;
    }

    public static class ConfigureOptionsImageGeneratorBuilderExtensions
    {
        public static ImageGeneratorBuilder ConfigureOptions(
            this ImageGeneratorBuilder builder, Action<ImageGenerationOptions> configure) => throw null!;
    }

    public sealed class ConfigureOptionsSpeechToTextClient : DelegatingSpeechToTextClient
    {
        public ConfigureOptionsSpeechToTextClient(
            ISpeechToTextClient innerClient, Action<SpeechToTextOptions> configure) : base(default!) => throw null!;
        public override Task<SpeechToTextResponse> GetTextAsync(
            Stream audioSpeechStream, SpeechToTextOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        public override IAsyncEnumerable<SpeechToTextResponseUpdate> GetStreamingTextAsync(
            Stream audioSpeechStream, SpeechToTextOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
    }

    public static class ConfigureOptionsSpeechToTextClientBuilderExtensions
    {
        public static SpeechToTextClientBuilder ConfigureOptions(
            this SpeechToTextClientBuilder builder, Action<SpeechToTextOptions> configure) => throw null!;
    }

    public sealed class ConfigureOptionsTextToSpeechClient : DelegatingTextToSpeechClient
    {
        public ConfigureOptionsTextToSpeechClient(
            ITextToSpeechClient innerClient, Action<TextToSpeechOptions> configure) : base(default!) => throw null!;
        public override Task<TextToSpeechResponse> GetAudioAsync(
            string text, TextToSpeechOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        public override IAsyncEnumerable<TextToSpeechResponseUpdate> GetStreamingAudioAsync(
            string text, TextToSpeechOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
    }

    public static class ConfigureOptionsTextToSpeechClientBuilderExtensions
    {
        public static TextToSpeechClientBuilder ConfigureOptions(
            this TextToSpeechClientBuilder builder, Action<TextToSpeechOptions> configure) => throw null!;
    }

    public class DistributedCachingChatClient : CachingChatClient
    {
        public DistributedCachingChatClient(IChatClient innerClient, IDistributedCache storage) : base(default!) => throw null!;
        public JsonSerializerOptions JsonSerializerOptions { get; set; }
        public IReadOnlyList<object>? CacheKeyAdditionalValues { get; set; }
        protected override Task<ChatResponse?> ReadCacheAsync(string key, CancellationToken cancellationToken) => throw null!;
        protected override Task<IReadOnlyList<ChatResponseUpdate>?> ReadCacheStreamingAsync(
            string key, CancellationToken cancellationToken) => throw null!;
        protected override Task WriteCacheAsync(string key, ChatResponse value, CancellationToken cancellationToken) => throw null!;
        protected override Task WriteCacheStreamingAsync(
            string key, IReadOnlyList<ChatResponseUpdate> value, CancellationToken cancellationToken) => throw null!;
        protected override string GetCacheKey(
            IEnumerable<ChatMessage> messages, ChatOptions? options, params ReadOnlySpan<object?> additionalValues) => throw null!;
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
        public IReadOnlyList<object>? CacheKeyAdditionalValues { get; set; }
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

    public abstract class FailoverChatClient : RoutingChatClient
    {
        public int? MaximumAttemptsPerRequest { get; set; }
        protected virtual ValueTask OnRoutingUpdateAsync(
            RoutingContext context, FailoverChatClientAttempt attempt, bool isTerminal, CancellationToken cancellationToken) => throw null!;
        public sealed override Task<ChatResponse> GetResponseAsync(
            IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        public sealed override IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
            IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
    }

    public sealed class FailoverChatClientAttempt
    {
        internal FailoverChatClientAttempt() => throw null!;
        public IChatClient Client { get; }
        public TimeSpan Duration { get; }
        public Exception? Exception { get; }
        public bool OutputCommitted { get; }
        public bool ResponseCompleted { get; }
        public TimeSpan? TimeToFirstUpdate { get; }
    }

    public class FunctionInvocationContext
    {
        public AIFunction Function { get; set; }
        public AIFunctionArguments Arguments { get; set; }
        public FunctionCallContent CallContent { get; set; }
        public IList<ChatMessage> Messages { get; set; }
        public ChatOptions? Options { get; set; }
        public int Iteration { get; set; }
        public int FunctionCallIndex { get; set; }
        public int FunctionCount { get; set; }
        public bool Terminate { get; set; }
        public bool IsStreaming { get; set; }
    }

    public class FunctionInvokingChatClient : DelegatingChatClient
    {
        public FunctionInvokingChatClient(
            IChatClient innerClient, ILoggerFactory? loggerFactory = null,
            IServiceProvider? functionInvocationServices = null) : base(default!) => throw null!;
        protected IServiceProvider? FunctionInvocationServices { get; }
        public static FunctionInvocationContext? CurrentContext { get; protected set; }
        public bool IncludeDetailedErrors { get; set; }
        public bool AllowConcurrentInvocation { get; set; }
        public int MaximumIterationsPerRequest { get; set; }
        public int MaximumConsecutiveErrorsPerRequest { get; set; }
        public IList<AITool>? AdditionalTools { get; set; }
        public bool TerminateOnUnknownCalls { get; set; }
        public Func<FunctionInvocationContext, CancellationToken, ValueTask<object?>>? FunctionInvoker { get; set; }
        public override Task<ChatResponse> GetResponseAsync(
            IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        public override IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
            IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        protected virtual IList<ChatMessage> CreateResponseMessages(ReadOnlySpan<FunctionInvocationResult> results) => throw null!;
        protected virtual ValueTask<object?> InvokeFunctionAsync(
            FunctionInvocationContext context, CancellationToken cancellationToken) => throw null!;

        public sealed class FunctionInvocationResult
        {
            internal FunctionInvocationResult() => throw null!;
            public FunctionInvocationStatus Status { get; }
            public FunctionCallContent CallContent { get; }
            public object? Result { get; }
            public Exception? Exception { get; }
            public bool Terminate { get; }
        }

        public enum FunctionInvocationStatus
        {
            RanToCompletion,
            NotFound,
            Exception,
        }
    }

    public static class FunctionInvokingChatClientBuilderExtensions
    {
        public static ChatClientBuilder UseFunctionInvocation(
            this ChatClientBuilder builder, ILoggerFactory? loggerFactory = null,
            Action<FunctionInvokingChatClient>? configure = null) => throw null!;
    }

    public sealed class FunctionInvokingRealtimeClient : DelegatingRealtimeClient
    {
        public FunctionInvokingRealtimeClient(
            IRealtimeClient innerClient, ILoggerFactory? loggerFactory = null,
            IServiceProvider? functionInvocationServices = null) : base(default!) => throw null!;
        public static FunctionInvocationContext? CurrentContext { get; }
        public bool IncludeDetailedErrors { get; set; }
        public bool AllowConcurrentInvocation { get; set; }
        public int MaximumIterationsPerRequest { get; set; }
        public int MaximumConsecutiveErrorsPerRequest { get; set; }
        public IList<AITool>? AdditionalTools { get; set; }
        public bool TerminateOnUnknownCalls { get; set; }
        public Func<FunctionInvocationContext, CancellationToken, ValueTask<object?>>? FunctionInvoker { get; set; }
        public override Task<IRealtimeClientSession> CreateSessionAsync(
            RealtimeSessionOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
    }

    public static class FunctionInvokingRealtimeClientBuilderExtensions
    {
        public static RealtimeClientBuilder UseFunctionInvocation(
            this RealtimeClientBuilder builder, ILoggerFactory? loggerFactory = null,
            Action<FunctionInvokingRealtimeClient>? configure = null) => throw null!;
    }

    public sealed class HostedFileClientBuilder
    {
        public HostedFileClientBuilder(IHostedFileClient innerClient) => throw null!;
        public HostedFileClientBuilder(Func<IServiceProvider, IHostedFileClient> innerClientFactory) => throw null!;
        public IHostedFileClient Build(IServiceProvider? services = null) => throw null!;
        public HostedFileClientBuilder Use(Func<IHostedFileClient, IHostedFileClient> clientFactory) => throw null!;
        public HostedFileClientBuilder Use(Func<IHostedFileClient, IServiceProvider, IHostedFileClient> clientFactory) => throw null!;
    }

    public static class HostedFileClientBuilderHostedFileClientExtensions
    {
        public static HostedFileClientBuilder AsBuilder(this IHostedFileClient innerClient) => throw null!;
    }

    public sealed class ImageGeneratingChatClient : DelegatingChatClient
    {
        public ImageGeneratingChatClient(
            IChatClient innerClient, IImageGenerator imageGenerator,
            DataContentHandling dataContentHandling = DataContentHandling.AllImages) : base(default!) => throw null!;
        public override Task<ChatResponse> GetResponseAsync(
            IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        public override IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
            IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        protected override void Dispose(bool disposing) => throw null!;

        public enum DataContentHandling
        {
            None,
            AllImages,
            GeneratedImages,
        }
    }

    public static class ImageGeneratingChatClientBuilderExtensions
    {
        public static ChatClientBuilder UseImageGeneration(
            this ChatClientBuilder builder, IImageGenerator? imageGenerator = null,
            Action<ImageGeneratingChatClient>? configure = null) => throw null!;
    }

    public sealed class ImageGeneratorBuilder
    {
        public ImageGeneratorBuilder(IImageGenerator innerGenerator) => throw null!;
        public ImageGeneratorBuilder(Func<IServiceProvider, IImageGenerator> innerGeneratorFactory) => throw null!;
        public IImageGenerator Build(IServiceProvider? services = null) => throw null!;
        public ImageGeneratorBuilder Use(Func<IImageGenerator, IImageGenerator> generatorFactory) => throw null!;
        public ImageGeneratorBuilder Use(Func<IImageGenerator, IServiceProvider, IImageGenerator> generatorFactory) => throw null!;
    }

    public static class ImageGeneratorBuilderImageGeneratorExtensions
    {
        public static ImageGeneratorBuilder AsBuilder(this IImageGenerator innerGenerator) => throw null!;
    }

    public class LoggingChatClient : DelegatingChatClient
    {
        public LoggingChatClient(IChatClient innerClient, ILogger logger) : base(default!) => throw null!;
        public JsonSerializerOptions JsonSerializerOptions { get; set; }
        public override Task<ChatResponse> GetResponseAsync(
            IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        public override IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
            IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
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

    public sealed class LoggingHostedFileClient : DelegatingHostedFileClient
    {
        public LoggingHostedFileClient(IHostedFileClient innerClient, ILogger logger) : base(default!) => throw null!;
        public JsonSerializerOptions JsonSerializerOptions { get; set; }
        public override Task<HostedFileContent> UploadAsync(
            Stream content, string? mediaType = null, string? fileName = null, HostedFileClientOptions? options = null,
            CancellationToken cancellationToken = default) => throw null!;
        public override Task<HostedFileDownloadStream> DownloadAsync(
            string fileId, HostedFileClientOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        public override Task<HostedFileContent?> GetFileInfoAsync(
            string fileId, HostedFileClientOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        public override IAsyncEnumerable<HostedFileContent> ListFilesAsync(
            HostedFileClientOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        public override Task<bool> DeleteAsync(
            string fileId, HostedFileClientOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
    }

    public static class LoggingHostedFileClientBuilderExtensions
    {
        public static HostedFileClientBuilder UseLogging(
            this HostedFileClientBuilder builder, ILoggerFactory? loggerFactory = null,
            Action<LoggingHostedFileClient>? configure = null) => throw null!;
    }

    public class LoggingImageGenerator : DelegatingImageGenerator
    {
        public LoggingImageGenerator(IImageGenerator innerGenerator, ILogger logger) : base(default!) => throw null!;
        public JsonSerializerOptions JsonSerializerOptions { get; set; }
        public override Task<ImageGenerationResponse> GenerateAsync(
            ImageGenerationRequest request, ImageGenerationOptions? options = null,
            CancellationToken cancellationToken = default) => throw null!;
    }

    public static class LoggingImageGeneratorBuilderExtensions
    {
        public static ImageGeneratorBuilder UseLogging(
            this ImageGeneratorBuilder builder, ILoggerFactory? loggerFactory = null,
            Action<LoggingImageGenerator>? configure = null) => throw null!;
    }

    public sealed class LoggingRealtimeClient : DelegatingRealtimeClient
    {
        public LoggingRealtimeClient(IRealtimeClient innerClient, ILogger logger) : base(default!) => throw null!;
        public JsonSerializerOptions JsonSerializerOptions { get; set; }
        public override Task<IRealtimeClientSession> CreateSessionAsync(
            RealtimeSessionOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
    }

    public static class LoggingRealtimeClientBuilderExtensions
    {
        public static RealtimeClientBuilder UseLogging(
            this RealtimeClientBuilder builder, ILoggerFactory? loggerFactory = null,
            Action<LoggingRealtimeClient>? configure = null) => throw null!;
    }

    public class LoggingSpeechToTextClient : DelegatingSpeechToTextClient
    {
        public LoggingSpeechToTextClient(ISpeechToTextClient innerClient, ILogger logger) : base(default!) => throw null!;
        public JsonSerializerOptions JsonSerializerOptions { get; set; }
        public override Task<SpeechToTextResponse> GetTextAsync(
            Stream audioSpeechStream, SpeechToTextOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        public override IAsyncEnumerable<SpeechToTextResponseUpdate> GetStreamingTextAsync(
            Stream audioSpeechStream, SpeechToTextOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
    }

    public static class LoggingSpeechToTextClientBuilderExtensions
    {
        public static SpeechToTextClientBuilder UseLogging(
            this SpeechToTextClientBuilder builder, ILoggerFactory? loggerFactory = null,
            Action<LoggingSpeechToTextClient>? configure = null) => throw null!;
    }

    public class LoggingTextToSpeechClient : DelegatingTextToSpeechClient
    {
        public LoggingTextToSpeechClient(ITextToSpeechClient innerClient, ILogger logger) : base(default!) => throw null!;
        public JsonSerializerOptions JsonSerializerOptions { get; set; }
        public override Task<TextToSpeechResponse> GetAudioAsync(
            string text, TextToSpeechOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        public override IAsyncEnumerable<TextToSpeechResponseUpdate> GetStreamingAudioAsync(
            string text, TextToSpeechOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
    }

    public static class LoggingTextToSpeechClientBuilderExtensions
    {
        public static TextToSpeechClientBuilder UseLogging(
            this TextToSpeechClientBuilder builder, ILoggerFactory? loggerFactory = null,
            Action<LoggingTextToSpeechClient>? configure = null) => throw null!;
    }

    public sealed class MessageCountingChatReducer : IChatReducer
    {
        public MessageCountingChatReducer(int targetCount) => throw null!;
        public Task<IEnumerable<ChatMessage>> ReduceAsync(
            IEnumerable<ChatMessage> messages, CancellationToken cancellationToken) => throw null!;
    }

    public sealed class OpenTelemetryChatClient : DelegatingChatClient
    {
        public OpenTelemetryChatClient(
            IChatClient innerClient, ILogger? logger = null, string? sourceName = null) : base(default!) => throw null!;
        public JsonSerializerOptions JsonSerializerOptions { get; set; }
        public bool EnableSensitiveData { get; set; }
        protected override void Dispose(bool disposing) => throw null!;
        public override object? GetService(Type serviceType, object? serviceKey = null) => throw null!;
        public override Task<ChatResponse> GetResponseAsync(
            IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        public override IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
            IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
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
        public bool EnableSensitiveData { get; set; }
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

    public sealed class OpenTelemetryHostedFileClient : DelegatingHostedFileClient
    {
        public OpenTelemetryHostedFileClient(
            IHostedFileClient innerClient, ILogger? logger = null, string? sourceName = null) : base(default!) => throw null!;
        public bool EnableSensitiveData { get; set; }
        public override object? GetService(Type serviceType, object? serviceKey = null) => throw null!;
        protected override void Dispose(bool disposing) => throw null!;
        public override Task<HostedFileContent> UploadAsync(
            Stream content, string? mediaType = null, string? fileName = null, HostedFileClientOptions? options = null,
            CancellationToken cancellationToken = default) => throw null!;
        public override Task<HostedFileDownloadStream> DownloadAsync(
            string fileId, HostedFileClientOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        public override Task<HostedFileContent?> GetFileInfoAsync(
            string fileId, HostedFileClientOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        public override IAsyncEnumerable<HostedFileContent> ListFilesAsync(
            HostedFileClientOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        public override Task<bool> DeleteAsync(
            string fileId, HostedFileClientOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
    }

    public static class OpenTelemetryHostedFileClientBuilderExtensions
    {
        public static HostedFileClientBuilder UseOpenTelemetry(
            this HostedFileClientBuilder builder, ILoggerFactory? loggerFactory = null, string? sourceName = null,
            Action<OpenTelemetryHostedFileClient>? configure = null) => throw null!;
    }

    public sealed class OpenTelemetryImageGenerator : DelegatingImageGenerator
    {
        public OpenTelemetryImageGenerator(
            IImageGenerator innerGenerator, ILogger? logger = null, string? sourceName = null) : base(default!) => throw null!;
        public bool EnableSensitiveData { get; set; }
        protected override void Dispose(bool disposing) => throw null!;
        public override object? GetService(Type serviceType, object? serviceKey = null) => throw null!;
        public override Task<ImageGenerationResponse> GenerateAsync(
            ImageGenerationRequest request, ImageGenerationOptions? options = null,
            CancellationToken cancellationToken = default) => throw null!;
    }

    public static class OpenTelemetryImageGeneratorBuilderExtensions
    {
        public static ImageGeneratorBuilder UseOpenTelemetry(
            this ImageGeneratorBuilder builder, ILoggerFactory? loggerFactory = null, string? sourceName = null,
            Action<OpenTelemetryImageGenerator>? configure = null) => throw null!;
    }

    public sealed class OpenTelemetryRealtimeClient : DelegatingRealtimeClient
    {
        public OpenTelemetryRealtimeClient(
            IRealtimeClient innerClient, ILogger? logger = null, string? sourceName = null) : base(default!) => throw null!;
        public bool EnableSensitiveData { get; set; }
        public JsonSerializerOptions JsonSerializerOptions { get; set; }
        public override Task<IRealtimeClientSession> CreateSessionAsync(
            RealtimeSessionOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
    }

    public static class OpenTelemetryRealtimeClientBuilderExtensions
    {
        public static RealtimeClientBuilder UseOpenTelemetry(
            this RealtimeClientBuilder builder, ILoggerFactory? loggerFactory = null, string? sourceName = null,
            Action<OpenTelemetryRealtimeClient>? configure = null) => throw null!;
    }

    public sealed class OpenTelemetrySpeechToTextClient : DelegatingSpeechToTextClient
    {
        public OpenTelemetrySpeechToTextClient(
            ISpeechToTextClient innerClient, ILogger? logger = null, string? sourceName = null) : base(default!) => throw null!;
        public bool EnableSensitiveData { get; set; }
        protected override void Dispose(bool disposing) => throw null!;
        public override object? GetService(Type serviceType, object? serviceKey = null) => throw null!;
        public override Task<SpeechToTextResponse> GetTextAsync(
            Stream audioSpeechStream, SpeechToTextOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        public override IAsyncEnumerable<SpeechToTextResponseUpdate> GetStreamingTextAsync(
            Stream audioSpeechStream, SpeechToTextOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
    }

    public static class OpenTelemetrySpeechToTextClientBuilderExtensions
    {
        public static SpeechToTextClientBuilder UseOpenTelemetry(
            this SpeechToTextClientBuilder builder, ILoggerFactory? loggerFactory = null, string? sourceName = null,
            Action<OpenTelemetrySpeechToTextClient>? configure = null) => throw null!;
    }

    public sealed class OpenTelemetryTextToSpeechClient : DelegatingTextToSpeechClient
    {
        public OpenTelemetryTextToSpeechClient(
            ITextToSpeechClient innerClient, ILogger? logger = null, string? sourceName = null) : base(default!) => throw null!;
        public bool EnableSensitiveData { get; set; }
        protected override void Dispose(bool disposing) => throw null!;
        public override object? GetService(Type serviceType, object? serviceKey = null) => throw null!;
        public override Task<TextToSpeechResponse> GetAudioAsync(
            string text, TextToSpeechOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        public override IAsyncEnumerable<TextToSpeechResponseUpdate> GetStreamingAudioAsync(
            string text, TextToSpeechOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
    }

    public static class OpenTelemetryTextToSpeechClientBuilderExtensions
    {
        public static TextToSpeechClientBuilder UseOpenTelemetry(
            this TextToSpeechClientBuilder builder, ILoggerFactory? loggerFactory = null, string? sourceName = null,
            Action<OpenTelemetryTextToSpeechClient>? configure = null) => throw null!;
    }

    public sealed class OrderedFailoverChatClient : FailoverChatClient
    {
        public OrderedFailoverChatClient(IReadOnlyList<IChatClient> clients, bool leaveOpen = false) => throw null!;
        protected override ValueTask<IChatClient> SelectClientAsync(
            RoutingContext context, CancellationToken cancellationToken) => throw null!;
        protected override ValueTask OnRoutingUpdateAsync(
            RoutingContext context, FailoverChatClientAttempt attempt, bool isTerminal, CancellationToken cancellationToken) => throw null!;
        protected override void Dispose(bool disposing) => throw null!;
    }

    public sealed class RealtimeClientBuilder
    {
        public RealtimeClientBuilder(IRealtimeClient innerClient) => throw null!;
        public RealtimeClientBuilder(Func<IServiceProvider, IRealtimeClient> innerClientFactory) => throw null!;
        public IRealtimeClient Build(IServiceProvider? services = null) => throw null!;
        public RealtimeClientBuilder Use(Func<IRealtimeClient, IRealtimeClient> clientFactory) => throw null!;
        public RealtimeClientBuilder Use(Func<IRealtimeClient, IServiceProvider, IRealtimeClient> clientFactory) => throw null!;
    }

    public static class RealtimeClientBuilderRealtimeClientExtensions
    {
        public static RealtimeClientBuilder AsBuilder(this IRealtimeClient innerClient) => throw null!;
    }

    public static class RealtimeClientExtensions
    {
        public static TService? GetService<TService>(this IRealtimeClient client, object? serviceKey = null) => throw null!;
        public static object GetRequiredService(this IRealtimeClient client, Type serviceType, object? serviceKey = null) => throw null!;
        public static TService GetRequiredService<TService>(this IRealtimeClient client, object? serviceKey = null) => throw null!;
    }

    public static class RealtimeClientSessionExtensions
    {
        public static TService? GetService<TService>(this IRealtimeClientSession session, object? serviceKey = null) => throw null!;
        public static object GetRequiredService(
            this IRealtimeClientSession session, Type serviceType, object? serviceKey = null) => throw null!;
        public static TService GetRequiredService<TService>(this IRealtimeClientSession session, object? serviceKey = null) => throw null!;
    }

    public sealed class ReducingChatClient : DelegatingChatClient
    {
        public ReducingChatClient(IChatClient innerClient, IChatReducer reducer) : base(default!) => throw null!;
        public override Task<ChatResponse> GetResponseAsync(
            IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        public override IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
            IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
    }

    public static class ReducingChatClientBuilderExtensions
    {
        public static ChatClientBuilder UseChatReducer(
            this ChatClientBuilder builder, IChatReducer? reducer = null, Action<ReducingChatClient>? configure = null) => throw null!;
    }

    public sealed class SemanticRoutingChatClient : RoutingChatClient
    {
        public SemanticRoutingChatClient(
            IEmbeddingGenerator<string, Embedding<float>> embeddingGenerator,
            IReadOnlyDictionary<IChatClient, IReadOnlyList<string>> clientProfiles, IChatClient defaultClient, float scoreThreshold = 0.3f,
            int topK = 1, ScoreAggregation scoreAggregation = ScoreAggregation.Mean, bool leaveOpen = false) => throw null!;
        protected override ValueTask<IChatClient> SelectClientAsync(
            RoutingContext context, CancellationToken cancellationToken) => throw null!;
        protected override void Dispose(bool disposing) => throw null!;

        public enum ScoreAggregation
        {
            Mean,
            Sum,
        }
    }

    public sealed class SpeechToTextClientBuilder
    {
        public SpeechToTextClientBuilder(ISpeechToTextClient innerClient) => throw null!;
        public SpeechToTextClientBuilder(Func<IServiceProvider, ISpeechToTextClient> innerClientFactory) => throw null!;
        public ISpeechToTextClient Build(IServiceProvider? services = null) => throw null!;
        public SpeechToTextClientBuilder Use(Func<ISpeechToTextClient, ISpeechToTextClient> clientFactory) => throw null!;
        public SpeechToTextClientBuilder Use(Func<ISpeechToTextClient, IServiceProvider, ISpeechToTextClient> clientFactory) => throw null!;
    }

    public static class SpeechToTextClientBuilderSpeechToTextClientExtensions
    {
        public static SpeechToTextClientBuilder AsBuilder(this ISpeechToTextClient innerClient) => throw null!;
    }

    public sealed class SummarizingChatReducer : IChatReducer
    {
        public SummarizingChatReducer(IChatClient chatClient, int targetCount, int? threshold) => throw null!;
        public string SummarizationPrompt { get; set; }
        public Task<IEnumerable<ChatMessage>> ReduceAsync(
            IEnumerable<ChatMessage> messages, CancellationToken cancellationToken) => throw null!;
    }

    public sealed class TextToSpeechClientBuilder
    {
        public TextToSpeechClientBuilder(ITextToSpeechClient innerClient) => throw null!;
        public TextToSpeechClientBuilder(Func<IServiceProvider, ITextToSpeechClient> innerClientFactory) => throw null!;
        public ITextToSpeechClient Build(IServiceProvider? services = null) => throw null!;
        public TextToSpeechClientBuilder Use(Func<ITextToSpeechClient, ITextToSpeechClient> clientFactory) => throw null!;
        public TextToSpeechClientBuilder Use(Func<ITextToSpeechClient, IServiceProvider, ITextToSpeechClient> clientFactory) => throw null!;
    }

    public static class TextToSpeechClientBuilderTextToSpeechClientExtensions
    {
        public static TextToSpeechClientBuilder AsBuilder(this ITextToSpeechClient innerClient) => throw null!;
    }
}

namespace Microsoft.Extensions.DependencyInjection
{
    using System;
    using Microsoft.Extensions.AI;

    public static class ChatClientBuilderServiceCollectionExtensions
    {
        public static ChatClientBuilder AddChatClient(
            this IServiceCollection serviceCollection, IChatClient innerClient,
            ServiceLifetime lifetime = ServiceLifetime.Singleton) => throw null!;
        public static ChatClientBuilder AddChatClient(
            this IServiceCollection serviceCollection, Func<IServiceProvider, IChatClient> innerClientFactory,
            ServiceLifetime lifetime = ServiceLifetime.Singleton) => throw null!;
        public static ChatClientBuilder AddKeyedChatClient(
            this IServiceCollection serviceCollection, object? serviceKey, IChatClient innerClient,
            ServiceLifetime lifetime = ServiceLifetime.Singleton) => throw null!;
        public static ChatClientBuilder AddKeyedChatClient(
            this IServiceCollection serviceCollection, object? serviceKey, Func<IServiceProvider, IChatClient> innerClientFactory,
            ServiceLifetime lifetime = ServiceLifetime.Singleton) => throw null!;
    }

    public static class EmbeddingGeneratorBuilderServiceCollectionExtensions
    {
        public static EmbeddingGeneratorBuilder<TInput, TEmbedding> AddEmbeddingGenerator<TInput, TEmbedding>(
            this IServiceCollection serviceCollection, IEmbeddingGenerator<TInput, TEmbedding> innerGenerator,
            ServiceLifetime lifetime = ServiceLifetime.Singleton) where TEmbedding : Embedding => throw null!;
        public static EmbeddingGeneratorBuilder<TInput, TEmbedding> AddEmbeddingGenerator<TInput, TEmbedding>(
            this IServiceCollection serviceCollection,
            Func<IServiceProvider, IEmbeddingGenerator<TInput, TEmbedding>> innerGeneratorFactory,
            ServiceLifetime lifetime = ServiceLifetime.Singleton) where TEmbedding : Embedding => throw null!;
        public static EmbeddingGeneratorBuilder<TInput, TEmbedding> AddKeyedEmbeddingGenerator<TInput, TEmbedding>(
            this IServiceCollection serviceCollection, object? serviceKey, IEmbeddingGenerator<TInput, TEmbedding> innerGenerator,
            ServiceLifetime lifetime = ServiceLifetime.Singleton) where TEmbedding : Embedding => throw null!;
        public static EmbeddingGeneratorBuilder<TInput, TEmbedding> AddKeyedEmbeddingGenerator<TInput, TEmbedding>(
            this IServiceCollection serviceCollection, object? serviceKey,
            Func<IServiceProvider, IEmbeddingGenerator<TInput, TEmbedding>> innerGeneratorFactory,
            ServiceLifetime lifetime = ServiceLifetime.Singleton) where TEmbedding : Embedding => throw null!;
    }

    public static class ImageGeneratorBuilderServiceCollectionExtensions
    {
        public static ImageGeneratorBuilder AddImageGenerator(
            this IServiceCollection serviceCollection, IImageGenerator innerGenerator,
            ServiceLifetime lifetime = ServiceLifetime.Singleton) => throw null!;
        public static ImageGeneratorBuilder AddImageGenerator(
            this IServiceCollection serviceCollection, Func<IServiceProvider, IImageGenerator> innerGeneratorFactory,
            ServiceLifetime lifetime = ServiceLifetime.Singleton) => throw null!;
        public static ImageGeneratorBuilder AddKeyedImageGenerator(
            this IServiceCollection serviceCollection, object? serviceKey, IImageGenerator innerGenerator,
            ServiceLifetime lifetime = ServiceLifetime.Singleton) => throw null!;
        public static ImageGeneratorBuilder AddKeyedImageGenerator(
            this IServiceCollection serviceCollection, object? serviceKey, Func<IServiceProvider, IImageGenerator> innerGeneratorFactory,
            ServiceLifetime lifetime = ServiceLifetime.Singleton) => throw null!;
    }

    public static class SpeechToTextClientBuilderServiceCollectionExtensions
    {
        public static SpeechToTextClientBuilder AddSpeechToTextClient(
            this IServiceCollection serviceCollection, ISpeechToTextClient innerClient,
            ServiceLifetime lifetime = ServiceLifetime.Singleton) => throw null!;
        public static SpeechToTextClientBuilder AddSpeechToTextClient(
            this IServiceCollection serviceCollection, Func<IServiceProvider, ISpeechToTextClient> innerClientFactory,
            ServiceLifetime lifetime = ServiceLifetime.Singleton) => throw null!;
        public static SpeechToTextClientBuilder AddKeyedSpeechToTextClient(
            this IServiceCollection serviceCollection, object? serviceKey, ISpeechToTextClient innerClient,
            ServiceLifetime lifetime = ServiceLifetime.Singleton) => throw null!;
        public static SpeechToTextClientBuilder AddKeyedSpeechToTextClient(
            this IServiceCollection serviceCollection, object? serviceKey, Func<IServiceProvider, ISpeechToTextClient> innerClientFactory,
            ServiceLifetime lifetime = ServiceLifetime.Singleton) => throw null!;
    }

    public static class TextToSpeechClientBuilderServiceCollectionExtensions
    {
        public static TextToSpeechClientBuilder AddTextToSpeechClient(
            this IServiceCollection serviceCollection, ITextToSpeechClient innerClient,
            ServiceLifetime lifetime = ServiceLifetime.Singleton) => throw null!;
        public static TextToSpeechClientBuilder AddTextToSpeechClient(
            this IServiceCollection serviceCollection, Func<IServiceProvider, ITextToSpeechClient> innerClientFactory,
            ServiceLifetime lifetime = ServiceLifetime.Singleton) => throw null!;
        public static TextToSpeechClientBuilder AddKeyedTextToSpeechClient(
            this IServiceCollection serviceCollection, object? serviceKey, ITextToSpeechClient innerClient,
            ServiceLifetime lifetime = ServiceLifetime.Singleton) => throw null!;
        public static TextToSpeechClientBuilder AddKeyedTextToSpeechClient(
            this IServiceCollection serviceCollection, object? serviceKey, Func<IServiceProvider, ITextToSpeechClient> innerClientFactory,
            ServiceLifetime lifetime = ServiceLifetime.Singleton) => throw null!;
    }
}
