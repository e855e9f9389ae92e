using static SecureAiAnalyzers.Catalog.ApiRole;
using static SecureAiAnalyzers.Catalog.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks;

/// <summary>Entity Framework Core: text of SQL statements, and queries that hold what their source holds.</summary>
internal static class EntityFrameworkSdk
{
    private const string Extensions = "Microsoft.EntityFrameworkCore.";

    public static SdkCatalog Catalog { get; } = new(
        "Entity Framework Core",
        packages: ["Microsoft.EntityFrameworkCore", "Microsoft.EntityFrameworkCore.Relational"],
        newestVersion: "10.0.14",
        anchors: ["Microsoft.EntityFrameworkCore"],
        rows:
        [
            .. Sink(SinkKinds.Sql, Extensions + "RelationalQueryableExtensions", ["FromSqlRaw"], "sql"),
            .. Sink(
                SinkKinds.Sql,
                Extensions + "RelationalDatabaseFacadeExtensions",
                ["ExecuteSqlRaw", "ExecuteSqlRawAsync", "SqlQueryRaw"],
                "sql"),
            .. Types(Container, Extensions + "EntityFrameworkQueryableExtensions"),
        ],
        isAiSdk: false);
}
