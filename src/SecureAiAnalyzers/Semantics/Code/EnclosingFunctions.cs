using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SecureAiAnalyzers.Semantics.Code;

/// <summary>In which functions a piece of code stands.</summary>
internal static class EnclosingFunctions
{
    /// <summary>
    /// The declarations whose code the node is part of, from the inside out: the lambdas round it and the method, accessor, local function
    /// or top-level code that creates them. The node itself counts; initializers of a type stand in none.
    /// </summary>
    public static IEnumerable<SyntaxNode> Of(SyntaxNode node)
    {
        for (var current = node; current is not null and not BaseTypeDeclarationSyntax; current = current.Parent)
        {
            if (!IsFunction(current))
                continue;

            yield return current;
            if (current is not AnonymousFunctionExpressionSyntax)
                yield break;
        }
    }

    /// <summary>
    /// The innermost function, or else the member or top-level code, in which the node stands: all that can name a variable declared there.
    /// </summary>
    public static SyntaxNode? Innermost(SyntaxNode node) => node.FirstAncestorOrSelf<SyntaxNode>(static part => part
        is AnonymousFunctionExpressionSyntax
        or LocalFunctionStatementSyntax
        or AccessorDeclarationSyntax
        or (MemberDeclarationSyntax and not GlobalStatementSyntax)
        or CompilationUnitSyntax);

    private static bool IsFunction(SyntaxNode node) => node
        is BaseMethodDeclarationSyntax
        or LocalFunctionStatementSyntax
        or AccessorDeclarationSyntax
        or AnonymousFunctionExpressionSyntax
        or CompilationUnitSyntax;
}
