using System.Collections.Immutable;
using SecureAiAnalyzers.Benchmarks.Charts;
using SecureAiAnalyzers.Benchmarks.Measuring;

namespace SecureAiAnalyzers.Benchmarks.Keystrokes;

/// <summary>
/// What analyzers cost at a keystroke, beside one that does nothing. All of them follow the same keystrokes in turn, so that a machine that is
/// busy is busy for all. Sizes are numbers of files.
/// </summary>
internal static class KeystrokeBenchmarks
{
    private const int WarmUp = 8;

    /// <summary>Measures what the arguments ask for, writes tables and, when asked for, a chart.</summary>
    public static async Task RunAsync(string[] arguments)
    {
        var wanted = new Arguments(
            arguments, ("--size", "30,215,1000"), ("--scenario", ""), ("--count", "40"), ("--peers", "none"), ("--svg", ""));
        var sets = wanted.Sets("--peers");
        var scenarios = wanted.Matching("--scenario", Scenarios.All, scenario => scenario.Name);
        var measured = new List<Measurement>();
        var table = Table.OfRatios("scenario", "files", sets);
        table.WriteHeader();
        foreach (var size in wanted.Numbers("--size"))
        {
            var application = new MeasuredApplication(size);
            foreach (var scenario in scenarios)
            {
                measured.Add(await MeasureAsync(application, new Measurement(scenario.Name, size), scenario, wanted.Numbers("--count")[0], sets));
                table.Write(measured[^1]);
            }
        }

        WriteGrowth(measured);
        Picture.Write(wanted.Texts("--svg")[0], "What analyzers cost at a keystroke", sets, measured);
    }

    private static void WriteGrowth(List<Measurement> measured)
    {
        var smallest = measured.ToLookup(one => one.What);
        var table = new Table(
            "scenario",
            "files",
            Column.Ratio("CPU grows", one => one.ProcessorGrowth(AnalyzerSet.Ours, smallest[one.What].First())),
            Column.Ratio("(floor)", one => one.ProcessorGrowth(AnalyzerSet.Floor, smallest[one.What].First())),
            Column.Ratio("memory grows", one => one.MemoryGrowth(AnalyzerSet.Ours, smallest[one.What].First())),
            Column.Ratio("(floor)", one => one.MemoryGrowth(AnalyzerSet.Floor, smallest[one.What].First())),
            Column.Ratio("memory of the worst keystroke, of floor", one => one.WorstMemory(AnalyzerSet.Ours)));
        Console.WriteLine();
        table.WriteHeader();
        foreach (var ofScenario in smallest.Where(group => group.Count() > 1))
            table.Write(ofScenario.MaxBy(one => one.Size)!);
    }

    private static async Task<Measurement> MeasureAsync(
        MeasuredApplication application, Measurement into, Scenario scenario, int count, ImmutableArray<AnalyzerSet> sets)
    {
        var openFile = application.Edited(scenario.OpenFile);
        var editors = sets.Prepend(AnalyzerSet.Floor).Select(set => new Editor(application.Compilation, set)).ToArray();
        var expected = new Expectation(scenario.Findings);
        foreach (var (index, keystroke) in scenario.Keystrokes(application).Prepend(Keystroke.None).Take(WarmUp + count).Index())
        {
            foreach (var editor in editors)
            {
                var (findings, cost) = await editor.TypeAsync(openFile, keystroke);
                if (index >= WarmUp)
                    into.Add(editor.Set, cost);
                if (keystroke.IsComplete)
                    (editor.Set == AnalyzerSet.Ours ? expected : Expectation.NoCrash).Check($"{scenario.Name}, {into.Size}, {editor.Set.Name}", findings);
            }
        }

        return into;
    }
}
