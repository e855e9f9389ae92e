using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.Libraries;

/// <summary>Neo4j: text of Cypher queries.</summary>
internal static class Neo4jSdk
{
    public static SdkCatalog Catalog { get; } = new(
        "Neo4j",
        packages: ["Neo4j.Driver"],
        newestVersion: SdkCatalog.Unversioned,
        anchors: ["Neo4j.Driver"],
        rows:
        [
            .. Sink(SinkKinds.Sql, "Neo4j.Driver.IAsyncQueryRunner", ["RunAsync"], "query"),
            .. Sink(SinkKinds.Sql, "Neo4j.Driver.IDriver", ["ExecutableQuery"], "cypher"),
            .. Sink(SinkKinds.Sql, "Neo4j.Driver.Query", [Ctor], "text"),
        ],
        isAiSdk: false);
}
