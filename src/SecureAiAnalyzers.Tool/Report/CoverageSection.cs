using SecureAiAnalyzers.Tool.Rules;

namespace SecureAiAnalyzers.Tool.Report;

/// <summary>What the rules that ran cover of frameworks, entry by entry.</summary>
internal sealed class CoverageSection(ReportContent content)
{
    private static readonly string[] Coverages = ["checked", "partly", "not", "unknown"];

    private readonly RunCoverage _coverage = new(content.Proof);

    /// <summary>Writes the section.</summary>
    public void Write(HtmlWriter html)
    {
        html.StartSection("coverage", "What the rules cover");
        html.Element(
            "p",
            "No statement of compliance: a rule reports what breaks an entry in code. Checked: code and configuration decide whether the entry is "
            + "broken, and rules looked. Partly: rules looked for violations that code shows; that the entry is met, code cannot show. Not: nothing here "
            + "answers for it.");
        html.Element("p", Basis());
        foreach (var framework in content.Rules.Frameworks)
            WriteFramework(html, framework);
        html.End();
    }

    private string Basis()
    {
        var (compilations, unproven) = (content.Proof.Compilations, content.Proof.Unproven);
        return _coverage.IsKnown
            ? $"It holds for the compilations that say what ran, {compilations - unproven} of {compilations}; the analysis is "
                + $"{content.Proof.Verdict.ToString().ToLowerInvariant()}."
            : "No log tells which rules ran, so that nothing is claimed. A build with -p:SecureAiProof=true tells it.";
    }

    private void WriteFramework(HtmlWriter html, Framework framework)
    {
        var entries = framework.Items.Select(entry => (Entry: entry, Coverage: _coverage.Of(entry))).ToArray();
        var counts = Coverages
            .Select(name => (Name: name, Count: entries.Count(entry => entry.Coverage.Coverage == name)))
            .Where(count => count.Count > 0)
            .Select(count => $"{count.Count} {count.Name}");
        var title = $"{framework.Title} ({framework.Edition})";
        html.Start("details", ("class", "framework"));
        html.Start("summary");
        html.Element("h3", title);
        html.Element("span", string.Join(", ", counts), ("class", "count"));
        html.End();
        html.StartTable(title, "Entry", "Asks for or warns of", "Coverage", "Open", "Rules", "Why not more");
        foreach (var (entry, coverage) in entries)
            WriteEntry(html, entry, coverage);
        html.EndTable();
        html.End();
    }

    private void WriteEntry(HtmlWriter html, FrameworkEntry entry, EntryCoverage coverage)
    {
        html.StartRow(entry.Id);
        html.Cell(entry.Text);
        html.Cell(coverage.Coverage);
        html.Cell(entry.Rules.Sum(content.CountOf));
        html.Cell(string.Join(", ", entry.Rules));
        html.Cell(coverage.Reason);
        html.End();
    }
}
