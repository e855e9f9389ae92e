using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace SecureAiAnalyzers.Semantics.Code;

/// <summary>
/// The one place that binds code outside the node being analysed. It asks the callback's own compilation, whose models the analyzer driver
/// caches; for code of the member that a callback looks at, it asks the model of the callback's operation, in which the member is bound
/// already. Nothing that it returns may be kept beyond the callback.
/// </summary>
internal sealed class BodyProvider(Compilation compilation)
{
    [ThreadStatic]
    private static IOperation? t_current;

    [ThreadStatic]
    private static TextSpan t_span;

    /// <summary>States that a callback looks at the member which holds the operation, until the result is disposed of.</summary>
    public static CallbackScope Enter(IOperation operation)
    {
        var scope = new CallbackScope(t_current, t_span);
        t_current = operation;
        t_span = default;
        return scope;
    }

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
        Contains(node) ? ModelFor(node).GetOperation(node, cancellationToken) : null;

    /// <summary>The symbol that an expression names or calls; null where it has none or belongs to another project.</summary>
    public ISymbol? GetSymbol(SyntaxNode node, CancellationToken cancellationToken) =>
        Contains(node) ? ModelFor(node).GetSymbolInfo(node, cancellationToken).Symbol : null;

    private SemanticModel ModelFor(SyntaxNode node) =>
        t_current is { SemanticModel: { } model }
        && model.SyntaxTree == node.SyntaxTree
        && model.Compilation == compilation
        && CurrentSpan().Contains(node.Span)
            ? model
            : GetModel(node.SyntaxTree);

    /// <summary>The span of the member that the callback looks at.</summary>
    private static TextSpan CurrentSpan()
    {
        if (t_span.IsEmpty)
        {
            var root = t_current!;
            while (root.Parent is { } parent)
                root = parent;
            t_span = root.Syntax.Span;
        }

        return t_span;
    }

    /// <summary>A callback; when it ends, the one around it goes on.</summary>
    public readonly ref struct CallbackScope(IOperation? outer, TextSpan span)
    {
        private readonly IOperation? _outer = outer;
        private readonly TextSpan _span = span;

        /// <summary>Ends the callback.</summary>
        public void Dispose()
        {
            t_current = _outer;
            t_span = _span;
        }
    }
}
