// refs: Microsoft.Extensions.AI; Microsoft.Extensions.AI.Evaluation
// The packages NLP, Quality, Reporting and Safety.
#nullable enable
#pragma warning disable

namespace Microsoft.Extensions.AI.Evaluation.NLP
{
    using System.Collections.Generic;
    using System.Threading;
    using System.Threading.Tasks;

    public sealed class BLEUEvaluator : IEvaluator
    {
        public static string BLEUMetricName { get; }
        public IReadOnlyCollection<string> EvaluationMetricNames { get; }
        public ValueTask<EvaluationResult> EvaluateAsync(
            IEnumerable<ChatMessage> messages, ChatResponse modelResponse, ChatConfiguration? chatConfiguration = null,
            IEnumerable<EvaluationContext>? additionalContext = null, CancellationToken cancellationToken = default) => throw null!;
    }

    public sealed class BLEUEvaluatorContext : EvaluationContext
    {
        public BLEUEvaluatorContext(
            IEnumerable<string> references) : base(default(string)!, default(IEnumerable<AIContent>)!) => throw null!;
        public BLEUEvaluatorContext(params string[] references) : base(default(string)!, default(IEnumerable<AIContent>)!) => throw null!;
        public static string ReferencesContextName { get; }
        public IReadOnlyList<string> References { get; }
    }

    public sealed class F1Evaluator : IEvaluator
    {
        public static string F1MetricName { get; }
        public IReadOnlyCollection<string> EvaluationMetricNames { get; }
        public ValueTask<EvaluationResult> EvaluateAsync(
            IEnumerable<ChatMessage> messages, ChatResponse modelResponse, ChatConfiguration? chatConfiguration = null,
            IEnumerable<EvaluationContext>? additionalContext = null, CancellationToken cancellationToken = default) => throw null!;
    }

    public sealed class F1EvaluatorContext : EvaluationContext
    {
        public F1EvaluatorContext(string groundTruth) : base(default(string)!, default(IEnumerable<AIContent>)!) => throw null!;
        public static string GroundTruthContextName { get; }
        public string GroundTruth { get; }
    }

    public sealed class GLEUEvaluator : IEvaluator
    {
        public static string GLEUMetricName { get; }
        public IReadOnlyCollection<string> EvaluationMetricNames { get; }
        public ValueTask<EvaluationResult> EvaluateAsync(
            IEnumerable<ChatMessage> messages, ChatResponse modelResponse, ChatConfiguration? chatConfiguration = null,
            IEnumerable<EvaluationContext>? additionalContext = null, CancellationToken cancellationToken = default) => throw null!;
    }

    public sealed class GLEUEvaluatorContext : EvaluationContext
    {
        public GLEUEvaluatorContext(
            IEnumerable<string> references) : base(default(string)!, default(IEnumerable<AIContent>)!) => throw null!;
        public GLEUEvaluatorContext(params string[] references) : base(default(string)!, default(IEnumerable<AIContent>)!) => throw null!;
        public static string ReferencesContextName { get; }
        public IReadOnlyList<string> References { get; }
    }
}

namespace Microsoft.Extensions.AI.Evaluation.Quality
{
    using System.Collections.Generic;
    using System.Threading;
    using System.Threading.Tasks;

    public sealed class CoherenceEvaluator : IEvaluator
    {
        public static string CoherenceMetricName { get; }
        public IReadOnlyCollection<string> EvaluationMetricNames { get; }
        public ValueTask<EvaluationResult> EvaluateAsync(
            IEnumerable<ChatMessage> messages, ChatResponse modelResponse, ChatConfiguration? chatConfiguration = null,
            IEnumerable<EvaluationContext>? additionalContext = null, CancellationToken cancellationToken = default) => throw null!;
    }

