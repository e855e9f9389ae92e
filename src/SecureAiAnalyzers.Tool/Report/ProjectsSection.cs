using SecureAiAnalyzers.Tool.Findings;

namespace SecureAiAnalyzers.Tool.Report;

/// <summary>How many findings each project has.</summary>
internal sealed class ProjectsSection(ReportContent content)
{
    /// <summary>Writes the section.</summary>
    public void Write(HtmlWriter html)
    {
        var levels = Levels.In(content.Open);
        html.StartSection("projects", "Findings by project");
        html.Element("p", "A project is named by its log. A finding in a file that several projects share counts in each.");
        html.StartTable("Findings by project", ["Project", .. levels.Select(Levels.NameOf), "Silenced"]);
        var open = ByProject(content.Open);
        var silenced = ByProject(content.Silenced);
        foreach (var project in content.Projects)
        {
            html.StartRow(project);
            foreach (var level in levels)
                html.Cell(open[project].Count(finding => finding.Finding.Level == level));
            html.Cell(silenced[project].Count());
            html.End();
        }

        html.EndTable();
        html.End();
    }

    private ILookup<string, CleanFinding> ByProject(IReadOnlyList<CleanFinding> findings) =>
        findings.SelectMany(finding => content.ProjectsOf(finding).Select(project => (project, finding)))
            .ToLookup(pair => pair.project, pair => pair.finding, StringComparer.Ordinal);
}
