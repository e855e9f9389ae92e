#nullable enable
#pragma warning disable

using System;
using System.ClientModel;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using Azure.Core;
using Microsoft.Extensions.AI;

namespace Azure.AI.Agents.Persistent
{
    public class PersistentAgentsClient
    {
        protected PersistentAgentsClient() { }
        public PersistentAgentsClient(string endpoint, TokenCredential credential) { }
        public PersistentAgentsClient(string endpoint, TokenCredential credential, PersistentAgentsAdministrationClientOptions options) { }
        public PersistentAgentsAdministrationClient Administration => throw null!;
        public PersistentAgentsFiles Files => throw null!;
        public ThreadMessages Messages => throw null!;
        public ThreadRuns Runs => throw null!;
        public Threads Threads => throw null!;
        public VectorStores VectorStores => throw null!;
    }

    public static class PersistentAgentsClientExtensions
    {
        public static AITool AsAITool(this ToolDefinition tool) => throw null!;
        public static IChatClient AsIChatClient(
            this PersistentAgentsClient client, string agentId, string? defaultThreadId = null) => throw null!;
    }

    public class PersistentAgentsAdministrationClientOptions : ClientOptions
    {
        public PersistentAgentsAdministrationClientOptions() { }
    }

    public class PersistentAgentsAdministrationClient
    {
        protected PersistentAgentsAdministrationClient() { }
        public PersistentAgentsAdministrationClient(string endpoint, TokenCredential credential) { }
        public PersistentAgentsAdministrationClient(
            string endpoint, TokenCredential credential, PersistentAgentsAdministrationClientOptions options) { }
        public virtual Response<PersistentAgent> CreateAgent(
            string model,
            string? name = null,
            string? description = null,
            string? instructions = null,
            IEnumerable<ToolDefinition>? tools = null,
            ToolResources? toolResources = null,
            float? temperature = null,
            float? topP = null,
            BinaryData? responseFormat = null,
            IReadOnlyDictionary<string, string>? metadata = null,
            CancellationToken cancellationToken = default) => throw null!;
        public virtual Task<Response<PersistentAgent>> CreateAgentAsync(
            string model,
            string? name = null,
            string? description = null,
            string? instructions = null,
            IEnumerable<ToolDefinition>? tools = null,
            ToolResources? toolResources = null,
            float? temperature = null,
            float? topP = null,
            BinaryData? responseFormat = null,
            IReadOnlyDictionary<string, string>? metadata = null,
            CancellationToken cancellationToken = default) => throw null!;
        public virtual Response<PersistentAgent> UpdateAgent(
            string assistantId,
            string? model = null,
            string? name = null,
            string? description = null,
            string? instructions = null,
            IEnumerable<ToolDefinition>? tools = null,
            ToolResources? toolResources = null,
            float? temperature = null,
            float? topP = null,
            BinaryData? responseFormat = null,
            IReadOnlyDictionary<string, string>? metadata = null,
            CancellationToken cancellationToken = default) => throw null!;
        public virtual Task<Response<PersistentAgent>> UpdateAgentAsync(
            string assistantId,
            string? model = null,
            string? name = null,
            string? description = null,
            string? instructions = null,
            IEnumerable<ToolDefinition>? tools = null,
            ToolResources? toolResources = null,
            float? temperature = null,
            float? topP = null,
            BinaryData? responseFormat = null,
            IReadOnlyDictionary<string, string>? metadata = null,
            CancellationToken cancellationToken = default) => throw null!;
        public virtual Response<PersistentAgent> GetAgent(
            string assistantId, CancellationToken cancellationToken = default) => throw null!;
        public virtual Task<Response<PersistentAgent>> GetAgentAsync(
            string assistantId, CancellationToken cancellationToken = default) => throw null!;
        public virtual Response<bool> DeleteAgent(string agentId, CancellationToken cancellationToken = default) => throw null!;
        public virtual Task<Response<bool>> DeleteAgentAsync(
            string agentId, CancellationToken cancellationToken = default) => throw null!;
    }