    public sealed class CompletenessEvaluator : IEvaluator
    {
        public static string CompletenessMetricName { get; }
        public IReadOnlyCollection<string> EvaluationMetricNames { get; }
        public ValueTask<EvaluationResult> EvaluateAsync(
            IEnumerable<ChatMessage> messages, ChatResponse modelResponse, ChatConfiguration? chatConfiguration = null,
            IEnumerable<EvaluationContext>? additionalContext = null, CancellationToken cancellationToken = default) => throw null!;
    }

    public sealed class CompletenessEvaluatorContext : EvaluationContext
    {
        public CompletenessEvaluatorContext(string groundTruth) : base(default(string)!, default(IEnumerable<AIContent>)!) => throw null!;
        public static string GroundTruthContextName { get; }
        public string GroundTruth { get; }
    }

    public sealed class EquivalenceEvaluator : IEvaluator
    {
        public static string EquivalenceMetricName { get; }
        public IReadOnlyCollection<string> EvaluationMetricNames { get; }
        public ValueTask<EvaluationResult> EvaluateAsync(
            IEnumerable<ChatMessage> messages, ChatResponse modelResponse, ChatConfiguration? chatConfiguration = null,
            IEnumerable<EvaluationContext>? additionalContext = null, CancellationToken cancellationToken = default) => throw null!;
    }

    public sealed class EquivalenceEvaluatorContext : EvaluationContext
    {
        public EquivalenceEvaluatorContext(string groundTruth) : base(default(string)!, default(IEnumerable<AIContent>)!) => throw null!;
        public static string GroundTruthContextName { get; }
        public string GroundTruth { get; }
    }

    public sealed class FluencyEvaluator : IEvaluator
    {
        public static string FluencyMetricName { get; }
        public IReadOnlyCollection<string> EvaluationMetricNames { get; }
        public ValueTask<EvaluationResult> EvaluateAsync(
            IEnumerable<ChatMessage> messages, ChatResponse modelResponse, ChatConfiguration? chatConfiguration = null,
            IEnumerable<EvaluationContext>? additionalContext = null, CancellationToken cancellationToken = default) => throw null!;
    }

    public sealed class GroundednessEvaluator : IEvaluator
    {
        public static string GroundednessMetricName { get; }
        public IReadOnlyCollection<string> EvaluationMetricNames { get; }
        public ValueTask<EvaluationResult> EvaluateAsync(
            IEnumerable<ChatMessage> messages, ChatResponse modelResponse, ChatConfiguration? chatConfiguration = null,
            IEnumerable<EvaluationContext>? additionalContext = null, CancellationToken cancellationToken = default) => throw null!;
    }

    public sealed class GroundednessEvaluatorContext : EvaluationContext
    {
        public GroundednessEvaluatorContext(
            string groundingContext) : base(default(string)!, default(IEnumerable<AIContent>)!) => throw null!;
        public static string GroundingContextName { get; }
        public string GroundingContext { get; }
    }

    public sealed class IntentResolutionEvaluator : IEvaluator
    {
        public static string IntentResolutionMetricName { get; }
        public IReadOnlyCollection<string> EvaluationMetricNames { get; }
        public ValueTask<EvaluationResult> EvaluateAsync(
            IEnumerable<ChatMessage> messages, ChatResponse modelResponse, ChatConfiguration? chatConfiguration = null,
            IEnumerable<EvaluationContext>? additionalContext = null, CancellationToken cancellationToken = default) => throw null!;
    }

    public sealed class IntentResolutionEvaluatorContext : EvaluationContext
    {
        public IntentResolutionEvaluatorContext(
            params AITool[] toolDefinitions) : base(default(string)!, default(IEnumerable<AIContent>)!) => throw null!;
        public IntentResolutionEvaluatorContext(
            IEnumerable<AITool> toolDefinitions) : base(default(string)!, default(IEnumerable<AIContent>)!) => throw null!;
        public static string ToolDefinitionsContextName { get; }
        public IReadOnlyList<AITool> ToolDefinitions { get; }
    }

