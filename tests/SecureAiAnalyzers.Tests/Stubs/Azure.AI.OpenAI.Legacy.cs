#nullable enable
#pragma warning disable

using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Azure.Core;

namespace Azure.AI.OpenAI
{
    public class OpenAIClient
    {
        protected OpenAIClient() { }
        public OpenAIClient(string openAIApiKey) { }
        public OpenAIClient(string openAIApiKey, OpenAIClientOptions options) { }
        public OpenAIClient(Uri endpoint, AzureKeyCredential keyCredential) { }
        public OpenAIClient(Uri endpoint, AzureKeyCredential keyCredential, OpenAIClientOptions options) { }
        public OpenAIClient(Uri endpoint, TokenCredential tokenCredential) { }
        public OpenAIClient(Uri endpoint, TokenCredential tokenCredential, OpenAIClientOptions options) { }
        public virtual Response<ChatCompletions> GetChatCompletions(
            ChatCompletionsOptions chatCompletionsOptions, CancellationToken cancellationToken = default) => throw null!;
        public virtual Task<Response<ChatCompletions>> GetChatCompletionsAsync(
            ChatCompletionsOptions chatCompletionsOptions, CancellationToken cancellationToken = default) => throw null!;
        public virtual StreamingResponse<StreamingChatCompletionsUpdate> GetChatCompletionsStreaming(
            ChatCompletionsOptions chatCompletionsOptions, CancellationToken cancellationToken = default) => throw null!;
        public virtual Task<StreamingResponse<StreamingChatCompletionsUpdate>> GetChatCompletionsStreamingAsync(
            ChatCompletionsOptions chatCompletionsOptions, CancellationToken cancellationToken = default) => throw null!;
        public virtual Response<Completions> GetCompletions(
            CompletionsOptions completionsOptions, CancellationToken cancellationToken = default) => throw null!;
        public virtual Task<Response<Completions>> GetCompletionsAsync(
            CompletionsOptions completionsOptions, CancellationToken cancellationToken = default) => throw null!;
    }

    public class OpenAIClientOptions : ClientOptions
    {
        public OpenAIClientOptions() { }
    }

    public class ChatCompletionsOptions
    {
        public ChatCompletionsOptions() { }
        public ChatCompletionsOptions(string deploymentName, IEnumerable<ChatRequestMessage> messages) { }
        public int? ChoiceCount { get; set; }
        public string DeploymentName { get; set; } = null!;
        public float? FrequencyPenalty { get; set; }
        public int? MaxTokens { get; set; }
        public IList<ChatRequestMessage> Messages => throw null!;
        public float? NucleusSamplingFactor { get; set; }
        public float? PresencePenalty { get; set; }
        public IList<string> StopSequences => throw null!;
        public float? Temperature { get; set; }
        public IList<ChatCompletionsToolDefinition> Tools => throw null!;
        public string User { get; set; } = null!;
    }

    public abstract class ChatCompletionsToolDefinition
    {
        protected ChatCompletionsToolDefinition() { }
    }

    public class ChatCompletionsFunctionToolDefinition : ChatCompletionsToolDefinition
    {
        public ChatCompletionsFunctionToolDefinition() { }
        public string Description { get; set; } = null!;
        public string Name { get; set; } = null!;
        public BinaryData Parameters { get; set; } = null!;
    }

    public abstract class ChatRequestMessage
    {
        protected ChatRequestMessage() { }
        public ChatRole Role => throw null!;
    }

    public class ChatRequestSystemMessage : ChatRequestMessage
    {
        public ChatRequestSystemMessage(string content) { }
        public string Content => throw null!;
        public string Name { get; set; } = null!;
    }

    public class ChatRequestUserMessage : ChatRequestMessage
    {
        public ChatRequestUserMessage(string content) { }
        public string Content => throw null!;
        public string Name { get; set; } = null!;
    }

