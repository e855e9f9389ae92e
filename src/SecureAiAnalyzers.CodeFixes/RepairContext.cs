using Microsoft.CodeAnalysis;

namespace SecureAiAnalyzers.CodeFixes;

/// <summary>What a fix knows about the finding that it is asked to repair.</summary>
/// <param name="Root">The syntax root of its document.</param>
/// <param name="Model">The semantic model of its document.</param>
/// <param name="Node">The innermost node of the finding's span.</param>
/// <param name="Diagnostic">The finding.</param>
/// <param name="CancellationToken">Stops the work.</param>
internal sealed record RepairContext(
    SyntaxNode Root, SemanticModel Model, SyntaxNode Node, Diagnostic Diagnostic, CancellationToken CancellationToken)
{
    /// <summary>
    /// The innermost node at a location of the finding; null when the location is in another document. Documents are told by path, because
    /// fix-all hands over findings of an equal tree that is another object.
    /// </summary>
    public SyntaxNode? NodeAt(Location location) =>
        location.SourceTree?.FilePath == Root.SyntaxTree.FilePath && Root.FullSpan.Contains(location.SourceSpan)
            ? Root.FindNode(location.SourceSpan, getInnermostNodeForTie: true)
            : null;
}
