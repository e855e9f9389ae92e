// replaces: OpenAI
#nullable enable
#pragma warning disable

// Takes the place of the OpenAI package: the shapes that its releases before 2.15 had under other names.
using System;
using System.ClientModel;
using System.ClientModel.Primitives;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Threading;
using System.Threading.Tasks;

namespace OpenAI
{
    public class OpenAIClient
    {
        protected OpenAIClient() { }
        public OpenAIClient(string apiKey) { }
        public OpenAIClient(ApiKeyCredential credential, OpenAIClientOptions? options = null) { }
        public virtual Chat.ChatClient GetChatClient(string model) => throw null!;
        public virtual Files.FileClient GetFileClient() => throw null!;
        public virtual Moderations.ModerationClient GetModerationClient(string model) => throw null!;
        public virtual Responses.OpenAIResponseClient GetOpenAIResponseClient(string model) => throw null!;
    }

    public class OpenAIClientOptions : ClientPipelineOptions
    {
        public OpenAIClientOptions() { }
        public Uri Endpoint { get; set; } = null!;
        public string OrganizationId { get; set; } = null!;
        public string ProjectId { get; set; } = null!;
        public string UserAgentApplicationId { get; set; } = null!;
    }
}

namespace OpenAI.Chat
{
    public class ChatClient
    {
        protected ChatClient() { }
        public ChatClient(string model, string apiKey) { }
        public ChatClient(string model, ApiKeyCredential credential, OpenAIClientOptions? options = null) { }
        public virtual ClientResult<ChatCompletion> CompleteChat(
            IEnumerable<ChatMessage> messages,
            ChatCompletionOptions? options = null,
            CancellationToken cancellationToken = default) => throw null!;
        public virtual ClientResult<ChatCompletion> CompleteChat(params ChatMessage[] messages) => throw null!;
        public virtual Task<ClientResult<ChatCompletion>> CompleteChatAsync(
            IEnumerable<ChatMessage> messages,
            ChatCompletionOptions? options = null,
            CancellationToken cancellationToken = default) => throw null!;
        public virtual Task<ClientResult<ChatCompletion>> CompleteChatAsync(params ChatMessage[] messages) => throw null!;
    }

    public class ChatCompletionOptions
    {
        public ChatCompletionOptions() { }
        public int? MaxTokens { get; set; }
        public float? Temperature { get; set; }
    }

    public class ChatCompletion
    {
        internal ChatCompletion() { }
        public IReadOnlyList<ChatMessageContentPart> Content => throw null!;
    }

    public class ChatMessageContentPart
    {
        internal ChatMessageContentPart() { }
        public string Text => throw null!;
    }

    public abstract class ChatMessage
    {
        internal ChatMessage() { }
        public static implicit operator ChatMessage(string userMessage) => throw null!;
    }

    public class SystemChatMessage : ChatMessage
    {
        public SystemChatMessage(string content) { }
    }

    public class UserChatMessage : ChatMessage
    {
        public UserChatMessage(string content) { }
    }

    public class AssistantChatMessage : ChatMessage
    {
        public AssistantChatMessage(string content) { }
    }
}

namespace OpenAI.Audio
{
    public class AudioClient
    {
        protected AudioClient() { }
        public virtual CollectionResult<StreamingAudioTranscriptionUpdate> TranscribeAudioStreaming(
            string audioFilePath, AudioTranscriptionOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
    }

    public class AudioTranscriptionOptions
    {
        public AudioTranscriptionOptions() { }
    }

    public class StreamingAudioTranscriptionUpdate
    {
        internal StreamingAudioTranscriptionUpdate() { }
    }
}

namespace OpenAI.Files
{
    public class FileClient
    {
        protected FileClient() { }
        public FileClient(string apiKey) { }
        public FileClient(ApiKeyCredential credential, OpenAIClientOptions? options = null) { }
    }
}

namespace OpenAI.Moderations
{
    public class ModerationClient
    {
        protected ModerationClient() { }
        public ModerationClient(string model, string apiKey) { }
        public ModerationClient(string model, ApiKeyCredential credential, OpenAIClientOptions? options = null) { }
        public virtual ClientResult<ModerationResult> ClassifyTextInput(
            string input, CancellationToken cancellationToken = default) => throw null!;
        public virtual Task<ClientResult<ModerationResult>> ClassifyTextInputAsync(
            string input, CancellationToken cancellationToken = default) => throw null!;
        public virtual ClientResult<ModerationCollection> ClassifyTextInputs(
            IEnumerable<string> inputs, CancellationToken cancellationToken = default) => throw null!;
        public virtual Task<ClientResult<ModerationCollection>> ClassifyTextInputsAsync(
            IEnumerable<string> inputs, CancellationToken cancellationToken = default) => throw null!;
    }

    public class ModerationResult
    {
        internal ModerationResult() { }
        public bool Flagged => throw null!;
    }

