// refs: Microsoft.Extensions.AI; Microsoft.Extensions.AI.OpenAI; Microsoft.Extensions.VectorData.Abstractions; Azure.AI.Projects; Azure.AI.Agents.Persistent
#nullable enable
#pragma warning disable

// Takes the place of Microsoft.Agents.AI: Agent Framework as of 1.0.0-preview.251114.1, where agents had threads and run responses; with what
// stopped to have an effect between then and now.

namespace A2A
{
    using System.Net.Http;
    using System.Threading;
    using System.Threading.Tasks;
    using Microsoft.Agents.AI;
    using Microsoft.Extensions.Logging;

    public static class A2AAgentCardExtensions
    {
        public static AIAgent GetAIAgent(
            this AgentCard card, HttpClient? httpClient = null, ILoggerFactory? loggerFactory = null) => throw null!;
    }

    public class A2ACardResolver
    {
        internal A2ACardResolver() => throw null!;
    }

    public static class A2ACardResolverExtensions
    {
        public static Task<AIAgent> GetAIAgentAsync(
            this A2ACardResolver resolver, HttpClient? httpClient = null, ILoggerFactory? loggerFactory = null,
            CancellationToken cancellationToken = default) => throw null!;
    }

    public class A2AClient
    {
        internal A2AClient() => throw null!;
    }

    public static class A2AClientExtensions
    {
        public static AIAgent GetAIAgent(
            this A2AClient client, string? id = null, string? name = null, string? description = null, string? displayName = null,
            ILoggerFactory? loggerFactory = null) => throw null!;
    }

    public class AgentCard;

    public interface ITaskManager;
}

namespace Azure.AI.Agents.Persistent
{
    using System;
    using System.Collections.Generic;
    using System.Threading;
    using System.Threading.Tasks;
    using Microsoft.Agents.AI;
    using Microsoft.Extensions.AI;

    public static class PersistentAgentsClientExtensions
    {
        public static ChatClientAgent GetAIAgent(
            this PersistentAgentsClient persistentAgentsClient, Response<PersistentAgent> persistentAgentResponse,
            ChatOptions? chatOptions = null, Func<IChatClient, IChatClient>? clientFactory = null) => throw null!;
        public static ChatClientAgent GetAIAgent(
            this PersistentAgentsClient persistentAgentsClient, PersistentAgent persistentAgentMetadata, ChatOptions? chatOptions = null,
            Func<IChatClient, IChatClient>? clientFactory = null) => throw null!;
        public static ChatClientAgent GetAIAgent(
            this PersistentAgentsClient persistentAgentsClient, string agentId, ChatOptions? chatOptions = null,
            Func<IChatClient, IChatClient>? clientFactory = null, CancellationToken cancellationToken = default) => throw null!;
        public static Task<ChatClientAgent> GetAIAgentAsync(
            this PersistentAgentsClient persistentAgentsClient, string agentId, ChatOptions? chatOptions = null,
            Func<IChatClient, IChatClient>? clientFactory = null, CancellationToken cancellationToken = default) => throw null!;
        public static ChatClientAgent GetAIAgent(
            this PersistentAgentsClient persistentAgentsClient, Response<PersistentAgent> persistentAgentResponse,
            ChatClientAgentOptions options, Func<IChatClient, IChatClient>? clientFactory = null) => throw null!;
        public static ChatClientAgent GetAIAgent(
            this PersistentAgentsClient persistentAgentsClient, PersistentAgent persistentAgentMetadata, ChatClientAgentOptions options,
            Func<IChatClient, IChatClient>? clientFactory = null) => throw null!;
        public static ChatClientAgent GetAIAgent(
            this PersistentAgentsClient persistentAgentsClient, string agentId, ChatClientAgentOptions options,
            Func<IChatClient, IChatClient>? clientFactory = null, CancellationToken cancellationToken = default) => throw null!;
        public static Task<ChatClientAgent> GetAIAgentAsync(
            this PersistentAgentsClient persistentAgentsClient, string agentId, ChatClientAgentOptions options,
            Func<IChatClient, IChatClient>? clientFactory = null, CancellationToken cancellationToken = default) => throw null!;
        public static Task<ChatClientAgent> CreateAIAgentAsync(
            this PersistentAgentsClient persistentAgentsClient, string model, string? name = null, string? description = null,
            string? instructions = null, IEnumerable<ToolDefinition>? tools = null, ToolResources? toolResources = null,
            float? temperature = null, float? topP = null, BinaryData? responseFormat = null,
            IReadOnlyDictionary<string, string>? metadata = null, Func<IChatClient, IChatClient>? clientFactory = null,
            CancellationToken cancellationToken = default) => throw null!;
        public static ChatClientAgent CreateAIAgent(
            this PersistentAgentsClient persistentAgentsClient, string model, string? name = null, string? description = null,
            string? instructions = null, IEnumerable<ToolDefinition>? tools = null, ToolResources? toolResources = null,
            float? temperature = null, float? topP = null, BinaryData? responseFormat = null,
            IReadOnlyDictionary<string, string>? metadata = null, Func<IChatClient, IChatClient>? clientFactory = null,
            CancellationToken cancellationToken = default) => throw null!;
        public static ChatClientAgent CreateAIAgent(
            this PersistentAgentsClient persistentAgentsClient, string model, ChatClientAgentOptions options,
            Func<IChatClient, IChatClient>? clientFactory = null, CancellationToken cancellationToken = default) => throw null!;
        public static Task<ChatClientAgent> CreateAIAgentAsync(
            this PersistentAgentsClient persistentAgentsClient, string model, ChatClientAgentOptions options,
            Func<IChatClient, IChatClient>? clientFactory = null, CancellationToken cancellationToken = default) => throw null!;
    }
}

namespace Azure.AI.Projects
{
    using System;
    using System.Collections.Generic;
    using System.Threading;
    using System.Threading.Tasks;
    using Microsoft.Agents.AI;
    using Microsoft.Extensions.AI;

    public static class AzureAIProjectChatClientExtensions
    {
        public static ChatClientAgent GetAIAgent(
            this AIProjectClient aiProjectClient, string name, IList<AITool>? tools = null,
            Func<IChatClient, IChatClient>? clientFactory = null, IServiceProvider? services = null,
            CancellationToken cancellationToken = default) => throw null!;
        public static Task<ChatClientAgent> GetAIAgentAsync(
            this AIProjectClient aiProjectClient, string name, IList<AITool>? tools = null,
            Func<IChatClient, IChatClient>? clientFactory = null, IServiceProvider? services = null,
            CancellationToken cancellationToken = default) => throw null!;
        public static ChatClientAgent GetAIAgent(
            this AIProjectClient aiProjectClient, ChatClientAgentOptions options, Func<IChatClient, IChatClient>? clientFactory = null,
            IServiceProvider? services = null, CancellationToken cancellationToken = default) => throw null!;
        public static Task<ChatClientAgent> GetAIAgentAsync(
            this AIProjectClient aiProjectClient, ChatClientAgentOptions options, Func<IChatClient, IChatClient>? clientFactory = null,
            IServiceProvider? services = null, CancellationToken cancellationToken = default) => throw null!;
        public static ChatClientAgent CreateAIAgent(
            this AIProjectClient aiProjectClient, string name, string model, string instructions, string? description = null,
            IList<AITool>? tools = null, Func<IChatClient, IChatClient>? clientFactory = null, IServiceProvider? services = null,
            CancellationToken cancellationToken = default) => throw null!;
        public static Task<ChatClientAgent> CreateAIAgentAsync(
            this AIProjectClient aiProjectClient, string name, string model, string instructions, string? description = null,
            IList<AITool>? tools = null, Func<IChatClient, IChatClient>? clientFactory = null, IServiceProvider? services = null,
            CancellationToken cancellationToken = default) => throw null!;
        public static ChatClientAgent CreateAIAgent(
            this AIProjectClient aiProjectClient, string model, ChatClientAgentOptions options,
            Func<IChatClient, IChatClient>? clientFactory = null, IServiceProvider? services = null,
            CancellationToken cancellationToken = default) => throw null!;
        public static Task<ChatClientAgent> CreateAIAgentAsync(
            this AIProjectClient aiProjectClient, string model, ChatClientAgentOptions options,
            Func<IChatClient, IChatClient>? clientFactory = null, IServiceProvider? services = null,
            CancellationToken cancellationToken = default) => throw null!;
    }
}

