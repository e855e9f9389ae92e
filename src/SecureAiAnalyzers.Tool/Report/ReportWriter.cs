using System.Text;

namespace SecureAiAnalyzers.Tool.Report;

/// <summary>Writes a report as one page that needs nothing but itself. The same content gives the same bytes.</summary>
internal sealed class ReportWriter(ReportContent content)
{
    private static readonly (string Id, string Title)[] Sections =
    [
        ("summary", "Summary"),
        ("findings", "Findings"),
        ("silenced", "Silenced"),
        ("projects", "Projects"),
        ("inventory", "Inventory"),
        ("controls", "Controls"),
        ("coverage", "Coverage"),
    ];

    /// <summary>Writes the page.</summary>
    public void Write(Stream stream)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        var html = new HtmlWriter(writer);
        writer.Write("<!DOCTYPE html>\n");
        html.Start("html", ("lang", "en"));
        WriteHead(html);
        WriteBody(html);
        html.End();
        writer.Write('\n');
    }

    private void WriteHead(HtmlWriter html)
    {
        html.Start("head");
        html.Void("meta", ("charset", "utf-8"));
        html.Void("meta", ("http-equiv", "Content-Security-Policy"), ("content", ReportAssets.Policy));
        html.Void("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"));
        html.Void("meta", ("name", "referrer"), ("content", "no-referrer"));
        html.Void("meta", ("name", "color-scheme"), ("content", "light dark"));
        html.Element("title", content.Title);
        html.Asset("style", ReportAssets.Style);
        html.End();
    }

    private void WriteBody(HtmlWriter html)
    {
        html.Start("body");
        html.Element("a", "To the findings", ("class", "skip"), ("href", "#findings"));
        WriteHeader(html);
        html.Start("main");
        new SummarySection(content).Write(html);
        html.Start("div");
        new FilterForm(content).Write(html);
        new FindingsSection(content).Write(html);
        html.End();
        new ProjectsSection(content).Write(html);
        new InventorySection(content).Write(html);
        new ControlsSection(content).Write(html);
        new CoverageSection(content).Write(html);
        html.End();
        html.Element("footer", $"Written by secure-ai {ProductVersion.Text}. A report without findings is evidence, and no proof, that the code is sound.");
        html.Asset("script", ReportAssets.Script);
        html.End();
    }

    private void WriteHeader(HtmlWriter html)
    {
        html.Start("header");
        html.Element("h1", content.Title);
        if (content.Date is { } date)
            html.Element("p", date, ("class", "date"));
        html.Start("nav", ("aria-label", "Sections"));
        html.Start("ul");
        foreach (var (id, title) in Sections)
        {
            html.Start("li");
            html.Element("a", title, ("href", "#" + id));
            html.End();
        }

        html.End();
        html.End();
        html.End();
    }
}
