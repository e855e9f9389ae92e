using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SecureAiAnalyzers.Flow.Building;

/// <summary>Whether a property has code of its own.</summary>
internal static class PropertyBodies
{
    /// <summary>Whether the property only holds what is assigned to it: automatic, abstract, of an interface, or a record's parameter.</summary>
    public static bool HasNone(IPropertySymbol property, CancellationToken cancellationToken) =>
        property.OriginalDefinition.DeclaringSyntaxReferences.All(reference => HasNone(reference.GetSyntax(cancellationToken)));

    private static bool HasNone(SyntaxNode declaration) => declaration switch
    {
        PropertyDeclarationSyntax { ExpressionBody: not null } or IndexerDeclarationSyntax { ExpressionBody: not null } => false,
        BasePropertyDeclarationSyntax { AccessorList: { } accessors } =>
            accessors.Accessors.All(static accessor => accessor.Body is null && accessor.ExpressionBody is null),
        _ => true,
    };
}