namespace Microsoft.Agents.AI
{
    using System;
    using System.Collections;
    using System.Collections.Generic;
    using System.Text.Json;
    using System.Threading;
    using System.Threading.Tasks;
    using Microsoft.Extensions.AI;
    using Microsoft.Extensions.Logging;
    using Microsoft.Extensions.VectorData;

    public abstract class AIAgent
    {
        public virtual string Id { get; }
        public virtual string? Name { get; }
        public virtual string DisplayName { get; }
        public virtual string? Description { get; }
        public virtual object? GetService(Type serviceType, object? serviceKey = null) => throw null!;
        public TService? GetService<TService>(object? serviceKey = null) => throw null!;
        public abstract AgentThread GetNewThread();
        public abstract AgentThread DeserializeThread(JsonElement serializedThread, JsonSerializerOptions? jsonSerializerOptions = null);
        public Task<AgentRunResponse> RunAsync(
            AgentThread? thread = null, AgentRunOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        public Task<AgentRunResponse> RunAsync(
            string message, AgentThread? thread = null, AgentRunOptions? options = null,
            CancellationToken cancellationToken = default) => throw null!;
        public Task<AgentRunResponse> RunAsync(
            ChatMessage message, AgentThread? thread = null, AgentRunOptions? options = null,
            CancellationToken cancellationToken = default) => throw null!;
        public abstract Task<AgentRunResponse> RunAsync(
            IEnumerable<ChatMessage> messages, AgentThread? thread = null, AgentRunOptions? options = null,
            CancellationToken cancellationToken = default);
        public IAsyncEnumerable<AgentRunResponseUpdate> RunStreamingAsync(
            AgentThread? thread = null, AgentRunOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        public IAsyncEnumerable<AgentRunResponseUpdate> RunStreamingAsync(
            string message, AgentThread? thread = null, AgentRunOptions? options = null,
            CancellationToken cancellationToken = default) => throw null!;
        public IAsyncEnumerable<AgentRunResponseUpdate> RunStreamingAsync(
            ChatMessage message, AgentThread? thread = null, AgentRunOptions? options = null,
            CancellationToken cancellationToken = default) => throw null!;
        public abstract IAsyncEnumerable<AgentRunResponseUpdate> RunStreamingAsync(
            IEnumerable<ChatMessage> messages, AgentThread? thread = null, AgentRunOptions? options = null,
            CancellationToken cancellationToken = default);
        protected static Task NotifyThreadOfNewMessagesAsync(
            AgentThread thread, IEnumerable<ChatMessage> messages, CancellationToken cancellationToken) => throw null!;
    }

    public sealed class AIAgentBuilder
    {
        public AIAgentBuilder(AIAgent innerAgent) => throw null!;
        public AIAgentBuilder(Func<IServiceProvider, AIAgent> innerAgentFactory) => throw null!;
        public AIAgent Build(IServiceProvider? services = null) => throw null!;
        public AIAgentBuilder Use(Func<AIAgent, AIAgent> agentFactory) => throw null!;
        public AIAgentBuilder Use(Func<AIAgent, IServiceProvider, AIAgent> agentFactory) => throw null!;
        public AIAgentBuilder Use(
            Func<IEnumerable<ChatMessage>, AgentThread?, AgentRunOptions?, Func<IEnumerable<ChatMessage>, AgentThread?, AgentRunOptions?,
                CancellationToken, Task>, CancellationToken, Task> sharedFunc) => throw null!;
        public AIAgentBuilder Use(
            Func<IEnumerable<ChatMessage>, AgentThread?, AgentRunOptions?, AIAgent, CancellationToken, Task<AgentRunResponse>>? runFunc,
            Func<IEnumerable<ChatMessage>, AgentThread?, AgentRunOptions?, AIAgent, CancellationToken,
                IAsyncEnumerable<AgentRunResponseUpdate>>? runStreamingFunc) => throw null!;
    }

    public static class AIAgentBuilderExtensions
    {
        public static AIAgentBuilder Use(
            this AIAgentBuilder builder,
            Func<AIAgent, FunctionInvocationContext, Func<FunctionInvocationContext, CancellationToken, ValueTask<object?>>,
                CancellationToken, ValueTask<object?>> callback) => throw null!;
        public static AIAgentBuilder UseOpenTelemetry(
            this AIAgentBuilder builder, string? sourceName = null, Action<OpenTelemetryAgent>? configure = null) => throw null!;
    }

    public static class AIAgentExtensions
    {
        public static AIAgentBuilder AsBuilder(this AIAgent innerAgent) => throw null!;
        public static AIFunction AsAIFunction(
            this AIAgent agent, AIFunctionFactoryOptions? options = null, AgentThread? thread = null) => throw null!;
    }

    public class AIAgentMetadata
    {
        public AIAgentMetadata(string? providerName = null) => throw null!;
        public string? ProviderName { get; }
    }

    public sealed class AIContext
    {
        public string? Instructions { get; set; }
        public IList<ChatMessage>? Messages { get; set; }
        public IList<AITool>? Tools { get; set; }
    }

    public abstract class AIContextProvider
    {
        public abstract ValueTask<AIContext> InvokingAsync(InvokingContext context, CancellationToken cancellationToken = default);
        public virtual ValueTask InvokedAsync(InvokedContext context, CancellationToken cancellationToken = default) => throw null!;
        public virtual JsonElement Serialize(JsonSerializerOptions? jsonSerializerOptions = null) => throw null!;
        public virtual object? GetService(Type serviceType, object? serviceKey = null) => throw null!;
        public TService? GetService<TService>(object? serviceKey = null) => throw null!;

        public class InvokingContext
        {
            public InvokingContext(IEnumerable<ChatMessage> requestMessages) => throw null!;
            public IEnumerable<ChatMessage> RequestMessages { get; }
        }

        public class InvokedContext
        {
            public InvokedContext(
                IEnumerable<ChatMessage> requestMessages, IEnumerable<ChatMessage>? aiContextProviderMessages) => throw null!;
            public IEnumerable<ChatMessage> RequestMessages { get; }
            public IEnumerable<ChatMessage>? AIContextProviderMessages { get; }
            public IEnumerable<ChatMessage>? ResponseMessages { get; set; }
            public Exception? InvokeException { get; set; }
        }
    }

    public static class AgentAbstractionsJsonUtilities
    {
        public static JsonSerializerOptions DefaultOptions { get; }
    }

    public class AgentRunOptions
    {
        public AgentRunOptions() => throw null!;
        public AgentRunOptions(AgentRunOptions options) => throw null!;
        public object? ContinuationToken { get; set; }
        public bool? AllowBackgroundResponses { get; set; }
        public AdditionalPropertiesDictionary? AdditionalProperties { get; set; }
    }

    public class AgentRunResponse
    {
        public AgentRunResponse() => throw null!;
        public AgentRunResponse(ChatMessage message) => throw null!;
        public AgentRunResponse(ChatResponse response) => throw null!;
        public AgentRunResponse(IList<ChatMessage>? messages) => throw null!;
        public IList<ChatMessage> Messages { get; set; }
        public string Text { get; }
        public string? AgentId { get; set; }
        public string? ResponseId { get; set; }
        public object? ContinuationToken { get; set; }
        public DateTimeOffset? CreatedAt { get; set; }
        public UsageDetails? Usage { get; set; }
        public object? RawRepresentation { get; set; }
        public AdditionalPropertiesDictionary? AdditionalProperties { get; set; }
        public override string ToString() => throw null!;
        public AgentRunResponseUpdate[] ToAgentRunResponseUpdates() => throw null!;
        public T Deserialize<T>(JsonSerializerOptions serializerOptions) => throw null!;
        public bool TryDeserialize<T>(JsonSerializerOptions serializerOptions, out T? structuredOutput) => throw null!;
    }

    public abstract class AgentRunResponse<T> : AgentRunResponse
    {
        protected AgentRunResponse() => throw null!;
        protected AgentRunResponse(ChatResponse response) => throw null!;
        public abstract T Result { get; }
    }

    public static class AgentRunResponseExtensions
    {
        public static ChatResponse AsChatResponse(this AgentRunResponse response) => throw null!;
        public static ChatResponseUpdate AsChatResponseUpdate(this AgentRunResponseUpdate responseUpdate) => throw null!;
        public static IAsyncEnumerable<ChatResponseUpdate> AsChatResponseUpdatesAsync(
            this IAsyncEnumerable<AgentRunResponseUpdate> responseUpdates) => throw null!;
        public static AgentRunResponse ToAgentRunResponse(this IEnumerable<AgentRunResponseUpdate> updates) => throw null!;
        public static Task<AgentRunResponse> ToAgentRunResponseAsync(
            this IAsyncEnumerable<AgentRunResponseUpdate> updates, CancellationToken cancellationToken = default) => throw null!;
    }

    public class AgentRunResponseUpdate
    {
        public AgentRunResponseUpdate() => throw null!;
        public AgentRunResponseUpdate(ChatRole? role, string? content) => throw null!;
        public AgentRunResponseUpdate(ChatRole? role, IList<AIContent>? contents) => throw null!;
        public AgentRunResponseUpdate(ChatResponseUpdate chatResponseUpdate) => throw null!;
        public string? AuthorName { get; set; }
        public ChatRole? Role { get; set; }
        public string Text { get; }
        public IList<AIContent> Contents { get; set; }
        public object? RawRepresentation { get; set; }
        public AdditionalPropertiesDictionary? AdditionalProperties { get; set; }
        public string? AgentId { get; set; }
        public string? ResponseId { get; set; }
        public string? MessageId { get; set; }
        public DateTimeOffset? CreatedAt { get; set; }
        public object? ContinuationToken { get; set; }
        public override string ToString() => throw null!;
    }

    public abstract class AgentThread
    {
        public virtual JsonElement Serialize(JsonSerializerOptions? jsonSerializerOptions = null) => throw null!;
        protected virtual Task MessagesReceivedAsync(
            IEnumerable<ChatMessage> newMessages, CancellationToken cancellationToken = default) => throw null!;
        public virtual object? GetService(Type serviceType, object? serviceKey = null) => throw null!;
        public TService? GetService<TService>(object? serviceKey = null) => throw null!;
    }

    public class AgentThreadMetadata
    {
        public AgentThreadMetadata(string? conversationId) => throw null!;
        public string? ConversationId { get; }
    }

    public sealed class ChatClientAgent : AIAgent
    {
        public ChatClientAgent(
            IChatClient chatClient, string? instructions = null, string? name = null, string? description = null,
            IList<AITool>? tools = null, ILoggerFactory? loggerFactory = null, IServiceProvider? services = null) => throw null!;
        public ChatClientAgent(
            IChatClient chatClient, ChatClientAgentOptions? options, ILoggerFactory? loggerFactory = null,
            IServiceProvider? services = null) => throw null!;
        public IChatClient ChatClient { get; }
        public override string Id { get; }
        public override string? Name { get; }
        public override string? Description { get; }
        public string? Instructions { get; }
        public override Task<AgentRunResponse> RunAsync(
            IEnumerable<ChatMessage> messages, AgentThread? thread = null, AgentRunOptions? options = null,
            CancellationToken cancellationToken = default) => throw null!;
        public override IAsyncEnumerable<AgentRunResponseUpdate> RunStreamingAsync(
            IEnumerable<ChatMessage> messages, AgentThread? thread = null, AgentRunOptions? options = null,
            CancellationToken cancellationToken = default) => throw null!;
        public override object? GetService(Type serviceType, object? serviceKey = null) => throw null!;
        public override AgentThread GetNewThread() => throw null!;
        public AgentThread GetNewThread(string conversationId) => throw null!;
        public override AgentThread DeserializeThread(
            JsonElement serializedThread, JsonSerializerOptions? jsonSerializerOptions = null) => throw null!;
        public Task<ChatClientAgentRunResponse<T>> RunAsync<T>(
            AgentThread? thread = null, JsonSerializerOptions? serializerOptions = null, AgentRunOptions? options = null,
            bool? useJsonSchemaResponseFormat = null, CancellationToken cancellationToken = default) => throw null!;
        public Task<ChatClientAgentRunResponse<T>> RunAsync<T>(
            string message, AgentThread? thread = null, JsonSerializerOptions? serializerOptions = null, AgentRunOptions? options = null,
            bool? useJsonSchemaResponseFormat = null, CancellationToken cancellationToken = default) => throw null!;
        public Task<ChatClientAgentRunResponse<T>> RunAsync<T>(
            ChatMessage message, AgentThread? thread = null, JsonSerializerOptions? serializerOptions = null,
            AgentRunOptions? options = null, bool? useJsonSchemaResponseFormat = null,
            CancellationToken cancellationToken = default) => throw null!;
        public Task<ChatClientAgentRunResponse<T>> RunAsync<T>(
            IEnumerable<ChatMessage> messages, AgentThread? thread = null, JsonSerializerOptions? serializerOptions = null,
            AgentRunOptions? options = null, bool? useJsonSchemaResponseFormat = null,
            CancellationToken cancellationToken = default) => throw null!;
    }

    public class ChatClientAgentOptions
    {
        public ChatClientAgentOptions() => throw null!;
        public ChatClientAgentOptions(
            string? instructions, string? name = null, string? description = null, IList<AITool>? tools = null) => throw null!;
        public string? Id { get; set; }
        public string? Name { get; set; }
        public string? Instructions { get; set; }
        public string? Description { get; set; }
        public ChatOptions? ChatOptions { get; set; }
        public Func<ChatMessageStoreFactoryContext, ChatMessageStore>? ChatMessageStoreFactory { get; set; }
        public Func<AIContextProviderFactoryContext, AIContextProvider>? AIContextProviderFactory { get; set; }
        public bool UseProvidedChatClientAsIs { get; set; }
        public ChatClientAgentOptions Clone() => throw null!;

        public class AIContextProviderFactoryContext
        {
            public JsonElement SerializedState { get; set; }
            public JsonSerializerOptions? JsonSerializerOptions { get; set; }
        }

        public class ChatMessageStoreFactoryContext
        {
            public JsonElement SerializedState { get; set; }
            public JsonSerializerOptions? JsonSerializerOptions { get; set; }
        }
    }

    public sealed class ChatClientAgentRunOptions : AgentRunOptions
    {
        public ChatClientAgentRunOptions(ChatOptions? chatOptions = null) => throw null!;
        public ChatOptions? ChatOptions { get; set; }
        public Func<IChatClient, IChatClient>? ChatClientFactory { get; set; }
    }

    public sealed class ChatClientAgentRunResponse<T> : AgentRunResponse<T>
    {
        public ChatClientAgentRunResponse(ChatResponse<T> response) => throw null!;
        public override T Result { get; }
    }

    public class ChatClientAgentThread : AgentThread
    {
        internal ChatClientAgentThread() => throw null!;
        public string? ConversationId { get; }
        public ChatMessageStore? MessageStore { get; }
        public AIContextProvider? AIContextProvider { get; }
        public override JsonElement Serialize(JsonSerializerOptions? jsonSerializerOptions = null) => throw null!;
        public override object? GetService(Type serviceType, object? serviceKey = null) => throw null!;
        protected override Task MessagesReceivedAsync(
            IEnumerable<ChatMessage> newMessages, CancellationToken cancellationToken = default) => throw null!;
    }

    public sealed class ChatHistoryMemoryProvider : AIContextProvider, IDisposable
    {
        public ChatHistoryMemoryProvider(
            VectorStore vectorStore, string collectionName, int vectorDimensions, ChatHistoryMemoryProviderScope storageScope,
            ChatHistoryMemoryProviderScope? searchScope = null, ChatHistoryMemoryProviderOptions? options = null,
            ILoggerFactory? loggerFactory = null) => throw null!;
        public ChatHistoryMemoryProvider(
            VectorStore vectorStore, string collectionName, int vectorDimensions, JsonElement serializedState,
            JsonSerializerOptions? jsonSerializerOptions = null, ChatHistoryMemoryProviderOptions? options = null,
            ILoggerFactory? loggerFactory = null) => throw null!;
        public override ValueTask<AIContext> InvokingAsync(
            AIContextProvider.InvokingContext context, CancellationToken cancellationToken = default) => throw null!;
        public override ValueTask InvokedAsync(
            AIContextProvider.InvokedContext context, CancellationToken cancellationToken = default) => throw null!;
        public void Dispose() => throw null!;
        public override JsonElement Serialize(JsonSerializerOptions? jsonSerializerOptions = null) => throw null!;
    }

    public sealed class ChatHistoryMemoryProviderOptions
    {
        public SearchBehavior SearchTime { get; set; }
        public string? FunctionToolName { get; set; }
        public string? FunctionToolDescription { get; set; }
        public string? ContextPrompt { get; set; }
        public int? MaxResults { get; set; }

        public enum SearchBehavior
        {
            BeforeAIInvoke,
            OnDemandFunctionCalling,
        }
    }

    public sealed class ChatHistoryMemoryProviderScope
    {
        public ChatHistoryMemoryProviderScope() => throw null!;
        public ChatHistoryMemoryProviderScope(ChatHistoryMemoryProviderScope sourceScope) => throw null!;
        public string? ApplicationId { get; set; }
        public string? AgentId { get; set; }
        public string? ThreadId { get; set; }
        public string? UserId { get; set; }
    }

    public abstract class ChatMessageStore
    {
        public abstract Task<IEnumerable<ChatMessage>> GetMessagesAsync(CancellationToken cancellationToken = default);
        public abstract Task AddMessagesAsync(IEnumerable<ChatMessage> messages, CancellationToken cancellationToken = default);
        public abstract JsonElement Serialize(JsonSerializerOptions? jsonSerializerOptions = null);
        public virtual object? GetService(Type serviceType, object? serviceKey = null) => throw null!;
        public TService? GetService<TService>(object? serviceKey = null) => throw null!;
    }

    public class DelegatingAIAgent : AIAgent
    {
        protected DelegatingAIAgent(AIAgent innerAgent) => throw null!;
        protected AIAgent InnerAgent { get; }
        public override string Id { get; }
        public override string? Name { get; }
        public override string? Description { get; }
        public override object? GetService(Type serviceType, object? serviceKey = null) => throw null!;
        public override AgentThread GetNewThread() => throw null!;
        public override AgentThread DeserializeThread(
            JsonElement serializedThread, JsonSerializerOptions? jsonSerializerOptions = null) => throw null!;
        public override Task<AgentRunResponse> RunAsync(
            IEnumerable<ChatMessage> messages, AgentThread? thread = null, AgentRunOptions? options = null,
            CancellationToken cancellationToken = default) => throw null!;
        public override IAsyncEnumerable<AgentRunResponseUpdate> RunStreamingAsync(
            IEnumerable<ChatMessage> messages, AgentThread? thread = null, AgentRunOptions? options = null,
            CancellationToken cancellationToken = default) => throw null!;
    }

    public abstract class InMemoryAgentThread : AgentThread
    {
        protected InMemoryAgentThread(InMemoryChatMessageStore? messageStore = null) => throw null!;
        protected InMemoryAgentThread(IEnumerable<ChatMessage> messages) => throw null!;
        protected InMemoryAgentThread(
            JsonElement serializedThreadState, JsonSerializerOptions? jsonSerializerOptions = null,
            Func<JsonElement, JsonSerializerOptions?, InMemoryChatMessageStore>? messageStoreFactory = null) => throw null!;
        public InMemoryChatMessageStore MessageStore { get; }
        public override JsonElement Serialize(JsonSerializerOptions? jsonSerializerOptions = null) => throw null!;
        public override object? GetService(Type serviceType, object? serviceKey = null) => throw null!;
        protected override Task MessagesReceivedAsync(
            IEnumerable<ChatMessage> newMessages, CancellationToken cancellationToken = default) => throw null!;
    }

    public sealed class InMemoryChatMessageStore : ChatMessageStore, IList<ChatMessage>
    {
        public InMemoryChatMessageStore() => throw null!;
        public InMemoryChatMessageStore(
            JsonElement serializedStoreState, JsonSerializerOptions? jsonSerializerOptions = null) => throw null!;
        public InMemoryChatMessageStore(
            IChatReducer chatReducer,
            ChatReducerTriggerEvent reducerTriggerEvent = ChatReducerTriggerEvent.BeforeMessagesRetrieval) => throw null!;
        public InMemoryChatMessageStore(
            IChatReducer? chatReducer, JsonElement serializedStoreState, JsonSerializerOptions? jsonSerializerOptions = null,
            ChatReducerTriggerEvent reducerTriggerEvent = ChatReducerTriggerEvent.BeforeMessagesRetrieval) => throw null!;
        public IChatReducer? ChatReducer { get; }
        public ChatReducerTriggerEvent ReducerTriggerEvent { get; }
        public int Count { get; }
        public bool IsReadOnly { get; }
        public ChatMessage this[int index] { get => throw null!; set => throw null!; }
        public override Task AddMessagesAsync(
            IEnumerable<ChatMessage> messages, CancellationToken cancellationToken = default) => throw null!;
        public override Task<IEnumerable<ChatMessage>> GetMessagesAsync(CancellationToken cancellationToken = default) => throw null!;
        public override JsonElement Serialize(JsonSerializerOptions? jsonSerializerOptions = null) => throw null!;
        public int IndexOf(ChatMessage item) => throw null!;
        public void Insert(int index, ChatMessage item) => throw null!;
        public void RemoveAt(int index) => throw null!;
        public void Add(ChatMessage item) => throw null!;
        public void Clear() => throw null!;
        public bool Contains(ChatMessage item) => throw null!;
        public void CopyTo(ChatMessage[] array, int arrayIndex) => throw null!;
        public bool Remove(ChatMessage item) => throw null!;
        public IEnumerator<ChatMessage> GetEnumerator() => throw null!;
        IEnumerator IEnumerable.GetEnumerator() => throw null!;

        public enum ChatReducerTriggerEvent
        {
            AfterMessageAdded,
            BeforeMessagesRetrieval,
        }
    }

    public sealed class OpenTelemetryAgent : DelegatingAIAgent, IDisposable
    {
        public OpenTelemetryAgent(AIAgent innerAgent, string? sourceName = null) : base(default!) => throw null!;
        public bool EnableSensitiveData { get; set; }
        public void Dispose() => throw null!;
        public override Task<AgentRunResponse> RunAsync(
            IEnumerable<ChatMessage> messages, AgentThread? thread = null, AgentRunOptions? options = null,
            CancellationToken cancellationToken = default) => throw null!;
        public override IAsyncEnumerable<AgentRunResponseUpdate> RunStreamingAsync(
            IEnumerable<ChatMessage> messages, AgentThread? thread = null, AgentRunOptions? options = null,
            CancellationToken cancellationToken = default) => throw null!;
    }

    public abstract class ServiceIdAgentThread : AgentThread
    {
        protected ServiceIdAgentThread() => throw null!;
        protected ServiceIdAgentThread(string serviceThreadId) => throw null!;
        protected ServiceIdAgentThread(
            JsonElement serializedThreadState, JsonSerializerOptions? jsonSerializerOptions = null) => throw null!;
        protected string? ServiceThreadId { get; set; }
        public override JsonElement Serialize(JsonSerializerOptions? jsonSerializerOptions = null) => throw null!;
    }
}

namespace Microsoft.Agents.AI.A2A
{
    public sealed class A2AAgentThread : ServiceIdAgentThread
    {
        internal A2AAgentThread() => throw null!;
        public string? ContextId { get; }
    }
}

namespace Microsoft.Agents.AI.AGUI
{
    using System;
    using System.Collections.Generic;
    using System.Net.Http;
    using System.Text.Json;
    using System.Threading;
    using System.Threading.Tasks;
    using Microsoft.Extensions.AI;
    using Microsoft.Extensions.Logging;

