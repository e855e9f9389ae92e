using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.DotNet;

/// <content>JSON and XML documents and their parts.</content>
internal static partial class DotNetFlowSdk
{
    private const string Json = "System.Text.Json.";
    private const string JsonSerializer = Json + "JsonSerializer";
    private const string JsonNode = Json + "Nodes.JsonNode";
    private const string XmlLinq = "System.Xml.Linq.";

    private static FlowRow[] DocumentRows =>
    [
        .. Types(
            FlowRole.TextCarrier,
            JsonSerializer,
            Json + "JsonDocument",
            Json + "JsonElement",
            Json + "JsonProperty",
            Json + "JsonEncodedText",
            Json + "Utf8JsonReader",
            Json + "Utf8JsonWriter",
            JsonNode,
            "System.BinaryData",
            XmlLinq + "XObject",
            XmlLinq + "Extensions",
            XmlLinq + "XName",
            "System.Xml.XPath.Extensions",
            "System.Xml.XPath.XPathNavigator",
            "System.Xml.XmlNode",
            XmlReader,
            "System.Xml.XmlWriter"),

        .. Transfer(JsonSerializer, ["Serialize"], from: ["value"], to: "writer"),
        .. Transfer(JsonSerializer, ["Serialize", "SerializeAsync"], from: ["value"], to: "utf8Json"),
        .. Transfer(Json + "JsonDocument", ["WriteTo"], from: ["this"], to: "writer"),
        .. Transfer(Json + "JsonDocument", ["TryParseValue"], from: ["reader"], to: "document"),
        .. Transfer(Json + "JsonElement", ["GetProperty"], from: ["this"]),
        .. Transfer(Json + "JsonElement", ["WriteTo"], from: ["this"], to: "writer"),
        .. Transfer(Json + "JsonElement", ["TryGetProperty", "TryGetBytesFromBase64"], from: ["this"], to: "value"),
        .. Verbatim(JsonSerializer, ["Deserialize"], from: "json"),
        .. Verbatim(JsonSerializer, ["Deserialize"], from: "element"),
        .. Verbatim(JsonSerializer, ["Deserialize"], from: "node"),
        .. Verbatim(Json + "JsonElement", ["Clone", "GetString", "ToString", "this[]"], from: "this"),
        .. Verbatim(JsonNode, ["GetValue", "ToString"], from: "this"),
        .. Verbatim("System.BinaryData", [Ctor, "FromString"], from: "data"),
        .. Verbatim("System.BinaryData", ["ToArray", "ToStream", "ToString"], from: "this"),
        .. Transfer(JsonNode, ["WriteTo"], from: ["this"], to: "writer"),
        .. Transfer(Json + "Nodes.JsonObject", ["TryGetPropertyValue"], from: ["this"], to: "jsonNode"),
        .. Transfer(Json + "Nodes.JsonValue", ["TryGetValue"], from: ["this"], to: "value"),

        // What is found in a document is not made of the path that finds it.
        .. Transfer("System.Xml.XPath.Extensions", ["XPathEvaluate", "XPathSelectElement", "XPathSelectElements"], from: ["node"]),
        .. LookUp("System.Xml.XPath.XPathNavigator", "Evaluate", "GetAttribute", "Select", "SelectChildren", "SelectSingleNode"),
        .. LookUp("System.Xml.XmlNode", "SelectNodes", "SelectSingleNode"),
        .. LookUp("System.Xml.XmlElement", "GetAttribute", "GetAttributeNode", "GetElementsByTagName"),
        .. LookUp(XmlDocument, "GetElementById", "GetElementsByTagName"),
        .. LookUp(XmlReader, "GetAttribute"),
        .. LookUp(XmlLinq + "XContainer", "Descendants", "Element", "Elements"),
        .. LookUp(XmlLinq + "XElement", "AncestorsAndSelf", "Attribute", "Attributes", "DescendantsAndSelf"),
        .. LookUp(XmlLinq + "XNode", "Ancestors", "ElementsAfterSelf", "ElementsBeforeSelf"),
        .. Transfer(
            XmlLinq + "Extensions",
            ["Ancestors", "AncestorsAndSelf", "Attributes", "Descendants", "DescendantsAndSelf", "Elements"],
            from: ["source"]),

        // What is read from a document is not made of its address.
        .. Transfer(XmlLinq + "XDocument", ["Load", "LoadAsync"], from: ["stream"]),
        .. Transfer(XmlLinq + "XDocument", ["Load", "LoadAsync"], from: ["textReader"]),
        .. Transfer(XmlLinq + "XDocument", ["Load", "LoadAsync"], from: ["reader"]),
        .. Transfer(XmlLinq + "XElement", ["Load", "LoadAsync"], from: ["stream"]),
        .. Transfer(XmlLinq + "XElement", ["Load", "LoadAsync"], from: ["textReader"]),
        .. Transfer(XmlLinq + "XElement", ["Load", "LoadAsync"], from: ["reader"]),
        .. Transfer(XmlDocument, ["Load"], from: ["inStream"], to: "this"),
        .. Transfer(XmlDocument, ["Load"], from: ["txtReader"], to: "this"),
        .. Transfer(XmlDocument, ["Load"], from: ["reader"], to: "this"),
        .. Transfer(XmlReader, ["Create"], from: ["input"]),
        .. Transfer(XmlReader, ["Create"], from: ["reader"]),
    ];
}