    public sealed class RelevanceEvaluator : IEvaluator
    {
        public static string RelevanceMetricName { get; }
        public IReadOnlyCollection<string> EvaluationMetricNames { get; }
        public ValueTask<EvaluationResult> EvaluateAsync(
            IEnumerable<ChatMessage> messages, ChatResponse modelResponse, ChatConfiguration? chatConfiguration = null,
            IEnumerable<EvaluationContext>? additionalContext = null, CancellationToken cancellationToken = default) => throw null!;
    }

    public sealed class RelevanceTruthAndCompletenessEvaluator : IEvaluator
    {
        public static string RelevanceMetricName { get; }
        public static string TruthMetricName { get; }
        public static string CompletenessMetricName { get; }
        public IReadOnlyCollection<string> EvaluationMetricNames { get; }
        public ValueTask<EvaluationResult> EvaluateAsync(
            IEnumerable<ChatMessage> messages, ChatResponse modelResponse, ChatConfiguration? chatConfiguration = null,
            IEnumerable<EvaluationContext>? additionalContext = null, CancellationToken cancellationToken = default) => throw null!;
    }

    public sealed class RetrievalEvaluator : IEvaluator
    {
        public static string RetrievalMetricName { get; }
        public IReadOnlyCollection<string> EvaluationMetricNames { get; }
        public ValueTask<EvaluationResult> EvaluateAsync(
            IEnumerable<ChatMessage> messages, ChatResponse modelResponse, ChatConfiguration? chatConfiguration = null,
            IEnumerable<EvaluationContext>? additionalContext = null, CancellationToken cancellationToken = default) => throw null!;
    }

    public sealed class RetrievalEvaluatorContext : EvaluationContext
    {
        public RetrievalEvaluatorContext(
            params string[] retrievedContextChunks) : base(default(string)!, default(IEnumerable<AIContent>)!) => throw null!;
        public RetrievalEvaluatorContext(
            IEnumerable<string> retrievedContextChunks) : base(default(string)!, default(IEnumerable<AIContent>)!) => throw null!;
        public static string RetrievedContextChunksContextName { get; }
        public IReadOnlyList<string> RetrievedContextChunks { get; }
    }

    public sealed class TaskAdherenceEvaluator : IEvaluator
    {
        public static string TaskAdherenceMetricName { get; }
        public IReadOnlyCollection<string> EvaluationMetricNames { get; }
        public ValueTask<EvaluationResult> EvaluateAsync(
            IEnumerable<ChatMessage> messages, ChatResponse modelResponse, ChatConfiguration? chatConfiguration = null,
            IEnumerable<EvaluationContext>? additionalContext = null, CancellationToken cancellationToken = default) => throw null!;
    }

    public sealed class TaskAdherenceEvaluatorContext : EvaluationContext
    {
        public TaskAdherenceEvaluatorContext(
            params AITool[] toolDefinitions) : base(default(string)!, default(IEnumerable<AIContent>)!) => throw null!;
        public TaskAdherenceEvaluatorContext(
            IEnumerable<AITool> toolDefinitions) : base(default(string)!, default(IEnumerable<AIContent>)!) => throw null!;
        public static string ToolDefinitionsContextName { get; }
        public IReadOnlyList<AITool> ToolDefinitions { get; }
    }

    public sealed class ToolCallAccuracyEvaluator : IEvaluator
    {
        public static string ToolCallAccuracyMetricName { get; }
        public IReadOnlyCollection<string> EvaluationMetricNames { get; }
        public ValueTask<EvaluationResult> EvaluateAsync(
            IEnumerable<ChatMessage> messages, ChatResponse modelResponse, ChatConfiguration? chatConfiguration = null,
            IEnumerable<EvaluationContext>? additionalContext = null, CancellationToken cancellationToken = default) => throw null!;
    }

    public sealed class ToolCallAccuracyEvaluatorContext : EvaluationContext
    {
        public ToolCallAccuracyEvaluatorContext(
            params AITool[] toolDefinitions) : base(default(string)!, default(IEnumerable<AIContent>)!) => throw null!;
        public ToolCallAccuracyEvaluatorContext(
            IEnumerable<AITool> toolDefinitions) : base(default(string)!, default(IEnumerable<AIContent>)!) => throw null!;
        public static string ToolDefinitionsContextName { get; }
        public IReadOnlyList<AITool> ToolDefinitions { get; }
    }
}