    public class PersistentAgent
    {
        internal PersistentAgent() { }
        public string Description => throw null!;
        public string Id => throw null!;
        public string Instructions => throw null!;
        public string Model => throw null!;
        public string Name => throw null!;
        public float? Temperature => throw null!;
        public ToolResources ToolResources => throw null!;
        public IReadOnlyList<ToolDefinition> Tools => throw null!;
    }

    public class PersistentAgentThread
    {
        internal PersistentAgentThread() { }
        public string Id => throw null!;
    }

    public class Threads
    {
        protected Threads() { }
        public virtual Response<PersistentAgentThread> CreateThread(
            IEnumerable<ThreadMessageOptions>? messages = null,
            ToolResources? toolResources = null,
            IReadOnlyDictionary<string, string>? metadata = null,
            CancellationToken cancellationToken = default) => throw null!;
        public virtual Task<Response<PersistentAgentThread>> CreateThreadAsync(
            IEnumerable<ThreadMessageOptions>? messages = null,
            ToolResources? toolResources = null,
            IReadOnlyDictionary<string, string>? metadata = null,
            CancellationToken cancellationToken = default) => throw null!;
        public virtual Task<Response<PersistentAgentThread>> GetThreadAsync(
            string threadId, CancellationToken cancellationToken = default) => throw null!;
        public virtual Task<Response<bool>> DeleteThreadAsync(
            string threadId, CancellationToken cancellationToken = default) => throw null!;
    }

    public class ThreadMessages
    {
        protected ThreadMessages() { }
        public virtual Response<PersistentThreadMessage> CreateMessage(
            string threadId,
            MessageRole role,
            string content,
            IEnumerable<MessageAttachment>? attachments = null,
            IReadOnlyDictionary<string, string>? metadata = null,
            CancellationToken cancellationToken = default) => throw null!;
        public virtual Response<PersistentThreadMessage> CreateMessage(
            string threadId,
            MessageRole role,
            BinaryData content,
            IEnumerable<MessageAttachment>? attachments = null,
            IReadOnlyDictionary<string, string>? metadata = null,
            CancellationToken cancellationToken = default) => throw null!;
        public virtual Task<Response<PersistentThreadMessage>> CreateMessageAsync(
            string threadId,
            MessageRole role,
            string content,
            IEnumerable<MessageAttachment>? attachments = null,
            IReadOnlyDictionary<string, string>? metadata = null,
            CancellationToken cancellationToken = default) => throw null!;
        public virtual Task<Response<PersistentThreadMessage>> CreateMessageAsync(
            string threadId,
            MessageRole role,
            BinaryData content,
            IEnumerable<MessageAttachment>? attachments = null,
            IReadOnlyDictionary<string, string>? metadata = null,
            CancellationToken cancellationToken = default) => throw null!;
        public virtual Pageable<PersistentThreadMessage> GetMessages(
            string threadId,
            string? runId = null,
            int? limit = null,
            ListSortOrder? order = null,
            string? after = null,
            string? before = null,
            CancellationToken cancellationToken = default) => throw null!;
        public virtual AsyncPageable<PersistentThreadMessage> GetMessagesAsync(
            string threadId,
            string? runId = null,
            int? limit = null,
            ListSortOrder? order = null,
            string? after = null,
            string? before = null,
            CancellationToken cancellationToken = default) => throw null!;
    }

