using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SecureAiAnalyzers.Analysis;

/// <summary>
/// The parts of a declaration that are code: bodies, initializers, default values of parameters, attributes. They are those of which the compiler
/// tells operation actions.
/// </summary>
internal static class DeclaredCode
{
    /// <summary>Each part that is code, with the operation that holds all of it.</summary>
    public static IEnumerable<(SyntaxNode Block, IOperation Root)> Of(CodeBlockAnalysisContext context)
    {
        foreach (var block in BlocksOf(context.CodeBlock, context.OwningSymbol))
        {
            if (context.SemanticModel.GetOperation(block, context.CancellationToken) is { } operation)
                yield return (block, RootOf(operation));
        }
    }

    private static IOperation RootOf(IOperation operation)
    {
        while (operation.Parent is { } parent)
            operation = parent;
        return operation;
    }

    private static IEnumerable<SyntaxNode> BlocksOf(SyntaxNode declaration, ISymbol owner) => declaration switch
    {
        MethodDeclarationSyntax { TypeParameterList: { } types } method => [.. Of(method), .. Attributes(types)],
        BaseMethodDeclarationSyntax method => Of(method),
        AccessorDeclarationSyntax accessor => [.. BodyOf(accessor), .. Attributes(accessor.AttributeLists)],
        ArrowExpressionClauseSyntax => [declaration],
        PropertyDeclarationSyntax property => [.. InitializerOf(property.Initializer), .. Attributes(property.AttributeLists)],
        IndexerDeclarationSyntax indexer => [.. Attributes(indexer.AttributeLists), .. Parameters(indexer.ParameterList)],
        BaseFieldDeclarationSyntax field => [.. InitializerOf(VariableOf(field, owner)?.Initializer), .. Attributes(field.AttributeLists)],
        EnumMemberDeclarationSyntax member => [.. InitializerOf(member.EqualsValue), .. Attributes(member.AttributeLists)],
        DelegateDeclarationSyntax type => [.. Attributes(type.AttributeLists), .. Parameters(type.ParameterList)],
        TypeDeclarationSyntax type when owner is IMethodSymbol => [.. BaseCallOf(type), .. Parameters(type.ParameterList)],
        TypeDeclarationSyntax type => [.. Attributes(type.AttributeLists), .. Attributes(type.TypeParameterList)],
        CompilationUnitSyntax unit => owner is IMethodSymbol ? [unit] : Attributes(unit.AttributeLists),
        MemberDeclarationSyntax other => Attributes(other.AttributeLists),
        _ => [],
    };

    private static IEnumerable<SyntaxNode> Of(BaseMethodDeclarationSyntax method) =>
        [.. BodyOf(method), .. Attributes(method.AttributeLists), .. Parameters(method.ParameterList)];

    private static IEnumerable<SyntaxNode> BodyOf(BaseMethodDeclarationSyntax method) =>
        method.Body is null && method.ExpressionBody is null && method is not ConstructorDeclarationSyntax { Initializer: not null } ? [] : [method];

    private static IEnumerable<SyntaxNode> BodyOf(AccessorDeclarationSyntax accessor) =>
        accessor.Body is null && accessor.ExpressionBody is null ? [] : [accessor];

    /// <summary>The one of several fields of a declaration.</summary>
    private static VariableDeclaratorSyntax? VariableOf(BaseFieldDeclarationSyntax declaration, ISymbol owner) =>
        declaration.Declaration.Variables.FirstOrDefault(variable => variable.Identifier.ValueText == owner.Name);

    private static IEnumerable<SyntaxNode> BaseCallOf(TypeDeclarationSyntax type) =>
        type.BaseList?.Types.FirstOrDefault() is PrimaryConstructorBaseTypeSyntax call ? [call] : [];

    /// <summary>A literal is used nowhere yet, and nothing can be followed back from it.</summary>
    private static IEnumerable<SyntaxNode> InitializerOf(EqualsValueClauseSyntax? initializer) =>
        initializer is null or { Value: LiteralExpressionSyntax } ? [] : [initializer];

    private static IEnumerable<SyntaxNode> Parameters(BaseParameterListSyntax? parameters) => parameters is null
        ? []
        : parameters.Parameters.SelectMany(static parameter => InitializerOf(parameter.Default).Concat(Attributes(parameter.AttributeLists)));

    private static IEnumerable<SyntaxNode> Attributes(TypeParameterListSyntax? parameters) => parameters is null
        ? []
        : parameters.Parameters.SelectMany(static parameter => Attributes(parameter.AttributeLists));

    private static IEnumerable<SyntaxNode> Attributes(SyntaxList<AttributeListSyntax> lists) =>
        lists.SelectMany(static list => list.Attributes);
}
