#nullable enable
#pragma warning disable

// Complements the ModelContextProtocol packages: the types of 0.3.0-preview.4 that later releases removed.

namespace ModelContextProtocol
{
    using System;
    using System.Text.Json;
    using System.Threading;
    using System.Threading.Tasks;
    using ModelContextProtocol.Protocol;

    public interface IMcpEndpoint : IAsyncDisposable
    {
        string? SessionId { get; }
        Task<JsonRpcResponse> SendRequestAsync(JsonRpcRequest request, CancellationToken cancellationToken = default);
        Task SendMessageAsync(JsonRpcMessage message, CancellationToken cancellationToken = default);
        IAsyncDisposable RegisterNotificationHandler(string method, Func<JsonRpcNotification, CancellationToken, ValueTask> handler);
    }

    public static class McpEndpointExtensions
    {
        public static ValueTask<TResult> SendRequestAsync<TParameters, TResult>(
            this IMcpEndpoint endpoint, string method, TParameters parameters, JsonSerializerOptions? serializerOptions = null,
            RequestId requestId = default, CancellationToken cancellationToken = default) where TResult : notnull => throw null!;
        public static Task SendNotificationAsync(
            this IMcpEndpoint client, string method, CancellationToken cancellationToken = default) => throw null!;
        public static Task SendNotificationAsync<TParameters>(
            this IMcpEndpoint endpoint, string method, TParameters parameters, JsonSerializerOptions? serializerOptions = null,
            CancellationToken cancellationToken = default) => throw null!;
        public static Task NotifyProgressAsync(
            this IMcpEndpoint endpoint, ProgressToken progressToken, ProgressNotificationValue progress,
            CancellationToken cancellationToken = default) => throw null!;
    }
}

namespace ModelContextProtocol.Client
{
    using System;
    using System.Collections.Generic;
    using System.Net.Http;
    using System.Text.Json;
    using System.Threading;
    using System.Threading.Tasks;
    using Microsoft.Extensions.AI;
    using Microsoft.Extensions.Logging;
    using ModelContextProtocol.Authentication;
    using ModelContextProtocol.Protocol;

    public interface IMcpClient : IMcpEndpoint
    {
        ServerCapabilities ServerCapabilities { get; }
        Implementation ServerInfo { get; }
        string? ServerInstructions { get; }
    }

    public static class McpClientExtensions
    {
        public static Task PingAsync(this IMcpClient client, CancellationToken cancellationToken = default) => throw null!;
        public static ValueTask<IList<McpClientTool>> ListToolsAsync(
            this IMcpClient client, JsonSerializerOptions? serializerOptions = null,
            CancellationToken cancellationToken = default) => throw null!;
        public static IAsyncEnumerable<McpClientTool> EnumerateToolsAsync(
            this IMcpClient client, JsonSerializerOptions? serializerOptions = null,
            CancellationToken cancellationToken = default) => throw null!;
        public static ValueTask<IList<McpClientPrompt>> ListPromptsAsync(
            this IMcpClient client, CancellationToken cancellationToken = default) => throw null!;
        public static IAsyncEnumerable<McpClientPrompt> EnumeratePromptsAsync(
            this IMcpClient client, CancellationToken cancellationToken = default) => throw null!;
        public static ValueTask<GetPromptResult> GetPromptAsync(
            this IMcpClient client, string name, IReadOnlyDictionary<string, object?>? arguments = null,
            JsonSerializerOptions? serializerOptions = null, CancellationToken cancellationToken = default) => throw null!;
        public static ValueTask<IList<McpClientResourceTemplate>> ListResourceTemplatesAsync(
            this IMcpClient client, CancellationToken cancellationToken = default) => throw null!;
        public static IAsyncEnumerable<McpClientResourceTemplate> EnumerateResourceTemplatesAsync(
            this IMcpClient client, CancellationToken cancellationToken = default) => throw null!;
        public static ValueTask<IList<McpClientResource>> ListResourcesAsync(
            this IMcpClient client, CancellationToken cancellationToken = default) => throw null!;
        public static IAsyncEnumerable<McpClientResource> EnumerateResourcesAsync(
            this IMcpClient client, CancellationToken cancellationToken = default) => throw null!;
        public static ValueTask<ReadResourceResult> ReadResourceAsync(
            this IMcpClient client, string uri, CancellationToken cancellationToken = default) => throw null!;
        public static ValueTask<ReadResourceResult> ReadResourceAsync(
            this IMcpClient client, Uri uri, CancellationToken cancellationToken = default) => throw null!;
        public static ValueTask<ReadResourceResult> ReadResourceAsync(
            this IMcpClient client, string uriTemplate, IReadOnlyDictionary<string, object?> arguments,
            CancellationToken cancellationToken = default) => throw null!;
        public static ValueTask<CompleteResult> CompleteAsync(
            this IMcpClient client, Reference reference, string argumentName, string argumentValue,
            CancellationToken cancellationToken = default) => throw null!;
        public static Task SubscribeToResourceAsync(
            this IMcpClient client, string uri, CancellationToken cancellationToken = default) => throw null!;
        public static Task SubscribeToResourceAsync(
            this IMcpClient client, Uri uri, CancellationToken cancellationToken = default) => throw null!;
        public static Task UnsubscribeFromResourceAsync(
            this IMcpClient client, string uri, CancellationToken cancellationToken = default) => throw null!;
        public static Task UnsubscribeFromResourceAsync(
            this IMcpClient client, Uri uri, CancellationToken cancellationToken = default) => throw null!;
        public static ValueTask<CallToolResult> CallToolAsync(
            this IMcpClient client, string toolName, IReadOnlyDictionary<string, object?>? arguments = null,
            IProgress<ProgressNotificationValue>? progress = null, JsonSerializerOptions? serializerOptions = null,
            CancellationToken cancellationToken = default) => throw null!;
        public static Func<CreateMessageRequestParams?, IProgress<ProgressNotificationValue>, CancellationToken,
                ValueTask<CreateMessageResult>> CreateSamplingHandler(
            this IChatClient chatClient) => throw null!;
        public static Task SetLoggingLevel(
            this IMcpClient client, LoggingLevel level, CancellationToken cancellationToken = default) => throw null!;
        public static Task SetLoggingLevel(
            this IMcpClient client, LogLevel level, CancellationToken cancellationToken = default) => throw null!;
    }