    public class ThreadRuns
    {
        protected ThreadRuns() { }
        public virtual Response<ThreadRun> CreateRun(
            PersistentAgentThread thread, PersistentAgent agent, CancellationToken cancellationToken = default) => throw null!;
        public virtual Response<ThreadRun> CreateRun(
            PersistentAgentThread thread,
            PersistentAgent agent,
            ToolResources toolResources,
            CancellationToken cancellationToken = default) => throw null!;
        public virtual Task<Response<ThreadRun>> CreateRunAsync(
            PersistentAgentThread thread, PersistentAgent agent, CancellationToken cancellationToken = default) => throw null!;
        public virtual Task<Response<ThreadRun>> CreateRunAsync(
            PersistentAgentThread thread,
            PersistentAgent agent,
            ToolResources toolResources,
            CancellationToken cancellationToken = default) => throw null!;
        public virtual Response<ThreadRun> CreateRun(
            string threadId,
            string assistantId,
            string? overrideModelName = null,
            string? overrideInstructions = null,
            string? additionalInstructions = null,
            IEnumerable<ThreadMessageOptions>? additionalMessages = null,
            IEnumerable<ToolDefinition>? overrideTools = null,
            bool? stream = null,
            float? temperature = null,
            float? topP = null,
            int? maxPromptTokens = null,
            int? maxCompletionTokens = null,
            Truncation? truncationStrategy = null,
            BinaryData? toolChoice = null,
            BinaryData? responseFormat = null,
            bool? parallelToolCalls = null,
            IReadOnlyDictionary<string, string>? metadata = null,
            IEnumerable<RunAdditionalFieldList>? include = null,
            CancellationToken cancellationToken = default) => throw null!;
        public virtual Task<Response<ThreadRun>> CreateRunAsync(
            string threadId,
            string assistantId,
            string? overrideModelName = null,
            string? overrideInstructions = null,
            string? additionalInstructions = null,
            IEnumerable<ThreadMessageOptions>? additionalMessages = null,
            IEnumerable<ToolDefinition>? overrideTools = null,
            bool? stream = null,
            float? temperature = null,
            float? topP = null,
            int? maxPromptTokens = null,
            int? maxCompletionTokens = null,
            Truncation? truncationStrategy = null,
            BinaryData? toolChoice = null,
            BinaryData? responseFormat = null,
            bool? parallelToolCalls = null,
            IReadOnlyDictionary<string, string>? metadata = null,
            IEnumerable<RunAdditionalFieldList>? include = null,
            CancellationToken cancellationToken = default) => throw null!;
        public virtual AsyncCollectionResult<StreamingUpdate> CreateRunStreamingAsync(
            string threadId,
            string agentId,
            CreateRunStreamingOptions options,
            CancellationToken cancellationToken = default) => throw null!;
        public virtual AsyncCollectionResult<StreamingUpdate> CreateRunStreamingAsync(
            string threadId,
            string agentId,
            string? overrideModelName = null,
            string? overrideInstructions = null,
            string? additionalInstructions = null,
            IEnumerable<ThreadMessageOptions>? additionalMessages = null,
            IEnumerable<ToolDefinition>? overrideTools = null,
            float? temperature = null,
            float? topP = null,
            int? maxPromptTokens = null,
            int? maxCompletionTokens = null,
            Truncation? truncationStrategy = null,
            BinaryData? toolChoice = null,
            BinaryData? responseFormat = null,
            bool? parallelToolCalls = null,
            IReadOnlyDictionary<string, string>? metadata = null,
            CancellationToken cancellationToken = default) => throw null!;
        public virtual Response<ThreadRun> GetRun(
            string threadId, string runId, CancellationToken cancellationToken = default) => throw null!;
        public virtual Task<Response<ThreadRun>> GetRunAsync(
            string threadId, string runId, CancellationToken cancellationToken = default) => throw null!;
        public virtual Task<Response<ThreadRun>> SubmitToolOutputsToRunAsync(
            ThreadRun run, IEnumerable<ToolOutput> toolOutputs, CancellationToken cancellationToken = default) => throw null!;
    }

    public class PersistentAgentsFiles
    {
        protected PersistentAgentsFiles() { }
        public virtual Task<Response<PersistentAgentFileInfo>> UploadFileAsync(
            Stream data,
            PersistentAgentFilePurpose purpose,
            string filename,
            CancellationToken cancellationToken = default) => throw null!;
        public virtual Task<Response<bool>> DeleteFileAsync(string fileId, CancellationToken cancellationToken = default) => throw null!;
    }

    public class VectorStores
    {
        protected VectorStores() { }
        public virtual Task<Response<bool>> DeleteVectorStoreAsync(
            string vectorStoreId, CancellationToken cancellationToken = default) => throw null!;
    }

    public class PersistentAgentFileInfo
    {
        internal PersistentAgentFileInfo() { }
        public string Id => throw null!;
    }

