using System.Collections.Generic;
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
        Parts(property.OriginalDefinition).All(part => part.DeclaringSyntaxReferences.All(reference => HasNone(reference.GetSyntax(cancellationToken))));

    /// <summary>Whether an accessor of a property of the program has no code.</summary>
    public static bool HasNone(IMethodSymbol accessor, CancellationToken cancellationToken) =>
        (accessor.PartialImplementationPart ?? accessor).OriginalDefinition.DeclaringSyntaxReferences.All(reference =>
            reference.GetSyntax(cancellationToken) is AccessorDeclarationSyntax { Body: null, ExpressionBody: null });

    /// <summary>The property, and the part that implements it; only accessors tell of that part in the oldest supported compiler.</summary>
    private static IEnumerable<ISymbol> Parts(IPropertySymbol property)
    {
        yield return property;
        if ((property.GetMethod ?? property.SetMethod)?.PartialImplementationPart?.AssociatedSymbol is { } implementation)
            yield return implementation;
    }

    private static bool HasNone(SyntaxNode declaration) => declaration switch
    {
        PropertyDeclarationSyntax { ExpressionBody: not null } or IndexerDeclarationSyntax { ExpressionBody: not null } => false,
        BasePropertyDeclarationSyntax { AccessorList: { } accessors } =>
            accessors.Accessors.All(static accessor => accessor.Body is null && accessor.ExpressionBody is null),
        _ => true,
    };
}
