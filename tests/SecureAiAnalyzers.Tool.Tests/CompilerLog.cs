using System.Text.Json.Nodes;

namespace SecureAiAnalyzers.Tool.Tests;

/// <summary>Logs as the C# compiler writes them: results before the driver, with absolute paths.</summary>
internal static class CompilerLog
{
    /// <summary>The compiler's driver.</summary>
    public const string Driver = "Microsoft (R) Visual C# Compiler";

    /// <summary>A log of one compilation.</summary>
    public static string Of(params JsonObject[] results) => Write(Driver, results).ToJsonString();

    /// <summary>A log of another tool.</summary>
    public static JsonObject Write(string driver, params JsonObject[] results) => new()
    {
        ["$schema"] = "http://json.schemastore.org/sarif-2.1.0",
        ["version"] = "2.1.0",
        ["runs"] = new JsonArray(new JsonObject
        {
            ["results"] = new JsonArray([.. results]),
            ["tool"] = new JsonObject { ["driver"] = new JsonObject { ["name"] = driver, ["version"] = "5.9.0-1.26423.113" } },
            ["invocations"] = new JsonArray(new JsonObject { ["executionSuccessful"] = true }),
            ["columnKind"] = "utf16CodeUnits",
        }),
    };

    /// <summary>One result.</summary>
    public static JsonObject Result(
        string rule = "SAI1001",
        string file = "/src/shop/Program.cs",
        int line = 3,
        string level = "warning",
        string message = "Endpoint is clear text") => new()
        {
            ["ruleId"] = rule,
            ["ruleIndex"] = 0,
            ["level"] = level,
            ["message"] = new JsonObject { ["text"] = message },
            ["locations"] = new JsonArray(Location("file://" + file, line)),
            ["properties"] = new JsonObject { ["warningLevel"] = 1 },
        };

    /// <summary>The result with what an analyzer says beside the message.</summary>
    public static JsonObject With(this JsonObject result, params (string Key, string Value)[] properties)
    {
        var custom = new JsonObject();
        foreach (var (key, value) in properties)
            custom[key] = value;
        result["properties"]!["customProperties"] = custom;
        return result;
    }

    /// <summary>The result with lines of the same file that belong to it.</summary>
    public static JsonObject Related(this JsonObject result, string file, params int[] lines)
    {
        result["relatedLocations"] = new JsonArray([.. lines.Select(line => Location("file://" + file, line))]);
        return result;
    }

    /// <summary>The result as somebody has silenced it.</summary>
    public static JsonObject Suppressed(this JsonObject result, string? justification)
    {
        var suppression = new JsonObject { ["kind"] = "inSource" };
        if (justification is not null)
            suppression["justification"] = justification;
        suppression["properties"] = new JsonObject { ["suppressionType"] = "Pragma Directive" };
        result["suppressions"] = new JsonArray(suppression);
        return result;
    }

    /// <summary>A place of four characters.</summary>
    public static JsonObject Location(string uri, int line) => new()
    {
        ["physicalLocation"] = new JsonObject
        {
            ["artifactLocation"] = new JsonObject { ["uri"] = uri },
            ["region"] = new JsonObject { ["startLine"] = line, ["startColumn"] = 5, ["endLine"] = line, ["endColumn"] = 9 },
        },
    };
}
