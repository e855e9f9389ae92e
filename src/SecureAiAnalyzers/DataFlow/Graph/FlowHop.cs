using Microsoft.CodeAnalysis;

namespace SecureAiAnalyzers.DataFlow.Graph;

/// <summary>A place that a value passes on its way to a sink.</summary>
/// <param name="Syntax">The place.</param>
/// <param name="Text">What happens there, as a finding tells it.</param>
internal sealed record FlowHop(SyntaxNode Syntax, string Text);
