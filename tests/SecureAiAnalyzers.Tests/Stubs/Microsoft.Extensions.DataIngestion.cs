// refs: Microsoft.Extensions.VectorData.Abstractions; Microsoft.ML.Tokenizers
#nullable enable
#pragma warning disable

// The public surface of Microsoft.Extensions.DataIngestion and its .Abstractions, .MarkItDown and .Markdig packages, 10.10 line.

namespace Microsoft.Extensions.DataIngestion
{
    using System;
    using System.Collections.Generic;
    using System.IO;
    using System.Threading;
    using System.Threading.Tasks;
    using Microsoft.Extensions.AI;
    using Microsoft.Extensions.Logging;
    using Microsoft.Extensions.VectorData;
    using Microsoft.ML.Tokenizers;
    using ModelContextProtocol.Client;

    public sealed class ClassificationEnricher : IngestionChunkProcessor<string>
    {
        public ClassificationEnricher(
            EnricherOptions options, ReadOnlySpan<string> predefinedClasses, string? fallbackClass = null) => throw null!;
        public static string MetadataKey { get; }
        public override IAsyncEnumerable<IngestionChunk<string>> ProcessAsync(
            IAsyncEnumerable<IngestionChunk<string>> chunks, CancellationToken cancellationToken = default) => throw null!;
    }

    public class EnricherOptions
    {
        public EnricherOptions(IChatClient chatClient) => throw null!;
        public IChatClient ChatClient { get; }
        public ChatOptions? ChatOptions { get; set; }
        public ILoggerFactory? LoggerFactory { get; set; }
        public int BatchSize { get; set; }
    }

    public sealed class HeaderChunker : IngestionChunker<string>
    {
        public HeaderChunker(IngestionChunkerOptions options) => throw null!;
        public override IAsyncEnumerable<IngestionChunk<string>> ProcessAsync(
            IngestionDocument document, CancellationToken cancellationToken = default) => throw null!;
    }

    public sealed class ImageAlternativeTextEnricher : IngestionDocumentProcessor
    {
        public ImageAlternativeTextEnricher(EnricherOptions options) => throw null!;
        public override Task<IngestionDocument> ProcessAsync(
            IngestionDocument document, CancellationToken cancellationToken = default) => throw null!;
    }

    public sealed class IngestionChunk<T>
    {
        public IngestionChunk(T content, IngestionDocument document, string? context = null) => throw null!;
        public T Content { get; }
        public IngestionDocument Document { get; }
        public string? Context { get; }
        public bool HasMetadata { get; }
        public IDictionary<string, object> Metadata { get; }
    }

    public abstract class IngestionChunkProcessor<T>
    {
        public abstract IAsyncEnumerable<IngestionChunk<T>> ProcessAsync(
            IAsyncEnumerable<IngestionChunk<T>> chunks, CancellationToken cancellationToken = default);
    }

    public abstract class IngestionChunkWriter<T> : IDisposable
    {
        public abstract Task WriteAsync(IAsyncEnumerable<IngestionChunk<T>> chunks, CancellationToken cancellationToken = default);
        public void Dispose() => throw null!;
        protected virtual void Dispose(bool disposing) => throw null!;
    }

    public abstract class IngestionChunker<T>
    {
        public abstract IAsyncEnumerable<IngestionChunk<T>> ProcessAsync(
            IngestionDocument document, CancellationToken cancellationToken = default);
    }

    public class IngestionChunkerOptions
    {
        public IngestionChunkerOptions(Tokenizer tokenizer) => throw null!;
        public Tokenizer Tokenizer { get; }
        public int MaxTokensPerChunk { get; set; }
        public int OverlapTokens { get; set; }
    }

    public sealed class IngestionDocument
    {
        public IngestionDocument(string identifier) => throw null!;
        public string Identifier { get; }
        public IList<IngestionDocumentSection> Sections { get; }
        public IEnumerable<IngestionDocumentElement> EnumerateContent() => throw null!;
    }

    public abstract class IngestionDocumentElement
    {
        internal IngestionDocumentElement() => throw null!;
        public string? Text { get; set; }
        public int? PageNumber { get; set; }
        public bool HasMetadata { get; }
        public IDictionary<string, object?> Metadata { get; }
        public virtual string GetMarkdown() => throw null!;
    }