namespace Microsoft.Extensions.AI.Evaluation.Reporting
{
    using System;
    using System.Collections.Generic;
    using System.Threading;
    using System.Threading.Tasks;
    using Microsoft.Extensions.Caching.Distributed;

    public sealed class ChatDetails
    {
        public ChatDetails(IList<ChatTurnDetails> turnDetails) => throw null!;
        public ChatDetails(IEnumerable<ChatTurnDetails> turnDetails) => throw null!;
        public ChatDetails(params ChatTurnDetails[] turnDetails) => throw null!;
        public IList<ChatTurnDetails> TurnDetails { get; set; }
    }

    public static class ChatDetailsExtensions
    {
        public static void AddTurnDetails(this ChatDetails chatDetails, IEnumerable<ChatTurnDetails> turnDetails) => throw null!;
        public static void AddTurnDetails(this ChatDetails chatDetails, params ChatTurnDetails[] turnDetails) => throw null!;
    }

    public sealed class ChatTurnDetails
    {
        public ChatTurnDetails(
            TimeSpan latency, string? model = null, UsageDetails? usage = null, string? cacheKey = null,
            bool? cacheHit = null) => throw null!;
        public ChatTurnDetails(
            TimeSpan latency, string? model, string? modelProvider, UsageDetails? usage = null, string? cacheKey = null,
            bool? cacheHit = null) => throw null!;
        public TimeSpan Latency { get; set; }
        public string? Model { get; set; }
        public string? ModelProvider { get; set; }
        public UsageDetails? Usage { get; set; }
        public string? CacheKey { get; set; }
        public bool? CacheHit { get; set; }
    }

    public static class Defaults
    {
        public const string DefaultExecutionName = "Default";
        public const string DefaultIterationName = "1";
        public static TimeSpan DefaultTimeToLiveForCacheEntries { get; }
    }

    public interface IEvaluationReportWriter
    {
        ValueTask WriteReportAsync(IEnumerable<ScenarioRunResult> scenarioRunResults, CancellationToken cancellationToken = default);
    }

    public interface IEvaluationResponseCacheProvider
    {
        ValueTask<IDistributedCache> GetCacheAsync(
            string scenarioName, string iterationName, CancellationToken cancellationToken = default);
        ValueTask ResetAsync(CancellationToken cancellationToken = default);
        ValueTask DeleteExpiredCacheEntriesAsync(CancellationToken cancellationToken = default);
    }

    public interface IEvaluationResultStore
    {
        IAsyncEnumerable<ScenarioRunResult> ReadResultsAsync(
            string? executionName = null, string? scenarioName = null, string? iterationName = null,
            CancellationToken cancellationToken = default);
        ValueTask WriteResultsAsync(IEnumerable<ScenarioRunResult> results, CancellationToken cancellationToken = default);
        ValueTask DeleteResultsAsync(
            string? executionName = null, string? scenarioName = null, string? iterationName = null,
            CancellationToken cancellationToken = default);
        IAsyncEnumerable<string> GetLatestExecutionNamesAsync(int? count = null, CancellationToken cancellationToken = default);
        IAsyncEnumerable<string> GetScenarioNamesAsync(string executionName, CancellationToken cancellationToken = default);
        IAsyncEnumerable<string> GetIterationNamesAsync(
            string executionName, string scenarioName, CancellationToken cancellationToken = default);
    }

