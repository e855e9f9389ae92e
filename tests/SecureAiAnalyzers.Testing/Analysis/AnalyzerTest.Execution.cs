using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Microsoft.CodeAnalysis.Testing;

/// <content>The steps of a test.</content>
public abstract partial class AnalyzerTest<TVerifier>
{
    /// <summary>Solutions never change, so several steps on the same one need just one analysis.</summary>
    private readonly Dictionary<Solution, ImmutableArray<ProjectDiagnostic>> diagnosticsBySolution = [];

    private protected MarkupContext CreateMarkupContext(ImmutableArray<string> fixableIds)
    {
        var analyzers = GetDiagnosticAnalyzers().ToArray();
        return new MarkupContext(
            MarkupOptions,
            GetDefaultDiagnostic(analyzers),
            [.. analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics)],
            fixableIds,
            DefaultFilePath);
    }

    private protected async Task<Project> CreateProjectAsync(SolutionState state, CancellationToken cancellationToken)
    {
        Verify.LanguageIsSupported(Language);
        var workspace = await CreateConfiguredWorkspaceAsync().ConfigureAwait(false);
        var (solution, projectId) = await new SolutionBuilder(ReferenceAssemblies, XmlReferences)
            .BuildAsync(workspace.CurrentSolution, state, CreateCompilationOptions(), CreateParseOptions(), cancellationToken)
            .ConfigureAwait(false);
        foreach (var transform in SolutionTransforms)
        {
            solution = transform(solution, projectId);
        }

        var project = solution.GetProject(projectId)
            ?? throw new InvalidOperationException($"A solution transform removed the project '{state.Name}'.");
        Verify.Equal(state.Sources.Count, project.Documents.Count(), "A solution transform changed the number of source files.");
        return ApplyCompilationOptions(project);
    }

    private protected async Task VerifyDiagnosticsAsync(
        Project project,
        SolutionState state,
        IVerifier verifier,
        CancellationToken cancellationToken)
    {
        await VerifyAnalysisAsync(project, [.. state.ExpectedDiagnostics], static _ => true, verifier, cancellationToken)
            .ConfigureAwait(false);
        var exclusions = new ExclusionChecks([.. GetDiagnosticAnalyzers()], state);
        if (!exclusions.IsNeeded)
        {
            return;
        }

        if (!TestBehaviors.HasFlag(TestBehaviors.SkipGeneratedCodeCheck)
            && !GetDiagnosticAnalyzers().All(GeneratedCodeProbe.IsConfiguredBy))
        {
            var generated = await PrependAsync(project, ExclusionChecks.GeneratedCodeHeader(Language), cancellationToken)
                .ConfigureAwait(false);
            var context = verifier.PushContext("In generated code");
            await VerifyAnalysisAsync(generated, exclusions.ExpectedInGeneratedCode, static _ => true, context, cancellationToken)
                .ConfigureAwait(false);
        }

        if (!TestBehaviors.HasFlag(TestBehaviors.SkipSuppressionCheck))
        {
            var header = exclusions.SuppressionHeader(Language);
            var suppressed = await PrependAsync(project, header, cancellationToken).ConfigureAwait(false);
            var context = verifier.PushContext($"After '{header}'");
            await VerifyAnalysisAsync(
                suppressed, exclusions.ExpectedUnderSuppression, static diagnostic => !diagnostic.IsSuppressed, context, cancellationToken)
                .ConfigureAwait(false);
        }
    }

    /// <summary>The diagnostics of all projects that a test has to expect, sorted by place.</summary>
    private protected async Task<ImmutableArray<ProjectDiagnostic>> AnalyzeAsync(
        Solution solution,
        ImmutableArray<DiagnosticAnalyzer> analyzers,
        CancellationToken cancellationToken)
    {
        if (diagnosticsBySolution.TryGetValue(solution, out var known))
        {
            return known;
        }

        var diagnostics = new List<ProjectDiagnostic>();
        foreach (var project in solution.Projects)
        {
            diagnostics.AddRange(await AnalyzeAsync(project, analyzers, cancellationToken).ConfigureAwait(false));
        }

        return diagnosticsBySolution[solution] =
        [
            .. diagnostics
                .OrderBy(item => item.Diagnostic.Location.GetLineSpan().Path, StringComparer.Ordinal)
                .ThenBy(item => item.Diagnostic.Location.SourceSpan.Start)
                .ThenBy(item => item.Diagnostic.Location.SourceSpan.End)
                .ThenBy(item => item.Diagnostic.Id, StringComparer.Ordinal)
                .ThenBy(item => item.Diagnostic.GetMessage(CultureInfo.CurrentCulture), StringComparer.Ordinal),
        ];
    }

    private static async Task<Project> PrependAsync(Project project, string line, CancellationToken cancellationToken)
    {
        var solution = project.Solution;
        foreach (var document in project.Documents)
        {
            var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
            solution = solution.WithDocumentText(document.Id, text.Replace(new TextSpan(0, 0), line + "\r\n"));
        }

        return solution.GetProject(project.Id)!;
    }

    private static bool IsCompilerDiagnostic(Diagnostic diagnostic) =>
        diagnostic.Descriptor.CustomTags.Contains(WellKnownDiagnosticTags.Compiler);

    /// <summary>A pragma hides a diagnostic, but what a suppressor suppressed is part of a test.</summary>
    private static bool IsVisible(Diagnostic diagnostic, Compilation compilation) =>
        !diagnostic.IsSuppressed || diagnostic.GetSuppressionInfo(compilation) is { ProgrammaticSuppressions.IsEmpty: false };

    private static bool SuppressesCompilerDiagnostics(DiagnosticAnalyzer analyzer) =>
        analyzer is DiagnosticSuppressor suppressor
        && suppressor.SupportedSuppressions.Any(suppression => ExclusionChecks.IsCompilerId(suppression.SuppressedDiagnosticId));

    private async Task VerifyAnalysisAsync(
        Project project,
        ImmutableArray<DiagnosticResult> expected,
        Func<Diagnostic, bool> isCompared,
        IVerifier verifier,
        CancellationToken cancellationToken)
    {
        var analyzers = GetDiagnosticAnalyzers().ToImmutableArray();
        var actual = await AnalyzeAsync(project.Solution, analyzers, cancellationToken).ConfigureAwait(false);
        await new DiagnosticAssertion(analyzers, DefaultFilePath, MatchDiagnosticsTimeout, DiagnosticVerifier)
            .VerifyAsync([.. actual.Select(item => item.Diagnostic).Where(isCompared)], expected, project, verifier)
            .ConfigureAwait(false);
    }

    private async Task<Workspace> CreateConfiguredWorkspaceAsync()
    {
        var workspace = await CreateWorkspaceAsync().ConfigureAwait(false);
        if (OptionsTransforms.Count > 0)
        {
            var options = OptionsTransforms.Aggregate((Options.OptionSet)workspace.Options, (current, transform) => transform(current));
            Verify.True(
                workspace.TryApplyChanges(workspace.CurrentSolution.WithOptions(options)),
                "The workspace refused the changed options.");
        }

        return workspace;
    }

    private async Task<IEnumerable<ProjectDiagnostic>> AnalyzeAsync(
        Project project,
        ImmutableArray<DiagnosticAnalyzer> analyzers,
        CancellationToken cancellationToken)
    {
        var compilation = await project.GetCompilationAsync(cancellationToken).ConfigureAwait(false)
            ?? throw new InvalidOperationException($"The project '{project.Name}' cannot be compiled.");
        var options = GetAnalyzerOptions(project);
        var compilationWithAnalyzers = CreateCompilationWithAnalyzers(
            compilation, analyzers.IsEmpty ? [new EmptyDiagnosticAnalyzer()] : analyzers, options, cancellationToken);
        var compilerDiagnostics = await GetCompilerDiagnosticsAsync(compilation, analyzers, options, cancellationToken)
            .ConfigureAwait(false);
        var result = await compilationWithAnalyzers.GetAnalysisResultAsync(cancellationToken).ConfigureAwait(false);
        var nonLocal = result.CompilationDiagnostics.Values
            .SelectMany(static values => values)
            .ToHashSet(ReferenceEqualityComparer.Instance);

        return compilerDiagnostics.Concat(result.GetAllDiagnostics())
            .Where(diagnostic => !IsCompilerDiagnostic(diagnostic) || IsCompilerDiagnosticIncluded(diagnostic, CompilerDiagnostics))
            .Where(diagnostic => IsVisible(diagnostic, compilation))
            .Select(diagnostic => new ProjectDiagnostic(project, diagnostic, !nonLocal.Contains(diagnostic)));
    }

    /// <summary>Suppressors see diagnostics of the compiler only if they come through the analysis.</summary>
    private async Task<ImmutableArray<Diagnostic>> GetCompilerDiagnosticsAsync(
        Compilation compilation,
        ImmutableArray<DiagnosticAnalyzer> analyzers,
        AnalyzerOptions options,
        CancellationToken cancellationToken)
    {
        var suppressors = analyzers.Where(SuppressesCompilerDiagnostics).ToImmutableArray();
        return suppressors.IsEmpty
            ? compilation.GetDiagnostics(cancellationToken)
            : await CreateCompilationWithAnalyzers(compilation, suppressors, options, cancellationToken)
                .GetAllDiagnosticsAsync(cancellationToken).ConfigureAwait(false);
    }
}
