using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using SecureAiAnalyzers.DataFlow.Building;
using SecureAiAnalyzers.DataFlow.Context;
using SecureAiAnalyzers.DataFlow.Graph;
using SecureAiAnalyzers.Semantics.Extraction;

namespace SecureAiAnalyzers.DataFlow.Solver;

/// <summary>
/// The value graphs of the members of one file, kept with the file for the compilations that follow: an edit in one file leaves those of all
/// others as they are.
/// </summary>
internal sealed class BodyCache
{
    private static readonly TreeData<BodyCache> OfTrees = new();

    private readonly ConcurrentDictionary<BodyKey, Entry> _entries = new();

    /// <summary>The graph of the member that the declaration is, as it is known or as it is built now.</summary>
    public static FlowBody Get(SyntaxNode declaration, FlowContext context, CancellationToken cancellationToken)
    {
        var surface = context.Code.Surface;
        var cache = OfTrees.Of(declaration.SyntaxTree, surface, static () => new BodyCache());
        var key = new BodyKey(
            declaration.Span,
            declaration.RawKind,
            context.Team.Version,
            context.Classified.VersionIn(declaration.SyntaxTree),
            context.SharedVersion,
            context.Surface is not null);
        if (cache._entries.TryGetValue(key, out var known) && known.Reads.Hold(context.Compilation, surface))
            return known.Body;

        var built = BodyBuilder.Build(declaration, context, cancellationToken);
        if (!built.Reads.AsksForProgram)
            cache._entries[key] = new Entry(built.Body, new ReadDependencies(built.Reads, built.Body.Tree, surface));
        return built.Body;
    }

    private readonly record struct BodyKey(TextSpan Span, int Kind, string Team, string Classified, string Shared, bool HasSurface);

    private sealed record Entry(FlowBody Body, ReadDependencies Reads);
}
