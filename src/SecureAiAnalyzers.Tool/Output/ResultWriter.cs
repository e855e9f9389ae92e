using System.Text.Json;
using SecureAiAnalyzers.Tool.Findings;
using SecureAiAnalyzers.Tool.Sarif;
using SecureAiAnalyzers.Tool.Sources;

namespace SecureAiAnalyzers.Tool.Output;

/// <summary>Writes one finding.</summary>
internal sealed class ResultWriter(IReadOnlyDictionary<string, int> ruleIndices)
{
    /// <summary>Where the clean log has the folder to which places are relative.</summary>
    public const string Root = "%SRCROOT%";

    /// <summary>The name by which code-scanning services know a fingerprint, and ours.</summary>
    private static readonly string[] FingerprintNames = ["primaryLocationLineHash", "secureAi/v1"];

    /// <summary>What a code-scanning service takes of one way.</summary>
    private const int MaxSteps = 1000;

    private static readonly SarifRegion FirstLine = new(1, 1, 1, 1);

    /// <summary>Writes the result.</summary>
    public void Write(Utf8JsonWriter json, CleanFinding clean)
    {
        var finding = clean.Finding;
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Key.RuleId);
        json.WriteNumber("ruleIndex", ruleIndices[finding.Key.RuleId]);
        json.WriteString("level", finding.Level.ToString().ToLowerInvariant());
        json.WriteMessage("message", WithoutLinks(finding.Key.Message));
        json.WriteStartArray("locations");
        WriteLocation(json, Place(clean), null);
        json.WriteEndArray();
        WriteWay(json, clean);
        json.WriteStartObject("partialFingerprints");
        foreach (var name in FingerprintNames)
            json.WriteString(name, clean.Fingerprint);
        json.WriteEndObject();
        if (clean.State != BaselineState.None)
            json.WriteString("baselineState", clean.State.ToString().ToLowerInvariant());
        WriteSuppressions(json, finding.Suppressions);
        WriteProperties(json, finding);
        json.WriteEndObject();
    }

    /// <summary>The last step of a way is the finding itself. Other sources than the first are places beside it.</summary>
    private static void WriteWay(Utf8JsonWriter json, CleanFinding clean)
    {
        if (clean.Steps.Count == 0)
            return;

        json.WriteStartArray("relatedLocations");
        foreach (var step in clean.Steps)
            WriteLocation(json, step, step.Text);
        json.WriteEndArray();
        if (!clean.IsFlow)
            return;

        json.WriteStartArray("codeFlows");
        json.WriteStartObject();
        json.WriteStartArray("threadFlows");
        json.WriteStartObject();
        json.WriteStartArray("locations");
        foreach (var step in clean.Way.Take(MaxSteps - 1))
            WriteStep(json, step, step.Text);
        WriteStep(json, Place(clean), WithoutLinks(clean.Finding.Key.Message));
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static FindingStep Place(CleanFinding clean) => new(clean.File ?? ".", clean.Finding.Key.Region, null);

    private static void WriteStep(Utf8JsonWriter json, FindingStep step, string? text)
    {
        json.WriteStartObject();
        json.WritePropertyName("location");
        WriteLocation(json, step, text ?? "passes here");
        json.WriteEndObject();
    }

    private static void WriteLocation(Utf8JsonWriter json, FindingStep step, string? text)
    {
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", step.File);
        if (!SourceUri.IsAbsolute(step.File))
            json.WriteString("uriBaseId", Root);
        json.WriteEndObject();
        WriteRegion(json, step.Region ?? FirstLine);
        json.WriteEndObject();
        if (text is not null)
            json.WriteMessage("message", WithoutLinks(text));
        json.WriteEndObject();
    }

    private static void WriteRegion(Utf8JsonWriter json, SarifRegion region)
    {
        json.WriteStartObject("region");
        json.WriteNumber("startLine", region.StartLine);
        json.WriteNumber("startColumn", region.StartColumn);
        json.WriteNumber("endLine", region.EndLine);
        json.WriteNumber("endColumn", region.EndColumn);
        json.WriteEndObject();
    }

    private static void WriteSuppressions(Utf8JsonWriter json, IReadOnlyList<SarifSuppression> suppressions)
    {
        if (suppressions.Count == 0)
            return;

        json.WriteStartArray("suppressions");
        foreach (var suppression in suppressions)
        {
            json.WriteStartObject();
            json.WriteString("kind", suppression.Kind);
            if (suppression.Justification is not null)
                json.WriteString("justification", suppression.Justification);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>What the analyzer says beside the message, where the compiler has it too.</summary>
    private static void WriteProperties(Utf8JsonWriter json, Finding finding)
    {
        if (finding.Fingerprints.Count == 0 && finding.Symbol is null)
            return;

        json.WriteStartObject("properties");
        json.WriteStartObject("customProperties");
        if (finding.Fingerprints.Count > 0)
            json.WriteString(ResultProperties.Fingerprint, string.Join(ResultProperties.Separator, finding.Fingerprints));
        if (finding.Symbol is not null)
            json.WriteString(ResultProperties.Symbol, finding.Symbol);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>In SARIF, brackets before a parenthesis are a link, which names in messages must not become.</summary>
    private static string WithoutLinks(string text) => text.Replace("](", "] (", StringComparison.Ordinal);
}
