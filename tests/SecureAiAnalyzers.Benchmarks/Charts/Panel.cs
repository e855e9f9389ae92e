using System.Collections.Immutable;

namespace SecureAiAnalyzers.Benchmarks.Charts;

/// <summary>One diagram of a picture.</summary>
/// <param name="Title">Says what the vertical axis shows.</param>
/// <param name="Lines">What is drawn, in the order of the legend.</param>
internal sealed record Panel(string Title, ImmutableArray<Line> Lines);
