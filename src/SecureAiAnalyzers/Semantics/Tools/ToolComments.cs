using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.Semantics.Values;

namespace SecureAiAnalyzers.Semantics.Tools;

/// <summary>
/// Documentation comments that a model reads: a generator makes descriptions of those of partial methods that a server offers, whatever their
/// accessibility.
/// </summary>
internal static class ToolComments
{
    private static readonly ApiRole[] Offers = [ApiRole.ServerToolAttribute, ApiRole.ServerTextAttribute];

    /// <summary>Whether the application uses an SDK that has such a generator.</summary>
    public static bool CanBeRead(CodeScope code) => Offers.Any(code.Ai.Has);

    /// <summary>The attribute by which the server offers the function whose comment holds the node; null where no model reads it.</summary>
    public static INamedTypeSymbol? AttributeOf(SyntaxNode node, CodeScope code, CancellationToken cancellationToken) =>
        node.FirstAncestorOrSelf<DocumentationCommentTriviaSyntax>()?.ParentTrivia.Token.Parent?.FirstAncestorOrSelf<MemberDeclarationSyntax>()
            is MethodDeclarationSyntax method
        && method.Modifiers.Any(SyntaxKind.PartialKeyword)
            ? method.AttributeLists
                .SelectMany(static list => list.Attributes)
                .Select(attribute => code.Bodies.GetSymbol(attribute, cancellationToken)?.ContainingType)
                .FirstOrDefault(type => Offers.Any(role => code.Ai.Is(role, type)))
            : null;
}
