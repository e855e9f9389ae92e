using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SecureAiAnalyzers.CodeFixes.Secrets;

/// <summary>Places where the language wants a constant, so that nothing can be read there.</summary>
internal static class ConstantContext
{
    /// <summary>Whether the expression must be constant: attribute, const, default parameter value, case label, pattern.</summary>
    public static bool Requires(ExpressionSyntax expression)
    {
        foreach (var node in expression.Ancestors())
        {
            switch (node)
            {
                case AttributeSyntax or CaseSwitchLabelSyntax or ConstantPatternSyntax or RelationalPatternSyntax or GotoStatementSyntax:
                case EqualsValueClauseSyntax { Parent: ParameterSyntax or EnumMemberDeclarationSyntax }:
                case FieldDeclarationSyntax field when field.Modifiers.Any(SyntaxKind.ConstKeyword):
                case LocalDeclarationStatementSyntax { IsConst: true }:
                    return true;
                case AnonymousFunctionExpressionSyntax or StatementSyntax or MemberDeclarationSyntax:
                    return false;
            }
        }

        return false;
    }
}
