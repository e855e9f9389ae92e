using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.Libraries;

/// <summary>Azure Cosmos DB: text of queries.</summary>
internal static class CosmosSdk
{
    public static SdkCatalog Catalog { get; } = new(
        "Azure Cosmos DB",
        packages: ["Microsoft.Azure.Cosmos"],
        newestVersion: SdkCatalog.Unversioned,
        anchors: ["Microsoft.Azure.Cosmos"],
        rows:
        [
            .. Sink(SinkKinds.Sql, "Microsoft.Azure.Cosmos.QueryDefinition", [Ctor], "query"),
            .. Sink(
                SinkKinds.Sql, "Microsoft.Azure.Cosmos.Container", ["GetItemQueryIterator", "GetItemQueryStreamIterator"], "queryText"),
        ],
        isAiSdk: false);
}