    public sealed class AGUIChatClient : DelegatingChatClient
    {
        public AGUIChatClient(
            HttpClient httpClient, string endpoint, ILoggerFactory? loggerFactory = null,
            JsonSerializerOptions? jsonSerializerOptions = null, IServiceProvider? serviceProvider = null) : base(default!) => throw null!;
        public override Task<ChatResponse> GetResponseAsync(
            IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        public override IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
            IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
    }
}

namespace Microsoft.Agents.AI.Data
{
    using System;
    using System.Collections.Generic;
    using System.Text.Json;
    using System.Threading;
    using System.Threading.Tasks;
    using Microsoft.Extensions.AI;
    using Microsoft.Extensions.Logging;

    public sealed class TextSearchProvider : AIContextProvider
    {
        public TextSearchProvider(
            Func<string, CancellationToken, Task<IEnumerable<TextSearchResult>>> searchAsync, JsonElement serializedState,
            JsonSerializerOptions? jsonSerializerOptions = null, TextSearchProviderOptions? options = null,
            ILoggerFactory? loggerFactory = null) => throw null!;
        public override ValueTask<AIContext> InvokingAsync(
            AIContextProvider.InvokingContext context, CancellationToken cancellationToken = default) => throw null!;
        public override ValueTask InvokedAsync(
            AIContextProvider.InvokedContext context, CancellationToken cancellationToken = default) => throw null!;
        public override JsonElement Serialize(JsonSerializerOptions? jsonSerializerOptions = null) => throw null!;

