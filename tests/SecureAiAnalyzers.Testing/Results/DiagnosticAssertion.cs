using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Fails a test whose diagnostics are not the expected ones.</summary>
internal sealed class DiagnosticAssertion(
    ImmutableArray<DiagnosticAnalyzer> analyzers,
    string defaultPath,
    TimeSpan timeLimit,
    Action<Diagnostic, DiagnosticResult, IVerifier>? furtherCheck)
{
    private readonly DiagnosticFormatter formatter = new(analyzers, defaultPath);

    public async Task VerifyAsync(
        ImmutableArray<Diagnostic> actual,
        ImmutableArray<DiagnosticResult> expected,
        Project project,
        IVerifier verifier)
    {
        var assignment = Assign(actual, expected);
        if (FindProblem(actual, expected, assignment) is { } problem)
        {
            verifier.Fail(await CreateReportAsync(problem, actual, expected, project).ConfigureAwait(false));
        }

        for (var i = 0; i < expected.Length; i++)
        {
            furtherCheck?.Invoke(actual[assignment[i]], expected[i], verifier);
        }
    }

    private static string Indent(IEnumerable<string> lines) => string.Concat(lines.Select(line => $"  - {line}{Environment.NewLine}"));

    /// <summary>The index of the actual diagnostic for each expected one.</summary>
    private int[] Assign(ImmutableArray<Diagnostic> actual, ImmutableArray<DiagnosticResult> expected)
    {
        var costs = new double[expected.Length, actual.Length];
        for (var row = 0; row < expected.Length; row++)
        {
            for (var column = 0; column < actual.Length; column++)
            {
                costs[row, column] = DiagnosticComparison.Distance(expected[row], actual[column]);
            }
        }

        return BestAssignment.Find(costs, timeLimit);
    }

    private string? FindProblem(ImmutableArray<Diagnostic> actual, ImmutableArray<DiagnosticResult> expected, int[] assignment)
    {
        if (actual.Length != expected.Length)
        {
            return $"Expected {expected.Length} diagnostics, but was {actual.Length}.{Environment.NewLine}"
                + Section("Missing", expected.Where((_, i) => assignment[i] < 0).Select(formatter.Format))
                + Section("Unexpected", actual.Where((_, i) => !assignment.Contains(i)).Select(formatter.Format));
        }

        for (var i = 0; i < expected.Length; i++)
        {
            var differences = DiagnosticComparison.Differences(expected[i], actual[assignment[i]]).ToArray();
            if (differences.Length > 0)
            {
                return $"A diagnostic differs.{Environment.NewLine}{Indent(differences)}";
            }
        }

        return null;
    }

    private static string Section(string title, IEnumerable<string> items)
    {
        var texts = items.ToArray();
        return texts.Length == 0
            ? string.Empty
            : $"{title}:{Environment.NewLine}{string.Join(Environment.NewLine, texts)}{Environment.NewLine}";
    }

    private async Task<string> CreateReportAsync(
        string problem,
        ImmutableArray<Diagnostic> actual,
        ImmutableArray<DiagnosticResult> expected,
        Project project)
    {
        var report = new StringBuilder(problem)
            .AppendLine()
            .Append(Section($"Expected diagnostics ({expected.Length})", expected.Select(formatter.Format)))
            .Append(Section($"Actual diagnostics ({actual.Length})", actual.Select(formatter.Format)));
        foreach (var document in project.Documents)
        {
            var text = await document.GetTextAsync().ConfigureAwait(false);
            report.AppendLine().AppendLine(CultureInfo.InvariantCulture, $"{document.FilePath}:");
            foreach (var line in text.Lines)
            {
                report.AppendLine(CultureInfo.InvariantCulture, $"{line.LineNumber + 1,5} | {line}");
            }
        }

        return report.ToString();
    }
}
