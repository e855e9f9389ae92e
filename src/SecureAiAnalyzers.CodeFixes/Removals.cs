using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace SecureAiAnalyzers.CodeFixes;

/// <summary>Removes assignments with their lines. Comments and directives beside them stay, where the next code stands.</summary>
internal static class Removals
{
    /// <summary>Removes a statement of a block or program.</summary>
    public static void OfStatement(SyntaxEditor editor, ExpressionStatementSyntax statement)
    {
        var whole = statement.Parent is GlobalStatementSyntax global ? global : (SyntaxNode)statement;
        var (isFirst, isLast) = StatementLine.Of(whole);
        if (!isFirst && isLast)
            TrimBefore(editor, whole);

        // What another repair has left here stays too.
        editor.ReplaceNode(whole, (current, _) =>
            current.WithLeadingTrivia(Kept(current.GetLeadingTrivia(), current.GetTrailingTrivia(), isFirst, isLast)).WithoutTrailingTrivia());
        editor.RemoveNode(whole, SyntaxRemoveOptions.KeepExteriorTrivia);
    }

    /// <summary>Takes the space away that stands before the last statement of a line.</summary>
    private static void TrimBefore(SyntaxEditor editor, SyntaxNode statement) => editor.ReplaceNode(statement.Parent!, (current, _) =>
    {
        if (current.GetCurrentNode(statement)?.GetFirstToken().GetPreviousToken() is not { RawKind: not 0 } before || !current.Span.Contains(before.Span))
            return current;

        return current.ReplaceToken(before, before.WithTrailingTrivia(WithoutSpace(before.TrailingTrivia)));
    });

    /// <summary>What stays of the trivia of a statement: of one that has a line of its own comments only, else also what lays out the rest.</summary>
    private static SyntaxTriviaList Kept(SyntaxTriviaList leading, SyntaxTriviaList trailing, bool isFirst, bool isLast) => (isFirst, isLast) switch
    {
        (true, true) => Kept(leading, trailing),
        (_, true) => WithoutSpace(leading).AddRange(trailing),
        _ => leading.AddRange(trailing.SkipWhile(static trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia))),
    };

    private static SyntaxTriviaList WithoutSpace(SyntaxTriviaList trivia) =>
        SyntaxFactory.TriviaList(trivia.Reverse().SkipWhile(static part => part.IsKind(SyntaxKind.WhitespaceTrivia)).Reverse());

    /// <summary>Removes an entry of an initializer; the initializer of a new object goes with its last entry.</summary>
    public static void OfEntry(SyntaxEditor editor, InitializerExpressionSyntax initializer, AssignmentExpressionSyntax entry)
    {
        editor.TrackNode(entry);
        if (initializer.Parent is BaseObjectCreationExpressionSyntax creation)
        {
            editor.ReplaceNode(creation, (current, _) => current.GetCurrentNode(entry) is { } found
                ? Without((BaseObjectCreationExpressionSyntax)current, found)
                : current);
        }
        else
        {
            editor.ReplaceNode(initializer, (current, _) => current.GetCurrentNode(entry) is { } found
                ? Without((InitializerExpressionSyntax)current, found)
                : current);
        }
    }

    private static BaseObjectCreationExpressionSyntax Without(BaseObjectCreationExpressionSyntax creation, ExpressionSyntax entry)
    {
        var rest = Without(creation.Initializer!, entry);
        if (rest.Expressions.Count > 0 || rest.OpenBraceToken.TrailingTrivia.Concat(rest.CloseBraceToken.LeadingTrivia).Any(IsKept))
            return creation.WithInitializer(rest);

        var arguments = (creation.ArgumentList ?? SyntaxFactory.ArgumentList()).WithTrailingTrivia(rest.GetTrailingTrivia());
        return creation switch
        {
            ObjectCreationExpressionSyntax named => named.WithType(named.Type.WithoutTrailingTrivia()).WithArgumentList(arguments).WithInitializer(null),
            _ => creation.WithArgumentList(arguments).WithInitializer(null),
        };
    }

    private static InitializerExpressionSyntax Without(InitializerExpressionSyntax initializer, ExpressionSyntax entry)
    {
        var list = initializer.Expressions;
        var index = list.IndexOf(entry);
        var hasComma = index < list.SeparatorCount;
        var kept = Kept(
            entry.GetLeadingTrivia(),
            hasComma ? entry.GetTrailingTrivia().AddRange(list.GetSeparator(index).TrailingTrivia) : entry.GetTrailingTrivia());
        var rest = hasComma || index == 0 ? list.RemoveAt(index) : WithoutLast(list);
        if (index == rest.Count)
        {
            var close = initializer.CloseBraceToken;
            return initializer.WithExpressions(rest).WithCloseBraceToken(close.WithLeadingTrivia(kept.AddRange(close.LeadingTrivia)));
        }

        return initializer.WithExpressions(rest.Replace(rest[index], rest[index].WithLeadingTrivia(kept.AddRange(rest[index].GetLeadingTrivia()))));
    }

    /// <summary>The list without its last entry and the comma before it, whose line break and comment belong to the entry that stays.</summary>
    private static SeparatedSyntaxList<ExpressionSyntax> WithoutLast(SeparatedSyntaxList<ExpressionSyntax> list)
    {
        var trailing = list.GetSeparator(list.SeparatorCount - 1).TrailingTrivia;
        var rest = list.RemoveAt(list.Count - 1);
        var last = rest.Last();
        return rest.Replace(last, last.WithTrailingTrivia(last.GetTrailingTrivia().AddRange(trailing)));
    }

    /// <summary>The comments and directives round a removed node on lines of their own; empty when there are none.</summary>
    private static SyntaxTriviaList Kept(SyntaxTriviaList leading, SyntaxTriviaList trailing)
    {
        if (trailing.Any(IsKept))
            return leading.AddRange(trailing.SkipWhile(static trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia)));
        if (!leading.Any(IsKept))
            return SyntaxTriviaList.Empty;

        var kept = leading.Last().IsKind(SyntaxKind.WhitespaceTrivia) ? leading.RemoveAt(leading.Count - 1) : leading;
        return IsKept(kept.Last()) && !kept.Last().IsDirective ? kept.AddRange(LineBreak.Of(trailing)) : kept;
    }

    private static bool IsKept(SyntaxTrivia trivia) => !trivia.IsKind(SyntaxKind.WhitespaceTrivia) && !trivia.IsKind(SyntaxKind.EndOfLineTrivia);
}
