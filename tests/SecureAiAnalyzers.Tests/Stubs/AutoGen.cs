// refs: Azure.AI.Inference; Google.Cloud.AIPlatform.V1; Microsoft.SemanticKernel
#nullable enable
#pragma warning disable

using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using AutoGen.Core;
using Google.Cloud.AIPlatform.V1;
using Google.Protobuf.Collections;
using Microsoft.Extensions.AI;

namespace AutoGen.Core
{
    public interface IAgentMetaInformation
    {
        string Name { get; }
    }

    public interface IAgent : IAgentMetaInformation
    {
        Task<IMessage> GenerateReplyAsync(
            IEnumerable<IMessage> messages,
            GenerateReplyOptions? options = null,
            CancellationToken cancellationToken = default);
    }

    public interface IStreamingAgent : IAgent
    {
        IAsyncEnumerable<IMessage> GenerateStreamingReplyAsync(
            IEnumerable<IMessage> messages,
            GenerateReplyOptions? options = null,
            CancellationToken cancellationToken = default);
    }

    public class GenerateReplyOptions
    {
        public GenerateReplyOptions() { }
        public GenerateReplyOptions(GenerateReplyOptions other) { }
        public float? Temperature { get; set; }
        public int? MaxToken { get; set; }
        public string[]? StopSequence { get; set; }
        public FunctionContract[]? Functions { get; set; }
    }

    public static class AgentExtension
    {
        public static Task<IMessage> SendAsync(
            this IAgent agent,
            IMessage? message = null,
            IEnumerable<IMessage>? chatHistory = null,
            CancellationToken ct = default) => throw null!;
        public static Task<IMessage> SendAsync(
            this IAgent agent,
            string message,
            IEnumerable<IMessage>? chatHistory = null,
            CancellationToken ct = default) => throw null!;
        public static IAsyncEnumerable<IMessage> SendAsync(
            this IAgent agent,
            IAgent receiver,
            IEnumerable<IMessage> chatHistory,
            int maxRound = 10,
            CancellationToken ct = default) => throw null!;
        public static IAsyncEnumerable<IMessage> SendAsync(
            this IAgent agent,
            IAgent receiver,
            string message,
            IEnumerable<IMessage>? chatHistory = null,
            int maxRound = 10,
            CancellationToken ct = default) => throw null!;
        public static Task<IEnumerable<IMessage>> InitiateChatAsync(
            this IAgent agent,
            IAgent receiver,
            string? message = null,
            int maxRound = 10,
            CancellationToken ct = default) => throw null!;
    }

    public interface IMessage
    {
        string? From { get; set; }
    }

    public interface ICanGetTextContent : IMessage
    {
        string? GetContent();
    }

    public static class MessageExtension
    {
        public static string FormatMessage(this IMessage message) => throw null!;
        public static string? GetContent(this IMessage message) => throw null!;
        public static Role? GetRole(this IMessage message) => throw null!;
        public static IList<ToolCall>? GetToolCalls(this IMessage message) => throw null!;
        public static bool IsSystemMessage(this IMessage message) => throw null!;
    }

    public readonly struct Role : IEquatable<Role>
    {
        public static Role Assistant => throw null!;
        public static Role Function => throw null!;
        public static Role System => throw null!;
        public static Role User => throw null!;
        public bool Equals(Role other) => throw null!;
        public static bool operator ==(Role left, Role right) => throw null!;
        public static bool operator !=(Role left, Role right) => throw null!;
    }

    public class TextMessage : IMessage, ICanGetTextContent
    {
        public TextMessage(Role role, string content, string? from = null) { }
        public string Content { get; set; } = null!;
        public string? From { get; set; }
        public Role Role { get; set; }
        public string? GetContent() => throw null!;
    }

    public class ToolCall
    {
        public ToolCall(string functionName, string functionArgs) { }
        public string FunctionArguments { get; set; } = null!;
        public string FunctionName { get; set; } = null!;
        public string? Result { get; set; }
    }

    [AttributeUsage(AttributeTargets.Method, Inherited = false, AllowMultiple = false)]
    public class FunctionAttribute : Attribute
    {
        public FunctionAttribute(string? functionName = null, string? description = null) { }
        public string? FunctionName => throw null!;
        public string? Description => throw null!;
    }

    public class FunctionContract
    {
        public string Name { get; set; } = null!;
        public string? Description { get; set; }
        public static implicit operator FunctionContract(AIFunction function) => throw null!;
    }

    public class FunctionCallMiddleware
    {
        public FunctionCallMiddleware(
            IEnumerable<FunctionContract>? functions = null,
            IDictionary<string, Func<string, Task<string>>>? functionMap = null,
            string? name = null)
        {
        }

