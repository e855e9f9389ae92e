using SecureAiAnalyzers.DataFlow.Graph;
using SecureAiAnalyzers.Semantics.Extraction;

namespace SecureAiAnalyzers.DataFlow.Building;

/// <summary>A value graph, and what it depends on beyond the member's own code.</summary>
/// <param name="Body">The graph.</param>
/// <param name="Reads">What else was read.</param>
internal sealed record BuiltBody(FlowBody Body, ReadLog Reads);
