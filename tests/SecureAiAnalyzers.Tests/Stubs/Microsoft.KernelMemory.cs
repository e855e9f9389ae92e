// refs: Microsoft.SemanticKernel
#nullable enable
#pragma warning disable

using System;
using System.Collections.Generic;
using System.IO;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Azure.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.KernelMemory.AI;
using Microsoft.KernelMemory.AI.Anthropic;
using Microsoft.KernelMemory.AI.Ollama;
using Microsoft.KernelMemory.Context;
using Microsoft.SemanticKernel;

namespace Microsoft.KernelMemory
{
    public interface IKernelMemory
    {
        Task<string> ImportDocumentAsync(
            Document document,
            string? index = null,
            IEnumerable<string>? steps = null,
            IContext? context = null,
            CancellationToken cancellationToken = default);
        Task<string> ImportDocumentAsync(
            string filePath,
            string? documentId = null,
            TagCollection? tags = null,
            string? index = null,
            IEnumerable<string>? steps = null,
            IContext? context = null,
            CancellationToken cancellationToken = default);
        Task<string> ImportDocumentAsync(
            Stream content,
            string? fileName = null,
            string? documentId = null,
            TagCollection? tags = null,
            string? index = null,
            IEnumerable<string>? steps = null,
            IContext? context = null,
            CancellationToken cancellationToken = default);
        Task<string> ImportTextAsync(
            string text,
            string? documentId = null,
            TagCollection? tags = null,
            string? index = null,
            IEnumerable<string>? steps = null,
            IContext? context = null,
            CancellationToken cancellationToken = default);
        Task<string> ImportWebPageAsync(
            string url,
            string? documentId = null,
            TagCollection? tags = null,
            string? index = null,
            IEnumerable<string>? steps = null,
            IContext? context = null,
            CancellationToken cancellationToken = default);
        Task DeleteDocumentAsync(string documentId, string? index = null, CancellationToken cancellationToken = default);
        Task<SearchResult> SearchAsync(
            string query,
            string? index = null,
            MemoryFilter? filter = null,
            ICollection<MemoryFilter>? filters = null,
            double minRelevance = 0,
            int limit = -1,
            IContext? context = null,
            CancellationToken cancellationToken = default);
        IAsyncEnumerable<MemoryAnswer> AskStreamingAsync(
            string question,
            string? index = null,
            MemoryFilter? filter = null,
            ICollection<MemoryFilter>? filters = null,
            double minRelevance = 0,
            SearchOptions? options = null,
            IContext? context = null,
            CancellationToken cancellationToken = default);
    }

    public static class KernelMemoryExtensions
    {
        public static Task<MemoryAnswer> AskAsync(
            this IKernelMemory memory,
            string question,
            string? index = null,
            MemoryFilter? filter = null,
            ICollection<MemoryFilter>? filters = null,
            double minRelevance = 0,
            SearchOptions? options = null,
            IContext? context = null,
            CancellationToken cancellationToken = default) => throw null!;
    }

    public sealed class MemoryWebClient : IKernelMemory
    {
        public MemoryWebClient(string endpoint, string? apiKey = "", string apiKeyHeader = "Authorization") { }
        public MemoryWebClient(string endpoint, HttpClient client, string? apiKey = "", string apiKeyHeader = "Authorization") { }
        public Task<string> ImportDocumentAsync(
            Document document,
            string? index = null,
            IEnumerable<string>? steps = null,
            IContext? context = null,
            CancellationToken cancellationToken = default) => throw null!;
        public Task<string> ImportDocumentAsync(
            string filePath,
            string? documentId = null,
            TagCollection? tags = null,
            string? index = null,
            IEnumerable<string>? steps = null,
            IContext? context = null,
            CancellationToken cancellationToken = default) => throw null!;
        public Task<string> ImportDocumentAsync(
            Stream content,
            string? fileName = null,
            string? documentId = null,
            TagCollection? tags = null,
            string? index = null,
            IEnumerable<string>? steps = null,
            IContext? context = null,
            CancellationToken cancellationToken = default) => throw null!;
        public Task<string> ImportTextAsync(
            string text,
            string? documentId = null,
            TagCollection? tags = null,
            string? index = null,
            IEnumerable<string>? steps = null,
            IContext? context = null,
            CancellationToken cancellationToken = default) => throw null!;
        public Task<string> ImportWebPageAsync(
            string url,
            string? documentId = null,
            TagCollection? tags = null,
            string? index = null,
            IEnumerable<string>? steps = null,
            IContext? context = null,
            CancellationToken cancellationToken = default) => throw null!;
        public Task DeleteDocumentAsync(
            string documentId, string? index = null, CancellationToken cancellationToken = default) => throw null!;
        public Task<SearchResult> SearchAsync(
            string query,
            string? index = null,
            MemoryFilter? filter = null,
            ICollection<MemoryFilter>? filters = null,
            double minRelevance = 0,
            int limit = -1,
            IContext? context = null,
            CancellationToken cancellationToken = default) => throw null!;
        public IAsyncEnumerable<MemoryAnswer> AskStreamingAsync(
            string question,
            string? index = null,
            MemoryFilter? filter = null,
            ICollection<MemoryFilter>? filters = null,
            double minRelevance = 0,
            SearchOptions? options = null,
            IContext? context = null,
            CancellationToken cancellationToken = default) => throw null!;
    }

