using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SecureAiAnalyzers.DataFlow.Context;

/// <summary>Whether a property has code of its own.</summary>
internal static class PropertyBodies
{
    /// <summary>Whether the property only holds what is assigned to it: automatic, abstract, of an interface, or a record's parameter.</summary>
    public static bool HasNone(IPropertySymbol property) =>
        ImplementationOf(property.OriginalDefinition).DeclaringSyntaxReferences.All(reference => HasNone(reference.GetSyntax()));

    /// <summary>Whether the accessor has no code, though the other one of the property may have.</summary>
    public static bool IsAutomatic(IMethodSymbol accessor)
    {
        var implementation = (accessor.PartialImplementationPart ?? accessor).OriginalDefinition;
        return implementation.DeclaringSyntaxReferences is [var reference]
            && reference.GetSyntax() is AccessorDeclarationSyntax { Body: null, ExpressionBody: null };
    }

    /// <summary>The part of a partial property that has the code.</summary>
    private static IPropertySymbol ImplementationOf(IPropertySymbol property) =>
        (property.GetMethod ?? property.SetMethod)?.PartialImplementationPart?.AssociatedSymbol as IPropertySymbol ?? property;

    private static bool HasNone(SyntaxNode declaration) => declaration switch
    {
        PropertyDeclarationSyntax { ExpressionBody: not null } or IndexerDeclarationSyntax { ExpressionBody: not null } => false,
        BasePropertyDeclarationSyntax { AccessorList: { } accessors } =>
            accessors.Accessors.All(static accessor => accessor.Body is null && accessor.ExpressionBody is null),
        _ => true,
    };
}
