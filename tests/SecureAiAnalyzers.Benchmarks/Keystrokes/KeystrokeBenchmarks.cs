using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SecureAiAnalyzers.Tests.Meta;

namespace SecureAiAnalyzers.Benchmarks.Keystrokes;

/// <summary>
/// What the analyzers of the package cost at a keystroke, beside one that does nothing. All of them follow the same keystrokes in turn, so that
/// a machine that is busy is busy for all.
/// </summary>
internal static class KeystrokeBenchmarks
{
    private const int WarmUp = 8;

    private static readonly ImmutableArray<DiagnosticAnalyzer> Nothing = [new EmptyAnalyzer()];

    /// <summary>Measures what the arguments ask for and writes tables.</summary>
    public static async Task RunAsync(string[] arguments)
    {
        var wanted = KeystrokeArguments.Read(arguments);
        var rows = new List<KeystrokeRow>();
        Console.WriteLine(KeystrokeRow.Header);
        foreach (var size in wanted.Sizes)
        {
            var application = new MeasuredApplication(size);
            foreach (var scenario in wanted.Scenarios)
            {
                rows.Add(await MeasureAsync(application, size, scenario, wanted.Count));
                Console.WriteLine(rows[^1]);
            }
        }

        WriteGrowth(rows);
    }

    private static void WriteGrowth(List<KeystrokeRow> rows)
    {
        Console.WriteLine();
        Console.WriteLine(KeystrokeRow.GrowthHeader);
        foreach (var ofScenario in rows.GroupBy(row => row.Scenario).Where(group => group.Count() > 1))
            Console.WriteLine(ofScenario.MaxBy(row => row.Size)!.Growth(ofScenario.MinBy(row => row.Size)!));
    }

    private static async Task<KeystrokeRow> MeasureAsync(MeasuredApplication application, int size, Scenario scenario, int count)
    {
        var openFile = application.Edited(scenario.OpenFile);
        var floor = new Editor(application.Compilation, openFile, Nothing);
        var again = new Editor(application.Compilation, openFile, Nothing);
        var ours = new Editor(application.Compilation, openFile, [.. PackageAnalyzers.Create()]);
        foreach (var keystroke in scenario.Keystrokes(application).Prepend(Keystroke.None).Take(WarmUp + count))
        {
            await floor.TypeAsync(keystroke);
            await again.TypeAsync(keystroke);
            var findings = await ours.TypeAsync(keystroke);
            if (keystroke.IsComplete)
                Check(scenario, findings);
        }

        return new KeystrokeRow(size, scenario.Name, Measured(floor), Measured(again), Measured(ours));
    }

    private static IReadOnlyList<Cost> Measured(Editor editor) => editor.Costs.GetRange(WarmUp, editor.Costs.Count - WarmUp);

    /// <summary>A rule that finds nothing costs nothing, and the measurement would mean nothing.</summary>
    private static void Check(Scenario scenario, ImmutableArray<Diagnostic> findings)
    {
        foreach (var (rule, count) in scenario.Findings)
        {
            var found = findings.Count(finding => finding.Id == rule);
            if (found != count)
                throw new InvalidOperationException($"{scenario.Name}: {found} findings of {rule} instead of {count}\n{string.Join('\n', findings)}");
        }
    }
}