    public static class McpClientFactory
    {
        public static Task<IMcpClient> CreateAsync(
            IClientTransport clientTransport, McpClientOptions? clientOptions = null, ILoggerFactory? loggerFactory = null,
            CancellationToken cancellationToken = default) => throw null!;
    }

    public sealed class SseClientTransport : IClientTransport, IAsyncDisposable
    {
        public SseClientTransport(SseClientTransportOptions transportOptions, ILoggerFactory? loggerFactory = null) => throw null!;
        public SseClientTransport(
            SseClientTransportOptions transportOptions, HttpClient httpClient, ILoggerFactory? loggerFactory = null,
            bool ownsHttpClient = false) => throw null!;
        public string Name { get; }
        public Task<ITransport> ConnectAsync(CancellationToken cancellationToken = default) => throw null!;
        public ValueTask DisposeAsync() => throw null!;
    }

    public sealed class SseClientTransportOptions
    {
        public required Uri Endpoint { get; set; }
        public HttpTransportMode TransportMode { get; set; }
        public string? Name { get; set; }
        public TimeSpan ConnectionTimeout { get; set; }
        public IDictionary<string, string>? AdditionalHeaders { get; set; }
        public ClientOAuthOptions? OAuth { get; set; }
    }
}

namespace ModelContextProtocol.Server
{
    using System;
    using System.Collections.Generic;
    using System.Threading;
    using System.Threading.Tasks;
    using Microsoft.Extensions.AI;
    using Microsoft.Extensions.Logging;
    using ModelContextProtocol.Protocol;

    public interface IMcpServer : IMcpEndpoint
    {
        ClientCapabilities? ClientCapabilities { get; }
        Implementation? ClientInfo { get; }
        McpServerOptions ServerOptions { get; }
        IServiceProvider? Services { get; }
        LoggingLevel? LoggingLevel { get; }
        Task RunAsync(CancellationToken cancellationToken = default);
    }

    public static class McpServerExtensions
    {
        public static ValueTask<CreateMessageResult> SampleAsync(
            this IMcpServer server, CreateMessageRequestParams request, CancellationToken cancellationToken = default) => throw null!;
        public static Task<ChatResponse> SampleAsync(
            this IMcpServer server, IEnumerable<ChatMessage> messages, ChatOptions? options = null,
            CancellationToken cancellationToken = default) => throw null!;
        public static IChatClient AsSamplingChatClient(this IMcpServer server) => throw null!;
        public static ILoggerProvider AsClientLoggerProvider(this IMcpServer server) => throw null!;
        public static ValueTask<ListRootsResult> RequestRootsAsync(
            this IMcpServer server, ListRootsRequestParams request, CancellationToken cancellationToken = default) => throw null!;
        public static ValueTask<ElicitResult> ElicitAsync(
            this IMcpServer server, ElicitRequestParams request, CancellationToken cancellationToken = default) => throw null!;
    }

    public static class McpServerFactory
    {
        public static IMcpServer Create(
            ITransport transport, McpServerOptions serverOptions, ILoggerFactory? loggerFactory = null,
            IServiceProvider? serviceProvider = null) => throw null!;
    }
}
