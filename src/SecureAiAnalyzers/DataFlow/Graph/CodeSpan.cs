using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace SecureAiAnalyzers.DataFlow.Graph;

/// <summary>Where something stands in the file of its body.</summary>
/// <param name="TextSpan">The piece of the file.</param>
/// <param name="IsExpression">Whether an expression stands there.</param>
internal readonly record struct CodeSpan(TextSpan TextSpan, bool IsExpression)
{
    /// <summary>The span of a node.</summary>
    public static implicit operator CodeSpan(SyntaxNode node) => new(node.Span, node is ExpressionSyntax);
}
