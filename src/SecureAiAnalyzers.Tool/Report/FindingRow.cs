using System.Globalization;
using SecureAiAnalyzers.Tool.Findings;
using SecureAiAnalyzers.Tool.Sarif;
using SecureAiAnalyzers.Tool.Sources;

namespace SecureAiAnalyzers.Tool.Report;

/// <summary>Writes one finding.</summary>
internal sealed class FindingRow(ReportContent content)
{
    /// <summary>Steps of a way that are written. No person follows more.</summary>
    private const int MaxSteps = 200;

    private readonly Dictionary<string, string> _indices = content.Projects
        .Select((name, index) => (name, index))
        .ToDictionary(project => project.name, project => project.index.ToString(CultureInfo.InvariantCulture), StringComparer.Ordinal);

    /// <summary>Writes the row.</summary>
    public void Write(HtmlWriter html, CleanFinding clean)
    {
        var level = Levels.NameOf(clean.Finding.Level);
        var projects = content.ProjectsOf(clean);
        html.Start("li", ("class", "finding"), ("data-level", level), ("data-projects", string.Join(' ', projects.Select(project => _indices[project]))));
        html.Start("p");
        html.Element("b", level, ("class", "level " + level));
        html.Text(" ");
        html.Element("span", clean.Finding.Key.Message, ("class", "message"));
        html.End();
        WritePlace(html, clean, projects);
        WriteSuppressions(html, clean);
        WriteSteps(html, clean);
        html.End();
    }

    private static void WritePlace(HtmlWriter html, CleanFinding clean, IReadOnlyList<string> projects)
    {
        html.Start("p", ("class", "place"));
        html.Element("code", clean.File is { } file ? PlaceOf(file, clean.Finding.Key.Region) : "the project");
        if (clean.Finding.Symbol is { } symbol)
        {
            html.Text(" in ");
            html.Element("code", NameIn(symbol), ("title", symbol));
        }

        html.Text(projects.Count == 1 ? $" · project {projects[0]}" : $" · projects {string.Join(", ", projects)}");
        html.End();
    }

    /// <summary>The full name in a documentation-comment id, without the parameters that make the id long.</summary>
    private static string NameIn(string id)
    {
        var name = id is [_, ':', ..] ? id[2..] : id;
        var parameters = name.IndexOf('(', StringComparison.Ordinal);
        return (parameters > 0 ? name[..parameters] : name).Replace(".#ctor", string.Empty, StringComparison.Ordinal);
    }

    private static void WriteSuppressions(HtmlWriter html, CleanFinding clean)
    {
        if (clean.State == BaselineState.Unchanged && !clean.Finding.IsSuppressed)
            html.Element("p", "The baseline holds it.", ("class", "silence"));
        foreach (var suppression in clean.Finding.Suppressions)
        {
            var how = suppression.Kind == SarifSuppression.InSource ? "Silenced in source" : "Hidden by a baseline in the build";
            html.Element("p", $"{how}: {suppression.Justification ?? "no reason given"}", ("class", "silence"));
        }
    }

    private static void WriteSteps(HtmlWriter html, CleanFinding clean)
    {
        var way = clean.Way.ToArray();
        if (way.Length > 0)
            WriteList(html, $"Way from the source, {Counted.Of(way.Length + 1, "step")}", "ol", way, clean);
        if (clean.Steps.Count > way.Length)
            WriteList(html, way.Length > 0 ? "Other sources" : "See also", "ul", [.. clean.Steps.Skip(way.Length)], null);
    }

    /// <param name="html">The page.</param>
    /// <param name="heading">What the steps are.</param>
    /// <param name="list">The kind of list.</param>
    /// <param name="steps">The steps.</param>
    /// <param name="end">The finding in which they end; null when they lead nowhere.</param>
    private static void WriteList(HtmlWriter html, string heading, string list, FindingStep[] steps, CleanFinding? end)
    {
        html.Start("details", ("class", "steps"));
        html.Element("summary", heading);
        html.Start(list);
        foreach (var step in steps.Take(MaxSteps))
            WriteStep(html, step.File, step.Region, step.Text ?? string.Empty);
        if (steps.Length > MaxSteps)
            html.Element("li", $"{Counted.Of(steps.Length - MaxSteps, "step")} more");
        if (end?.File is { } file)
            WriteStep(html, file, end.Finding.Key.Region, "the finding");
        html.End();
        html.End();
    }

    private static void WriteStep(HtmlWriter html, string file, SarifRegion? region, string text)
    {
        html.Start("li");
        html.Element("code", PlaceOf(file, region));
        html.Text(text.Length > 0 ? " " + text : string.Empty);
        html.End();
    }

    /// <summary>The place as people read it: what a URI escapes is no name of a file.</summary>
    private static string PlaceOf(string file, SarifRegion? region)
    {
        var name = PlainText.OneLine(SourceUri.IsAbsolute(file) ? file : Uri.UnescapeDataString(file));
        return region is { } part ? string.Create(CultureInfo.InvariantCulture, $"{name}:{part.StartLine}:{part.StartColumn}") : name;
    }
}