    public sealed class ReportingConfiguration
    {
        public ReportingConfiguration(
            IEnumerable<IEvaluator> evaluators, IEvaluationResultStore resultStore, ChatConfiguration? chatConfiguration = null,
            IEvaluationResponseCacheProvider? responseCacheProvider = null, IEnumerable<string>? cachingKeys = null,
            string executionName = "Default", Func<EvaluationMetric, EvaluationMetricInterpretation?>? evaluationMetricInterpreter = null,
            IEnumerable<string>? tags = null) => throw null!;
        public IReadOnlyList<IEvaluator> Evaluators { get; }
        public IEvaluationResultStore ResultStore { get; }
        public ChatConfiguration? ChatConfiguration { get; }
        public IEvaluationResponseCacheProvider? ResponseCacheProvider { get; }
        public IReadOnlyList<string> CachingKeys { get; }
        public string ExecutionName { get; }
        public Func<EvaluationMetric, EvaluationMetricInterpretation?>? EvaluationMetricInterpreter { get; }
        public IReadOnlyList<string>? Tags { get; }
        public ValueTask<ScenarioRun> CreateScenarioRunAsync(
            string scenarioName, string iterationName = "1", IEnumerable<string>? additionalCachingKeys = null,
            IEnumerable<string>? additionalTags = null, CancellationToken cancellationToken = default) => throw null!;
    }

    public sealed class ScenarioRun : IAsyncDisposable
    {
        internal ScenarioRun() => throw null!;
        public string ScenarioName { get; }
        public string IterationName { get; }
        public string ExecutionName { get; }
        public ChatConfiguration? ChatConfiguration { get; }
        public ValueTask<EvaluationResult> EvaluateAsync(
            IEnumerable<ChatMessage> messages, ChatResponse modelResponse, IEnumerable<EvaluationContext>? additionalContext = null,
            CancellationToken cancellationToken = default) => throw null!;
        public ValueTask DisposeAsync() => throw null!;
    }

    public static class ScenarioRunExtensions
    {
        public static ValueTask<EvaluationResult> EvaluateAsync(
            this ScenarioRun scenarioRun, string modelResponse, IEnumerable<EvaluationContext>? additionalContext = null,
            CancellationToken cancellationToken = default) => throw null!;
        public static ValueTask<EvaluationResult> EvaluateAsync(
            this ScenarioRun scenarioRun, string userRequest, string modelResponse,
            IEnumerable<EvaluationContext>? additionalContext = null, CancellationToken cancellationToken = default) => throw null!;
        public static ValueTask<EvaluationResult> EvaluateAsync(
            this ScenarioRun scenarioRun, ChatMessage modelResponse, IEnumerable<EvaluationContext>? additionalContext = null,
            CancellationToken cancellationToken = default) => throw null!;
        public static ValueTask<EvaluationResult> EvaluateAsync(
            this ScenarioRun scenarioRun, ChatResponse modelResponse, IEnumerable<EvaluationContext>? additionalContext = null,
            CancellationToken cancellationToken = default) => throw null!;
        public static ValueTask<EvaluationResult> EvaluateAsync(
            this ScenarioRun scenarioRun, ChatMessage userRequest, ChatMessage modelResponse,
            IEnumerable<EvaluationContext>? additionalContext = null, CancellationToken cancellationToken = default) => throw null!;
        public static ValueTask<EvaluationResult> EvaluateAsync(
            this ScenarioRun scenarioRun, ChatMessage userRequest, ChatResponse modelResponse,
            IEnumerable<EvaluationContext>? additionalContext = null, CancellationToken cancellationToken = default) => throw null!;
    }

    public sealed class ScenarioRunResult
    {
        public ScenarioRunResult(
            string scenarioName, string iterationName, string executionName, DateTime creationTime, IList<ChatMessage> messages,
            ChatResponse modelResponse, EvaluationResult evaluationResult, ChatDetails? chatDetails = null, IList<string>? tags = null,
            int? formatVersion = null) => throw null!;
        public ScenarioRunResult(
            string scenarioName, string iterationName, string executionName, DateTime creationTime, IEnumerable<ChatMessage> messages,
            ChatResponse modelResponse, EvaluationResult evaluationResult, ChatDetails? chatDetails = null,
            IEnumerable<string>? tags = null) => throw null!;
        public string ScenarioName { get; set; }
        public string IterationName { get; set; }
        public string ExecutionName { get; set; }
        public DateTime CreationTime { get; set; }
        public IList<ChatMessage> Messages { get; set; }
        public ChatResponse ModelResponse { get; set; }
        public EvaluationResult EvaluationResult { get; set; }
        public ChatDetails? ChatDetails { get; set; }
        public IList<string>? Tags { get; set; }
        public int? FormatVersion { get; set; }
    }

