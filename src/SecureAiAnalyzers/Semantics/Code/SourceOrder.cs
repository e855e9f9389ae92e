using Microsoft.CodeAnalysis;

namespace SecureAiAnalyzers.Semantics.Code;

/// <summary>Orders places by file, as the compilation lists its files, and then by position.</summary>
internal sealed class SourceOrder(NameIndex files)
{
    /// <summary>The key by which the node is sorted.</summary>
    public (int File, int Start, int End) Of(SyntaxNode node) => Of(SourceSpan.Of(node));

    /// <summary>The key by which the place is sorted.</summary>
    public (int File, int Start, int End) Of(SourceSpan place) =>
        (files.OrderOf(place.Tree), place.Span.Start, place.Span.End);
}
