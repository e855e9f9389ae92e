using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.ApiRole;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.Libraries;

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
            RawSql("RelationalQueryableExtensions", "FromSqlRaw", safeForm: "FromSqlInterpolated"),
            RawSql("RelationalDatabaseFacadeExtensions", "ExecuteSqlRaw", safeForm: "ExecuteSqlInterpolated"),
            RawSql("RelationalDatabaseFacadeExtensions", "ExecuteSqlRawAsync", safeForm: "ExecuteSqlInterpolatedAsync"),
            RawSql("RelationalDatabaseFacadeExtensions", "SqlQueryRaw", safeForm: "SqlQuery"),
            .. Members(ApiRole.StoredValue, Extensions + "DbContext", "SaveChanges", "SaveChangesAsync"),
            .. Parameter(ApiRole.StoredValue, Extensions + "DbContext", ["Add", "AddAsync", "Update"], "entity"),
            .. Parameter(ApiRole.StoredValue, Extensions + "DbSet`1", ["Add", "AddAsync", "Update"], "entity"),
            .. Types(Container, Extensions + "EntityFrameworkQueryableExtensions"),
        ],
        isAiSdk: false);

    private static ApiRow RawSql(string type, string member, string safeForm) =>
        Sink(SinkKinds.Sql, Extensions + type, member, "sql") with { SafeForm = safeForm };
}
