using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SecureAiAnalyzers.DataFlow.Graph;

namespace SecureAiAnalyzers.DataFlow.Building;

/// <summary>How a finding about a whole function names it, and where it stands.</summary>
internal static class FunctionNames
{
    /// <summary>The name in the declaration; for what has none, what it is.</summary>
    public static FunctionName Of(SyntaxNode declaration) => new(TextOf(declaration), TokenOf(declaration).Span);

    private static string TextOf(SyntaxNode declaration) => declaration switch
    {
        AnonymousFunctionExpressionSyntax => "Lambda",
        AccessorDeclarationSyntax { Parent.Parent: PropertyDeclarationSyntax property } => property.Identifier.ValueText,
        CompilationUnitSyntax => "Top-level code",
        _ => TokenOf(declaration).ValueText,
    };

    private static SyntaxToken TokenOf(SyntaxNode declaration) => declaration switch
    {
        MethodDeclarationSyntax method => method.Identifier,
        ConstructorDeclarationSyntax constructor => constructor.Identifier,
        TypeDeclarationSyntax type => type.Identifier,
        LocalFunctionStatementSyntax function => function.Identifier,
        LambdaExpressionSyntax lambda => lambda.ArrowToken,
        AccessorDeclarationSyntax accessor => accessor.Keyword,
        ArrowExpressionClauseSyntax { Parent: PropertyDeclarationSyntax property } => property.Identifier,
        EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable } => variable.Identifier,
        EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax property } => property.Identifier,
        CompilationUnitSyntax { Members: [var first, ..] } => first.GetFirstToken(),
        _ => declaration.GetFirstToken(),
    };
}
