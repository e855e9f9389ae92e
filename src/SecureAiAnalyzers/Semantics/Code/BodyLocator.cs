using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SecureAiAnalyzers.Semantics.Code;

/// <summary>Finds the member that code belongs to, in the form in which the compiler makes a graph of it.</summary>
internal static class BodyLocator
{
    /// <summary>The declaration whose graph holds the node; null where code has none, such as attributes.</summary>
    public static SyntaxNode? Find(SyntaxNode node)
    {
        for (var current = node; current is not null; current = current.Parent)
        {
            switch (current)
            {
                case BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or CompilationUnitSyntax:
                    return current;
                case ArrowExpressionClauseSyntax { Parent: PropertyDeclarationSyntax or IndexerDeclarationSyntax }:
                    return current;
                case EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax }:
                case EqualsValueClauseSyntax { Parent.Parent.Parent: BaseFieldDeclarationSyntax }:
                    return current;
                case TypeDeclarationSyntax { BaseList.Types: [PrimaryConstructorBaseTypeSyntax, ..] } when current == node:
                    return current;
                case PrimaryConstructorBaseTypeSyntax { Parent.Parent: TypeDeclarationSyntax type }:
                    return type;
                case TypeDeclarationSyntax type when type == node && HasBaseCall(type):
                    return type;
                case AttributeSyntax or ParameterSyntax { Default: not null } or TypeDeclarationSyntax:
                    return null;
            }
        }

        return null;
    }

    /// <summary>The initializer of a field or property declaration; null when it has none.</summary>
    public static SyntaxNode? InitializerOf(SyntaxNode declaration) => declaration switch
    {
        VariableDeclaratorSyntax variable => variable.Initializer,
        PropertyDeclarationSyntax property => property.Initializer,
        _ => null,
    };

    /// <summary>The function that the declaration is; null for initializers.</summary>
    public static IMethodSymbol? MethodOf(SyntaxNode declaration, BodyProvider bodies, CancellationToken cancellationToken)
    {
        var model = bodies.GetModel(declaration.SyntaxTree);
        return declaration switch
        {
            ArrowExpressionClauseSyntax { Parent: { } property } =>
                (model.GetDeclaredSymbol(property, cancellationToken) as IPropertySymbol)?.GetMethod,
            TypeDeclarationSyntax type => PrimaryConstructor(model.GetDeclaredSymbol(type, cancellationToken), type),
            EqualsValueClauseSyntax => null,
            CompilationUnitSyntax unit => model.GetDeclaredSymbol(unit, cancellationToken),
            _ => model.GetDeclaredSymbol(declaration, cancellationToken) as IMethodSymbol,
        };
    }

    /// <summary>Whether the primary constructor gives something to the base class; otherwise it has no code of its own.</summary>
    private static bool HasBaseCall(TypeDeclarationSyntax type) => type.BaseList?.Types.FirstOrDefault() is PrimaryConstructorBaseTypeSyntax;

    private static IMethodSymbol? PrimaryConstructor(INamedTypeSymbol? type, SyntaxNode declaration) => type?.InstanceConstructors
        .FirstOrDefault(constructor => constructor.DeclaringSyntaxReferences.Any(reference =>
            reference.SyntaxTree == declaration.SyntaxTree && reference.Span == declaration.Span));
}