    public sealed class IngestionDocumentFooter : IngestionDocumentElement
    {
        public IngestionDocumentFooter(string markdown) => throw null!;
    }

    public sealed class IngestionDocumentHeader : IngestionDocumentElement
    {
        public IngestionDocumentHeader(string markdown) => throw null!;
        public int? Level { get; set; }
    }

    public sealed class IngestionDocumentImage : IngestionDocumentElement
    {
        public IngestionDocumentImage(string markdown) => throw null!;
        public ReadOnlyMemory<byte>? Content { get; set; }
        public string? MediaType { get; set; }
        public string? AlternativeText { get; set; }
    }

    public sealed class IngestionDocumentParagraph : IngestionDocumentElement
    {
        public IngestionDocumentParagraph(string markdown) => throw null!;
    }

    public abstract class IngestionDocumentProcessor
    {
        public abstract Task<IngestionDocument> ProcessAsync(IngestionDocument document, CancellationToken cancellationToken = default);
    }

    public abstract class IngestionDocumentReader
    {
        public Task<IngestionDocument> ReadAsync(FileInfo source, CancellationToken cancellationToken = default) => throw null!;
        public virtual Task<IngestionDocument> ReadAsync(
            FileInfo source, string identifier, string? mediaType = null, CancellationToken cancellationToken = default) => throw null!;
        public abstract Task<IngestionDocument> ReadAsync(
            Stream source, string identifier, string mediaType, CancellationToken cancellationToken = default);
    }

    public sealed class IngestionDocumentSection : IngestionDocumentElement
    {
        public IngestionDocumentSection(string markdown) => throw null!;
        public IngestionDocumentSection() => throw null!;
        public IList<IngestionDocumentElement> Elements { get; }
        public override string GetMarkdown() => throw null!;
    }

    public sealed class IngestionDocumentTable : IngestionDocumentElement
    {
        public IngestionDocumentTable(string markdown, IngestionDocumentElement?[,] cells) => throw null!;
        public IngestionDocumentElement?[,] Cells { get; }
    }

    public sealed class IngestionPipeline<T> : IDisposable
    {
        public IngestionPipeline(
            IngestionDocumentReader reader, IngestionChunker<T> chunker, IngestionChunkWriter<T> writer,
            IngestionPipelineOptions? options = null, ILoggerFactory? loggerFactory = null) => throw null!;
        public IList<IngestionDocumentProcessor> DocumentProcessors { get; }
        public IList<IngestionChunkProcessor<T>> ChunkProcessors { get; }
        public void Dispose() => throw null!;
        public IAsyncEnumerable<IngestionResult> ProcessAsync(
            DirectoryInfo directory, string searchPattern = "*.*", SearchOption searchOption = SearchOption.TopDirectoryOnly,
            CancellationToken cancellationToken = default) => throw null!;
        public IAsyncEnumerable<IngestionResult> ProcessAsync(
            IEnumerable<FileInfo> files, CancellationToken cancellationToken = default) => throw null!;
    }

    public sealed class IngestionPipelineOptions
    {
        public string ActivitySourceName { get; set; }
    }

    public sealed class IngestionResult
    {
        internal IngestionResult() => throw null!;
        public string DocumentId { get; }
        public IngestionDocument? Document { get; }
        public Exception? Exception { get; }
        public bool Succeeded { get; }
    }

    public sealed class KeywordEnricher : IngestionChunkProcessor<string>
    {
        public KeywordEnricher(
            EnricherOptions options, ReadOnlySpan<string> predefinedKeywords, int? maxKeywords = null,
            double? confidenceThreshold = null) => throw null!;
        public static string MetadataKey { get; }
        public override IAsyncEnumerable<IngestionChunk<string>> ProcessAsync(
            IAsyncEnumerable<IngestionChunk<string>> chunks, CancellationToken cancellationToken = default) => throw null!;
    }

