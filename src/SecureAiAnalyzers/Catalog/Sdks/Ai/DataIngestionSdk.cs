using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.ModelTextRows;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.Ai;

/// <summary>Readers and chunkers of documents (packages Microsoft.Extensions.DataIngestion.*).</summary>
internal static class DataIngestionSdk
{
    private const string Namespace = "Microsoft.Extensions.DataIngestion.";
    private const string Element = Namespace + "IngestionDocumentElement";
    private const string Chunk = Namespace + "IngestionChunk`1";

    public static SdkCatalog Catalog { get; } = new(
        "Microsoft.Extensions.DataIngestion",
        packages: ["Microsoft.Extensions.DataIngestion", "Microsoft.Extensions.DataIngestion.Abstractions"],
        newestVersion: "10.10.0",
        anchors: ["Microsoft.Extensions.DataIngestion"],
        rows:
        [
            .. Found(Namespace + "IngestionDocumentReader", "ReadAsync"),
            .. Found(Namespace + "IngestionDocument", "EnumerateContent", "Sections"),
            .. Found(Element, "Text", "GetMarkdown"),
            .. Found(Namespace + "IngestionDocumentImage", "AlternativeText"),
            .. Found(Chunk, "Content", "Context"),
            .. Found(Namespace + "IngestionResult", "Document"),
            .. Types(FlowRole.TextCarrier, Element, Chunk),
            .. Transfer(Namespace + "IngestionDocumentProcessor", ["ProcessAsync"], from: ["document"]),
            .. Transfer(Namespace + "IngestionChunker`1", ["ProcessAsync"], from: ["document"]),
            .. Transfer(Namespace + "IngestionChunkProcessor`1", ["ProcessAsync"], from: ["chunks"]),
        ])
    {
        WithoutChat = "reads documents",
    };
}
