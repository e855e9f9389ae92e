using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SecureAiAnalyzers.Benchmarks.Measuring;

namespace SecureAiAnalyzers.Benchmarks.Builds;

/// <summary>
/// A build of a program: it is parsed, bound and analysed from nothing. No assembly is written, which costs the same whatever analyzers there
/// are, so that ratios are rather higher than those of a compiler.
/// </summary>
internal static class Build
{
    /// <summary>Builds with a set of analyzers.</summary>
    /// <param name="set">The analyzers.</param>
    /// <param name="parse">Makes a program of trees that no one has seen.</param>
    public static Task<(ImmutableArray<Diagnostic> Findings, Cost Cost)> RunAsync(AnalyzerSet set, Func<CSharpCompilation> parse) =>
        Cost.OfAsync(() => set.Analyze(set.Configure(parse())).GetAnalyzerDiagnosticsAsync(CancellationToken.None));

    /// <summary>Builds with the floor and with each set in turn, a number of times, and checks what they find.</summary>
    public static async Task<Measurement> MeasureAsync(
        Measurement into, int count, ImmutableArray<AnalyzerSet> sets, Func<CSharpCompilation> parse, Expectation expected)
    {
        for (var i = 0; i < count; i++)
        {
            foreach (var set in sets.Prepend(AnalyzerSet.Floor))
            {
                var (findings, cost) = await RunAsync(set, parse);
                into.Add(set, cost);
                (set == AnalyzerSet.Ours ? expected : Expectation.NoCrash).Check($"{into.What}, {into.Size}, {set.Name}", findings);
            }
        }

        return into;
    }
}
