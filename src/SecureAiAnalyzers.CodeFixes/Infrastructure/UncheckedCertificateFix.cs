using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CodeFixes;
using SecureAiAnalyzers.Metadata;

namespace SecureAiAnalyzers.CodeFixes.Infrastructure;

/// <summary>Fix of SAI1002: leave the check to the platform.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UncheckedCertificateFix))]
[Shared]
public sealed class UncheckedCertificateFix : SecureAiCodeFix
{
    /// <summary>Makes the fix.</summary>
    public UncheckedCertificateFix()
        : base(RuleTable.UncheckedCertificate.Id)
    {
    }

    private protected override IEnumerable<Repair> GetRepairs(RepairContext context) =>
        context.Node.FirstAncestorOrSelf<ExpressionSyntax>() is { Parent: AssignmentExpressionSyntax assignment } value && !IsExplained(assignment)
            ? SwitchRepairs.Removal(value, "Remove the callback", "SAI1002.Remove")
            : [];

    /// <summary>
    /// Whether a comment belongs to the assignment: inside, behind or right above it. Left behind, it would speak of other code; what it says
    /// somebody has to read.
    /// </summary>
    private static bool IsExplained(AssignmentExpressionSyntax assignment)
    {
        var whole = assignment.Parent is ExpressionStatementSyntax statement ? statement : (SyntaxNode)assignment;
        var last = whole.GetLastToken();
        var behind = last.GetNextToken() is { RawKind: (int)SyntaxKind.CommaToken } comma ? comma.TrailingTrivia : last.TrailingTrivia;
        return whole.DescendantTrivia().Where(trivia => whole.Span.Contains(trivia.Span)).Concat(behind).Concat(RightAbove(whole)).Any(IsComment);
    }

    private static IEnumerable<SyntaxTrivia> RightAbove(SyntaxNode node)
    {
        var lineBreaks = 0;
        foreach (var trivia in node.GetLeadingTrivia().Reverse())
        {
            lineBreaks = trivia.IsKind(SyntaxKind.EndOfLineTrivia) ? lineBreaks + 1 : trivia.IsKind(SyntaxKind.WhitespaceTrivia) ? lineBreaks : 0;
            if (lineBreaks > 1)
                yield break;
            yield return trivia;
        }
    }

    private static bool IsComment(SyntaxTrivia trivia) =>
        trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia);
}