    public class ModerationCollection : ReadOnlyCollection<ModerationResult>
    {
        internal ModerationCollection() : base([]) { }
    }
}

namespace OpenAI.Responses
{
    public class OpenAIResponseClient
    {
        protected OpenAIResponseClient() { }
        public OpenAIResponseClient(string model, string apiKey) { }
        public OpenAIResponseClient(string model, ApiKeyCredential credential) { }
        public OpenAIResponseClient(string model, ApiKeyCredential credential, OpenAIClientOptions options) { }
        public virtual ClientResult<OpenAIResponse> CreateResponse(
            IEnumerable<ResponseItem> inputItems,
            ResponseCreationOptions? options = null,
            CancellationToken cancellationToken = default) => throw null!;
        public virtual ClientResult<OpenAIResponse> CreateResponse(
            string userInputText,
            ResponseCreationOptions? options = null,
            CancellationToken cancellationToken = default) => throw null!;
        public virtual Task<ClientResult<OpenAIResponse>> CreateResponseAsync(
            IEnumerable<ResponseItem> inputItems,
            ResponseCreationOptions? options = null,
            CancellationToken cancellationToken = default) => throw null!;
        public virtual Task<ClientResult<OpenAIResponse>> CreateResponseAsync(
            string userInputText,
            ResponseCreationOptions? options = null,
            CancellationToken cancellationToken = default) => throw null!;
        public virtual AsyncCollectionResult<StreamingResponseUpdate> CreateResponseStreamingAsync(
            IEnumerable<ResponseItem> inputItems,
            ResponseCreationOptions? options = null,
            CancellationToken cancellationToken = default) => throw null!;
        public virtual AsyncCollectionResult<StreamingResponseUpdate> CreateResponseStreamingAsync(
            string userInputText,
            ResponseCreationOptions? options = null,
            CancellationToken cancellationToken = default) => throw null!;
        public virtual CollectionResult<StreamingResponseUpdate> CreateResponseStreaming(
            IEnumerable<ResponseItem> inputItems,
            ResponseCreationOptions? options = null,
            CancellationToken cancellationToken = default) => throw null!;
        public virtual CollectionResult<StreamingResponseUpdate> CreateResponseStreaming(
            string userInputText,
            ResponseCreationOptions? options = null,
            CancellationToken cancellationToken = default) => throw null!;
    }

    public class ResponsesClient
    {
        protected ResponsesClient() { }
        public virtual CollectionResult<StreamingResponseUpdate> CreateResponseStreaming(
            string model,
            IEnumerable<ResponseItem> inputItems,
            string? previousResponseId = null,
            CancellationToken cancellationToken = default) => throw null!;
        public virtual CollectionResult<StreamingResponseUpdate> CreateResponseStreaming(
            string model,
            string userInputText,
            string? previousResponseId = null,
            CancellationToken cancellationToken = default) => throw null!;
    }

    public class ResponseCreationOptions
    {
        public ResponseCreationOptions() { }
        public string EndUserId { get; set; } = null!;
        public string Instructions { get; set; } = null!;
        public int? MaxOutputTokenCount { get; set; }
        public string PreviousResponseId { get; set; } = null!;
        public bool? StoredOutputEnabled { get; set; }
        public float? Temperature { get; set; }
        public ResponseTextOptions TextOptions { get; set; } = null!;
        public IList<ResponseTool> Tools => throw null!;
    }

    public class ResponseTextOptions
    {
        public ResponseTextOptions() { }
    }

    public enum ResponseStatus
    {
        InProgress,
        Completed,
        Failed,
        Incomplete,
    }

    public class ResponseIncompleteStatusDetails
    {
        internal ResponseIncompleteStatusDetails() { }
    }

    public class OpenAIResponse
    {
        internal OpenAIResponse() { }
        public ResponseStatus? Status => throw null!;
        public ResponseIncompleteStatusDetails IncompleteStatusDetails => throw null!;
        public string Id => throw null!;
        public IList<ResponseItem> OutputItems => throw null!;
        public string GetOutputText() => throw null!;
    }

    public abstract class ResponseItem
    {
        internal ResponseItem() { }
        public static MessageResponseItem CreateDeveloperMessageItem(string inputTextContent) => throw null!;
        public static MessageResponseItem CreateSystemMessageItem(string inputTextContent) => throw null!;
        public static MessageResponseItem CreateUserMessageItem(string inputTextContent) => throw null!;
    }

    public class MessageResponseItem : ResponseItem
    {
        internal MessageResponseItem() { }
    }

    public abstract class ResponseTool
    {
        internal ResponseTool() { }
    }

    public abstract class StreamingResponseUpdate
    {
        internal StreamingResponseUpdate() { }
    }

    public class StreamingResponseOutputTextDeltaUpdate : StreamingResponseUpdate
    {
        internal StreamingResponseOutputTextDeltaUpdate() { }
        public string Delta => throw null!;
    }
}

namespace OpenAI.Realtime
{
    public class RealtimeSession
    {
        internal RealtimeSession() { }
        public virtual IAsyncEnumerable<RealtimeUpdate> ReceiveUpdatesAsync(CancellationToken cancellationToken = default) => throw null!;
    }

    public abstract class RealtimeUpdate
    {
        internal RealtimeUpdate() { }
    }
}
