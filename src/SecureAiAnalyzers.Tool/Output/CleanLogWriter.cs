using System.Text.Encodings.Web;
using System.Text.Json;
using SecureAiAnalyzers.Tool.Findings;
using SecureAiAnalyzers.Tool.Sarif;

namespace SecureAiAnalyzers.Tool.Output;

/// <summary>Writes a clean log: SARIF 2.1.0 with one run, or with several where a service would not take as many results in one.</summary>
internal sealed class CleanLogWriter(CleanLog log)
{
    /// <summary>What a code-scanning service takes in one run.</summary>
    public const int MaxResults = 25_000;

    /// <summary>What it takes in one file.</summary>
    public const int MaxRuns = 20;

    private const string Schema = "https://json.schemastore.org/sarif-2.1.0.json";

    /// <summary>Bytes after which the file gets what is written.</summary>
    private const int FlushAt = 1024 * 1024;

    private readonly TaxonomyWriter _taxonomies = new(log.Rules);
    private readonly ResultWriter _results = new(
        log.Rules.Select((rule, index) => (rule.Id, Index: index)).ToDictionary(rule => rule.Id, rule => rule.Index, StringComparer.Ordinal));

    /// <summary>Writes the log.</summary>
    public void Write(Stream stream)
    {
        // Nothing of it goes into a page as it is; texts of others are plain already.
        using var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartObject();
        json.WriteString("$schema", Schema);
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        var start = 0;
        for (var run = 1; run == 1 || start < log.Findings.Count; run++, start += MaxResults)
            WriteRun(json, run, log.Findings.Skip(start).Take(MaxResults));
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteRun(Utf8JsonWriter json, int number, IEnumerable<CleanFinding> findings)
    {
        json.WriteStartObject();
        new DriverWriter(log.Rules, _taxonomies).Write(json, VersionOf(log.Proof));
        json.WriteStartObject("automationDetails");
        json.WriteString("id", number == 1 ? $"{log.Category}/" : $"{log.Category}-{number}/");
        json.WriteEndObject();
        WriteInvocation(json);
        WriteRoot(json);
        json.WriteString("columnKind", "utf16CodeUnits");
        WriteProperties(json);
        json.WriteStartArray("results");
        foreach (var finding in findings)
        {
            _results.Write(json, finding);
            if (json.BytesPending > FlushAt)
                json.Flush();
        }

        json.WriteEndArray();
        _taxonomies.WriteTaxonomies(json);
        json.WriteEndObject();
    }

    private void WriteInvocation(Utf8JsonWriter json)
    {
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", log.Problems.Count == 0);
        json.WriteStartArray("toolExecutionNotifications");
        foreach (var problem in log.Problems)
        {
            json.WriteStartObject();
            json.WriteString("level", "error");
            json.WriteMessage("message", PlainText.OneLine(problem));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    /// <summary>Where the folder was on the machine of the build is nobody's business.</summary>
    private static void WriteRoot(Utf8JsonWriter json)
    {
        json.WriteStartObject("originalUriBaseIds");
        json.WriteStartObject(ResultWriter.Root);
        json.WriteMessage("description", "The root of the repository.");
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteProperties(Utf8JsonWriter json)
    {
        json.WriteStartObject("properties");
        json.WriteStartObject(ProofProperties.Sum);
        json.WriteString(ProofProperties.Verdict, log.Proof.Verdict.ToString().ToLowerInvariant());
        json.WriteNumber(ProofProperties.Compilations, log.Proof.Compilations);
        json.WriteNumber(ProofProperties.Unproven, log.Proof.Unproven);
        WriteNames(json, ProofProperties.Version, "; ");
        WriteNames(json, ProofProperties.Sdks, "; ");
        WriteNames(json, ProofProperties.NewerSdks, "; ");
        WriteNames(json, ProofProperties.RulesOn, ",");
        WriteNames(json, ProofProperties.RulesOff, ",");
        foreach (var key in ProofProperties.Counts)
            json.WriteNumber(key, log.Proof.Count(key));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteNames(Utf8JsonWriter json, string key, string separator) => json.WriteString(key, string.Join(separator, log.Proof.Names(key)));

    /// <summary>The version that analysed; that of this tool where logs tell none or several.</summary>
    private static string VersionOf(AnalysisProof proof) =>
        proof.Names(ProofProperties.Version) is { Count: 1 } versions ? versions.First() : ProductVersion.Text;
}
