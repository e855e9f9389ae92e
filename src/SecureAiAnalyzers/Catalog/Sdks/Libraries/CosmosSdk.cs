using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.ApiRole;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.Libraries;

/// <summary>Azure Cosmos DB: text of queries and of scripts that the database runs.</summary>
internal static class CosmosSdk
{
    private const string Cosmos = "Microsoft.Azure.Cosmos.";
    private const string CosmosScripts = Cosmos + "Scripts.";

    private static readonly string[] Readers =
    [
        "GetItemLinqQueryable", "GetItemQueryIterator", "GetItemQueryStreamIterator", "ReadItemAsync", "ReadItemStreamAsync", "ReadManyItemsAsync",
    ];

    public static SdkCatalog Catalog { get; } = new(
        "Azure Cosmos DB",
        packages: ["Microsoft.Azure.Cosmos"],
        newestVersion: "3.64.0",
        anchors: ["Microsoft.Azure.Cosmos"],
        rows:
        [
            .. Sink(SinkKinds.Sql, Cosmos + "QueryDefinition", [Ctor], "query"),
            .. Query("Container", "GetItemQueryIterator", "GetItemQueryStreamIterator"),
            .. Query("CosmosClient", "GetDatabaseQueryIterator", "GetDatabaseQueryStreamIterator"),
            .. Query("Database", "GetContainerQueryIterator", "GetContainerQueryStreamIterator", "GetUserQueryIterator"),
            .. Query("User", "GetPermissionQueryIterator"),
            .. Query("Conflicts", "GetConflictQueryIterator", "GetConflictQueryStreamIterator"),
            .. Query(
                "Scripts.Scripts",
                "GetStoredProcedureQueryIterator",
                "GetStoredProcedureQueryStreamIterator",
                "GetTriggerQueryIterator",
                "GetTriggerQueryStreamIterator",
                "GetUserDefinedFunctionQueryIterator",
                "GetUserDefinedFunctionQueryStreamIterator"),
            SinkProperty(SinkKinds.Sql, Cosmos + "PatchItemRequestOptions", "FilterPredicate"),
            SinkProperty(SinkKinds.Sql, Cosmos + "TransactionalBatchPatchItemRequestOptions", "FilterPredicate"),
            SinkProperty(SinkKinds.Sql, Cosmos + "ComputedProperty", "Query"),
            .. Sink(SinkKinds.Sql, Cosmos + "Fluent.ComputedPropertiesDefinition`1", ["WithComputedProperty"], "query"),
            .. Sink(SinkKinds.Code, CosmosScripts + "StoredProcedureProperties", [Ctor], "body"),
            SinkProperty(SinkKinds.Code, CosmosScripts + "StoredProcedureProperties", "Body"),
            SinkProperty(SinkKinds.Code, CosmosScripts + "TriggerProperties", "Body"),
            SinkProperty(SinkKinds.Code, CosmosScripts + "UserDefinedFunctionProperties", "Body"),
            .. Parameter(StoredValue, Cosmos + "Container", ["CreateItemAsync", "ReplaceItemAsync", "UpsertItemAsync"], "item"),
            .. Reads(ReadKind.PrivateData, Cosmos + "Container", Readers),
            .. Effects(EffectKind.AddData, Cosmos + "Container", "CreateItemAsync", "CreateItemStreamAsync"),
            .. Effects(
                EffectKind.ChangeData,
                Cosmos + "Container",
                "PatchItemAsync",
                "PatchItemStreamAsync",
                "ReplaceItemAsync",
                "ReplaceItemStreamAsync",
                "UpsertItemAsync",
                "UpsertItemStreamAsync"),
            .. Effects(
                EffectKind.DeleteData,
                Cosmos + "Container",
                "DeleteAllItemsByPartitionKeyStreamAsync",
                "DeleteContainerAsync",
                "DeleteContainerStreamAsync",
                "DeleteItemAsync",
                "DeleteItemStreamAsync"),
            .. Source(FlowLabels.Secret, Cosmos + "PermissionProperties", "Token"),
        ],
        isAiSdk: false);

    private static FlowRow[] Query(string type, params string[] members) => [.. Sink(SinkKinds.Sql, Cosmos + type, members, "queryText")];
}