    public static class ScenarioRunResultExtensions
    {
        public static bool ContainsDiagnostics(
            this ScenarioRunResult result, Func<EvaluationDiagnostic, bool>? predicate = null) => throw null!;
    }
}

namespace Microsoft.Extensions.AI.Evaluation.Reporting.Formats.Html
{
    using System.Collections.Generic;
    using System.Threading;
    using System.Threading.Tasks;

    public sealed class HtmlReportWriter : IEvaluationReportWriter
    {
        public HtmlReportWriter(string reportFilePath) => throw null!;
        public ValueTask WriteReportAsync(
            IEnumerable<ScenarioRunResult> scenarioRunResults, CancellationToken cancellationToken = default) => throw null!;
    }
}

namespace Microsoft.Extensions.AI.Evaluation.Reporting.Formats.Json
{
    using System.Collections.Generic;
    using System.Threading;
    using System.Threading.Tasks;

    public sealed class JsonReportWriter : IEvaluationReportWriter
    {
        public JsonReportWriter(string reportFilePath) => throw null!;
        public ValueTask WriteReportAsync(
            IEnumerable<ScenarioRunResult> scenarioRunResults, CancellationToken cancellationToken = default) => throw null!;
    }
}

namespace Microsoft.Extensions.AI.Evaluation.Reporting.Storage
{
    using System;
    using System.Collections.Generic;
    using System.Threading;
    using System.Threading.Tasks;
    using Microsoft.Extensions.Caching.Distributed;

    public static class DiskBasedReportingConfiguration
    {
        public static ReportingConfiguration Create(
            string storageRootPath, IEnumerable<IEvaluator> evaluators, ChatConfiguration? chatConfiguration = null,
            bool enableResponseCaching = true, TimeSpan? timeToLiveForCacheEntries = null, IEnumerable<string>? cachingKeys = null,
            string executionName = "Default", Func<EvaluationMetric, EvaluationMetricInterpretation?>? evaluationMetricInterpreter = null,
            IEnumerable<string>? tags = null) => throw null!;
    }

    public sealed class DiskBasedResponseCacheProvider : IEvaluationResponseCacheProvider
    {
        public DiskBasedResponseCacheProvider(string storageRootPath, TimeSpan? timeToLiveForCacheEntries = null) => throw null!;
        public ValueTask<IDistributedCache> GetCacheAsync(
            string scenarioName, string iterationName, CancellationToken cancellationToken = default) => throw null!;
        public ValueTask ResetAsync(CancellationToken cancellationToken = default) => throw null!;
        public ValueTask DeleteExpiredCacheEntriesAsync(CancellationToken cancellationToken = default) => throw null!;
    }

    public sealed class DiskBasedResultStore : IEvaluationResultStore
    {
        public DiskBasedResultStore(string storageRootPath) => throw null!;
        public IAsyncEnumerable<ScenarioRunResult> ReadResultsAsync(
            string? executionName = null, string? scenarioName = null, string? iterationName = null,
            CancellationToken cancellationToken = default) => throw null!;
        public ValueTask WriteResultsAsync(
            IEnumerable<ScenarioRunResult> results, CancellationToken cancellationToken = default) => throw null!;
        public ValueTask DeleteResultsAsync(
            string? executionName = null, string? scenarioName = null, string? iterationName = null,
            CancellationToken cancellationToken = default) => throw null!;
        public IAsyncEnumerable<string> GetLatestExecutionNamesAsync(
            int? count = null, CancellationToken cancellationToken = default) => throw null!;
        public IAsyncEnumerable<string> GetScenarioNamesAsync(
            string executionName, CancellationToken cancellationToken = default) => throw null!;
        public IAsyncEnumerable<string> GetIterationNamesAsync(
            string executionName, string scenarioName, CancellationToken cancellationToken = default) => throw null!;
    }
}

