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

    /// <summary>Whether the node belongs to the compilation. Symbols of a referenced project are declared in trees that do not.</summary>
    public bool Contains(SyntaxNode node) => compilation.ContainsSyntaxTree(node.SyntaxTree);

    /// <summary>The operation of a node, or null where the node has none or belongs to another project.</summary>
    public IOperation? GetOperation(SyntaxNode node, CancellationToken cancellationToken) =>
        Contains(node) ? GetModel(node.SyntaxTree).GetOperation(node, cancellationToken) : null;

    /// <summary>The symbol that an expression names or calls; null where it has none or belongs to another project.</summary>
    public ISymbol? GetSymbol(SyntaxNode node, CancellationToken cancellationToken) =>
        Contains(node) ? GetModel(node.SyntaxTree).GetSymbolInfo(node, cancellationToken).Symbol : null;
}
