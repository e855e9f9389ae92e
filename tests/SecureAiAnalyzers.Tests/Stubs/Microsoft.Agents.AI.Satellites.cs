// refs: Microsoft.Agents.AI; Microsoft.Agents.AI.Workflows; Microsoft.Extensions.AI.OpenAI; Microsoft.Extensions.AI.Evaluation; Microsoft.Extensions.Compliance.Redaction; Azure.AI.Projects; Azure.AI.Agents.Persistent
// Packages beside the core and the workflows: hosts, model services, tools, memories.
#nullable enable
#pragma warning disable

// Agent Framework 1.17 with its hosting, tool, declarative and provider packages; types of the packages A2A, Azure.AI.Projects.Agents,
// GitHub.Copilot.SDK and Microsoft.Agents.ObjectModel that its signatures need are opaque here.

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

    public static class A2AClientFactory
    {
        public static IA2AClient Create(
            string agentCardJson, Uri baseUrl, HttpClient? httpClient = null, A2AClientOptions? options = null) => throw null!;
        public static Task<IA2AClient> CreateAsync(
            Uri baseUrl, HttpClient? httpClient = null, A2AClientOptions? options = null,
            CancellationToken cancellationToken = default) => throw null!;
    }

    public class A2AClientOptions;

    public class A2AException : Exception
    {
        public A2AException(string message) => throw null!;
    }

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

namespace Azure.AI.Extensions.OpenAI
{
    using Microsoft.Extensions.AI;
    using global::OpenAI.Responses;

    public class ProjectResponsesClient : ResponsesClient
    {
        protected ProjectResponsesClient() => throw null!;
    }

    public static class ProjectResponsesClientExtensions
    {
        public static IChatClient AsIChatClientWithStoredOutputDisabled(
            this ProjectResponsesClient responseClient, string? deploymentName = null,
            bool includeReasoningEncryptedContent = true) => throw null!;
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

namespace GitHub.Copilot
{
    using System.Collections.Generic;
    using Microsoft.Agents.AI;
    using Microsoft.Extensions.AI;

    public class CopilotClient;

    public static class CopilotClientExtensions
    {
        public static AIAgent AsAIAgent(
            this CopilotClient client, SessionConfig? sessionConfig = null, bool ownsClient = false, string? id = null, string? name = null,
            string? description = null) => throw null!;
        public static AIAgent AsAIAgent(
            this CopilotClient client, bool ownsClient = false, string? id = null, string? name = null, string? description = null,
            IList<AIFunctionDeclaration>? tools = null, string? instructions = null) => throw null!;
    }

    public class SessionConfig;
}

namespace Microsoft.Agents.AI
{
    using System;
    using System.ClientModel;
    using System.Collections.Generic;
    using System.Text.Json;
    using System.Threading;
    using System.Threading.Tasks;
    using Microsoft.Agents.AI.Compaction;
    using Microsoft.Agents.ObjectModel;
    using Microsoft.Extensions.AI;
    using Microsoft.Extensions.AI.Evaluation;
    using Microsoft.Extensions.Compliance.Redaction;
    using Microsoft.Extensions.Configuration;
    using Microsoft.Extensions.Logging;
    using Microsoft.Extensions.VectorData;
    using ModelContextProtocol.Client;
    using global::OpenAI.Responses;

    public static class AgentResponseExtensions
    {
        public static global::OpenAI.Chat.ChatCompletion AsOpenAIChatCompletion(this AgentResponse response) => throw null!;
        public static ResponseResult AsOpenAIResponse(this AgentResponse response) => throw null!;
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

    public sealed class AgentMcpSkillsSourceOptions
    {
        public string? ArchiveSkillsDirectory { get; set; }
        public IEnumerable<string>? ArchiveResourceExtensions { get; set; }
        public int? ArchiveResourceSearchDepth { get; set; }
        public int? ArchiveMaxFileCount { get; set; }
        public long? ArchiveMaxSizeBytes { get; set; }
        public long? ArchiveMaxUncompressedSizeBytes { get; set; }
    }

    public static class AgentSkillsProviderBuilderMcpExtensions
    {
        public static AgentSkillsProviderBuilder UseMcpSkills(
            this AgentSkillsProviderBuilder builder, McpClient client, AgentMcpSkillsSourceOptions? options = null) => throw null!;
    }

    public sealed class ChatClientPromptAgentFactory : PromptAgentFactory
    {
        public ChatClientPromptAgentFactory(
            IChatClient chatClient, IList<AIFunction>? functions = null, Microsoft.PowerFx.RecalcEngine? engine = null,
            IConfiguration? configuration = null, ILoggerFactory? loggerFactory = null) => throw null!;
        public override Task<AIAgent?> TryCreateAsync(
            GptComponentMetadata promptAgent, CancellationToken cancellationToken = default) => throw null!;
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
        public CompactionStrategy? CompactionStrategy { get; set; }
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

    public abstract class PromptAgentFactory
    {
        protected PromptAgentFactory(
            Microsoft.PowerFx.RecalcEngine? engine = null, IConfiguration? configuration = null) => throw null!;
        public Task<AIAgent> CreateAsync(
            GptComponentMetadata promptAgent, CancellationToken cancellationToken = default) => throw null!;
        public abstract Task<AIAgent?> TryCreateAsync(GptComponentMetadata promptAgent, CancellationToken cancellationToken = default);
    }

    public static class YamlAgentFactoryExtensions
    {
        public static Task<AIAgent> CreateFromYamlAsync(
            this PromptAgentFactory agentFactory, string agentYaml, CancellationToken cancellationToken = default) => throw null!;
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

namespace Microsoft.Agents.AI.Foundry.Hosting
{
    using System;
    using Azure.Core;
    using Microsoft.Agents.AI.Hosting;
    using Microsoft.AspNetCore.Routing;
    using Microsoft.Extensions.DependencyInjection;

