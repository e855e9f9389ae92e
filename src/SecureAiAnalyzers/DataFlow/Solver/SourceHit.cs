using Microsoft.CodeAnalysis;
using SecureAiAnalyzers.Catalog.Model;

namespace SecureAiAnalyzers.DataFlow.Solver;

/// <summary>A source that reaches a place.</summary>
/// <param name="Labels">What it gives.</param>
/// <param name="Syntax">Where it stands.</param>
/// <param name="Symbol">The member or parameter.</param>
internal sealed record SourceHit(FlowLabels Labels, SyntaxNode Syntax, ISymbol Symbol)
{
    /// <summary>Whether both are the same place.</summary>
    public bool IsAt(SourceHit other) => Syntax.SyntaxTree == other.Syntax.SyntaxTree && Syntax.Span == other.Syntax.Span && Labels == other.Labels;

    /// <summary>Source order: by file in the order of the compilation, then by place.</summary>
    public static int Compare(SourceHit left, SourceHit right, Func<SyntaxTree, int> order)
    {
        var files = order(left.Syntax.SyntaxTree).CompareTo(order(right.Syntax.SyntaxTree));
        if (files != 0)
            return files;
        var starts = left.Syntax.SpanStart.CompareTo(right.Syntax.SpanStart);
        if (starts != 0)
            return starts;
        var ends = left.Syntax.Span.End.CompareTo(right.Syntax.Span.End);
        return ends != 0 ? ends : left.Labels.CompareTo(right.Labels);
    }
}
