using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SecureAiAnalyzers.Semantics.Code;
using SecureAiAnalyzers.Semantics.Extraction;

namespace SecureAiAnalyzers.Semantics.Values;

/// <summary>Where objects of a class of the application are made.</summary>
internal static class Creations
{
    /// <summary>The constructions of the class and of those that derive from it, in source order of each tree.</summary>
    public static IEnumerable<IObjectCreationOperation> Of(INamedTypeSymbol type, CodeScope code, CancellationToken cancellationToken) =>
        SelfAndDerived(type, code, cancellationToken).SelectMany(made => Exactly(made, code, cancellationToken));

    /// <summary>The calls of generic methods that are given the class as a type, in source order of each tree.</summary>
    public static IEnumerable<IInvocationOperation> TypeArguments(INamedTypeSymbol type, CodeScope code, CancellationToken cancellationToken) =>
        from tree in code.Trees
        where MentionedNames.Of(tree).Contains(type.Name)
        from name in tree.GetRoot(cancellationToken).DescendantNodes().OfType<GenericNameSyntax>()
        where name.TypeArgumentList.Arguments.Any(argument => TreeIndex.NameOf(argument) == type.Name)
        let call = name.FirstAncestorOrSelf<InvocationExpressionSyntax>()
        where call is not null && call.Expression.Span.Contains(name.Span)
        let operation = code.Bodies.GetOperation(call, cancellationToken) as IInvocationOperation
        where operation?.TargetMethod.TypeArguments.Contains(type, SymbolEqualityComparer.Default) == true
        select operation;

    private static IEnumerable<IObjectCreationOperation> Exactly(INamedTypeSymbol type, CodeScope code, CancellationToken cancellationToken) =>
        from tree in code.Trees
        where MentionedNames.Of(tree).Contains(type.Name)
        let index = TreeIndex.Of(tree)
        from node in index.Find(NamedBucket.Creation, type.Name).Concat(index.Find(UnnamedBucket.TargetTypedCreation))
        let creation = code.Bodies.GetOperation(node, cancellationToken) as IObjectCreationOperation
        where SymbolEqualityComparer.Default.Equals(creation?.Type?.OriginalDefinition, type.OriginalDefinition)
        select creation;

    private static IEnumerable<INamedTypeSymbol> SelfAndDerived(INamedTypeSymbol type, CodeScope code, CancellationToken cancellationToken)
    {
        var found = new List<INamedTypeSymbol> { type };
        for (var i = 0; i < found.Count; i++)
        {
            foreach (var derived in DirectlyDerived(found[i], code, cancellationToken))
            {
                if (!found.Contains(derived, SymbolEqualityComparer.Default))
                    found.Add(derived);
            }
        }

        return found;
    }

    private static IEnumerable<INamedTypeSymbol> DirectlyDerived(INamedTypeSymbol type, CodeScope code, CancellationToken cancellationToken) =>
        from node in code.Nodes(NamedBucket.Base, type.Name, cancellationToken)
        let declaration = node.Parent?.Parent
        where declaration is not null
        let derived = code.Bodies.GetModel(node.SyntaxTree).GetDeclaredSymbol(declaration, cancellationToken) as INamedTypeSymbol
        where SymbolEqualityComparer.Default.Equals(derived?.BaseType?.OriginalDefinition, type.OriginalDefinition)
        select derived;
}