    public class ChatRequestAssistantMessage : ChatRequestMessage
    {
        public ChatRequestAssistantMessage(string content) { }
        public ChatRequestAssistantMessage(ChatResponseMessage responseMessage) { }
        public string Content => throw null!;
        public IList<ChatCompletionsToolCall> ToolCalls => throw null!;
    }

    public class ChatRequestToolMessage : ChatRequestMessage
    {
        public ChatRequestToolMessage(string content, string toolCallId) { }
        public string Content => throw null!;
        public string ToolCallId => throw null!;
    }

    public readonly struct ChatRole : IEquatable<ChatRole>
    {
        public ChatRole(string value) { }
        public static ChatRole Assistant => throw null!;
        public static ChatRole System => throw null!;
        public static ChatRole Tool => throw null!;
        public static ChatRole User => throw null!;
        public bool Equals(ChatRole other) => throw null!;
        public static implicit operator ChatRole(string value) => throw null!;
    }

    public class ChatCompletions
    {
        internal ChatCompletions() { }
        public IReadOnlyList<ChatChoice> Choices => throw null!;
        public string Id => throw null!;
        public string Model => throw null!;
    }

    public class ChatChoice
    {
        internal ChatChoice() { }
        public CompletionsFinishReason? FinishReason => throw null!;
        public int Index => throw null!;
        public ChatResponseMessage Message => throw null!;
    }

    public class ChatResponseMessage
    {
        internal ChatResponseMessage() { }
        public string Content => throw null!;
        public ChatRole Role => throw null!;
        public IReadOnlyList<ChatCompletionsToolCall> ToolCalls => throw null!;
    }

    public abstract class ChatCompletionsToolCall
    {
        internal ChatCompletionsToolCall() { }
        public string Id { get; set; } = null!;
    }

    public class ChatCompletionsFunctionToolCall : ChatCompletionsToolCall
    {
        public ChatCompletionsFunctionToolCall(string id, string name, string arguments) { }
        public string Arguments { get; set; } = null!;
        public string Name { get; set; } = null!;
    }

    public readonly struct CompletionsFinishReason : IEquatable<CompletionsFinishReason>
    {
        public CompletionsFinishReason(string value) { }
        public static CompletionsFinishReason ContentFiltered => throw null!;
        public static CompletionsFinishReason Stopped => throw null!;
        public static CompletionsFinishReason TokenLimitReached => throw null!;
        public static CompletionsFinishReason ToolCalls => throw null!;
        public bool Equals(CompletionsFinishReason other) => throw null!;
        public static bool operator ==(CompletionsFinishReason left, CompletionsFinishReason right) => throw null!;
        public static bool operator !=(CompletionsFinishReason left, CompletionsFinishReason right) => throw null!;
    }

    public class StreamingResponse<T> : IDisposable, IAsyncEnumerable<T>
    {
        internal StreamingResponse() { }
        public IAsyncEnumerable<T> EnumerateValues() => throw null!;
        public void Dispose() => throw null!;
        IAsyncEnumerator<T> IAsyncEnumerable<T>.GetAsyncEnumerator(CancellationToken cancellationToken) => throw null!;
    }

    public class StreamingChatCompletionsUpdate
    {
        internal StreamingChatCompletionsUpdate() { }
        public string ContentUpdate => throw null!;
        public CompletionsFinishReason? FinishReason => throw null!;
        public string Id => throw null!;
        public ChatRole? Role => throw null!;
    }

    public class CompletionsOptions
    {
        public CompletionsOptions() { }
        public CompletionsOptions(string deploymentName, IEnumerable<string> prompts) { }
        public string DeploymentName { get; set; } = null!;
        public int? MaxTokens { get; set; }
        public IList<string> Prompts => throw null!;
        public float? Temperature { get; set; }
    }

    public class Completions
    {
        internal Completions() { }
        public IReadOnlyList<Choice> Choices => throw null!;
    }

    public class Choice
    {
        internal Choice() { }
        public CompletionsFinishReason? FinishReason => throw null!;
        public string Text => throw null!;
    }
}
