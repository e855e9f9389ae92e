using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace SecureAiAnalyzers.Semantics.Code;

/// <summary>
/// A piece of source by position. Functions are compared by it: each binding of a lambda makes a new symbol, and a tree may make a new
/// node for the same span.
/// </summary>
/// <param name="Tree">The file.</param>
/// <param name="Span">The piece of it.</param>
internal readonly record struct SourceSpan(SyntaxTree Tree, TextSpan Span)
{
    /// <summary>The span of a node.</summary>
    public static SourceSpan Of(SyntaxNode node) => new(node.SyntaxTree, node.Span);

    /// <summary>The node that stands there.</summary>
    public SyntaxNode Node(CancellationToken cancellationToken) => Tree.GetRoot(cancellationToken).FindNode(Span, getInnermostNodeForTie: true);

    /// <summary>Where the function is declared; null when it has no source. The parts of a partial method have one span.</summary>
    public static SourceSpan? Of(IMethodSymbol method) =>
        Single(method).DeclaringSyntaxReferences is [var reference, ..] ? new SourceSpan(reference.SyntaxTree, reference.Span) : null;

    private static IMethodSymbol Single(IMethodSymbol method)
    {
        var declared = (method.ReducedFrom ?? method).OriginalDefinition;
        return declared.PartialDefinitionPart ?? declared;
    }
}