    public interface IKernelMemoryBuilder
    {
        IKernelMemory Build(KernelMemoryBuilderBuildOptions? options = null);
        T Build<T>(KernelMemoryBuilderBuildOptions? options = null) where T : class, IKernelMemory;
    }

    public sealed class KernelMemoryBuilder : IKernelMemoryBuilder
    {
        public KernelMemoryBuilder(IServiceCollection? hostServiceCollection = null) { }
        public IKernelMemory Build(KernelMemoryBuilderBuildOptions? options = null) => throw null!;
        public T Build<T>(KernelMemoryBuilderBuildOptions? options = null) where T : class, IKernelMemory => throw null!;
    }

    public sealed class KernelMemoryBuilderBuildOptions
    {
    }

    public static class KernelMemoryBuilderExtensions
    {
        public static IKernelMemoryBuilder WithOpenAIDefaults(
            this IKernelMemoryBuilder builder,
            string apiKey,
            string? organization = null,
            ITextTokenizer? textGenerationTokenizer = null,
            ITextTokenizer? textEmbeddingTokenizer = null,
            ILoggerFactory? loggerFactory = null,
            bool onlyForRetrieval = false,
            HttpClient? httpClient = null) => throw null!;
        public static IKernelMemoryBuilder WithOpenAI(
            this IKernelMemoryBuilder builder,
            OpenAIConfig config,
            ITextTokenizer? textGenerationTokenizer = null,
            ITextTokenizer? textEmbeddingTokenizer = null,
            bool onlyForRetrieval = false,
            HttpClient? httpClient = null) => throw null!;
        public static IKernelMemoryBuilder WithOpenAITextGeneration(
            this IKernelMemoryBuilder builder,
            OpenAIConfig config,
            ITextTokenizer? textTokenizer = null,
            HttpClient? httpClient = null) => throw null!;
        public static IKernelMemoryBuilder WithAzureOpenAITextGeneration(
            this IKernelMemoryBuilder builder,
            AzureOpenAIConfig? config = null,
            ITextTokenizer? textTokenizer = null,
            HttpClient? httpClient = null) => throw null!;
        public static IKernelMemoryBuilder WithAzureOpenAITextEmbeddingGeneration(
            this IKernelMemoryBuilder builder,
            AzureOpenAIConfig? config = null,
            ITextTokenizer? textTokenizer = null,
            ILoggerFactory? loggerFactory = null,
            bool onlyForRetrieval = false,
            HttpClient? httpClient = null) => throw null!;
        public static IKernelMemoryBuilder WithAnthropicTextGeneration(
            this IKernelMemoryBuilder builder, AnthropicConfig config, ITextTokenizer? textTokenizer = null) => throw null!;
        public static IKernelMemoryBuilder WithOllamaTextGeneration(
            this IKernelMemoryBuilder builder, OllamaConfig config, ITextTokenizer? textTokenizer = null) => throw null!;
        public static IKernelMemoryBuilder WithOllamaTextGeneration(
            this IKernelMemoryBuilder builder,
            string modelName,
            string endpoint = "http://localhost:11434",
            ITextTokenizer? textTokenizer = null) => throw null!;
        public static IKernelMemoryBuilder WithOnnxTextGeneration(
            this IKernelMemoryBuilder builder,
            string modelPath,
            uint maxTokenTotal,
            ITextTokenizer? textTokenizer = null) => throw null!;
        public static IKernelMemoryBuilder WithOnnxTextGeneration(
            this IKernelMemoryBuilder builder, OnnxConfig config, ITextTokenizer? textTokenizer = null) => throw null!;
        public static IKernelMemoryBuilder WithLlamaTextGeneration(
            this IKernelMemoryBuilder builder,
            string modelPath,
            uint maxTokenTotal,
            ITextTokenizer? textTokenizer = null) => throw null!;
        public static IKernelMemoryBuilder WithLlamaTextGeneration(
            this IKernelMemoryBuilder builder, LlamaSharpModelConfig config, ITextTokenizer? textTokenizer = null) => throw null!;
        public static IKernelMemoryBuilder WithAzureAISearchMemoryDb(
            this IKernelMemoryBuilder builder, AzureAISearchConfig config) => throw null!;
        public static IKernelMemoryBuilder WithAzureAISearchMemoryDb(
            this IKernelMemoryBuilder builder, string endpoint, string apiKey) => throw null!;
        public static IKernelMemoryBuilder WithAzureAIContentSafetyModeration(
            this IKernelMemoryBuilder builder, string endpoint, string apiKey) => throw null!;
    }

