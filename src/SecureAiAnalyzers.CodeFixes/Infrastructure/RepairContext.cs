using System.Threading;
using Microsoft.CodeAnalysis;

namespace SecureAiAnalyzers.CodeFixes.Infrastructure;

/// <summary>What a fix knows about the finding that it is asked to repair.</summary>
/// <param name="Document">The document of the finding.</param>
/// <param name="Root">Its syntax root.</param>
/// <param name="Model">Its semantic model.</param>
/// <param name="Node">The innermost node of the finding's span.</param>
/// <param name="Diagnostic">The finding.</param>
/// <param name="CancellationToken">Stops the work.</param>
internal sealed record RepairContext(
    Document Document, SyntaxNode Root, SemanticModel Model, SyntaxNode Node, Diagnostic Diagnostic, CancellationToken CancellationToken);
