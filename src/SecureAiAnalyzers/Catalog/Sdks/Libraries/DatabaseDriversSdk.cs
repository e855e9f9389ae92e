using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.FlowLabels;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.Libraries;

/// <summary>ADO.NET drivers: what they add to the base classes, which are rows of .NET. Each driver has a version of its own.</summary>
internal static class DatabaseDriversSdk
{
    private const string MySqlData = "MySql.Data.MySqlClient.";
    private const string Documents = "MySqlX.XDevAPI.";

    private static readonly string[] HelperCalls = ["ExecuteDataRow", "ExecuteDataset", "ExecuteNonQuery", "ExecuteReader", "ExecuteScalar"];

    public static SdkCatalog SqlServer { get; } = new(
        "SQL Server",
        packages: ["Microsoft.Data.SqlClient", new("System.Data.SqlClient", "4.9.1")],
        newestVersion: "7.1.1",
        anchors: ["Microsoft.Data.SqlClient", "System.Data.SqlClient"],
        rows:
        [
            Statement("Microsoft.Data.SqlClient.SqlBatchCommand", "commandText"),
            .. SqlClient("Microsoft.Data.SqlClient."),
            .. SqlClient("System.Data.SqlClient."),
        ],
        isAiSdk: false);

    public static SdkCatalog Sqlite { get; } = new(
        "SQLite",
        packages: ["Microsoft.Data.Sqlite"],
        newestVersion: "10.0.14",
        anchors: ["Microsoft.Data.Sqlite"],
        rows:
        [
            .. Sink(SinkKinds.Sql, "Microsoft.Data.Sqlite.SqliteCommand", [Ctor], "commandText"),
            .. Sink(SinkKinds.Code, "Microsoft.Data.Sqlite.SqliteConnection", ["LoadExtension"], "file"),
            .. Source(Secret, "Microsoft.Data.Sqlite.SqliteConnectionStringBuilder", "Password"),
            .. Known("Microsoft.Data.Sqlite.SqliteConnectionStringBuilder", "DataSource"),
        ],
        isAiSdk: false);

    public static SdkCatalog Npgsql { get; } = new(
        "Npgsql",
        packages: ["Npgsql"],
        newestVersion: "10.0.3",
        anchors: ["Npgsql"],
        rows:
        [
            .. Texts("Npgsql.NpgsqlCommand", "Npgsql.NpgsqlBatchCommand"),
            .. Sink(SinkKinds.Sql, "Npgsql.NpgsqlCommand", [Ctor], "cmdText"),
            .. Sink(SinkKinds.Sql, "Npgsql.NpgsqlDataSource", ["CreateCommand"], "commandText"),
            .. Sink(SinkKinds.Sql, "Npgsql.NpgsqlBatchCommand", [Ctor], "commandText"),
            .. Sink(SinkKinds.Sql, "Npgsql.NpgsqlDataAdapter", [Ctor], "selectCommandText"),
            .. Copy(["BeginBinaryImport", "BeginTextImport"], "copyFromCommand"),
            .. Copy(["BeginBinaryExport", "BeginTextExport"], "copyToCommand"),
            .. Copy(["BeginRawBinaryCopy"], "copyCommand"),
            .. Source(Secret, "Npgsql.NpgsqlConnectionStringBuilder", "Password", "SslPassword"),
            .. Known("Npgsql.NpgsqlConnectionStringBuilder", "Host", "Database", "Username", "ApplicationName"),
        ],
        isAiSdk: false);

    public static SdkCatalog MySqlConnector { get; } = new(
        "MySqlConnector",
        packages: ["MySqlConnector"],
        newestVersion: "2.6.2",
        anchors: ["MySqlConnector"],
        rows:
        [
            .. Texts("MySqlConnector.MySqlCommand", "MySqlConnector.MySqlBatchCommand"),
            .. Sink(SinkKinds.Sql, "MySqlConnector.MySqlCommand", [Ctor], "commandText"),
            .. Sink(SinkKinds.Sql, "MySqlConnector.MySqlBatchCommand", [Ctor], "commandText"),
            .. Sink(SinkKinds.Sql, "MySqlConnector.MySqlDataAdapter", [Ctor], "selectCommandText"),
            .. Source(Secret, "MySqlConnector.MySqlConnectionStringBuilder", "Password", "CertificatePassword"),
            .. Known("MySqlConnector.MySqlConnectionStringBuilder", "Server", "Database", "UserID", "ApplicationName"),
        ],
        isAiSdk: false);

