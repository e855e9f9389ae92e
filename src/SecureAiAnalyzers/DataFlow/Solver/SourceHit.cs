using SecureAiAnalyzers.Catalog.Model;
using SecureAiAnalyzers.DataFlow.Graph;
using SecureAiAnalyzers.Semantics.Code;

namespace SecureAiAnalyzers.DataFlow.Solver;

/// <summary>A source that reaches a place.</summary>
/// <param name="Labels">What it gives.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="Member">The member or parameter.</param>
internal sealed record SourceHit(FlowLabels Labels, SourceSpan Place, MemberRef Member)
{
    /// <summary>The function of which it is a parameter, or a part of one; null for lambdas and for what is no parameter.</summary>
    public MemberRef? Function { get; init; }

    /// <summary>The source that a node is.</summary>
    public static SourceHit Of(SourceNode source) => new(source.Labels, PlaceOf(source), source.Member);

    /// <summary>The source that a parameter, or a part of it, is, filled by a request, a model or as the team says.</summary>
    public static SourceHit Of(ParameterNode parameter, AccessPath path, FlowLabels labels)
    {
        var name = string.Join(".", path.Members.Where(static member => member.Kind is MemberKind.Property or MemberKind.Field)
            .Select(static member => member.Name).Prepend(parameter.Parameter!.Name));
        return new(labels, PlaceOf(parameter), new MemberRef("#" + name, name, MemberKind.Parameter)) { Function = parameter.Function.Method };
    }

    /// <summary>What other projects give for the parameter of a primary constructor, which the object keeps.</summary>
    public static SourceHit OfKept(MemberRef parameter, MemberRef constructor, SourceSpan place) =>
        new(FlowLabels.Given, place, new MemberRef("#" + parameter.Name, parameter.Name, MemberKind.Parameter)) { Function = constructor };

    /// <summary>What is not known of a value, because of the callers or implementations of the member.</summary>
    public static SourceHit Unsolved(FlowNode value, MemberRef member) => new(FlowLabels.Unsolved, PlaceOf(value), member);

    /// <summary>Where a value is made.</summary>
    public static SourceSpan PlaceOf(FlowNode node) => new(node.Body.Tree, node.Span.TextSpan);

    /// <summary>Whether both are the same place; of what other projects give, the same part.</summary>
    public bool IsAt(SourceHit other) =>
        Place == other.Place && Labels == other.Labels && ((Labels & FlowLabels.Given) == 0 || Member.Name == other.Member.Name);
}

/// <summary>Orders sources by file, as the compilation lists its files, and then by place.</summary>
internal sealed class SourceHitOrder(NameIndex files) : IComparer<SourceHit>
{
    /// <inheritdoc />
    public int Compare(SourceHit left, SourceHit right)
    {
        var trees = files.OrderOf(left.Place.Tree).CompareTo(files.OrderOf(right.Place.Tree));
        if (trees != 0)
            return trees;
        var starts = left.Place.Span.Start.CompareTo(right.Place.Span.Start);
        if (starts != 0)
            return starts;
        var ends = left.Place.Span.End.CompareTo(right.Place.Span.End);
        if (ends != 0)
            return ends;
        var labels = left.Labels.CompareTo(right.Labels);
        return labels != 0 ? labels : string.CompareOrdinal(left.Member.Name, right.Member.Name);
    }
}
