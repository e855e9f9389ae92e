using System.Collections.Immutable;
using SecureAiAnalyzers.Benchmarks.Measuring;

namespace SecureAiAnalyzers.Benchmarks.Charts;

/// <summary>A picture of measurements: processor time and memory, as multiples of the floor's, against size.</summary>
internal static class Picture
{
    /// <summary>Writes it to a file, if one is named. Of several measurements of a size, the picture shows the geometric mean.</summary>
    public static void Write(string path, string title, ImmutableArray<AnalyzerSet> sets, IReadOnlyCollection<Measurement> measured)
    {
        if (path.Length == 0)
            return;
        File.WriteAllText(path, LineChart.Svg(
            title,
            new Panel("CPU time, × floor", Lines(sets, measured, (one, set) => one.Processor(set))),
            new Panel("allocated memory, × floor", Lines(sets, measured, (one, set) => one.Memory(set)))));
    }

    private static ImmutableArray<Line> Lines(
        ImmutableArray<AnalyzerSet> sets, IReadOnlyCollection<Measurement> measured, Func<Measurement, AnalyzerSet, double> ratio)
    {
        var bySize = measured.GroupBy(one => one.Size).ToArray();
        return [.. sets.Select(set => new Line(set.Name, [.. bySize.Select(size => (size.Key, Mean(size.Select(one => ratio(one, set)))))]))];
    }

    private static double Mean(IEnumerable<double> ratios) => Math.Exp(ratios.Average(Math.Log));
}
