using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.Libraries;

/// <summary>
/// Elasticsearch: texts of SQL and ES|QL, raw queries, and scripts that the server runs. A query string is what a person types into a search box, so that
/// it is no sink.
/// </summary>
internal static class ElasticsearchSdk
{
    private const string Client = "Elastic.Clients.Elasticsearch.";
    private const string Nest = "Nest.";

    public static SdkCatalog Catalog { get; } = new(
        "Elasticsearch",
        packages: ["Elastic.Clients.Elasticsearch"],
        newestVersion: "9.5.3",
        anchors: ["Elastic.Clients.Elasticsearch"],
        rows:
        [
            SinkProperty(SinkKinds.Sql, Client + "Sql.QueryRequest", "Query"),
            .. Request(Client + "Sql.TranslateRequest"),
            .. Request(Client + "Esql.EsqlQueryRequest"),
            .. Request(Client + "Esql.AsyncQueryRequest"),
            .. Descriptors.SelectMany(static type => Sink(SinkKinds.Sql, Client + type, ["Query"], "value")),
            SinkProperty(SinkKinds.Code, Client + "Script", "Source"),
            .. Sink(SinkKinds.Code, Client + "ScriptDescriptor", ["Source"], "value"),
        ],
        isAiSdk: false);

    public static SdkCatalog Older { get; } = new(
        "NEST",
        packages: ["NEST"],
        newestVersion: "7.17.5",
        anchors: ["Nest"],
        rows:
        [
            SinkProperty(SinkKinds.Sql, Nest + "QuerySqlRequest", "Query"),
            .. Sink(SinkKinds.Sql, Nest + "QuerySqlDescriptor", ["Query"], "query"),
            SinkProperty(SinkKinds.Sql, Nest + "RawQuery", "Raw"),
            .. Sink(SinkKinds.Sql, Nest + "RawQuery", [Ctor], "rawQuery"),
            .. Sink(SinkKinds.Sql, Nest + "RawQueryDescriptor", [Ctor, "Raw"], "rawQuery"),
            .. Sink(SinkKinds.Sql, Nest + "QueryContainerDescriptor`1", ["Raw"], "rawJson"),
            SinkProperty(SinkKinds.Code, Nest + "InlineScript", "Source"),
            .. Sink(SinkKinds.Code, Nest + "InlineScript", [Ctor], "script"),
            .. Sink(SinkKinds.Code, Nest + "InlineScriptDescriptor", [Ctor, "Source"], "script"),
        ],
        isAiSdk: false);

    private static string[] Descriptors =>
    [
        "Sql.QueryRequestDescriptor", "Sql.QueryRequestDescriptor`1", "Sql.TranslateRequestDescriptor", "Sql.TranslateRequestDescriptor`1",
        "Esql.EsqlQueryRequestDescriptor", "Esql.EsqlQueryRequestDescriptor`1", "Esql.AsyncQueryRequestDescriptor", "Esql.AsyncQueryRequestDescriptor`1",
    ];

    private static IEnumerable<FlowRow> Request(string type) =>
        [SinkProperty(SinkKinds.Sql, type, "Query"), .. Sink(SinkKinds.Sql, type, [Ctor], "query")];
}
