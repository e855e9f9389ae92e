// refs: Microsoft.Extensions.AI; Microsoft.Extensions.AI.OpenAI; Microsoft.Extensions.VectorData.Abstractions; Microsoft.Extensions.Compliance.Abstractions; Microsoft.Extensions.AI.Evaluation; Azure.AI.Projects; Azure.AI.Agents.Persistent
#nullable enable
#pragma warning disable

// Agent Framework 1.17 with its hosting, tool and provider packages; types of the A2A and Azure.AI.Projects.Agents packages
// that its signatures need are opaque here.

namespace A2A
{
    using System;
    using System.Net.Http;
    using System.Threading;
    using System.Threading.Tasks;
    using Microsoft.Agents.AI;
    using Microsoft.Agents.AI.A2A;
    using Microsoft.Extensions.Logging;

    public static class A2AAgentCardExtensions
    {
        public static AIAgent AsAIAgent(
            this AgentCard card, HttpClient? httpClient = null, A2AClientOptions? options = null,
            ILoggerFactory? loggerFactory = null) => throw null!;
        public static AIAgent AsAIAgent(
            this AgentCard card, A2AAgentOptions agentOptions, HttpClient? httpClient = null, A2AClientOptions? clientOptions = null,
            ILoggerFactory? loggerFactory = null) => throw null!;
    }

    public class A2ACardResolver
    {
        public A2ACardResolver(
            Uri baseUrl, HttpClient? httpClient = null, string agentCardPath = "/.well-known/agent-card.json",
            ILogger? logger = null) => throw null!;
    }

    public class A2AClient : IA2AClient
    {
        public A2AClient(Uri baseUrl, HttpClient? httpClient = null) => throw null!;
    }

    public class A2AHttpJsonClient : IA2AClient
    {
        public A2AHttpJsonClient(Uri baseUrl, HttpClient? httpClient = null) => throw null!;
    }

    public static class A2ACardResolverExtensions
    {
        public static Task<AIAgent> GetAIAgentAsync(
            this A2ACardResolver resolver, HttpClient? httpClient = null, A2AClientOptions? options = null,
            ILoggerFactory? loggerFactory = null, CancellationToken cancellationToken = default) => throw null!;
        public static Task<AIAgent> GetAIAgentAsync(
            this A2ACardResolver resolver, A2AAgentOptions agentOptions, HttpClient? httpClient = null,
            A2AClientOptions? clientOptions = null, ILoggerFactory? loggerFactory = null,
            CancellationToken cancellationToken = default) => throw null!;
    }

    public static class A2AClientExtensions
    {
        public static AIAgent AsAIAgent(
            this IA2AClient client, string? id = null, string? name = null, string? description = null,
            ILoggerFactory? loggerFactory = null) => throw null!;
        public static AIAgent AsAIAgent(
            this IA2AClient client, A2AAgentOptions options, ILoggerFactory? loggerFactory = null) => throw null!;
    }

    public class A2AClientOptions;

    public class AgentCard;

    public interface IA2AClient;
}

namespace Anthropic
{
    using System;
    using System.Collections.Generic;
    using Microsoft.Agents.AI;
    using Microsoft.Extensions.AI;
    using Microsoft.Extensions.Logging;

    public static class AnthropicClientExtensions
    {
        public static int DefaultMaxTokens { get; set; }
        public static ChatClientAgent AsAIAgent(
            this IAnthropicClient client, string model, string? instructions = null, string? name = null, string? description = null,
            IList<AITool>? tools = null, int? defaultMaxTokens = null, Func<IChatClient, IChatClient>? clientFactory = null,
            ILoggerFactory? loggerFactory = null, IServiceProvider? services = null) => throw null!;
        public static ChatClientAgent AsAIAgent(
            this IAnthropicClient client, ChatClientAgentOptions options, Func<IChatClient, IChatClient>? clientFactory = null,
            ILoggerFactory? loggerFactory = null, IServiceProvider? services = null) => throw null!;
    }
}

namespace Anthropic.Services
{
    using System;
    using System.Collections.Generic;
    using Microsoft.Agents.AI;
    using Microsoft.Extensions.AI;
    using Microsoft.Extensions.Logging;

    public static class AnthropicBetaServiceExtensions
    {
        public static int DefaultMaxTokens { get; set; }
        public static ChatClientAgent AsAIAgent(
            this IBetaService betaService, string model, string? instructions = null, string? name = null, string? description = null,
            IList<AITool>? tools = null, int? defaultMaxTokens = null, Func<IChatClient, IChatClient>? clientFactory = null,
            ILoggerFactory? loggerFactory = null, IServiceProvider? services = null) => throw null!;
        public static ChatClientAgent AsAIAgent(
            this IBetaService betaService, ChatClientAgentOptions options, Func<IChatClient, IChatClient>? clientFactory = null,
            ILoggerFactory? loggerFactory = null, IServiceProvider? services = null) => throw null!;
    }
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
        public static ChatClientAgent AsAIAgent(
            this PersistentAgentsClient persistentAgentsClient, Response<PersistentAgent> persistentAgentResponse,
            ChatOptions? chatOptions = null, Func<IChatClient, IChatClient>? clientFactory = null,
            IServiceProvider? services = null) => throw null!;
        public static ChatClientAgent AsAIAgent(
            this PersistentAgentsClient persistentAgentsClient, PersistentAgent persistentAgentMetadata, ChatOptions? chatOptions = null,
            Func<IChatClient, IChatClient>? clientFactory = null, IServiceProvider? services = null) => throw null!;
        public static Task<ChatClientAgent> GetAIAgentAsync(
            this PersistentAgentsClient persistentAgentsClient, string agentId, ChatOptions? chatOptions = null,
            Func<IChatClient, IChatClient>? clientFactory = null, IServiceProvider? services = null,
            CancellationToken cancellationToken = default) => throw null!;
        public static ChatClientAgent AsAIAgent(
            this PersistentAgentsClient persistentAgentsClient, Response<PersistentAgent> persistentAgentResponse,
            ChatClientAgentOptions options, Func<IChatClient, IChatClient>? clientFactory = null,
            IServiceProvider? services = null) => throw null!;
        public static ChatClientAgent AsAIAgent(
            this PersistentAgentsClient persistentAgentsClient, PersistentAgent persistentAgentMetadata, ChatClientAgentOptions options,
            Func<IChatClient, IChatClient>? clientFactory = null, IServiceProvider? services = null) => throw null!;
        public static Task<ChatClientAgent> GetAIAgentAsync(
            this PersistentAgentsClient persistentAgentsClient, string agentId, ChatClientAgentOptions options,
            Func<IChatClient, IChatClient>? clientFactory = null, IServiceProvider? services = null,
            CancellationToken cancellationToken = default) => throw null!;
        public static Task<ChatClientAgent> CreateAIAgentAsync(
            this PersistentAgentsClient persistentAgentsClient, string model, string? name = null, string? description = null,
            string? instructions = null, IEnumerable<ToolDefinition>? tools = null, ToolResources? toolResources = null,
            float? temperature = null, float? topP = null, BinaryData? responseFormat = null,
            IReadOnlyDictionary<string, string>? metadata = null, Func<IChatClient, IChatClient>? clientFactory = null,
            IServiceProvider? services = null, CancellationToken cancellationToken = default) => throw null!;
        public static Task<ChatClientAgent> CreateAIAgentAsync(
            this PersistentAgentsClient persistentAgentsClient, string model, ChatClientAgentOptions options,
            Func<IChatClient, IChatClient>? clientFactory = null, IServiceProvider? services = null,
            CancellationToken cancellationToken = default) => throw null!;
    }
}

namespace Azure.AI.Projects
{
    using System;
    using System.Collections.Generic;
    using Azure.AI.Extensions.OpenAI;
    using Azure.AI.Projects.Agents;
    using Microsoft.Agents.AI;
    using Microsoft.Agents.AI.Foundry;
    using Microsoft.Extensions.AI;
    using Microsoft.Extensions.Logging;

    public static class AIProjectClientExtensions
    {
        public static FoundryAgent AsAIAgent(
            this AIProjectClient aiProjectClient, AgentReference agentReference, IList<AITool>? tools = null,
            Func<IChatClient, IChatClient>? clientFactory = null, IServiceProvider? services = null) => throw null!;
        public static FoundryAgent AsAIAgent(
            this AIProjectClient aiProjectClient, Uri agentEndpoint, IList<AITool>? tools = null,
            Func<IChatClient, IChatClient>? clientFactory = null, IServiceProvider? services = null) => throw null!;
        public static FoundryAgent AsAIAgent(
            this AIProjectClient aiProjectClient, ProjectsAgentRecord agentRecord, IList<AITool>? tools = null,
            Func<IChatClient, IChatClient>? clientFactory = null, IServiceProvider? services = null) => throw null!;
        public static FoundryAgent AsAIAgent(
            this AIProjectClient aiProjectClient, ProjectsAgentVersion agentVersion, IList<AITool>? tools = null,
            Func<IChatClient, IChatClient>? clientFactory = null, IServiceProvider? services = null) => throw null!;
        public static ChatClientAgent AsAIAgent(
            this AIProjectClient aiProjectClient, string model, string instructions, string? name = null, string? description = null,
            IList<AITool>? tools = null, Func<IChatClient, IChatClient>? clientFactory = null, ILoggerFactory? loggerFactory = null,
            IServiceProvider? services = null) => throw null!;
        public static ChatClientAgent AsAIAgent(
            this AIProjectClient aiProjectClient, ChatClientAgentOptions? options = null,
            Func<IChatClient, IChatClient>? clientFactory = null, ILoggerFactory? loggerFactory = null,
            IServiceProvider? services = null) => throw null!;
    }
}

namespace Azure.AI.Projects.Agents
{
    public class AzureAISearchToolOptions
    {
        internal AzureAISearchToolOptions() => throw null!;
    }

    public class BingCustomSearchToolOptions
    {
        internal BingCustomSearchToolOptions() => throw null!;
    }

    public class BingGroundingSearchToolOptions
    {
        internal BingGroundingSearchToolOptions() => throw null!;
    }

    public class BrowserAutomationToolOptions
    {
        internal BrowserAutomationToolOptions() => throw null!;
    }

    public class FabricDataAgentToolOptions
    {
        internal FabricDataAgentToolOptions() => throw null!;
    }

    public class OpenApiFunctionDefinition
    {
        internal OpenApiFunctionDefinition() => throw null!;
    }

    public class SharePointGroundingToolOptions
    {
        internal SharePointGroundingToolOptions() => throw null!;
    }

    public class StructuredOutputDefinition
    {
        internal StructuredOutputDefinition() => throw null!;
    }
}

namespace Microsoft.Agents.AI
{
    using System;
    using System.ClientModel;
    using System.Collections.Generic;
    using System.Text.Json;
    using System.Threading;
    using System.Threading.Tasks;
    using Microsoft.Extensions.AI;
    using Microsoft.Extensions.AI.Evaluation;
    using Microsoft.Extensions.Compliance.Redaction;
    using Microsoft.Extensions.Logging;
    using Microsoft.Extensions.VectorData;
    using ModelContextProtocol.Client;
    using global::OpenAI.Responses;