    public readonly struct PersistentAgentFilePurpose : IEquatable<PersistentAgentFilePurpose>
    {
        public PersistentAgentFilePurpose(string value) { }
        public static PersistentAgentFilePurpose Agents => throw null!;
        public bool Equals(PersistentAgentFilePurpose other) => throw null!;
        public static implicit operator PersistentAgentFilePurpose(string value) => throw null!;
    }

    public readonly struct MessageRole : IEquatable<MessageRole>
    {
        public MessageRole(string value) { }
        public static MessageRole Agent => throw null!;
        public static MessageRole User => throw null!;
        public bool Equals(MessageRole other) => throw null!;
        public static implicit operator MessageRole(string value) => throw null!;
        public static bool operator ==(MessageRole left, MessageRole right) => throw null!;
        public static bool operator !=(MessageRole left, MessageRole right) => throw null!;
    }

    public readonly struct ListSortOrder : IEquatable<ListSortOrder>
    {
        public ListSortOrder(string value) { }
        public static ListSortOrder Ascending => throw null!;
        public static ListSortOrder Descending => throw null!;
        public bool Equals(ListSortOrder other) => throw null!;
        public static implicit operator ListSortOrder(string value) => throw null!;
    }

    public readonly struct RunStatus : IEquatable<RunStatus>
    {
        public RunStatus(string value) { }
        public static RunStatus Completed => throw null!;
        public static RunStatus Failed => throw null!;
        public static RunStatus InProgress => throw null!;
        public static RunStatus Queued => throw null!;
        public static RunStatus RequiresAction => throw null!;
        public bool Equals(RunStatus other) => throw null!;
        public static implicit operator RunStatus(string value) => throw null!;
        public static bool operator ==(RunStatus left, RunStatus right) => throw null!;
        public static bool operator !=(RunStatus left, RunStatus right) => throw null!;
    }

    public readonly struct RunAdditionalFieldList : IEquatable<RunAdditionalFieldList>
    {
        public RunAdditionalFieldList(string value) { }
        public bool Equals(RunAdditionalFieldList other) => throw null!;
        public static implicit operator RunAdditionalFieldList(string value) => throw null!;
    }

    public readonly struct TruncationStrategy : IEquatable<TruncationStrategy>
    {
        public TruncationStrategy(string value) { }
        public static TruncationStrategy LastMessages => throw null!;
        public bool Equals(TruncationStrategy other) => throw null!;
    }

    public class Truncation
    {
        public Truncation(TruncationStrategy type) { }
        public int? LastMessages { get; set; }
    }

    public class CreateRunStreamingOptions
    {
        public CreateRunStreamingOptions() { }
        public string AdditionalInstructions { get; set; } = null!;
        public int? MaxCompletionTokens { get; set; }
        public string OverrideInstructions { get; set; } = null!;
        public string OverrideModelName { get; set; } = null!;
    }

    public abstract class StreamingUpdate
    {
        internal StreamingUpdate() { }
    }

    public class MessageContentUpdate : StreamingUpdate
    {
        internal MessageContentUpdate() { }
        public string Text => throw null!;
    }

    public class ThreadRun
    {
        internal ThreadRun() { }
        public string AssistantId => throw null!;
        public string Id => throw null!;
        public string Instructions => throw null!;
        public int? MaxCompletionTokens => throw null!;
        public int? MaxPromptTokens => throw null!;
        public RequiredAction RequiredAction => throw null!;
        public RunStatus Status => throw null!;
        public string ThreadId => throw null!;
    }

    public abstract class RequiredAction
    {
        internal RequiredAction() { }
    }

    public class SubmitToolOutputsAction : RequiredAction
    {
        internal SubmitToolOutputsAction() { }
        public IReadOnlyList<RequiredToolCall> ToolCalls => throw null!;
    }

    public abstract class RequiredToolCall : RequiredAction
    {
        internal RequiredToolCall() { }
        public string Id => throw null!;
    }

    public class RequiredFunctionToolCall : RequiredToolCall
    {
        internal RequiredFunctionToolCall() { }
        public string Arguments => throw null!;
        public string Name => throw null!;
    }

    public abstract class StructuredToolOutput
    {
        protected StructuredToolOutput() { }
        public string ToolCallId { get; set; } = null!;
    }

