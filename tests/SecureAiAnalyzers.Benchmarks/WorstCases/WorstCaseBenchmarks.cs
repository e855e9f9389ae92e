using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using SecureAiAnalyzers.Benchmarks.Builds;
using SecureAiAnalyzers.Benchmarks.Measuring;

namespace SecureAiAnalyzers.Benchmarks.WorstCases;

/// <summary>
/// What the analyzers of the package add to a build of programs that are made to be expensive, and how that grows when their size doubles.
/// Two is linear. An analyzer that does nothing grows beside them, because the compiler has its worst cases too.
/// </summary>
internal static class WorstCaseBenchmarks
{
    private const int SmallestPart = 32;

    /// <summary>Where less than this part of the floor is added, the growth of what is added is noise.</summary>
    private const double LeastAdded = 0.25;

    private static readonly ImmutableArray<AnalyzerSet> Sets = [AnalyzerSet.Noise, AnalyzerSet.Ours];

    /// <summary>Measures what the arguments ask for and writes a table.</summary>
    public static async Task RunAsync(string[] arguments)
    {
        var wanted = new Arguments(arguments, ("--case", ""), ("--doublings", "1"), ("--count", "2"));
        var cases = wanted.Matching("--case", WorstCases.All, worst => worst.Name);
        var smaller = new Dictionary<Measurement, Measurement>();
        var table = Growths(smaller);
        table.WriteHeader();
        foreach (var worst in cases)
        {
            await MeasureAsync(worst, worst.Largest / SmallestPart, 2);
            Measurement? last = null;
            for (var doubling = wanted.Numbers("--doublings")[0]; doubling >= 0; doubling--)
            {
                var measured = await MeasureAsync(worst, worst.Largest >> doubling, wanted.Numbers("--count")[0]);
                if (last is not null)
                    smaller[measured] = last;
                table.Write(last = measured);
            }
        }
    }

    private static Table Growths(Dictionary<Measurement, Measurement> smaller)
    {
        return new(
            "what grows",
            "size",
            Column.Ratio("CPU of floor", one => one.Processor(AnalyzerSet.Ours)),
            Column.Ratio("(noise)", one => one.Processor(AnalyzerSet.Noise)),
            Growth("added CPU grows", (one, other) => one.AddedProcessorGrowth(AnalyzerSet.Ours, other), one => one.Processor(AnalyzerSet.Ours)),
            Growth("(floor)", (one, other) => one.ProcessorGrowth(AnalyzerSet.Floor, other)),
            Column.Ratio("memory of floor", one => one.Memory(AnalyzerSet.Ours)),
            Column.Ratio("(noise)", one => one.Memory(AnalyzerSet.Noise)),
            Growth("added memory grows", (one, other) => one.AddedMemoryGrowth(AnalyzerSet.Ours, other), one => one.Memory(AnalyzerSet.Ours)),
            Growth("(floor)", (one, other) => one.MemoryGrowth(AnalyzerSet.Floor, other)));

        Column Growth(string name, Func<Measurement, Measurement, double> growth, Func<Measurement, double>? ofFloor = null)
        {
            var ratio = Column.Ratio(name, one => growth(one, smaller[one]));
            bool Tells(Measurement one) => ofFloor is null || ofFloor(one) > 1 + LeastAdded;
            return new Column(name, one => smaller.TryGetValue(one, out var half) && Tells(one) && Tells(half) ? ratio.Cell(one) : "");
        }
    }

    private static Task<Measurement> MeasureAsync(WorstCase worst, int size, int count)
    {
        var files = worst.Files(size).ToArray();
        var kind = worst.IsApplication ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary;
        MeasuredProgram.Check(MeasuredProgram.Compile("Measured", files, kind));
        return Build.MeasureAsync(
            new Measurement(worst.Name, size), count, Sets, () => MeasuredProgram.Compile("Measured", files, kind), worst.Expected(size));
    }
}
