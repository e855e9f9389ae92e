#nullable enable
#pragma warning disable

namespace System.Runtime.Serialization
{
    public sealed class NetDataContractSerializer : XmlObjectSerializer
    {
        public SerializationBinder? Binder { get; set; }
        public object Deserialize(System.IO.Stream stream) => throw null!;
        public override bool IsStartObject(System.Xml.XmlDictionaryReader reader) => throw null!;
        public override object ReadObject(System.Xml.XmlDictionaryReader reader, bool verifyObjectName) => throw null!;
        public override void WriteEndObject(System.Xml.XmlDictionaryWriter writer) => throw null!;
        public override void WriteObjectContent(System.Xml.XmlDictionaryWriter writer, object? graph) => throw null!;
        public override void WriteStartObject(System.Xml.XmlDictionaryWriter writer, object? graph) => throw null!;
    }
}

namespace System.Runtime.Serialization.Formatters.Soap
{
    public sealed class SoapFormatter
    {
        public SerializationBinder? Binder { get; set; }
        public object Deserialize(System.IO.Stream serializationStream) => throw null!;
    }
}

namespace System.Web.UI
{
    public sealed class LosFormatter
    {
        public object Deserialize(string input) => throw null!;
        public object Deserialize(System.IO.Stream stream) => throw null!;
    }

    public sealed class ObjectStateFormatter
    {
        public object Deserialize(string inputString) => throw null!;
        public object Deserialize(System.IO.Stream inputStream) => throw null!;
    }
}

namespace System.Web.Script.Serialization
{
    public abstract class JavaScriptTypeResolver { }

    public class SimpleTypeResolver : JavaScriptTypeResolver { }

    public class JavaScriptSerializer
    {
        public JavaScriptSerializer() { }
        public JavaScriptSerializer(JavaScriptTypeResolver resolver) { }
        public T Deserialize<T>(string input) => throw null!;
        public object Deserialize(string input, Type targetType) => throw null!;
        public object DeserializeObject(string input) => throw null!;
    }
}
