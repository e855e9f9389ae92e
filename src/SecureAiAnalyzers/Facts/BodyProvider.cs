using System.Threading;
using Microsoft.CodeAnalysis;

namespace SecureAiAnalyzers.Facts;

/// <summary>
/// The one place that binds code outside the node being analysed. It asks the callback's own compilation, whose models the analyzer
/// driver caches; nothing that it returns may be kept beyond the callback.
/// </summary>
internal sealed class BodyProvider(Compilation compilation)
{
    /// <summary>The semantic model of a tree of the compilation.</summary>
    public SemanticModel GetModel(SyntaxTree tree)
    {
#pragma warning disable RS1030, RS0030 // this is the one place
        return compilation.GetSemanticModel(tree);
#pragma warning restore RS1030, RS0030
    }

    /// <summary>
    /// The operation of a node, or null where the node has none or belongs to another compilation: in an IDE, symbols of a referenced
    /// project have their syntax there.
    /// </summary>
    public IOperation? GetOperation(SyntaxNode node, CancellationToken cancellationToken) =>
        compilation.ContainsSyntaxTree(node.SyntaxTree) ? GetModel(node.SyntaxTree).GetOperation(node, cancellationToken) : null;
}
