#nullable enable
#pragma warning disable

using System;
using System.ClientModel;
using System.ClientModel.Primitives;
using System.Collections.Generic;
using Azure.Core;
using OpenAI.Chat;
using OpenAI.Images;

namespace Azure.AI.OpenAI
{
    public class AzureOpenAIClient : global::OpenAI.OpenAIClient
    {
        protected AzureOpenAIClient() { }
        protected AzureOpenAIClient(ClientPipeline pipeline, Uri endpoint, AzureOpenAIClientOptions options) { }
        public AzureOpenAIClient(Uri endpoint, TokenCredential credential) { }
        public AzureOpenAIClient(Uri endpoint, TokenCredential credential, AzureOpenAIClientOptions options) { }
        public AzureOpenAIClient(Uri endpoint, ApiKeyCredential credential) { }
        public AzureOpenAIClient(Uri endpoint, ApiKeyCredential credential, AzureOpenAIClientOptions options) { }

        public override global::OpenAI.Assistants.AssistantClient GetAssistantClient() => throw null!;
        public override global::OpenAI.Audio.AudioClient GetAudioClient(string deploymentName) => throw null!;
        public override ChatClient GetChatClient(string deploymentName) => throw null!;
        public override global::OpenAI.Embeddings.EmbeddingClient GetEmbeddingClient(string deploymentName) => throw null!;
        public override ImageClient GetImageClient(string deploymentName) => throw null!;
        public override global::OpenAI.Moderations.ModerationClient GetModerationClient(string _) => throw null!;
        public override global::OpenAI.Files.OpenAIFileClient GetOpenAIFileClient() => throw null!;
        public override global::OpenAI.Realtime.RealtimeClient GetRealtimeClient() => throw null!;
        public override global::OpenAI.VectorStores.VectorStoreClient GetVectorStoreClient() => throw null!;

        // The releases that override this factory are built against OpenAI versions whose own factory took a model.
        public virtual global::OpenAI.Responses.ResponsesClient GetResponsesClient(string deploymentName) => throw null!;
    }

    public class AzureOpenAIClientOptions : ClientPipelineOptions
    {
        public AzureOpenAIClientOptions() { }
        public AzureOpenAIClientOptions(ServiceVersion version) { }
        public AzureOpenAIAudience? Audience { get; set; }
        public IDictionary<string, string> DefaultHeaders { get; set; } = null!;
        public IDictionary<string, string> DefaultQueryParameters { get; set; } = null!;
        public string UserAgentApplicationId { get; set; } = null!;

        public enum ServiceVersion
        {
            V2024_06_01 = 0,
            V2024_08_01_Preview = 1,
            V2024_09_01_Preview = 2,
            V2024_10_01_Preview = 3,
            V2024_10_21 = 4,
            V2024_12_01_Preview = 5,
            V2025_01_01_Preview = 6,
            V2025_03_01_Preview = 8,
            V2025_04_01_Preview = 9,
        }
    }

    public readonly struct AzureOpenAIAudience : IEquatable<AzureOpenAIAudience>
    {
        public AzureOpenAIAudience(string value) { }
        public static AzureOpenAIAudience AzureGovernment => throw null!;
        public static AzureOpenAIAudience AzurePublicCloud => throw null!;
        public bool Equals(AzureOpenAIAudience other) => throw null!;
        public static implicit operator AzureOpenAIAudience(string value) => throw null!;
        public static bool operator ==(AzureOpenAIAudience left, AzureOpenAIAudience right) => throw null!;
        public static bool operator !=(AzureOpenAIAudience left, AzureOpenAIAudience right) => throw null!;
    }

    public static class AzureOpenAIExtensions
    {
        public static ChatClient GetAzureOpenAIChatClient(
            this ClientConnectionProvider provider, string? deploymentName = null) => throw null!;
        public static global::OpenAI.Embeddings.EmbeddingClient GetAzureOpenAIEmbeddingClient(
            this ClientConnectionProvider provider, string? deploymentName = null) => throw null!;
    }

    public class RequestContentFilterResult
    {
        internal RequestContentFilterResult() { }
        public ContentFilterBlocklistResult CustomBlocklists => throw null!;
        public ContentFilterSeverityResult Hate => throw null!;
        public ContentFilterDetectionResult IndirectAttack => throw null!;
        public ContentFilterDetectionResult Jailbreak => throw null!;
        public ContentFilterDetectionResult Profanity => throw null!;
        public ContentFilterSeverityResult SelfHarm => throw null!;
        public ContentFilterSeverityResult Sexual => throw null!;
        public ContentFilterSeverityResult Violence => throw null!;
    }

