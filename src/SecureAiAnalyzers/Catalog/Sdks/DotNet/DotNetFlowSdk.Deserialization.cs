using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.DotNet;

/// <content>Objects that are made of data: serializers that find the types in it, types that are found by name, XML with a document type.</content>
internal static partial class DotNetFlowSdk
{
    private const string Formatters = "System.Runtime.Serialization.Formatters.";
    private const string BinaryFormatter = Formatters + "Binary.BinaryFormatter";
    private const string SoapFormatter = Formatters + "Soap.SoapFormatter";
    private const string NetDataContractSerializer = "System.Runtime.Serialization.NetDataContractSerializer";
    private const string XmlSerializer = "System.Xml.Serialization.XmlSerializer";
    private const string XmlDocument = "System.Xml.XmlDocument";
    private const string XmlReader = "System.Xml.XmlReader";
    private const string XmlReaderSettings = "System.Xml.XmlReaderSettings";
    private const string XmlTextReader = "System.Xml.XmlTextReader";

    private static SdkRow[] DeserializationRows =>
    [
        .. Types(
            ApiRole.TypeNamingReader,
            BinaryFormatter,
            SoapFormatter,
            NetDataContractSerializer,
            "System.Web.UI.LosFormatter",
            "System.Web.UI.ObjectStateFormatter",
            "System.Web.Script.Serialization.SimpleTypeResolver"),
        .. new[] { BinaryFormatter, SoapFormatter, NetDataContractSerializer }.Select(static type => Member(ApiRole.TypeBinder, type, "Binder")),
        .. TypeNamed(BinaryFormatter, ["Deserialize"], "serializationStream"),
        .. TypeNamed(SoapFormatter, ["Deserialize"], "serializationStream"),
        .. TypeNamed(NetDataContractSerializer, ["Deserialize"], "stream"),
        .. TypeNamed("System.Runtime.Serialization.XmlObjectSerializer", ["ReadObject"], "stream"),
        .. TypeNamed("System.Runtime.Serialization.XmlObjectSerializer", ["ReadObject"], "reader"),
        .. TypeNamed("System.Web.UI.LosFormatter", ["Deserialize"], "input"),
        .. TypeNamed("System.Web.UI.LosFormatter", ["Deserialize"], "stream"),
        .. TypeNamed("System.Web.UI.ObjectStateFormatter", ["Deserialize"], "inputString"),
        .. TypeNamed("System.Web.UI.ObjectStateFormatter", ["Deserialize"], "inputStream"),
        .. TypeNamed("System.Web.Script.Serialization.JavaScriptSerializer", ["Deserialize", "DeserializeObject"], "input"),
        .. Sink(SinkKinds.Deserialization, "System.Windows.Markup.XamlReader", ["Parse"], "xamlText"),
        .. Sink(SinkKinds.Deserialization, "System.Windows.Markup.XamlReader", ["Load", "LoadAsync"], "stream"),

        Sink(SinkKinds.Deserialization, "System.Type", "GetType", "typeName", FlowCondition.DeserializedType),
        Sink(SinkKinds.Deserialization, Assembly, "GetType", "name", FlowCondition.DeserializedType),
        Parameter(ApiRole.DeserializedType, XmlSerializer, Ctor, "type"),
        Parameter(ApiRole.DeserializedType, "System.Runtime.Serialization.DataContractSerializer", Ctor, "type"),
        Parameter(ApiRole.DeserializedType, "System.Runtime.Serialization.Json.DataContractJsonSerializer", Ctor, "type"),
        .. Parameter(ApiRole.DeserializedType, JsonSerializer, ["Deserialize", "DeserializeAsync"], "returnType"),

        .. Undecided(XmlDocument, ["LoadXml"], "xml"),
        .. Undecided(XmlDocument, ["Load"], "inStream"),
        .. Undecided(XmlDocument, ["Load"], "txtReader"),
        SinkProperty(SinkKinds.Xml, XmlDocument, "InnerXml"),
        .. Undecided(XmlTextReader, [Ctor], "input"),
        .. Undecided(XmlTextReader, [Ctor], "xmlFragment"),
        .. Documents(XmlLinq + "XDocument"),
        .. Documents(XmlLinq + "XElement"),
        .. Sink(SinkKinds.Xml, "System.Xml.XPath.XPathDocument", [Ctor], "textReader"),
        .. Sink(SinkKinds.Xml, "System.Xml.XPath.XPathDocument", [Ctor], "stream"),
        .. Sink(SinkKinds.Xml, XmlSerializer, ["Deserialize"], "textReader"),
        Sink(SinkKinds.Xml, XmlReader, "Create", "input", FlowCondition.DocumentTypeAllowed, selector: "settings"),
        Member(ApiRole.DocumentTypeReading, XmlReaderSettings, "DtdProcessing"),
        Member(ApiRole.DocumentTypeReading, XmlTextReader, "DtdProcessing"),
        Member(ApiRole.DocumentTypeRead, "System.Xml.DtdProcessing", "Parse"),
        Member(ApiRole.EntityResolver, XmlDocument, "XmlResolver"),
        Member(ApiRole.EntityResolver, XmlTextReader, "XmlResolver"),
    ];

    /// <summary>The members read data in which types are named, where the serializer that they are called on lets it.</summary>
    private static IEnumerable<FlowRow> TypeNamed(string type, string[] members, string data) => members.Select(member =>
        Sink(SinkKinds.Deserialization, type, member, data, FlowCondition.TypeNaming, selector: FlowRow.Receiver));

    /// <summary>The members read a document type unless what they are called on, or make, is told not to.</summary>
    private static IEnumerable<FlowRow> Undecided(string type, string[] members, string data) => members.Select(member =>
        Sink(SinkKinds.Xml, type, member, data, FlowCondition.DocumentTypeNotRefused));

    private static IEnumerable<FlowRow> Documents(string type) =>
    [
        .. Sink(SinkKinds.Xml, type, ["Parse"], "text"),
        .. Sink(SinkKinds.Xml, type, ["Load", "LoadAsync"], "stream"),
        .. Sink(SinkKinds.Xml, type, ["Load", "LoadAsync"], "textReader"),
    ];
}