    public class MarkItDownMcpReader : IngestionDocumentReader
    {
        public MarkItDownMcpReader(Uri mcpServerUri, McpClientOptions? options = null) => throw null!;
        public override Task<IngestionDocument> ReadAsync(
            FileInfo source, string identifier, string? mediaType = null, CancellationToken cancellationToken = default) => throw null!;
        public override Task<IngestionDocument> ReadAsync(
            Stream source, string identifier, string mediaType, CancellationToken cancellationToken = default) => throw null!;
    }

    public class MarkItDownReader : IngestionDocumentReader
    {
        public MarkItDownReader(FileInfo? exePath = null, bool extractImages = false) => throw null!;
        public override Task<IngestionDocument> ReadAsync(
            FileInfo source, string identifier, string? mediaType = null, CancellationToken cancellationToken = default) => throw null!;
        public override Task<IngestionDocument> ReadAsync(
            Stream source, string identifier, string mediaType, CancellationToken cancellationToken = default) => throw null!;
    }

    public sealed class MarkdownReader : IngestionDocumentReader
    {
        public override Task<IngestionDocument> ReadAsync(
            FileInfo source, string identifier, string? mediaType = null, CancellationToken cancellationToken = default) => throw null!;
        public override Task<IngestionDocument> ReadAsync(
            Stream source, string identifier, string mediaType, CancellationToken cancellationToken = default) => throw null!;
    }

    public sealed class SentimentEnricher : IngestionChunkProcessor<string>
    {
        public SentimentEnricher(EnricherOptions options, double? confidenceThreshold = null) => throw null!;
        public static string MetadataKey { get; }
        public override IAsyncEnumerable<IngestionChunk<string>> ProcessAsync(
            IAsyncEnumerable<IngestionChunk<string>> chunks, CancellationToken cancellationToken = default) => throw null!;
    }

    public sealed class SummaryEnricher : IngestionChunkProcessor<string>
    {
        public SummaryEnricher(EnricherOptions options, int? maxWordCount = null) => throw null!;
        public static string MetadataKey { get; }
        public override IAsyncEnumerable<IngestionChunk<string>> ProcessAsync(
            IAsyncEnumerable<IngestionChunk<string>> chunks, CancellationToken cancellationToken = default) => throw null!;
    }

    public sealed class VectorStoreWriter<T> : IngestionChunkWriter<T>
    {
        public VectorStoreWriter(VectorStore vectorStore, int dimensionCount, VectorStoreWriterOptions? options = null) => throw null!;
        public VectorStoreCollection<object, Dictionary<string, object?>> VectorStoreCollection { get; }
        public override Task WriteAsync(
            IAsyncEnumerable<IngestionChunk<T>> chunks, CancellationToken cancellationToken = default) => throw null!;
        protected override void Dispose(bool disposing) => throw null!;
    }

    public sealed class VectorStoreWriterOptions
    {
        public string CollectionName { get; set; }
        public string? DistanceFunction { get; set; }
        public string? IndexKind { get; set; }
        public bool IncrementalIngestion { get; set; }
    }
}

namespace Microsoft.Extensions.DataIngestion.Chunkers
{
    using System.Collections.Generic;
    using System.Threading;
    using Microsoft.Extensions.AI;

    public sealed class DocumentTokenChunker : IngestionChunker<string>
    {
        public DocumentTokenChunker(IngestionChunkerOptions options) => throw null!;
        public override IAsyncEnumerable<IngestionChunk<string>> ProcessAsync(
            IngestionDocument document, CancellationToken cancellationToken = default) => throw null!;
    }

    public sealed class SectionChunker : IngestionChunker<string>
    {
        public SectionChunker(IngestionChunkerOptions options) => throw null!;
        public override IAsyncEnumerable<IngestionChunk<string>> ProcessAsync(
            IngestionDocument document, CancellationToken cancellationToken = default) => throw null!;
    }

    public sealed class SemanticSimilarityChunker : IngestionChunker<string>
    {
        public SemanticSimilarityChunker(
            IEmbeddingGenerator<string, Embedding<float>> embeddingGenerator, IngestionChunkerOptions options,
            float? thresholdPercentile = null) => throw null!;
        public override IAsyncEnumerable<IngestionChunk<string>> ProcessAsync(
            IngestionDocument document, CancellationToken cancellationToken = default) => throw null!;
    }
}
