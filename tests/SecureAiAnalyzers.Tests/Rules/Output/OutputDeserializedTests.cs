using Microsoft.CodeAnalysis.Testing;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Tests.References;
using SecureAiAnalyzers.Tests.Rules.Shared;
using Xunit;

namespace SecureAiAnalyzers.Tests.Rules.Output;

public sealed class OutputDeserializedTests() : OutputTests(
    RuleTable.OutputDeserialized,
    "new System.Xml.XmlDocument().LoadXml([|answer|]);",
    "System.Xml.Linq.XDocument.Parse([|input|]);")
{
    private const string AnyType = "var settings = new Newtonsoft.Json.JsonSerializerSettings { TypeNameHandling = Newtonsoft.Json.TypeNameHandling.All }; ";
    private const string NewtonsoftUsings = "using Newtonsoft.Json;\nusing Newtonsoft.Json.Linq;\n";

    [Theory]
    [InlineData("Newtonsoft.Json.JsonConvert.DeserializeObject([|answer|], settings);")]
    [InlineData("Newtonsoft.Json.JsonConvert.DeserializeObject<Note>([|answer|], settings);")]
    [InlineData("Newtonsoft.Json.JsonConvert.DeserializeObject([|answer|], typeof(Note), settings);")]
    [InlineData("Newtonsoft.Json.JsonConvert.PopulateObject([|answer|], new List<object>(), settings);")]
    [InlineData("Newtonsoft.Json.JsonConvert.DeserializeAnonymousType([|answer|], new { Any = new object() }, settings);")]
    [InlineData("Newtonsoft.Json.JsonSerializer.Create(settings).Deserialize([|new Newtonsoft.Json.JsonTextReader(new StringReader(answer))|]);")]
    [InlineData("Newtonsoft.Json.JsonSerializer.CreateDefault(settings).Deserialize([|new StringReader(answer)|], typeof(Note));")]
    [InlineData("Newtonsoft.Json.JsonSerializer.Create(settings).Populate([|new StringReader(answer)|], new List<object>());")]
    [InlineData("[|Newtonsoft.Json.Linq.JObject.Parse(answer)|].ToObject<object>(Newtonsoft.Json.JsonSerializer.Create(settings));")]
    [InlineData("[|Newtonsoft.Json.Linq.JToken.Parse(answer)[\"value\"]|]!.ToObject(typeof(object), Newtonsoft.Json.JsonSerializer.Create(settings));")]
    [InlineData("var serializer = new Newtonsoft.Json.JsonSerializer(); serializer.TypeNameHandling = Newtonsoft.Json.TypeNameHandling.Auto; serializer.Deserialize([|new StringReader(answer)|], typeof(Note));")]
    [InlineData("var serializer = Newtonsoft.Json.JsonSerializer.CreateDefault(); serializer.TypeNameHandling = Newtonsoft.Json.TypeNameHandling.Auto; serializer.Deserialize([|new StringReader(answer)|], typeof(Note));")]
    public Task Reports_json_that_names_types(string statements) => VerifyAsync(Answer + AnyType + statements, "Newtonsoft.Json");

    [Theory]
    [InlineData("new JsonSerializerSettings { TypeNameHandling = TypeNameHandling.Auto }")]
    [InlineData("new JsonSerializerSettings { TypeNameHandling = TypeNameHandling.Objects | TypeNameHandling.Arrays }")]
    [InlineData("new JsonSerializerSettings { TypeNameHandling = loose ? TypeNameHandling.All : TypeNameHandling.None }")]
    [InlineData("new JsonSerializerSettings { TypeNameHandling = TypeNameHandling.All, SerializationBinder = new Newtonsoft.Json.Serialization.DefaultSerializationBinder() }")]
    [InlineData("new JsonSerializerSettings { TypeNameHandling = TypeNameHandling.All, SerializationBinder = null }")]
    [InlineData("new JsonSerializerSettings(Shared)")]
    [InlineData("Shared")]
    [InlineData("_own")]
    [InlineData("Make(TypeNameHandling.All)")]
    [InlineData("Changed()")]
    [InlineData("loose ? Shared : null")]
    public Task Reports_settings_wherever_they_are_made(string settings) => VerifyJsonFileAsync(Settings(settings, "[|answer|]"), NewtonsoftUsings);

    [Theory]
    [InlineData("(JsonSerializerSettings?)null")]
    [InlineData("new JsonSerializerSettings()")]
    [InlineData("new JsonSerializerSettings { TypeNameHandling = TypeNameHandling.None }")]
    [InlineData("new JsonSerializerSettings { TypeNameHandling = TypeNameHandling.All, SerializationBinder = new KnownTypes() }")]
    [InlineData("new JsonSerializerSettings(Shared) { TypeNameHandling = TypeNameHandling.None }")]
    [InlineData("Make(TypeNameHandling.None)")]
    [InlineData("Given")]
    public Task DoesNotReport_settings_by_which_json_names_no_types(string settings) => VerifyJsonFileAsync(Settings(settings, "answer"), NewtonsoftUsings);

    [Theory]
    [InlineData("JsonConvert.DefaultSettings = () => new JsonSerializerSettings { TypeNameHandling = TypeNameHandling.All };", "JsonConvert.DeserializeObject<Note>([|answer|])")]
    [InlineData("JsonConvert.DefaultSettings = Defaults;", "JsonConvert.DeserializeObject<Note>([|answer|])")]
    [InlineData("JsonConvert.DefaultSettings = Defaults;", "JsonConvert.DeserializeObject<Note>([|answer|], new JsonSerializerSettings { MaxDepth = 9 })")]
    [InlineData("JsonConvert.DefaultSettings = Defaults;", "[|JObject.Parse(answer)|].ToObject<Note>()")]
    [InlineData("", "JsonConvert.DeserializeObject<Loose>([|answer|])")]
    [InlineData("", "JsonConvert.DeserializeObject<LooseMembers>([|answer|])")]
    [InlineData("", "JsonConvert.DeserializeObject<LooseList>([|answer|])")]
    [InlineData("", "JsonConvert.DeserializeObject<List<Loose>>([|answer|])")]
    [InlineData("", "JsonConvert.DeserializeObject<Loose[]>([|answer|])")]
    [InlineData("", "JsonConvert.DeserializeObject<Looser>([|answer|])")]
    public Task Reports_default_of_the_program_or_the_type(string setup, string read) => VerifyJsonFileAsync(WithDefault(setup, read), NewtonsoftUsings);

    [Theory]
    [InlineData("", "JsonConvert.DeserializeObject<Note>(answer)")]
    [InlineData("", "JsonConvert.DeserializeObject<Strict>(answer)")]
    [InlineData("", "JsonConvert.DeserializeObject<List<Strict>>(answer)")]
    [InlineData("JsonConvert.DefaultSettings = () => new JsonSerializerSettings { MaxDepth = 9 };", "JsonConvert.DeserializeObject<Note>(answer)")]
    [InlineData("JsonConvert.DefaultSettings = Defaults;", "JsonConvert.DeserializeObject<Note>(answer, new JsonSerializerSettings { TypeNameHandling = TypeNameHandling.None })")]
    [InlineData("JsonConvert.DefaultSettings = Defaults;", "System.Text.Json.JsonSerializer.Deserialize<Note>(answer)")]
    public Task DoesNotReport_default_that_names_no_types(string setup, string read) => VerifyJsonFileAsync(WithDefault(setup, read), NewtonsoftUsings);

    [Theory]
    [InlineData("new System.Runtime.Serialization.Formatters.Binary.BinaryFormatter().Deserialize([|new MemoryStream(Convert.FromBase64String(answer))|]);", "")]
    [InlineData("new System.Runtime.Serialization.Formatters.Soap.SoapFormatter().Deserialize([|new MemoryStream(Encoding.UTF8.GetBytes(answer))|]);", "NetFramework.Serializers")]
    [InlineData("new System.Runtime.Serialization.NetDataContractSerializer().Deserialize([|new MemoryStream(Encoding.UTF8.GetBytes(answer))|]);", "NetFramework.Serializers")]
    [InlineData("new System.Runtime.Serialization.NetDataContractSerializer().ReadObject([|new MemoryStream(Encoding.UTF8.GetBytes(answer))|]);", "NetFramework.Serializers")]
    [InlineData("new System.Web.UI.LosFormatter().Deserialize([|answer|]);", "NetFramework.Serializers")]
    [InlineData("new System.Web.UI.ObjectStateFormatter().Deserialize([|answer|]);", "NetFramework.Serializers")]
    [InlineData("new System.Web.Script.Serialization.JavaScriptSerializer(new System.Web.Script.Serialization.SimpleTypeResolver()).Deserialize<Note>([|answer|]);", "NetFramework.Serializers")]
    [InlineData("System.Windows.Markup.XamlReader.Parse([|answer|]);", "PresentationFramework")]
    [InlineData("MessagePack.MessagePackSerializer.Typeless.Deserialize([|new MemoryStream(Convert.FromBase64String(answer))|]);", "MessagePack")]
    [InlineData("MessagePack.MessagePackSerializer.Deserialize<object>([|Convert.FromBase64String(answer)|], MessagePack.Resolvers.TypelessContractlessStandardResolver.Options);", "MessagePack")]
    [InlineData("MessagePack.MessagePackSerializer.Deserialize<object>([|Convert.FromBase64String(answer)|], MessagePack.MessagePackSerializerOptions.Standard.WithResolver(MessagePack.Resolvers.TypelessContractlessStandardResolver.Instance));", "MessagePack")]
    [InlineData("new YamlDotNet.Serialization.DeserializerBuilder().WithNodeTypeResolver(new YamlDotNet.Serialization.NodeTypeResolvers.TypeNameInTagNodeTypeResolver()).Build().Deserialize<object>([|answer|]);", "YamlDotNet")]
    [InlineData("var builder = new YamlDotNet.Serialization.DeserializerBuilder(); builder.WithNodeTypeResolver(new YamlDotNet.Serialization.NodeTypeResolvers.TypeNameInTagNodeTypeResolver()); var yaml = builder.Build(); yaml.Deserialize<Note>([|answer|]);", "YamlDotNet")]
    [InlineData("new System.Xml.Serialization.XmlSerializer(Type.GetType([|answer|])!);", "")]
    [InlineData("var type = Type.GetType([|\"Contoso.\" + answer|]); var serializer = new System.Runtime.Serialization.DataContractSerializer(type!);", "")]
    [InlineData("JsonSerializer.Deserialize(\"{}\", typeof(Note).Assembly.GetType([|answer|])!);", "")]
    public Task Reports_serializer_that_finds_types_in_the_data(string statements, string packages) =>
        VerifyAsync(Answer + statements, FlowCode.Stubs(packages));

    [Theory]
    [InlineData("JsonSerializer.Deserialize<Note>(answer);", "")]
    [InlineData("JsonSerializer.Deserialize(answer, typeof(Note));", "")]
    [InlineData("JsonDocument.Parse(answer);", "")]
    [InlineData("Newtonsoft.Json.JsonConvert.DeserializeObject<Note>(answer);", "Newtonsoft.Json")]
    [InlineData("Newtonsoft.Json.Linq.JObject.Parse(answer).ToObject<Note>();", "Newtonsoft.Json")]
    [InlineData("new System.Runtime.Serialization.DataContractSerializer(typeof(Note)).ReadObject(new MemoryStream(Encoding.UTF8.GetBytes(answer)));", "")]
    [InlineData("new System.Runtime.Serialization.NetDataContractSerializer { Binder = The<System.Runtime.Serialization.SerializationBinder>() }.Deserialize(new MemoryStream(Encoding.UTF8.GetBytes(answer)));", "NetFramework.Serializers")]
    [InlineData("new System.Web.Script.Serialization.JavaScriptSerializer().Deserialize<Note>(answer);", "NetFramework.Serializers")]
    [InlineData("MessagePack.MessagePackSerializer.Deserialize<Note>(Convert.FromBase64String(answer), MessagePack.MessagePackSerializerOptions.Standard);", "MessagePack")]
    [InlineData("MessagePack.MessagePackSerializer.Deserialize<Note>(Convert.FromBase64String(answer));", "MessagePack")]
    [InlineData("new YamlDotNet.Serialization.DeserializerBuilder().WithTagMapping(\"!note\", typeof(Note)).Build().Deserialize<Note>(answer);", "YamlDotNet")]
    [InlineData("new YamlDotNet.Serialization.DeserializerBuilder().Build().Deserialize<Note>(answer);", "YamlDotNet")]
    [InlineData("var types = new Dictionary<string, Type> { [\"note\"] = typeof(Note) }; if (types.TryGetValue(answer, out var type)) new System.Xml.Serialization.XmlSerializer(type);", "")]
    [InlineData("if (answer is \"Note\" or \"Letter\") new System.Xml.Serialization.XmlSerializer(Type.GetType(answer)!);", "")]
    public Task DoesNotReport_serializer_of_known_types(string statements, string packages) => VerifyAsync(Answer + statements, FlowCode.Stubs(packages));

    [Theory]
    [InlineData("var document = new System.Xml.XmlDocument(); document.LoadXml([|answer|]);")]
    [InlineData("new System.Xml.XmlDocument().Load([|new StringReader(answer)|]);")]
    [InlineData("new System.Xml.XmlDocument { XmlResolver = new System.Xml.XmlUrlResolver() }.LoadXml([|answer|]);")]
    [InlineData("var document = new System.Xml.XmlDocument(); document.InnerXml = [|answer|];")]
    [InlineData("System.Xml.Linq.XDocument.Parse([|answer|]);")]
    [InlineData("System.Xml.Linq.XElement.Parse([|answer.Trim()|]);")]
    [InlineData("System.Xml.Linq.XDocument.Parse([|\"<?xml version='1.0'?>\" + answer|]);")]
    [InlineData("System.Xml.Linq.XDocument.Parse([|$\"<!-- <a> -->{answer}\"|]);")]
    [InlineData("var xml = answer; if (answer.Length > 3) xml = \"<a>\" + answer + \"</a>\"; System.Xml.Linq.XDocument.Parse([|xml|]);")]
    [InlineData("System.Xml.Linq.XDocument.Load([|new MemoryStream(Encoding.UTF8.GetBytes(answer))|]);")]
    [InlineData("await System.Xml.Linq.XDocument.LoadAsync([|new StringReader(answer)|], System.Xml.Linq.LoadOptions.None, default);")]
    [InlineData("new System.Xml.XPath.XPathDocument([|new StringReader(answer)|]);")]
    [InlineData("new System.Xml.Serialization.XmlSerializer(typeof(Note)).Deserialize([|new StringReader(answer)|]);")]
    [InlineData("new System.Xml.XmlTextReader([|new StringReader(answer)|]);")]
    [InlineData("System.Xml.XmlReader.Create([|new StringReader(answer)|], new System.Xml.XmlReaderSettings { DtdProcessing = System.Xml.DtdProcessing.Parse });")]
    [InlineData("var settings = new System.Xml.XmlReaderSettings(); settings.DtdProcessing = System.Xml.DtdProcessing.Parse; System.Xml.XmlReader.Create([|new StringReader(answer)|], settings);")]
    public Task Reports_reader_of_a_document_type(string statements) => VerifyAsync(Answer + statements);

    [Theory]
    [InlineData("System.Xml.XmlReader.Create(new StringReader(answer));")]
    [InlineData("System.Xml.Linq.XDocument.Load(System.Xml.XmlReader.Create(new StringReader(answer)));")]
    [InlineData("new System.Xml.XmlDocument().Load(System.Xml.XmlReader.Create(new StringReader(answer)));")]
    [InlineData("new System.Xml.XPath.XPathDocument(System.Xml.XmlReader.Create(new StringReader(answer)));")]
    [InlineData("new System.Xml.Serialization.XmlSerializer(typeof(Note)).Deserialize(System.Xml.XmlReader.Create(new StringReader(answer)));")]
    [InlineData("new System.Xml.Serialization.XmlSerializer(typeof(Note)).Deserialize(new MemoryStream(Encoding.UTF8.GetBytes(answer)));")]
    [InlineData("System.Xml.XmlReader.Create(new StringReader(answer), new System.Xml.XmlReaderSettings { DtdProcessing = System.Xml.DtdProcessing.Prohibit });")]
    [InlineData("System.Xml.XmlReader.Create(new StringReader(answer), new System.Xml.XmlReaderSettings { Async = true });")]
    [InlineData("new System.Xml.XmlTextReader(new StringReader(answer)) { DtdProcessing = System.Xml.DtdProcessing.Prohibit };")]
    [InlineData("var document = new System.Xml.XmlDocument { XmlResolver = null }; document.LoadXml(answer);")]
    [InlineData("var document = new System.Xml.XmlDocument(); document.XmlResolver = null; document.LoadXml(answer);")]
    [InlineData("if (answer.Contains(\"<!DOCTYPE\", StringComparison.OrdinalIgnoreCase)) return; System.Xml.Linq.XDocument.Parse(answer);")]
    [InlineData("if (!answer.Contains(\"<!\")) System.Xml.Linq.XDocument.Parse(answer);")]
    [InlineData("if (answer.All(char.IsLetterOrDigit)) System.Xml.Linq.XDocument.Parse(\"<a>\" + answer + \"</a>\");")]
    [InlineData("System.Xml.Linq.XDocument.Parse($\"<answer>{answer}</answer>\");")]
    [InlineData("var xml = \"<?xml version='1.0'?>\\n<answer lang='en'>\" + answer + \"</answer>\"; System.Xml.Linq.XDocument.Parse(xml);")]
    [InlineData("var document = new System.Xml.XmlDocument(); document.LoadXml(string.Concat(\"<a>\", answer, \"</a>\"));")]
    [InlineData("new System.Xml.Linq.XElement(\"answer\", answer);")]
    [InlineData("var element = new System.Xml.XmlDocument().CreateElement(\"answer\"); element.InnerText = answer;")]
    [InlineData("System.Xml.Linq.XDocument.Parse(\"<a>\" + System.Security.SecurityElement.Escape(answer) + \"</a>\");")]
    [InlineData("System.Xml.Linq.XDocument.Load(Path.Combine(\"forms\", \"letter.xml\"));")]
    public Task DoesNotReport_reader_without_a_document_type(string statements) => VerifyAsync(Answer + statements);

    [Fact]
    public Task Reports_memory_and_form_that_a_model_writes() => VerifyJsonFileAsync("""
        public sealed class MemoryStore
        {
            private static readonly JsonSerializerSettings Settings = new()
            {
                TypeNameHandling = TypeNameHandling.Auto,
                NullValueHandling = NullValueHandling.Ignore,
            };

            public static List<object> Read(string json)
            {
                var memories = JsonConvert.DeserializeObject<List<object>>([|json|], Settings);
                return memories ?? [];
            }
        }

        public sealed class MemoryTools
        {
            public IEnumerable<AITool> All => [AIFunctionFactory.Create(Restore), AIFunctionFactory.Create(FillForm)];

            [Description("Restores memories from a snapshot.")]
            private string Restore(string snapshot)
            {
                var trimmed = snapshot.Trim();
                if (trimmed.Length == 0)
                    return "Nothing to restore.";
                return MemoryStore.Read(trimmed).Count + " memories";
            }

            [Description("Fills a form.")]
            private string FillForm(string xml)
            {
                var form = new System.Xml.XmlDocument();
                try
                {
                    form.LoadXml([|xml|]);
                }
                catch (System.Xml.XmlException)
                {
                    return "This is no form.";
                }

                return form.DocumentElement!.Name;
            }
        }
        """,
        NewtonsoftUsings);

    [Fact]
    public Task DoesNotReport_memory_and_form_that_are_read_as_known_types() => VerifyJsonFileAsync("""
        public sealed record Memory(string Title, DateTime When);

        public sealed class KnownMemories : Newtonsoft.Json.Serialization.ISerializationBinder
        {
            public Type BindToType(string? assemblyName, string typeName) =>
                typeName == "memory" ? typeof(Memory) : throw new JsonSerializationException(typeName);

            public void BindToName(Type serializedType, out string? assemblyName, out string? typeName) => (assemblyName, typeName) = (null, "memory");
        }

        public sealed class MemoryTools
        {
            private static readonly JsonSerializerSettings Settings = new()
            {
                TypeNameHandling = TypeNameHandling.Auto,
                SerializationBinder = new KnownMemories(),
            };

            public IEnumerable<AITool> All => [AIFunctionFactory.Create(Restore), AIFunctionFactory.Create(FillForm)];

            private int Restore(string snapshot) => JsonConvert.DeserializeObject<List<object>>(snapshot, Settings)!.Count;

            private string FillForm(string xml)
            {
                using var reader = System.Xml.XmlReader.Create(new StringReader(xml), new() { MaxCharactersInDocument = 100_000 });
                var form = new System.Xml.XmlDocument();
                form.Load(reader);
                return form.DocumentElement!.Name;
            }
        }
        """,
        NewtonsoftUsings);

    [Fact]
    public Task DoesNotReport_requests_files_and_own_data() => VerifyJsonFileAsync("""
        public sealed class FormsController(IConfiguration configuration) : ControllerBase
        {
            private static readonly JsonSerializerSettings Settings = new() { TypeNameHandling = TypeNameHandling.All };

            public object? Post(string json) => JsonConvert.DeserializeObject(json, Settings);

            public object? Saved() => JsonConvert.DeserializeObject(System.IO.File.ReadAllText("state.json"), Settings);

            public object Form() => System.Xml.Linq.XDocument.Parse(configuration["Form"]!);
        }
        """,
        NewtonsoftUsings);

    [Fact]
    public Task DoesNotReport_own_types_of_the_same_names() => VerifyJsonFileAsync("""
        namespace Own
        {
            public enum TypeNameHandling { None, All }

            public sealed class Settings { public TypeNameHandling TypeNameHandling { get; set; } }

            public static class JsonConvert { public static object DeserializeObject(string value, Settings settings) => value; }

            public sealed class XmlDocument { public void LoadXml(string xml) { } }

            public sealed class Tools
            {
                public AITool Make() => AIFunctionFactory.Create((string input) =>
                {
                    new XmlDocument().LoadXml(input);
                    return JsonConvert.DeserializeObject(input, new Settings { TypeNameHandling = TypeNameHandling.All });
                });
            }
        }
        """);

    [Fact]
    public Task DoesNotReport_without_an_AI_SDK() => new FlowRuleTest(
        RuleTable.OutputDeserialized,
        "public class Tools { public object Run(string input) => System.Xml.Linq.XDocument.Parse(input); }")
    {
        References = TestReferences.AspNetCore,
    }.RunAsync();

    [Fact]
    public Task Reports_message_that_names_source_and_sink() => new FlowRuleTest(
        RuleTable.OutputDeserialized,
        FlowCode.InFile("""
            public class Tools
            {
                public AITool Make() => AIFunctionFactory.Create(Count);

                private int Count({|#1:string items|})
                {
                    var document = {|#2:"<?xml version='1.0'?>" + items|};
                    return System.Xml.Linq.XElement.Parse({|#0:document|}).Nodes().Count();
                }
            }
            """))
    {
        ExpectedDiagnostics =
        {
            new DiagnosticResult(RuleTable.OutputDeserialized.Descriptor).WithLocation(0).WithLocation(1).WithLocation(2)
                .WithMessage("Model output from 'items' names types or entities in 'XElement.Parse(text)'; "
                    + "read it as a type of your own (TypeNameHandling.None, XmlReader.Create)"),
        },
    }.RunAsync();

    private static string Settings(string settings, string answer) => $$"""
        public sealed class KnownTypes : Newtonsoft.Json.Serialization.DefaultSerializationBinder
        {
            public override Type BindToType(string? assemblyName, string typeName) => throw new JsonSerializationException(typeName);
        }

        public sealed class Reader(IChatClient client, bool loose)
        {
            public static readonly JsonSerializerSettings Shared = new() { TypeNameHandling = TypeNameHandling.All };
            private readonly JsonSerializerSettings _own = new() { TypeNameHandling = TypeNameHandling.All };

            public JsonSerializerSettings? Given { get; set; }

            private static JsonSerializerSettings Make(TypeNameHandling handling) => new() { TypeNameHandling = handling };

            private static JsonSerializerSettings Changed()
            {
                var settings = new JsonSerializerSettings();
                settings.TypeNameHandling = TypeNameHandling.Objects;
                return settings;
            }

            public async Task<object?> ReadAsync()
            {
                var answer = (await client.GetResponseAsync("hello")).Text;
                return JsonConvert.DeserializeObject<List<object>>({{answer}}, {{settings}});
            }
        }
        """;

    private static string WithDefault(string setup, string read) => $$"""
        public sealed record Note(string Title, string Text);

        [JsonObject(ItemTypeNameHandling = TypeNameHandling.Auto)]
        public sealed class LooseMembers
        {
            public object? Value { get; set; }
        }

        [JsonArray(ItemTypeNameHandling = TypeNameHandling.Objects)]
        public sealed class LooseList : List<object>;

        [JsonObject(MemberSerialization.OptIn, ItemTypeNameHandling = TypeNameHandling.None)]
        public sealed class Strict
        {
            public object? Value { get; set; }
        }

        public sealed class Looser : Loose;

        public class Loose
        {
            [JsonProperty(TypeNameHandling = TypeNameHandling.Auto)]
            public object? Any { get; set; }
        }

        public static class Program
        {
            public static void Main() { {{setup}} }

            private static JsonSerializerSettings Defaults() => new() { TypeNameHandling = TypeNameHandling.All };
        }

        public sealed class Reader(IChatClient client)
        {
            public async Task<object?> ReadAsync()
            {
                var answer = (await client.GetResponseAsync("hello")).Text;
                return {{read}};
            }
        }
        """;

    private static Task VerifyJsonFileAsync(string code, string usings = "") =>
        FlowRuleTest.VerifyAsync(RuleTable.OutputDeserialized, usings + FlowCode.InFile(code), "Newtonsoft.Json");
}
