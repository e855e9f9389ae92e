using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace SecureAiAnalyzers.Benchmarks.Measuring;

/// <summary>How many findings rules have. A rule that finds nothing costs nothing, and the measurement would mean nothing.</summary>
internal sealed class Expectation(params IEnumerable<(string Rule, int Count)> counts)
{
    private const int Lines = 30;

    /// <summary>Only that no analyzer crashes.</summary>
    public static Expectation NoCrash { get; } = new();

    /// <summary>Fails unless the findings are as many as expected, and when an analyzer crashed.</summary>
    public void Check(string what, ImmutableArray<Diagnostic> findings)
    {
        foreach (var (rule, count) in counts.Append(("AD0001", 0)))
        {
            var found = findings.Count(finding => finding.Id == rule);
            if (found != count)
                throw new InvalidOperationException($"{what}: {found} findings of {rule} instead of {count}\n{Beginning(findings)}");
        }
    }

    private static string Beginning(ImmutableArray<Diagnostic> findings) => string.Join('\n', string.Join('\n', findings).Split('\n').Take(Lines));
}
