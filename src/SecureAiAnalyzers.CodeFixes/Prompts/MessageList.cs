using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SecureAiAnalyzers.CodeFixes.Prompts;

/// <summary>A list of messages in source: a collection expression, or the initializer of an array or collection.</summary>
internal static class MessageList
{
    /// <summary>Whether an initializer lists elements, and not members.</summary>
    public static bool IsList(InitializerExpressionSyntax initializer) =>
        initializer.IsKind(SyntaxKind.CollectionInitializerExpression) || initializer.IsKind(SyntaxKind.ArrayInitializerExpression);

    /// <summary>The list with two elements in place of one, laid out as the others.</summary>
    public static SyntaxNode Replace(SyntaxNode list, SyntaxNode element, SyntaxNode first, SyntaxNode second) => (list, element, first, second) switch
    {
        (CollectionExpressionSyntax collection, CollectionElementSyntax old, CollectionElementSyntax one, CollectionElementSyntax two) =>
            collection.WithElements(Replace(collection.Elements, old, one, two)),
        (InitializerExpressionSyntax initializer, ExpressionSyntax old, ExpressionSyntax one, ExpressionSyntax two) =>
            initializer.WithExpressions(Replace(initializer.Expressions, old, one, two)),
        _ => list,
    };

    private static SeparatedSyntaxList<TNode> Replace<TNode>(SeparatedSyntaxList<TNode> list, TNode element, TNode first, TNode second)
        where TNode : SyntaxNode
    {
        var nodes = list.GetWithSeparators();
        var position = nodes.IndexOf(element);
        second = second.WithLeadingTrivia(Indentation.Of(element));
        if (list.IndexOf(element) < list.SeparatorCount)
        {
            // The comma behind the element keeps a comment that stands there; the new one only breaks the line.
            var comma = (SyntaxToken)nodes[position + 1];
            nodes = nodes.Insert(position + 2, second.WithTrailingTrivia()).Insert(position + 3, Comma(LineBreak.Of(comma.TrailingTrivia)));
            return SyntaxFactory.SeparatedList<TNode>(nodes.Replace(nodes[position], first));
        }

        var trailing = element.GetTrailingTrivia();
        var between = trailing.Any(SyntaxKind.EndOfLineTrivia) ? trailing : SyntaxFactory.TriviaList(SyntaxFactory.Space);
        nodes = nodes.Replace(nodes[position], first.WithTrailingTrivia());
        return SyntaxFactory.SeparatedList<TNode>(nodes.Add(Comma(between)).Add(second.WithTrailingTrivia(LineBreak.Of(trailing))));
    }

    private static SyntaxToken Comma(SyntaxTriviaList trailing) => SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(trailing);
}
