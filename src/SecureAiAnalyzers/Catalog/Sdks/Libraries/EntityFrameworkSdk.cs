using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.ApiRole;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.Libraries;

/// <summary>Entity Framework Core: text of SQL statements, and queries that hold what their source holds.</summary>
internal static class EntityFrameworkSdk
{
    private const string Extensions = "Microsoft.EntityFrameworkCore.";

    private static readonly string[] Statements =
    [
        "ExecuteSql", "ExecuteSqlAsync", "ExecuteSqlInterpolated", "ExecuteSqlInterpolatedAsync", "ExecuteSqlRaw", "ExecuteSqlRawAsync",
    ];

    private static readonly string[] Readers =
    [
        "AsAsyncEnumerable", "ElementAtAsync", "ElementAtOrDefaultAsync", "FirstAsync", "FirstOrDefaultAsync", "ForEachAsync", "LastAsync",
        "LastOrDefaultAsync", "LoadAsync", "SingleAsync", "SingleOrDefaultAsync", "ToArrayAsync", "ToDictionaryAsync", "ToHashSetAsync", "ToListAsync",
    ];

    public static SdkCatalog Catalog { get; } = new(
        "Entity Framework Core",
        packages: ["Microsoft.EntityFrameworkCore", "Microsoft.EntityFrameworkCore.Relational"],
        newestVersion: "10.0.14",
        anchors: ["Microsoft.EntityFrameworkCore"],
        rows:
        [
            .. Types(UserState, Extensions + "DbContext"),
            .. Types(ChangeInterceptor, Extensions + "Diagnostics.ISaveChangesInterceptor", Extensions + "Diagnostics.SaveChangesInterceptor"),
            RawSql("RelationalQueryableExtensions", "FromSqlRaw", safeForm: "FromSqlInterpolated"),
            RawSql("RelationalDatabaseFacadeExtensions", "ExecuteSqlRaw", safeForm: "ExecuteSqlInterpolated"),
            RawSql("RelationalDatabaseFacadeExtensions", "ExecuteSqlRawAsync", safeForm: "ExecuteSqlInterpolatedAsync"),
            RawSql("RelationalDatabaseFacadeExtensions", "SqlQueryRaw", safeForm: "SqlQuery"),
            .. Parameter(QueryFormat, Extensions + "RelationalQueryableExtensions", ["FromSql", "FromSqlInterpolated"], "sql"),
            .. Parameter(
                QueryFormat,
                Extensions + "RelationalDatabaseFacadeExtensions",
                ["ExecuteSql", "ExecuteSqlAsync", "ExecuteSqlInterpolated", "ExecuteSqlInterpolatedAsync", "SqlQuery"],
                "sql"),
            .. Sink(SinkKinds.Sql, Extensions + "RelationalEntityTypeBuilderExtensions", ["ToSqlQuery"], "query"),
            .. Sink(SinkKinds.Sql, Extensions + "Migrations.MigrationBuilder", ["Sql"], "sql"),
            .. Source(FlowLabels.Secret, Extensions + "RelationalDatabaseFacadeExtensions", "GetConnectionString"),
            .. Members(StoredValue, Extensions + "DbContext", "SaveChanges", "SaveChangesAsync"),
            .. new[] { "DbContext", "DbSet`1" }.SelectMany(static set => Stored(Extensions + set)),
            .. Effects(EffectKind.ChangeData, Extensions + "DbContext", "SaveChanges", "SaveChangesAsync"),
            .. new[] { "DbContext", "DbSet`1" }.SelectMany(static set => Effects(EffectKind.DeleteData, Extensions + set, "Remove", "RemoveRange")),
            .. Effects(EffectKind.DeleteData, Extensions + "EntityFrameworkQueryableExtensions", "ExecuteDelete", "ExecuteDeleteAsync"),
            .. Effects(EffectKind.ChangeData, Extensions + "EntityFrameworkQueryableExtensions", "ExecuteUpdate", "ExecuteUpdateAsync"),
            .. Effects(EffectKind.ChangeData, Extensions + "RelationalDatabaseFacadeExtensions", Statements),
            .. Effects(EffectKind.DeleteData, Extensions + "Infrastructure.DatabaseFacade", "EnsureDeleted", "EnsureDeletedAsync"),
            .. Reads(ReadKind.PrivateData, Extensions + "EntityFrameworkQueryableExtensions", Readers),
            .. new[] { "DbContext", "DbSet`1" }.SelectMany(static set => Reads(ReadKind.PrivateData, Extensions + set, "Find", "FindAsync")),
            .. Types(FlowRole.Container, Extensions + "EntityFrameworkQueryableExtensions"),
        ],
        isAiSdk: false);

    private static ApiRow[] Stored(string set) =>
    [
        .. Parameter(StoredValue, set, ["Add", "AddAsync", "Update"], "entity"),
        .. Parameter(StoredValue, set, ["AddRange", "AddRangeAsync", "UpdateRange"], "entities"),
    ];

    private static FlowRow RawSql(string type, string member, string safeForm) =>
        Sink(SinkKinds.Sql, Extensions + type, member, "sql") with { SafeForm = safeForm };
}
