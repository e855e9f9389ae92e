#nullable enable
#pragma warning disable

namespace Newtonsoft.Json
{
    using System;
    using System.IO;

    public abstract class JsonReader
    {
        public virtual object? Value => throw null!;
        public virtual string? ReadAsString() => throw null!;
    }

    public abstract class JsonWriter
    {
        public virtual void WriteValue(string? value) => throw null!;
    }

    public class JsonTextReader : JsonReader
    {
        public JsonTextReader(TextReader reader) { }
    }

    public static class JsonConvert
    {
        public static string SerializeObject(object? value) => throw null!;
        public static T? DeserializeObject<T>(string value) => throw null!;
        public static void PopulateObject(string value, object target) => throw null!;
    }

    public class JsonSerializer
    {
        public object? Deserialize(JsonReader reader) => throw null!;
        public T? Deserialize<T>(JsonReader reader) => throw null!;
        public object? Deserialize(TextReader reader, Type objectType) => throw null!;
        public void Populate(JsonReader reader, object target) => throw null!;
        public void Serialize(TextWriter textWriter, object? value) => throw null!;
        public void Serialize(JsonWriter jsonWriter, object? value) => throw null!;
    }
}

namespace Newtonsoft.Json.Linq
{
    using System.Collections.Generic;

    public abstract class JToken
    {
        public virtual JToken? this[object key] { get => throw null!; set => throw null!; }
        public static JToken Parse(string json) => throw null!;
        public static JToken FromObject(object o) => throw null!;
        public JToken? SelectToken(string path) => throw null!;
        public virtual T? Value<T>(object key) => throw null!;
        public T? ToObject<T>() => throw null!;
        public abstract void WriteTo(JsonWriter writer);
    }

    public class JObject : JToken
    {
        public new static JObject Parse(string json) => throw null!;
        public bool TryGetValue(string propertyName, out JToken? value) => throw null!;
        public override void WriteTo(JsonWriter writer) => throw null!;
    }

    public static class Extensions
    {
        public static U? Value<U>(this IEnumerable<JToken> value) => throw null!;
    }
}