    public static SdkCatalog MySql { get; } = new(
        "MySQL Connector/NET",
        packages: ["MySql.Data"],
        newestVersion: "26.10.0",
        anchors: ["MySql.Data.MySqlClient"],
        rows:
        [
            .. Sink(SinkKinds.Sql, MySqlData + "MySqlCommand", [Ctor], "cmdText"),
            .. Sink(SinkKinds.Sql, MySqlData + "MySqlDataAdapter", [Ctor], "selectCommandText"),
            .. Sink(SinkKinds.Sql, MySqlData + "MySqlHelper", [.. HelperCalls, "UpdateDataSet"], "commandText"),
            .. Sink(
                SinkKinds.Sql, MySqlData + "MySqlHelper", [.. HelperCalls.Select(name => name + "Async"), "UpdateDataSetAsync"], "commandText"),
            // Not counted as cleaning, as that of the other drivers is.
            .. Transfer(MySqlData + "MySqlCommandBuilder", ["QuoteIdentifier"], from: ["unquotedIdentifier"]),
            .. Sink(SinkKinds.Sql, MySqlData + "MySqlScript", [Ctor], "query"),
            SinkProperty(SinkKinds.Sql, MySqlData + "MySqlScript", "Query"),
            .. Sink(SinkKinds.Sql, Documents + "Session", ["SQL"], "sql"),
            .. Sink(SinkKinds.Sql, Documents + "Collection`1", ["Find", "Modify", "Remove"], "condition"),
            .. Sink(SinkKinds.Sql, Documents + "Common.FilterableStatement`4", ["Where"], "condition"),
            .. Source(
                Secret, MySqlData + "MySqlBaseConnectionStringBuilder", "Password", "Password2", "Password3", "CertificatePassword"),
            .. Known(MySqlData + "MySqlBaseConnectionStringBuilder", "Server", "Database", "UserID"),
        ],
        isAiSdk: false);

    public static SdkCatalog Oracle { get; } = new(
        "Oracle Data Provider",
        packages: ["Oracle.ManagedDataAccess.Core"],
        newestVersion: SdkCatalog.Unversioned,
        anchors: ["Oracle.ManagedDataAccess.Client"],
        rows:
        [
            .. Sink(SinkKinds.Sql, "Oracle.ManagedDataAccess.Client.OracleCommand", [Ctor], "cmdText"),
        ],
        isAiSdk: false);

    private static FlowRow[] SqlClient(string client) =>
    [
        Statement(client + "SqlCommand", "cmdText"),
        Statement(client + "SqlDataAdapter", "selectCommandText"),
        .. Source(Secret, client + "SqlConnectionStringBuilder", "Password"),
        .. Source(Secret, client + "SqlConnection", "AccessToken"),
        .. Known(client + "SqlConnectionStringBuilder", "DataSource", "InitialCatalog", "UserID", "ApplicationName"),
    ];

    /// <summary>A constructor that takes a statement, or the name of a procedure, which the driver sends as such.</summary>
    private static FlowRow Statement(string type, string parameter) =>
        Sink(SinkKinds.Sql, type, Ctor, parameter, FlowCondition.Statement, selector: "CommandType");

    /// <summary>
    /// What each of the types takes is a statement, or becomes a part of one: the driver writes the name of a procedure into a call as it is.
    /// </summary>
    private static IEnumerable<FlowRow> Texts(params string[] types) => types.Select(static type => SinkProperty(SinkKinds.Sql, type, "CommandText"));

    /// <summary>Settings of a connection that are no secret, though the text they are read from holds one.</summary>
    private static IEnumerable<FlowRow> Known(string builder, params string[] settings) => Transfer(builder, settings, from: []);

    private static FlowRow[] Copy(string[] members, string parameter) =>
        [.. Sink(SinkKinds.Sql, "Npgsql.NpgsqlConnection", [.. members, .. members.Select(name => name + "Async")], parameter)];
}
