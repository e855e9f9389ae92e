using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SecureAiAnalyzers.CodeFixes;

/// <summary>Whether a statement shares its line with others.</summary>
internal static class StatementLine
{
    /// <summary>Whether nothing stands before the statement on its line, and nothing behind it.</summary>
    public static (bool IsFirst, bool IsLast) Of(SyntaxNode statement) => (IsFirst(statement.GetFirstToken()), EndsLine(statement.GetLastToken()));

    private static bool IsFirst(SyntaxToken token) => token.LeadingTrivia.Any(SyntaxKind.EndOfLineTrivia) || EndsLine(token.GetPreviousToken());

    private static bool EndsLine(SyntaxToken token) => token.IsKind(SyntaxKind.None) || token.TrailingTrivia.Any(SyntaxKind.EndOfLineTrivia);
}