        public sealed class TextSearchResult
        {
            public string? SourceName { get; set; }
            public string? SourceLink { get; set; }
            public string Text { get; set; }
            public object? RawRepresentation { get; set; }
        }
    }

    public sealed class TextSearchProviderOptions
    {
        public TextSearchBehavior SearchTime { get; set; }
        public string? FunctionToolName { get; set; }
        public string? FunctionToolDescription { get; set; }
        public string? ContextPrompt { get; set; }
        public string? CitationsPrompt { get; set; }
        public Func<IList<TextSearchProvider.TextSearchResult>, string>? ContextFormatter { get; set; }
        public int RecentMessageMemoryLimit { get; set; }
        public List<ChatRole>? RecentMessageRolesIncluded { get; set; }

        public enum TextSearchBehavior
        {
            BeforeAIInvoke,
            OnDemandFunctionCalling,
        }
    }
}

namespace Microsoft.Agents.AI.DevUI
{
    using Microsoft.AspNetCore.Builder;
    using Microsoft.AspNetCore.Routing;

    public static class DevUIExtensions
    {
        public static IEndpointConventionBuilder MapDevUI(this IEndpointRouteBuilder endpoints) => throw null!;
    }
}

namespace Microsoft.Agents.AI.Hosting
{
    using System;
    using System.Collections.Generic;
    using System.Threading;
    using System.Threading.Tasks;
    using Microsoft.Extensions.AI;
    using Microsoft.Extensions.DependencyInjection;
    using Microsoft.Extensions.Hosting;

