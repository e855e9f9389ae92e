using System.Text.Json;

namespace SecureAiAnalyzers.Tool.Sarif;

/// <summary>
/// Reads SARIF 2.1.0 as a stream and keeps our results only. Of unknown members it skips what they hold; code that a log quotes is never read.
/// </summary>
internal static class SarifReader
{
    private const string Version = "2.1.0";

    /// <summary>Reads a log.</summary>
    /// <returns>Its runs, one for each compilation.</returns>
    /// <exception cref="SarifException">The stream is not such a log, or is damaged.</exception>
    public static IReadOnlyList<SarifRun> Read(Stream stream)
    {
        try
        {
            var json = new JsonTokens(stream);
            return ReadLog(ref json);
        }
        catch (JsonException exception)
        {
            throw new SarifException($"is no JSON at line {exception.LineNumber + 1}: it is truncated or damaged, or nests too deep");
        }
    }

    private static List<SarifRun> ReadLog(ref JsonTokens json)
    {
        json.Read();
        json.Require(JsonTokenType.StartObject, "the log");
        List<SarifRun>? runs = null;
        string? version = null;
        while (json.NextMember())
        {
            if (json.Is("version"u8))
                RequireVersion(version = json.ReadText());
            else if (json.Is("runs"u8))
                ReadRuns(ref json, runs ??= []);
            else
                json.SkipValue();
        }

        if (json.Read() || version is null || runs is null)
            throw new SarifException("is no SARIF log");
        return runs;
    }

    private static void RequireVersion(string? version)
    {
        if (version != Version)
            throw new SarifException($"is SARIF {version ?? "of no version"}, which is not read; build with \"-p:ErrorLog=NAME.sarif%2Cversion=2.1\"");
    }

    private static void ReadRuns(ref JsonTokens json, List<SarifRun> runs)
    {
        json.ReadStart(JsonTokenType.StartArray, "runs");
        while (json.NextElement())
        {
            json.Require(JsonTokenType.StartObject, "runs[]");
            runs.Add(ReadRun(ref json));
        }
    }

    private static SarifRun ReadRun(ref JsonTokens json)
    {
        var driver = string.Empty;
        List<SarifResult> results = [];
        while (json.NextMember())
        {
            if (json.Is("results"u8))
                ReadResults(ref json, results);
            else if (json.Is("tool"u8))
                driver = ReadDriver(ref json);
            else
                json.SkipValue();
        }

        return new SarifRun(driver, results);
    }

    private static string ReadDriver(ref JsonTokens json)
    {
        var name = string.Empty;
        json.ReadStart(JsonTokenType.StartObject, "tool");
        while (json.NextMember())
        {
            if (json.Is("driver"u8))
                name = ReadName(ref json);
            else
                json.SkipValue();
        }

        return name;
    }

    private static string ReadName(ref JsonTokens json)
    {
        var name = string.Empty;
        json.ReadStart(JsonTokenType.StartObject, "driver");
        while (json.NextMember())
        {
            if (json.Is("name"u8))
                name = json.ReadText() ?? string.Empty;
            else
                json.SkipValue();
        }

        return name;
    }

    private static void ReadResults(ref JsonTokens json, List<SarifResult> results)
    {
        json.ReadStart(JsonTokenType.StartArray, "results");
        while (json.NextElement())
        {
            json.Require(JsonTokenType.StartObject, "results[]");
            if (ResultReader.Read(ref json) is { } result)
                results.Add(result);
        }
    }
}
