using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SecureAiAnalyzers.CodeFixes.Output;

/// <summary>Prepares an interpolated query whose holes become parameters: a parameter stands alone, without quotes.</summary>
internal static class QueryParameters
{
    private const char Quote = '\'';

    /// <summary>Words behind which a name or keyword stands, which cannot be a parameter.</summary>
    private static readonly HashSet<string> BeforeNames = new(StringComparer.OrdinalIgnoreCase)
    {
        "", "select", "distinct", "from", "join", "into", "update", "table", "view", "column", "index", "by", "as", "asc", "desc", "exec",
        "execute", "call", "database", "schema", "drop", "alter", "create", "truncate", "with", "set",
    };

    /// <summary>The query without the quotes round its holes; false when a hole is no whole value.</summary>
    public static bool TryMake(InterpolatedStringExpressionSyntax query, out InterpolatedStringExpressionSyntax parameterized)
    {
        parameterized = query;
        var contents = query.Contents.ToArray();
        for (var i = 0; i < contents.Length; i++)
        {
            if (contents[i] is not InterpolationSyntax hole)
                continue;
            if (hole.AlignmentClause is not null || hole.FormatClause is not null || !Separate(contents, i))
                return false;
        }

        if (contents.OfType<InterpolatedStringTextSyntax>().Sum(CountQuotes) % 2 != 0)
            return false;
        parameterized = query.WithContents(
            SyntaxFactory.List(contents.Where(static content => content is not InterpolatedStringTextSyntax { TextToken.Text: "" })));
        return contents.OfType<InterpolationSyntax>().Any();
    }

    /// <summary>Takes the quotes off a hole; false when it is only a part of a quoted text, or no value at all.</summary>
    private static bool Separate(InterpolatedStringContentSyntax[] contents, int hole)
    {
        var before = TextAt(contents, hole - 1);
        var after = TextAt(contents, hole + 1);
        var isQuoted = contents.Take(hole).OfType<InterpolatedStringTextSyntax>().Sum(CountQuotes) % 2 != 0;
        if (isQuoted)
        {
            if (!before.EndsWith("'", StringComparison.Ordinal) || !after.StartsWith("'", StringComparison.Ordinal))
                return false;
            contents[hole - 1] = WithText((InterpolatedStringTextSyntax)contents[hole - 1], before.Substring(0, before.Length - 1));
            contents[hole + 1] = WithText((InterpolatedStringTextSyntax)contents[hole + 1], after.Substring(1));
            return true;
        }

        return StandsForValue(before) && (after.Length == 0 || !IsPartOfName(after[0]));
    }

    private static string TextAt(InterpolatedStringContentSyntax[] contents, int index) =>
        index >= 0 && index < contents.Length && contents[index] is InterpolatedStringTextSyntax text ? text.TextToken.Text : "";

    private static int CountQuotes(InterpolatedStringTextSyntax text) => text.TextToken.Text.Count(static character => character == Quote);

    private static InterpolatedStringTextSyntax WithText(InterpolatedStringTextSyntax content, string text) =>
        content.WithTextToken(SyntaxFactory.Token(
            content.TextToken.LeadingTrivia, SyntaxKind.InterpolatedStringTextToken, text, text, content.TextToken.TrailingTrivia));

    private static bool StandsForValue(string before)
    {
        var trimmed = before.TrimEnd();
        if (trimmed.Length == before.Length && before.Length > 0 && IsPartOfName(before[before.Length - 1]))
            return false;

        var start = trimmed.Length;
        while (start > 0 && IsPartOfName(trimmed[start - 1]))
            start--;
        return start < trimmed.Length ? !BeforeNames.Contains(trimmed.Substring(start)) : trimmed.Length > 0;
    }

    private static bool IsPartOfName(char character) => char.IsLetterOrDigit(character) || character is '_' or '.' or '"' or '[' or ']' or '`' or '%';
}
