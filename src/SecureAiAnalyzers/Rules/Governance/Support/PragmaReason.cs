using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SecureAiAnalyzers.Metadata;

namespace SecureAiAnalyzers.Rules.Governance.Support;

/// <summary>
/// Whether a pragma says why it is there: in a comment on its line, or on the line above it and the pragmas that belong together with it. The title of the
/// rule, which editors write there, is no reason, and neither are ids.
/// </summary>
internal static class PragmaReason
{
    private static readonly char[] Spaces = [' ', '\t', '\r', '\n'];

    /// <summary>Whether a reason is given.</summary>
    public static bool IsGiven(PragmaWarningDirectiveTriviaSyntax pragma, RuleDefinition rule) =>
        pragma.DescendantTrivia().Any(trivia => IsReason(trivia, rule)) || (CommentAbove(pragma.ParentTrivia) is { } comment && IsReason(comment, rule));

    private static SyntaxTrivia? CommentAbove(SyntaxTrivia directive)
    {
        var before = directive.Token.LeadingTrivia.TakeWhile(trivia => trivia != directive).Reverse();
        var lineEnds = 0;
        foreach (var trivia in before)
        {
            if (trivia.IsKind(SyntaxKind.PragmaWarningDirectiveTrivia))
                lineEnds = 0;
            else if (trivia.IsKind(SyntaxKind.EndOfLineTrivia))
                lineEnds++;
            else if (!trivia.IsKind(SyntaxKind.WhitespaceTrivia))
                return IsComment(trivia) && lineEnds <= 1 ? trivia : null;
        }

        return null;
    }

    private static bool IsReason(SyntaxTrivia trivia, RuleDefinition rule)
    {
        if (!IsComment(trivia))
            return false;

        var text = trivia.ToString().Trim('/', '*', ' ', '\t', '\r', '\n');
        return !text.Equals(rule.Title, StringComparison.OrdinalIgnoreCase) && text.Split(Spaces).Any(IsWord);
    }

    /// <summary>Ids of rules, and labels such as <c>TODO:</c> before them, explain nothing.</summary>
    private static bool IsWord(string text)
    {
        var word = text.TrimEnd(',', ';', '.');
        return word.Any(char.IsLetter) && word[word.Length - 1] != ':' && !IsId(word);
    }

    private static bool IsId(string word)
    {
        var letters = word.TakeWhile(char.IsLetter).Count();
        return letters > 0 && letters < word.Length && word.Skip(letters).All(char.IsDigit);
    }

    private static bool IsComment(SyntaxTrivia trivia) => trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia);
}
