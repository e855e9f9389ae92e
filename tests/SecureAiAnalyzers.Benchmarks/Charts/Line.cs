using System.Collections.Immutable;

namespace SecureAiAnalyzers.Benchmarks.Charts;

/// <summary>A line of a diagram.</summary>
/// <param name="Name">Stands in the legend.</param>
/// <param name="Points">A number of files and what is shown for it, from left to right.</param>
internal sealed record Line(string Name, ImmutableArray<(int Files, double Ratio)> Points);