    public class AIHostAgent : DelegatingAIAgent
    {
        public AIHostAgent(AIAgent innerAgent, AgentThreadStore threadStore) : base(default!) => throw null!;
        public ValueTask<AgentThread> GetOrCreateThreadAsync(
            string conversationId, CancellationToken cancellationToken = default) => throw null!;
        public ValueTask SaveThreadAsync(
            string conversationId, AgentThread thread, CancellationToken cancellationToken = default) => throw null!;
    }

    public abstract class AgentCatalog
    {
        public abstract IAsyncEnumerable<AIAgent> GetAgentsAsync(CancellationToken cancellationToken = default);
    }

    public static class AgentHostingServiceCollectionExtensions
    {
        public static IHostedAgentBuilder AddAIAgent(this IServiceCollection services, string name, string? instructions) => throw null!;
        public static IHostedAgentBuilder AddAIAgent(
            this IServiceCollection services, string name, string? instructions, IChatClient chatClient) => throw null!;
        public static IHostedAgentBuilder AddAIAgent(
            this IServiceCollection services, string name, string? instructions, object? chatClientServiceKey) => throw null!;
        public static IHostedAgentBuilder AddAIAgent(
            this IServiceCollection services, string name, string? instructions, string? description,
            object? chatClientServiceKey) => throw null!;
        public static IHostedAgentBuilder AddAIAgent(
            this IServiceCollection services, string name, Func<IServiceProvider, string, AIAgent> createAgentDelegate) => throw null!;
    }

    public abstract class AgentThreadStore
    {
        public abstract ValueTask SaveThreadAsync(
            AIAgent agent, string conversationId, AgentThread thread, CancellationToken cancellationToken = default);
        public abstract ValueTask<AgentThread> GetThreadAsync(
            AIAgent agent, string conversationId, CancellationToken cancellationToken = default);
    }

    public static class HostApplicationBuilderAgentExtensions
    {
        public static IHostedAgentBuilder AddAIAgent(
            this IHostApplicationBuilder builder, string name, string? instructions) => throw null!;
        public static IHostedAgentBuilder AddAIAgent(
            this IHostApplicationBuilder builder, string name, string? instructions, IChatClient chatClient) => throw null!;
        public static IHostedAgentBuilder AddAIAgent(
            this IHostApplicationBuilder builder, string name, string? instructions, string? description,
            object? chatClientServiceKey) => throw null!;
        public static IHostedAgentBuilder AddAIAgent(
            this IHostApplicationBuilder builder, string name, string? instructions, object? chatClientServiceKey) => throw null!;
        public static IHostedAgentBuilder AddAIAgent(
            this IHostApplicationBuilder builder, string name, Func<IServiceProvider, string, AIAgent> createAgentDelegate) => throw null!;
    }