    public class ResponseContentFilterResult
    {
        internal ResponseContentFilterResult() { }
        public ContentFilterBlocklistResult CustomBlocklists => throw null!;
        public ContentFilterSeverityResult Hate => throw null!;
        public ContentFilterDetectionResult Profanity => throw null!;
        public ContentFilterProtectedMaterialResult ProtectedMaterialCode => throw null!;
        public ContentFilterDetectionResult ProtectedMaterialText => throw null!;
        public ContentFilterSeverityResult SelfHarm => throw null!;
        public ContentFilterSeverityResult Sexual => throw null!;
        public ContentFilterSeverityResult Violence => throw null!;
    }

    public class RequestImageContentFilterResult
    {
        internal RequestImageContentFilterResult() { }
    }

    public class ResponseImageContentFilterResult
    {
        internal ResponseImageContentFilterResult() { }
    }

    public class ContentFilterBlocklistResult
    {
        internal ContentFilterBlocklistResult() { }
        public IReadOnlyDictionary<string, bool> BlocklistFilterStatuses => throw null!;
        public bool Filtered => throw null!;
    }

    public class ContentFilterDetectionResult
    {
        internal ContentFilterDetectionResult() { }
        public bool Detected => throw null!;
        public bool Filtered => throw null!;
    }

    public class ContentFilterProtectedMaterialResult
    {
        internal ContentFilterProtectedMaterialResult() { }
        public bool Detected => throw null!;
        public bool Filtered => throw null!;
    }

    public class ContentFilterSeverityResult
    {
        internal ContentFilterSeverityResult() { }
        public bool Filtered => throw null!;
        public ContentFilterSeverity Severity => throw null!;
    }

    public readonly struct ContentFilterSeverity : IEquatable<ContentFilterSeverity>
    {
        public ContentFilterSeverity(string value) { }
        public static ContentFilterSeverity High => throw null!;
        public static ContentFilterSeverity Low => throw null!;
        public static ContentFilterSeverity Medium => throw null!;
        public static ContentFilterSeverity Safe => throw null!;
        public bool Equals(ContentFilterSeverity other) => throw null!;
        public static implicit operator ContentFilterSeverity(string value) => throw null!;
        public static bool operator ==(ContentFilterSeverity left, ContentFilterSeverity right) => throw null!;
        public static bool operator !=(ContentFilterSeverity left, ContentFilterSeverity right) => throw null!;
    }

    public class UserSecurityContext
    {
        public UserSecurityContext() { }
        public string ApplicationName { get; set; } = null!;
        public string EndUserId { get; set; } = null!;
        public string EndUserTenantId { get; set; } = null!;
        public string SourceIP { get; set; } = null!;
    }
}

namespace Azure.AI.OpenAI.Chat
{
    public static class AzureChatExtensions
    {
        public static void AddDataSource(this ChatCompletionOptions options, ChatDataSource dataSource) => throw null!;
        public static IReadOnlyList<ChatDataSource> GetDataSources(this ChatCompletionOptions options) => throw null!;
        public static ChatMessageContext GetMessageContext(this ChatCompletion chatCompletion) => throw null!;
        public static ChatMessageContext GetMessageContext(this StreamingChatCompletionUpdate chatUpdate) => throw null!;
        public static RequestContentFilterResult GetRequestContentFilterResult(this ChatCompletion chatCompletion) => throw null!;
        public static RequestContentFilterResult GetRequestContentFilterResult(
            this StreamingChatCompletionUpdate chatUpdate) => throw null!;
        public static ResponseContentFilterResult GetResponseContentFilterResult(this ChatCompletion chatCompletion) => throw null!;
        public static ResponseContentFilterResult GetResponseContentFilterResult(
            this StreamingChatCompletionUpdate chatUpdate) => throw null!;
        public static UserSecurityContext GetUserSecurityContext(this ChatCompletionOptions options) => throw null!;
        public static void SetNewMaxCompletionTokensPropertyEnabled(
            this ChatCompletionOptions options, bool newPropertyEnabled = true) => throw null!;
        public static void SetUserSecurityContext(
            this ChatCompletionOptions options, UserSecurityContext userSecurityContext) => throw null!;
    }

    public abstract class ChatDataSource
    {
        protected ChatDataSource() { }
    }

    public class ChatMessageContext
    {
        internal ChatMessageContext() { }
    }

    public class AzureSearchChatDataSource : ChatDataSource
    {
        public AzureSearchChatDataSource() { }
        public bool? AllowPartialResults { get; set; }
    }
}

namespace Azure.AI.OpenAI.Images
{
    public static class AzureImageExtensions
    {
        public static RequestImageContentFilterResult GetRequestContentFilterResult(this GeneratedImage image) => throw null!;
        public static ResponseImageContentFilterResult GetResponseContentFilterResult(this GeneratedImage image) => throw null!;
    }
}
