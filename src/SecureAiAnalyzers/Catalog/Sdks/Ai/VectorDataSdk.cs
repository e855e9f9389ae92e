using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.ApiRole;
using static SecureAiAnalyzers.Catalog.Model.ModelTextRows;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.Ai;

/// <summary>Vector stores (package Microsoft.Extensions.VectorData.Abstractions).</summary>
internal static class VectorDataSdk
{
    private const string Namespace = "Microsoft.Extensions.VectorData.";

    public static SdkCatalog Catalog { get; } = new(
        "Microsoft.Extensions.VectorData",
        packages: ["Microsoft.Extensions.VectorData.Abstractions"],
        newestVersion: "10.11.0",
        anchors: ["Microsoft.Extensions.VectorData"],
        rows:
        [
            .. Types(RecordStore, Namespace + "VectorStore"),
            .. Found(Namespace + "VectorStoreCollection`2", "GetAsync"),
            Parameter(ApiRole.StoredValue, Namespace + "VectorStoreCollection`2", "UpsertAsync", "record"),
            Parameter(ApiRole.StoredValue, Namespace + "VectorStoreCollection`2", "UpsertAsync", "records"),
            .. Found(Namespace + "IVectorSearchable`1", "SearchAsync"),
            .. Found(Namespace + "IKeywordHybridSearchable`1", "HybridSearchAsync"),
            Prompt(Namespace + "IVectorSearchable`1", "SearchAsync", "searchValue"),
            Prompt(Namespace + "IKeywordHybridSearchable`1", "HybridSearchAsync", "searchValue"),
            .. Found(Namespace + "VectorSearchResult`1", "Record"),
            .. Types(FlowRole.Container, Namespace + "VectorSearchResult`1"),
            .. Types(ClientException, Namespace + "VectorStoreException"),
            .. Members(RecordSearch, Namespace + "IVectorSearchable`1", "SearchAsync"),
            .. Members(RecordSearch, Namespace + "IKeywordHybridSearchable`1", "HybridSearchAsync"),
            .. Members(SearchFilter, Namespace + "VectorSearchOptions`1", "Filter"),
            .. Members(SearchFilter, Namespace + "HybridSearchOptions`1", "Filter"),
            .. Parameter(CollectionName, Namespace + "VectorStore", ["GetCollection", "GetDynamicCollection"], "name"),
            Parameter(RecordField, Namespace + "VectorStoreDataProperty", Ctor, "name"),
        ])
    {
        WithoutChat = "finds records",
    };
}