    public static class HostedAgentBuilderExtensions
    {
        public static IHostedAgentBuilder WithInMemoryThreadStore(this IHostedAgentBuilder builder) => throw null!;
        public static IHostedAgentBuilder WithThreadStore(this IHostedAgentBuilder builder, AgentThreadStore store) => throw null!;
        public static IHostedAgentBuilder WithThreadStore(
            this IHostedAgentBuilder builder, Func<IServiceProvider, string, AgentThreadStore> createAgentThreadStore) => throw null!;
        public static IHostedAgentBuilder WithAITool(this IHostedAgentBuilder builder, AITool tool) => throw null!;
        public static IHostedAgentBuilder WithAITools(this IHostedAgentBuilder builder, params AITool[] tools) => throw null!;
    }

    public static class HostedWorkflowBuilderExtensions
    {
        public static IHostedAgentBuilder AddAsAIAgent(this IHostedWorkflowBuilder builder) => throw null!;
        public static IHostedAgentBuilder AddAsAIAgent(this IHostedWorkflowBuilder builder, string? name) => throw null!;
    }

    public interface IHostedAgentBuilder
    {
        string Name { get; }
        IServiceCollection ServiceCollection { get; }
    }

    public interface IHostedWorkflowBuilder
    {
        string Name { get; }
        IHostApplicationBuilder HostApplicationBuilder { get; }
    }

    public sealed class InMemoryAgentThreadStore : AgentThreadStore
    {
        public override ValueTask SaveThreadAsync(
            AIAgent agent, string conversationId, AgentThread thread, CancellationToken cancellationToken = default) => throw null!;
        public override ValueTask<AgentThread> GetThreadAsync(
            AIAgent agent, string conversationId, CancellationToken cancellationToken = default) => throw null!;
    }

    public sealed class NoopAgentThreadStore : AgentThreadStore
    {
        public override ValueTask SaveThreadAsync(
            AIAgent agent, string conversationId, AgentThread thread, CancellationToken cancellationToken = default) => throw null!;
        public override ValueTask<AgentThread> GetThreadAsync(
            AIAgent agent, string conversationId, CancellationToken cancellationToken = default) => throw null!;
    }
}

namespace Microsoft.Agents.AI.Hosting.A2A
{
    using global::A2A;
    using Microsoft.Extensions.Logging;

    public static class AIAgentExtensions
    {
        public static ITaskManager MapA2A(
            this AIAgent agent, ITaskManager? taskManager = null, ILoggerFactory? loggerFactory = null,
            AgentThreadStore? agentThreadStore = null) => throw null!;
        public static ITaskManager MapA2A(
            this AIAgent agent, AgentCard agentCard, ITaskManager? taskManager = null, ILoggerFactory? loggerFactory = null,
            AgentThreadStore? agentThreadStore = null) => throw null!;
    }
}

namespace Microsoft.Agents.AI.Hosting.AGUI.AspNetCore
{
    using Microsoft.AspNetCore.Builder;
    using Microsoft.AspNetCore.Routing;

    public static class AGUIEndpointRouteBuilderExtensions
    {
        public static IEndpointConventionBuilder MapAGUI(
            this IEndpointRouteBuilder endpoints, string pattern, AIAgent aiAgent) => throw null!;
    }
}

namespace Microsoft.Agents.AI.Mem0
{
    using System.Net.Http;
    using System.Text.Json;
    using System.Threading;
    using System.Threading.Tasks;
    using Microsoft.Extensions.Logging;

    public static class Mem0JsonUtilities
    {
        public static JsonSerializerOptions DefaultOptions { get; }
    }

    public sealed class Mem0Provider : AIContextProvider
    {
        public Mem0Provider(
            HttpClient httpClient, Mem0ProviderScope storageScope, Mem0ProviderScope? searchScope = null,
            Mem0ProviderOptions? options = null, ILoggerFactory? loggerFactory = null) => throw null!;
        public Mem0Provider(
            HttpClient httpClient, JsonElement serializedState, JsonSerializerOptions? jsonSerializerOptions = null,
            Mem0ProviderOptions? options = null, ILoggerFactory? loggerFactory = null) => throw null!;
        public override ValueTask<AIContext> InvokingAsync(
            AIContextProvider.InvokingContext context, CancellationToken cancellationToken = default) => throw null!;
        public override ValueTask InvokedAsync(
            AIContextProvider.InvokedContext context, CancellationToken cancellationToken = default) => throw null!;
        public Task ClearStoredMemoriesAsync(CancellationToken cancellationToken = default) => throw null!;
        public override JsonElement Serialize(JsonSerializerOptions? jsonSerializerOptions = null) => throw null!;
    }

    public sealed class Mem0ProviderOptions
    {
        public string? ContextPrompt { get; set; }
    }

    public sealed class Mem0ProviderScope
    {
        public Mem0ProviderScope() => throw null!;
        public Mem0ProviderScope(Mem0ProviderScope sourceScope) => throw null!;
        public string? ApplicationId { get; set; }
        public string? AgentId { get; set; }
        public string? ThreadId { get; set; }
        public string? UserId { get; set; }
    }
}

namespace Microsoft.Agents.AI.Purview
{
    using System;
    using System.Net;
    using Azure.Core;
    using Microsoft.Extensions.AI;
    using Microsoft.Extensions.Caching.Distributed;
    using Microsoft.Extensions.Logging;

    public class PurviewAppLocation
    {
        public PurviewAppLocation(PurviewLocationType locationType, string locationValue) => throw null!;
        public PurviewLocationType LocationType { get; set; }
        public string LocationValue { get; set; }
    }

    public class PurviewAuthenticationException : PurviewException
    {
        public PurviewAuthenticationException(string message) => throw null!;
        public PurviewAuthenticationException() => throw null!;
        public PurviewAuthenticationException(string? message, Exception? innerException) => throw null!;
    }

    public class PurviewException : Exception
    {
        public PurviewException(string message) => throw null!;
        public PurviewException() => throw null!;
        public PurviewException(string? message, Exception? innerException) => throw null!;
    }

    public static class PurviewExtensions
    {
        public static AIAgentBuilder WithPurview(
            this AIAgentBuilder builder, TokenCredential tokenCredential, PurviewSettings purviewSettings, ILogger? logger = null,
            IDistributedCache? cache = null) => throw null!;
        public static ChatClientBuilder WithPurview(
            this ChatClientBuilder builder, TokenCredential tokenCredential, PurviewSettings purviewSettings, ILogger? logger = null,
            IDistributedCache? cache = null) => throw null!;
        public static Func<IChatClient, IChatClient> PurviewChatMiddleware(
            TokenCredential tokenCredential, PurviewSettings purviewSettings, ILogger? logger = null,
            IDistributedCache? cache = null) => throw null!;
        public static Func<AIAgent, AIAgent> PurviewAgentMiddleware(
            TokenCredential tokenCredential, PurviewSettings purviewSettings, ILogger? logger = null,
            IDistributedCache? cache = null) => throw null!;
        public static void SetUserId(this ChatMessage message, Guid userId) => throw null!;
    }

    public enum PurviewLocationType
    {
        Application,
        Uri,
        Domain,
    }

    public class PurviewPaymentRequiredException : PurviewException
    {
        public PurviewPaymentRequiredException(string message) => throw null!;
        public PurviewPaymentRequiredException() => throw null!;
        public PurviewPaymentRequiredException(string? message, Exception? innerException) => throw null!;
    }

    public class PurviewRateLimitException : PurviewException
    {
        public PurviewRateLimitException(string message) => throw null!;
        public PurviewRateLimitException() => throw null!;
        public PurviewRateLimitException(string? message, Exception? innerException) => throw null!;
    }

    public class PurviewRequestException : PurviewException
    {
        public PurviewRequestException(HttpStatusCode statusCode, string endpointName) => throw null!;
        public PurviewRequestException(string message) => throw null!;
        public PurviewRequestException() => throw null!;
        public PurviewRequestException(string? message, Exception? innerException) => throw null!;
        public HttpStatusCode StatusCode { get; }
    }

