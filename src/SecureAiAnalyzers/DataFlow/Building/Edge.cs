using Microsoft.CodeAnalysis.FlowAnalysis;

namespace SecureAiAnalyzers.DataFlow.Building;

/// <summary>An incoming edge of a block.</summary>
/// <param name="Source">The block that control comes from.</param>
/// <param name="Branch">The branch; null where an exception leads to a handler.</param>
/// <param name="IsEntry">Whether control leaves the source before its first operation.</param>
internal sealed record Edge(int Source, ControlFlowBranch? Branch, bool IsEntry = false);
