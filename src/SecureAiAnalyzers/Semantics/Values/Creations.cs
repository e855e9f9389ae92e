using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Extraction;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.Semantics.Values;

/// <summary>Where objects of a class of the application are made.</summary>
internal static class Creations
{
    /// <summary>The constructions of the class and of those that derive from it, in source order of each tree.</summary>
    public static IEnumerable<IObjectCreationOperation> Of(INamedTypeSymbol type, CodeScope code, CancellationToken cancellationToken) =>
        SelfAndDerived(type, code, cancellationToken).SelectMany(made => Exactly(made, code, cancellationToken));

    private static IEnumerable<IObjectCreationOperation> Exactly(INamedTypeSymbol type, CodeScope code, CancellationToken cancellationToken) =>
        from tree in code.Trees
        where MentionedNames.Of(tree).Contains(type.Name)
        let index = TreeIndex.Of(tree)
        from node in index.Find(NamedBucket.Creation, type.Name).Concat(index.Find(UnnamedBucket.TargetTypedCreation))
        let creation = code.Bodies.GetOperation(node, cancellationToken) as IObjectCreationOperation
        where SymbolEqualityComparer.Default.Equals(creation?.Type?.OriginalDefinition, type.OriginalDefinition)
        select creation;

    private static IEnumerable<INamedTypeSymbol> SelfAndDerived(INamedTypeSymbol type, CodeScope code, CancellationToken cancellationToken) =>
        (from node in code.Nodes(UnnamedBucket.BaseList, cancellationToken)
         where MentionedNames.Of(node.SyntaxTree).Contains(type.Name)
         let derived = code.Bodies.GetModel(node.SyntaxTree).GetDeclaredSymbol(node.Parent!, cancellationToken) as INamedTypeSymbol
         where derived is not null && derived.IsOrDerivesFrom(type.OriginalDefinition)
         select derived).Prepend(type).Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default);
}
