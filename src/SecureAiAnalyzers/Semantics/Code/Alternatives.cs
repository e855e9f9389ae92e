using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SecureAiAnalyzers.Semantics.Code;

/// <summary>Whether two places of one member run on the same way, by syntax alone.</summary>
internal static class Alternatives
{
    /// <summary>Whether only one of the places runs: they stand in different branches, or the first one in a branch that leaves.</summary>
    public static bool Exclude(SyntaxNode first, SyntaxNode second)
    {
        if (first.SyntaxTree != second.SyntaxTree)
            return false;

        foreach (var branch in first.AncestorsAndSelf().Where(static node => node.Parent is { } parent && IsBranch(node, parent)))
        {
            var choice = branch.Parent!;
            if (choice.Span.Contains(second.Span) && !branch.Span.Contains(second.Span) && IsInBranch(second, choice))
                return true;
            if (!choice.Span.Contains(second.Span) && second.SpanStart > choice.SpanStart && Leaves(branch))
                return true;
        }

        return false;
    }

    /// <summary>Whether the first place may be left out on a way to the second one.</summary>
    public static bool IsOptional(SyntaxNode first, SyntaxNode second) => first.SyntaxTree != second.SyntaxTree
        || first.AncestorsAndSelf()
            .Any(node => !node.Span.Contains(second.Span) && node.Parent is { } parent && (IsBranch(node, parent) || IsRepeated(node, parent)));

    private static bool IsInBranch(SyntaxNode node, SyntaxNode choice) =>
        node.AncestorsAndSelf().FirstOrDefault(part => part.Parent == choice) is { } child && IsBranch(child, choice);

    private static bool IsBranch(SyntaxNode node, SyntaxNode parent) => parent switch
    {
        IfStatementSyntax choice => choice.Condition != node,
        ConditionalExpressionSyntax choice => choice.Condition != node,
        SwitchStatementSyntax choice => choice.Expression != node,
        SwitchExpressionSyntax choice => choice.GoverningExpression != node,
        _ => false,
    };

    private static bool IsRepeated(SyntaxNode node, SyntaxNode parent) => parent switch
    {
        ForEachStatementSyntax loop => loop.Statement == node,
        ForStatementSyntax loop => loop.Statement == node,
        WhileStatementSyntax loop => loop.Statement == node,
        CatchClauseSyntax => true,
        _ => false,
    };

    private static bool Leaves(SyntaxNode branch) => branch switch
    {
        BlockSyntax block => block.Statements.LastOrDefault() is { } last && Leaves(last),
        SwitchSectionSyntax section => section.Statements.LastOrDefault() is { } last && last is not BreakStatementSyntax && Leaves(last),
        ElseClauseSyntax otherwise => Leaves(otherwise.Statement),
        ReturnStatementSyntax or ThrowStatementSyntax or ContinueStatementSyntax or BreakStatementSyntax => true,
        _ => false,
    };
}
