using System.Text.Json.Nodes;

namespace SecureAiAnalyzers.Tool.Tests;

/// <summary>A clean log as the command has written it.</summary>
internal sealed class CleanLog(JsonNode log)
{
    /// <summary>Its first run.</summary>
    public JsonNode Run => log["runs"]![0]!;

    /// <summary>All its runs.</summary>
    public JsonArray Runs => log["runs"]!.AsArray();

    /// <summary>The results of the first run.</summary>
    public IReadOnlyList<JsonNode> Results => [.. Run["results"]!.AsArray().Select(result => result!)];

    /// <summary>The only result.</summary>
    public JsonNode Result => Results.Single();

    /// <summary>What ran.</summary>
    public JsonNode Analysis => Run["properties"]!["analysis"]!;

    /// <summary>Reads a log.</summary>
    public static CleanLog Read(string path) => new(JsonNode.Parse(File.ReadAllText(path))!);

    /// <summary>The rule of an id.</summary>
    public JsonNode Rule(string id) => Run["tool"]!["driver"]!["rules"]!.AsArray().Single(rule => (string?)rule!["id"] == id)!;

    /// <summary>The file of a place.</summary>
    public static string? UriOf(JsonNode location) => (string?)location["physicalLocation"]!["artifactLocation"]!["uri"];

    /// <summary>The file of a result.</summary>
    public static string? FileOf(JsonNode result) => UriOf(result["locations"]![0]!);
}
