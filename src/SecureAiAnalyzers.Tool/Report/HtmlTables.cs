using System.Globalization;

namespace SecureAiAnalyzers.Tool.Report;

/// <summary>Forms that occur in several sections.</summary>
internal static class HtmlTables
{
    /// <summary>Begins a table; <see cref="EndTable"/> ends it.</summary>
    public static void StartTable(this HtmlWriter html, string caption, params ReadOnlySpan<string> columns)
    {
        html.Start("div", ("class", "table"), ("role", "region"), ("aria-label", caption), ("tabindex", "0"));
        html.Start("table");
        html.Element("caption", caption);
        html.Start("thead");
        html.Start("tr");
        foreach (var column in columns)
            html.Element("th", column, ("scope", "col"));
        html.End();
        html.End();
        html.Start("tbody");
    }

    /// <summary>Ends a table.</summary>
    public static void EndTable(this HtmlWriter html)
    {
        html.End();
        html.End();
        html.End();
    }

    /// <summary>Begins a row with its heading; <see cref="HtmlWriter.End"/> ends it.</summary>
    public static void StartRow(this HtmlWriter html, string heading)
    {
        html.Start("tr");
        html.Element("th", heading, ("scope", "row"));
    }

    /// <summary>Writes a cell.</summary>
    public static void Cell(this HtmlWriter html, string text) => html.Element("td", text);

    /// <summary>Writes a cell with a number.</summary>
    public static void Cell(this HtmlWriter html, long number) =>
        html.Element("td", number.ToString("N0", CultureInfo.InvariantCulture), ("class", "number"));

    /// <summary>Writes the beginning of a section, up to and with its heading.</summary>
    public static void StartSection(this HtmlWriter html, string id, string heading)
    {
        html.Start("section", ("id", id), ("aria-labelledby", id + "-heading"));
        html.Element("h2", heading, ("id", id + "-heading"));
    }

    /// <summary>Writes links to the rules of the page, with commas between them.</summary>
    public static void RuleLinks(this HtmlWriter html, IEnumerable<string> rules)
    {
        var isFirst = true;
        foreach (var rule in rules)
        {
            if (!isFirst)
                html.Text(", ");
            html.Element("a", rule, ("href", "#" + FindingsSection.IdOf(rule)));
            isFirst = false;
        }
    }
}