        public FunctionCallMiddleware(IEnumerable<AIFunction> functions, string? name = null) { }
        public string? Name => throw null!;
    }
}

namespace AutoGen
{
    public enum HumanInputMode
    {
        NEVER = 0,
        ALWAYS = 1,
        AUTO = 2,
    }

    public class ConversableAgentConfig
    {
        public float? Temperature { get; set; } = 0.7f;
        public int? Timeout { get; set; }
    }

    public class ConversableAgent : IAgent
    {
        public ConversableAgent(
            string name,
            string systemMessage = "",
            IAgent? innerAgent = null,
            string? defaultAutoReply = null,
            HumanInputMode humanInputMode = HumanInputMode.NEVER,
            Func<IEnumerable<IMessage>, CancellationToken, Task<bool>>? isTermination = null,
            IDictionary<string, Func<string, Task<string>>>? functionMap = null)
        {
        }

        public string Name => throw null!;
        public Task<IMessage> GenerateReplyAsync(
            IEnumerable<IMessage> messages,
            GenerateReplyOptions? overrideOptions = null,
            CancellationToken cancellationToken = default) => throw null!;
    }

    public class AssistantAgent : ConversableAgent
    {
        public AssistantAgent(
            string name,
            string systemMessage = "",
            ConversableAgentConfig? llmConfig = null,
            Func<IEnumerable<IMessage>, CancellationToken, Task<bool>>? isTermination = null,
            HumanInputMode humanInputMode = HumanInputMode.NEVER,
            IDictionary<string, Func<string, Task<string>>>? functionMap = null,
            string? defaultReply = null)
            : base(name)
        {
        }
    }
}

namespace AutoGen.OpenAI
{
    public class OpenAIChatAgent : IStreamingAgent
    {
        public OpenAIChatAgent(
            global::OpenAI.Chat.ChatClient chatClient,
            string name,
            string? systemMessage = "",
            float? temperature = null,
            int? maxTokens = null,
            int? seed = null,
            global::OpenAI.Chat.ChatResponseFormat? responseFormat = null,
            IEnumerable<global::OpenAI.Chat.ChatTool>? functions = null)
        {
        }

        public OpenAIChatAgent(
            global::OpenAI.Chat.ChatClient chatClient,
            string name,
            global::OpenAI.Chat.ChatCompletionOptions options,
            string? systemMessage = "")
        {
        }

        public string Name => throw null!;
        public Task<IMessage> GenerateReplyAsync(
            IEnumerable<IMessage> messages,
            GenerateReplyOptions? options = null,
            CancellationToken cancellationToken = default) => throw null!;
        public IAsyncEnumerable<IMessage> GenerateStreamingReplyAsync(
            IEnumerable<IMessage> messages,
            GenerateReplyOptions? options = null,
            CancellationToken cancellationToken = default) => throw null!;
    }
}

namespace AutoGen.AzureAIInference
{
    public class ChatCompletionsClientAgent : IStreamingAgent
    {
        public ChatCompletionsClientAgent(
            Azure.AI.Inference.ChatCompletionsClient chatCompletionsClient,
            string name,
            string modelName,
            string systemMessage = "",
            float temperature = 0.7f,
            int maxTokens = 1024,
            int? seed = null,
            Azure.AI.Inference.ChatCompletionsResponseFormat? responseFormat = null,
            IEnumerable<Azure.AI.Inference.FunctionDefinition>? functions = null)
        {
        }

        public ChatCompletionsClientAgent(
            Azure.AI.Inference.ChatCompletionsClient chatCompletionsClient,
            string name,
            Azure.AI.Inference.ChatCompletionsOptions options,
            string systemMessage = "")
        {
        }

        public string Name => throw null!;
        public Task<IMessage> GenerateReplyAsync(
            IEnumerable<IMessage> messages,
            GenerateReplyOptions? options = null,
            CancellationToken cancellationToken = default) => throw null!;
        public IAsyncEnumerable<IMessage> GenerateStreamingReplyAsync(
            IEnumerable<IMessage> messages,
            GenerateReplyOptions? options = null,
            CancellationToken cancellationToken = default) => throw null!;
    }
}

namespace AutoGen.Anthropic
{
    public sealed class AnthropicClient : IDisposable
    {
        public AnthropicClient(HttpClient httpClient, string baseUrl, string apiKey) { }
        public void Dispose() => throw null!;
    }

    public class AnthropicClientAgent : IStreamingAgent
    {
        public AnthropicClientAgent(
            AnthropicClient anthropicClient,
            string name,
            string modelName,
            string systemMessage = "",
            decimal temperature = 0.7m,
            int maxTokens = 1024)
        {
        }

