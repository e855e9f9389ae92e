using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;
using SecureAiAnalyzers.Semantics.Extraction;
using SecureAiAnalyzers.Symbols;

namespace SecureAiAnalyzers.Semantics.Code;

/// <summary>Where a variable is used.</summary>
internal static class VariableReferences
{
    /// <summary>Every reference to the local, in source order.</summary>
    /// <param name="within">The part of the file to look at; null for all that can name it.</param>
    public static IEnumerable<IOperation> To(ILocalSymbol local, CodeIndex code, CancellationToken cancellationToken, TextSpan? within = null) =>
        local.DeclaringSyntaxReferences is [var reference]
            ? To(local, reference.GetSyntax(cancellationToken), code, cancellationToken, within)
            : [];

    /// <summary>Every reference to the local, parameter or private field, in source order.</summary>
    /// <param name="declaration">The declaration of the variable, or a node in it.</param>
    /// <param name="within">The part of the file to look at; null for all that can name it.</param>
    public static IEnumerable<IOperation> To(
        ISymbol holder, SyntaxNode declaration, CodeIndex code, CancellationToken cancellationToken, TextSpan? within = null)
    {
        foreach (var name in WrittenNames.In(Scope(holder, declaration), holder.Name, within).OfType<IdentifierNameSyntax>())
        {
            var node = holder is IFieldSymbol && name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : (SyntaxNode)name;
            var operation = code.Bodies.GetOperation(node, cancellationToken);
            if (SymbolEqualityComparer.Default.Equals(Referenced(operation), holder))
                yield return operation!;
        }
    }

    /// <summary>
    /// Every reference in the compilation to the local, parameter, field, property or method, in source order of each tree. It reads all the
    /// code in which the symbol can be named: for symbols that are rarely asked for.
    /// </summary>
    public static IEnumerable<IOperation> ToAny(ISymbol symbol, CodeIndex code, CancellationToken cancellationToken)
    {
        foreach (var name in Scopes(symbol, code, cancellationToken).SelectMany(scope => WrittenNames.In(scope, symbol.Name)))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (code.Bodies.GetOperation(Expression(name, isCalled: symbol is IMethodSymbol), cancellationToken) is { } operation
                && SymbolEqualityComparer.Default.Equals(Referenced(operation)?.OriginalDefinition, symbol.OriginalDefinition))
            {
                yield return operation;
            }
        }
    }

    /// <summary>The member access that the name stands for, or its call.</summary>
    private static SyntaxNode Expression(SimpleNameSyntax name, bool isCalled)
    {
        SyntaxNode expression = name.Parent switch
        {
            MemberAccessExpressionSyntax access when access.Name == name => access,
            MemberBindingExpressionSyntax binding => binding,
            _ => name,
        };
        return isCalled && expression.Parent is InvocationExpressionSyntax call && call.Expression == expression ? call : expression;
    }

    private static IEnumerable<SyntaxNode> Scopes(ISymbol symbol, CodeIndex code, CancellationToken cancellationToken) => symbol switch
    {
        ILocalSymbol => symbol.DeclaringSyntaxReferences.Select(part => Scope(symbol, part.GetSyntax(cancellationToken))),
        IParameterSymbol => symbol.ContainingSymbol.DeclaringSyntaxReferences.Select(part => part.GetSyntax(cancellationToken)),
        { DeclaredAccessibility: Accessibility.Private } =>
            symbol.ContainingType.DeclaringSyntaxReferences.Select(part => part.GetSyntax(cancellationToken)),
        _ => code.Trees.Where(tree => MentionedNames.Of(tree).Contains(symbol.Name)).Select(tree => tree.GetRoot(cancellationToken)),
    };

    private static ISymbol? Referenced(IOperation? operation) => operation switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        IFieldReferenceOperation field => field.Field,
        IPropertyReferenceOperation property => property.Property,
        IInvocationOperation call => call.TargetMethod.Declared(),
        _ => null,
    };

    /// <summary>Where the holder can be named: the function that declares a local or parameter, the type that declares a private field.</summary>
    private static SyntaxNode Scope(ISymbol holder, SyntaxNode declaration) => holder is IFieldSymbol
        ? declaration.FirstAncestorOrSelf<TypeDeclarationSyntax>() ?? declaration
        : EnclosingFunctions.Innermost(declaration) ?? declaration;
}
