using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace SecureAiAnalyzers.Tool.Tests;

/// <summary>A page as the command has written it, read as browsers read it.</summary>
internal sealed class ReportPage(string text)
{
    /// <summary>The text of the file.</summary>
    public string Text => text;

    /// <summary>The page; any mistake in its HTML throws.</summary>
    public IDocument Document { get; } = new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(text);

    /// <summary>The rows of findings, silenced ones too.</summary>
    public IReadOnlyList<IElement> Rows => [.. Document.QuerySelectorAll(".finding")];

    /// <summary>The only row.</summary>
    public IElement Row => Rows.Single();

    /// <summary>Reads a page.</summary>
    public static ReportPage Read(string path) => new(File.ReadAllText(path));

    /// <summary>The section of an id.</summary>
    public IElement Section(string id) => Document.QuerySelector($"section#{id}")!;

    /// <summary>The cells of the rows of a section's first table, headings too.</summary>
    public IReadOnlyList<string> Cells(string section) =>
        [.. Section(section).QuerySelector("table")!.QuerySelectorAll("tbody tr").Select(row => Joined(row.Children))];

    /// <summary>What stands behind a term of the summary; null when the term is not there.</summary>
    public string? Fact(string term) =>
        Section("summary").QuerySelectorAll("dt").SingleOrDefault(heading => heading.TextContent == term)?.NextElementSibling!.TextContent;

    /// <summary>The row of an entry in the statement of coverage.</summary>
    public string Coverage(string entry)
    {
        var heading = Section("coverage").QuerySelectorAll("tbody th").Single(cell => cell.TextContent == entry);
        return Joined(heading.ParentElement!.Children.Skip(2));
    }

    /// <summary>The values of a choice of the filter.</summary>
    public IReadOnlyList<string> Choices(string name) =>
        [.. Document.QuerySelectorAll($"#filter select[name={name}] option").Select(option => option.GetAttribute("value")!)];

    private static string Joined(IEnumerable<IElement> cells) => string.Join('|', cells.Select(cell => cell.TextContent));
}
