using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace SecureAiAnalyzers.CodeFixes;

/// <summary>Adds calls to chains such as <c>builder.UseThis().UseThat()</c>, in the layout that the chain has.</summary>
internal static class CallChain
{
    /// <summary>The edit that calls the method on the expression.</summary>
    public static Action<SyntaxEditor> Append(ExpressionSyntax receiver, string method, params ExpressionSyntax[] arguments)
    {
        var layout = LayoutOf(receiver);
        return editor => editor.ReplaceNode(receiver, (current, _) => AddCall((ExpressionSyntax)current, method, arguments, layout));
    }

    /// <summary>The line break and indent before the dots of the chain where each has a line of its own; null in one line.</summary>
    private static (SyntaxTrivia LineBreak, SyntaxTriviaList Indent)? LayoutOf(ExpressionSyntax receiver)
    {
        var next = receiver.Parent as MemberAccessExpressionSyntax;
        var last = (receiver as InvocationExpressionSyntax)?.Expression as MemberAccessExpressionSyntax;
        foreach (var access in new[] { next, last })
        {
            if (access is not null && LineBreakOf(access.Expression) is { RawKind: not 0 } lineBreak)
                return (lineBreak, access.OperatorToken.LeadingTrivia);
        }

        return null;
    }

    private static SyntaxTrivia LineBreakOf(SyntaxNode node) =>
        node.GetTrailingTrivia().FirstOrDefault(static trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia));

    private static InvocationExpressionSyntax AddCall(
        ExpressionSyntax receiver, string method, ExpressionSyntax[] arguments, (SyntaxTrivia LineBreak, SyntaxTriviaList Indent)? layout)
    {
        if (layout is not { } lines)
            return Call(receiver.WithoutTrailingTrivia(), default, method, arguments).WithTrailingTrivia(receiver.GetTrailingTrivia());

        return LineBreakOf(receiver).RawKind != 0
            ? Call(receiver, lines.Indent, method, arguments).WithTrailingTrivia(lines.LineBreak)
            : Call(receiver.WithTrailingTrivia(lines.LineBreak), lines.Indent, method, arguments).WithTrailingTrivia(receiver.GetTrailingTrivia());
    }

    private static InvocationExpressionSyntax Call(ExpressionSyntax receiver, SyntaxTriviaList indent, string method, ExpressionSyntax[] arguments) =>
        SyntaxFactory.InvocationExpression(
            SyntaxFactory.MemberAccessExpression(
                SyntaxKind.SimpleMemberAccessExpression,
                receiver,
                SyntaxFactory.Token(indent, SyntaxKind.DotToken, default),
                SyntaxFactory.IdentifierName(method)),
            SyntaxFactory.ArgumentList(SyntaxFactory.SeparatedList(arguments.Select(SyntaxFactory.Argument))));
}