    public abstract class AIAgent
    {
        public string Id { get; }
        protected virtual string? IdCore { get; }
        public virtual string? Name { get; }
        public virtual string? Description { get; }
        public static AgentRunContext? CurrentRunContext { get; protected set; }
        public Task<AgentResponse<T>> RunAsync<T>(
            AgentSession? session = null, JsonSerializerOptions? serializerOptions = null, AgentRunOptions? options = null,
            CancellationToken cancellationToken = default) => throw null!;
        public Task<AgentResponse<T>> RunAsync<T>(
            string message, AgentSession? session = null, JsonSerializerOptions? serializerOptions = null, AgentRunOptions? options = null,
            CancellationToken cancellationToken = default) => throw null!;
        public Task<AgentResponse<T>> RunAsync<T>(
            ChatMessage message, AgentSession? session = null, JsonSerializerOptions? serializerOptions = null,
            AgentRunOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        public Task<AgentResponse<T>> RunAsync<T>(
            IEnumerable<ChatMessage> messages, AgentSession? session = null, JsonSerializerOptions? serializerOptions = null,
            AgentRunOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        public virtual object? GetService(Type serviceType, object? serviceKey = null) => throw null!;
        public TService? GetService<TService>(object? serviceKey = null) => throw null!;
        public ValueTask<AgentSession> CreateSessionAsync(CancellationToken cancellationToken = default) => throw null!;
        protected abstract ValueTask<AgentSession> CreateSessionCoreAsync(CancellationToken cancellationToken = default);
        public ValueTask<JsonElement> SerializeSessionAsync(
            AgentSession session, JsonSerializerOptions? jsonSerializerOptions = null,
            CancellationToken cancellationToken = default) => throw null!;
        protected abstract ValueTask<JsonElement> SerializeSessionCoreAsync(
            AgentSession session, JsonSerializerOptions? jsonSerializerOptions = null, CancellationToken cancellationToken = default);
        public ValueTask<AgentSession> DeserializeSessionAsync(
            JsonElement serializedState, JsonSerializerOptions? jsonSerializerOptions = null,
            CancellationToken cancellationToken = default) => throw null!;
        protected abstract ValueTask<AgentSession> DeserializeSessionCoreAsync(
            JsonElement serializedState, JsonSerializerOptions? jsonSerializerOptions = null,
            CancellationToken cancellationToken = default);
        public Task<AgentResponse> RunAsync(
            AgentSession? session = null, AgentRunOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        public Task<AgentResponse> RunAsync(
            string message, AgentSession? session = null, AgentRunOptions? options = null,
            CancellationToken cancellationToken = default) => throw null!;
        public Task<AgentResponse> RunAsync(
            ChatMessage message, AgentSession? session = null, AgentRunOptions? options = null,
            CancellationToken cancellationToken = default) => throw null!;
        public Task<AgentResponse> RunAsync(
            IEnumerable<ChatMessage> messages, AgentSession? session = null, AgentRunOptions? options = null,
            CancellationToken cancellationToken = default) => throw null!;
        protected abstract Task<AgentResponse> RunCoreAsync(
            IEnumerable<ChatMessage> messages, AgentSession? session = null, AgentRunOptions? options = null,
            CancellationToken cancellationToken = default);
        public IAsyncEnumerable<AgentResponseUpdate> RunStreamingAsync(
            AgentSession? session = null, AgentRunOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        public IAsyncEnumerable<AgentResponseUpdate> RunStreamingAsync(
            string message, AgentSession? session = null, AgentRunOptions? options = null,
            CancellationToken cancellationToken = default) => throw null!;
        public IAsyncEnumerable<AgentResponseUpdate> RunStreamingAsync(
            ChatMessage message, AgentSession? session = null, AgentRunOptions? options = null,
            CancellationToken cancellationToken = default) => throw null!;
        public IAsyncEnumerable<AgentResponseUpdate> RunStreamingAsync(
            IEnumerable<ChatMessage> messages, AgentSession? session = null, AgentRunOptions? options = null,
            CancellationToken cancellationToken = default) => throw null!;
        protected abstract IAsyncEnumerable<AgentResponseUpdate> RunCoreStreamingAsync(
            IEnumerable<ChatMessage> messages, AgentSession? session = null, AgentRunOptions? options = null,
            CancellationToken cancellationToken = default);
    }

    public sealed class AIAgentBuilder
    {
        public AIAgentBuilder(AIAgent innerAgent) => throw null!;
        public AIAgentBuilder(Func<IServiceProvider, AIAgent> innerAgentFactory) => throw null!;
        public AIAgent Build(IServiceProvider? services = null) => throw null!;
        public AIAgentBuilder Use(Func<AIAgent, AIAgent> agentFactory) => throw null!;
        public AIAgentBuilder Use(Func<AIAgent, IServiceProvider, AIAgent> agentFactory) => throw null!;
        public AIAgentBuilder Use(
            Func<IEnumerable<ChatMessage>, AgentSession?, AgentRunOptions?, Func<IEnumerable<ChatMessage>, AgentSession?,
                AgentRunOptions?, CancellationToken, Task>, CancellationToken, Task> sharedFunc) => throw null!;
        public AIAgentBuilder Use(
            Func<IEnumerable<ChatMessage>, AgentSession?, AgentRunOptions?, AIAgent, CancellationToken, Task<AgentResponse>>? runFunc,
            Func<IEnumerable<ChatMessage>, AgentSession?, AgentRunOptions?, AIAgent, CancellationToken,
                IAsyncEnumerable<AgentResponseUpdate>>? runStreamingFunc) => throw null!;
        public AIAgentBuilder UseAIContextProviders(params MessageAIContextProvider[] providers) => throw null!;
    }

    public static class AIAgentExtensions
    {
        public static AIAgentBuilder AsBuilder(this AIAgent innerAgent) => throw null!;
        public static AIFunction AsAIFunction(
            this AIAgent agent, AIFunctionFactoryOptions? options = null, AgentSession? session = null) => throw null!;
    }

    public sealed class AIAgentMetadata
    {
        public AIAgentMetadata(string? providerName = null) => throw null!;
        public string? ProviderName { get; }
    }

    public static class AIAgentWithOpenAIExtensions
    {
        public static Task<global::OpenAI.Chat.ChatCompletion> RunAsync(
            this AIAgent agent, IEnumerable<global::OpenAI.Chat.ChatMessage> messages, AgentSession? session = null,
            AgentRunOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        public static AsyncCollectionResult<global::OpenAI.Chat.StreamingChatCompletionUpdate> RunStreamingAsync(
            this AIAgent agent, IEnumerable<global::OpenAI.Chat.ChatMessage> messages, AgentSession? session = null,
            AgentRunOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        public static Task<ResponseResult> RunAsync(
            this AIAgent agent, IEnumerable<ResponseItem> messages, AgentSession? session = null, AgentRunOptions? options = null,
            CancellationToken cancellationToken = default) => throw null!;
        public static AsyncCollectionResult<StreamingResponseUpdate> RunStreamingAsync(
            this AIAgent agent, IEnumerable<ResponseItem> messages, AgentSession? session = null, AgentRunOptions? options = null,
            CancellationToken cancellationToken = default) => throw null!;
    }

    public sealed class AIContext
    {
        public string? Instructions { get; set; }
        public IEnumerable<ChatMessage>? Messages { get; set; }
        public IEnumerable<AITool>? Tools { get; set; }
    }

    public abstract class AIContextProvider
    {
        protected AIContextProvider(
            Func<IEnumerable<ChatMessage>, IEnumerable<ChatMessage>>? provideInputMessageFilter = null,
            Func<IEnumerable<ChatMessage>, IEnumerable<ChatMessage>>? storeInputRequestMessageFilter = null,
            Func<IEnumerable<ChatMessage>, IEnumerable<ChatMessage>>? storeInputResponseMessageFilter = null) => throw null!;
        protected Func<IEnumerable<ChatMessage>, IEnumerable<ChatMessage>> ProvideInputMessageFilter { get; }
        protected Func<IEnumerable<ChatMessage>, IEnumerable<ChatMessage>> StoreInputRequestMessageFilter { get; }
        protected Func<IEnumerable<ChatMessage>, IEnumerable<ChatMessage>> StoreInputResponseMessageFilter { get; }
        public virtual IReadOnlyList<string> StateKeys { get; }
        public ValueTask<AIContext> InvokingAsync(InvokingContext context, CancellationToken cancellationToken = default) => throw null!;
        protected virtual ValueTask<AIContext> InvokingCoreAsync(
            InvokingContext context, CancellationToken cancellationToken = default) => throw null!;
        protected virtual ValueTask<AIContext> ProvideAIContextAsync(
            InvokingContext context, CancellationToken cancellationToken = default) => throw null!;
        public ValueTask InvokedAsync(InvokedContext context, CancellationToken cancellationToken = default) => throw null!;
        protected virtual ValueTask InvokedCoreAsync(InvokedContext context, CancellationToken cancellationToken = default) => throw null!;
        protected virtual ValueTask StoreAIContextAsync(
            InvokedContext context, CancellationToken cancellationToken = default) => throw null!;
        public virtual object? GetService(Type serviceType, object? serviceKey = null) => throw null!;
        public TService? GetService<TService>(object? serviceKey = null) => throw null!;

        public sealed class InvokingContext
        {
            public InvokingContext(AIAgent agent, AgentSession? session, AIContext aiContext) => throw null!;
            public AIAgent Agent { get; }
            public AgentSession? Session { get; }
            public AIContext AIContext { get; }
        }

        public sealed class InvokedContext
        {
            public InvokedContext(
                AIAgent agent, AgentSession? session, IEnumerable<ChatMessage> requestMessages,
                IEnumerable<ChatMessage> responseMessages) => throw null!;
            public InvokedContext(
                AIAgent agent, AgentSession? session, IEnumerable<ChatMessage> requestMessages, Exception invokeException) => throw null!;
            public AIAgent Agent { get; }
            public AgentSession? Session { get; }
            public IEnumerable<ChatMessage> RequestMessages { get; }
            public IEnumerable<ChatMessage>? ResponseMessages { get; }
            public Exception? InvokeException { get; }
        }
    }

    public sealed class AIJudgeLoopEvaluator : LoopEvaluator
    {
        public AIJudgeLoopEvaluator(IChatClient judgeClient, AIJudgeLoopEvaluatorOptions? options = null) => throw null!;
        public const string DefaultInstructions = "";
        public const string DoneVerdictMarker = "VERDICT: DONE";
        public const string MoreVerdictMarker = "VERDICT: MORE";
        public const string CriteriaPlaceholder = "{criteria}";
        public const string GapAnalysisPlaceholder = "{gap_analysis}";
        public const string DefaultFeedbackMessageTemplate = "";
        public override ValueTask<LoopEvaluation> EvaluateAsync(
            LoopContext context, CancellationToken cancellationToken = default) => throw null!;
    }

    public sealed class AIJudgeLoopEvaluatorOptions
    {
        public string? Instructions { get; set; }
        public IEnumerable<string>? Criteria { get; set; }
        public string? FeedbackMessageTemplate { get; set; }
    }

    public static class AdditionalPropertiesExtensions
    {
        public static void Add<T>(this AdditionalPropertiesDictionary additionalProperties, T value) => throw null!;
        public static bool TryAdd<T>(this AdditionalPropertiesDictionary additionalProperties, T value) => throw null!;
        public static bool TryGetValue<T>(this AdditionalPropertiesDictionary additionalProperties, out T? value) => throw null!;
        public static bool Contains<T>(this AdditionalPropertiesDictionary additionalProperties) => throw null!;
        public static bool Remove<T>(this AdditionalPropertiesDictionary additionalProperties) => throw null!;
    }

    public abstract class AgentClassSkill<TSelf> : AgentSkill where TSelf : AgentClassSkill<TSelf>
    {
        protected AgentClassSkill(Func<JsonElement?, AIFunctionArguments>? argumentMarshaler = null) => throw null!;
        protected abstract string Instructions { get; }
        protected virtual JsonSerializerOptions? SerializerOptions { get; }
        public virtual IReadOnlyList<AgentSkillResource>? Resources { get; }
        public virtual IReadOnlyList<AgentSkillScript>? Scripts { get; }
        public override ValueTask<string> GetContentAsync(CancellationToken cancellationToken = default) => throw null!;
        public sealed override ValueTask<AgentSkillResource?> GetResourceAsync(
            string name, CancellationToken cancellationToken = default) => throw null!;
        public sealed override ValueTask<AgentSkillScript?> GetScriptAsync(
            string name, CancellationToken cancellationToken = default) => throw null!;
        protected AgentSkillResource CreateResource(string name, object value, string? description = null) => throw null!;
        protected AgentSkillResource CreateResource(
            string name, Delegate method, string? description = null, JsonSerializerOptions? serializerOptions = null) => throw null!;
        protected AgentSkillScript CreateScript(
            string name, Delegate method, string? description = null, JsonSerializerOptions? serializerOptions = null) => throw null!;
    }

    public static class AgentEvaluationExtensions
    {
        public static Task<AgentEvaluationResults> EvaluateAsync(
            this AIAgent agent, IEnumerable<string> queries, IAgentEvaluator evaluator, string evalName = "AgentFrameworkEval",
            IEnumerable<string>? expectedOutput = null, IEnumerable<IEnumerable<ExpectedToolCall>>? expectedToolCalls = null,
            IConversationSplitter? splitter = null, int numRepetitions = 1, CancellationToken cancellationToken = default) => throw null!;
        public static Task<AgentEvaluationResults> EvaluateAsync(
            this AIAgent agent, IEnumerable<string> queries, IEvaluator evaluator, ChatConfiguration chatConfiguration,
            string evalName = "AgentFrameworkEval", IEnumerable<string>? expectedOutput = null,
            IEnumerable<IEnumerable<ExpectedToolCall>>? expectedToolCalls = null, IConversationSplitter? splitter = null,
            int numRepetitions = 1, CancellationToken cancellationToken = default) => throw null!;
        public static Task<IReadOnlyList<AgentEvaluationResults>> EvaluateAsync(
            this AIAgent agent, IEnumerable<string> queries, IEnumerable<IAgentEvaluator> evaluators,
            string evalName = "AgentFrameworkEval", IEnumerable<string>? expectedOutput = null,
            IEnumerable<IEnumerable<ExpectedToolCall>>? expectedToolCalls = null, IConversationSplitter? splitter = null,
            int numRepetitions = 1, CancellationToken cancellationToken = default) => throw null!;
        public static Task<AgentEvaluationResults> EvaluateAsync(
            this AIAgent agent, IEnumerable<AgentResponse> responses, IEnumerable<string> queries, IAgentEvaluator evaluator,
            string evalName = "AgentFrameworkEval", IEnumerable<string>? expectedOutput = null,
            IEnumerable<IEnumerable<ExpectedToolCall>>? expectedToolCalls = null,
            CancellationToken cancellationToken = default) => throw null!;
        public static Task<AgentEvaluationResults> EvaluateAsync(
            this AIAgent agent, IEnumerable<AgentResponse> responses, IEnumerable<string> queries, IEvaluator evaluator,
            ChatConfiguration chatConfiguration, string evalName = "AgentFrameworkEval", IEnumerable<string>? expectedOutput = null,
            IEnumerable<IEnumerable<ExpectedToolCall>>? expectedToolCalls = null,
            CancellationToken cancellationToken = default) => throw null!;
    }

    public sealed class AgentEvaluationResults
    {
        public AgentEvaluationResults(
            string providerName, IEnumerable<EvaluationResult> items, IReadOnlyList<EvalItem>? inputItems = null) => throw null!;
        public string ProviderName { get; }
        public Uri? ReportUrl { get; set; }
        public string? EvalId { get; set; }
        public string? RunId { get; set; }
        public string? Status { get; set; }
        public string? Error { get; set; }
        public IReadOnlyList<EvaluationResult> Items { get; }
        public IReadOnlyList<EvalItem>? InputItems { get; }
        public IReadOnlyDictionary<string, AgentEvaluationResults>? SubResults { get; set; }
        public IReadOnlyDictionary<string, PerEvaluatorResult>? PerEvaluator { get; set; }
        public IReadOnlyList<EvalItemResult>? DetailedItems { get; set; }
        public int Passed { get; }
        public int Failed { get; }
        public int Total { get; }
        public bool AllPassed { get; }
        public void AssertAllPassed(string? message = null) => throw null!;
        public void AssertScoreAtLeast(double minScore, string? evaluator = null, string? message = null) => throw null!;
        public void AssertDimensionScoreAtLeast(
            string dimensionId, double minScore, string? evaluator = null, bool requireApplicable = false,
            string? message = null) => throw null!;
        public void AssertNoFailedItems(string? message = null) => throw null!;
    }

    public sealed class AgentFileSkill : AgentSkill
    {
        internal AgentFileSkill() => throw null!;
        public override AgentSkillFrontmatter Frontmatter { get; }
        public string Path { get; }
        public override ValueTask<string> GetContentAsync(CancellationToken cancellationToken = default) => throw null!;
        public override ValueTask<AgentSkillResource?> GetResourceAsync(
            string name, CancellationToken cancellationToken = default) => throw null!;
        public override ValueTask<AgentSkillScript?> GetScriptAsync(
            string name, CancellationToken cancellationToken = default) => throw null!;
    }

    public sealed class AgentFileSkillFilterContext
    {
        internal AgentFileSkillFilterContext() => throw null!;
        public string SkillName { get; }
        public string RelativeFilePath { get; }
    }

    public sealed class AgentFileSkillScript : AgentSkillScript
    {
        internal AgentFileSkillScript() : base(default!) => throw null!;
        public string FullPath { get; }
        public override JsonElement? ParametersSchema { get; }
        public override Task<object?> RunAsync(
            AgentSkill skill, JsonElement? arguments, IServiceProvider? serviceProvider,
            CancellationToken cancellationToken = default) => throw null!;
    }

    public delegate Task<object?> AgentFileSkillScriptRunner(
        AgentFileSkill skill, AgentFileSkillScript script, JsonElement? arguments, IServiceProvider? serviceProvider,
        CancellationToken cancellationToken);

    public sealed class AgentFileSkillsSource : AgentSkillsSource
    {
        public AgentFileSkillsSource(
            string skillPath, AgentFileSkillScriptRunner? scriptRunner = null, AgentFileSkillsSourceOptions? options = null,
            ILoggerFactory? loggerFactory = null) => throw null!;
        public AgentFileSkillsSource(
            IEnumerable<string> skillPaths, AgentFileSkillScriptRunner? scriptRunner = null, AgentFileSkillsSourceOptions? options = null,
            ILoggerFactory? loggerFactory = null) => throw null!;
        public override Task<IList<AgentSkill>> GetSkillsAsync(
            AgentSkillsSourceContext context, CancellationToken cancellationToken = default) => throw null!;
    }

    public sealed class AgentFileSkillsSourceOptions
    {
        public IEnumerable<string>? AllowedResourceExtensions { get; set; }
        public IEnumerable<string>? AllowedScriptExtensions { get; set; }
        public int? SearchDepth { get; set; }
        public Func<AgentFileSkillFilterContext, bool>? ScriptFilter { get; set; }
        public Func<AgentFileSkillFilterContext, bool>? ResourceFilter { get; set; }
    }

    public abstract class AgentFileStore
    {
        public abstract Task WriteAsync(string path, string content, CancellationToken cancellationToken = default);
        public abstract Task<string?> ReadAsync(string path, CancellationToken cancellationToken = default);
        public abstract Task<bool> DeleteAsync(string path, CancellationToken cancellationToken = default);
        public abstract Task<IReadOnlyList<FileStoreEntry>> ListChildrenAsync(
            string directory, CancellationToken cancellationToken = default);
        public abstract Task<bool> FileExistsAsync(string path, CancellationToken cancellationToken = default);
        public abstract Task<IReadOnlyList<FileSearchResult>> SearchAsync(
            string directory, string regexPattern, string? globPattern = null, bool recursive = false,
            CancellationToken cancellationToken = default);
        public abstract Task CreateDirectoryAsync(string path, CancellationToken cancellationToken = default);
    }

    public sealed class AgentInMemorySkillsSource : AgentSkillsSource
    {
        public AgentInMemorySkillsSource(IEnumerable<AgentSkill> skills) => throw null!;
        public override Task<IList<AgentSkill>> GetSkillsAsync(
            AgentSkillsSourceContext context, CancellationToken cancellationToken = default) => throw null!;
    }

    public sealed class AgentInlineSkill : AgentSkill
    {
        public AgentInlineSkill(
            AgentSkillFrontmatter frontmatter, string instructions, JsonSerializerOptions? serializerOptions = null,
            Func<JsonElement?, AIFunctionArguments>? argumentMarshaler = null) => throw null!;
        public AgentInlineSkill(
            string name, string description, string instructions, string? license = null, string? compatibility = null,
            string? allowedTools = null, AdditionalPropertiesDictionary? metadata = null, JsonSerializerOptions? serializerOptions = null,
            Func<JsonElement?, AIFunctionArguments>? argumentMarshaler = null) => throw null!;
        public override AgentSkillFrontmatter Frontmatter { get; }
        public override ValueTask<string> GetContentAsync(CancellationToken cancellationToken = default) => throw null!;
        public override ValueTask<AgentSkillResource?> GetResourceAsync(
            string name, CancellationToken cancellationToken = default) => throw null!;
        public override ValueTask<AgentSkillScript?> GetScriptAsync(
            string name, CancellationToken cancellationToken = default) => throw null!;
        public AgentInlineSkill AddResource(string name, object value, string? description = null) => throw null!;
        public AgentInlineSkill AddResource(
            string name, Delegate method, string? description = null, JsonSerializerOptions? serializerOptions = null) => throw null!;
        public AgentInlineSkill AddScript(
            string name, Delegate method, string? description = null, JsonSerializerOptions? serializerOptions = null) => throw null!;
    }

    public sealed class AgentMcpSkillsSourceOptions
    {
        public string? ArchiveSkillsDirectory { get; set; }
        public IEnumerable<string>? ArchiveResourceExtensions { get; set; }
        public int? ArchiveResourceSearchDepth { get; set; }
        public int? ArchiveMaxFileCount { get; set; }
        public long? ArchiveMaxSizeBytes { get; set; }
        public long? ArchiveMaxUncompressedSizeBytes { get; set; }
    }

    public sealed class AgentModeProvider : AIContextProvider, IDisposable
    {
        public AgentModeProvider(AgentModeProviderOptions? options = null) => throw null!;
        public override IReadOnlyList<string> StateKeys { get; }
        public void Dispose() => throw null!;
        public Task<string> GetModeAsync(AgentSession session, CancellationToken cancellationToken = default) => throw null!;
        public Task SetModeAsync(AgentSession session, string mode, CancellationToken cancellationToken = default) => throw null!;
        protected override ValueTask<AIContext> ProvideAIContextAsync(
            AIContextProvider.InvokingContext context, CancellationToken cancellationToken = default) => throw null!;
    }

    public sealed class AgentModeProviderOptions
    {
        public string? Instructions { get; set; }
        public IReadOnlyList<AgentMode>? Modes { get; set; }
        public string? DefaultMode { get; set; }

        public sealed class AgentMode
        {
            public AgentMode(string name, string instructions) => throw null!;
            public string Name { get; }
            public string Instructions { get; }
        }
    }

    public readonly struct AgentRequestMessageSourceAttribution : IEquatable<AgentRequestMessageSourceAttribution>
    {
        public AgentRequestMessageSourceAttribution(AgentRequestMessageSourceType sourceType, string? sourceId) => throw null!;
        public static readonly string AdditionalPropertiesKey;
        public AgentRequestMessageSourceType SourceType { get; }
        public string? SourceId { get; }
        public static bool operator ==(
            AgentRequestMessageSourceAttribution left, AgentRequestMessageSourceAttribution right) => throw null!;
        public static bool operator !=(
            AgentRequestMessageSourceAttribution left, AgentRequestMessageSourceAttribution right) => throw null!;
        public bool Equals(AgentRequestMessageSourceAttribution other) => throw null!;
        public override bool Equals(object? obj) => throw null!;
        public override string ToString() => throw null!;
        public override int GetHashCode() => throw null!;
    }

    public readonly struct AgentRequestMessageSourceType : IEquatable<AgentRequestMessageSourceType>
    {
        public AgentRequestMessageSourceType(string value) => throw null!;
        public string Value { get; }
        public static AgentRequestMessageSourceType External { get; }
        public static AgentRequestMessageSourceType AIContextProvider { get; }
        public static AgentRequestMessageSourceType ChatHistory { get; }
        public static bool operator ==(AgentRequestMessageSourceType left, AgentRequestMessageSourceType right) => throw null!;
        public static bool operator !=(AgentRequestMessageSourceType left, AgentRequestMessageSourceType right) => throw null!;
        public bool Equals(AgentRequestMessageSourceType other) => throw null!;
        public override bool Equals(object? obj) => throw null!;
        public override string ToString() => throw null!;
        public override int GetHashCode() => throw null!;
    }

    public class AgentResponse
    {
        public AgentResponse() => throw null!;
        public AgentResponse(ChatMessage message) => throw null!;
        public AgentResponse(ChatResponse response) => throw null!;
        protected AgentResponse(AgentResponse response) => throw null!;
        public AgentResponse(IList<ChatMessage>? messages) => throw null!;
        public IList<ChatMessage> Messages { get; set; }
        public string Text { get; }
        public string? AgentId { get; set; }
        public string? ResponseId { get; set; }
        public ResponseContinuationToken? ContinuationToken { get; set; }
        public DateTimeOffset? CreatedAt { get; set; }
        public ChatFinishReason? FinishReason { get; set; }
        public UsageDetails? Usage { get; set; }
        public object? RawRepresentation { get; set; }
        public AdditionalPropertiesDictionary? AdditionalProperties { get; set; }
        public override string ToString() => throw null!;
        public AgentResponseUpdate[] ToAgentResponseUpdates() => throw null!;
    }

    public class AgentResponse<T> : AgentResponse
    {
        public AgentResponse(AgentResponse response, JsonSerializerOptions serializerOptions) => throw null!;
        public bool IsWrappedInObject { get; init; }
        public virtual T Result { get; }
    }

    public static class AgentResponseExtensions
    {
        public static ChatResponse AsChatResponse(this AgentResponse response) => throw null!;
        public static ChatResponseUpdate AsChatResponseUpdate(this AgentResponseUpdate responseUpdate) => throw null!;
        public static IAsyncEnumerable<ChatResponseUpdate> AsChatResponseUpdatesAsync(
            this IAsyncEnumerable<AgentResponseUpdate> responseUpdates) => throw null!;
        public static AgentResponse ToAgentResponse(this IEnumerable<AgentResponseUpdate> updates) => throw null!;
        public static Task<AgentResponse> ToAgentResponseAsync(
            this IAsyncEnumerable<AgentResponseUpdate> updates, CancellationToken cancellationToken = default) => throw null!;
        public static global::OpenAI.Chat.ChatCompletion AsOpenAIChatCompletion(this AgentResponse response) => throw null!;
        public static ResponseResult AsOpenAIResponse(this AgentResponse response) => throw null!;
    }

    public class AgentResponseUpdate
    {
        public AgentResponseUpdate() => throw null!;
        public AgentResponseUpdate(ChatRole? role, string? content) => throw null!;
        public AgentResponseUpdate(ChatRole? role, IList<AIContent>? contents) => throw null!;
        public AgentResponseUpdate(ChatResponseUpdate chatResponseUpdate) => throw null!;
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
        public ResponseContinuationToken? ContinuationToken { get; set; }
        public ChatFinishReason? FinishReason { get; set; }
        public override string ToString() => throw null!;
    }

    public sealed class AgentRunContext
    {
        public AgentRunContext(
            AIAgent agent, AgentSession? session, IReadOnlyCollection<ChatMessage> requestMessages,
            AgentRunOptions? agentRunOptions) => throw null!;
        public AIAgent Agent { get; }
        public AgentSession? Session { get; }
        public IReadOnlyCollection<ChatMessage> RequestMessages { get; }
        public AgentRunOptions? RunOptions { get; }
    }

    public class AgentRunOptions
    {
        public AgentRunOptions() => throw null!;
        protected AgentRunOptions(AgentRunOptions options) => throw null!;
        public ResponseContinuationToken? ContinuationToken { get; set; }
        public bool? AllowBackgroundResponses { get; set; }
        public AdditionalPropertiesDictionary? AdditionalProperties { get; set; }
        public ChatResponseFormat? ResponseFormat { get; set; }
        public virtual AgentRunOptions Clone() => throw null!;
    }

    public abstract class AgentSession
    {
        protected AgentSession() => throw null!;
        protected AgentSession(AgentSessionStateBag stateBag) => throw null!;
        public AgentSessionStateBag StateBag { get; protected set; }
        public virtual object? GetService(Type serviceType, object? serviceKey = null) => throw null!;
        public TService? GetService<TService>(object? serviceKey = null) => throw null!;
    }

    public static class AgentSessionExtensions
    {
        public static bool TryGetInMemoryChatHistory(
            this AgentSession session, out List<ChatMessage> messages, string? stateKey = null,
            JsonSerializerOptions? jsonSerializerOptions = null) => throw null!;
        public static void SetInMemoryChatHistory(
            this AgentSession session, List<ChatMessage> messages, string? stateKey = null,
            JsonSerializerOptions? jsonSerializerOptions = null) => throw null!;
    }

    public class AgentSessionStateBag
    {
        public int Count { get; }
        public bool TryGetValue<T>(
            string key, out T? value, JsonSerializerOptions? jsonSerializerOptions = null) where T : class => throw null!;
        public T? GetValue<T>(string key, JsonSerializerOptions? jsonSerializerOptions = null) where T : class => throw null!;
        public void SetValue<T>(string key, T? value, JsonSerializerOptions? jsonSerializerOptions = null) where T : class => throw null!;
        public bool TryRemoveValue(string key) => throw null!;
        public JsonElement Serialize() => throw null!;
        public static AgentSessionStateBag Deserialize(JsonElement jsonElement) => throw null!;
    }

    public abstract class AgentSkill
    {
        public abstract AgentSkillFrontmatter Frontmatter { get; }
        public abstract ValueTask<string> GetContentAsync(CancellationToken cancellationToken = default);
        public virtual ValueTask<AgentSkillResource?> GetResourceAsync(
            string name, CancellationToken cancellationToken = default) => throw null!;
        public virtual ValueTask<AgentSkillScript?> GetScriptAsync(
            string name, CancellationToken cancellationToken = default) => throw null!;
    }

    public sealed class AgentSkillFrontmatter
    {
        public AgentSkillFrontmatter(string name, string description, string? compatibility = null) => throw null!;
        public string Name { get; }
        public string Description { get; }
        public string? License { get; set; }
        public string? Compatibility { get; set; }
        public string? AllowedTools { get; set; }
        public AdditionalPropertiesDictionary? Metadata { get; set; }
        public static bool ValidateName(string? name, out string? reason) => throw null!;
        public static bool ValidateDescription(string? description, out string? reason) => throw null!;
        public static bool ValidateCompatibility(string? compatibility, out string? reason) => throw null!;
    }

    public abstract class AgentSkillResource
    {
        protected AgentSkillResource(string name, string? description = null) => throw null!;
        public string Name { get; }
        public string? Description { get; }
        public abstract Task<object?> ReadAsync(IServiceProvider? serviceProvider = null, CancellationToken cancellationToken = default);
    }

    [AttributeUsage(AttributeTargets.Method | AttributeTargets.Property, AllowMultiple = false, Inherited = false)]
    public sealed class AgentSkillResourceAttribute : Attribute
    {
        public AgentSkillResourceAttribute() => throw null!;
        public AgentSkillResourceAttribute(string name) => throw null!;
        public string? Name { get; }
    }

    public abstract class AgentSkillScript
    {
        protected AgentSkillScript(string name, string? description = null) => throw null!;
        public string Name { get; }
        public string? Description { get; }
        public virtual JsonElement? ParametersSchema { get; }
        public abstract Task<object?> RunAsync(
            AgentSkill skill, JsonElement? arguments, IServiceProvider? serviceProvider, CancellationToken cancellationToken = default);
    }

    [AttributeUsage(AttributeTargets.Method, AllowMultiple = false, Inherited = false)]
    public sealed class AgentSkillScriptAttribute : Attribute
    {
        public AgentSkillScriptAttribute() => throw null!;
        public AgentSkillScriptAttribute(string name) => throw null!;
        public string? Name { get; }
    }

    public sealed class AgentSkillsProvider : AIContextProvider, IDisposable
    {
        public AgentSkillsProvider(
            string skillPath, AgentFileSkillScriptRunner? scriptRunner = null, AgentFileSkillsSourceOptions? fileOptions = null,
            AgentSkillsProviderOptions? options = null, ILoggerFactory? loggerFactory = null) => throw null!;
        public AgentSkillsProvider(
            IEnumerable<string> skillPaths, AgentFileSkillScriptRunner? scriptRunner = null,
            AgentFileSkillsSourceOptions? fileOptions = null, AgentSkillsProviderOptions? options = null,
            ILoggerFactory? loggerFactory = null) => throw null!;
        public AgentSkillsProvider(params AgentSkill[] skills) => throw null!;
        public AgentSkillsProvider(
            IEnumerable<AgentSkill> skills, AgentSkillsProviderOptions? options = null,
            ILoggerFactory? loggerFactory = null) => throw null!;
        public AgentSkillsProvider(
            AgentSkillsSource source, AgentSkillsProviderOptions? options = null, ILoggerFactory? loggerFactory = null,
            bool ownsSource = false) => throw null!;
        public const string LoadSkillToolName = "load_skill";
        public const string ReadSkillResourceToolName = "read_skill_resource";
        public const string RunSkillScriptToolName = "run_skill_script";
        public static Func<ToolAutoApprovalRuleContext, ValueTask<bool>> ReadOnlyToolsAutoApprovalRule { get; }
        public static Func<ToolAutoApprovalRuleContext, ValueTask<bool>> AllToolsAutoApprovalRule { get; }
        protected override ValueTask<AIContext> ProvideAIContextAsync(
            AIContextProvider.InvokingContext context, CancellationToken cancellationToken = default) => throw null!;
        public void Dispose() => throw null!;
    }

    public sealed class AgentSkillsProviderBuilder
    {
        public AgentSkillsProviderBuilder UseFileSkill(
            string skillPath, AgentFileSkillsSourceOptions? options = null, AgentFileSkillScriptRunner? scriptRunner = null) => throw null!;
        public AgentSkillsProviderBuilder UseFileSkills(
            IEnumerable<string> skillPaths, AgentFileSkillsSourceOptions? options = null,
            AgentFileSkillScriptRunner? scriptRunner = null) => throw null!;
        public AgentSkillsProviderBuilder UseSkill(AgentSkill skill) => throw null!;
        public AgentSkillsProviderBuilder UseSkills(params AgentSkill[] skills) => throw null!;
        public AgentSkillsProviderBuilder UseSkills(IEnumerable<AgentSkill> skills) => throw null!;
        public AgentSkillsProviderBuilder UseSource(AgentSkillsSource source) => throw null!;
        public AgentSkillsProviderBuilder UseSource(Func<ILoggerFactory?, AgentSkillsSource> factory) => throw null!;
        public AgentSkillsProviderBuilder UsePromptTemplate(string promptTemplate) => throw null!;
        public AgentSkillsProviderBuilder UseFileScriptRunner(AgentFileSkillScriptRunner runner) => throw null!;
        public AgentSkillsProviderBuilder UseLoggerFactory(ILoggerFactory loggerFactory) => throw null!;
        public AgentSkillsProviderBuilder UseFilter(Func<AgentSkill, AgentSkillsSourceContext, bool> predicate) => throw null!;
        public AgentSkillsProviderBuilder UseOptions(Action<AgentSkillsProviderOptions> configure) => throw null!;
        public AgentSkillsProviderBuilder DisableCaching() => throw null!;
        public AgentSkillsProviderBuilder UseCachingOptions(Action<CachingAgentSkillsSourceOptions> configure) => throw null!;
        public AgentSkillsProvider Build() => throw null!;
    }

    public static class AgentSkillsProviderBuilderMcpExtensions
    {
        public static AgentSkillsProviderBuilder UseMcpSkills(
            this AgentSkillsProviderBuilder builder, McpClient client, AgentMcpSkillsSourceOptions? options = null) => throw null!;
    }

    public sealed class AgentSkillsProviderOptions
    {
        public string? SkillsInstructionPrompt { get; set; }
        public bool IncludeDetailedErrors { get; set; }
        public bool DisableLoadSkillApproval { get; set; }
        public bool DisableReadSkillResourceApproval { get; set; }
        public bool DisableRunSkillScriptApproval { get; set; }
    }

    public abstract class AgentSkillsSource : IDisposable
    {
        public abstract Task<IList<AgentSkill>> GetSkillsAsync(
            AgentSkillsSourceContext context, CancellationToken cancellationToken = default);
        public void Dispose() => throw null!;
        protected virtual void Dispose(bool disposing) => throw null!;
    }

    public sealed class AgentSkillsSourceContext
    {
        public AgentSkillsSourceContext(AIAgent agent, AgentSession? session) => throw null!;
        public AIAgent Agent { get; }
        public AgentSession? Session { get; }
    }

    public sealed class AggregatingAgentSkillsSource : AgentSkillsSource
    {
        public AggregatingAgentSkillsSource(IEnumerable<AgentSkillsSource> sources) => throw null!;
        public override Task<IList<AgentSkill>> GetSkillsAsync(
            AgentSkillsSourceContext context, CancellationToken cancellationToken = default) => throw null!;
        protected override void Dispose(bool disposing) => throw null!;
    }

    public sealed class AlwaysApproveToolApprovalResponseContent : AIContent
    {
        internal AlwaysApproveToolApprovalResponseContent() => throw null!;
        public ToolApprovalResponseContent InnerResponse { get; }
        public bool AlwaysApproveTool { get; }
        public bool AlwaysApproveToolWithArguments { get; }
    }

    public sealed class BackgroundAgentsProvider : AIContextProvider
    {
        public BackgroundAgentsProvider(IEnumerable<AIAgent> agents, BackgroundAgentsProviderOptions? options = null) => throw null!;
        public override IReadOnlyList<string> StateKeys { get; }
        protected override ValueTask<AIContext> ProvideAIContextAsync(
            AIContextProvider.InvokingContext context, CancellationToken cancellationToken = default) => throw null!;
        public IReadOnlyList<BackgroundTaskInfo> GetIncompleteTasks(AgentSession? session) => throw null!;
    }

    public sealed class BackgroundAgentsProviderOptions
    {
        public string? Instructions { get; set; }
        public Func<IReadOnlyDictionary<string, AIAgent>, string>? AgentListBuilder { get; set; }
    }

    public sealed class BackgroundTaskCompletionLoopEvaluator : LoopEvaluator
    {
        public BackgroundTaskCompletionLoopEvaluator(BackgroundTaskCompletionLoopEvaluatorOptions? options = null) => throw null!;
        public const string IncompleteTasksPlaceholder = "{incomplete_tasks}";
        public const string IncompleteTaskCountPlaceholder = "{incomplete_task_count}";
        public const string DefaultFeedbackMessageTemplate = "";
        public override ValueTask<LoopEvaluation> EvaluateAsync(
            LoopContext context, CancellationToken cancellationToken = default) => throw null!;
    }

    public sealed class BackgroundTaskCompletionLoopEvaluatorOptions
    {
        public string? FeedbackMessageTemplate { get; set; }
    }

    public sealed class BackgroundTaskInfo
    {
        public int Id { get; set; }
        public string AgentName { get; set; }
        public string Description { get; set; }
        public BackgroundTaskStatus Status { get; set; }
        public string? ResultText { get; set; }
        public string? ErrorText { get; set; }
    }

    public enum BackgroundTaskStatus
    {
        Running,
        Completed,
        Failed,
        Lost,
    }

    public sealed class CachingAgentSkillsSource : DelegatingAgentSkillsSource
    {
        public CachingAgentSkillsSource(
            AgentSkillsSource innerSource, CachingAgentSkillsSourceOptions? options = null) : base(default!) => throw null!;
        public override Task<IList<AgentSkill>> GetSkillsAsync(
            AgentSkillsSourceContext context, CancellationToken cancellationToken = default) => throw null!;
        protected override void Dispose(bool disposing) => throw null!;
    }

    public sealed class CachingAgentSkillsSourceOptions
    {
        public Func<AgentSkillsSourceContext, string?>? CacheIsolationKeySelector { get; set; }
        public TimeSpan? RefreshInterval { get; set; }
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
        public ChatHistoryProvider? ChatHistoryProvider { get; }
        public IReadOnlyList<AIContextProvider>? AIContextProviders { get; }
        protected override string? IdCore { get; }
        public override string? Name { get; }
        public override string? Description { get; }
        public string? Instructions { get; }
        public Task<AgentResponse> RunAsync(
            AgentSession? session, ChatClientAgentRunOptions? options, CancellationToken cancellationToken = default) => throw null!;
        public Task<AgentResponse> RunAsync(
            string message, AgentSession? session, ChatClientAgentRunOptions? options,
            CancellationToken cancellationToken = default) => throw null!;
        public Task<AgentResponse> RunAsync(
            ChatMessage message, AgentSession? session, ChatClientAgentRunOptions? options,
            CancellationToken cancellationToken = default) => throw null!;
        public Task<AgentResponse> RunAsync(
            IEnumerable<ChatMessage> messages, AgentSession? session, ChatClientAgentRunOptions? options,
            CancellationToken cancellationToken = default) => throw null!;
        public IAsyncEnumerable<AgentResponseUpdate> RunStreamingAsync(
            AgentSession? session, ChatClientAgentRunOptions? options, CancellationToken cancellationToken = default) => throw null!;
        public IAsyncEnumerable<AgentResponseUpdate> RunStreamingAsync(
            string message, AgentSession? session, ChatClientAgentRunOptions? options,
            CancellationToken cancellationToken = default) => throw null!;
        public IAsyncEnumerable<AgentResponseUpdate> RunStreamingAsync(
            ChatMessage message, AgentSession? session, ChatClientAgentRunOptions? options,
            CancellationToken cancellationToken = default) => throw null!;
        public IAsyncEnumerable<AgentResponseUpdate> RunStreamingAsync(
            IEnumerable<ChatMessage> messages, AgentSession? session, ChatClientAgentRunOptions? options,
            CancellationToken cancellationToken = default) => throw null!;
        public Task<AgentResponse<T>> RunAsync<T>(
            AgentSession? session, JsonSerializerOptions? serializerOptions, ChatClientAgentRunOptions? options,
            CancellationToken cancellationToken = default) => throw null!;
        public Task<AgentResponse<T>> RunAsync<T>(
            string message, AgentSession? session, JsonSerializerOptions? serializerOptions, ChatClientAgentRunOptions? options,
            CancellationToken cancellationToken = default) => throw null!;
        public Task<AgentResponse<T>> RunAsync<T>(
            ChatMessage message, AgentSession? session, JsonSerializerOptions? serializerOptions, ChatClientAgentRunOptions? options,
            CancellationToken cancellationToken = default) => throw null!;
        public Task<AgentResponse<T>> RunAsync<T>(
            IEnumerable<ChatMessage> messages, AgentSession? session, JsonSerializerOptions? serializerOptions,
            ChatClientAgentRunOptions? options, CancellationToken cancellationToken = default) => throw null!;
        protected override Task<AgentResponse> RunCoreAsync(
            IEnumerable<ChatMessage> messages, AgentSession? session = null, AgentRunOptions? options = null,
            CancellationToken cancellationToken = default) => throw null!;
        protected override IAsyncEnumerable<AgentResponseUpdate> RunCoreStreamingAsync(
            IEnumerable<ChatMessage> messages, AgentSession? session = null, AgentRunOptions? options = null,
            CancellationToken cancellationToken = default) => throw null!;
        public override object? GetService(Type serviceType, object? serviceKey = null) => throw null!;
        protected override ValueTask<AgentSession> CreateSessionCoreAsync(CancellationToken cancellationToken = default) => throw null!;
        public ValueTask<AgentSession> CreateSessionAsync(
            string conversationId, CancellationToken cancellationToken = default) => throw null!;
        protected override ValueTask<JsonElement> SerializeSessionCoreAsync(
            AgentSession session, JsonSerializerOptions? jsonSerializerOptions = null,
            CancellationToken cancellationToken = default) => throw null!;
        protected override ValueTask<AgentSession> DeserializeSessionCoreAsync(
            JsonElement serializedState, JsonSerializerOptions? jsonSerializerOptions = null,
            CancellationToken cancellationToken = default) => throw null!;
    }

    public sealed class ChatClientAgentOptions
    {
        public string? Id { get; set; }
        public string? Name { get; set; }
        public string? Description { get; set; }
        public ChatOptions? ChatOptions { get; set; }
        public ChatHistoryProvider? ChatHistoryProvider { get; set; }
        public IEnumerable<AIContextProvider>? AIContextProviders { get; set; }
        public bool UseProvidedChatClientAsIs { get; set; }
        public bool ClearOnChatHistoryProviderConflict { get; set; }
        public bool WarnOnChatHistoryProviderConflict { get; set; }
        public bool ThrowOnChatHistoryProviderConflict { get; set; }
        public bool RequirePerServiceCallChatHistoryPersistence { get; set; }
        public bool EnableMessageInjection { get; set; }
        public bool DisableApprovalNotRequiredFunctionBypassing { get; set; }
        public bool DisableApprovalResponseBinding { get; set; }
        public bool EnableInvocableFunctionBypassing { get; set; }
        public ChatClientAgentOptions Clone() => throw null!;
    }

    public sealed class ChatClientAgentRunOptions : AgentRunOptions
    {
        public ChatClientAgentRunOptions(ChatOptions? chatOptions = null) => throw null!;
        public ChatOptions? ChatOptions { get; set; }
        public Func<IChatClient, IChatClient>? ChatClientFactory { get; set; }
        public override AgentRunOptions Clone() => throw null!;
    }

    public sealed class ChatClientAgentSession : AgentSession
    {
        internal ChatClientAgentSession() => throw null!;
        public string? ConversationId { get; }
    }

    public sealed class ChatHistoryMemoryProvider : MessageAIContextProvider, IDisposable
    {
        public ChatHistoryMemoryProvider(
            VectorStore vectorStore, string collectionName, int vectorDimensions, Func<AgentSession?, State> stateInitializer,
            ChatHistoryMemoryProviderOptions? options = null, ILoggerFactory? loggerFactory = null) => throw null!;
        public override IReadOnlyList<string> StateKeys { get; }
        protected override ValueTask<AIContext> ProvideAIContextAsync(
            AIContextProvider.InvokingContext context, CancellationToken cancellationToken = default) => throw null!;
        protected override ValueTask<IEnumerable<ChatMessage>> InvokingCoreAsync(
            MessageAIContextProvider.InvokingContext context, CancellationToken cancellationToken = default) => throw null!;
        protected override ValueTask<IEnumerable<ChatMessage>> ProvideMessagesAsync(
            MessageAIContextProvider.InvokingContext context, CancellationToken cancellationToken = default) => throw null!;
        protected override ValueTask StoreAIContextAsync(
            AIContextProvider.InvokedContext context, CancellationToken cancellationToken = default) => throw null!;
        public void Dispose() => throw null!;

        public sealed class State
        {
            public State(ChatHistoryMemoryProviderScope storageScope, ChatHistoryMemoryProviderScope? searchScope = null) => throw null!;
            public ChatHistoryMemoryProviderScope StorageScope { get; }
            public ChatHistoryMemoryProviderScope SearchScope { get; }
        }
    }

    public sealed class ChatHistoryMemoryProviderOptions
    {
        public SearchBehavior SearchTime { get; set; }
        public string? FunctionToolName { get; set; }
        public string? FunctionToolDescription { get; set; }
        public string? ContextPrompt { get; set; }
        public int? MaxResults { get; set; }
        public bool EnableSensitiveTelemetryData { get; set; }
        public Redactor? Redactor { get; set; }
        public string? StateKey { get; set; }
        public Func<IEnumerable<ChatMessage>, IEnumerable<ChatMessage>>? SearchInputMessageFilter { get; set; }
        public Func<IEnumerable<ChatMessage>, IEnumerable<ChatMessage>>? StorageInputRequestMessageFilter { get; set; }
        public Func<IEnumerable<ChatMessage>, IEnumerable<ChatMessage>>? StorageInputResponseMessageFilter { get; set; }

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
        public string? SessionId { get; set; }
        public string? UserId { get; set; }
    }

    public abstract class ChatHistoryProvider
    {
        protected ChatHistoryProvider(
            Func<IEnumerable<ChatMessage>, IEnumerable<ChatMessage>>? provideOutputMessageFilter = null,
            Func<IEnumerable<ChatMessage>, IEnumerable<ChatMessage>>? storeInputRequestMessageFilter = null,
            Func<IEnumerable<ChatMessage>, IEnumerable<ChatMessage>>? storeInputResponseMessageFilter = null) => throw null!;
        public virtual IReadOnlyList<string> StateKeys { get; }
        public ValueTask<IEnumerable<ChatMessage>> InvokingAsync(
            InvokingContext context, CancellationToken cancellationToken = default) => throw null!;
        protected virtual ValueTask<IEnumerable<ChatMessage>> InvokingCoreAsync(
            InvokingContext context, CancellationToken cancellationToken = default) => throw null!;
        protected virtual ValueTask<IEnumerable<ChatMessage>> ProvideChatHistoryAsync(
            InvokingContext context, CancellationToken cancellationToken = default) => throw null!;
        public ValueTask InvokedAsync(InvokedContext context, CancellationToken cancellationToken = default) => throw null!;
        protected virtual ValueTask InvokedCoreAsync(InvokedContext context, CancellationToken cancellationToken = default) => throw null!;
        protected virtual ValueTask StoreChatHistoryAsync(
            InvokedContext context, CancellationToken cancellationToken = default) => throw null!;
        public virtual object? GetService(Type serviceType, object? serviceKey = null) => throw null!;
        public TService? GetService<TService>(object? serviceKey = null) => throw null!;

        public sealed class InvokingContext
        {
            public InvokingContext(AIAgent agent, AgentSession? session, IEnumerable<ChatMessage> requestMessages) => throw null!;
            public AIAgent Agent { get; }
            public AgentSession? Session { get; }
            public IEnumerable<ChatMessage> RequestMessages { get; set; }
        }

        public sealed class InvokedContext
        {
            public InvokedContext(
                AIAgent agent, AgentSession? session, IEnumerable<ChatMessage> requestMessages,
                IEnumerable<ChatMessage> responseMessages) => throw null!;
            public InvokedContext(
                AIAgent agent, AgentSession? session, IEnumerable<ChatMessage> requestMessages, Exception invokeException) => throw null!;
            public AIAgent Agent { get; }
            public AgentSession? Session { get; }
            public IEnumerable<ChatMessage> RequestMessages { get; }
            public IEnumerable<ChatMessage>? ResponseMessages { get; }
            public Exception? InvokeException { get; }
        }
    }

    public static class ChatMessageExtensions
    {
        public static AgentRequestMessageSourceType GetAgentRequestMessageSourceType(this ChatMessage message) => throw null!;
        public static string? GetAgentRequestMessageSourceId(this ChatMessage message) => throw null!;
        public static ChatMessage WithAgentRequestMessageSource(
            this ChatMessage message, AgentRequestMessageSourceType sourceType, string? sourceId = null) => throw null!;
    }

    public sealed class CompletionMarkerLoopEvaluator : LoopEvaluator
    {
        public CompletionMarkerLoopEvaluator(string completionMarker, CompletionMarkerLoopEvaluatorOptions? options = null) => throw null!;
        public const string CompletionMarkerPlaceholder = "{completion_marker}";
        public const string LastResponsePlaceholder = "{last_response}";
        public const string DefaultFeedbackMessageTemplate = "";
        public override ValueTask<LoopEvaluation> EvaluateAsync(
            LoopContext context, CancellationToken cancellationToken = default) => throw null!;
    }

    public sealed class CompletionMarkerLoopEvaluatorOptions
    {
        public string? FeedbackMessageTemplate { get; set; }
    }

    public static class ConversationSplitters
    {
        public static IConversationSplitter LastTurn { get; }
        public static IConversationSplitter Full { get; }
    }

    public sealed class DeduplicatingAgentSkillsSource : DelegatingAgentSkillsSource
    {
        public DeduplicatingAgentSkillsSource(
            AgentSkillsSource innerSource, ILoggerFactory? loggerFactory = null) : base(default!) => throw null!;
        public override Task<IList<AgentSkill>> GetSkillsAsync(
            AgentSkillsSourceContext context, CancellationToken cancellationToken = default) => throw null!;
    }

    public sealed class DelegateLoopEvaluator : LoopEvaluator
    {
        public DelegateLoopEvaluator(Func<LoopContext, CancellationToken, ValueTask<LoopEvaluation>> evaluate) => throw null!;
        public override ValueTask<LoopEvaluation> EvaluateAsync(
            LoopContext context, CancellationToken cancellationToken = default) => throw null!;
    }

    public abstract class DelegatingAIAgent : AIAgent
    {
        protected DelegatingAIAgent(AIAgent innerAgent) => throw null!;
        protected AIAgent InnerAgent { get; }
        protected override string? IdCore { get; }
        public override string? Name { get; }
        public override string? Description { get; }
        public override object? GetService(Type serviceType, object? serviceKey = null) => throw null!;
        protected override ValueTask<AgentSession> CreateSessionCoreAsync(CancellationToken cancellationToken = default) => throw null!;
        protected override ValueTask<JsonElement> SerializeSessionCoreAsync(
            AgentSession session, JsonSerializerOptions? jsonSerializerOptions = null,
            CancellationToken cancellationToken = default) => throw null!;
        protected override ValueTask<AgentSession> DeserializeSessionCoreAsync(
            JsonElement serializedState, JsonSerializerOptions? jsonSerializerOptions = null,
            CancellationToken cancellationToken = default) => throw null!;
        protected override Task<AgentResponse> RunCoreAsync(
            IEnumerable<ChatMessage> messages, AgentSession? session = null, AgentRunOptions? options = null,
            CancellationToken cancellationToken = default) => throw null!;
        protected override IAsyncEnumerable<AgentResponseUpdate> RunCoreStreamingAsync(
            IEnumerable<ChatMessage> messages, AgentSession? session = null, AgentRunOptions? options = null,
            CancellationToken cancellationToken = default) => throw null!;
    }

    public abstract class DelegatingAgentSkillsSource : AgentSkillsSource
    {
        protected DelegatingAgentSkillsSource(AgentSkillsSource innerSource) => throw null!;
        protected AgentSkillsSource InnerSource { get; }
        public override Task<IList<AgentSkill>> GetSkillsAsync(
            AgentSkillsSourceContext context, CancellationToken cancellationToken = default) => throw null!;
        protected override void Dispose(bool disposing) => throw null!;
    }

    public delegate EvalCheckResult EvalCheck(EvalItem item);

    public sealed record EvalCheckResult
    {
        public EvalCheckResult(bool Passed, string Reason, string CheckName) => throw null!;
        public bool Passed { get; init; }
        public string Reason { get; init; }
        public string CheckName { get; init; }
    }

    public static class EvalChecks
    {
        public static EvalCheck KeywordCheck(params string[] keywords) => throw null!;
        public static EvalCheck KeywordCheck(bool caseSensitive, params string[] keywords) => throw null!;
        public static EvalCheck ToolCalledCheck(params string[] toolNames) => throw null!;
        public static EvalCheck ToolCalledCheck(ToolCalledMode mode, params string[] toolNames) => throw null!;
        public static EvalCheck ToolCallsPresent() => throw null!;
        public static EvalCheck ToolCallArgsMatch() => throw null!;
        public static EvalCheck NonEmpty(int minLength = 1) => throw null!;
        public static EvalCheck ContainsExpected(bool caseSensitive = false) => throw null!;
        public static EvalCheck HasImageContent() => throw null!;
    }

    public sealed class EvalItem
    {
        public EvalItem(string query, string response, IReadOnlyList<ChatMessage> conversation) => throw null!;
        public EvalItem(IReadOnlyList<ChatMessage> conversation, IConversationSplitter? splitter = null) => throw null!;
        public EvalItem(string query, string response) => throw null!;
        public string Query { get; }
        public string Response { get; }
        public IReadOnlyList<ChatMessage> Conversation { get; }
        public bool HasImageContent { get; }
        public IReadOnlyList<AITool>? Tools { get; set; }
        public string? Context { get; set; }
        public string? ExpectedOutput { get; set; }
        public IReadOnlyList<ExpectedToolCall>? ExpectedToolCalls { get; set; }
        public ChatResponse? RawResponse { get; set; }
        public IConversationSplitter? Splitter { get; set; }
        public (
            IReadOnlyList<ChatMessage> QueryMessages,
            IReadOnlyList<ChatMessage> ResponseMessages) Split(IConversationSplitter? splitter = null) => throw null!;
        public static IReadOnlyList<EvalItem> PerTurnItems(
            IReadOnlyList<ChatMessage> conversation, IReadOnlyList<AITool>? tools = null, string? context = null) => throw null!;
    }

    public sealed class EvalItemResult
    {
        public EvalItemResult(string itemId, string status, IReadOnlyList<EvalScoreResult> scores) => throw null!;
        public string ItemId { get; }
        public string Status { get; }
        public IReadOnlyList<EvalScoreResult> Scores { get; }
        public string? ErrorCode { get; set; }
        public string? ErrorMessage { get; set; }
        public string? ResponseId { get; set; }
        public string? InputText { get; set; }
        public string? OutputText { get; set; }
        public IReadOnlyDictionary<string, int>? TokenUsage { get; set; }
        public bool IsError { get; }
        public bool IsPassed { get; }
        public bool IsFailed { get; }
    }

    public record EvalScoreResult
    {
        public EvalScoreResult(string Name, double Score, bool? Passed = null) => throw null!;
        public string Name { get; init; }
        public double Score { get; init; }
        public bool? Passed { get; init; }
        public IReadOnlyList<RubricScore>? Dimensions { get; init; }
    }

    public record ExpectedToolCall
    {
        public ExpectedToolCall(string Name, IReadOnlyDictionary<string, object>? Arguments = null) => throw null!;
        public string Name { get; init; }
        public IReadOnlyDictionary<string, object>? Arguments { get; init; }
    }

    public sealed class FileAccessProvider : AIContextProvider, IDisposable
    {
        public FileAccessProvider(AgentFileStore fileStore, FileAccessProviderOptions? options = null) => throw null!;
        public const string WriteToolName = "file_access_write";
        public const string ReadFileToolName = "file_access_read";
        public const string DeleteFileToolName = "file_access_delete";
        public const string LsToolName = "file_access_ls";
        public const string GrepToolName = "file_access_grep";
        public const string ReplaceToolName = "file_access_replace";
        public const string ReplaceLinesToolName = "file_access_replace_lines";
        public static Func<ToolAutoApprovalRuleContext, ValueTask<bool>> ReadOnlyToolsAutoApprovalRule { get; }
        public static Func<ToolAutoApprovalRuleContext, ValueTask<bool>> AllToolsAutoApprovalRule { get; }
        public override IReadOnlyList<string> StateKeys { get; }
        public void Dispose() => throw null!;
        protected override ValueTask<AIContext> ProvideAIContextAsync(
            AIContextProvider.InvokingContext context, CancellationToken cancellationToken = default) => throw null!;
    }

    public sealed class FileAccessProviderOptions
    {
        public string? Instructions { get; set; }
        public bool DisableWriteTools { get; set; }
        public bool DisableReadOnlyToolApproval { get; set; }
        public bool DisableWriteToolApproval { get; set; }
    }

    public sealed class FileLineEdit
    {
        public int LineNumber { get; set; }
        public string NewLine { get; set; }
    }

    public sealed class FileListEntry
    {
        public string Name { get; set; }
        public string Type { get; set; }
        public string? Description { get; set; }
    }

    public sealed class FileMemoryProvider : AIContextProvider, IDisposable
    {
        public FileMemoryProvider(
            AgentFileStore fileStore, Func<AgentSession?, FileMemoryState>? stateInitializer = null,
            FileMemoryProviderOptions? options = null) => throw null!;
        public const string WriteToolName = "file_memory_write";
        public const string ReadFileToolName = "file_memory_read";
        public const string DeleteFileToolName = "file_memory_delete";
        public const string LsToolName = "file_memory_ls";
        public const string GrepToolName = "file_memory_grep";
        public const string ReplaceToolName = "file_memory_replace";
        public const string ReplaceLinesToolName = "file_memory_replace_lines";
        public override IReadOnlyList<string> StateKeys { get; }
        public void Dispose() => throw null!;
        protected override ValueTask<AIContext> ProvideAIContextAsync(
            AIContextProvider.InvokingContext context, CancellationToken cancellationToken = default) => throw null!;
    }

    public sealed class FileMemoryProviderOptions
    {
        public string? Instructions { get; set; }
    }

    public sealed class FileMemoryState
    {
        public string WorkingFolder { get; set; }
    }

    public sealed class FileSearchMatch
    {
        public int LineNumber { get; set; }
        public string Line { get; set; }
    }

    public sealed class FileSearchResult
    {
        public string FileName { get; set; }
        public string Snippet { get; set; }
        public List<FileSearchMatch> MatchingLines { get; set; }
    }

    public sealed class FileStoreEntry
    {
        public FileStoreEntry() => throw null!;
        public FileStoreEntry(string name, string type) => throw null!;
        public const string File = "file";
        public const string Directory = "directory";
        public string Name { get; set; }
        public string Type { get; set; }
    }

    public sealed class FileSystemAgentFileStore : AgentFileStore
    {
        public FileSystemAgentFileStore(string rootDirectory) => throw null!;
        public override Task WriteAsync(string path, string content, CancellationToken cancellationToken = default) => throw null!;
        public override Task<string?> ReadAsync(string path, CancellationToken cancellationToken = default) => throw null!;
        public override Task<bool> DeleteAsync(string path, CancellationToken cancellationToken = default) => throw null!;
        public override Task<IReadOnlyList<FileStoreEntry>> ListChildrenAsync(
            string directory, CancellationToken cancellationToken = default) => throw null!;
        public override Task<bool> FileExistsAsync(string path, CancellationToken cancellationToken = default) => throw null!;
        public override Task<IReadOnlyList<FileSearchResult>> SearchAsync(
            string directory, string regexPattern, string? globPattern = null, bool recursive = false,
            CancellationToken cancellationToken = default) => throw null!;
        public override Task CreateDirectoryAsync(string path, CancellationToken cancellationToken = default) => throw null!;
    }

    public sealed class FilteringAgentSkillsSource : DelegatingAgentSkillsSource
    {
        public FilteringAgentSkillsSource(
            AgentSkillsSource innerSource, Func<AgentSkill, AgentSkillsSourceContext, bool> predicate,
            ILoggerFactory? loggerFactory = null) : base(default!) => throw null!;
        public override Task<IList<AgentSkill>> GetSkillsAsync(
            AgentSkillsSourceContext context, CancellationToken cancellationToken = default) => throw null!;
    }

    public static class FunctionEvaluator
    {
        public static EvalCheck Create(string name, Func<string, bool> check) => throw null!;
        public static EvalCheck Create(string name, Func<string, string?, bool> check) => throw null!;
        public static EvalCheck Create(string name, Func<EvalItem, bool> check) => throw null!;
        public static EvalCheck Create(string name, Func<EvalItem, EvalCheckResult> check) => throw null!;
    }

    public static class FunctionInvocationDelegatingAgentBuilderExtensions
    {
        public static AIAgentBuilder Use(
            this AIAgentBuilder builder,
            Func<AIAgent, FunctionInvocationContext, Func<FunctionInvocationContext, CancellationToken, ValueTask<object?>>,
                CancellationToken, ValueTask<object?>> callback) => throw null!;
    }

    public sealed record GeneratedEvaluatorRef
    {
        public GeneratedEvaluatorRef(string Name, string? Version = null, string? DisplayName = null) => throw null!;
        public string Name { get; init; }
        public string? Version { get; init; }
        public string? DisplayName { get; init; }
        public static GeneratedEvaluatorRef Latest(string name, string? displayName = null) => throw null!;
    }

    public sealed class HarnessAgent : DelegatingAIAgent
    {
        public HarnessAgent(
            IChatClient chatClient, HarnessAgentOptions? options = null, ILoggerFactory? loggerFactory = null,
            IServiceProvider? services = null) : base(default!) => throw null!;
        public const string DefaultInstructions = "";
    }

    public sealed class HarnessAgentOptions
    {
        public string? Id { get; set; }
        public string? Name { get; set; }
        public string? Description { get; set; }
        public int? MaxContextWindowTokens { get; set; }
        public int? MaxOutputTokens { get; set; }
        public bool DisableCompaction { get; set; }
        public ChatOptions? ChatOptions { get; set; }
        public string? HarnessInstructions { get; set; }
        public ChatHistoryProvider? ChatHistoryProvider { get; set; }
        public IEnumerable<AIContextProvider>? AIContextProviders { get; set; }
        public IEnumerable<LoopEvaluator>? LoopEvaluators { get; set; }
        public LoopAgentOptions? LoopAgentOptions { get; set; }
        public int? MaximumIterationsPerRequest { get; set; }
        public bool DisableToolAutoApproval { get; set; }
        public ToolApprovalAgentOptions? ToolApprovalAgentOptions { get; set; }
        public bool DisableApprovalNotRequiredFunctionBypassing { get; set; }
        public bool DisableApprovalResponseBinding { get; set; }
        public bool DisableFileMemory { get; set; }
        public AgentFileStore? FileMemoryStore { get; set; }
        public AgentFileStore? FileAccessStore { get; set; }
        public FileAccessProviderOptions? FileAccessProviderOptions { get; set; }
        public bool DisableWebSearch { get; set; }
        public bool DisableTodoProvider { get; set; }
        public bool DisableAgentModeProvider { get; set; }
        public AgentModeProviderOptions? AgentModeProviderOptions { get; set; }
        public bool DisableAgentSkillsProvider { get; set; }
        public AgentSkillsSource? AgentSkillsSource { get; set; }
        public bool DisableOpenTelemetry { get; set; }
        public string? OpenTelemetrySourceName { get; set; }
        public IEnumerable<AIAgent>? BackgroundAgents { get; set; }
        public BackgroundAgentsProviderOptions? BackgroundAgentsProviderOptions { get; set; }
    }

    public interface IAgentEvaluator
    {
        string Name { get; }
        Task<AgentEvaluationResults> EvaluateAsync(
            IReadOnlyList<EvalItem> items, string evalName = "Agent Framework Eval", CancellationToken cancellationToken = default);
    }

    public interface IConversationSplitter
    {
        (
            IReadOnlyList<ChatMessage> QueryMessages,
            IReadOnlyList<ChatMessage> ResponseMessages) Split(IReadOnlyList<ChatMessage> conversation);
    }

    public sealed class InMemoryAgentFileStore : AgentFileStore
    {
        public override Task WriteAsync(string path, string content, CancellationToken cancellationToken = default) => throw null!;
        public override Task<string?> ReadAsync(string path, CancellationToken cancellationToken = default) => throw null!;
        public override Task<bool> DeleteAsync(string path, CancellationToken cancellationToken = default) => throw null!;
        public override Task<IReadOnlyList<FileStoreEntry>> ListChildrenAsync(
            string directory, CancellationToken cancellationToken = default) => throw null!;
        public override Task<bool> FileExistsAsync(string path, CancellationToken cancellationToken = default) => throw null!;
        public override Task<IReadOnlyList<FileSearchResult>> SearchAsync(
            string directory, string regexPattern, string? globPattern = null, bool recursive = false,
            CancellationToken cancellationToken = default) => throw null!;
        public override Task CreateDirectoryAsync(string path, CancellationToken cancellationToken = default) => throw null!;
    }

    public sealed class InMemoryChatHistoryProvider : ChatHistoryProvider
    {
        public InMemoryChatHistoryProvider(InMemoryChatHistoryProviderOptions? options = null) => throw null!;
        public override IReadOnlyList<string> StateKeys { get; }
        public IChatReducer? ChatReducer { get; }
        public InMemoryChatHistoryProviderOptions.ChatReducerTriggerEvent ReducerTriggerEvent { get; }
        public List<ChatMessage> GetMessages(AgentSession? session) => throw null!;
        public void SetMessages(AgentSession? session, List<ChatMessage> messages) => throw null!;
        protected override ValueTask<IEnumerable<ChatMessage>> ProvideChatHistoryAsync(
            ChatHistoryProvider.InvokingContext context, CancellationToken cancellationToken = default) => throw null!;
        protected override ValueTask StoreChatHistoryAsync(
            ChatHistoryProvider.InvokedContext context, CancellationToken cancellationToken = default) => throw null!;

        public sealed class State
        {
            public List<ChatMessage> Messages { get; set; }
        }
    }

    public sealed class InMemoryChatHistoryProviderOptions
    {
        public Func<AgentSession?, InMemoryChatHistoryProvider.State>? StateInitializer { get; set; }
        public IChatReducer? ChatReducer { get; set; }
        public ChatReducerTriggerEvent ReducerTriggerEvent { get; set; }
        public string? StateKey { get; set; }
        public JsonSerializerOptions? JsonSerializerOptions { get; set; }
        public Func<IEnumerable<ChatMessage>, IEnumerable<ChatMessage>>? StorageInputRequestMessageFilter { get; set; }
        public Func<IEnumerable<ChatMessage>, IEnumerable<ChatMessage>>? StorageInputResponseMessageFilter { get; set; }
        public Func<IEnumerable<ChatMessage>, IEnumerable<ChatMessage>>? ProvideOutputMessageFilter { get; set; }

        public enum ChatReducerTriggerEvent
        {
            AfterMessageAdded,
            BeforeMessagesRetrieval,
        }
    }

    public sealed class LocalEvaluator : IAgentEvaluator
    {
        public LocalEvaluator(params EvalCheck[] checks) => throw null!;
        public string Name { get; }
        public Task<AgentEvaluationResults> EvaluateAsync(
            IReadOnlyList<EvalItem> items, string evalName = "Local Eval", CancellationToken cancellationToken = default) => throw null!;
    }

    public sealed class LoggingAgent : DelegatingAIAgent
    {
        public LoggingAgent(AIAgent innerAgent, ILogger logger) : base(default!) => throw null!;
        public JsonSerializerOptions JsonSerializerOptions { get; set; }
        protected override Task<AgentResponse> RunCoreAsync(
            IEnumerable<ChatMessage> messages, AgentSession? session = null, AgentRunOptions? options = null,
            CancellationToken cancellationToken = default) => throw null!;
        protected override IAsyncEnumerable<AgentResponseUpdate> RunCoreStreamingAsync(
            IEnumerable<ChatMessage> messages, AgentSession? session = null, AgentRunOptions? options = null,
            CancellationToken cancellationToken = default) => throw null!;
    }

    public static class LoggingAgentBuilderExtensions
    {
        public static AIAgentBuilder UseLogging(
            this AIAgentBuilder builder, ILoggerFactory? loggerFactory = null, Action<LoggingAgent>? configure = null) => throw null!;
    }

    public sealed class LoopAgent : DelegatingAIAgent
    {
        public LoopAgent(
            AIAgent innerAgent, LoopEvaluator evaluator, LoopAgentOptions? options = null,
            ILoggerFactory? loggerFactory = null) : base(default!) => throw null!;
        public LoopAgent(
            AIAgent innerAgent, IEnumerable<LoopEvaluator> evaluators, LoopAgentOptions? options = null,
            ILoggerFactory? loggerFactory = null) : base(default!) => throw null!;
        public const int DefaultMaxIterations = 10;
        protected override Task<AgentResponse> RunCoreAsync(
            IEnumerable<ChatMessage> messages, AgentSession? session = null, AgentRunOptions? options = null,
            CancellationToken cancellationToken = default) => throw null!;
        protected override IAsyncEnumerable<AgentResponseUpdate> RunCoreStreamingAsync(
            IEnumerable<ChatMessage> messages, AgentSession? session = null, AgentRunOptions? options = null,
            CancellationToken cancellationToken = default) => throw null!;
    }

    public sealed class LoopAgentOptions
    {
        public int? MaxIterations { get; set; }
        public bool FreshContextPerIteration { get; set; }
        public string? OnBehalfOfAuthorName { get; set; }
        public bool ExcludeOnBehalfOfMessages { get; set; }
        public bool NonStreamingReturnsLastResponseOnly { get; set; }
        public Func<AgentSession, CancellationToken, ValueTask>? SessionCreatedCallback { get; set; }
    }

    public sealed class LoopContext
    {
        public LoopContext(
            AIAgent agent, AgentSession session, IReadOnlyList<ChatMessage> initialMessages, AgentResponse lastResponse,
            AgentRunOptions? runOptions = null) => throw null!;
        public AIAgent Agent { get; }
        public AgentSession Session { get; }
        public IReadOnlyList<ChatMessage> InitialMessages { get; }
        public AgentRunOptions? RunOptions { get; }
        public int Iteration { get; }
        public AgentResponse LastResponse { get; }
        public IReadOnlyList<string?> Feedback { get; }
        public AdditionalPropertiesDictionary AdditionalProperties { get; }
    }

    public sealed class LoopEvaluation
    {
        internal LoopEvaluation() => throw null!;
        public bool ShouldReinvoke { get; }
        public string? Feedback { get; }
        public static LoopEvaluation Stop() => throw null!;
        public static LoopEvaluation Continue(string? feedback = null) => throw null!;
        public static LoopEvaluation ContinueWithMessages(IEnumerable<ChatMessage> messages) => throw null!;
    }

    public abstract class LoopEvaluator
    {
        public abstract ValueTask<LoopEvaluation> EvaluateAsync(LoopContext context, CancellationToken cancellationToken = default);
    }

    public abstract class MessageAIContextProvider : AIContextProvider
    {
        protected MessageAIContextProvider(
            Func<IEnumerable<ChatMessage>, IEnumerable<ChatMessage>>? provideInputMessageFilter = null,
            Func<IEnumerable<ChatMessage>, IEnumerable<ChatMessage>>? storeInputRequestMessageFilter = null,
            Func<IEnumerable<ChatMessage>, IEnumerable<ChatMessage>>? storeInputResponseMessageFilter = null) => throw null!;
        protected override ValueTask<AIContext> ProvideAIContextAsync(
            AIContextProvider.InvokingContext context, CancellationToken cancellationToken = default) => throw null!;
        public ValueTask<IEnumerable<ChatMessage>> InvokingAsync(
            InvokingContext context, CancellationToken cancellationToken = default) => throw null!;
        protected virtual ValueTask<IEnumerable<ChatMessage>> InvokingCoreAsync(
            InvokingContext context, CancellationToken cancellationToken = default) => throw null!;
        protected virtual ValueTask<IEnumerable<ChatMessage>> ProvideMessagesAsync(
            InvokingContext context, CancellationToken cancellationToken = default) => throw null!;

        public sealed class InvokingContext
        {
            public InvokingContext(AIAgent agent, AgentSession? session, IEnumerable<ChatMessage> requestMessages) => throw null!;
            public AIAgent Agent { get; }
            public AgentSession? Session { get; }
            public IEnumerable<ChatMessage> RequestMessages { get; set; }
        }
    }

    public sealed class MessageInjectingChatClient : DelegatingChatClient
    {
        public MessageInjectingChatClient(IChatClient innerClient) : base(default!) => throw null!;
        public override Task<ChatResponse> GetResponseAsync(
            IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        public override IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
            IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        public Task EnqueueMessagesAsync(
            AgentSession session, IEnumerable<ChatMessage> messages, CancellationToken cancellationToken = default) => throw null!;
        public Task<IReadOnlyList<ChatMessage>> GetPendingMessagesAsync(
            AgentSession session, CancellationToken cancellationToken = default) => throw null!;
    }

    public sealed class OpenTelemetryAgent : DelegatingAIAgent, IDisposable
    {
        public OpenTelemetryAgent(AIAgent innerAgent, string? sourceName = null) : base(default!) => throw null!;
        public OpenTelemetryAgent(AIAgent innerAgent, string? sourceName, bool autoWireChatClient) : base(default!) => throw null!;
        public bool EnableSensitiveData { get; set; }
        public void Dispose() => throw null!;
        protected override Task<AgentResponse> RunCoreAsync(
            IEnumerable<ChatMessage> messages, AgentSession? session = null, AgentRunOptions? options = null,
            CancellationToken cancellationToken = default) => throw null!;
        protected override IAsyncEnumerable<AgentResponseUpdate> RunCoreStreamingAsync(
            IEnumerable<ChatMessage> messages, AgentSession? session = null, AgentRunOptions? options = null,
            CancellationToken cancellationToken = default) => throw null!;
    }

    public static class OpenTelemetryAgentBuilderExtensions
    {
        public static AIAgentBuilder UseOpenTelemetry(
            this AIAgentBuilder builder, string? sourceName = null, Action<OpenTelemetryAgent>? configure = null) => throw null!;
    }

    public record PerEvaluatorResult
    {
        public PerEvaluatorResult(int Passed, int Failed) => throw null!;
        public int Passed { get; init; }
        public int Failed { get; init; }
    }

    public class ProviderSessionState<TState> where TState : class
    {
        public ProviderSessionState(
            Func<AgentSession?, TState> stateInitializer, string stateKey,
            JsonSerializerOptions? jsonSerializerOptions = null) => throw null!;
        public string StateKey { get; }
        public TState GetOrInitializeState(AgentSession? session) => throw null!;
        public void SaveState(AgentSession? session, TState state) => throw null!;
    }

    public sealed record RubricScore
    {
        public RubricScore(string Id, int? Score, bool Applicable, int Weight, string Reason) => throw null!;
        public string Id { get; init; }
        public int? Score { get; init; }
        public bool Applicable { get; init; }
        public int Weight { get; init; }
        public string Reason { get; init; }
    }

    public sealed class TextSearchProvider : MessageAIContextProvider
    {
        public TextSearchProvider(
            Func<string, CancellationToken, Task<IEnumerable<TextSearchResult>>> searchAsync, TextSearchProviderOptions? options = null,
            ILoggerFactory? loggerFactory = null) => throw null!;
        public override IReadOnlyList<string> StateKeys { get; }
        protected override ValueTask<AIContext> ProvideAIContextAsync(
            AIContextProvider.InvokingContext context, CancellationToken cancellationToken = default) => throw null!;
        protected override ValueTask<IEnumerable<ChatMessage>> InvokingCoreAsync(
            MessageAIContextProvider.InvokingContext context, CancellationToken cancellationToken = default) => throw null!;
        protected override ValueTask<IEnumerable<ChatMessage>> ProvideMessagesAsync(
            MessageAIContextProvider.InvokingContext context, CancellationToken cancellationToken = default) => throw null!;
        protected override ValueTask StoreAIContextAsync(
            AIContextProvider.InvokedContext context, CancellationToken cancellationToken = default) => throw null!;

        public sealed class TextSearchResult
        {
            public string? SourceName { get; set; }
            public string? SourceLink { get; set; }
            public string Text { get; set; }
            public object? RawRepresentation { get; set; }
        }

        public sealed class TextSearchProviderState
        {
            public List<string>? RecentMessagesText { get; set; }
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
        public string? StateKey { get; set; }
        public Func<IEnumerable<ChatMessage>, IEnumerable<ChatMessage>>? SearchInputMessageFilter { get; set; }
        public Func<IEnumerable<ChatMessage>, IEnumerable<ChatMessage>>? StorageInputRequestMessageFilter { get; set; }
        public Func<IEnumerable<ChatMessage>, IEnumerable<ChatMessage>>? StorageInputResponseMessageFilter { get; set; }
        public List<ChatRole>? RecentMessageRolesIncluded { get; set; }
        public bool EnableSensitiveTelemetryData { get; set; }
        public Redactor? Redactor { get; set; }

        public enum TextSearchBehavior
        {
            BeforeAIInvoke,
            OnDemandFunctionCalling,
        }
    }

    public sealed class TodoCompletionLoopEvaluator : LoopEvaluator
    {
        public TodoCompletionLoopEvaluator(TodoCompletionLoopEvaluatorOptions? options = null) => throw null!;
        public const string RemainingTodosPlaceholder = "{remaining_todos}";
        public const string DefaultFeedbackMessageTemplate = "";
        public override ValueTask<LoopEvaluation> EvaluateAsync(
            LoopContext context, CancellationToken cancellationToken = default) => throw null!;
    }

    public sealed class TodoCompletionLoopEvaluatorOptions
    {
        public IEnumerable<string>? Modes { get; set; }
        public string? FeedbackMessageTemplate { get; set; }
    }

    public sealed class TodoItem
    {
        public int Id { get; set; }
        public string Title { get; set; }
        public string? Description { get; set; }
        public bool IsComplete { get; set; }
    }

    public sealed class TodoProvider : AIContextProvider, IDisposable
    {
        public TodoProvider(TodoProviderOptions? options = null) => throw null!;
        public override IReadOnlyList<string> StateKeys { get; }
        public void Dispose() => throw null!;
        public Task<IReadOnlyList<TodoItem>> GetAllTodosAsync(
            AgentSession session, CancellationToken cancellationToken = default) => throw null!;
        public Task<List<TodoItem>> GetRemainingTodosAsync(
            AgentSession session, CancellationToken cancellationToken = default) => throw null!;
        protected override ValueTask<AIContext> ProvideAIContextAsync(
            AIContextProvider.InvokingContext context, CancellationToken cancellationToken = default) => throw null!;
    }

    public sealed class TodoProviderOptions
    {
        public string? Instructions { get; set; }
        public bool SuppressTodoListMessage { get; set; }
        public Func<IReadOnlyList<TodoItem>, string>? TodoListMessageBuilder { get; set; }
    }

    public sealed class ToolApprovalAgent : DelegatingAIAgent
    {
        public ToolApprovalAgent(AIAgent innerAgent, ToolApprovalAgentOptions? options = null) : base(default!) => throw null!;
        public const int DefaultMaxAutoApprovalIterations = 40;
        public static Func<ToolAutoApprovalRuleContext, ValueTask<bool>> AllToolsAutoApprovalRule { get; }
        protected override Task<AgentResponse> RunCoreAsync(
            IEnumerable<ChatMessage> messages, AgentSession? session = null, AgentRunOptions? options = null,
            CancellationToken cancellationToken = default) => throw null!;
        protected override IAsyncEnumerable<AgentResponseUpdate> RunCoreStreamingAsync(
            IEnumerable<ChatMessage> messages, AgentSession? session = null, AgentRunOptions? options = null,
            CancellationToken cancellationToken = default) => throw null!;
    }

    public static class ToolApprovalAgentBuilderExtensions
    {
        public static AIAgentBuilder UseToolApproval(this AIAgentBuilder builder, ToolApprovalAgentOptions? options = null) => throw null!;
    }

    public class ToolApprovalAgentOptions
    {
        public JsonSerializerOptions? JsonSerializerOptions { get; set; }
        public IEnumerable<Func<ToolAutoApprovalRuleContext, ValueTask<bool>>>? AutoApprovalRules { get; set; }
        public int? MaxAutoApprovalIterations { get; set; }
    }

    public static class ToolApprovalRequestContentExtensions
    {
        public static AlwaysApproveToolApprovalResponseContent CreateAlwaysApproveToolResponse(
            this ToolApprovalRequestContent request, string? reason = null) => throw null!;
        public static AlwaysApproveToolApprovalResponseContent CreateAlwaysApproveToolWithArgumentsResponse(
            this ToolApprovalRequestContent request, string? reason = null) => throw null!;
    }

    public sealed class ToolAutoApprovalRuleContext
    {
        public ToolAutoApprovalRuleContext(
            FunctionCallContent functionCallContent, AIAgent agent, AgentSession? session, IReadOnlyCollection<ChatMessage> requestMessages,
            AgentRunOptions? agentRunOptions) => throw null!;
        public FunctionCallContent FunctionCallContent { get; }
        public AIAgent Agent { get; }
        public AgentSession? Session { get; }
        public IReadOnlyCollection<ChatMessage> RequestMessages { get; }
        public AgentRunOptions? RunOptions { get; }
    }

    public enum ToolCalledMode
    {
        All,
        Any,
    }
}

namespace Microsoft.Agents.AI.A2A
{
    using System;
    using System.Collections.Generic;
    using System.Text.Json;
    using System.Threading;
    using System.Threading.Tasks;
    using global::A2A;
    using Microsoft.Extensions.AI;
    using Microsoft.Extensions.Logging;

    public sealed class A2AAgent : AIAgent
    {
        public A2AAgent(
            IA2AClient a2aClient, string? id = null, string? name = null, string? description = null,
            ILoggerFactory? loggerFactory = null) => throw null!;
        public A2AAgent(IA2AClient a2aClient, A2AAgentOptions options, ILoggerFactory? loggerFactory = null) => throw null!;
        protected override string? IdCore { get; }
        public override string? Name { get; }
        public override string? Description { get; }
        protected sealed override ValueTask<AgentSession> CreateSessionCoreAsync(
            CancellationToken cancellationToken = default) => throw null!;
        public ValueTask<AgentSession> CreateSessionAsync(string contextId) => throw null!;
        public ValueTask<AgentSession> CreateSessionAsync(string contextId, string taskId) => throw null!;
        protected override ValueTask<JsonElement> SerializeSessionCoreAsync(
            AgentSession session, JsonSerializerOptions? jsonSerializerOptions = null,
            CancellationToken cancellationToken = default) => throw null!;
        protected override ValueTask<AgentSession> DeserializeSessionCoreAsync(
            JsonElement serializedState, JsonSerializerOptions? jsonSerializerOptions = null,
            CancellationToken cancellationToken = default) => throw null!;
        protected override Task<AgentResponse> RunCoreAsync(
            IEnumerable<ChatMessage> messages, AgentSession? session = null, AgentRunOptions? options = null,
            CancellationToken cancellationToken = default) => throw null!;
        protected override IAsyncEnumerable<AgentResponseUpdate> RunCoreStreamingAsync(
            IEnumerable<ChatMessage> messages, AgentSession? session = null, AgentRunOptions? options = null,
            CancellationToken cancellationToken = default) => throw null!;
        public override object? GetService(Type serviceType, object? serviceKey = null) => throw null!;
    }

    public sealed class A2AAgentOptions
    {
        public string? Id { get; set; }
        public string? Name { get; set; }
        public string? Description { get; set; }
        public A2AAgentOptions Clone() => throw null!;
    }

    public sealed class A2AAgentSession : AgentSession
    {
        internal A2AAgentSession() => throw null!;
        public string? ContextId { get; }
        public string? TaskId { get; }
    }
}

namespace Microsoft.Agents.AI.DevUI
{
    using System;
    using Microsoft.AspNetCore.Builder;
    using Microsoft.AspNetCore.Routing;

    public static class DevUIExtensions
    {
        public static IEndpointConventionBuilder MapDevUI(this IEndpointRouteBuilder endpoints) => throw null!;
    }

    public sealed class DevUIOptions
    {
        public const string AuthTokenEnvironmentVariable = "DEVUI_AUTH_TOKEN";
        public bool AllowRemoteAccess { get; set; }
        public string? AuthToken { get; set; }
        public Action<IEndpointConventionBuilder>? ConfigureEndpoints { get; set; }
    }
}

namespace Microsoft.Agents.AI.Foundry
{
    using System;
    using System.ClientModel;
    using System.Collections.Generic;
    using System.Threading;
    using System.Threading.Tasks;
    using Azure.AI.Extensions.OpenAI;
    using Azure.AI.Projects;
    using Azure.AI.Projects.Agents;
    using Microsoft.Extensions.AI;
    using Microsoft.Extensions.Compliance.Redaction;
    using Microsoft.Extensions.Logging;
    using global::OpenAI.Files;
    using global::OpenAI.Responses;
    using global::OpenAI.VectorStores;

    public static class ChatClientAgentFoundryExtensions
    {
        public static Task<ProjectsAgentDefinition> ToPromptAgentAsync(
            this ChatClientAgent agent, CancellationToken cancellationToken = default) => throw null!;
    }

    public static class ClientHeadersExtensions
    {
        public static ChatOptions WithClientHeader(this ChatOptions options, string name, string value) => throw null!;
        public static ChatOptions WithClientHeaders(
            this ChatOptions options, IEnumerable<KeyValuePair<string, string>> headers) => throw null!;
        public static AIAgentBuilder UseClientHeaders(this AIAgentBuilder builder) => throw null!;
    }

    public static class FoundryAITool
    {
        public static AITool FromResponseTool(ResponseTool responseTool) => throw null!;
        public static AITool CreateOpenApiTool(OpenApiFunctionDefinition definition) => throw null!;
        public static AITool CreateBingGroundingTool(BingGroundingSearchToolOptions options) => throw null!;
        public static AITool CreateBingCustomSearchTool(BingCustomSearchToolOptions parameters) => throw null!;
        public static AITool CreateMicrosoftFabricTool(FabricDataAgentToolOptions options) => throw null!;
        public static AITool CreateSharepointTool(SharePointGroundingToolOptions options) => throw null!;
        public static AITool CreateAzureAISearchTool(AzureAISearchToolOptions? options = null) => throw null!;
        public static AITool CreateBrowserAutomationTool(BrowserAutomationToolOptions parameters) => throw null!;
        public static AITool CreateStructuredOutputsTool(StructuredOutputDefinition outputs) => throw null!;
        public static AITool CreateA2ATool(Uri baseUri, string? agentCardPath = null) => throw null!;
        public static AITool CreateHostedMcpToolbox(string toolboxName, string? version = null) => throw null!;
        public static AITool CreateComputerTool(ComputerToolEnvironment environment, int displayWidth, int displayHeight) => throw null!;
        public static AITool CreateFunctionTool(
            string functionName, BinaryData functionParameters, bool? strictModeEnabled, string? functionDescription = null) => throw null!;
        public static AITool CreateFileSearchTool(
            IEnumerable<string> vectorStoreIds, int? maxResultCount = null, FileSearchToolRankingOptions? rankingOptions = null,
            BinaryData? filters = null) => throw null!;
        public static AITool CreateWebSearchTool(
            WebSearchToolLocation? userLocation = null, WebSearchToolContextSize? searchContextSize = null,
            WebSearchToolFilters? filters = null) => throw null!;
        public static AITool CreateMcpTool(
            string serverLabel, Uri serverUri, string? authorizationToken = null, string? serverDescription = null,
            IDictionary<string, string>? headers = null, McpToolFilter? allowedTools = null,
            McpToolCallApprovalPolicy? toolCallApprovalPolicy = null, string? projectConnectionId = null) => throw null!;
        public static AITool CreateMcpTool(
            string serverLabel, McpToolConnectorId connectorId, string? authorizationToken = null, string? serverDescription = null,
            IDictionary<string, string>? headers = null, McpToolFilter? allowedTools = null,
            McpToolCallApprovalPolicy? toolCallApprovalPolicy = null) => throw null!;
        public static AITool CreateCodeInterpreterTool(CodeInterpreterToolContainer container) => throw null!;
        public static AITool CreateImageGenerationTool(
            string model, ImageGenerationToolQuality? quality = null, ImageGenerationToolSize? size = null,
            ImageGenerationToolOutputFileFormat? outputFileFormat = null, int? outputCompressionFactor = null,
            ImageGenerationToolModerationLevel? moderationLevel = null, ImageGenerationToolBackground? background = null,
            ImageGenerationToolInputFidelity? inputFidelity = null, ImageGenerationToolInputImageMask? inputImageMask = null,
            int? partialImageCount = null) => throw null!;
    }

    public sealed class FoundryAgent : DelegatingAIAgent
    {
        public FoundryAgent(
            Uri projectEndpoint, AuthenticationTokenProvider credential, string model, string instructions,
            AIProjectClientOptions? clientOptions = null, string? name = null, string? description = null, IList<AITool>? tools = null,
            Func<IChatClient, IChatClient>? clientFactory = null, ILoggerFactory? loggerFactory = null,
            IServiceProvider? services = null) : base(default!) => throw null!;
        public FoundryAgent(
            Uri agentEndpoint, AuthenticationTokenProvider credential, ProjectOpenAIClientOptions? clientOptions = null,
            IList<AITool>? tools = null, Func<IChatClient, IChatClient>? clientFactory = null,
            IServiceProvider? services = null) : base(default!) => throw null!;
        public ValueTask<AgentSession> CreateSessionAsync(
            string conversationId, CancellationToken cancellationToken = default) => throw null!;
        public Task<ChatClientAgentSession> CreateConversationSessionAsync(CancellationToken cancellationToken = default) => throw null!;
    }

    public static class FoundryAgentExtensions
    {
        public static Task<ProjectsAgentDefinition> ToPromptAgentAsync(
            this FoundryAgent agent, CancellationToken cancellationToken = default) => throw null!;
        public static Task<OpenAIFile> UploadFileAsync(
            this FoundryAgent agent, string filePath, FileUploadPurpose purpose,
            CancellationToken cancellationToken = default) => throw null!;
        public static Task<FileDeletionResult> DeleteFileAsync(
            this FoundryAgent agent, string fileId, CancellationToken cancellationToken = default) => throw null!;
        public static Task<VectorStore> CreateVectorStoreAsync(
            this FoundryAgent agent, string name, IEnumerable<string> filePaths, TimeSpan? expiresAfter = null,
            TimeSpan? pollingTimeout = null, CancellationToken cancellationToken = default) => throw null!;
        public static Task<VectorStoreDeletionResult> DeleteVectorStoreAsync(
            this FoundryAgent agent, string vectorStoreId, CancellationToken cancellationToken = default) => throw null!;
    }

    public sealed class FoundryChatClient : DelegatingChatClient
    {
        internal FoundryChatClient() : base(default!) => throw null!;
        public override object? GetService(Type serviceType, object? serviceKey = null) => throw null!;
        public override Task<ChatResponse> GetResponseAsync(
            IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        public override IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
            IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        public Task<OpenAIFile> UploadFileAsync(
            string filePath, FileUploadPurpose purpose, CancellationToken cancellationToken = default) => throw null!;
        public Task<FileDeletionResult> DeleteFileAsync(string fileId, CancellationToken cancellationToken = default) => throw null!;
        public Task<VectorStore> CreateVectorStoreAsync(
            string name, IEnumerable<string> filePaths, TimeSpan? expiresAfter = null, TimeSpan? pollingTimeout = null,
            CancellationToken cancellationToken = default) => throw null!;
        public Task<VectorStoreDeletionResult> DeleteVectorStoreAsync(
            string vectorStoreId, CancellationToken cancellationToken = default) => throw null!;
    }

    public sealed class FoundryEvals : IAgentEvaluator
    {
        public FoundryEvals(AIProjectClient projectClient, string model, params FoundryEvaluatorSpec[] evaluators) => throw null!;
        public FoundryEvals(
            AIProjectClient projectClient, string model, IConversationSplitter? splitter,
            params FoundryEvaluatorSpec[] evaluators) => throw null!;
        public FoundryEvals(
            AIProjectClient projectClient, string model, IConversationSplitter? splitter, double pollIntervalSeconds, double timeoutSeconds,
            params FoundryEvaluatorSpec[] evaluators) => throw null!;
        public FoundryEvals(AIProjectClient projectClient, string model, string[] evaluators) => throw null!;
        public FoundryEvals(
            AIProjectClient projectClient, string model, IConversationSplitter? splitter, string[] evaluators) => throw null!;
        public FoundryEvals(
            AIProjectClient projectClient, string model, IConversationSplitter? splitter, double pollIntervalSeconds, double timeoutSeconds,
            string[] evaluators) => throw null!;
        public const string IntentResolution = "intent_resolution";
        public const string TaskAdherence = "task_adherence";
        public const string TaskCompletion = "task_completion";
        public const string TaskNavigationEfficiency = "task_navigation_efficiency";
        public const string ToolCallAccuracy = "tool_call_accuracy";
        public const string ToolSelection = "tool_selection";
        public const string ToolInputAccuracy = "tool_input_accuracy";
        public const string ToolOutputUtilization = "tool_output_utilization";
        public const string ToolCallSuccess = "tool_call_success";
        public const string Coherence = "coherence";
        public const string Fluency = "fluency";
        public const string Relevance = "relevance";
        public const string Groundedness = "groundedness";
        public const string ResponseCompleteness = "response_completeness";
        public const string Similarity = "similarity";
        public const string Violence = "violence";
        public const string Sexual = "sexual";
        public const string SelfHarm = "self_harm";
        public const string HateUnfairness = "hate_unfairness";
        public string Name { get; }
        public Task<AgentEvaluationResults> EvaluateAsync(
            IReadOnlyList<EvalItem> items, string evalName = "Agent Framework Eval",
            CancellationToken cancellationToken = default) => throw null!;
        public static Task<AgentEvaluationResults> EvaluateTracesAsync(
            AIProjectClient projectClient, string model, IEnumerable<string>? responseIds, IEnumerable<string>? traceIds, string? agentId,
            int lookbackHours, string[]? evaluators = null, string evalName = "Agent Framework Trace Eval", double pollIntervalSeconds = 5,
            double timeoutSeconds = 300, CancellationToken cancellationToken = default) => throw null!;
        public static Task<AgentEvaluationResults> EvaluateTracesAsync(
            AIProjectClient projectClient, string model, IEnumerable<string>? responseIds = null, IEnumerable<string>? traceIds = null,
            string? agentId = null, int lookbackHours = 24, FoundryEvaluatorSpec[]? evaluators = null,
            string evalName = "Agent Framework Trace Eval", double pollIntervalSeconds = 5, double timeoutSeconds = 300,
            CancellationToken cancellationToken = default) => throw null!;
        public static Task<AgentEvaluationResults> EvaluateFoundryTargetAsync(
            AIProjectClient projectClient, string model, IDictionary<string, object> target, IEnumerable<string> testQueries,
            string[]? evaluators = null, string evalName = "Agent Framework Target Eval", double pollIntervalSeconds = 5,
            double timeoutSeconds = 300, CancellationToken cancellationToken = default) => throw null!;
        public static Task<AgentEvaluationResults> EvaluateFoundryTargetAsync(
            AIProjectClient projectClient, string model, IDictionary<string, object> target, IEnumerable<string> testQueries,
            FoundryEvaluatorSpec[]? evaluators = null, string evalName = "Agent Framework Target Eval", double pollIntervalSeconds = 5,
            double timeoutSeconds = 300, CancellationToken cancellationToken = default) => throw null!;
    }

    public readonly struct FoundryEvaluatorSpec : IEquatable<FoundryEvaluatorSpec>
    {
        public FoundryEvaluatorSpec(string builtinName) => throw null!;
        public FoundryEvaluatorSpec(GeneratedEvaluatorRef generatedRef) => throw null!;
        public string? BuiltinName { get; }
        public GeneratedEvaluatorRef? GeneratedRef { get; }
        public bool IsBuiltin { get; }
        public bool IsRubric { get; }
        public bool IsValid { get; }
        public static implicit operator FoundryEvaluatorSpec(string builtinName) => throw null!;
        public static implicit operator FoundryEvaluatorSpec(GeneratedEvaluatorRef generatedRef) => throw null!;
        public static bool operator ==(FoundryEvaluatorSpec left, FoundryEvaluatorSpec right) => throw null!;
        public static bool operator !=(FoundryEvaluatorSpec left, FoundryEvaluatorSpec right) => throw null!;
        public void EnsureValid(string? paramName = null) => throw null!;
        public bool Equals(FoundryEvaluatorSpec other) => throw null!;
        public override bool Equals(object? obj) => throw null!;
        public override int GetHashCode() => throw null!;
        public override string ToString() => throw null!;
    }

    public sealed class FoundryMemoryProvider : AIContextProvider
    {
        public FoundryMemoryProvider(
            AIProjectClient client, string memoryStoreName, Func<AgentSession?, State> stateInitializer,
            FoundryMemoryProviderOptions? options = null, ILoggerFactory? loggerFactory = null) => throw null!;
        public override IReadOnlyList<string> StateKeys { get; }
        protected override ValueTask<AIContext> ProvideAIContextAsync(
            AIContextProvider.InvokingContext context, CancellationToken cancellationToken = default) => throw null!;
        protected override ValueTask StoreAIContextAsync(
            AIContextProvider.InvokedContext context, CancellationToken cancellationToken = default) => throw null!;
        public Task EnsureStoredMemoriesDeletedAsync(AgentSession session, CancellationToken cancellationToken = default) => throw null!;
        public Task EnsureMemoryStoreCreatedAsync(
            string chatModel, string embeddingModel, string? description = null,
            CancellationToken cancellationToken = default) => throw null!;
        public Task WhenUpdatesCompletedAsync(
            TimeSpan? pollingInterval = null, CancellationToken cancellationToken = default) => throw null!;

        public sealed class State
        {
            public State(FoundryMemoryProviderScope scope) => throw null!;
            public FoundryMemoryProviderScope Scope { get; }
        }
    }

    public sealed class FoundryMemoryProviderOptions
    {
        public string? ContextPrompt { get; set; }
        public int MaxMemories { get; set; }
        public int UpdateDelay { get; set; }
        public bool EnableSensitiveTelemetryData { get; set; }
        public Redactor? Redactor { get; set; }
        public string? StateKey { get; set; }
        public Func<IEnumerable<ChatMessage>, IEnumerable<ChatMessage>>? SearchInputMessageFilter { get; set; }
        public Func<IEnumerable<ChatMessage>, IEnumerable<ChatMessage>>? StorageInputRequestMessageFilter { get; set; }
        public Func<IEnumerable<ChatMessage>, IEnumerable<ChatMessage>>? StorageInputResponseMessageFilter { get; set; }
    }

    public sealed class FoundryMemoryProviderScope
    {
        public FoundryMemoryProviderScope(string scope) => throw null!;
        public string Scope { get; }
    }

    public sealed class HostedMcpToolboxAITool : HostedMcpServerTool
    {
        public HostedMcpToolboxAITool(string toolboxName, string? version = null) : base(default(string)!, default(string)!) => throw null!;
        public const string UriScheme = "foundry-toolbox";
        public string ToolboxName { get; }
        public string? Version { get; }
        public static string BuildAddress(string toolboxName, string? version) => throw null!;
        public static bool TryParseToolboxAddress(string? address, out string? toolboxName, out string? version) => throw null!;
    }
}

namespace Microsoft.Agents.AI.Hosting
{
    using System;
    using System.Collections.Generic;
    using System.Threading;
    using System.Threading.Tasks;
    using Microsoft.Agents.AI.Workflows;
    using Microsoft.AspNetCore.Http;
    using Microsoft.Extensions.AI;
    using Microsoft.Extensions.DependencyInjection;
    using Microsoft.Extensions.Hosting;
    using Microsoft.Extensions.Logging;

    public class AIHostAgent : DelegatingAIAgent
    {
        public AIHostAgent(AIAgent innerAgent, AgentSessionStore sessionStore) : base(default!) => throw null!;
        public ValueTask<AgentSession> GetOrCreateSessionAsync(
            string conversationId, CancellationToken cancellationToken = default) => throw null!;
        public ValueTask SaveSessionAsync(
            string conversationId, AgentSession session, CancellationToken cancellationToken = default) => throw null!;
    }

    public static class AgentHostingServiceCollectionExtensions
    {
        public static IHostedAgentBuilder AddAIAgent(
            this IServiceCollection services, string name, string? instructions,
            ServiceLifetime lifetime = ServiceLifetime.Singleton) => throw null!;
        public static IHostedAgentBuilder AddAIAgent(
            this IServiceCollection services, string name, string? instructions, IChatClient chatClient,
            ServiceLifetime lifetime = ServiceLifetime.Singleton) => throw null!;
        public static IHostedAgentBuilder AddAIAgent(
            this IServiceCollection services, string name, string? instructions, object? chatClientServiceKey,
            ServiceLifetime lifetime = ServiceLifetime.Singleton) => throw null!;
        public static IHostedAgentBuilder AddAIAgent(
            this IServiceCollection services, string name, string? instructions, string? description, object? chatClientServiceKey,
            ServiceLifetime lifetime = ServiceLifetime.Singleton) => throw null!;
        public static IHostedAgentBuilder AddAIAgent(
            this IServiceCollection services, string name, Func<IServiceProvider, string, AIAgent> createAgentDelegate,
            ServiceLifetime lifetime = ServiceLifetime.Singleton) => throw null!;
    }

    public abstract class AgentIsolationKeyProvider
    {
        public abstract ValueTask<string?> GetIsolationKeyAsync(CancellationToken cancellationToken = default);
    }

    public abstract class AgentSessionStore
    {
        public abstract ValueTask SaveSessionAsync(
            AIAgent agent, string sessionStoreId, AgentSession session, CancellationToken cancellationToken = default);
        public abstract ValueTask<AgentSession> GetSessionAsync(
            AIAgent agent, string sessionStoreId, CancellationToken cancellationToken = default);
        public abstract ValueTask DeleteSessionAsync(AIAgent agent, string sessionStoreId, CancellationToken cancellationToken = default);
        public virtual object? GetService(Type serviceType, object? serviceKey = null) => throw null!;
        public TService? GetService<TService>(object? serviceKey = null) => throw null!;
    }

    public class ClaimsIdentityAgentIsolationKeyProvider : AgentIsolationKeyProvider
    {
        public ClaimsIdentityAgentIsolationKeyProvider(
            IHttpContextAccessor? httpContextAccessor, ClaimsIdentityAgentIsolationKeyProviderOptions? options = null) => throw null!;
        public override ValueTask<string?> GetIsolationKeyAsync(CancellationToken cancellationToken = default) => throw null!;
    }

    public class ClaimsIdentityAgentIsolationKeyProviderOptions
    {
        public string ClaimType { get; set; }
    }

    public abstract class DelegatingAgentSessionStore : AgentSessionStore
    {
        protected DelegatingAgentSessionStore(AgentSessionStore innerStore) => throw null!;
        protected AgentSessionStore InnerStore { get; }
        public override ValueTask<AgentSession> GetSessionAsync(
            AIAgent agent, string sessionStoreId, CancellationToken cancellationToken = default) => throw null!;
        public override ValueTask SaveSessionAsync(
            AIAgent agent, string sessionStoreId, AgentSession session, CancellationToken cancellationToken = default) => throw null!;
        public override ValueTask DeleteSessionAsync(
            AIAgent agent, string sessionStoreId, CancellationToken cancellationToken = default) => throw null!;
        public override object? GetService(Type serviceType, object? serviceKey = null) => throw null!;
    }

    public static class HostApplicationBuilderAgentExtensions
    {
        public static IHostedAgentBuilder AddAIAgent(
            this IHostApplicationBuilder builder, string name, string? instructions,
            ServiceLifetime lifetime = ServiceLifetime.Singleton) => throw null!;
        public static IHostedAgentBuilder AddAIAgent(
            this IHostApplicationBuilder builder, string name, string? instructions, IChatClient chatClient,
            ServiceLifetime lifetime = ServiceLifetime.Singleton) => throw null!;
        public static IHostedAgentBuilder AddAIAgent(
            this IHostApplicationBuilder builder, string name, string? instructions, string? description, object? chatClientServiceKey,
            ServiceLifetime lifetime = ServiceLifetime.Singleton) => throw null!;
        public static IHostedAgentBuilder AddAIAgent(
            this IHostApplicationBuilder builder, string name, string? instructions, object? chatClientServiceKey,
            ServiceLifetime lifetime = ServiceLifetime.Singleton) => throw null!;
        public static IHostedAgentBuilder AddAIAgent(
            this IHostApplicationBuilder builder, string name, Func<IServiceProvider, string, AIAgent> createAgentDelegate,
            ServiceLifetime lifetime = ServiceLifetime.Singleton) => throw null!;
    }

    public static class HostApplicationBuilderWorkflowExtensions
    {
        public static IHostedWorkflowBuilder AddWorkflow(
            this IHostApplicationBuilder builder, string name, Func<IServiceProvider, string, Workflow> createWorkflowDelegate,
            ServiceLifetime lifetime = ServiceLifetime.Singleton) => throw null!;
    }

    public static class HostedAgentBuilderExtensions
    {
        public static IHostedAgentBuilder WithInMemorySessionStore(
            this IHostedAgentBuilder builder, bool withIsolation = true) => throw null!;
        public static IHostedAgentBuilder WithSessionStore(
            this IHostedAgentBuilder builder, AgentSessionStore store, bool withIsolation = true) => throw null!;
        public static IHostedAgentBuilder WithSessionStore(
            this IHostedAgentBuilder builder, Func<IServiceProvider, string, AgentSessionStore> createAgentSessionStore,
            ServiceLifetime lifetime = ServiceLifetime.Singleton, bool withIsolation = true) => throw null!;
        public static IHostedAgentBuilder WithAITool(this IHostedAgentBuilder builder, AITool tool) => throw null!;
        public static IHostedAgentBuilder WithAITools(this IHostedAgentBuilder builder, params AITool[] tools) => throw null!;
        public static IHostedAgentBuilder WithAITool(
            this IHostedAgentBuilder builder, Func<IServiceProvider, AITool> factory, ServiceLifetime? lifetime = null) => throw null!;
    }

    public static class HostedWorkflowBuilderExtensions
    {
        public static IHostedAgentBuilder AddAsAIAgent(
            this IHostedWorkflowBuilder builder, ServiceLifetime lifetime = ServiceLifetime.Singleton) => throw null!;
        public static IHostedAgentBuilder AddAsAIAgent(
            this IHostedWorkflowBuilder builder, string? name, ServiceLifetime lifetime = ServiceLifetime.Singleton) => throw null!;
    }

    public sealed class HostedWorkflowRunResult
    {
        internal HostedWorkflowRunResult() => throw null!;
        public string SessionId { get; }
        public IReadOnlyList<WorkflowEvent> Events { get; }
        public CheckpointInfo? Checkpoint { get; }
    }

    public sealed class HostedWorkflowState
    {
        public HostedWorkflowState(
            Workflow workflow, CheckpointManager? checkpointManager = null, IWorkflowExecutionEnvironment? executionEnvironment = null,
            ILoggerFactory? loggerFactory = null) => throw null!;
        public HostedWorkflowState(
            Func<CancellationToken, ValueTask<Workflow>> workflowFactory, CheckpointManager? checkpointManager = null,
            IWorkflowExecutionEnvironment? executionEnvironment = null, ILoggerFactory? loggerFactory = null,
            bool cacheWorkflow = false) => throw null!;
        public ValueTask<HostedWorkflowRunResult> RunOrResumeAsync<TInput>(
            string sessionId, TInput input, CancellationToken cancellationToken = default) where TInput : notnull => throw null!;
        public IAsyncEnumerable<WorkflowEvent> RunOrResumeStreamingAsync<TInput>(
            string sessionId, TInput input, CancellationToken cancellationToken = default) where TInput : notnull => throw null!;
    }

    public interface IHostedAgentBuilder
    {
        string Name { get; }
        IServiceCollection ServiceCollection { get; }
        ServiceLifetime Lifetime { get; }
    }

    public interface IHostedWorkflowBuilder
    {
        string Name { get; }
        IHostApplicationBuilder HostApplicationBuilder { get; }
    }

    public sealed class InMemoryAgentSessionStore : AgentSessionStore
    {
        public override ValueTask SaveSessionAsync(
            AIAgent agent, string sessionStoreId, AgentSession session, CancellationToken cancellationToken = default) => throw null!;
        public override ValueTask<AgentSession> GetSessionAsync(
            AIAgent agent, string sessionStoreId, CancellationToken cancellationToken = default) => throw null!;
        public override ValueTask DeleteSessionAsync(
            AIAgent agent, string sessionStoreId, CancellationToken cancellationToken = default) => throw null!;
    }

    public class IsolationKeyScopedAgentSessionStore : DelegatingAgentSessionStore
    {
        public IsolationKeyScopedAgentSessionStore(
            AgentSessionStore innerStore, AgentIsolationKeyProvider? keyProvider,
            IsolationKeyScopedAgentSessionStoreOptions? options = null) : base(default!) => throw null!;
        public override ValueTask<AgentSession> GetSessionAsync(
            AIAgent agent, string sessionStoreId, CancellationToken cancellationToken = default) => throw null!;
        public override ValueTask SaveSessionAsync(
            AIAgent agent, string sessionStoreId, AgentSession session, CancellationToken cancellationToken = default) => throw null!;
        public override ValueTask DeleteSessionAsync(
            AIAgent agent, string sessionStoreId, CancellationToken cancellationToken = default) => throw null!;
    }

    public class IsolationKeyScopedAgentSessionStoreOptions
    {
        public bool Strict { get; set; }
    }

    public sealed class NoopAgentSessionStore : AgentSessionStore
    {
        public override ValueTask SaveSessionAsync(
            AIAgent agent, string sessionStoreId, AgentSession session, CancellationToken cancellationToken = default) => throw null!;
        public override ValueTask<AgentSession> GetSessionAsync(
            AIAgent agent, string sessionStoreId, CancellationToken cancellationToken = default) => throw null!;
        public override ValueTask DeleteSessionAsync(
            AIAgent agent, string sessionStoreId, CancellationToken cancellationToken = default) => throw null!;
    }

    public static class ServiceCollectionExtensions
    {
        public static IServiceCollection UseClaimsBasedAgentIsolation(
            this IServiceCollection services, ClaimsIdentityAgentIsolationKeyProviderOptions? options = null) => throw null!;
    }

    public abstract class WorkflowCatalog
    {
        public abstract IAsyncEnumerable<Workflow> GetWorkflowsAsync(CancellationToken cancellationToken = default);
    }
}

namespace Microsoft.Agents.AI.Hosting.A2A
{
    using System;
    using System.Text.Json;
    using System.Threading;
    using System.Threading.Tasks;

    public static class A2AHostingJsonUtilities
    {
        public static JsonSerializerOptions DefaultOptions { get; }
    }

    public sealed class A2ARunDecisionContext
    {
        internal A2ARunDecisionContext() => throw null!;
    }

    public sealed class A2AServerRegistrationOptions
    {
        public AgentRunMode? AgentRunMode { get; set; }
    }

    public sealed class AgentRunMode : IEquatable<AgentRunMode>
    {
        internal AgentRunMode() => throw null!;
        public static AgentRunMode DisallowBackground { get; }
        public static AgentRunMode AllowBackgroundIfSupported { get; }
        public static bool operator ==(AgentRunMode? left, AgentRunMode? right) => throw null!;
        public static bool operator !=(AgentRunMode? left, AgentRunMode? right) => throw null!;
        public static AgentRunMode AllowBackgroundWhen(
            Func<A2ARunDecisionContext, CancellationToken, ValueTask<bool>> runInBackground) => throw null!;
        public bool Equals(AgentRunMode? other) => throw null!;
        public override bool Equals(object? obj) => throw null!;
        public override int GetHashCode() => throw null!;
        public override string ToString() => throw null!;
    }
}

namespace Microsoft.Agents.AI.Hosting.AGUI.AspNetCore
{
    using Microsoft.AspNetCore.Builder;
    using Microsoft.AspNetCore.Routing;

    public static class AGUIEndpointRouteBuilderExtensions
    {
        public static IEndpointConventionBuilder MapAGUIServer(
            this IEndpointRouteBuilder endpoints, IHostedAgentBuilder agentBuilder, string pattern) => throw null!;
        public static IEndpointConventionBuilder MapAGUIServer(
            this IEndpointRouteBuilder endpoints, string agentName, string pattern) => throw null!;
        public static IEndpointConventionBuilder MapAGUIServer(
            this IEndpointRouteBuilder endpoints, string pattern, AIAgent aiAgent) => throw null!;
    }
}

namespace Microsoft.Agents.AI.Hosting.OpenAI
{
    using System;
    using System.Collections.Generic;
    using System.Text.Json;
    using System.Threading;
    using Microsoft.Extensions.AI;

    public sealed class OpenAIChatCompletionRequestInfo
    {
        public float? Temperature { get; set; }
        public float? TopP { get; set; }
        public int? MaxOutputTokens { get; set; }
        public float? FrequencyPenalty { get; set; }
        public float? PresencePenalty { get; set; }
        public long? Seed { get; set; }
        public IReadOnlyList<string>? StopSequences { get; set; }
        public ChatResponseFormat? ResponseFormat { get; set; }
        public string? Model { get; set; }
        public ChatToolMode? ToolChoice { get; set; }
        public IReadOnlyList<AITool>? Tools { get; set; }
    }

    public sealed class OpenAIChatCompletionsMapOptions
    {
        public Func<OpenAIChatCompletionRequestInfo, AgentRunOptions?> RunOptionsFactory { get; set; }
        public static AgentRunOptions? RejectRequestSettings(OpenAIChatCompletionRequestInfo request) => throw null!;
    }

    public sealed class OpenAIResponseRequestInfo
    {
        public double? Temperature { get; set; }
        public double? TopP { get; set; }
        public int? MaxOutputTokens { get; set; }
        public string? Instructions { get; set; }
        public string? Model { get; set; }
        public IReadOnlyList<JsonElement>? Tools { get; set; }
        public ChatToolMode? ToolChoice { get; set; }
    }

    public static class OpenAIResponses
    {
        public static OpenAIResponsesRunRequest ToAgentRunRequest(
            JsonElement body, OpenAIResponsesMapOptions? mapOptions = null) => throw null!;
        public static JsonElement WriteResponse(AgentResponse response, string responseId, string? conversationId = null) => throw null!;
        public static IAsyncEnumerable<string> WriteResponseStreamAsync(
            IAsyncEnumerable<AgentResponseUpdate> updates, string responseId, string? conversationId = null,
            CancellationToken cancellationToken = default) => throw null!;
        public static string? GetSessionStoreId(OpenAIResponsesRunRequest request) => throw null!;
        public static string CreateResponseId() => throw null!;
    }

    public sealed class OpenAIResponsesMapOptions
    {
        public Func<OpenAIResponseRequestInfo, AgentRunOptions?> RunOptionsFactory { get; set; }
        public static AgentRunOptions? RejectRequestSettings(OpenAIResponseRequestInfo request) => throw null!;
    }

    public sealed class OpenAIResponsesRunRequest
    {
        internal OpenAIResponsesRunRequest() => throw null!;
        public IList<ChatMessage> Messages { get; }
        public AgentRunOptions? Options { get; }
        public string? PreviousResponseId { get; }
        public string? ConversationId { get; }
    }
}

namespace Microsoft.Agents.AI.Hyperlight
{
    using System;
    using System.Collections.Generic;
    using System.Text.Json;
    using System.Threading;
    using System.Threading.Tasks;
    using Microsoft.Extensions.AI;

    public sealed class AllowedDomain
    {
        public AllowedDomain(string target, IReadOnlyList<string>? methods = null) => throw null!;
        public string Target { get; }
        public IReadOnlyList<string>? Methods { get; }
    }

    public enum CodeActApprovalMode
    {
        AlwaysRequire,
        NeverRequire,
    }

    public sealed class FileMount
    {
        public FileMount(string hostPath, string mountPath) => throw null!;
        public string HostPath { get; }
        public string MountPath { get; }
    }

    public sealed class HyperlightCodeActProvider : AIContextProvider, IDisposable
    {
        public HyperlightCodeActProvider(HyperlightCodeActProviderOptions? options = null) => throw null!;
        public override IReadOnlyList<string> StateKeys { get; }
        public void AddTools(params AIFunction[] tools) => throw null!;
        public IReadOnlyList<AIFunction> GetTools() => throw null!;
        public void RemoveTools(params string[] names) => throw null!;
        public void ClearTools() => throw null!;
        public void AddFileMounts(params FileMount[] mounts) => throw null!;
        public IReadOnlyList<FileMount> GetFileMounts() => throw null!;
        public void RemoveFileMounts(params string[] mountPaths) => throw null!;
        public void ClearFileMounts() => throw null!;
        public void AddAllowedDomains(params AllowedDomain[] domains) => throw null!;
        public IReadOnlyList<AllowedDomain> GetAllowedDomains() => throw null!;
        public void RemoveAllowedDomains(params string[] targets) => throw null!;
        public void ClearAllowedDomains() => throw null!;
        protected override ValueTask<AIContext> ProvideAIContextAsync(
            AIContextProvider.InvokingContext context, CancellationToken cancellationToken = default) => throw null!;
        public void Dispose() => throw null!;
    }

    public sealed class HyperlightCodeActProviderOptions
    {
        public string? ModulePath { get; }
        public string? HeapSize { get; set; }
        public string? StackSize { get; set; }
        public IEnumerable<AIFunction>? Tools { get; set; }
        public CodeActApprovalMode ApprovalMode { get; set; }
        public string? HostInputDirectory { get; set; }
        public IEnumerable<FileMount>? FileMounts { get; set; }
        public IEnumerable<AllowedDomain>? AllowedDomains { get; set; }
        public static HyperlightCodeActProviderOptions CreateForWasm(string modulePath) => throw null!;
        public static HyperlightCodeActProviderOptions CreateForJavaScript() => throw null!;
    }

    public sealed class HyperlightExecuteCodeFunction : AIFunction, IDisposable
    {
        public HyperlightExecuteCodeFunction(HyperlightCodeActProviderOptions? options = null) => throw null!;
        public override string Name { get; }
        public override string Description { get; }
        public override JsonElement JsonSchema { get; }
        public string BuildInstructions(bool toolsVisibleToModel = false) => throw null!;
        public override object? GetService(Type serviceType, object? serviceKey = null) => throw null!;
        protected override ValueTask<object?> InvokeCoreAsync(
            AIFunctionArguments arguments, CancellationToken cancellationToken) => throw null!;
        public void Dispose() => throw null!;
    }
}

namespace Microsoft.Agents.AI.LocalCodeAct
{
    using System;
    using System.Collections.Generic;
    using System.Text.Json;
    using System.Threading;
    using System.Threading.Tasks;
    using Microsoft.Extensions.AI;

    public sealed class CodeValidationException : Exception
    {
        public CodeValidationException() => throw null!;
        public CodeValidationException(string message) => throw null!;
        public CodeValidationException(string message, Exception innerException) => throw null!;
    }

    public sealed class FileMount
    {
        public FileMount(
            string hostPath, string mountPath, FileMountMode mode = FileMountMode.ReadWrite, long? writeBytesLimit = null) => throw null!;
        public string HostPath { get; }
        public string MountPath { get; }
        public FileMountMode Mode { get; }
        public long? WriteBytesLimit { get; }
    }

    public enum FileMountMode
    {
        ReadOnly,
        ReadWrite,
    }

    public sealed class LocalCodeActProvider : AIContextProvider, IDisposable
    {
        public LocalCodeActProvider(string pythonExecutablePath, LocalCodeActProviderOptions? options = null) => throw null!;
        public override IReadOnlyList<string> StateKeys { get; }
        public void AddTools(params AIFunction[] tools) => throw null!;
        public IReadOnlyList<AIFunction> GetTools() => throw null!;
        public void RemoveTools(params string[] names) => throw null!;
        public void ClearTools() => throw null!;
        public void AddFileMounts(params FileMount[] mounts) => throw null!;
        public IReadOnlyList<FileMount> GetFileMounts() => throw null!;
        public void RemoveFileMounts(params string[] mountPaths) => throw null!;
        public void ClearFileMounts() => throw null!;
        protected override ValueTask<AIContext> ProvideAIContextAsync(
            AIContextProvider.InvokingContext context, CancellationToken cancellationToken = default) => throw null!;
        public void Dispose() => throw null!;
    }

    public sealed class LocalCodeActProviderOptions
    {
        public ProcessExecutionLimits? ExecutionLimits { get; set; }
        public IEnumerable<AIFunction>? Tools { get; set; }
        public IEnumerable<FileMount>? FileMounts { get; set; }
        public IReadOnlyDictionary<string, string>? Environment { get; set; }
        public string? WorkingDirectory { get; set; }
        public string? RunnerScriptPath { get; set; }
        public string? ValidatorScriptPath { get; set; }
        public bool ValidationDisabled { get; set; }
        public IEnumerable<string>? AllowedImports { get; set; }
        public IEnumerable<string>? BlockedImports { get; set; }
        public IEnumerable<string>? AllowedBuiltins { get; set; }
        public IEnumerable<string>? BlockedBuiltins { get; set; }
    }

    public sealed class LocalExecuteCodeFunction : AIFunction
    {
        public LocalExecuteCodeFunction(string pythonExecutablePath, LocalCodeActProviderOptions? options = null) => throw null!;
        public override string Name { get; }
        public override string Description { get; }
        public override JsonElement JsonSchema { get; }
        protected override ValueTask<object?> InvokeCoreAsync(
            AIFunctionArguments arguments, CancellationToken cancellationToken) => throw null!;
    }

    public sealed class ProcessExecutionLimits
    {
        public int TimeoutSeconds { get; set; }
        public int ValidationTimeoutSeconds { get; set; }
        public int MaxStdoutBytes { get; set; }
        public int MaxStderrBytes { get; set; }
        public int MaxResultBytes { get; set; }
        public int MaxCapturedFileBytes { get; set; }
        public int MaxTotalCapturedFileBytes { get; set; }
    }
}

namespace Microsoft.Agents.AI.Mcp
{
    using System;
    using System.Collections.Generic;
    using System.Threading;
    using System.Threading.Tasks;
    using Microsoft.Extensions.AI;
    using ModelContextProtocol.Client;

    public static class McpClientTaskExtensions
    {
        public static Task<IReadOnlyList<AIFunction>> ListAgentToolsWithTaskSupportAsync(
            this McpClient client, McpTaskOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
    }

    public sealed class McpTaskOptions
    {
        public TimeSpan? DefaultTimeToLive { get; set; }
        public bool CancelRemoteTaskOnLocalCancellation { get; set; }
    }
}

namespace Microsoft.Agents.AI.Mem0
{
    using System;
    using System.Collections.Generic;
    using System.Net.Http;
    using System.Text.Json;
    using System.Threading;
    using System.Threading.Tasks;
    using Microsoft.Extensions.AI;
    using Microsoft.Extensions.Compliance.Redaction;
    using Microsoft.Extensions.Logging;

    public static class Mem0JsonUtilities
    {
        public static JsonSerializerOptions DefaultOptions { get; }
    }

    public sealed class Mem0Provider : MessageAIContextProvider
    {
        public Mem0Provider(
            HttpClient httpClient, Func<AgentSession?, State> stateInitializer, Mem0ProviderOptions? options = null,
            ILoggerFactory? loggerFactory = null) => throw null!;
        public override IReadOnlyList<string> StateKeys { get; }
        protected override ValueTask<IEnumerable<ChatMessage>> ProvideMessagesAsync(
            MessageAIContextProvider.InvokingContext context, CancellationToken cancellationToken = default) => throw null!;
        protected override ValueTask StoreAIContextAsync(
            AIContextProvider.InvokedContext context, CancellationToken cancellationToken = default) => throw null!;
        public Task ClearStoredMemoriesAsync(AgentSession session, CancellationToken cancellationToken = default) => throw null!;

        public sealed class State
        {
            public State(Mem0ProviderScope storageScope, Mem0ProviderScope? searchScope = null) => throw null!;
            public Mem0ProviderScope StorageScope { get; }
            public Mem0ProviderScope SearchScope { get; }
        }
    }

    public sealed class Mem0ProviderOptions
    {
        public string? ContextPrompt { get; set; }
        public bool EnableSensitiveTelemetryData { get; set; }
        public Redactor? Redactor { get; set; }
        public string? StateKey { get; set; }
        public Func<IEnumerable<ChatMessage>, IEnumerable<ChatMessage>>? SearchInputMessageFilter { get; set; }
        public Func<IEnumerable<ChatMessage>, IEnumerable<ChatMessage>>? StorageInputRequestMessageFilter { get; set; }
        public Func<IEnumerable<ChatMessage>, IEnumerable<ChatMessage>>? StorageInputResponseMessageFilter { get; set; }
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

namespace Microsoft.Agents.AI.Tools.Shell
{
    using System;
    using System.Collections.Generic;
    using System.Threading;
    using System.Threading.Tasks;
    using Microsoft.Extensions.AI;

    public sealed record ContainerUser
    {
        public ContainerUser(string Uid, string Gid) => throw null!;
        public string Uid { get; init; }
        public string Gid { get; init; }
        public static ContainerUser Default { get; }
        public static ContainerUser Root { get; }
        public bool IsRoot { get; }
        public override string ToString() => throw null!;
    }

    public static class DockerNetworkMode
    {
        public const string None = "none";
        public const string Bridge = "bridge";
        public const string Host = "host";
    }

    public sealed class DockerNotAvailableException : Exception
    {
        public DockerNotAvailableException() => throw null!;
        public DockerNotAvailableException(string message) => throw null!;
        public DockerNotAvailableException(string message, Exception inner) => throw null!;
    }

    public sealed class DockerShellExecutor : ShellExecutor
    {
        public DockerShellExecutor() => throw null!;
        public DockerShellExecutor(DockerShellExecutorOptions options) => throw null!;
        public const string DefaultImage = "mcr.microsoft.com/azurelinux/base/core:3.0";
        public const int DefaultPidsLimit = 256;
        public const string DefaultContainerWorkdir = "/workspace";
        public static readonly TimeSpan DefaultTimeout;
        public string ContainerName { get; }
        public string DockerBinary { get; }
        public override Task InitializeAsync(CancellationToken cancellationToken = default) => throw null!;
        public override ValueTask DisposeAsync() => throw null!;
        public override Task<ShellResult> RunAsync(string command, CancellationToken cancellationToken = default) => throw null!;
        public override AIFunction AsAIFunction(
            string name = "run_shell", string? description = null, bool requireApproval = true) => throw null!;
        public static Task<bool> IsAvailableAsync(string binary = "docker", CancellationToken cancellationToken = default) => throw null!;
        public static IReadOnlyList<string> BuildRunArgv(
            string binary, string image, string containerName, ContainerUser user, string network, long memoryBytes, int pidsLimit,
            string workdir, string? hostWorkdir, bool mountReadonly, bool readOnlyRoot, IReadOnlyDictionary<string, string>? extraEnv,
            IReadOnlyList<string>? extraArgs) => throw null!;
        public static IReadOnlyList<string> BuildExecArgv(string binary, string containerName) => throw null!;
    }

    public sealed class DockerShellExecutorOptions
    {
        public string Image { get; set; }
        public string? ContainerName { get; set; }
        public ShellMode Mode { get; set; }
        public string? HostWorkdir { get; set; }
        public string ContainerWorkdir { get; set; }
        public bool MountReadonly { get; set; }
        public string Network { get; set; }
        public long? MemoryBytes { get; set; }
        public int PidsLimit { get; set; }
        public ContainerUser User { get; set; }
        public bool ReadOnlyRoot { get; set; }
        public IReadOnlyList<string>? ExtraRunArgs { get; set; }
        public IReadOnlyDictionary<string, string>? Environment { get; set; }
        public ShellPolicy? Policy { get; set; }
        public TimeSpan? Timeout { get; set; }
        public int MaxOutputBytes { get; set; }
        public string DockerBinary { get; set; }
    }

    public sealed class LocalShellExecutor : ShellExecutor
    {
        public LocalShellExecutor() => throw null!;
        public LocalShellExecutor(LocalShellExecutorOptions options) => throw null!;
        public static readonly TimeSpan DefaultTimeout;
        public string ResolvedShellBinary { get; }
        public override Task<ShellResult> RunAsync(string command, CancellationToken cancellationToken = default) => throw null!;
        public override Task InitializeAsync(CancellationToken cancellationToken = default) => throw null!;
        public override AIFunction AsAIFunction(
            string name = "run_shell", string? description = null, bool requireApproval = true) => throw null!;
        public override ValueTask DisposeAsync() => throw null!;
    }

    public sealed class LocalShellExecutorOptions
    {
        public ShellMode Mode { get; set; }
        public string? Shell { get; set; }
        public IReadOnlyList<string>? ShellArgv { get; set; }
        public string? WorkingDirectory { get; set; }
        public bool ConfineWorkingDirectory { get; set; }
        public IReadOnlyDictionary<string, string?>? Environment { get; set; }
        public bool CleanEnvironment { get; set; }
        public ShellPolicy? Policy { get; set; }
        public TimeSpan? Timeout { get; set; }
        public int MaxOutputBytes { get; set; }
        public bool AcknowledgeUnsafe { get; set; }
    }

    public sealed class ShellCommandRejectedException : Exception
    {
        public ShellCommandRejectedException(string message) => throw null!;
        public ShellCommandRejectedException(string message, Exception inner) => throw null!;
        public ShellCommandRejectedException() => throw null!;
    }

    public sealed class ShellEnvironmentProvider : AIContextProvider
    {
        public ShellEnvironmentProvider(ShellExecutor executor, ShellEnvironmentProviderOptions? options = null) => throw null!;
        public ShellEnvironmentSnapshot? CurrentSnapshot { get; }
        public Task<ShellEnvironmentSnapshot> RefreshAsync(CancellationToken cancellationToken = default) => throw null!;
        protected override ValueTask<AIContext> ProvideAIContextAsync(
            AIContextProvider.InvokingContext context, CancellationToken cancellationToken = default) => throw null!;
        public static string DefaultInstructionsFormatter(ShellEnvironmentSnapshot snapshot) => throw null!;
    }

    public sealed class ShellEnvironmentProviderOptions
    {
        public IReadOnlyList<string> ProbeTools { get; init; }
        public ShellFamily? OverrideFamily { get; init; }
        public TimeSpan ProbeTimeout { get; init; }
        public Func<ShellEnvironmentSnapshot, string>? InstructionsFormatter { get; init; }
    }

    public sealed record ShellEnvironmentSnapshot
    {
        public ShellEnvironmentSnapshot(
            ShellFamily Family, string OSDescription, string? ShellVersion, string WorkingDirectory,
            IReadOnlyDictionary<string, string?> ToolVersions) => throw null!;
        public ShellFamily Family { get; init; }
        public string OSDescription { get; init; }
        public string? ShellVersion { get; init; }
        public string WorkingDirectory { get; init; }
        public IReadOnlyDictionary<string, string?> ToolVersions { get; init; }
    }

    public abstract class ShellExecutor : IAsyncDisposable
    {
        public virtual Task InitializeAsync(CancellationToken cancellationToken = default) => throw null!;
        public abstract Task<ShellResult> RunAsync(string command, CancellationToken cancellationToken = default);
        public abstract AIFunction AsAIFunction(string name = "run_shell", string? description = null, bool requireApproval = true);
        public abstract ValueTask DisposeAsync();
    }

    public enum ShellFamily
    {
        Posix,
        PowerShell,
    }

    public enum ShellMode
    {
        Stateless,
        Persistent,
    }

    public sealed class ShellPolicy
    {
        public ShellPolicy(
            IEnumerable<string>? denyList = null, IEnumerable<string>? allowList = null,
            Func<ShellRequest, ShellPolicyOutcome?>? custom = null) => throw null!;
        public ShellPolicyOutcome Evaluate(ShellRequest request) => throw null!;
    }

    public readonly struct ShellPolicyOutcome : IEquatable<ShellPolicyOutcome>
    {
        public ShellPolicyOutcome(bool allowed, string? reason = null) => throw null!;
        public bool Allowed { get; }
        public string? Reason { get; }
        public static ShellPolicyOutcome Allow { get; }
        public static bool operator ==(ShellPolicyOutcome left, ShellPolicyOutcome right) => throw null!;
        public static bool operator !=(ShellPolicyOutcome left, ShellPolicyOutcome right) => throw null!;
        public static ShellPolicyOutcome Deny(string reason) => throw null!;
        public bool Equals(ShellPolicyOutcome other) => throw null!;
        public override bool Equals(object? obj) => throw null!;
        public override int GetHashCode() => throw null!;
    }

    public readonly struct ShellRequest : IEquatable<ShellRequest>
    {
        public ShellRequest(string command, string? workingDirectory = null) => throw null!;
        public string Command { get; }
        public string? WorkingDirectory { get; }
        public static bool operator ==(ShellRequest left, ShellRequest right) => throw null!;
        public static bool operator !=(ShellRequest left, ShellRequest right) => throw null!;
        public bool Equals(ShellRequest other) => throw null!;
        public override bool Equals(object? obj) => throw null!;
        public override int GetHashCode() => throw null!;
    }

    public sealed record ShellResult
    {
        public ShellResult(
            string Stdout, string Stderr, int ExitCode, TimeSpan Duration, bool Truncated = false, bool TimedOut = false) => throw null!;
        public string Stdout { get; init; }
        public string Stderr { get; init; }
        public int ExitCode { get; init; }
        public TimeSpan Duration { get; init; }
        public bool Truncated { get; init; }
        public bool TimedOut { get; init; }
        public string FormatForModel() => throw null!;
    }
}

namespace Microsoft.Agents.AI.Workflows
{
    using System;
    using System.Collections.Generic;
    using System.Diagnostics;
    using System.Reflection;
    using System.Threading;
    using System.Threading.Tasks;
    using Microsoft.Agents.AI.Workflows.InProc;
    using Microsoft.Agents.AI.Workflows.Observability;
    using Microsoft.Extensions.AI;

    public record AIAgentBinding : ExecutorBinding
    {
        public AIAgentBinding(AIAgent Agent, AIAgentHostOptions? Options = null) : base(default!, default!, default!) => throw null!;
        public AIAgentBinding(AIAgent agent, bool emitEvents = false) : base(default!, default!, default!) => throw null!;
        public AIAgent Agent { get; init; }
        public AIAgentHostOptions? Options { get; init; }
        public override bool IsSharedInstance { get; }
        public override bool SupportsConcurrentSharedExecution { get; }
        public override bool SupportsResetting { get; }
    }

    public sealed class AIAgentHostOptions
    {
        public bool? EmitAgentUpdateEvents { get; set; }
        public bool EmitAgentResponseEvents { get; set; }
        public bool InterceptUserInputRequests { get; set; }
        public bool InterceptUnterminatedFunctionCalls { get; set; }
        public bool ReassignOtherAgentsAsUsers { get; set; }
        public bool ForwardIncomingMessages { get; set; }
    }

    public sealed class AgentResponseEvent : WorkflowOutputEvent
    {
        public AgentResponseEvent(string executorId, AgentResponse response) : base(default!, default!) => throw null!;
        public AgentResponseEvent(string executorId, AgentResponse response, OutputTag tag) : base(default!, default!) => throw null!;
        public AgentResponseEvent(
            string executorId, AgentResponse response, IEnumerable<OutputTag>? tags) : base(default!, default!) => throw null!;
        public AgentResponse Response { get; }
    }

    public sealed class AgentResponseUpdateEvent : WorkflowOutputEvent
    {
        public AgentResponseUpdateEvent(string executorId, AgentResponseUpdate update) : base(default!, default!) => throw null!;
        public AgentResponseUpdateEvent(
            string executorId, AgentResponseUpdate update, OutputTag tag) : base(default!, default!) => throw null!;
        public AgentResponseUpdateEvent(
            string executorId, AgentResponseUpdate update, IEnumerable<OutputTag>? tags) : base(default!, default!) => throw null!;
        public AgentResponseUpdate Update { get; }
        public AgentResponse AsResponse() => throw null!;
    }

    public static class AgentWorkflowBuilder
    {
        public static Workflow BuildSequential(bool chainOnlyAgentResponses, params IEnumerable<AIAgent> agents) => throw null!;
        public static Workflow BuildSequential(params IEnumerable<AIAgent> agents) => throw null!;
        public static Workflow BuildSequential(
            string workflowName, bool chainOnlyAgentResponses, params IEnumerable<AIAgent> agents) => throw null!;
        public static Workflow BuildSequential(string workflowName, params IEnumerable<AIAgent> agents) => throw null!;
        public static Workflow BuildConcurrent(
            IEnumerable<AIAgent> agents, Func<IList<List<ChatMessage>>, List<ChatMessage>>? aggregator = null) => throw null!;
        public static Workflow BuildConcurrent(
            string workflowName, IEnumerable<AIAgent> agents,
            Func<IList<List<ChatMessage>>, List<ChatMessage>>? aggregator = null) => throw null!;
    }

    public sealed class ChatForwardingExecutor : Executor, IResettableExecutor
    {
        public ChatForwardingExecutor(string id, ChatForwardingExecutorOptions? options = null) : base(default!) => throw null!;
        protected override ProtocolBuilder ConfigureProtocol(ProtocolBuilder protocolBuilder) => throw null!;
        public ValueTask ResetAsync() => throw null!;
    }

    public class ChatForwardingExecutorOptions
    {
        public ChatRole? StringMessageChatRole { get; set; }
    }

    public abstract class ChatProtocolExecutor : StatefulExecutor<List<ChatMessage>>
    {
        protected ChatProtocolExecutor(
            string id, ChatProtocolExecutorOptions? options = null, bool declareCrossRunShareable = false) : base(default!,
            default!) => throw null!;
        protected bool SupportsStringMessage { get; }
        protected ChatRole? StringMessageChatRole { get; }
        protected bool AutoSendTurnToken { get; }
        protected override ProtocolBuilder ConfigureProtocol(ProtocolBuilder protocolBuilder) => throw null!;
        protected ValueTask AddMessageAsync(
            ChatMessage message, IWorkflowContext context, CancellationToken cancellationToken = default) => throw null!;
        protected ValueTask AddMessagesAsync(
            IEnumerable<ChatMessage> messages, IWorkflowContext context, CancellationToken cancellationToken = default) => throw null!;
        public ValueTask TakeTurnAsync(
            TurnToken token, IWorkflowContext context, CancellationToken cancellationToken = default) => throw null!;
        protected ValueTask ProcessTurnMessagesAsync(
            Func<List<ChatMessage>, IWorkflowContext, CancellationToken, ValueTask<List<ChatMessage>?>> processFunc,
            IWorkflowContext context, CancellationToken cancellationToken) => throw null!;
        protected abstract ValueTask TakeTurnAsync(
            List<ChatMessage> messages, IWorkflowContext context, bool? emitEvents, CancellationToken cancellationToken = default);
    }

    public class ChatProtocolExecutorOptions
    {
        public ChatRole? StringMessageChatRole { get; set; }
        public bool AutoSendTurnToken { get; set; }
    }

    public static class ChatProtocolExtensions
    {
        public static bool IsChatProtocol(this ProtocolDescriptor descriptor, bool allowCatchAll = false) => throw null!;
        public static void ThrowIfNotChatProtocol(this ProtocolDescriptor descriptor, bool allowCatchAll = false) => throw null!;
    }

    public sealed class CheckpointInfo : IEquatable<CheckpointInfo>
    {
        public CheckpointInfo(string sessionId, string checkpointId) => throw null!;
        public string SessionId { get; }
        public string CheckpointId { get; }
        public bool Equals(CheckpointInfo? other) => throw null!;
        public override bool Equals(object? obj) => throw null!;
        public override int GetHashCode() => throw null!;
        public override string ToString() => throw null!;
    }

    public sealed class CheckpointManager
    {
        internal CheckpointManager() => throw null!;
        public static CheckpointManager Default { get; }
        public static CheckpointManager CreateInMemory() => throw null!;
        public ValueTask<CheckpointInfo?> GetLatestCheckpointAsync(
            string sessionId, CancellationToken cancellationToken = default) => throw null!;
    }

    public abstract class CheckpointableRunBase
    {
        internal CheckpointableRunBase() => throw null!;
        public bool IsCheckpointingEnabled { get; }
        public IReadOnlyList<CheckpointInfo> Checkpoints { get; }
        public CheckpointInfo? LastCheckpoint { get; }
        public ValueTask RestoreCheckpointAsync(
            CheckpointInfo checkpointInfo, CancellationToken cancellationToken = default) => throw null!;
    }

    public abstract class Executor : IIdentified
    {
        protected Executor(string id, ExecutorOptions? options = null, bool declareCrossRunShareable = false) => throw null!;
        public string Id { get; }
        protected ExecutorOptions Options { get; }
        public ISet<Type> InputTypes { get; }
        public ISet<Type> OutputTypes { get; }
        protected abstract ProtocolBuilder ConfigureProtocol(ProtocolBuilder protocolBuilder);
        protected virtual ValueTask InitializeAsync(IWorkflowContext context, CancellationToken cancellationToken = default) => throw null!;
        protected virtual ValueTask OnMessageDeliveryStartingAsync(
            IWorkflowContext context, CancellationToken cancellationToken = default) => throw null!;
        protected virtual ValueTask OnMessageDeliveryFinishedAsync(
            IWorkflowContext context, CancellationToken cancellationToken = default) => throw null!;
        protected virtual ValueTask OnCheckpointingAsync(
            IWorkflowContext context, CancellationToken cancellationToken = default) => throw null!;
        protected virtual ValueTask OnCheckpointRestoredAsync(
            IWorkflowContext context, CancellationToken cancellationToken = default) => throw null!;
        public ProtocolDescriptor DescribeProtocol() => throw null!;
        public bool CanHandle(Type messageType) => throw null!;
    }

    public abstract class Executor<TInput> : Executor
    {
        protected Executor(
            string id, ExecutorOptions? options = null, bool declareCrossRunShareable = false) : base(default!) => throw null!;
        protected override ProtocolBuilder ConfigureProtocol(ProtocolBuilder protocolBuilder) => throw null!;
        public abstract ValueTask HandleAsync(TInput message, IWorkflowContext context, CancellationToken cancellationToken = default);
    }

    public abstract class Executor<TInput, TOutput> : Executor
    {
        protected Executor(
            string id, ExecutorOptions? options = null, bool declareCrossRunShareable = false) : base(default!) => throw null!;
        protected override ProtocolBuilder ConfigureProtocol(ProtocolBuilder protocolBuilder) => throw null!;
        public abstract ValueTask<TOutput> HandleAsync(
            TInput message, IWorkflowContext context, CancellationToken cancellationToken = default);
    }

    public abstract record ExecutorBinding : IIdentified
    {
        protected ExecutorBinding(
            string Id, Func<string, ValueTask<Executor>>? FactoryAsync, Type ExecutorType, object? RawValue = null) => throw null!;
        public string Id { get; init; }
        public Func<string, ValueTask<Executor>>? FactoryAsync { get; init; }
        public Type ExecutorType { get; init; }
        public object? RawValue { get; init; }
        public bool IsPlaceholder { get; }
        public abstract bool IsSharedInstance { get; }
        public abstract bool SupportsConcurrentSharedExecution { get; }
        public abstract bool SupportsResetting { get; }
        public static implicit operator ExecutorBinding(Executor executor) => throw null!;
        public static implicit operator ExecutorBinding(string id) => throw null!;
        public static implicit operator ExecutorBinding(RequestPort port) => throw null!;
        public static implicit operator ExecutorBinding(AIAgent agent) => throw null!;
        public override string ToString() => throw null!;
        protected virtual ValueTask<bool> ResetCoreAsync() => throw null!;
    }

    public static class ExecutorBindingExtensions
    {
        public static ExecutorBinding BindExecutor(this Executor executor) => throw null!;
        public static ExecutorBinding BindExecutor<TExecutor>(
            this Func<string, string, ValueTask<TExecutor>> factoryAsync) where TExecutor : Executor => throw null!;
        public static ExecutorBinding ConfigureFactory<TExecutor>(
            this Func<string, string, ValueTask<TExecutor>> factoryAsync) where TExecutor : Executor => throw null!;
        public static ExecutorBinding BindExecutor<TExecutor>(
            this Func<string, string, ValueTask<TExecutor>> factoryAsync, string id) where TExecutor : Executor => throw null!;
        public static ExecutorBinding ConfigureFactory<TExecutor>(
            this Func<string, string, ValueTask<TExecutor>> factoryAsync, string id) where TExecutor : Executor => throw null!;
        public static ExecutorBinding BindExecutor<TExecutor, TOptions>(
            this Func<ExecutorConfig<TOptions>, string, ValueTask<TExecutor>> factoryAsync, string id, TOptions? options = default)
            where TExecutor : Executor where TOptions : ExecutorOptions => throw null!;
        public static ExecutorBinding ConfigureFactory<TExecutor, TOptions>(
            this Func<ExecutorConfig<TOptions>, string, ValueTask<TExecutor>> factoryAsync, string id, TOptions? options = default)
            where TExecutor : Executor where TOptions : ExecutorOptions => throw null!;
        public static ExecutorBinding ConfigureSubWorkflow(
            this Workflow workflow, string id, ExecutorOptions? options = null) => throw null!;
        public static ExecutorBinding BindAsExecutor(this Workflow workflow, string id, ExecutorOptions? options = null) => throw null!;
        public static ExecutorBinding BindAsExecutor<TInput>(
            this Func<TInput, IWorkflowContext, CancellationToken, ValueTask> messageHandlerAsync, string id,
            ExecutorOptions? options = null, bool threadsafe = false) => throw null!;
        public static ExecutorBinding BindAsExecutor<TInput>(
            this Func<TInput, ValueTask> messageHandlerAsync, string id, ExecutorOptions? options = null,
            bool threadsafe = false) => throw null!;
        public static ExecutorBinding BindAsExecutor<TInput>(
            this Func<TInput, IWorkflowContext, ValueTask> messageHandlerAsync, string id, ExecutorOptions? options = null,
            bool threadsafe = false) => throw null!;
        public static ExecutorBinding BindAsExecutor<TInput>(
            this Func<TInput, CancellationToken, ValueTask> messageHandlerAsync, string id, ExecutorOptions? options = null,
            bool threadsafe = false) => throw null!;
        public static ExecutorBinding BindAsExecutor<TInput>(
            this Action<TInput, IWorkflowContext, CancellationToken> messageHandler, string id, ExecutorOptions? options = null,
            bool threadsafe = false) => throw null!;
        public static ExecutorBinding BindAsExecutor<TInput>(
            this Action<TInput> messageHandler, string id, ExecutorOptions? options = null, bool threadsafe = false) => throw null!;
        public static ExecutorBinding BindAsExecutor<TInput>(
            this Action<TInput, IWorkflowContext> messageHandler, string id, ExecutorOptions? options = null,
            bool threadsafe = false) => throw null!;
        public static ExecutorBinding BindAsExecutor<TInput>(
            this Action<TInput, CancellationToken> messageHandler, string id, ExecutorOptions? options = null,
            bool threadsafe = false) => throw null!;
        public static ExecutorBinding BindAsExecutor<TInput, TOutput>(
            this Func<TInput, IWorkflowContext, CancellationToken, ValueTask<TOutput>> messageHandlerAsync, string id,
            ExecutorOptions? options = null, bool threadsafe = false) => throw null!;
        public static ExecutorBinding BindAsExecutor<TInput, TOutput>(
            this Func<TInput, ValueTask<TOutput>> messageHandlerAsync, string id, ExecutorOptions? options = null,
            bool threadsafe = false) => throw null!;
        public static ExecutorBinding BindAsExecutor<TInput, TOutput>(
            this Func<TInput, IWorkflowContext, ValueTask<TOutput>> messageHandlerAsync, string id, ExecutorOptions? options = null,
            bool threadsafe = false) => throw null!;
        public static ExecutorBinding BindAsExecutor<TInput, TOutput>(
            this Func<TInput, CancellationToken, ValueTask<TOutput>> messageHandlerAsync, string id, ExecutorOptions? options = null,
            bool threadsafe = false) => throw null!;
        public static ExecutorBinding BindAsExecutor<TInput, TOutput>(
            this Func<TInput, IWorkflowContext, CancellationToken, TOutput> messageHandler, string id, ExecutorOptions? options = null,
            bool threadsafe = false) => throw null!;
        public static ExecutorBinding BindAsExecutor<TInput, TOutput>(
            this Func<TInput, TOutput> messageHandler, string id, ExecutorOptions? options = null, bool threadsafe = false) => throw null!;
        public static ExecutorBinding BindAsExecutor<TInput, TOutput>(
            this Func<TInput, IWorkflowContext, TOutput> messageHandler, string id, ExecutorOptions? options = null,
            bool threadsafe = false) => throw null!;
        public static ExecutorBinding BindAsExecutor<TInput, TOutput>(
            this Func<TInput, CancellationToken, TOutput> messageHandler, string id, ExecutorOptions? options = null,
            bool threadsafe = false) => throw null!;
        public static ExecutorBinding BindAsExecutor<TInput, TAccumulate>(
            this Func<TAccumulate?, TInput, TAccumulate?> aggregatorFunc, string id, ExecutorOptions? options = null,
            bool threadsafe = false) => throw null!;
        public static ExecutorBinding BindAsExecutor(this AIAgent agent, bool emitEvents) => throw null!;
        public static ExecutorBinding BindAsExecutor(this AIAgent agent, AIAgentHostOptions? options = null) => throw null!;
        public static ExecutorBinding BindAsExecutor(this RequestPort port, bool allowWrappedRequests = true) => throw null!;
    }

    public sealed class ExecutorCompletedEvent : ExecutorEvent
    {
        public ExecutorCompletedEvent(string executorId, object? result) : base(default!, default!) => throw null!;
    }

    public class ExecutorConfig
    {
        public ExecutorConfig(string id) => throw null!;
        public string Id { get; }
    }

    public class ExecutorConfig<TOptions> : ExecutorConfig
    {
        public ExecutorConfig(string id, TOptions? options = default) : base(default!) => throw null!;
        public TOptions? Options { get; }
    }

    public class ExecutorEvent : WorkflowEvent
    {
        public ExecutorEvent(string executorId, object? data) => throw null!;
        public string ExecutorId { get; }
        public override string ToString() => throw null!;
    }

    public sealed class ExecutorFailedEvent : ExecutorEvent
    {
        public ExecutorFailedEvent(string executorId, Exception? err) : base(default!, default!) => throw null!;
        public Exception? Data { get; }
    }

    public record ExecutorInstanceBinding : ExecutorBinding
    {
        public ExecutorInstanceBinding(Executor ExecutorInstance) : base(default!, default!, default!) => throw null!;
        public Executor ExecutorInstance { get; init; }
        public override bool SupportsConcurrentSharedExecution { get; }
        public override bool SupportsResetting { get; }
        public override bool IsSharedInstance { get; }
        protected override ValueTask<bool> ResetCoreAsync() => throw null!;
    }

    public sealed class ExecutorInvokedEvent : ExecutorEvent
    {
        public ExecutorInvokedEvent(string executorId, object message) : base(default!, default!) => throw null!;
    }

    public class ExecutorOptions
    {
        internal ExecutorOptions() => throw null!;
        public static ExecutorOptions Default { get; }
        public bool AutoSendMessageHandlerResultObject { get; set; }
        public bool AutoYieldOutputHandlerResultObject { get; set; }
    }

    public record ExecutorPlaceholder : ExecutorBinding
    {
        public ExecutorPlaceholder(string Id) : base(default!, default!, default!) => throw null!;
        public override bool SupportsConcurrentSharedExecution { get; }
        public override bool SupportsResetting { get; }
        public override bool IsSharedInstance { get; }
    }

    public record ExternalRequest
    {
        internal ExternalRequest() => throw null!;
        public string RequestId { get; init; }
        public PortableValue Data { get; init; }
        public bool IsDataOfType<TValue>() => throw null!;
        public bool TryGetDataAs<TValue>(out TValue? value) => throw null!;
        public bool TryGetDataAs(Type targetType, out object? value) => throw null!;
        public static ExternalRequest Create(RequestPort port, object data, string? requestId = null) => throw null!;
        public static ExternalRequest Create<T>(RequestPort port, T data, string? requestId = null) => throw null!;
        public ExternalResponse CreateResponse(object data) => throw null!;
        public ExternalResponse CreateResponse<T>(T data) => throw null!;
    }

    public record ExternalResponse
    {
        internal ExternalResponse() => throw null!;
        public string RequestId { get; init; }
        public PortableValue Data { get; init; }
        public bool IsDataOfType<TValue>() => throw null!;
        public bool TryGetDataAs<TValue>(out TValue? value) => throw null!;
        public bool TryGetDataAs(Type targetType, out object? value) => throw null!;
    }

    public class FunctionExecutor<TInput> : Executor<TInput>
    {
        public FunctionExecutor(
            string id, Func<TInput, IWorkflowContext, CancellationToken, ValueTask> handlerAsync, ExecutorOptions? options = null,
            IEnumerable<Type>? sentMessageTypes = null, IEnumerable<Type>? outputTypes = null,
            bool declareCrossRunShareable = false) : base(default!) => throw null!;
        public FunctionExecutor(
            string id, Action<TInput, IWorkflowContext, CancellationToken> handlerSync, ExecutorOptions? options = null,
            IEnumerable<Type>? sentMessageTypes = null, IEnumerable<Type>? outputTypes = null,
            bool declareCrossRunShareable = false) : base(default!) => throw null!;
        protected override ProtocolBuilder ConfigureProtocol(ProtocolBuilder protocolBuilder) => throw null!;
        public override ValueTask HandleAsync(TInput message, IWorkflowContext context, CancellationToken cancellationToken) => throw null!;
    }

    public class FunctionExecutor<TInput, TOutput> : Executor<TInput, TOutput>
    {
        public FunctionExecutor(
            string id, Func<TInput, IWorkflowContext, CancellationToken, ValueTask<TOutput>> handlerAsync, ExecutorOptions? options = null,
            IEnumerable<Type>? sentMessageTypes = null, IEnumerable<Type>? outputTypes = null,
            bool declareCrossRunShareable = false) : base(default!) => throw null!;
        public FunctionExecutor(
            string id, Func<TInput, IWorkflowContext, CancellationToken, TOutput> handlerSync, ExecutorOptions? options = null,
            IEnumerable<Type>? sentMessageTypes = null, IEnumerable<Type>? outputTypes = null,
            bool declareCrossRunShareable = false) : base(default!) => throw null!;
        protected override ProtocolBuilder ConfigureProtocol(ProtocolBuilder protocolBuilder) => throw null!;
        public override ValueTask<TOutput> HandleAsync(
            TInput message, IWorkflowContext context, CancellationToken cancellationToken) => throw null!;
    }

    public static class Futures
    {
        public static bool EnableAgentResponseOutputTaggingAndFiltering { get; set; }
    }

    public interface IExternalRequestEnvelope
    {
        AIContent? GetInnerRequestContent();
        object CreateResponse(IList<ChatMessage> messages);
    }

    public interface IIdentified
    {
        string Id { get; }
    }

    public interface IResettableExecutor
    {
        ValueTask ResetAsync() => throw null!;
    }

    public interface IWorkflowContext
    {
        IReadOnlyDictionary<string, string>? TraceContext { get; }
        bool ConcurrentRunsEnabled { get; }
        ValueTask AddEventAsync(WorkflowEvent workflowEvent, CancellationToken cancellationToken = default);
        ValueTask SendMessageAsync(object message, string? targetId, CancellationToken cancellationToken = default);
        ValueTask YieldOutputAsync(object output, CancellationToken cancellationToken = default);
        ValueTask RequestHaltAsync();
        ValueTask<T?> ReadStateAsync<T>(string key, string? scopeName = null, CancellationToken cancellationToken = default);
        ValueTask<T> ReadOrInitStateAsync<T>(
            string key, Func<T> initialStateFactory, string? scopeName = null, CancellationToken cancellationToken = default);
        ValueTask<T?> ReadStateAsync<T>(string key, CancellationToken cancellationToken) => throw null!;
        ValueTask<T> ReadOrInitStateAsync<T>(string key, Func<T> initialStateFactory, CancellationToken cancellationToken) => throw null!;
        ValueTask<HashSet<string>> ReadStateKeysAsync(string? scopeName = null, CancellationToken cancellationToken = default);
        ValueTask QueueStateUpdateAsync<T>(string key, T? value, string? scopeName = null, CancellationToken cancellationToken = default);
        ValueTask QueueStateUpdateAsync<T>(string key, T? value, CancellationToken cancellationToken) => throw null!;
        ValueTask QueueClearScopeAsync(string? scopeName = null, CancellationToken cancellationToken = default);
        ValueTask QueueClearScopeAsync(CancellationToken cancellationToken) => throw null!;
    }

    public static class IWorkflowContextExtensions
    {
        public static ValueTask InvokeWithStateAsync<TState>(
            this IWorkflowContext context, Func<TState?, IWorkflowContext, CancellationToken, ValueTask<TState?>> invocation, string key,
            string? scopeName = null, CancellationToken cancellationToken = default) => throw null!;
        public static ValueTask InvokeWithStateAsync<TState>(
            this IWorkflowContext context, Func<TState, IWorkflowContext, CancellationToken, ValueTask<TState?>> invocation, string key,
            Func<TState> initialStateFactory, string? scopeName = null, CancellationToken cancellationToken = default) => throw null!;
        public static ValueTask SendMessageAsync(
            this IWorkflowContext context, object message, CancellationToken cancellationToken = default) => throw null!;
    }

    public interface IWorkflowExecutionEnvironment
    {
        bool IsCheckpointingEnabled { get; }
        ValueTask<StreamingRun> OpenStreamingAsync(
            Workflow workflow, string? sessionId = null, CancellationToken cancellationToken = default);
        ValueTask<StreamingRun> RunStreamingAsync<TInput>(
            Workflow workflow, TInput input, string? sessionId = null, CancellationToken cancellationToken = default)
            where TInput : notnull;
        ValueTask<StreamingRun> ResumeStreamingAsync(
            Workflow workflow, CheckpointInfo fromCheckpoint, CancellationToken cancellationToken = default);
        ValueTask<Run> RunAsync<TInput>(
            Workflow workflow, TInput input, string? sessionId = null, CancellationToken cancellationToken = default)
            where TInput : notnull;
        ValueTask<Run> ResumeAsync(Workflow workflow, CheckpointInfo fromCheckpoint, CancellationToken cancellationToken = default);
    }

    public static class InProcessExecution
    {
        public static InProcessExecutionEnvironment Default { get; }
        public static InProcessExecutionEnvironment OffThread { get; }
        public static InProcessExecutionEnvironment Concurrent { get; }
        public static InProcessExecutionEnvironment Lockstep { get; }
        public static ValueTask<StreamingRun> OpenStreamingAsync(
            Workflow workflow, string? sessionId = null, CancellationToken cancellationToken = default) => throw null!;
        public static ValueTask<StreamingRun> RunStreamingAsync<TInput>(
            Workflow workflow, TInput input, string? sessionId = null, CancellationToken cancellationToken = default)
            where TInput : notnull => throw null!;
        public static ValueTask<StreamingRun> OpenStreamingAsync(
            Workflow workflow, CheckpointManager checkpointManager, string? sessionId = null,
            CancellationToken cancellationToken = default) => throw null!;
        public static ValueTask<StreamingRun> RunStreamingAsync<TInput>(
            Workflow workflow, TInput input, CheckpointManager checkpointManager, string? sessionId = null,
            CancellationToken cancellationToken = default) where TInput : notnull => throw null!;
        public static ValueTask<StreamingRun> ResumeStreamingAsync(
            Workflow workflow, CheckpointInfo fromCheckpoint, CheckpointManager checkpointManager,
            CancellationToken cancellationToken = default) => throw null!;
        public static ValueTask<Run> RunAsync<TInput>(
            Workflow workflow, TInput input, string? sessionId = null, CancellationToken cancellationToken = default)
            where TInput : notnull => throw null!;
        public static ValueTask<Run> RunAsync<TInput>(
            Workflow workflow, TInput input, CheckpointManager checkpointManager, string? sessionId = null,
            CancellationToken cancellationToken = default) where TInput : notnull => throw null!;
        public static ValueTask<Run> ResumeAsync(
            Workflow workflow, CheckpointInfo fromCheckpoint, CheckpointManager checkpointManager,
            CancellationToken cancellationToken = default) => throw null!;
    }

    [AttributeUsage(AttributeTargets.Method, AllowMultiple = false, Inherited = false)]
    public sealed class MessageHandlerAttribute : Attribute
    {
        public Type[]? Yield { get; set; }
        public Type[]? Send { get; set; }
    }

    public static class OpenTelemetryWorkflowBuilderExtensions
    {
        public static WorkflowBuilder WithOpenTelemetry(
            this WorkflowBuilder builder, Action<WorkflowTelemetryOptions>? configure = null,
            ActivitySource? activitySource = null) => throw null!;
    }

    public readonly struct OutputTag : IEquatable<OutputTag>
    {
        public string? Value { get; }
        public static OutputTag Intermediate { get; }
        public static bool operator ==(OutputTag left, OutputTag right) => throw null!;
        public static bool operator !=(OutputTag left, OutputTag right) => throw null!;
        public bool Equals(OutputTag other) => throw null!;
        public override bool Equals(object? obj) => throw null!;
        public override int GetHashCode() => throw null!;
        public override string ToString() => throw null!;
    }

    public sealed class PortableValue
    {
        public PortableValue(object value) => throw null!;
        public static bool operator ==(PortableValue? left, PortableValue? right) => throw null!;
        public static bool operator !=(PortableValue? left, PortableValue? right) => throw null!;
        public override bool Equals(object? obj) => throw null!;
        public override int GetHashCode() => throw null!;
        public TValue? As<TValue>() => throw null!;
        public bool Is<TValue>() => throw null!;
        public bool Is<TValue>(out TValue? value) => throw null!;
        public object? AsType(Type targetType) => throw null!;
        public bool IsType(Type targetType) => throw null!;
        public bool IsType(Type targetType, out object? value) => throw null!;
    }

    public sealed class ProtocolBuilder
    {
        internal ProtocolBuilder() => throw null!;
        public RouteBuilder RouteBuilder { get; }
        public ProtocolBuilder AddDelegateAttributeTypes(Delegate @delegate) => throw null!;
        public ProtocolBuilder AddMethodAttributeTypes(MethodInfo method) => throw null!;
        public ProtocolBuilder AddClassAttributeTypes(Type executorType) => throw null!;
        public ProtocolBuilder SendsMessage<TMessage>() where TMessage : notnull => throw null!;
        public ProtocolBuilder SendsMessageType(Type messageType) => throw null!;
        public ProtocolBuilder SendsMessageTypes(IEnumerable<Type> messageTypes) => throw null!;
        public ProtocolBuilder YieldsOutput<TOutput>() where TOutput : notnull => throw null!;
        public ProtocolBuilder YieldsOutputType(Type outputType) => throw null!;
        public ProtocolBuilder YieldsOutputTypes(IEnumerable<Type> yieldedTypes) => throw null!;
        public ProtocolBuilder ConfigureRoutes(Action<RouteBuilder> configureAction) => throw null!;
    }

    public class ProtocolDescriptor
    {
        internal ProtocolDescriptor() => throw null!;
        public IEnumerable<Type> Accepts { get; }
        public IEnumerable<Type> Yields { get; }
        public IEnumerable<Type> Sends { get; }
        public bool AcceptsAll { get; set; }
    }

    public sealed class RequestInfoEvent : WorkflowEvent
    {
        public RequestInfoEvent(ExternalRequest request) => throw null!;
        public ExternalRequest Request { get; }
    }

    public record RequestPort
    {
        public RequestPort(string Id, Type Request, Type Response) => throw null!;
        public string Id { get; init; }
        public Type Request { get; init; }
        public Type Response { get; init; }
        public static RequestPort<TRequest, TResponse> Create<TRequest, TResponse>(string id) => throw null!;
    }

    public sealed record RequestPort<TRequest, TResponse> : RequestPort
    {
        public RequestPort(
            string Id, Type Request, Type Response, bool AllowWrapped = false) : base(default!, default!, default!) => throw null!;
        public bool AllowWrapped { get; init; }
    }

    public record RequestPortBinding : ExecutorBinding
    {
        public RequestPortBinding(RequestPort Port, bool AllowWrapped = true) : base(default!, default!, default!) => throw null!;
        public RequestPort Port { get; init; }
        public bool AllowWrapped { get; init; }
        public override bool IsSharedInstance { get; }
        public override bool SupportsConcurrentSharedExecution { get; }
        public override bool SupportsResetting { get; }
    }

    public class RouteBuilder
    {
        internal RouteBuilder() => throw null!;
        public RouteBuilder AddHandler<TInput>(
            Action<TInput, IWorkflowContext, CancellationToken> handler, bool overwrite = false) => throw null!;
        public RouteBuilder AddHandler<TInput>(Action<TInput, IWorkflowContext> handler, bool overwrite = false) => throw null!;
        public RouteBuilder AddHandler<TInput>(
            Func<TInput, IWorkflowContext, CancellationToken, ValueTask> handler, bool overwrite = false) => throw null!;
        public RouteBuilder AddHandler<TInput>(Func<TInput, IWorkflowContext, ValueTask> handler, bool overwrite = false) => throw null!;
        public RouteBuilder AddHandler<TInput, TResult>(
            Func<TInput, IWorkflowContext, CancellationToken, TResult> handler, bool overwrite = false) => throw null!;
        public RouteBuilder AddHandler<TInput, TResult>(
            Func<TInput, IWorkflowContext, TResult> handler, bool overwrite = false) => throw null!;
        public RouteBuilder AddHandler<TInput, TResult>(
            Func<TInput, IWorkflowContext, CancellationToken, ValueTask<TResult>> handler, bool overwrite = false) => throw null!;
        public RouteBuilder AddHandler<TInput, TResult>(
            Func<TInput, IWorkflowContext, ValueTask<TResult>> handler, bool overwrite = false) => throw null!;
        public RouteBuilder AddCatchAll(
            Func<PortableValue, IWorkflowContext, CancellationToken, ValueTask> handler, bool overwrite = false) => throw null!;
        public RouteBuilder AddCatchAll(Func<PortableValue, IWorkflowContext, ValueTask> handler, bool overwrite = false) => throw null!;
        public RouteBuilder AddCatchAll<TResult>(
            Func<PortableValue, IWorkflowContext, CancellationToken, ValueTask<TResult>> handler, bool overwrite = false) => throw null!;
        public RouteBuilder AddCatchAll<TResult>(
            Func<PortableValue, IWorkflowContext, ValueTask<TResult>> handler, bool overwrite = false) => throw null!;
        public RouteBuilder AddCatchAll(
            Action<PortableValue, IWorkflowContext, CancellationToken> handler, bool overwrite = false) => throw null!;
        public RouteBuilder AddCatchAll(Action<PortableValue, IWorkflowContext> handler, bool overwrite = false) => throw null!;
        public RouteBuilder AddCatchAll<TResult>(
            Func<PortableValue, IWorkflowContext, CancellationToken, TResult> handler, bool overwrite = false) => throw null!;
        public RouteBuilder AddCatchAll<TResult>(
            Func<PortableValue, IWorkflowContext, TResult> handler, bool overwrite = false) => throw null!;
    }

    public sealed class Run : CheckpointableRunBase, IAsyncDisposable
    {
        internal Run() => throw null!;
        public string SessionId { get; }
        public IEnumerable<WorkflowEvent> OutgoingEvents { get; }
        public int NewEventCount { get; }
        public IEnumerable<WorkflowEvent> NewEvents { get; }
        public ValueTask<RunStatus> GetStatusAsync(CancellationToken cancellationToken = default) => throw null!;
        public ValueTask<bool> ResumeAsync(
            IEnumerable<ExternalResponse> responses, CancellationToken cancellationToken = default) => throw null!;
        public ValueTask<bool> ResumeAsync<T>(
            CancellationToken cancellationToken = default, params IEnumerable<T> messages) where T : notnull => throw null!;
        public ValueTask DisposeAsync() => throw null!;
    }

    public enum RunStatus
    {
        NotStarted,
        Idle,
        PendingRequests,
        Ended,
        Running,
    }

    [AttributeUsage(AttributeTargets.Class | AttributeTargets.Method, AllowMultiple = true, Inherited = true)]
    public sealed class SendsMessageAttribute : Attribute
    {
        public SendsMessageAttribute(Type type) => throw null!;
        public Type Type { get; }
    }

    public abstract class StatefulExecutor<TState> : Executor
    {
        protected StatefulExecutor(
            string id, Func<TState> initialStateFactory, StatefulExecutorOptions? options = null,
            bool declareCrossRunShareable = false) : base(default!) => throw null!;
        protected StatefulExecutorOptions Options { get; }
        protected string StateKey { get; }
        protected ValueTask<TState> ReadStateAsync(
            IWorkflowContext context, bool skipCache = false, CancellationToken cancellationToken = default) => throw null!;
        protected ValueTask QueueStateUpdateAsync(
            TState state, IWorkflowContext context, CancellationToken cancellationToken = default) => throw null!;
        protected ValueTask InvokeWithStateAsync(
            Func<TState, IWorkflowContext, CancellationToken, ValueTask<TState?>> invocation, IWorkflowContext context,
            bool skipCache = false, CancellationToken cancellationToken = default) => throw null!;
        protected virtual ValueTask ResetAsync() => throw null!;
    }

    public abstract class StatefulExecutor<TState, TInput> : StatefulExecutor<TState>
    {
        protected StatefulExecutor(
            string id, Func<TState> initialStateFactory, StatefulExecutorOptions? options = null,
            IEnumerable<Type>? sentMessageTypes = null, IEnumerable<Type>? outputTypes = null,
            bool declareCrossRunShareable = false) : base(default!, default!) => throw null!;
        protected override ProtocolBuilder ConfigureProtocol(ProtocolBuilder protocolBuilder) => throw null!;
        public abstract ValueTask HandleAsync(TInput message, IWorkflowContext context, CancellationToken cancellationToken = default);
    }

    public abstract class StatefulExecutor<TState, TInput, TOutput> : StatefulExecutor<TState> where TOutput : notnull
    {
        protected StatefulExecutor(
            string id, Func<TState> initialStateFactory, StatefulExecutorOptions? options = null,
            IEnumerable<Type>? sentMessageTypes = null, IEnumerable<Type>? outputTypes = null,
            bool declareCrossRunShareable = false) : base(default!, default!) => throw null!;
        protected override ProtocolBuilder ConfigureProtocol(ProtocolBuilder protocolBuilder) => throw null!;
        public abstract ValueTask<TOutput> HandleAsync(
            TInput message, IWorkflowContext context, CancellationToken cancellationToken = default);
    }

    public class StatefulExecutorOptions : ExecutorOptions
    {
        public string? StateKey { get; set; }
        public string? ScopeName { get; set; }
    }

    public sealed class StreamingRun : CheckpointableRunBase, IAsyncDisposable
    {
        internal StreamingRun() => throw null!;
        public string SessionId { get; }
        public ValueTask<RunStatus> GetStatusAsync(CancellationToken cancellationToken = default) => throw null!;
        public ValueTask SendResponseAsync(ExternalResponse response) => throw null!;
        public ValueTask<bool> TrySendMessageAsync<TMessage>(TMessage message) => throw null!;
        public IAsyncEnumerable<WorkflowEvent> WatchStreamAsync(CancellationToken cancellationToken = default) => throw null!;
        public IAsyncEnumerable<WorkflowEvent> WatchStreamAsync(
            bool blockOnPendingRequest, CancellationToken cancellationToken = default) => throw null!;
        public ValueTask CancelRunAsync() => throw null!;
        public ValueTask DisposeAsync() => throw null!;
    }

    public static class StreamingRunExtensions
    {
        public static ValueTask RunToCompletionAsync(
            this StreamingRun handle, Func<WorkflowEvent, ExternalResponse?>? eventCallback = null,
            CancellationToken cancellationToken = default) => throw null!;
    }

    [AttributeUsage(AttributeTargets.Class | AttributeTargets.Method, AllowMultiple = true)]
    public sealed class StreamsMessageAttribute : Attribute
    {
        public StreamsMessageAttribute(Type type) => throw null!;
        public Type Type { get; }
    }

    public class TurnToken
    {
        public TurnToken(bool? emitEvents = null) => throw null!;
        public bool? EmitEvents { get; }
    }

    public class Workflow
    {
        internal Workflow() => throw null!;
        public string StartExecutorId { get; }
        public string? Name { get; }
        public string? Description { get; }
        public Dictionary<string, ExecutorBinding> ReflectExecutors() => throw null!;
        public ValueTask<ProtocolDescriptor> DescribeProtocolAsync(CancellationToken cancellationToken = default) => throw null!;
    }

    public class WorkflowBuilder
    {
        public WorkflowBuilder(ExecutorBinding start) => throw null!;
        public WorkflowBuilder WithOutputFrom(params ExecutorBinding[] executors) => throw null!;
        public WorkflowBuilder WithOutputFrom(IEnumerable<ExecutorBinding> executors, OutputTag tag) => throw null!;
        public WorkflowBuilder WithOutputFrom(ExecutorBinding executor, OutputTag tag) => throw null!;
        public WorkflowBuilder WithName(string name) => throw null!;
        public WorkflowBuilder WithDescription(string description) => throw null!;
        public WorkflowBuilder BindExecutor(ExecutorBinding registration) => throw null!;
        public WorkflowBuilder AddEdge(ExecutorBinding source, ExecutorBinding target) => throw null!;
        public WorkflowBuilder AddEdge(ExecutorBinding source, ExecutorBinding target, bool idempotent = false) => throw null!;
        public WorkflowBuilder AddEdge(
            ExecutorBinding source, ExecutorBinding target, string? label = null, bool idempotent = false) => throw null!;
        public WorkflowBuilder AddEdge<T>(ExecutorBinding source, ExecutorBinding target, Func<T?, bool>? condition = null) => throw null!;
        public WorkflowBuilder AddEdge<T>(
            ExecutorBinding source, ExecutorBinding target, Func<T?, bool>? condition = null, bool idempotent = false) => throw null!;
        public WorkflowBuilder AddEdge<T>(
            ExecutorBinding source, ExecutorBinding target, Func<T?, bool>? condition = null, string? label = null,
            bool idempotent = false) => throw null!;
        public WorkflowBuilder AddFanOutEdge(ExecutorBinding source, IEnumerable<ExecutorBinding> targets) => throw null!;
        public WorkflowBuilder AddFanOutEdge(ExecutorBinding source, IEnumerable<ExecutorBinding> targets, string label) => throw null!;
        public WorkflowBuilder AddFanOutEdge<T>(
            ExecutorBinding source, IEnumerable<ExecutorBinding> targets,
            Func<T?, int, IEnumerable<int>>? targetSelector = null) => throw null!;
        public WorkflowBuilder AddFanOutEdge<T>(
            ExecutorBinding source, IEnumerable<ExecutorBinding> targets, Func<T?, int, IEnumerable<int>>? targetSelector = null,
            string? label = null) => throw null!;
        public WorkflowBuilder AddFanInBarrierEdge(IEnumerable<ExecutorBinding> sources, ExecutorBinding target) => throw null!;
        public WorkflowBuilder AddFanInBarrierEdge(
            IEnumerable<ExecutorBinding> sources, ExecutorBinding target, string? label = null) => throw null!;
        public WorkflowBuilder AddFanInBarrierEdge(ExecutorBinding target, params IEnumerable<ExecutorBinding> sources) => throw null!;
        public Workflow Build(bool validateOrphans = true) => throw null!;
    }

    public static class WorkflowBuilderExtensions
    {
        public static WorkflowBuilder ForwardMessage<TMessage>(
            this WorkflowBuilder builder, ExecutorBinding source, ExecutorBinding target) => throw null!;
        public static WorkflowBuilder ForwardMessage<TMessage>(
            this WorkflowBuilder builder, ExecutorBinding source, IEnumerable<ExecutorBinding> targets) => throw null!;
        public static WorkflowBuilder ForwardMessage<TMessage>(
            this WorkflowBuilder builder, ExecutorBinding source, IEnumerable<ExecutorBinding> targets,
            Func<TMessage, bool>? condition = null) => throw null!;
        public static WorkflowBuilder ForwardExcept<TMessage>(
            this WorkflowBuilder builder, ExecutorBinding source, ExecutorBinding target) => throw null!;
        public static WorkflowBuilder ForwardExcept<TMessage>(
            this WorkflowBuilder builder, ExecutorBinding source, IEnumerable<ExecutorBinding> targets) => throw null!;
        public static WorkflowBuilder AddChain(
            this WorkflowBuilder builder, ExecutorBinding source, IList<ExecutorBinding> executors,
            bool allowRepetition = false) => throw null!;
        public static WorkflowBuilder AddExternalCall<TRequest, TResponse>(
            this WorkflowBuilder builder, ExecutorBinding source, string portId) => throw null!;
        public static WorkflowBuilder WithIntermediateOutputFrom(
            this WorkflowBuilder builder, IEnumerable<ExecutorBinding> executors) => throw null!;
    }

    public class WorkflowErrorEvent : WorkflowEvent
    {
        public WorkflowErrorEvent(Exception? e) => throw null!;
        public Exception? Exception { get; }
    }

    public class WorkflowEvent
    {
        public WorkflowEvent(object? data = null) => throw null!;
        public object? Data { get; }
        public override string ToString() => throw null!;
    }

    public static class WorkflowHostingExtensions
    {
        public static AIAgent AsAIAgent(
            this Workflow workflow, string? id = null, string? name = null, string? description = null,
            IWorkflowExecutionEnvironment? executionEnvironment = null, bool includeExceptionDetails = false,
            bool includeWorkflowOutputsInResponse = false) => throw null!;
    }

    public class WorkflowOutputEvent : WorkflowEvent
    {
        public WorkflowOutputEvent(object data, string executorId) => throw null!;
        public WorkflowOutputEvent(object data, string executorId, OutputTag tag) => throw null!;
        public WorkflowOutputEvent(object data, string executorId, IEnumerable<OutputTag>? tags) => throw null!;
        public string ExecutorId { get; }
        public string SourceId { get; }
        public IEnumerable<OutputTag> Tags { get; }
        public bool HasTag(OutputTag tag) => throw null!;
        public bool Is<T>() => throw null!;
        public bool Is<T>(out T? maybeValue) => throw null!;
        public bool IsType(Type type) => throw null!;
        public T? As<T>() => throw null!;
        public object? AsType(Type type) => throw null!;
    }

    public static class WorkflowOutputEventExtensions
    {
        public static bool IsIntermediate(this WorkflowOutputEvent evt) => throw null!;
    }

    public sealed class WorkflowStartedEvent : WorkflowEvent
    {
        public WorkflowStartedEvent(object? message = null) => throw null!;
    }

    public class WorkflowWarningEvent : WorkflowEvent
    {
        public WorkflowWarningEvent(string message) => throw null!;
    }

    [AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = true)]
    public sealed class YieldsMessageAttribute : Attribute
    {
        public YieldsMessageAttribute(Type type) => throw null!;
        public Type Type { get; }
    }

    [AttributeUsage(AttributeTargets.Class | AttributeTargets.Method, AllowMultiple = true, Inherited = true)]
    public sealed class YieldsOutputAttribute : Attribute
    {
        public YieldsOutputAttribute(Type type) => throw null!;
        public Type Type { get; }
    }
}

namespace Microsoft.Agents.AI.Workflows.InProc
{
    using System.Threading;
    using System.Threading.Tasks;

    public sealed class InProcessExecutionEnvironment : IWorkflowExecutionEnvironment
    {
        internal InProcessExecutionEnvironment() => throw null!;
        public bool IsCheckpointingEnabled { get; }
        public InProcessExecutionEnvironment WithCheckpointing(CheckpointManager? checkpointManager) => throw null!;
        public ValueTask<StreamingRun> OpenStreamingAsync(
            Workflow workflow, string? sessionId = null, CancellationToken cancellationToken = default) => throw null!;
        public ValueTask<StreamingRun> RunStreamingAsync<TInput>(
            Workflow workflow, TInput input, string? sessionId = null, CancellationToken cancellationToken = default)
            where TInput : notnull => throw null!;
        public ValueTask<StreamingRun> ResumeStreamingAsync(
            Workflow workflow, CheckpointInfo fromCheckpoint, CancellationToken cancellationToken = default) => throw null!;
        public ValueTask<Run> RunAsync<TInput>(
            Workflow workflow, TInput input, string? sessionId = null, CancellationToken cancellationToken = default)
            where TInput : notnull => throw null!;
        public ValueTask<Run> ResumeAsync(
            Workflow workflow, CheckpointInfo fromCheckpoint, CancellationToken cancellationToken = default) => throw null!;
    }
}

namespace Microsoft.Agents.AI.Workflows.Observability
{
    public sealed class WorkflowTelemetryOptions
    {
        public bool EnableSensitiveData { get; set; }
        public bool DisableWorkflowBuild { get; set; }
        public bool DisableWorkflowRun { get; set; }
        public bool DisableExecutorProcess { get; set; }
        public bool DisableEdgeGroupProcess { get; set; }
        public bool DisableMessageSend { get; set; }
    }
}

namespace Microsoft.AspNetCore.Builder
{
    using Microsoft.Agents.AI;
    using Microsoft.Agents.AI.Hosting;
    using Microsoft.Agents.AI.Hosting.OpenAI;
    using Microsoft.AspNetCore.Routing;

    public static class A2AEndpointRouteBuilderExtensions
    {
        public static IEndpointConventionBuilder MapA2AHttpJson(
            this IEndpointRouteBuilder endpoints, IHostedAgentBuilder agentBuilder, string path) => throw null!;
        public static IEndpointConventionBuilder MapA2AHttpJson(
            this IEndpointRouteBuilder endpoints, AIAgent agent, string path) => throw null!;
        public static IEndpointConventionBuilder MapA2AHttpJson(
            this IEndpointRouteBuilder endpoints, string agentName, string path) => throw null!;
        public static IEndpointConventionBuilder MapA2AJsonRpc(
            this IEndpointRouteBuilder endpoints, IHostedAgentBuilder agentBuilder, string path) => throw null!;
        public static IEndpointConventionBuilder MapA2AJsonRpc(
            this IEndpointRouteBuilder endpoints, AIAgent agent, string path) => throw null!;
        public static IEndpointConventionBuilder MapA2AJsonRpc(
            this IEndpointRouteBuilder endpoints, string agentName, string path) => throw null!;
    }

    public static class MicrosoftAgentAIHostingOpenAIEndpointRouteBuilderExtensions
    {
        public static IEndpointConventionBuilder MapOpenAIConversations(this IEndpointRouteBuilder endpoints) => throw null!;
        public static IEndpointConventionBuilder MapOpenAIResponses(
            this IEndpointRouteBuilder endpoints, IHostedAgentBuilder agentBuilder) => throw null!;
        public static IEndpointConventionBuilder MapOpenAIResponses(
            this IEndpointRouteBuilder endpoints, IHostedAgentBuilder agentBuilder, string? path,
            OpenAIResponsesMapOptions? mapOptions = null) => throw null!;
        public static IEndpointConventionBuilder MapOpenAIResponses(this IEndpointRouteBuilder endpoints, AIAgent agent) => throw null!;
        public static IEndpointConventionBuilder MapOpenAIResponses(
            this IEndpointRouteBuilder endpoints, AIAgent agent, string? responsesPath,
            OpenAIResponsesMapOptions? mapOptions = null) => throw null!;
        public static IEndpointConventionBuilder MapOpenAIResponses(this IEndpointRouteBuilder endpoints) => throw null!;
        public static IEndpointConventionBuilder MapOpenAIResponses(
            this IEndpointRouteBuilder endpoints, string? responsesPath) => throw null!;
        public static IEndpointConventionBuilder MapOpenAIChatCompletions(
            this IEndpointRouteBuilder endpoints, IHostedAgentBuilder agentBuilder) => throw null!;
        public static IEndpointConventionBuilder MapOpenAIChatCompletions(
            this IEndpointRouteBuilder endpoints, IHostedAgentBuilder agentBuilder, string? path,
            OpenAIChatCompletionsMapOptions? mapOptions = null) => throw null!;
        public static IEndpointConventionBuilder MapOpenAIChatCompletions(
            this IEndpointRouteBuilder endpoints, AIAgent agent) => throw null!;
        public static IEndpointConventionBuilder MapOpenAIChatCompletions(
            this IEndpointRouteBuilder endpoints, AIAgent agent, string? path,
            OpenAIChatCompletionsMapOptions? mapOptions = null) => throw null!;
    }
}

namespace Microsoft.Extensions.AI
{
    using System;
    using System.Collections.Generic;
    using Microsoft.Agents.AI;
    using Microsoft.Extensions.Logging;

    public static class AIContextProviderChatClientBuilderExtensions
    {
        public static ChatClientBuilder UseAIContextProviders(
            this ChatClientBuilder builder, params AIContextProvider[] providers) => throw null!;
    }

    public static class ChatClientBuilderExtensions
    {
        public static ChatClientAgent BuildAIAgent(
            this ChatClientBuilder builder, string? instructions = null, string? name = null, string? description = null,
            IList<AITool>? tools = null, ILoggerFactory? loggerFactory = null, IServiceProvider? services = null) => throw null!;
        public static ChatClientAgent BuildAIAgent(
            this ChatClientBuilder builder, ChatClientAgentOptions? options, ILoggerFactory? loggerFactory = null,
            IServiceProvider? services = null) => throw null!;
        public static ChatClientBuilder UsePerServiceCallChatHistoryPersistence(this ChatClientBuilder builder) => throw null!;
        public static ChatClientBuilder UseMessageInjection(this ChatClientBuilder builder) => throw null!;
        public static ChatClientBuilder UseApprovalNotRequiredFunctionBypassing(
            this ChatClientBuilder builder, ILoggerFactory? loggerFactory = null) => throw null!;
        public static ChatClientBuilder UseApprovalResponseBinding(
            this ChatClientBuilder builder, ILoggerFactory? loggerFactory = null) => throw null!;
        public static ChatClientBuilder UseInvocableFunctionBypassing(
            this ChatClientBuilder builder, ILoggerFactory? loggerFactory = null) => throw null!;
    }

    public static class ChatClientExtensions
    {
        public static ChatClientAgent AsAIAgent(
            this IChatClient chatClient, string? instructions = null, string? name = null, string? description = null,
            IList<AITool>? tools = null, ILoggerFactory? loggerFactory = null, IServiceProvider? services = null) => throw null!;
        public static ChatClientAgent AsAIAgent(
            this IChatClient chatClient, ChatClientAgentOptions? options, ILoggerFactory? loggerFactory = null,
            IServiceProvider? services = null) => throw null!;
    }

    public static class ChatClientHarnessExtensions
    {
        public static HarnessAgent AsHarnessAgent(
            this IChatClient chatClient, HarnessAgentOptions? options = null, ILoggerFactory? loggerFactory = null,
            IServiceProvider? services = null) => throw null!;
    }
}

namespace Microsoft.Extensions.DependencyInjection
{
    using System;
    using Microsoft.Agents.AI;
    using Microsoft.Agents.AI.DevUI;
    using Microsoft.Agents.AI.Hosting;
    using Microsoft.Agents.AI.Hosting.A2A;
    using Microsoft.Extensions.Hosting;

    public static class A2AServerServiceCollectionExtensions
    {
        public static IHostedAgentBuilder AddA2AServer(
            this IHostedAgentBuilder agentBuilder, Action<A2AServerRegistrationOptions>? configureOptions = null) => throw null!;
        public static IHostApplicationBuilder AddA2AServer(
            this IHostApplicationBuilder builder, string agentName,
            Action<A2AServerRegistrationOptions>? configureOptions = null) => throw null!;
        public static IHostApplicationBuilder AddA2AServer(
            this IHostApplicationBuilder builder, AIAgent agent,
            Action<A2AServerRegistrationOptions>? configureOptions = null) => throw null!;
        public static IServiceCollection AddA2AServer(
            this IServiceCollection services, string agentName,
            Action<A2AServerRegistrationOptions>? configureOptions = null) => throw null!;
        public static IServiceCollection AddA2AServer(
            this IServiceCollection services, AIAgent agent, Action<A2AServerRegistrationOptions>? configureOptions = null) => throw null!;
    }

    public static class AGUIServerServiceCollectionExtensions
    {
        public static IServiceCollection AddAGUIServer(this IServiceCollection services) => throw null!;
    }

    public static class MicrosoftAgentAIDevUIServiceCollectionsExtensions
    {
        public static IServiceCollection AddDevUI(this IServiceCollection services) => throw null!;
        public static IServiceCollection AddDevUI(this IServiceCollection services, Action<DevUIOptions>? configure) => throw null!;
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
    using System;
    using Microsoft.Agents.AI.DevUI;

    public static class MicrosoftAgentAIDevUIHostApplicationBuilderExtensions
    {
        public static IHostApplicationBuilder AddDevUI(this IHostApplicationBuilder builder) => throw null!;
        public static IHostApplicationBuilder AddDevUI(
            this IHostApplicationBuilder builder, Action<DevUIOptions>? configure) => throw null!;
    }

    public static class MicrosoftAgentAIHostingOpenAIHostApplicationBuilderExtensions
    {
        public static IHostApplicationBuilder AddOpenAIChatCompletions(this IHostApplicationBuilder builder) => throw null!;
        public static IHostApplicationBuilder AddOpenAIResponses(this IHostApplicationBuilder builder) => throw null!;
        public static IHostApplicationBuilder AddOpenAIConversations(this IHostApplicationBuilder builder) => throw null!;
    }
}

namespace OpenAI.Chat
{
    using System;
    using System.Collections.Generic;
    using Microsoft.Agents.AI;
    using Microsoft.Extensions.AI;
    using Microsoft.Extensions.Logging;

    public static class OpenAIChatClientExtensions
    {
        public static ChatClientAgent AsAIAgent(
            this ChatClient client, string? instructions = null, string? name = null, string? description = null,
            IList<AITool>? tools = null, Func<IChatClient, IChatClient>? clientFactory = null, ILoggerFactory? loggerFactory = null,
            IServiceProvider? services = null) => throw null!;
        public static ChatClientAgent AsAIAgent(
            this ChatClient client, ChatClientAgentOptions options, Func<IChatClient, IChatClient>? clientFactory = null,
            ILoggerFactory? loggerFactory = null, IServiceProvider? services = null) => throw null!;
    }
}

namespace OpenAI.Responses
{
    using System;
    using System.Collections.Generic;
    using Microsoft.Agents.AI;
    using Microsoft.Extensions.AI;
    using Microsoft.Extensions.Logging;

    public static class OpenAIResponseClientExtensions
    {
        public static ChatClientAgent AsAIAgent(
            this ResponsesClient client, string? model = null, string? instructions = null, string? name = null, string? description = null,
            IList<AITool>? tools = null, Func<IChatClient, IChatClient>? clientFactory = null, ILoggerFactory? loggerFactory = null,
            IServiceProvider? services = null) => throw null!;
        public static ChatClientAgent AsAIAgent(
            this ResponsesClient client, ChatClientAgentOptions options, string? model = null,
            Func<IChatClient, IChatClient>? clientFactory = null, ILoggerFactory? loggerFactory = null,
            IServiceProvider? services = null) => throw null!;
        public static IChatClient AsIChatClientWithStoredOutputDisabled(
            this ResponsesClient responseClient, string? model = null, bool includeReasoningEncryptedContent = true) => throw null!;
    }
}
