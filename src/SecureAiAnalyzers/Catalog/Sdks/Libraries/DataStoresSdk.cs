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
            .. Documents.SelectMany(static type => Sink(SinkKinds.Sql, Mongo + "Json" + type, [Ctor], "json")),
            Sink(SinkKinds.Sql, "MongoDB.Bson.BsonDocument", "Parse", "json", FlowCondition.QueryDocument),
            .. CtorParameter(ApiRole.QueryDocument, [.. Documents.Select(static type => Mongo + "BsonDocument" + type)], "document"),
            .. Parameter(ApiRole.QueryDocument, Mongo + "IMongoCollection`1", Filtered, "filter"),
            .. Parameter(ApiRole.QueryDocument, Mongo + "IMongoCollectionExtensions", [.. Filtered, "Find"], "filter"),
            .. Parameter(ApiRole.QueryDocument, Mongo + "IMongoDatabase", WithAsync("RunCommand"), "command"),
            .. new[] { "IMongoCollection`1", "IMongoDatabase" }
                .SelectMany(static type => Parameter(ApiRole.QueryDocument, Mongo + type, WithAsync("Aggregate"), "pipeline")),
            .. Parameter(ApiRole.QueryDocument, Mongo + "IMongoCollection`1", WithAsync("AggregateToCollection"), "pipeline"),
            .. Parameter(ApiRole.QueryDocument, Mongo + "PipelineDefinition`2", ["Create"], "stages"),
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

    /// <summary>Types that are made of such a text, or of a document that is parsed from one: their names without what they are made of.</summary>
    private static string[] Documents =>
        ["ArrayFilterDefinition`1", "Command`1", "FilterDefinition`1", "PipelineStageDefinition`2", "UpdateDefinition`1"];

    private static string[] Filtered =>
    [
        "FindSync",
        .. WithAsync("Count", "CountDocuments", "DeleteMany", "DeleteOne", "Distinct", "FindOneAndDelete", "FindOneAndReplace", "FindOneAndUpdate"),
        .. WithAsync("ReplaceOne", "UpdateMany", "UpdateOne"),
        "FindAsync",
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