    public class PurviewSettings
    {
        public PurviewSettings(string appName) => throw null!;
        public string AppName { get; set; }
        public string? AppVersion { get; set; }
        public string? TenantId { get; set; }
        public PurviewAppLocation? PurviewAppLocation { get; set; }
        public bool IgnoreExceptions { get; set; }
        public Uri GraphBaseUri { get; set; }
        public string BlockedPromptMessage { get; set; }
        public string BlockedResponseMessage { get; set; }
        public long? InMemoryCacheSizeLimit { get; set; }
        public TimeSpan CacheTTL { get; set; }
        public int PendingBackgroundJobLimit { get; set; }
        public int MaxConcurrentJobConsumers { get; set; }
    }
}

namespace Microsoft.Agents.AI.Workflows.Observability
{
    public sealed class WorkflowTelemetryOptions
    {
        public bool EnableSensitiveData { get; set; }
    }
}

namespace Microsoft.AspNetCore.Builder
{
    using System;
    using A2A;
    using Microsoft.Agents.AI;
    using Microsoft.Agents.AI.Hosting;
    using Microsoft.AspNetCore.Routing;

    public static class MicrosoftAgentAIHostingA2AEndpointRouteBuilderExtensions
    {
        public static IEndpointConventionBuilder MapA2A(
            this IEndpointRouteBuilder endpoints, IHostedAgentBuilder agentBuilder, string path) => throw null!;
        public static IEndpointConventionBuilder MapA2A(this IEndpointRouteBuilder endpoints, string agentName, string path) => throw null!;
        public static IEndpointConventionBuilder MapA2A(
            this IEndpointRouteBuilder endpoints, IHostedAgentBuilder agentBuilder, string path,
            Action<ITaskManager> configureTaskManager) => throw null!;
        public static IEndpointConventionBuilder MapA2A(
            this IEndpointRouteBuilder endpoints, string agentName, string path, Action<ITaskManager> configureTaskManager) => throw null!;
        public static IEndpointConventionBuilder MapA2A(
            this IEndpointRouteBuilder endpoints, IHostedAgentBuilder agentBuilder, string path, AgentCard agentCard) => throw null!;
        public static IEndpointConventionBuilder MapA2A(
            this IEndpointRouteBuilder endpoints, string agentName, string path, AgentCard agentCard) => throw null!;
        public static IEndpointConventionBuilder MapA2A(
            this IEndpointRouteBuilder endpoints, IHostedAgentBuilder agentBuilder, string path, AgentCard agentCard,
            Action<ITaskManager> configureTaskManager) => throw null!;
        public static IEndpointConventionBuilder MapA2A(
            this IEndpointRouteBuilder endpoints, string agentName, string path, AgentCard agentCard,
            Action<ITaskManager> configureTaskManager) => throw null!;
        public static IEndpointConventionBuilder MapA2A(this IEndpointRouteBuilder endpoints, AIAgent agent, string path) => throw null!;
        public static IEndpointConventionBuilder MapA2A(
            this IEndpointRouteBuilder endpoints, AIAgent agent, string path, Action<ITaskManager> configureTaskManager) => throw null!;
        public static IEndpointConventionBuilder MapA2A(
            this IEndpointRouteBuilder endpoints, AIAgent agent, string path, AgentCard agentCard) => throw null!;
        public static IEndpointConventionBuilder MapA2A(
            this IEndpointRouteBuilder endpoints, AIAgent agent, string path, AgentCard agentCard,
            Action<ITaskManager> configureTaskManager) => throw null!;
        public static IEndpointConventionBuilder MapA2A(
            this IEndpointRouteBuilder endpoints, ITaskManager taskManager, string path) => throw null!;
    }

    public static class MicrosoftAgentAIHostingOpenAIEndpointRouteBuilderExtensions
    {
        public static IEndpointConventionBuilder MapOpenAIConversations(this IEndpointRouteBuilder endpoints) => throw null!;
        public static IEndpointConventionBuilder MapOpenAIResponses(
            this IEndpointRouteBuilder endpoints, IHostedAgentBuilder agentBuilder) => throw null!;
        public static IEndpointConventionBuilder MapOpenAIResponses(
            this IEndpointRouteBuilder endpoints, IHostedAgentBuilder agentBuilder, string? path) => throw null!;
        public static IEndpointConventionBuilder MapOpenAIResponses(this IEndpointRouteBuilder endpoints, AIAgent agent) => throw null!;
        public static IEndpointConventionBuilder MapOpenAIResponses(
            this IEndpointRouteBuilder endpoints, AIAgent agent, string? responsesPath) => throw null!;
        public static IEndpointConventionBuilder MapOpenAIResponses(this IEndpointRouteBuilder endpoints) => throw null!;
        public static IEndpointConventionBuilder MapOpenAIResponses(
            this IEndpointRouteBuilder endpoints, string? responsesPath) => throw null!;
        public static IEndpointConventionBuilder MapOpenAIChatCompletions(
            this IEndpointRouteBuilder endpoints, IHostedAgentBuilder agentBuilder) => throw null!;
        public static IEndpointConventionBuilder MapOpenAIChatCompletions(
            this IEndpointRouteBuilder endpoints, IHostedAgentBuilder agentBuilder, string? path) => throw null!;
        public static IEndpointConventionBuilder MapOpenAIChatCompletions(
            this IEndpointRouteBuilder endpoints, AIAgent agent) => throw null!;
        public static IEndpointConventionBuilder MapOpenAIChatCompletions(
            this IEndpointRouteBuilder endpoints, AIAgent agent, string? path) => throw null!;
    }
}

namespace Microsoft.Extensions.AI
{
    using System;
    using System.Collections.Generic;
    using Microsoft.Agents.AI;
    using Microsoft.Extensions.Logging;

    public static class ChatClientBuilderExtensions
    {
        public static ChatClientAgent BuildAIAgent(
            this ChatClientBuilder builder, string? instructions = null, string? name = null, string? description = null,
            IList<AITool>? tools = null, ILoggerFactory? loggerFactory = null, IServiceProvider? services = null) => throw null!;
        public static ChatClientAgent BuildAIAgent(
            this ChatClientBuilder builder, ChatClientAgentOptions? options, ILoggerFactory? loggerFactory = null,
            IServiceProvider? services = null) => throw null!;
    }

    public static class ChatClientExtensions
    {
        public static ChatClientAgent CreateAIAgent(
            this IChatClient chatClient, string? instructions = null, string? name = null, string? description = null,
            IList<AITool>? tools = null, ILoggerFactory? loggerFactory = null, IServiceProvider? services = null) => throw null!;
        public static ChatClientAgent CreateAIAgent(
            this IChatClient chatClient, ChatClientAgentOptions? options, ILoggerFactory? loggerFactory = null,
            IServiceProvider? services = null) => throw null!;
    }
}

namespace Microsoft.Extensions.DependencyInjection
{
    public static class MicrosoftAgentAIHostingAGUIServiceCollectionExtensions
    {
        public static IServiceCollection AddAGUI(this IServiceCollection services) => throw null!;
    }

    public static class MicrosoftAgentAIHostingOpenAIServiceCollectionExtensions
    {
        public static IServiceCollection AddOpenAIChatCompletions(this IServiceCollection services) => throw null!;
        public static IServiceCollection AddOpenAIResponses(this IServiceCollection services) => throw null!;
        public static IServiceCollection AddOpenAIConversations(this IServiceCollection services) => throw null!;
    }
}

namespace Microsoft.Extensions.Hosting
{
    public static class MicrosoftAgentAIHostingOpenAIHostApplicationBuilderExtensions
    {
        public static IHostApplicationBuilder AddOpenAIChatCompletions(this IHostApplicationBuilder builder) => throw null!;
        public static IHostApplicationBuilder AddOpenAIResponses(this IHostApplicationBuilder builder) => throw null!;
        public static IHostApplicationBuilder AddOpenAIConversations(this IHostApplicationBuilder builder) => throw null!;
    }
}

namespace OpenAI
{
    using System;
    using System.ClientModel;
    using System.Collections.Generic;
    using System.Threading;
    using System.Threading.Tasks;
    using Microsoft.Agents.AI;
    using Microsoft.Extensions.AI;
    using Microsoft.Extensions.Logging;
    using OpenAI.Assistants;
    using OpenAI.Responses;

