using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.EffectKind;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.Libraries;

/// <summary>Databases of documents and of values under keys.</summary>
internal static class DataStoresSdk
{
    private const string Mongo = "MongoDB.Driver.";
    private const string Redis = "StackExchange.Redis.";

    public static SdkCatalog MongoDB { get; } = new(
        "MongoDB",
        packages: ["MongoDB.Driver"],
        newestVersion: "3.14.0",
        anchors: ["MongoDB.Driver"],
        rows:
        [
            .. Definitions.SelectMany(static type => Sink(SinkKinds.Sql, Mongo + type, [ModelTextRows.ImplicitConversion], "json")),
            .. Documents.SelectMany(static type => Sink(SinkKinds.Sql, Mongo + type, [Ctor], "json")),
            .. new[] { "IMongoCollection`1", "IMongoCollectionExtensions" }.SelectMany(static type => Changes(Mongo + type)),
            .. Reads(ReadKind.PrivateData, Mongo + "IMongoCollection`1", "Aggregate", "AggregateAsync", "FindAsync", "FindSync"),
            .. Reads(ReadKind.PrivateData, Mongo + "IMongoCollectionExtensions", "Aggregate", "Find", "FindAsync", "FindSync"),
            .. Effects(AddData, Mongo + "IMongoCollection`1", WithAsync("InsertOne", "InsertMany")),
            .. Effects(ChangeData, Mongo + "IMongoCollection`1", WithAsync("BulkWrite")),
            .. Effects(AddData, Mongo + "IMongoDatabase", WithAsync("CreateCollection")),
            .. Effects(DeleteData, Mongo + "IMongoDatabase", WithAsync("DropCollection")),
            .. Effects(ChangeData, Mongo + "IMongoDatabase", WithAsync("RenameCollection")),
            .. Effects(DeleteData, Mongo + "IMongoClient", WithAsync("DropDatabase")),
        ],
        isAiSdk: false);

    public static SdkCatalog StackExchangeRedis { get; } = new(
        "StackExchange.Redis",
        packages: ["StackExchange.Redis"],
        newestVersion: "2.13.17",
        anchors: ["StackExchange.Redis"],
        rows:
        [
            .. Effects(KeepValue, Redis + "IDatabase", [.. Writes]),
            .. Effects(KeepValue, Redis + "IDatabaseAsync", [.. Writes.Select(static name => name + "Async")]),
            .. Effects(SendMessage, Redis + "ISubscriber", WithAsync("Publish")),
        ],
        isAiSdk: false);

    /// <summary>Types to which texts of the query language convert; an order or a choice of members harms nobody.</summary>
    private static string[] Definitions =>
    [
        "ArrayFilterDefinition`1", "Command`1", "FilterDefinition`1", "PipelineStageDefinition`2", "UpdateDefinition`1",
    ];

    /// <summary>Types that are made of such a text.</summary>
    private static string[] Documents =>
    [
        "JsonArrayFilterDefinition`1", "JsonCommand`1", "JsonFilterDefinition`1", "JsonPipelineStageDefinition`2", "JsonUpdateDefinition`1",
    ];

    private static string[] Writes =>
    [
        "HashDelete", "HashIncrement", "HashSet", "KeyDelete", "KeyRename", "ListLeftPush", "ListRemove", "ListRightPush", "ListSetByIndex", "SetAdd",
        "SetRemove", "SortedSetAdd", "SortedSetRemove", "StreamAdd", "StreamDelete", "StringAppend", "StringDecrement", "StringIncrement", "StringSet",
    ];

    private static ApiRow[] Changes(string type) =>
    [
        .. Effects(ChangeData, type, WithAsync("FindOneAndReplace", "FindOneAndUpdate", "ReplaceOne", "UpdateMany", "UpdateOne")),
        .. Effects(DeleteData, type, WithAsync("DeleteMany", "DeleteOne", "FindOneAndDelete")),
    ];

    private static string[] WithAsync(params string[] members) => [.. members, .. members.Select(static member => member + "Async")];
}
