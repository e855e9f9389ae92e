using System.Text.Json;
using SecureAiAnalyzers.Tool.Rules;

namespace SecureAiAnalyzers.Tool.Output;

/// <summary>Writes the frameworks, and what rules have to do with them.</summary>
internal sealed class TaxonomyWriter
{
    private readonly List<(Taxonomy Taxonomy, List<string> Ids)> _taxonomies = [];

    /// <param name="rules">The rules of the log; only their entries are written.</param>
    public TaxonomyWriter(IReadOnlyList<RuleMetadata> rules)
    {
        foreach (var taxonomy in Taxonomy.All)
        {
            List<string> ids = [.. rules.SelectMany(taxonomy.IdsOf).Distinct().Order(StringComparer.Ordinal)];
            if (ids.Count > 0)
                _taxonomies.Add((taxonomy, ids));
        }
    }

    /// <summary>Writes the run's frameworks.</summary>
    public void WriteTaxonomies(Utf8JsonWriter json)
    {
        json.WriteStartArray("taxonomies");
        foreach (var (taxonomy, ids) in _taxonomies)
        {
            json.WriteStartObject();
            json.WriteString("name", taxonomy.Name);
            json.WriteString("organization", taxonomy.Organization);
            json.WriteString("informationUri", taxonomy.InformationUri);
            json.WriteMessage("shortDescription", taxonomy.Description);
            json.WriteStartArray("taxa");
            foreach (var id in ids)
            {
                json.WriteStartObject();
                json.WriteString("id", id);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>Writes by which frameworks the driver classifies its rules.</summary>
    public void WriteSupported(Utf8JsonWriter json)
    {
        json.WriteStartArray("supportedTaxonomies");
        for (var i = 0; i < _taxonomies.Count; i++)
            WriteReference(json, null, i);
        json.WriteEndArray();
    }

    /// <summary>Writes the entries that a rule has to do with.</summary>
    public void WriteRelationships(Utf8JsonWriter json, RuleMetadata rule)
    {
        json.WriteStartArray("relationships");
        for (var i = 0; i < _taxonomies.Count; i++)
        {
            foreach (var id in _taxonomies[i].Taxonomy.IdsOf(rule))
                WriteRelationship(json, i, id);
        }

        json.WriteEndArray();
    }

    private void WriteRelationship(Utf8JsonWriter json, int taxonomy, string id)
    {
        json.WriteStartObject();
        json.WriteStartObject("target");
        json.WriteString("id", id);
        json.WriteNumber("index", _taxonomies[taxonomy].Ids.BinarySearch(id, StringComparer.Ordinal));
        WriteReference(json, "toolComponent", taxonomy);
        json.WriteEndObject();
        json.WriteTexts("kinds", ["relevant"]);
        json.WriteEndObject();
    }

    private void WriteReference(Utf8JsonWriter json, string? name, int taxonomy)
    {
        if (name is null)
            json.WriteStartObject();
        else
            json.WriteStartObject(name);
        json.WriteString("name", _taxonomies[taxonomy].Taxonomy.Name);
        json.WriteNumber("index", taxonomy);
        json.WriteEndObject();
    }
}
