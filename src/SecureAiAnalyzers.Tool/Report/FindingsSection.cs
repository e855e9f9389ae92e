using SecureAiAnalyzers.Tool.Findings;
using SecureAiAnalyzers.Tool.Rules;

namespace SecureAiAnalyzers.Tool.Report;

/// <summary>The findings by rule, gravest first, and behind them what somebody silenced.</summary>
internal sealed class FindingsSection(ReportContent content)
{
    private readonly FindingRow _row = new(content);

    /// <summary>Where the open findings of a rule stand on the page.</summary>
    public static string IdOf(string rule) => "rule-" + rule;

    /// <summary>Writes the sections.</summary>
    public void Write(HtmlWriter html)
    {
        html.StartSection("findings", "Findings");
        WriteContents(html);
        WriteGroups(html, content.Open, IdOf);
        html.End();

        html.StartSection("silenced", "Silenced findings");
        if (content.Silenced.Count == 0)
            html.Element("p", "Nobody silenced a finding, and no baseline holds one.");
        WriteGroups(html, content.Silenced, static rule => "silenced-" + rule);
        html.End();
    }

    private void WriteContents(HtmlWriter html)
    {
        if (content.Open.Count == 0)
        {
            html.Element("p", "No open findings.");
            return;
        }

        html.Start("div", ("id", "contents"));
        html.StartTable("Open findings by rule, by the score that code-scanning services show", "Rule", "Reports", "Score", "Open");
        foreach (var rule in content.RulesOf(content.Open))
        {
            html.Start("tr", ("data-rule", rule.Id));
            html.Start("th", ("scope", "row"));
            html.RuleLinks([rule.Id]);
            html.End();
            html.Cell(rule.Title);
            html.Element("td", rule.SecuritySeverity ?? "–", ("class", "number"));
            html.Cell(content.CountOf(rule.Id));
            html.End();
        }

        html.EndTable();
        html.End();
    }

    private void WriteGroups(HtmlWriter html, IReadOnlyList<CleanFinding> findings, Func<string, string> idOf)
    {
        var byRule = findings.ToLookup(finding => finding.Finding.Key.RuleId, StringComparer.Ordinal);
        foreach (var rule in content.RulesOf(findings))
            WriteGroup(html, rule, [.. byRule[rule.Id]], idOf(rule.Id));
    }

    private void WriteGroup(HtmlWriter html, RuleMetadata rule, IReadOnlyList<CleanFinding> findings, string id)
    {
        var controls = Taxonomy.All.SelectMany(taxonomy => taxonomy.IdsOf(rule)).ToArray();
        html.Start("details", ("class", "rule"), ("id", id), ("data-rule", rule.Id), ("data-controls", string.Join(' ', controls)), ("open", string.Empty));
        html.Start("summary");
        html.Element("h3", $"{rule.Id} {rule.Title}");
        html.Element("span", Counted.Of(findings.Count, "finding"), ("class", "count"));
        html.End();
        WriteRule(html, rule, controls);
        html.Start("ul", ("class", "findings"));
        foreach (var finding in findings)
            _row.Write(html, finding);
        html.End();
        html.End();
    }

    private static void WriteRule(HtmlWriter html, RuleMetadata rule, string[] controls)
    {
        html.Start("p");
        html.Text(rule.Description);
        if (rule.Fix is { } fix)
            html.Text($" The light bulb offers: {fix}.");
        if (rule.HelpUri.Length > 0)
        {
            html.Text(" ");
            html.Element("a", $"What {rule.Id} reports and what to do", ("href", rule.HelpUri), ("rel", "noopener noreferrer"));
        }

        html.End();
        if (controls.Length > 0)
            html.Element("p", string.Join(" · ", controls), ("class", "references"));
    }
}
