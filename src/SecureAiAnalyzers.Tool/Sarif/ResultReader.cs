using System.Text.Json;

namespace SecureAiAnalyzers.Tool.Sarif;

/// <summary>Reads one result of a log.</summary>
internal static class ResultReader
{
    /// <summary>Reads the object at which the tokens stand.</summary>
    /// <returns>The result; null when its rule is not one of ours.</returns>
    public static SarifResult? Read(ref JsonTokens json)
    {
        string? rule = null, message = null;
        var level = SarifLevel.Warning;
        List<SarifLocation> locations = [], related = [];
        List<SarifSuppression> suppressions = [];
        var properties = ResultProperties.None;
        while (json.NextMember())
        {
            if (json.Is("ruleId"u8))
            {
                rule = json.ReadText();
                if (rule is null || !SarifRun.IsOurs(rule))
                {
                    json.SkipRest();
                    return null;
                }
            }
            else if (json.Is("level"u8))
                level = LevelOf(json.ReadText());
            else if (json.Is("message"u8))
                message = ReadMessage(ref json);
            else if (json.Is("locations"u8))
                locations = ReadLocations(ref json);
            else if (json.Is("relatedLocations"u8))
                related = ReadLocations(ref json);
            else if (json.Is("suppressions"u8))
                suppressions = ReadSuppressions(ref json);
            else if (json.Is("properties"u8))
                properties = ReadCustomProperties(ref json);
            else
                json.SkipValue();
        }

        return rule is null ? null : new SarifResult
        {
            RuleId = rule,
            Level = level,
            Message = message ?? string.Empty,
            Location = locations.Count > 0 ? locations[0] : null,
            RelatedLocations = related,
            Properties = properties,
            Suppressions = suppressions,
        };
    }

    private static SarifLevel LevelOf(string? text) => text switch
    {
        "none" => SarifLevel.None,
        "note" => SarifLevel.Note,
        "error" => SarifLevel.Error,
        _ => SarifLevel.Warning,
    };

    /// <summary>Goes to the text of a member that holds a message.</summary>
    public static string? ReadMessage(ref JsonTokens json)
    {
        string? text = null;
        json.ReadStart(JsonTokenType.StartObject, "message");
        while (json.NextMember())
        {
            if (json.Is("text"u8))
                text = json.ReadText();
            else
                json.SkipValue();
        }

        return text;
    }

    private static List<SarifLocation> ReadLocations(ref JsonTokens json)
    {
        List<SarifLocation> locations = [];
        json.ReadStart(JsonTokenType.StartArray, "locations");
        while (json.NextElement())
        {
            json.Require(JsonTokenType.StartObject, "locations[]");
            locations.Add(ReadLocation(ref json));
        }

        return locations;
    }

    private static SarifLocation ReadLocation(ref JsonTokens json)
    {
        var location = new SarifLocation(null, null, null, null);
        while (json.NextMember())
        {
            if (json.Is("physicalLocation"u8))
                location = ReadPhysicalLocation(ref json, location);
            else if (json.Is("message"u8))
                location = location with { Message = ReadMessage(ref json) };
            else
                json.SkipValue();
        }

        return location;
    }

    private static SarifLocation ReadPhysicalLocation(ref JsonTokens json, SarifLocation location)
    {
        json.ReadStart(JsonTokenType.StartObject, "physicalLocation");
        while (json.NextMember())
        {
            if (json.Is("artifactLocation"u8))
                location = ReadArtifact(ref json, location);
            else if (json.Is("region"u8))
                location = location with { Region = ReadRegion(ref json) };
            else
                json.SkipValue();
        }

        return location;
    }

    private static SarifLocation ReadArtifact(ref JsonTokens json, SarifLocation location)
    {
        json.ReadStart(JsonTokenType.StartObject, "artifactLocation");
        while (json.NextMember())
        {
            if (json.Is("uri"u8))
                location = location with { Uri = json.ReadText() };
            else if (json.Is("uriBaseId"u8))
                location = location with { UriBaseId = json.ReadText() };
            else
                json.SkipValue();
        }

        return location;
    }

    /// <summary>What a region leaves out is as SARIF says: it ends in the line in which it begins.</summary>
    private static SarifRegion? ReadRegion(ref JsonTokens json)
    {
        int startLine = 0, startColumn = 1, endLine = 0, endColumn = 0;
        json.ReadStart(JsonTokenType.StartObject, "region");
        while (json.NextMember())
        {
            if (json.Is("startLine"u8))
                startLine = json.ReadInteger();
            else if (json.Is("startColumn"u8))
                startColumn = json.ReadInteger();
            else if (json.Is("endLine"u8))
                endLine = json.ReadInteger();
            else if (json.Is("endColumn"u8))
                endColumn = json.ReadInteger();
            else
                json.SkipValue();
        }

        return startLine < 1 ? null : Region(startLine, Math.Max(startColumn, 1), endLine, endColumn);
    }

    private static SarifRegion Region(int startLine, int startColumn, int endLine, int endColumn)
    {
        var lastLine = Math.Max(endLine, startLine);
        return new SarifRegion(startLine, startColumn, lastLine, Math.Max(endColumn, lastLine == startLine ? startColumn : 1));
    }

    private static List<SarifSuppression> ReadSuppressions(ref JsonTokens json)
    {
        List<SarifSuppression> suppressions = [];
        json.ReadStart(JsonTokenType.StartArray, "suppressions");
        while (json.NextElement())
        {
            json.Require(JsonTokenType.StartObject, "suppressions[]");
            if (ReadSuppression(ref json) is { } suppression)
                suppressions.Add(suppression);
        }

        return suppressions;
    }

    /// <returns>Null for one that was asked for and not granted.</returns>
    private static SarifSuppression? ReadSuppression(ref JsonTokens json)
    {
        string? kind = null, justification = null, status = null, type = null;
        while (json.NextMember())
        {
            if (json.Is("kind"u8))
                kind = json.ReadText();
            else if (json.Is("justification"u8))
                justification = json.ReadText();
            else if (json.Is("status"u8))
                status = json.ReadText();
            else if (json.Is("properties"u8))
                type = ReadTexts(ref json).GetValueOrDefault("suppressionType");
            else
                json.SkipValue();
        }

        return status is null or "accepted" ? SarifSuppression.Of(kind, type, justification) : null;
    }

    private static IReadOnlyDictionary<string, string> ReadCustomProperties(ref JsonTokens json)
    {
        var properties = ResultProperties.None;
        json.ReadStart(JsonTokenType.StartObject, "properties");
        while (json.NextMember())
        {
            if (json.Is("customProperties"u8))
                properties = ReadTexts(ref json);
            else
                json.SkipValue();
        }

        return properties;
    }

    /// <summary>Goes to the texts and integers of a member that holds an object.</summary>
    public static Dictionary<string, string> ReadTexts(ref JsonTokens json)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        json.ReadStart(JsonTokenType.StartObject, "properties");
        while (json.NextMember())
        {
            var key = json.Text!;
            if (json.ReadTextOrInteger() is { } text)
                texts[key] = text;
        }

        return texts;
    }
}
