using System.Globalization;
using System.Text;
using System.Text.Json;
using SecureAiAnalyzers.Tool.Rules;
using SecureAiAnalyzers.Tool.Sarif;

namespace SecureAiAnalyzers.Tool.Output;

/// <summary>Writes the analyzers as the tool that found something, with all their rules.</summary>
internal sealed class DriverWriter(IReadOnlyList<RuleMetadata> rules, TaxonomyWriter taxonomies)
{
    private const string Page = "https://github.com/secure-ai-analyzers/SecureAiAnalyzers";

    /// <summary>What a code-scanning service keeps of a rule's tags.</summary>
    private const int MaxTags = 10;

    /// <summary>Writes the run's tool.</summary>
    /// <param name="json">The log.</param>
    /// <param name="version">The version of the analyzers.</param>
    public void Write(Utf8JsonWriter json, string version)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", SarifRun.Tool);
        json.WriteString("semanticVersion", version);
        json.WriteString("informationUri", Page);
        taxonomies.WriteSupported(json);
        json.WriteStartArray("rules");
        foreach (var rule in rules)
            WriteRule(json, rule);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteRule(Utf8JsonWriter json, RuleMetadata rule)
    {
        json.WriteStartObject();
        json.WriteString("id", rule.Id);
        json.WriteString("name", NameOf(rule.Title));
        json.WriteMessage("shortDescription", rule.Title);
        json.WriteMessage("fullDescription", Sentence(rule.Description));
        json.WriteString("helpUri", HelpUri(rule));
        WriteHelp(json, rule);
        json.WriteStartObject("defaultConfiguration");
        json.WriteBoolean("enabled", rule.EnabledByDefault);
        json.WriteString("level", rule.Severity == "info" ? "note" : "warning");
        json.WriteEndObject();
        taxonomies.WriteRelationships(json, rule);
        WriteProperties(json, rule);
        json.WriteEndObject();
    }

    private static void WriteProperties(Utf8JsonWriter json, RuleMetadata rule)
    {
        json.WriteStartObject("properties");
        json.WriteTexts("tags", rule.Tags.Take(MaxTags));
        if (rule.Precision is not null)
            json.WriteString("precision", rule.Precision);
        if (rule.SecuritySeverity is not null)
            json.WriteString("security-severity", rule.SecuritySeverity);
        if (rule.Category.Length > 0)
            json.WriteString("category", rule.Category);
        json.WriteEndObject();
    }

    private static void WriteHelp(Utf8JsonWriter json, RuleMetadata rule)
    {
        var references = string.Join(", ", Taxonomy.All.SelectMany(taxonomy => taxonomy.IdsOf(rule)));
        json.WriteStartObject("help");
        json.WriteString("text", $"{Sentence(rule.Description)}{FixOf(rule)} Read more: {HelpUri(rule)}");
        json.WriteString("markdown", Markdown(rule, references));
        json.WriteEndObject();
    }

    private static string Markdown(RuleMetadata rule, string references)
    {
        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"## {Escaped(rule.Title)}\n\n{Escaped(Sentence(rule.Description))}\n");
        if (rule.Fix is not null)
            text.Append(CultureInfo.InvariantCulture, $"\nThe light bulb and `dotnet format analyzers` offer: *{Escaped(rule.Fix)}*.\n");
        if (references.Length > 0)
            text.Append(CultureInfo.InvariantCulture, $"\nReferences: {references}\n");
        return text.Append(CultureInfo.InvariantCulture, $"\n[What the rule reports, examples and options]({HelpUri(rule)})\n").ToString();
    }

    private static string FixOf(RuleMetadata rule) => rule.Fix is null ? string.Empty : $" Fix: {Sentence(rule.Fix)}";

    private static string HelpUri(RuleMetadata rule) => rule.HelpUri.Length > 0 ? rule.HelpUri : Page;

    private static string Sentence(string text) => text.EndsWith('.') ? text : text + ".";

    /// <summary>The title as one word, as the names of rules are written. Articles of one letter would be two capitals side by side.</summary>
    private static string NameOf(string title)
    {
        var name = new StringBuilder();
        foreach (var word in title.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            var letters = string.Concat(word.Where(char.IsAsciiLetterOrDigit));
            if (letters.Length > 1)
                name.Append(char.ToUpperInvariant(letters[0])).Append(letters[1..].ToLowerInvariant());
        }

        return name.ToString();
    }

    /// <summary>Text of a log must not become a link or markup on the page of a service.</summary>
    private static string Escaped(string text)
    {
        var escaped = new StringBuilder();
        foreach (var letter in text)
        {
            if (letter is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '!' or '#' or '|')
                escaped.Append('\\');
            escaped.Append(letter);
        }

        return escaped.ToString();
    }
}