    public class OpenAIConfig
    {
        public string APIKey { get; set; } = null!;
        public string EmbeddingModel { get; set; } = null!;
        public string Endpoint { get; set; } = null!;
        public string? OrgId { get; set; }
        public string TextModel { get; set; } = null!;
        public int TextModelMaxTokenTotal { get; set; }
    }

    public class AzureOpenAIConfig
    {
        public string APIKey { get; set; } = null!;
        public APITypes APIType { get; set; }
        public AuthTypes Auth { get; set; }
        public string Deployment { get; set; } = null!;
        public string Endpoint { get; set; } = null!;
        public int MaxTokenTotal { get; set; }
        public void SetCredential(TokenCredential credential) => throw null!;

        public enum AuthTypes
        {
            Unknown = -1,
            AzureIdentity,
            APIKey,
            ManualTokenCredential,
        }

        public enum APITypes
        {
            Unknown = -1,
            TextCompletion,
            ChatCompletion,
            ImageGeneration,
            EmbeddingGeneration,
        }
    }

    public class AzureAISearchConfig
    {
        public string APIKey { get; set; } = null!;
        public AuthTypes Auth { get; set; }
        public string Endpoint { get; set; } = null!;
        public void SetCredential(TokenCredential credential) => throw null!;

        public enum AuthTypes
        {
            Unknown = -1,
            AzureIdentity,
            APIKey,
            ManualTokenCredential,
        }
    }

    public class OnnxConfig
    {
        public int MaxTokens { get; set; }
        public string TextModelDir { get; set; } = null!;
    }

    public class LlamaSharpModelConfig
    {
        public uint MaxTokenTotal { get; set; }
        public string ModelPath { get; set; } = null!;
    }

    public class Document
    {
        public Document(string? id = null, TagCollection? tags = null, IEnumerable<string>? filePaths = null) { }
        public Document AddFile(string filePath) => throw null!;
        public Document AddStream(string? fileName, Stream content) => throw null!;
        public Document AddTag(string name, string value) => throw null!;
    }

    public class TagCollection
    {
        public TagCollection() { }
        public void Add(string key, string? value) => throw null!;
    }

    public class MemoryFilter : TagCollection
    {
        public MemoryFilter ByDocument(string docId) => throw null!;
        public MemoryFilter ByTag(string name, string value) => throw null!;
    }

    public static class MemoryFilters
    {
        public static MemoryFilter ByDocument(string docId) => throw null!;
        public static MemoryFilter ByTag(string name, string value) => throw null!;
    }

    public sealed class SearchOptions
    {
        public bool Stream { get; set; }
    }

    public class SearchResult
    {
        public bool NoResult => throw null!;
        public string Query { get; set; } = null!;
        public List<Citation> Results { get; set; } = null!;
    }

    public class MemoryAnswer
    {
        public bool NoResult { get; set; }
        public string Question { get; set; } = null!;
        public List<Citation> RelevantSources { get; set; } = null!;
        public string Result { get; set; } = null!;
        public override string ToString() => throw null!;
    }

    public class Citation
    {
        public string DocumentId { get; set; } = null!;
        public string Index { get; set; } = null!;
        public string Link { get; set; } = null!;
        public List<Partition> Partitions { get; set; } = null!;
        public string SourceName { get; set; } = null!;
        public string? SourceUrl { get; set; }