    public static class FoundryHostingExtensions
    {
        public static IServiceCollection AddFoundryResponses(this IServiceCollection services) => throw null!;
        public static IServiceCollection AddFoundryResponses(
            this IServiceCollection services, AIAgent agent, AgentSessionStore? agentSessionStore = null) => throw null!;
        public static IServiceCollection AddFoundryToolboxes(
            this IServiceCollection services, TokenCredential credential, params string[] toolboxNames) => throw null!;
        public static IServiceCollection AddFoundryToolboxes(
            this IServiceCollection services, TokenCredential credential, Action<FoundryToolboxOptions>? configureOptions,
            params string[] toolboxNames) => throw null!;
        public static IEndpointRouteBuilder MapFoundryResponses(
            this IEndpointRouteBuilder endpoints, string prefix = "") => throw null!;
    }

    public sealed class FoundryToolboxOptions
    {
        public bool StrictMode { get; set; }
    }
}

namespace Microsoft.Agents.AI.GitHub.Copilot
{
    using System.Collections.Generic;
    using System.Text.Json;
    using System.Threading;
    using System.Threading.Tasks;
    using Microsoft.Extensions.AI;
    using Microsoft.Extensions.Logging;
    using global::GitHub.Copilot;

    public sealed class GitHubCopilotAgent : AIAgent
    {
        public GitHubCopilotAgent(
            CopilotClient copilotClient, SessionConfig? sessionConfig = null, bool ownsClient = false, string? id = null,
            string? name = null, string? description = null, JsonSerializerOptions? jsonSerializerOptions = null,
            ILoggerFactory? loggerFactory = null) => throw null!;
        public GitHubCopilotAgent(
            CopilotClient copilotClient, bool ownsClient = false, string? id = null, string? name = null, string? description = null,
            IList<AIFunctionDeclaration>? tools = null, string? instructions = null, JsonSerializerOptions? jsonSerializerOptions = null,
            ILoggerFactory? loggerFactory = null) => throw null!;
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

namespace Microsoft.Agents.AI.Workflows.Declarative
{
    using System;
    using System.Collections.Generic;
    using System.IO;
    using System.Threading;
    using System.Threading.Tasks;
    using Azure.Core;
    using Microsoft.Extensions.AI;

    public sealed class AzureAgentProvider : ResponseAgentProvider
    {
        public AzureAgentProvider(Uri projectEndpoint, TokenCredential projectCredentials) => throw null!;
        public override IAsyncEnumerable<AgentResponseUpdate> InvokeAgentAsync(
            string agentId, string? agentVersion, string? conversationId, IEnumerable<ChatMessage>? messages,
            IDictionary<string, object?>? inputArguments, CancellationToken cancellationToken = default) => throw null!;
    }

    public static class DeclarativeWorkflowBuilder
    {
        public static Workflow Build<TInput>(
            string workflowFile, DeclarativeWorkflowOptions options, Func<TInput, ChatMessage>? inputTransform = null)
            where TInput : notnull => throw null!;
        public static Workflow Build<TInput>(
            TextReader yamlReader, DeclarativeWorkflowOptions options, Func<TInput, ChatMessage>? inputTransform = null)
            where TInput : notnull => throw null!;
    }

    public sealed class DeclarativeWorkflowOptions
    {
        public DeclarativeWorkflowOptions(ResponseAgentProvider agentProvider) => throw null!;
        public IMcpToolHandler? McpToolHandler { get; init; }
        public IHttpRequestHandler? HttpRequestHandler { get; init; }
        public int? MaximumCallDepth { get; init; }
        public int? MaximumExpressionLength { get; init; }
    }

    public sealed class HttpRequestInfo
    {
        public string Method { get; init; }
        public string Url { get; init; }
        public IReadOnlyDictionary<string, string>? Headers { get; init; }
        public string? Body { get; init; }
    }

    public sealed class HttpRequestResult
    {
        public int StatusCode { get; init; }
        public bool IsSuccessStatusCode { get; init; }
        public string? Body { get; init; }
        public IReadOnlyDictionary<string, IReadOnlyList<string>>? Headers { get; init; }
    }

    public interface IHttpRequestHandler
    {
        Task<HttpRequestResult> SendAsync(HttpRequestInfo request, CancellationToken cancellationToken = default);
    }

    public interface IMcpToolHandler
    {
        Task<McpServerToolResultContent> InvokeToolAsync(
            string serverUrl, string? serverLabel, string toolName, IDictionary<string, object?>? arguments,
            IDictionary<string, string>? headers, string? connectionName, CancellationToken cancellationToken = default);
    }

    public sealed class MessageActivityEvent : WorkflowEvent
    {
        internal MessageActivityEvent() => throw null!;
        public string Message { get; }
    }

    public abstract class ResponseAgentProvider
    {
        public IEnumerable<AIFunction>? Functions { get; init; }
        public bool AllowConcurrentInvocation { get; init; }
        public bool AllowMultipleToolCalls { get; init; }
        public abstract IAsyncEnumerable<AgentResponseUpdate> InvokeAgentAsync(
            string agentId, string? agentVersion, string? conversationId, IEnumerable<ChatMessage>? messages,
            IDictionary<string, object?>? inputArguments, CancellationToken cancellationToken = default);
    }
}

namespace Microsoft.Agents.ObjectModel
{
    public class GptComponentMetadata;
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

namespace Microsoft.PowerFx
{
    public class RecalcEngine;
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
