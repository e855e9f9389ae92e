using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SecureAiAnalyzers.Analysis;

/// <summary>How a finding about a whole function names it, and where it stands.</summary>
internal static class FunctionName
{
    /// <summary>The name in the declaration; for what has none, the token that says what it is.</summary>
    public static Location PlaceOf(SyntaxNode declaration) => TokenOf(declaration).GetLocation();

    /// <summary>The name, or what it is.</summary>
    public static string Of(SyntaxNode declaration) => declaration switch
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
