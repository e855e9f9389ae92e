using System.Globalization;
using SecureAiAnalyzers.Tool.Findings;
using SecureAiAnalyzers.Tool.Rules;

namespace SecureAiAnalyzers.Tool.Report;

/// <summary>The choices by which the script hides findings. It shows itself: without a script there is nothing to choose.</summary>
internal sealed class FilterForm(ReportContent content)
{
    /// <summary>Writes the form.</summary>
    public void Write(HtmlWriter html)
    {
        // A browser that fills in the choices of the last visit would tell the script nothing of it.
        html.Start(
            "form", ("id", "filter"), ("role", "search"), ("aria-label", "Filter the findings"), ("autocomplete", "off"), ("hidden", string.Empty));
        html.Start("label");
        html.Text("Text ");
        html.Void("input", ("type", "search"), ("name", "text"), ("spellcheck", "false"));
        html.End();
        WriteChoice(html, "level", "Level", "all levels", () => WriteLevels(html));
        WriteChoice(html, "rule", "Rule", "all rules", () => WriteRules(html));
        WriteChoice(html, "project", "Project", "all projects", () => WriteProjects(html));
        WriteChoice(html, "control", "Control", "all controls", () => WriteControls(html));
        html.Element("button", "Show all", ("type", "reset"));
        html.Element("output", string.Empty, ("id", "shown"), ("role", "status"));
        html.End();
    }

    private static void WriteChoice(HtmlWriter html, string name, string heading, string all, Action writeOptions)
    {
        html.Start("label");
        html.Text(heading + " ");
        html.Start("select", ("name", name));
        WriteOption(html, string.Empty, all);
        writeOptions();
        html.End();
        html.End();
    }

    private void WriteLevels(HtmlWriter html)
    {
        foreach (var level in Levels.In(content.Findings))
            WriteOption(html, Levels.NameOf(level), Levels.NameOf(level));
    }

    private void WriteRules(HtmlWriter html)
    {
        foreach (var rule in content.RulesOf(content.Findings))
            WriteOption(html, rule.Id, $"{rule.Id} {rule.Title}");
    }

    private void WriteProjects(HtmlWriter html)
    {
        for (var i = 0; i < content.Projects.Count; i++)
            WriteOption(html, i.ToString(CultureInfo.InvariantCulture), content.Projects[i]);
    }

    private void WriteControls(HtmlWriter html)
    {
        var rules = content.RulesOf(content.Findings);
        foreach (var taxonomy in Taxonomy.All)
        {
            var ids = rules.SelectMany(taxonomy.IdsOf).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
            if (ids.Length == 0)
                continue;
            html.Start("optgroup", ("label", taxonomy.Name));
            foreach (var id in ids)
                WriteOption(html, id, id);
            html.End();
        }
    }

    private static void WriteOption(HtmlWriter html, string value, string text) => html.Element("option", text, ("value", value));
}
