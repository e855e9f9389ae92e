using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.ApiRole;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.Libraries;

/// <summary>Json.NET: documents and their parts carry the text that they were made of.</summary>
internal static class NewtonsoftSdk
{
    private const string Json = "Newtonsoft.Json.";
    private const string Convert = Json + "JsonConvert";
    private const string Serializer = Json + "JsonSerializer";
    private const string Settings = Json + "JsonSerializerSettings";
    private const string Token = Json + "Linq.JToken";
    private const string Document = Json + "Linq.JObject";

    public static SdkCatalog Catalog { get; } = new(
        "Json.NET",
        packages: ["Newtonsoft.Json"],
        newestVersion: "13.0.4",
        anchors: ["Newtonsoft.Json"],
        rows:
        [
            .. Types(
                FlowRole.TextCarrier,
                Convert,
                Json + "JsonReader",
                Json + "JsonWriter",
                Token,
                Json + "Linq.Extensions"),
            .. Seen(
                "13.0.4",
                [
                    Parameter(ReflectedValue, Convert, "SerializeObject", "value"),
                    Parameter(ReflectedValue, Token, "FromObject", "o"),
                    Parameter(ReflectedValue, Document, "FromObject", "o"),
                    Parameter(ReflectedValue, Json + "Linq.JArray", "FromObject", "o"),
                ]),
            Member(ReflectionSetup, Convert, "DefaultSettings"),
            .. Parameter(
                TextParse,
                Convert,
                ["DeserializeAnonymousType", "DeserializeObject", "DeserializeXmlNode", "DeserializeXNode", "PopulateObject"],
                "value"),
            Parameter(TextParse, Json + "Linq.JArray", "Parse", "json"),
            Parameter(TextParse, Document, "Parse", "json"),
            Parameter(TextParse, Token, "Parse", "json"),
            .. Transfer(Convert, ["PopulateObject"], from: ["value"], to: "target"),
            .. Transfer(Document, ["TryGetValue"], from: ["this"], to: "value"),
            .. Transfer(Token, ["WriteTo"], from: ["this"], to: "writer"),
            .. LookUp(Token, "SelectToken", "SelectTokens", "Value"),
            .. LookUp(Document, "GetValue", "Property"),
            .. Transfer(Serializer, ["Deserialize"], from: ["reader"]),
            .. Transfer(Serializer, ["Populate"], from: ["reader"], to: "target"),
            .. Transfer(Serializer, ["Serialize"], from: ["value"], to: "textWriter"),
            .. Transfer(Serializer, ["Serialize"], from: ["value"], to: "jsonWriter"),
            .. Seen("13.0.4", Members(TypeNaming, Settings, "TypeNameHandling")),
            Member(TypeNaming, Serializer, "TypeNameHandling"),
            .. Members(TypeNaming, Json + "JsonPropertyAttribute", "TypeNameHandling", "ItemTypeNameHandling"),
            .. Seen("13.0.4", [Member(TypeNaming, Json + "JsonContainerAttribute", "ItemTypeNameHandling")]),
            Member(NoTypeNaming, Json + "TypeNameHandling", "None"),
            .. new[] { Settings, Serializer }.SelectMany(static type => Members(TypeBinder, type, "SerializationBinder", "Binder")),
            .. Types(AnyTypeBinder, Json + "Serialization.DefaultSerializationBinder"),
            .. Parameter(ReaderSettings, Serializer, ["Create", "CreateDefault"], "settings"),
            Parameter(ReaderSettings, Settings, Ctor, "original"),
            Member(DefaultReaderSettings, Convert, "DefaultSettings"),
            .. new[] { "DeserializeObject", "DeserializeAnonymousType", "PopulateObject" }.Select(static member =>
                Sink(SinkKinds.Deserialization, Convert, member, "value", FlowCondition.TypeNamingOrDefault, selector: "settings")),
            .. new[] { "Deserialize", "Populate" }.Select(static member =>
                Sink(SinkKinds.Deserialization, Serializer, member, "reader", FlowCondition.TypeNaming, selector: FlowRow.Receiver)),
            Sink(SinkKinds.Deserialization, Token, "ToObject", FlowRow.Receiver, FlowCondition.TypeNamingOrDefault, selector: "jsonSerializer"),
            Parameter(DeserializedType, Convert, "DeserializeObject", "type"),
            Parameter(DeserializedType, Serializer, "Deserialize", "objectType"),
            Parameter(DeserializedType, Token, "ToObject", "objectType"),
        ],
        isAiSdk: false);
}
