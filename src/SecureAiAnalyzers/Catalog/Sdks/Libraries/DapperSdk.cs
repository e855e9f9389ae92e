using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.Libraries;

/// <summary>Dapper: text of SQL statements.</summary>
internal static class DapperSdk
{
    private const string Mapper = "Dapper.SqlMapper";

    private static readonly string[] Queries =
    [
        "Execute",
        "ExecuteReader",
        "ExecuteScalar",
        "Query",
        "QueryFirst",
        "QueryFirstOrDefault",
        "QueryMultiple",
        "QuerySingle",
        "QuerySingleOrDefault",
    ];

    public static SdkCatalog Catalog { get; } = new(
        "Dapper",
        packages: ["Dapper"],
        newestVersion: "2.1.86",
        anchors: ["Dapper"],
        rows:
        [
            .. Queries.Select(static name => Statement(Mapper, name, "sql")),
            .. Queries.Select(static name => Statement(Mapper, name + "Async", "sql")),
            Statement(Mapper, "QueryUnbufferedAsync", "sql"),
            .. Parameter(ApiRole.StoredValue, Mapper, ["Execute", "ExecuteAsync"], "param"),
            .. Effects(EffectKind.ChangeData, Mapper, "Execute", "ExecuteAsync"),
            .. Effects(EffectKind.QueryData, Mapper, [.. Queries.Skip(1), .. Queries.Skip(1).Select(name => name + "Async"), "QueryUnbufferedAsync"]),
            Statement("Dapper.CommandDefinition", Ctor, "commandText"),
        ],
        isAiSdk: false);

    private static FlowRow Statement(string type, string member, string parameter) =>
        Sink(SinkKinds.Sql, type, member, parameter, FlowCondition.Statement, selector: "commandType");
}
