using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using SecureAiAnalyzers.Configuration;

namespace SecureAiAnalyzers.CodeFixes.Team;

/// <summary>Adds a line to the symbols file of a project. Where there is none, it makes one beside the project, which a build reads by itself.</summary>
internal static class SymbolsFileEdit
{
    private const string Heading = "# role; documentation-comment id; detail\n";

    /// <summary>The solution with the line.</summary>
    public static async Task<Solution> AddAsync(Project project, string line, CancellationToken cancellationToken)
    {
        var file = project.AdditionalDocuments
            .Where(static document => SymbolsFile.IsSymbolsFile(document.FilePath ?? document.Name))
            .OrderBy(static document => document.Name.Equals(SymbolsFile.DefaultName, StringComparison.OrdinalIgnoreCase) ? 0 : 1)
            .ThenBy(static document => document.FilePath, StringComparer.Ordinal)
            .FirstOrDefault();
        if (file is null)
            return Create(project, line);

        var text = await file.GetTextAsync(cancellationToken).ConfigureAwait(false);
        return project.Solution.WithAdditionalDocumentText(file.Id, With(text, line));
    }

    private static Solution Create(Project project, string line)
    {
        var folder = project.FilePath is { } path ? path.Substring(0, path.Length - FileName.Of(path).Length) : string.Empty;
        return project.Solution.AddAdditionalDocument(
            DocumentId.CreateNewId(project.Id), SymbolsFile.DefaultName, SourceText.From(Heading + line + "\n"), filePath: folder + SymbolsFile.DefaultName);
    }

    private static SourceText With(SourceText text, string line)
    {
        var last = text.Lines[text.Lines.Count - 1];
        var lineBreak = text.Lines.Count > 1 ? text.ToString(TextSpan.FromBounds(text.Lines[0].End, text.Lines[0].EndIncludingLineBreak)) : "\n";
        return text.Replace(new TextSpan(text.Length, 0), (last.Span.IsEmpty ? string.Empty : lineBreak) + line + lineBreak);
    }
}
