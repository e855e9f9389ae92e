using System.Xml;
using System.Xml.Linq;
using System.Xml.Serialization;
using System.Xml.XPath;
using MessagePack;
using MessagePack.Resolvers;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Xunit;
using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NodeTypeResolvers;

namespace SecureAiAnalyzers.SeenBehaviour.Serializers;

/// <summary>SAI5007: which serializers make objects of types that a text names, and which readers of XML read a document type.</summary>
public sealed class OutputDeserializedTests
{
    private const string TypeName = "SecureAiAnalyzers.SeenBehaviour.Serializers.Planted, SecureAiAnalyzers.SeenBehaviour";
    private const string Json = "{\"$type\":\"" + TypeName + "\",\"Name\":\"x\"}";

    /// <summary>Expands to ten million characters and more.</summary>
    private static readonly string Bomb = "<!DOCTYPE form [<!ENTITY a0 \"aaaaaaaaaa\">"
        + string.Concat(Enumerable.Range(1, 7).Select(static level => $"<!ENTITY a{level} \"{string.Concat(Enumerable.Repeat($"&a{level - 1};", 10))}\">"))
        + "]><form>&a7;</form>";

    private static readonly Dictionary<string, Func<string, string>> Readers = new()
    {
        ["XmlDocument.LoadXml"] = static xml => Loaded(document => document.LoadXml(xml)),
        ["XmlDocument.Load"] = static xml => Loaded(document => document.Load(new StringReader(xml))),
        ["XmlDocument.InnerXml"] = static xml => Loaded(document => document.InnerXml = xml),
        ["XDocument.Parse"] = static xml => XDocument.Parse(xml).Root!.Value,
        ["XElement.Load"] = static xml => XElement.Load(new StringReader(xml)).Value,
        ["XPathDocument"] = static xml => new XPathDocument(new StringReader(xml)).CreateNavigator().Value,
        ["XmlTextReader"] = static xml => Content(new XmlTextReader(new StringReader(xml))),
        ["XmlReader that is told to"] = static xml => Read(xml, new XmlReaderSettings { DtdProcessing = DtdProcessing.Parse }),
    };

    private static readonly Dictionary<string, Func<string, string>> Refusing = new()
    {
        ["XmlReader.Create"] = static xml => Read(xml, new XmlReaderSettings()),
        ["XmlDocument over a reader"] = static xml => Loaded(document => document.Load(XmlReader.Create(new StringReader(xml)))),
        ["XmlSerializer over a stream"] = static xml =>
            $"{new XmlSerializer(typeof(Form)).Deserialize(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(xml)))}",
    };

    public static TheoryData<string> ReaderNames => [.. Readers.Keys];

    public static TheoryData<string> RefusingNames => [.. Refusing.Keys];

    [Theory]
    [InlineData(TypeNameHandling.Auto)]
    [InlineData(TypeNameHandling.Objects)]
    [InlineData(TypeNameHandling.Arrays)]
    [InlineData(TypeNameHandling.All)]
    public void Json_names_the_type(TypeNameHandling handling)
    {
        var settings = new JsonSerializerSettings { TypeNameHandling = handling };

        Assert.IsType<Planted>(JsonConvert.DeserializeObject(Json, settings));
        Assert.IsType<Planted>(JToken.Parse(Json).ToObject<object>(JsonSerializer.Create(settings)));
    }

    [Fact]
    public void Json_names_the_type_of_a_marked_member() =>
        Assert.IsType<Planted>(JsonConvert.DeserializeObject<Marked>("{\"Any\":" + Json + "}")!.Any);

    [Fact]
    public void Json_names_no_type_by_default() => Assert.IsType<JObject>(JsonConvert.DeserializeObject(Json));

    [Fact]
    public void Packed_data_names_the_type()
    {
        var packed = MessagePackSerializer.Typeless.Serialize(new Planted());

        Assert.IsType<Planted>(MessagePackSerializer.Typeless.Deserialize(packed));
        Assert.IsType<Planted>(MessagePackSerializer.Deserialize<object>(packed, TypelessContractlessStandardResolver.Options));
        Assert.Throws<MessagePackSerializationException>(() => MessagePackSerializer.Deserialize<object>(packed));
    }

    [Fact]
    public void Yaml_names_the_type_where_tags_are_read_as_types()
    {
        var yaml = "!" + TypeName.Replace(", ", "%2C%20", StringComparison.Ordinal) + "\nName: x";

        var loose = new DeserializerBuilder().WithNodeTypeResolver(new TypeNameInTagNodeTypeResolver()).Build();

        Assert.IsType<Planted>(loose.Deserialize<object>(yaml));
        Assert.Throws<YamlException>(() => new DeserializerBuilder().Build().Deserialize<object>(yaml));
    }

    [Theory]
    [MemberData(nameof(ReaderNames))]
    public void Reader_expands_entities_to_millions_of_characters(string reader)
    {
        Assert.Equal("expanded", Readers[reader]("<!DOCTYPE form [<!ENTITY x \"expanded\">]><form>&x;</form>"));
        var refused = Assert.ThrowsAny<XmlException>(() => Readers[reader](Bomb));
        Assert.Contains("MaxCharactersFromEntities", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(ReaderNames))]
    public void Reader_asks_nobody_for_entities(string reader)
    {
        using var file = new SecretFile();

        Assert.Equal(string.Empty, Readers[reader](file.Entity));
    }

    [Fact]
    public void Resolver_fetches_files_for_a_document()
    {
        using var file = new SecretFile();
        var document = new XmlDocument { XmlResolver = new XmlUrlResolver() };

        document.LoadXml(file.Entity);

        Assert.Equal(SecretFile.Text, document.InnerText);
    }

    [Fact]
    public void Serializer_expands_entities_that_it_reads_from_text()
    {
        var refused = Assert.Throws<InvalidOperationException>(() => new XmlSerializer(typeof(Form)).Deserialize(new StringReader(Bomb)));

        Assert.Contains("MaxCharactersFromEntities", refused.InnerException!.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(RefusingNames))]
    public void Reader_refuses_a_document_type(string reader)
    {
        var refused = Assert.ThrowsAny<Exception>(() => Refusing[reader]("<!DOCTYPE form [<!ENTITY x \"expanded\">]><form>&x;</form>"));

        Assert.Contains("DTD is prohibited", (refused.InnerException ?? refused).Message, StringComparison.Ordinal);
    }

    private static string Loaded(Action<XmlDocument> load)
    {
        var document = new XmlDocument();
        load(document);
        return document.InnerText;
    }

    private static string Read(string xml, XmlReaderSettings settings) => Content(XmlReader.Create(new StringReader(xml), settings));

    private static string Content(XmlReader reader)
    {
        using (reader)
        {
            reader.MoveToContent();
            return reader.ReadElementContentAsString();
        }
    }

    [XmlRoot("form")]
    public sealed class Form;

    public sealed class Marked
    {
        [JsonProperty(TypeNameHandling = TypeNameHandling.Auto)]
        public object? Any { get; set; }
    }

    /// <summary>A file of the machine, and XML that asks for it.</summary>
    private sealed class SecretFile : IDisposable
    {
        public const string Text = "top secret";

        private readonly string _path = Path.GetTempFileName();

        public SecretFile() => File.WriteAllText(_path, Text);

        public string Entity => $"<!DOCTYPE form [<!ENTITY x SYSTEM \"{new Uri(_path)}\">]><form>&x;</form>";

        public void Dispose() => File.Delete(_path);
    }
}

/// <summary>A type that no reader is told of.</summary>
public sealed class Planted
{
    public string? Name { get; set; }
}
