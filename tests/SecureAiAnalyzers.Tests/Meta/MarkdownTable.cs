using System.Text;

namespace SecureAiAnalyzers.Tests.Meta;

/// <summary>Writes a table in Markdown.</summary>
internal sealed class MarkdownTable
{
    private readonly StringBuilder _text = new();

    public MarkdownTable(params string[] headings)
    {
        Add(headings);
        Add([.. headings.Select(_ => "---")]);
    }

    /// <summary>Adds a row; empty cells become a dash.</summary>
    public MarkdownTable Add(params string[] cells)
    {
        _text.Append("| ").AppendJoin(" | ", cells.Select(Cell)).Append(" |\n");
        return this;
    }

    /// <inheritdoc />
    public override string ToString() => _text.ToString();

    private static string Cell(string text) => text.Length == 0 ? "–" : text.Replace("|", "\\|", StringComparison.Ordinal);
}
