using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.ApiRole;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.Libraries;

/// <summary>Serializers beside those of the platform and Json.NET, where data can name the types of the objects that are made of it.</summary>
internal static class SerializersSdk
{
    private const string Pack = "MessagePack.MessagePackSerializer";
    private const string Typeless = Pack + "+Typeless";
    private const string PackResolvers = "MessagePack.Resolvers.";
    private const string Yaml = "YamlDotNet.Serialization.";
    private const string YamlReader = Yaml + "IDeserializer";

    public static SdkCatalog YamlDotNet { get; } = new(
        "YamlDotNet",
        packages: ["YamlDotNet"],
        newestVersion: "18.1.0",
        anchors: ["YamlDotNet"],
        rows:
        [
            .. Types(FlowRole.TextCarrier, "YamlDotNet.Core.IParser"),
            .. Seen("18.1.0", Types(TypeNamingReader, Yaml + "NodeTypeResolvers.TypeNameInTagNodeTypeResolver")),
            Sink(SinkKinds.Deserialization, YamlReader, "Deserialize", "input", FlowCondition.TypeNaming, selector: FlowRow.Receiver),
            Sink(SinkKinds.Deserialization, YamlReader, "Deserialize", "parser", FlowCondition.TypeNaming, selector: FlowRow.Receiver),
            Parameter(DeserializedType, YamlReader, "Deserialize", "type"),
        ],
        isAiSdk: false);

    public static SdkCatalog MessagePack { get; } = new(
        "MessagePack",
        packages: ["MessagePack"],
        newestVersion: "2.5.307",
        anchors: ["MessagePack"],
        rows:
        [
            .. Seen("2.5.307", Types(TypeNamingReader, PackResolvers + "TypelessContractlessStandardResolver", PackResolvers + "TypelessObjectResolver")),
            .. Data.Select(static data => Sink(SinkKinds.Deserialization, Typeless, data.Member, data.Name)),
            .. Data.Select(static data =>
                Sink(SinkKinds.Deserialization, Pack, data.Member, data.Name, FlowCondition.TypeNaming, selector: "options")),
            Sink(SinkKinds.Deserialization, Pack, "Deserialize", "buffer", FlowCondition.TypeNaming, selector: "options"),
            .. Parameter(DeserializedType, Pack, ["Deserialize", "DeserializeAsync"], "type"),
        ],
        isAiSdk: false);

    private static (string Member, string Name)[] Data =>
        [("Deserialize", "bytes"), ("Deserialize", "byteSequence"), ("Deserialize", "stream"), ("DeserializeAsync", "stream")];
}
