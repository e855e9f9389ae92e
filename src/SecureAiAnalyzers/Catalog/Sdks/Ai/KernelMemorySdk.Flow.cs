using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.ModelTextRows;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.Ai;

/// <content>Text that is found, asked and answered.</content>
internal static partial class KernelMemorySdk
{
    private const string Extensions = "Microsoft.KernelMemory.KernelMemoryExtensions";
    private const string Answer = "Microsoft.KernelMemory.MemoryAnswer";
    private const string Citation = "Microsoft.KernelMemory.Citation";
    private const string GeneratedText = "Microsoft.KernelMemory.GeneratedTextContent";

    private static FlowRow[] FlowRows =>
    [
        .. Generated(Memory, "AskStreamingAsync"),
        .. Generated(Extensions, "AskAsync"),
        .. Generated(Plugin, "AskAsync"),
        .. Generated(Answer, "Result", "ToString"),
        .. Generated(GeneratedText, "Text"),
        .. Found(Memory, "SearchAsync"),
        .. Found(Plugin, "SearchAsync"),
        .. Found("Microsoft.KernelMemory.SearchResult", "Results"),
        .. Found(Answer, "RelevantSources"),
        .. Found(Citation, "Partitions", "SourceName", "SourceUrl", "Link"),
        .. Found(Citation + "+Partition", "Text"),

        Prompt(Memory, "AskStreamingAsync", "question"),
        Prompt(Extensions, "AskAsync", "question"),
        Prompt(Plugin, "AskAsync", "question"),
        Prompt(Memory, "SearchAsync", "query"),
        Prompt(Plugin, "SearchAsync", "query"),
        Prompt(Memory, "ImportTextAsync", "text"),
        Prompt(Plugin, "SaveAsync", "input"),
        Sink(SinkKinds.Url, Memory, "ImportWebPageAsync", "url"),
        Sink(SinkKinds.Url, Plugin, "SaveWebPageAsync", "url"),
        Sink(SinkKinds.FilePath, Memory, "ImportDocumentAsync", "filePath"),
        Sink(SinkKinds.FilePath, Plugin, "SaveFileAsync", "filePath"),
        .. Types(FlowRole.TextCarrier, GeneratedText),
    ];
}
