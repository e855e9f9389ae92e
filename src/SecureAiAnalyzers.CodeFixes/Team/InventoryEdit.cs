using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using SecureAiAnalyzers.Configuration;

namespace SecureAiAnalyzers.CodeFixes.Team;

/// <summary>Adds entries to the inventory of a project, with what somebody has to fill in left empty.</summary>
internal static class InventoryEdit
{
    private const string Indentation = "  ";

    private static readonly string[] ToFillIn = ["owner", "purpose", "licence", "classification"];

    /// <summary>The inventory to which entries are added: the first one that has a list of assets; null where there is none.</summary>
    public static async Task<TextDocument?> FindAsync(Project project, CancellationToken cancellationToken)
    {
        foreach (var document in project.AdditionalDocuments.Where(static document => InventoryFile.IsInventory(document.FilePath ?? document.Name)))
        {
            if (ListIn(await document.GetTextAsync(cancellationToken).ConfigureAwait(false), cancellationToken) is not null)
                return document;
        }

        return null;
    }

    /// <summary>The solution with entries of the kinds and names.</summary>
    public static async Task<Solution> AddAsync(
        TextDocument inventory, IEnumerable<(string Kind, string Name)> assets, Solution solution, CancellationToken cancellationToken)
    {
        var text = await inventory.GetTextAsync(cancellationToken).ConfigureAwait(false);
        return ListIn(text, cancellationToken) is { } list
            ? solution.WithAdditionalDocumentText(inventory.Id, text.WithChanges(Entries(text, list, [.. assets.Select(EntryOf)])))
            : solution;
    }

    private static JsonValue? ListIn(SourceText text, CancellationToken cancellationToken) =>
        JsonParser.Parse(text.ToString(), out _, cancellationToken)?.Member(InventoryFile.List)?.Value is { Kind: JsonKind.Array } list ? list : null;

    /// <summary>Behind the last entry, in the way in which that stands.</summary>
    private static TextChange Entries(SourceText text, JsonValue list, string[] entries)
    {
        var lineBreak = text.Lines.Count > 1 ? text.ToString(TextSpan.FromBounds(text.Lines[0].End, text.Lines[0].EndIncludingLineBreak)) : "\n";
        if (!list.Items.IsEmpty)
        {
            var last = list.Items[list.Items.Length - 1].Span;
            var separator = IndentationOf(text, last.Start) is { } indentation ? "," + lineBreak + indentation : ", ";
            return new TextChange(new TextSpan(last.End, 0), string.Concat(entries.Select(entry => separator + entry)));
        }

        var outer = text.ToString(TextSpan.FromBounds(text.Lines.GetLineFromPosition(list.Span.Start).Start, list.Span.Start));
        outer = outer.Substring(0, outer.Length - outer.TrimStart().Length);
        var lines = entries.Select(entry => lineBreak + outer + Indentation + entry);
        return new TextChange(list.Span, "[" + string.Join(",", lines) + lineBreak + outer + "]");
    }

    /// <summary>What stands in front of an entry that begins its line; null where something else does.</summary>
    private static string? IndentationOf(SourceText text, int position)
    {
        var before = text.ToString(TextSpan.FromBounds(text.Lines.GetLineFromPosition(position).Start, position));
        return string.IsNullOrWhiteSpace(before) ? before : null;
    }

    private static string EntryOf((string Kind, string Name) asset) =>
        $"{{ \"kind\": {Quoted(asset.Kind)}, \"name\": {Quoted(asset.Name)}, {string.Join(", ", ToFillIn.Select(static part => $"\"{part}\": \"\""))} }}";

    private static string Quoted(string value)
    {
        var text = new StringBuilder("\"");
        foreach (var character in value)
        {
            if (character is '"' or '\\')
                text.Append('\\').Append(character);
            else if (char.IsControl(character))
                text.Append(@"\u").Append(((int)character).ToString("x4", CultureInfo.InvariantCulture));
            else
                text.Append(character);
        }

        return text.Append('"').ToString();
    }
}
