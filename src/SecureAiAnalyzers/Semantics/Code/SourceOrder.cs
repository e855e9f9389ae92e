using Microsoft.CodeAnalysis;

namespace SecureAiAnalyzers.Semantics.Code;

/// <summary>Orders places by file, as the compilation lists its files, and then by position.</summary>
internal sealed class SourceOrder(Compilation compilation)
{
    private readonly Dictionary<SyntaxTree, int> _files =
        compilation.SyntaxTrees.Select(static (tree, index) => (tree, index)).ToDictionary(static pair => pair.tree, static pair => pair.index);

    /// <summary>The key by which the node is sorted.</summary>
    public (int File, int Start, int End) Of(SyntaxNode node) => Of(SourceSpan.Of(node));

    /// <summary>The key by which the place is sorted.</summary>
    public (int File, int Start, int End) Of(SourceSpan place) =>
        (_files.TryGetValue(place.Tree, out var file) ? file : int.MaxValue, place.Span.Start, place.Span.End);
}
