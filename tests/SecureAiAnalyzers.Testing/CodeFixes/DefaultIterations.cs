using Microsoft.CodeAnalysis.CodeFixes;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>The numbers of iterations that are allowed if a test names none. All are upper limits, so they are negative.</summary>
internal sealed class DefaultIterations(SolutionState before, IEnumerable<CodeFixProvider> fixers)
{
    private readonly DiagnosticResult[] fixable =
        [.. before.ExpectedDiagnostics.Where(result => fixers.Any(fixer => fixer.FixableDiagnosticIds.Contains(result.Id)))];

    /// <summary>One for each fixable diagnostic.</summary>
    public int OneByOne(SolutionState after) => before.HasOtherFilesInAnyProjectThan(after) ? -fixable.Length : 0;

    /// <summary>One for each file with fixable diagnostics.</summary>
    public int InDocument(SolutionState after) =>
        before.HasOtherFilesThan(after) ? -fixable.Select(result => result.Spans.FirstOrDefault().Span.Path).Distinct().Count() : 0;

    /// <summary>One for each changed project.</summary>
    public int InProject(SolutionState after) =>
        -(before.HasOtherFilesThan(after) ? 1 : 0)
        - before.AdditionalProjects.Count(project => after.IsProjectChanged(project.Key, project.Value));

    /// <summary>One for each language.</summary>
    public int InSolution(SolutionState after) => before.HasOtherFilesInAnyProjectThan(after)
        ? -before.AdditionalProjects.Values.Select(project => project.Language).Append(before.Language).Distinct().Count()
        : 0;
}