namespace Microsoft.Extensions.AI.Evaluation.Safety
{
    using System;
    using System.Collections.Generic;
    using System.Net.Http;
    using System.Threading;
    using System.Threading.Tasks;
    using Azure.Core;

    public sealed class CodeVulnerabilityEvaluator : ContentSafetyEvaluator
    {
        public CodeVulnerabilityEvaluator() : base(default!, default!) => throw null!;
        public static string CodeVulnerabilityMetricName { get; }
        public override ValueTask<EvaluationResult> EvaluateAsync(
            IEnumerable<ChatMessage> messages, ChatResponse modelResponse, ChatConfiguration? chatConfiguration = null,
            IEnumerable<EvaluationContext>? additionalContext = null, CancellationToken cancellationToken = default) => throw null!;
    }

    public class ContentHarmEvaluator : ContentSafetyEvaluator
    {
        public ContentHarmEvaluator(IDictionary<string, string>? metricNames = null) : base(default!, default!) => throw null!;
        public sealed override ValueTask<EvaluationResult> EvaluateAsync(
            IEnumerable<ChatMessage> messages, ChatResponse modelResponse, ChatConfiguration? chatConfiguration = null,
            IEnumerable<EvaluationContext>? additionalContext = null, CancellationToken cancellationToken = default) => throw null!;
    }

    public abstract class ContentSafetyEvaluator : IEvaluator
    {
        protected ContentSafetyEvaluator(string contentSafetyServiceAnnotationTask, IDictionary<string, string> metricNames) => throw null!;
        public IReadOnlyCollection<string> EvaluationMetricNames { get; }
        public virtual ValueTask<EvaluationResult> EvaluateAsync(
            IEnumerable<ChatMessage> messages, ChatResponse modelResponse, ChatConfiguration? chatConfiguration = null,
            IEnumerable<EvaluationContext>? additionalContext = null, CancellationToken cancellationToken = default) => throw null!;
        protected ValueTask<EvaluationResult> EvaluateContentSafetyAsync(
            IChatClient contentSafetyServiceChatClient, IEnumerable<ChatMessage> messages, ChatResponse modelResponse,
            IEnumerable<EvaluationContext>? additionalContext = null, string contentSafetyServicePayloadFormat = "HumanSystem",
            bool includeMetricNamesInContentSafetyServicePayload = true, CancellationToken cancellationToken = default) => throw null!;
        protected virtual IReadOnlyList<EvaluationContext>? FilterAdditionalContext(
            IEnumerable<EvaluationContext>? additionalContext) => throw null!;
    }

    public sealed class ContentSafetyServiceConfiguration
    {
        public ContentSafetyServiceConfiguration(
            TokenCredential credential, string subscriptionId, string resourceGroupName, string projectName, HttpClient? httpClient = null,
            int timeoutInSecondsForRetries = 300) => throw null!;
        public ContentSafetyServiceConfiguration(
            TokenCredential credential, Uri endpoint, HttpClient? httpClient = null, int timeoutInSecondsForRetries = 300) => throw null!;
        public ContentSafetyServiceConfiguration(
            TokenCredential credential, string endpointUrl, HttpClient? httpClient = null,
            int timeoutInSecondsForRetries = 300) => throw null!;
        public TokenCredential Credential { get; }
        public string? SubscriptionId { get; }
        public string? ResourceGroupName { get; }
        public string? ProjectName { get; }
        public Uri? Endpoint { get; }
        public HttpClient? HttpClient { get; }
        public int TimeoutInSecondsForRetries { get; }
    }

