using Microsoft.CodeAnalysis.FlowAnalysis;

namespace SecureAiAnalyzers.DataFlow.Building;

/// <summary>An incoming edge of a block.</summary>
/// <param name="Source">The block that control comes from.</param>
/// <param name="Branch">The branch; null where an exception leads to a handler.</param>
/// <param name="Leaves">Where control leaves the source.</param>
internal readonly record struct Edge(int Source, ControlFlowBranch? Branch, EdgeStart Leaves = EdgeStart.End)
{
    /// <summary>Whether control leaves the source before its end.</summary>
    public bool IsEarly => Leaves != EdgeStart.End;
}
