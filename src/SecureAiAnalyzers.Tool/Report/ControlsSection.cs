using SecureAiAnalyzers.Tool.Rules;

namespace SecureAiAnalyzers.Tool.Report;

/// <summary>The entries of frameworks that open findings have to do with.</summary>
internal sealed class ControlsSection(ReportContent content)
{
    /// <summary>Writes the section.</summary>
    public void Write(HtmlWriter html)
    {
        html.StartSection("controls", "Findings by control");
        if (content.Open.Count == 0)
            html.Element("p", "No open findings.");
        foreach (var taxonomy in Taxonomy.All)
            WriteTaxonomy(html, taxonomy);
        html.End();
    }

    private void WriteTaxonomy(HtmlWriter html, Taxonomy taxonomy)
    {
        var byId = content.RulesOf(content.Open)
            .SelectMany(rule => taxonomy.IdsOf(rule).Select(id => (id, rule.Id)))
            .ToLookup(pair => pair.id, pair => pair.Id, StringComparer.Ordinal);
        if (byId.Count == 0)
            return;

        var hasTexts = byId.Any(rules => content.TextOf(rules.Key) is not null);
        html.StartTable(taxonomy.Description, [.. hasTexts ? new[] { "Entry", "Asks for or warns of" } : ["Entry"], "Rules", "Open"]);
        foreach (var entry in byId.OrderBy(rules => rules.Key, StringComparer.Ordinal))
        {
            html.StartRow(entry.Key);
            if (hasTexts)
                html.Cell(content.TextOf(entry.Key) ?? string.Empty);
            html.Start("td");
            html.RuleLinks(entry);
            html.End();
            html.Cell(entry.Sum(content.CountOf));
            html.End();
        }

        html.EndTable();
    }
}
