using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace SecureAiAnalyzers.Semantics.Code;

/// <summary>A piece of source in data that are kept with some file: the file in which it stands is not kept alive.</summary>
/// <param name="File">The file.</param>
/// <param name="Span">The piece of it.</param>
internal readonly record struct FilePlace(WeakReference<SyntaxTree> File, TextSpan Span)
{
    /// <summary>The place of a piece of source.</summary>
    public static FilePlace Of(SourceSpan place) => new(new WeakReference<SyntaxTree>(place.Tree), place.Span);

    /// <summary>The place; null when the file is gone.</summary>
    public SourceSpan? Known => File.TryGetTarget(out var tree) ? new SourceSpan(tree, Span) : null;
}
