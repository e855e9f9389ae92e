using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.Libraries;

/// <summary>ADO.NET drivers: constructors that take the text of a SQL statement. The members of the base classes are rows of .NET.</summary>
internal static class DatabaseDriversSdk
{
    public static SdkCatalog Catalog { get; } = new(
        "Database drivers",
        packages:
        [
            "Microsoft.Data.SqlClient",
            "System.Data.SqlClient",
            "Microsoft.Data.Sqlite",
            "Npgsql",
            "MySqlConnector",
            "MySql.Data",
            "Oracle.ManagedDataAccess.Core",
        ],
        newestVersion: SdkCatalog.Unversioned,
        anchors:
        [
            "Microsoft.Data.SqlClient",
            "System.Data.SqlClient",
            "Microsoft.Data.Sqlite",
            "Npgsql",
            "MySqlConnector",
            "MySql.Data.MySqlClient",
            "Oracle.ManagedDataAccess.Client",
        ],
        rows:
        [
            .. Sink(SinkKinds.Sql, "Microsoft.Data.SqlClient.SqlCommand", [Ctor], "cmdText"),
            .. Sink(SinkKinds.Sql, "Microsoft.Data.SqlClient.SqlDataAdapter", [Ctor], "selectCommandText"),
            .. Sink(SinkKinds.Sql, "System.Data.SqlClient.SqlCommand", [Ctor], "cmdText"),
            .. Sink(SinkKinds.Sql, "System.Data.SqlClient.SqlDataAdapter", [Ctor], "selectCommandText"),
            .. Sink(SinkKinds.Sql, "Microsoft.Data.Sqlite.SqliteCommand", [Ctor], "commandText"),
            .. Sink(SinkKinds.Sql, "Npgsql.NpgsqlCommand", [Ctor], "cmdText"),
            .. Sink(SinkKinds.Sql, "Npgsql.NpgsqlDataAdapter", [Ctor], "selectCommandText"),
            .. Sink(SinkKinds.Sql, "MySqlConnector.MySqlCommand", [Ctor], "commandText"),
            .. Sink(SinkKinds.Sql, "MySql.Data.MySqlClient.MySqlCommand", [Ctor], "cmdText"),
            .. Sink(SinkKinds.Sql, "Oracle.ManagedDataAccess.Client.OracleCommand", [Ctor], "cmdText"),
        ],
        isAiSdk: false);
}
