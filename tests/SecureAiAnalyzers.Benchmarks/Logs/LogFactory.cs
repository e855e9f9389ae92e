using System.Globalization;
using System.Text.Json;

namespace SecureAiAnalyzers.Benchmarks.Logs;

/// <summary>Writes logs as the compiler writes them: indented, warnings of others for the most part, and our findings.</summary>
internal static class LogFactory
{
    /// <summary>Our findings in each log, every fifth of them with a way.</summary>
    public const int Findings = 50;

    /// <summary>The root of the repository whose builds the logs are of.</summary>
    public const string Root = "/home/build/shop";

    private const int Rules = 100;

    /// <summary>Writes the log of a project.</summary>
    /// <param name="path">Where.</param>
    /// <param name="project">The project's number.</param>
    /// <param name="length">How many bytes it has, at least.</param>
    public static void Write(string path, int project, long length)
    {
        using var file = File.Create(path);
        using var json = new Utf8JsonWriter(file, new JsonWriterOptions { Indented = true });
        json.WriteStartObject();
        json.WriteString("$schema", "http://json.schemastore.org/sarif-2.1.0");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        json.WriteStartArray("results");
        for (var line = 1; line <= Findings; line++)
            WriteFinding(json, project, line);
        for (var line = 1; json.BytesCommitted + json.BytesPending < length; line++)
            WriteResult(json, "CS8618", project, line, $"Non-nullable property 'Name{line}' must contain a non-null value when exiting constructor.", null);
        json.WriteEndArray();
        WriteTool(json);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteFinding(Utf8JsonWriter json, int project, int line)
    {
        var message = $"Model output from 'article{line}' becomes query text in 'DbCommand.CommandText'; pass it as a parameter";
        WriteResult(json, line % 5 == 0 ? "SAI5003" : "SAI8001", project, line, message, line % 5 == 0 ? ["source: article", "month"] : null);
    }

    private static void WriteResult(Utf8JsonWriter json, string rule, int project, int line, string message, string[]? hops)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", rule);
        json.WriteNumber("ruleIndex", 0);
        json.WriteString("level", "warning");
        json.WriteStartObject("message");
        json.WriteString("text", message);
        json.WriteEndObject();
        WriteLocations(json, "locations", project, [line]);
        if (hops is not null)
            WriteLocations(json, "relatedLocations", project, Enumerable.Range(line, hops.Length));
        WriteProperties(json, hops ?? []);
        json.WriteEndObject();
    }

    private static void WriteProperties(Utf8JsonWriter json, string[] hops)
    {
        json.WriteStartObject("properties");
        json.WriteNumber("warningLevel", 1);
        json.WriteStartObject("customProperties");
        for (var i = 0; i < hops.Length; i++)
            json.WriteString("hop" + i.ToString(CultureInfo.InvariantCulture), hops[i]);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteLocations(Utf8JsonWriter json, string name, int project, IEnumerable<int> lines)
    {
        json.WriteStartArray(name);
        foreach (var line in lines)
        {
            json.WriteStartObject();
            json.WriteStartObject("physicalLocation");
            json.WriteStartObject("artifactLocation");
            json.WriteString("uri", $"file://{Root}/src/Project{project}/File{line % 40}.cs");
            json.WriteEndObject();
            json.WriteStartObject("region");
            json.WriteNumber("startLine", line);
            json.WriteNumber("startColumn", 9);
            json.WriteNumber("endLine", line);
            json.WriteNumber("endColumn", 42);
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteTool(Utf8JsonWriter json)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "Microsoft (R) Visual C# Compiler");
        json.WriteStartArray("rules");
        for (var rule = 0; rule < Rules; rule++)
        {
            json.WriteStartObject();
            json.WriteString("id", $"CS{rule}");
            json.WriteStartObject("shortDescription");
            json.WriteString("text", "Non-nullable field must contain a non-null value when exiting constructor.");
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
