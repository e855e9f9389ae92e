using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SecureAiAnalyzers.Semantics.Code;

/// <summary>Whether code writes what an expression names. Syntactic, so that no binding is needed to tell a write from a read.</summary>
internal static class WriteSyntax
{
    /// <summary>Whether the expression is assigned or taken apart into, counted up or down, or handed out by reference.</summary>
    public static bool IsWritten(ExpressionSyntax expression)
    {
        var target = Whole(expression);
        return IsTarget(target) || target.Parent switch
        {
            ForEachVariableStatementSyntax loop => loop.Variable == target,
            ArgumentSyntax argument => argument.RefKindKeyword.IsKind(SyntaxKind.RefKeyword) || argument.RefKindKeyword.IsKind(SyntaxKind.OutKeyword),
            PrefixUnaryExpressionSyntax unary => unary.IsKind(SyntaxKind.PreIncrementExpression)
                || unary.IsKind(SyntaxKind.PreDecrementExpression)
                || unary.IsKind(SyntaxKind.AddressOfExpression),
            PostfixUnaryExpressionSyntax unary => unary.IsKind(SyntaxKind.PostIncrementExpression) || unary.IsKind(SyntaxKind.PostDecrementExpression),
            RefExpressionSyntax => true,
            _ => false,
        };
    }

    /// <summary>Whether the expression is the target of an assignment, or an element of a tuple that is.</summary>
    public static bool IsAssigned(ExpressionSyntax expression) => IsTarget(Whole(expression));

    /// <summary>Whether the expression is assigned in a way that leaves nothing of what it held.</summary>
    public static bool IsReplaced(ExpressionSyntax expression) =>
        Whole(expression) is var target && IsTarget(target) && target.Parent.IsKind(SyntaxKind.SimpleAssignmentExpression);

    /// <summary>The assignment, argument or other node by which the expression is written.</summary>
    public static SyntaxNode WriteOf(ExpressionSyntax written) => Whole(written).Parent!;

    /// <summary>What an assignment writes: its left side, or the elements of the tuple there, without parentheses.</summary>
    public static IEnumerable<ExpressionSyntax> Targets(ExpressionSyntax left) => left switch
    {
        ParenthesizedExpressionSyntax parentheses => Targets(parentheses.Expression),
        TupleExpressionSyntax tuple => tuple.Arguments.SelectMany(static element => Targets(element.Expression)),
        _ => [left],
    };

    /// <summary>An object initializer without <c>new</c> fills what is there already.</summary>
    private static bool IsTarget(ExpressionSyntax target) =>
        target.Parent is AssignmentExpressionSyntax { Right: not InitializerExpressionSyntax } assignment && assignment.Left == target;

    /// <summary>The expression with the parentheses round it, or the whole tuple that it is an element of, however deep.</summary>
    private static ExpressionSyntax Whole(ExpressionSyntax expression)
    {
        while (Around(expression) is { } outer)
            expression = outer;
        return expression;
    }

    private static ExpressionSyntax? Around(ExpressionSyntax expression) => expression.Parent switch
    {
        ParenthesizedExpressionSyntax parentheses => parentheses,
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } suppression => suppression,
        ArgumentSyntax { Parent: TupleExpressionSyntax tuple } => tuple,
        _ => null,
    };
}
