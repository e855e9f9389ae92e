using System.Text.Json;

namespace SecureAiAnalyzers.IntegrationTests;

/// <summary>What the tests read of a SARIF 2.1 log: our rules and our results.</summary>
/// <param name="Compiler">Version of what wrote it.</param>
/// <param name="Rules">Our rules, by id.</param>
/// <param name="Results">Our findings.</param>
internal sealed record SarifLog(string Compiler, IReadOnlyDictionary<string, SarifRule> Rules, IReadOnlyList<SarifResult> Results)
{
    private const string Prefix = "SAI";

    /// <summary>Reads a log.</summary>
    public static SarifLog Parse(string json)
    {
        using var document = JsonDocument.Parse(json);
        var run = document.RootElement.GetProperty("runs")[0];
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray();
        var results = run.GetProperty("results").EnumerateArray();
        return new SarifLog(
            Text(run.GetProperty("tool").GetProperty("driver"), "semanticVersion"),
            rules.Where(rule => IsOurs(rule, "id")).Select(Rule).ToDictionary(rule => rule.Id),
            [.. results.Where(result => IsOurs(result, "ruleId")).Select(Result)]);
    }

    private static bool IsOurs(JsonElement element, string idName) =>
        Text(element, idName).StartsWith(Prefix, StringComparison.Ordinal);

    private static SarifRule Rule(JsonElement rule)
    {
        var properties = rule.GetProperty("properties");
        return new SarifRule(
            Text(rule, "id"),
            Text(rule.GetProperty("shortDescription"), "text"),
            Text(rule, "helpUri"),
            Text(properties, "category"),
            [.. properties.GetProperty("tags").EnumerateArray().Select(tag => tag.GetString()!)]);
    }

    private static SarifResult Result(JsonElement result) =>
        new(Text(result, "ruleId"), Text(result, "level"), Text(result.GetProperty("message"), "text"), FileOf(result), IsSuppressed(result));

    /// <summary>The name of the file; empty for a finding without a place.</summary>
    private static string FileOf(JsonElement result) =>
        result.TryGetProperty("locations", out var locations) && locations.GetArrayLength() > 0
            ? Path.GetFileName(Text(locations[0].GetProperty("physicalLocation").GetProperty("artifactLocation"), "uri"))
            : "";

    private static bool IsSuppressed(JsonElement result) =>
        result.TryGetProperty("suppressions", out var suppressions) && suppressions.GetArrayLength() > 0;

    private static string Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) ? value.GetString() ?? string.Empty : string.Empty;
}

/// <summary>A rule's metadata in a log.</summary>
internal sealed record SarifRule(string Id, string Title, string HelpUri, string Category, IReadOnlyList<string> Tags);

/// <summary>A finding in a log.</summary>
internal sealed record SarifResult(string RuleId, string Level, string Message, string File, bool IsSuppressed);