    public static class AIAgentWithOpenAIExtensions
    {
        public static Task<global::OpenAI.Chat.ChatCompletion> RunAsync(
            this AIAgent agent, IEnumerable<global::OpenAI.Chat.ChatMessage> messages, AgentThread? thread = null,
            AgentRunOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        public static AsyncCollectionResult<global::OpenAI.Chat.StreamingChatCompletionUpdate> RunStreamingAsync(
            this AIAgent agent, IEnumerable<global::OpenAI.Chat.ChatMessage> messages, AgentThread? thread = null,
            AgentRunOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
    }

    public static class AgentRunResponseExtensions
    {
        public static global::OpenAI.Chat.ChatCompletion AsOpenAIChatCompletion(this AgentRunResponse response) => throw null!;
    }

    public static class OpenAIAssistantClientExtensions
    {
        public static ChatClientAgent GetAIAgent(
            this AssistantClient assistantClient, ClientResult<Assistant> assistantClientResult, ChatOptions? chatOptions = null,
            Func<IChatClient, IChatClient>? clientFactory = null) => throw null!;
        public static ChatClientAgent GetAIAgent(
            this AssistantClient assistantClient, Assistant assistantMetadata, ChatOptions? chatOptions = null,
            Func<IChatClient, IChatClient>? clientFactory = null) => throw null!;
        public static ChatClientAgent GetAIAgent(
            this AssistantClient assistantClient, string agentId, ChatOptions? chatOptions = null,
            Func<IChatClient, IChatClient>? clientFactory = null, CancellationToken cancellationToken = default) => throw null!;
        public static Task<ChatClientAgent> GetAIAgentAsync(
            this AssistantClient assistantClient, string agentId, ChatOptions? chatOptions = null,
            Func<IChatClient, IChatClient>? clientFactory = null, CancellationToken cancellationToken = default) => throw null!;
        public static ChatClientAgent GetAIAgent(
            this AssistantClient assistantClient, ClientResult<Assistant> assistantClientResult, ChatClientAgentOptions options,
            Func<IChatClient, IChatClient>? clientFactory = null) => throw null!;
        public static ChatClientAgent GetAIAgent(
            this AssistantClient assistantClient, Assistant assistantMetadata, ChatClientAgentOptions options,
            Func<IChatClient, IChatClient>? clientFactory = null) => throw null!;
        public static ChatClientAgent GetAIAgent(
            this AssistantClient assistantClient, string agentId, ChatClientAgentOptions options,
            Func<IChatClient, IChatClient>? clientFactory = null, CancellationToken cancellationToken = default) => throw null!;
        public static Task<ChatClientAgent> GetAIAgentAsync(
            this AssistantClient assistantClient, string agentId, ChatClientAgentOptions options,
            Func<IChatClient, IChatClient>? clientFactory = null, CancellationToken cancellationToken = default) => throw null!;
        public static ChatClientAgent CreateAIAgent(
            this AssistantClient client, string model, string? instructions = null, string? name = null, string? description = null,
            IList<AITool>? tools = null, Func<IChatClient, IChatClient>? clientFactory = null,
            ILoggerFactory? loggerFactory = null) => throw null!;
        public static ChatClientAgent CreateAIAgent(
            this AssistantClient client, string model, ChatClientAgentOptions options, Func<IChatClient, IChatClient>? clientFactory = null,
            ILoggerFactory? loggerFactory = null) => throw null!;
        public static Task<ChatClientAgent> CreateAIAgentAsync(
            this AssistantClient client, string model, string? instructions = null, string? name = null, string? description = null,
            IList<AITool>? tools = null, Func<IChatClient, IChatClient>? clientFactory = null,
            ILoggerFactory? loggerFactory = null) => throw null!;
        public static Task<ChatClientAgent> CreateAIAgentAsync(
            this AssistantClient client, string model, ChatClientAgentOptions options, Func<IChatClient, IChatClient>? clientFactory = null,
            ILoggerFactory? loggerFactory = null) => throw null!;
    }

    public class OpenAIChatClientAgent : DelegatingAIAgent
    {
        public OpenAIChatClientAgent(
            global::OpenAI.Chat.ChatClient client, string? instructions = null, string? name = null, string? description = null,
            ILoggerFactory? loggerFactory = null) : base(default!) => throw null!;
        public OpenAIChatClientAgent(
            global::OpenAI.Chat.ChatClient client, ChatClientAgentOptions options,
            ILoggerFactory? loggerFactory = null) : base(default!) => throw null!;
        public virtual Task<global::OpenAI.Chat.ChatCompletion> RunAsync(
            IEnumerable<global::OpenAI.Chat.ChatMessage> messages, AgentThread? thread = null, AgentRunOptions? options = null,
            CancellationToken cancellationToken = default) => throw null!;
        public virtual IAsyncEnumerable<global::OpenAI.Chat.StreamingChatCompletionUpdate> RunStreamingAsync(
            IEnumerable<global::OpenAI.Chat.ChatMessage> messages, AgentThread? thread = null, AgentRunOptions? options = null,
            CancellationToken cancellationToken = default) => throw null!;
        public sealed override Task<AgentRunResponse> RunAsync(
            IEnumerable<ChatMessage> messages, AgentThread? thread = null, AgentRunOptions? options = null,
            CancellationToken cancellationToken = default) => throw null!;
        public override IAsyncEnumerable<AgentRunResponseUpdate> RunStreamingAsync(
            IEnumerable<ChatMessage> messages, AgentThread? thread = null, AgentRunOptions? options = null,
            CancellationToken cancellationToken = default) => throw null!;
    }

    public static class OpenAIChatClientExtensions
    {
        public static ChatClientAgent CreateAIAgent(
            this global::OpenAI.Chat.ChatClient client, string? instructions = null, string? name = null, string? description = null,
            IList<AITool>? tools = null, Func<IChatClient, IChatClient>? clientFactory = null, ILoggerFactory? loggerFactory = null,
            IServiceProvider? services = null) => throw null!;
        public static ChatClientAgent CreateAIAgent(
            this global::OpenAI.Chat.ChatClient client, ChatClientAgentOptions options,
            Func<IChatClient, IChatClient>? clientFactory = null, ILoggerFactory? loggerFactory = null,
            IServiceProvider? services = null) => throw null!;
    }

    public class OpenAIResponseClientAgent : DelegatingAIAgent
    {
        internal OpenAIResponseClientAgent() : base(default!) => throw null!;
        public virtual IAsyncEnumerable<StreamingResponseUpdate> RunStreamingAsync(
            IEnumerable<ResponseItem> messages, AgentThread? thread = null, AgentRunOptions? options = null,
            CancellationToken cancellationToken = default) => throw null!;
        public sealed override Task<AgentRunResponse> RunAsync(
            IEnumerable<ChatMessage> messages, AgentThread? thread = null, AgentRunOptions? options = null,
            CancellationToken cancellationToken = default) => throw null!;
        public sealed override IAsyncEnumerable<AgentRunResponseUpdate> RunStreamingAsync(
            IEnumerable<ChatMessage> messages, AgentThread? thread = null, AgentRunOptions? options = null,
            CancellationToken cancellationToken = default) => throw null!;
    }
}
