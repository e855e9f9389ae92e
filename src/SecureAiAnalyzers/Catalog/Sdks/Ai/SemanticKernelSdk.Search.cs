using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.ModelTextRows;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.Ai;

/// <content>Text that a search or a memory gives.</content>
internal static partial class SemanticKernelSdk
{
    private const string Data = Kernels + "Data.";
    private const string Memory = Kernels + "Memory.";
    private const string TextMemory = Memory + "ISemanticTextMemory";

    private static string[] Searches => ["SearchAsync", "GetTextSearchResultsAsync", "GetSearchResultsAsync"];

    private static FlowRow[] SearchRows =>
    [
        .. Found(Data + "ITextSearch", Searches),
        .. Found(Data + "ITextSearch`1", Searches),
        .. Found(Data + "KernelSearchResults`1", "Results"),
        .. Found(Data + "TextSearchResult", "Name", "Link", "Value"),
        .. Found(Data + "TextSearchDocument", "Text", "SourceName", "SourceLink"),
        Prompt(Data + "TextSearchStore`1", "UpsertTextAsync", "textChunks"),
        .. Found(TextMemory, "SearchAsync", "GetAsync"),
        .. Found(Memory + "MemoryQueryResult", "Metadata"),
        .. Found(Memory + "MemoryRecordMetadata", "Text", "Description", "AdditionalMetadata", "ExternalSourceName"),
        .. Prompt(TextMemory, ["SaveInformationAsync", "SaveReferenceAsync"], "text"),
        Prompt(TextMemory, "SearchAsync", "query"),
        .. Found(Kernels + "Plugins.Memory.TextMemoryPlugin", "RetrieveAsync", "RecallAsync"),
        .. Found(Agents + "AnnotationContent", "Title", "Label", "Quote"),
        .. Found(Agents + "StreamingAnnotationContent", "Title", "Label", "Quote"),
        .. Found(WebPlugins + "IWebSearchEngineConnector", "SearchAsync"),
        .. Found(WebPlugins + "WebSearchEnginePlugin", "SearchAsync", "GetSearchResultsAsync"),
        .. Found(WebPlugins + "WebPage", "Name", "Url", "Snippet"),
        .. Found(WebPlugins + "Bing.BingWebPage", "Name", "Url", "Snippet"),
        .. Found(WebPlugins + "Brave.BraveWebPage", "Title", "Url", "Description"),
        .. Found(WebPlugins + "Google.GoogleWebPage", "Title", "Link", "Snippet"),
        .. Found(WebPlugins + "Tavily.TavilyWebPage", "Title", "Url", "Content", "RawContent"),
        .. Found(Kernels + "Plugins.Document.IDocumentConnector", "ReadText"),
        .. Found(Kernels + "Plugins.MsGraph.Models.EmailMessage", "Subject", "Body", "BodyPreview"),
        .. Source(FlowLabels.External, Kernels + "RestApiOperationResponse", "Content", "ToString"),
    ];
}
