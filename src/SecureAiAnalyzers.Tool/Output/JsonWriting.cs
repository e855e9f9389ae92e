using System.Text.Json;

namespace SecureAiAnalyzers.Tool.Output;

/// <summary>Forms that occur all over a log.</summary>
internal static class JsonWriting
{
    /// <summary>Writes a member with a text in an object of its own, as SARIF has it for all that people read.</summary>
    public static void WriteMessage(this Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    /// <summary>Writes an array of texts.</summary>
    public static void WriteTexts(this Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }
}
