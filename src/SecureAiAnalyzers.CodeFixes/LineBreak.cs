using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace SecureAiAnalyzers.CodeFixes;

/// <summary>The line break behind a node, and those of a file.</summary>
internal static class LineBreak
{
    /// <summary>The line break of the trivia without a comment before it; all of it where the line goes on.</summary>
    public static SyntaxTriviaList Of(SyntaxTriviaList trivia) => trivia.Any(SyntaxKind.EndOfLineTrivia)
        ? SyntaxFactory.TriviaList(trivia.Where(static part => part.IsKind(SyntaxKind.EndOfLineTrivia)))
        : trivia;

    /// <summary>
    /// The changed document with the line breaks that its file had before; what is added comes with those of the machine. It is given as text, because
    /// what formats a document once more would bring them back.
    /// </summary>
    public static async Task<Document> KeepAsync(Document original, Document changed, CancellationToken cancellationToken)
    {
        var before = await original.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var root = await changed.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        if (before is null || root is null || FirstIn(before) is not { RawKind: not 0 } kept)
            return changed;

        if (!before.DescendantTrivia().Any(trivia => IsOther(trivia, kept)))
            root = root.ReplaceTrivia(root.DescendantTrivia().Where(trivia => IsOther(trivia, kept)), (_, _) => kept);
        var text = await original.GetTextAsync(cancellationToken).ConfigureAwait(false);
        return changed.WithText(SourceText.From(root.ToFullString(), text.Encoding, text.ChecksumAlgorithm));
    }

    /// <summary>The first line break of a file; nothing where there is none.</summary>
    public static SyntaxTrivia FirstIn(SyntaxNode root) => root.DescendantTrivia().FirstOrDefault(static trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia));

    private static bool IsOther(SyntaxTrivia trivia, SyntaxTrivia kept) =>
        trivia.IsKind(SyntaxKind.EndOfLineTrivia) && trivia.ToString() != kept.ToString();
}
