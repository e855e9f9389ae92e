using SecureAiAnalyzers.Semantics.Code;

namespace SecureAiAnalyzers.DataFlow.Graph;

/// <summary>A place that a value passes on its way to a sink.</summary>
/// <param name="Place">The place.</param>
/// <param name="Text">What happens there, as a finding tells it.</param>
internal sealed record FlowHop(SourceSpan Place, string Text);
