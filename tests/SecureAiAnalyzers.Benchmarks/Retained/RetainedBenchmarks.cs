using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using SecureAiAnalyzers.Benchmarks.Keystrokes;
using SecureAiAnalyzers.Benchmarks.Measuring;

namespace SecureAiAnalyzers.Benchmarks.Retained;

/// <summary>
/// What stays in memory while an application is edited: what the analyzers keep with its files must not grow with the edits, nor hold a compilation
/// whose time is over. Each set has an application of its own, whose trees nobody else has seen.
/// </summary>
internal static class RetainedBenchmarks
{
    private const int WarmUpSize = 30;
    private const double Megabyte = 1e6;

    /// <summary>Measures what the arguments ask for and writes a table.</summary>
    public static async Task RunAsync(string[] arguments)
    {
        var wanted = new Arguments(arguments, ("--size", "30,215"), ("--count", "500"));
        AnalyzerSet[] sets = [AnalyzerSet.Floor, AnalyzerSet.Ours];
        foreach (var set in sets)
            await MeasureAsync(set, WarmUpSize, 0);

        Console.WriteLine("| set | files | edits | MB after 2 rounds | MB after half | MB after all | earlier compilations alive |");
        Console.WriteLine("| --- | ---: | ---: | ---: | ---: | ---: | ---: |");
        foreach (var size in wanted.Numbers("--size"))
        {
            foreach (var set in sets)
                Console.WriteLine(await MeasureAsync(set, size, wanted.Numbers("--count")[0]));
        }
    }

    /// <summary>A row of the table. Two rounds open each file and type in it twice.</summary>
    private static async Task<string> MeasureAsync(AnalyzerSet set, int size, int count)
    {
        var editing = new Editing(size, set);
        var before = InUse();
        var inUse = new List<double>();
        foreach (var edits in (int[])[2 * Scenarios.All.Length, count / 2, count])
        {
            await editing.TypeAsync(edits);
            editing.ForgetBound();
            inUse.Add((InUse() - before) / Megabyte);
        }

        var alive = editing.Earlier.Count(static program => program.TryGetTarget(out _));
        return string.Create(CultureInfo.InvariantCulture, $"| {set.Name} | {size} | {editing.Edits} | {inUse[0]:F1} | {inUse[1]:F1} | {inUse[2]:F1} | {alive} |");
    }

    private static long InUse()
    {
        for (var i = 0; i < 3; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        return GC.GetTotalMemory(forceFullCollection: true);
    }

    /// <summary>An application in an editor, in which all scenarios are typed in turn.</summary>
    private sealed class Editing
    {
        private readonly List<(string OpenFile, IEnumerator<Keystroke> Keystrokes)> _scenarios = [];
        private Editor _editor;

        public Editing(int size, AnalyzerSet set)
        {
            var application = new MeasuredApplication(size);
            _editor = new Editor(application.Compilation, set);
            foreach (var scenario in Scenarios.All)
                _scenarios.Add((application.Edited(scenario.OpenFile), scenario.Keystrokes(application).GetEnumerator()));
        }

        /// <summary>How many keystrokes there were.</summary>
        public int Edits { get; private set; }

        /// <summary>The programs that were replaced.</summary>
        public List<WeakReference<Compilation>> Earlier { get; } = [];

        /// <summary>Types until there were so many keystrokes.</summary>
        public async Task TypeAsync(int edits)
        {
            for (; Edits < edits; Edits++)
            {
                var (openFile, keystrokes) = _scenarios[Edits % _scenarios.Count];
                Earlier.Add(new WeakReference<Compilation>(_editor.Program));
                keystrokes.MoveNext();
                var (findings, _) = await _editor.TypeAsync(openFile, keystrokes.Current);
                Expectation.NoCrash.Check(openFile, findings);
            }
        }

        /// <summary>Replaces the program by a copy, which has bound nothing: what is left are the files, and what is kept with them.</summary>
        [MethodImpl(MethodImplOptions.NoInlining)]
        public void ForgetBound()
        {
            Earlier.Add(new WeakReference<Compilation>(_editor.Program));
            _editor = new Editor(_editor.Program.Clone(), _editor.Set);
        }
    }
}
