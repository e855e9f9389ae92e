using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SecureAiAnalyzers.CodeFixes;

/// <summary>The line break behind a node.</summary>
internal static class LineBreak
{
    /// <summary>The line break of the trivia without a comment before it; all of it where the line goes on.</summary>
    public static SyntaxTriviaList Of(SyntaxTriviaList trivia) => trivia.Any(SyntaxKind.EndOfLineTrivia)
        ? SyntaxFactory.TriviaList(trivia.Where(static part => part.IsKind(SyntaxKind.EndOfLineTrivia)))
        : trivia;
}
