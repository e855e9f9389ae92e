using SecureAiAnalyzers.DataFlow.Graph;

namespace SecureAiAnalyzers.DataFlow.Solver;

/// <summary>A part of a value.</summary>
/// <param name="Node">The value.</param>
/// <param name="Path">The part.</param>
/// <param name="Types">The types that are known where the value is.</param>
internal readonly record struct FlowPoint(FlowNode Node, AccessPath Path, TypeSubstitution? Types = null);
