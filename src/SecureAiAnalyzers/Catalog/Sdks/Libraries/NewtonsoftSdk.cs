using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.ApiRole;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.Libraries;

/// <summary>Json.NET: documents and their parts carry the text that they were made of.</summary>
internal static class NewtonsoftSdk
{
    private const string Json = "Newtonsoft.Json.";
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
                Json + "JsonConvert",
                Json + "JsonReader",
                Json + "JsonWriter",
                Json + "Linq.JToken",
                Json + "Linq.Extensions"),
            .. Seen(
                "13.0.4",
                [
                    Parameter(ReflectedValue, Json + "JsonConvert", "SerializeObject", "value"),
                    Parameter(ReflectedValue, Json + "Linq.JToken", "FromObject", "o"),
                    Parameter(ReflectedValue, Document, "FromObject", "o"),
                    Parameter(ReflectedValue, Json + "Linq.JArray", "FromObject", "o"),
                ]),
            Member(ReflectionSetup, Json + "JsonConvert", "DefaultSettings"),
            .. Parameter(
                TextParse,
                Json + "JsonConvert",
                ["DeserializeAnonymousType", "DeserializeObject", "DeserializeXmlNode", "DeserializeXNode", "PopulateObject"],
                "value"),
            Parameter(TextParse, Json + "Linq.JArray", "Parse", "json"),
            Parameter(TextParse, Document, "Parse", "json"),
            Parameter(TextParse, Json + "Linq.JToken", "Parse", "json"),
            .. Transfer(Json + "JsonConvert", ["PopulateObject"], from: ["value"], to: "target"),
            .. Transfer(Document, ["TryGetValue"], from: ["this"], to: "value"),
            .. Transfer(Json + "Linq.JToken", ["WriteTo"], from: ["this"], to: "writer"),
            .. Transfer(Json + "JsonSerializer", ["Deserialize"], from: ["reader"]),
            .. Transfer(Json + "JsonSerializer", ["Populate"], from: ["reader"], to: "target"),
            .. Transfer(Json + "JsonSerializer", ["Serialize"], from: ["value"], to: "textWriter"),
            .. Transfer(Json + "JsonSerializer", ["Serialize"], from: ["value"], to: "jsonWriter"),
        ],
        isAiSdk: false);
}
