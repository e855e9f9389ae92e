using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace SecureAiAnalyzers.Facts;

/// <summary>Where a variable is used.</summary>
internal static class VariableReferences
{
    /// <summary>Every reference to the local, in source order.</summary>
    public static IEnumerable<IOperation> To(ILocalSymbol local, CompilationFacts facts, CancellationToken cancellationToken) =>
        local.DeclaringSyntaxReferences is [var reference]
            ? To(local, reference.GetSyntax(cancellationToken), facts, cancellationToken)
            : [];

    /// <summary>Every reference to the local or private field, in source order.</summary>
    /// <param name="declaration">The declaration of the variable, or a node in it.</param>
    public static IEnumerable<IOperation> To(
        ISymbol holder, SyntaxNode declaration, CompilationFacts facts, CancellationToken cancellationToken)
    {
        foreach (var name in Scope(holder, declaration).DescendantNodes().OfType<IdentifierNameSyntax>())
        {
            if (name.Identifier.ValueText != holder.Name)
                continue;

            var node = holder is IFieldSymbol && name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : (SyntaxNode)name;
            var operation = facts.Bodies.GetOperation(node, cancellationToken);
            if (SymbolEqualityComparer.Default.Equals(Referenced(operation), holder))
                yield return operation!;
        }
    }

    private static ISymbol? Referenced(IOperation? operation) => operation switch
    {
        ILocalReferenceOperation local => local.Local,
        IFieldReferenceOperation field => field.Field,
        _ => null,
    };

    /// <summary>Where the holder can be named: the member that declares a local, the type that declares a private field.</summary>
    private static SyntaxNode Scope(ISymbol holder, SyntaxNode declaration) => holder is IFieldSymbol
        ? declaration.FirstAncestorOrSelf<TypeDeclarationSyntax>() ?? declaration
        : declaration.FirstAncestorOrSelf<SyntaxNode>(static node => node is MemberDeclarationSyntax and not GlobalStatementSyntax or CompilationUnitSyntax)
          ?? declaration;
}
