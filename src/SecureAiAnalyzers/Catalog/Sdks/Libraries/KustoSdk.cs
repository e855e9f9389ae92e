using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.Libraries;

/// <summary>Azure Data Explorer (Kusto): text of queries and control commands.</summary>
internal static class KustoSdk
{
    public static SdkCatalog Catalog { get; } = new(
        "Azure Data Explorer",
        packages: ["Microsoft.Azure.Kusto.Data"],
        newestVersion: SdkCatalog.Unversioned,
        anchors: ["Kusto.Data"],
        rows:
        [
            .. Sink(SinkKinds.Sql, "Kusto.Data.Common.ICslQueryProvider", ["ExecuteQuery", "ExecuteQueryAsync"], "query"),
            .. Sink(
                SinkKinds.Sql, "Kusto.Data.Common.ICslAdminProvider", ["ExecuteControlCommand", "ExecuteControlCommandAsync"], "command"),
        ],
        isAiSdk: false);
}