        public string Name => throw null!;
        public Task<IMessage> GenerateReplyAsync(
            IEnumerable<IMessage> messages,
            GenerateReplyOptions? options = null,
            CancellationToken cancellationToken = default) => throw null!;
        public IAsyncEnumerable<IMessage> GenerateStreamingReplyAsync(
            IEnumerable<IMessage> messages,
            GenerateReplyOptions? options = null,
            CancellationToken cancellationToken = default) => throw null!;
    }
}

namespace AutoGen.Ollama
{
    public class OllamaReplyOptions : GenerateReplyOptions
    {
    }

    public class OllamaAgent : IStreamingAgent
    {
        public OllamaAgent(
            HttpClient httpClient,
            string name,
            string modelName,
            string systemMessage = "",
            OllamaReplyOptions? replyOptions = null)
        {
        }

        public string Name => throw null!;
        public Task<IMessage> GenerateReplyAsync(
            IEnumerable<IMessage> messages,
            GenerateReplyOptions? options = null,
            CancellationToken cancellation = default) => throw null!;
        public IAsyncEnumerable<IMessage> GenerateStreamingReplyAsync(
            IEnumerable<IMessage> messages,
            GenerateReplyOptions? options = null,
            CancellationToken cancellationToken = default) => throw null!;
    }
}

namespace AutoGen.Gemini
{
    public interface IGeminiClient
    {
        Task<GenerateContentResponse> GenerateContentAsync(
            GenerateContentRequest request, CancellationToken cancellationToken = default);
        IAsyncEnumerable<GenerateContentResponse> GenerateContentStreamAsync(GenerateContentRequest request);
    }

    public class GeminiChatAgent : IStreamingAgent
    {
        public GeminiChatAgent(
            IGeminiClient client,
            string name,
            string model,
            string? systemMessage = null,
            ToolConfig? toolConfig = null,
            Tool[]? tools = null,
            RepeatedField<SafetySetting>? safetySettings = null,
            string responseMimeType = "text/plain")
        {
        }

        public GeminiChatAgent(
            string name,
            string model,
            string apiKey,
            string systemMessage = "",
            ToolConfig? toolConfig = null,
            Tool[]? tools = null,
            RepeatedField<SafetySetting>? safetySettings = null,
            string responseMimeType = "text/plain")
        {
        }

        public GeminiChatAgent(
            string name,
            string model,
            string project,
            string location,
            string provider = "google",
            string? systemMessage = null,
            ToolConfig? toolConfig = null,
            Tool[]? tools = null,
            RepeatedField<SafetySetting>? safetySettings = null,
            string responseMimeType = "text/plain")
        {
        }

        public string Name => throw null!;
        public Task<IMessage> GenerateReplyAsync(
            IEnumerable<IMessage> messages,
            GenerateReplyOptions? options = null,
            CancellationToken cancellationToken = default) => throw null!;
        public IAsyncEnumerable<IMessage> GenerateStreamingReplyAsync(
            IEnumerable<IMessage> messages,
            GenerateReplyOptions? options = null,
            CancellationToken cancellationToken = default) => throw null!;
    }
}

namespace AutoGen.SemanticKernel
{
    public class SemanticKernelAgent : IStreamingAgent
    {
        public SemanticKernelAgent(
            Microsoft.SemanticKernel.Kernel kernel,
            string name,
            string systemMessage = "",
            string? modelServiceId = null,
            Microsoft.SemanticKernel.PromptExecutionSettings? settings = null)
        {
        }

        public string Name => throw null!;
        public Task<IMessage> GenerateReplyAsync(
            IEnumerable<IMessage> messages,
            GenerateReplyOptions? options = null,
            CancellationToken cancellationToken = default) => throw null!;
        public IAsyncEnumerable<IMessage> GenerateStreamingReplyAsync(
            IEnumerable<IMessage> messages,
            GenerateReplyOptions? options = null,
            CancellationToken cancellationToken = default) => throw null!;
    }
}

namespace AutoGen.DotnetInteractive
{
    public class InteractiveService : IDisposable
    {
        public InteractiveService(string installingDirectory) { }
        public void Dispose() => throw null!;
    }

    public class DotnetInteractiveFunction : IDisposable
    {
        public DotnetInteractiveFunction(
            InteractiveService interactiveService,
            string? notebookPath = null,
            bool continueFromExistingNotebook = false)
        {
        }

        public Task<string> InstallNugetPackages(string[] nugetPackages) => throw null!;
        public Task<string> RunCode(string code) => throw null!;
        public void Dispose() => throw null!;
    }
}