    public static class ContentSafetyServiceConfigurationExtensions
    {
        public static ChatConfiguration ToChatConfiguration(
            this ContentSafetyServiceConfiguration contentSafetyServiceConfiguration,
            ChatConfiguration? originalChatConfiguration = null) => throw null!;
        public static ChatConfiguration ToChatConfiguration(
            this ContentSafetyServiceConfiguration contentSafetyServiceConfiguration, IChatClient originalChatClient) => throw null!;
    }

    public sealed class GroundednessProEvaluator : ContentSafetyEvaluator
    {
        public GroundednessProEvaluator() : base(default!, default!) => throw null!;
        public static string GroundednessProMetricName { get; }
        public override ValueTask<EvaluationResult> EvaluateAsync(
            IEnumerable<ChatMessage> messages, ChatResponse modelResponse, ChatConfiguration? chatConfiguration = null,
            IEnumerable<EvaluationContext>? additionalContext = null, CancellationToken cancellationToken = default) => throw null!;
        protected override IReadOnlyList<EvaluationContext>? FilterAdditionalContext(
            IEnumerable<EvaluationContext>? additionalContext) => throw null!;
    }

    public sealed class GroundednessProEvaluatorContext : EvaluationContext
    {
        public GroundednessProEvaluatorContext(
            string groundingContext) : base(default(string)!, default(IEnumerable<AIContent>)!) => throw null!;
        public static string GroundingContextName { get; }
        public string GroundingContext { get; }
    }

    public sealed class HateAndUnfairnessEvaluator : ContentHarmEvaluator
    {
        public static string HateAndUnfairnessMetricName { get; }
    }

    public sealed class IndirectAttackEvaluator : ContentSafetyEvaluator
    {
        public IndirectAttackEvaluator() : base(default!, default!) => throw null!;
        public static string IndirectAttackMetricName { get; }
    }

    public sealed class ProtectedMaterialEvaluator : ContentSafetyEvaluator
    {
        public ProtectedMaterialEvaluator() : base(default!, default!) => throw null!;
        public static string ProtectedMaterialMetricName { get; }
        public static string ProtectedArtworkMetricName { get; }
        public static string ProtectedFictionalCharactersMetricName { get; }
        public static string ProtectedLogosAndBrandsMetricName { get; }
        public override ValueTask<EvaluationResult> EvaluateAsync(
            IEnumerable<ChatMessage> messages, ChatResponse modelResponse, ChatConfiguration? chatConfiguration = null,
            IEnumerable<EvaluationContext>? additionalContext = null, CancellationToken cancellationToken = default) => throw null!;
    }

    public sealed class SelfHarmEvaluator : ContentHarmEvaluator
    {
        public static string SelfHarmMetricName { get; }
    }

    public sealed class SexualEvaluator : ContentHarmEvaluator
    {
        public static string SexualMetricName { get; }
    }

    public sealed class UngroundedAttributesEvaluator : ContentSafetyEvaluator
    {
        public UngroundedAttributesEvaluator() : base(default!, default!) => throw null!;
        public static string UngroundedAttributesMetricName { get; }
        public override ValueTask<EvaluationResult> EvaluateAsync(
            IEnumerable<ChatMessage> messages, ChatResponse modelResponse, ChatConfiguration? chatConfiguration = null,
            IEnumerable<EvaluationContext>? additionalContext = null, CancellationToken cancellationToken = default) => throw null!;
        protected override IReadOnlyList<EvaluationContext>? FilterAdditionalContext(
            IEnumerable<EvaluationContext>? additionalContext) => throw null!;
    }

    public sealed class UngroundedAttributesEvaluatorContext : EvaluationContext
    {
        public UngroundedAttributesEvaluatorContext(
            string groundingContext) : base(default(string)!, default(IEnumerable<AIContent>)!) => throw null!;
        public static string GroundingContextName { get; }
        public string GroundingContext { get; }
    }

    public sealed class ViolenceEvaluator : ContentHarmEvaluator
    {
        public static string ViolenceMetricName { get; }
    }
}