    public class ToolOutput : StructuredToolOutput
    {
        public ToolOutput() { }
        public ToolOutput(string toolCallId, string output) { }
        public string Output { get; set; } = null!;
    }

    public class PersistentThreadMessage
    {
        internal PersistentThreadMessage() { }
        public string AssistantId => throw null!;
        public IReadOnlyList<MessageAttachment> Attachments => throw null!;
        public IReadOnlyList<MessageContent> ContentItems => throw null!;
        public DateTimeOffset CreatedAt => throw null!;
        public string Id => throw null!;
        public IReadOnlyDictionary<string, string> Metadata => throw null!;
        public MessageRole Role => throw null!;
        public string RunId => throw null!;
        public string ThreadId => throw null!;
    }

    public abstract class MessageContent
    {
        protected MessageContent() { }
    }

    public class MessageTextContent : MessageContent
    {
        internal MessageTextContent() { }
        public string Text => throw null!;
    }

    public class MessageImageFileContent : MessageContent
    {
        internal MessageImageFileContent() { }
        public string FileId => throw null!;
    }

    public class MessageAttachment
    {
        public MessageAttachment(string fileId, List<ToolDefinition> tools) { }
        public string FileId => throw null!;
    }

    public class ThreadMessageOptions
    {
        public ThreadMessageOptions(MessageRole role, string content) { }
        public ThreadMessageOptions(MessageRole role, BinaryData content) { }
        public BinaryData Content => throw null!;
        public MessageRole Role => throw null!;
    }

    public abstract class ToolDefinition
    {
        protected ToolDefinition() { }
    }

    public class BingGroundingToolDefinition : ToolDefinition
    {
        public BingGroundingToolDefinition(BingGroundingSearchToolParameters bingGrounding) { }
    }

    public class BingGroundingSearchToolParameters
    {
        public BingGroundingSearchToolParameters(IEnumerable<BingGroundingSearchConfiguration> searchConfigurations) { }
    }

    public class BingGroundingSearchConfiguration
    {
        public BingGroundingSearchConfiguration(string connectionId) { }
    }

    public class CodeInterpreterToolDefinition : ToolDefinition
    {
        public CodeInterpreterToolDefinition() { }
    }

    public class FileSearchToolDefinition : ToolDefinition
    {
        public FileSearchToolDefinition() { }
    }

    public class FunctionToolDefinition : ToolDefinition
    {
        public FunctionToolDefinition(string name, string description) { }
        public FunctionToolDefinition(string name, string description, BinaryData parameters) { }
        public string Description => throw null!;
        public string Name => throw null!;
        public BinaryData Parameters => throw null!;
    }

    public class MCPToolDefinition : ToolDefinition
    {
        public MCPToolDefinition(string serverLabel, string serverUrl) { }
        public IList<string> AllowedTools => throw null!;
        public string ServerLabel { get; set; } = null!;
        public string ServerUrl { get; set; } = null!;
    }

    public class ToolResources
    {
        public ToolResources() { }
        public CodeInterpreterToolResource CodeInterpreter { get; set; } = null!;
        public FileSearchToolResource FileSearch { get; set; } = null!;
        public IList<MCPToolResource> Mcp => throw null!;
    }

    public class CodeInterpreterToolResource
    {
        public CodeInterpreterToolResource() { }
        public IList<string> FileIds => throw null!;
    }

    public class FileSearchToolResource
    {
        public FileSearchToolResource() { }
        public IList<string> VectorStoreIds => throw null!;
    }

    public class MCPToolResource
    {
        public MCPToolResource(string serverLabel) { }
        public IDictionary<string, string> Headers => throw null!;
        public MCPApproval RequireApproval { get; set; } = null!;
        public string ServerLabel { get; set; } = null!;
        public ToolResources ToToolResources() => throw null!;
        public void UpdateHeader(string key, string value) => throw null!;
    }

    public class MCPApproval
    {
        public MCPApproval(string trust) { }
        public bool AlwaysRequireApproval => throw null!;
        public bool NeverRequireApproval => throw null!;
    }
}