        public class Partition
        {
            public float Relevance { get; set; }
            public string Text { get; set; } = null!;
        }
    }

    public class GeneratedTextContent
    {
        public GeneratedTextContent(string text, TokenUsage? tokenUsage = null) { }
        public string Text { get; set; } = null!;
        public override string ToString() => throw null!;
        public static implicit operator GeneratedTextContent(string text) => throw null!;
    }

    public class TokenUsage
    {
    }

    public class MemoryPlugin
    {
        public MemoryPlugin(
            Uri endpoint,
            string apiKey = "",
            string apiKeyHeader = "Authorization",
            string defaultIndex = "",
            TagCollection? defaultIngestionTags = null,
            TagCollection? defaultRetrievalTags = null,
            List<string>? defaultIngestionSteps = null,
            bool waitForIngestionToComplete = false)
        {
        }

        public MemoryPlugin(string serviceUrl, string apiKey = "", bool waitForIngestionToComplete = false) { }

        public MemoryPlugin(
            IKernelMemory memoryClient,
            string defaultIndex = "",
            TagCollection? defaultIngestionTags = null,
            TagCollection? defaultRetrievalTags = null,
            List<string>? defaultIngestionSteps = null,
            bool waitForIngestionToComplete = false)
        {
        }

        [KernelFunction]
        public Task<string> SaveAsync(
            string input,
            string? documentId = null,
            string? index = null,
            TagCollectionWrapper? tags = null,
            ListOfStringsWrapper? steps = null,
            ILoggerFactory? loggerFactory = null,
            CancellationToken cancellationToken = default) => throw null!;

        [KernelFunction]
        public Task<string> SaveFileAsync(
            string filePath,
            string? documentId = null,
            string? index = null,
            TagCollectionWrapper? tags = null,
            ListOfStringsWrapper? steps = null,
            ILoggerFactory? loggerFactory = null,
            CancellationToken cancellationToken = default) => throw null!;

        [KernelFunction]
        public Task<string> SaveWebPageAsync(
            string url,
            string? documentId = null,
            string? index = null,
            TagCollectionWrapper? tags = null,
            ListOfStringsWrapper? steps = null,
            ILoggerFactory? loggerFactory = null,
            CancellationToken cancellationToken = default) => throw null!;

        [KernelFunction]
        public Task<string> SearchAsync(
            string query,
            string? index = null,
            double minRelevance = 0,
            int limit = 1,
            TagCollectionWrapper? tags = null,
            CancellationToken cancellationToken = default) => throw null!;

        [KernelFunction]
        public Task<string> AskAsync(
            string question,
            string? index = null,
            double minRelevance = 0,
            TagCollectionWrapper? tags = null,
            ILoggerFactory? loggerFactory = null,
            CancellationToken cancellationToken = default) => throw null!;

        [KernelFunction]
        public Task DeleteAsync(
            string documentId, string? index = null, CancellationToken cancellationToken = default) => throw null!;
    }

    public class TagCollectionWrapper
    {
    }

    public class ListOfStringsWrapper
    {
    }
}

namespace Microsoft.KernelMemory.Context
{
    public interface IContext
    {
    }
}

namespace Microsoft.KernelMemory.AI
{
    public interface ITextTokenizer
    {
    }

    public interface IContentModeration
    {
        Task<bool> IsSafeAsync(string? text, CancellationToken cancellationToken);
        Task<bool> IsSafeAsync(string? text, double threshold, CancellationToken cancellationToken);
    }
}

namespace Microsoft.KernelMemory.AI.Anthropic
{
    public class AnthropicConfig
    {
        public string ApiKey { get; set; } = null!;
        public string Endpoint { get; set; } = null!;
        public int MaxTokenOut { get; set; }
        public string TextModelName { get; set; } = null!;
    }
}

namespace Microsoft.KernelMemory.AI.Ollama
{
    public class OllamaConfig
    {
        public string Endpoint { get; set; } = null!;
        public OllamaModelConfig TextModel { get; set; } = null!;
        public OllamaModelConfig EmbeddingModel { get; set; } = null!;
    }

    public class OllamaModelConfig
    {
        public string ModelName { get; set; } = null!;
    }
}

namespace Microsoft.KernelMemory
{
    public class KernelMemoryException : System.Exception
    {
        public KernelMemoryException() { }
        public KernelMemoryException(string message) { }
    }
}
