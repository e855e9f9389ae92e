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
            if (json.IsEmpty)
                throw new SarifException("is empty; a build that fails leaves such logs");
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
        var run = new SarifRun();
        while (json.NextMember())
        {
            if (json.Is("results"u8))
                ReadResults(ref json, run);
            else if (json.Is("tool"u8))
                ReadTool(ref json, run);
            else if (json.Is("properties"u8))
                ReadProperties(ref json, run);
            else
                json.SkipValue();
        }

        return run;
    }

    private static void ReadTool(ref JsonTokens json, SarifRun run)
    {
        json.ReadStart(JsonTokenType.StartObject, "tool");
        while (json.NextMember())
        {
            if (json.Is("driver"u8))
                ReadDriver(ref json, run);
            else
                json.SkipValue();
        }
    }

    private static void ReadDriver(ref JsonTokens json, SarifRun run)
    {
        json.ReadStart(JsonTokenType.StartObject, "driver");
        while (json.NextMember())
        {
            if (json.Is("name"u8))
                run.Driver = json.ReadText() ?? string.Empty;
            else if (json.Is("rules"u8))
                ReadRules(ref json, run);
            else
                json.SkipValue();
        }
    }

    private static void ReadRules(ref JsonTokens json, SarifRun run)
    {
        json.ReadStart(JsonTokenType.StartArray, "rules");
        while (json.NextElement())
        {
            json.Require(JsonTokenType.StartObject, "rules[]");
            if (ReadRule(ref json) is { } rule)
                run.Rules.Add(rule);
        }
    }

    private static SarifRule? ReadRule(ref JsonTokens json)
    {
        string? id = null, title = null, description = null;
        while (json.NextMember())
        {
            if (json.Is("id"u8))
            {
                id = json.ReadText();
                if (id is null || !SarifRun.IsOurs(id))
                {
                    json.SkipRest();
                    return null;
                }
            }
            else if (json.Is("shortDescription"u8))
                title = ResultReader.ReadMessage(ref json);
            else if (json.Is("fullDescription"u8))
                description = ResultReader.ReadMessage(ref json);
            else
                json.SkipValue();
        }

        return id is null ? null : new SarifRule(id, title, description);
    }

    private static void ReadResults(ref JsonTokens json, SarifRun run)
    {
        json.ReadStart(JsonTokenType.StartArray, "results");
        while (json.NextElement())
        {
            json.Require(JsonTokenType.StartObject, "results[]");
            var result = ResultReader.Read(ref json);
            if (result is { RuleId: ProofProperties.RuleId })
                run.Proofs.Add(result.Properties);
            else if (result is { RuleId: AssetProperties.RuleId })
                run.Assets.Add(result);
            else if (result is not null)
                run.Results.Add(result);
        }
    }

    /// <summary>A clean log has the sum of what compilations have said.</summary>
    private static void ReadProperties(ref JsonTokens json, SarifRun run)
    {
        json.ReadStart(JsonTokenType.StartObject, "properties");
        while (json.NextMember())
        {
            if (json.Is(ProofProperties.Sum))
                run.Proofs.Add(ResultReader.ReadTexts(ref json));
            else
                json.SkipValue();
        }
    }
}
