using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.ApiRole;
using static SecureAiAnalyzers.Catalog.Model.ModelTextRows;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.Libraries;

/// <summary>Azure AI Search (package Azure.Search.Documents), in which AI applications keep what their models look up.</summary>
internal static class AzureSearchSdk
{
    private const string Namespace = "Azure.Search.Documents.";
    private const string Search = Namespace + "SearchClient";
    private const string Models = Namespace + "Models.";

    private static readonly string[] Clients =
    [
        Search,
        Namespace + "Indexes.SearchIndexClient",
        Namespace + "Indexes.SearchIndexerClient",
    ];

    private static readonly string[] UploadCalls =
    [
        "UploadDocuments",
        "UploadDocumentsAsync",
        "MergeDocuments",
        "MergeDocumentsAsync",
        "MergeOrUploadDocuments",
        "MergeOrUploadDocumentsAsync",
    ];

    public static SdkCatalog Catalog { get; } = new(
        "Azure AI Search",
        packages: ["Azure.Search.Documents"],
        newestVersion: "11.5.1",
        anchors: ["Azure.Search.Documents"],
        rows:
        [
            .. CtorParameter(CredentialObject, Clients, "credential"),
            .. CtorParameter(TokenCredential, Clients, "tokenCredential"),

            .. Found(Search, "GetDocument", "GetDocumentAsync", "Search", "SearchAsync", "Suggest", "SuggestAsync", "Autocomplete", "AutocompleteAsync"),
            .. Found(Models + "SearchResult`1", "Document", "Highlights"),
            .. Found(Models + "SearchSuggestion`1", "Document", "Text"),
            .. Found(Models + "QueryAnswerResult", "Text", "Highlights"),
            .. Found(Models + "QueryCaptionResult", "Text", "Highlights"),
            .. Found(Models + "AutocompleteItem", "Text", "QueryPlusText"),
            .. Types(
                FlowRole.Container,
                Models + "SearchResults`1",
                Models + "SearchResult`1",
                Models + "SuggestResults`1",
                Models + "SearchSuggestion`1",
                Models + "SearchDocument"),
            .. Parameter(StoredValue, Search, UploadCalls, "documents"),
            .. Members(RecordSearch, Search, "Search", "SearchAsync"),
            .. Members(SearchFilter, Namespace + "SearchOptions", "Filter"),
            Parameter(CollectionName, Search, Ctor, "indexName"),
            Parameter(CollectionName, Namespace + "Indexes.SearchIndexClient", "GetSearchClient", "indexName"),

            SinkProperty(SinkKinds.Sql, Namespace + "SearchOptions", "Filter"),
            SinkProperty(SinkKinds.Sql, Namespace + "SuggestOptions", "Filter"),
            SinkProperty(SinkKinds.Sql, Namespace + "AutocompleteOptions", "Filter"),
            .. Sanitizer(SinkKinds.Sql, Namespace + "SearchFilter", ["Create"], "filter"),
        ],
        isAiSdk: false);
}
