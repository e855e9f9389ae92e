using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SecureAiAnalyzers.CodeFixes;

/// <summary>The space before a node on its line.</summary>
internal static class Indentation
{
    /// <summary>The space without comments and empty lines.</summary>
    public static SyntaxTriviaList Of(SyntaxNode node)
    {
        var last = node.GetLeadingTrivia().LastOrDefault();
        return last.IsKind(SyntaxKind.WhitespaceTrivia) ? SyntaxFactory.TriviaList(last) : SyntaxFactory.TriviaList();
    }
}
