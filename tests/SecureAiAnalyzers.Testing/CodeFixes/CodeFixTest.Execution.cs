using System.Collections.Immutable;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Microsoft.CodeAnalysis.Testing;

/// <content>The steps that apply the fixes.</content>
public abstract partial class CodeFixTest<TVerifier>
{
    private async Task VerifyFixesAsync(
        Project project,
        SolutionState test,
        SolutionState afterFix,
        SolutionState afterFixAll,
        CancellationToken cancellationToken)
    {
        var iterations = new DefaultIterations(test, GetCodeFixProviders());
        var oneByOne = NumberOfIncrementalIterations ?? iterations.OneByOne(afterFix);
        await VerifyFixAsync(project, afterFix, oneByOne, scope: null, "Fixes one by one", cancellationToken).ConfigureAwait(false);
        if (GetCodeFixProviders().All(provider => provider.GetFixAllProvider() is null))
        {
            return;
        }

        (FixAllScope Scope, CodeFixTestBehaviors Skip, int Number)[] steps =
        [
            (FixAllScope.Document,
                CodeFixTestBehaviors.SkipFixAllInDocumentCheck,
                NumberOfFixAllInDocumentIterations ?? NumberOfFixAllIterations ?? iterations.InDocument(afterFixAll)),
            (FixAllScope.Project,
                CodeFixTestBehaviors.SkipFixAllInProjectCheck,
                NumberOfFixAllInProjectIterations ?? NumberOfFixAllIterations ?? iterations.InProject(afterFixAll)),
            (FixAllScope.Solution,
                CodeFixTestBehaviors.SkipFixAllInSolutionCheck,
                NumberOfFixAllIterations ?? iterations.InSolution(afterFixAll)),
        ];
        foreach (var (scope, _, number) in steps.Where(step => !IsSkipped(step.Skip)))
        {
            var context = $"FixAll in {scope.ToString().ToLowerInvariant()}";
            await VerifyFixAsync(project, afterFixAll, number, scope, context, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task VerifyFixAsync(
        Project project,
        SolutionState expected,
        int expectedIterations,
        FixAllScope? scope,
        string context,
        CancellationToken cancellationToken)
    {
        var run = new FixRun(
            scope,
            GetDiagnosticAnalyzers().ToImmutableArray(),
            GetCodeFixProviders().ToImmutableArray(),
            new IterationCount(expectedIterations),
            new DeferredFailure(),
            Verify.PushContext(context));
        project = await ApplyFixesAsync(run, project, cancellationToken).ConfigureAwait(false);

        await ProjectContent.VerifyAsync(project, expected, run.Verifier, cancellationToken).ConfigureAwait(false);
        foreach (var (name, state) in expected.AdditionalProjects)
        {
            var actual = project.Solution.Projects.Single(candidate => candidate.Name == name);
            await ProjectContent.VerifyAsync(actual, state, run.Verifier, cancellationToken).ConfigureAwait(false);
        }

        run.Failure.Rethrow();
    }

    /// <summary>Applies fixes until there are none, or they change nothing any more.</summary>
    private async Task<Project> ApplyFixesAsync(FixRun run, Project project, CancellationToken cancellationToken)
    {
        var previous = ImmutableArray<ProjectDiagnostic>.Empty;
        for (var iteration = 0; ; iteration++)
        {
            var diagnostics = await AnalyzeAsync(project.Solution, run.Analyzers, cancellationToken).ConfigureAwait(false);
            if (diagnostics.IsEmpty || IsSame(diagnostics, previous))
            {
                break;
            }

            if (!run.Failure.Holds(() => run.Count.Begin(run.Verifier)))
            {
                return project;
            }

            previous = diagnostics;
            var fixable = FindFixable(run, project.Solution, diagnostics);
            var step = run.Scope is null
                ? await ApplyOneAsync(run, iteration, fixable, cancellationToken).ConfigureAwait(false)
                : await ApplyAllAsync(run, iteration, fixable, diagnostics, cancellationToken).ConfigureAwait(false);
            if (!step.IsCounted)
            {
                run.Count.Cancel();
            }

            if (step.Changed is null)
            {
                break;
            }

            project = step.Changed.GetProject(project.Id)
                ?? throw new InvalidOperationException($"The code fix removed the project '{project.Name}'.");
            if (IsSkipped(CodeFixTestBehaviors.FixOne))
            {
                break;
            }
        }

        run.Failure.Holds(() => run.Count.VerifyAtEnd(run.Verifier));
        return project;
    }

    private static bool IsSame(ImmutableArray<ProjectDiagnostic> first, ImmutableArray<ProjectDiagnostic> second) =>
        first.Length == second.Length
        && first.Zip(second).All(pair =>
            pair.First.Project.Id == pair.Second.Project.Id
            && pair.First.Diagnostic.Id == pair.Second.Diagnostic.Id
            && pair.First.Diagnostic.Location.SourceSpan == pair.Second.Diagnostic.Location.SourceSpan);

    private ImmutableArray<ProjectDiagnostic> FindFixable(FixRun run, Solution solution, ImmutableArray<ProjectDiagnostic> diagnostics)
    {
        var fixable = diagnostics
            .Where(item => run.Fixers.Any(fixer => fixer.FixableDiagnosticIds.Contains(item.Diagnostic.Id)))
            .Where(item => solution.GetDocument(item.Diagnostic.Location.SourceTree) is not null)
            .ToImmutableArray();
        if (!IsSkipped(CodeFixTestBehaviors.SkipLocalDiagnosticCheck))
        {
            foreach (var item in fixable.Where(item => !item.IsLocal))
            {
                Verify.Fail($"The code fix is for the non-local diagnostic '{item.Diagnostic.Id}', which no editor offers fixes for.");
            }
        }

        if (!IsSkipped(CodeFixTestBehaviors.FixOne))
        {
            return fixable;
        }

        var selected = TrySelectDiagnosticToFix([.. fixable.Select(item => item.Diagnostic)]);
        return [.. fixable.Where(item => item.Diagnostic == selected)];
    }

    /// <summary>Applies the first action that changes something.</summary>
    private async Task<FixStep> ApplyOneAsync(
        FixRun run,
        int iteration,
        ImmutableArray<ProjectDiagnostic> fixable,
        CancellationToken cancellationToken)
    {
        var isCounted = false;
        foreach (var item in fixable)
        {
            var (action, _) = await ChooseFixAsync(run, iteration, item, cancellationToken).ConfigureAwait(false);
            if (action is null)
            {
                continue;
            }

            isCounted = true;
            var changed = await ApplyActionAsync(item.Project, action, run.Failure, run.Verifier, cancellationToken).ConfigureAwait(false);
            if (changed != item.Project)
            {
                return new FixStep(isCounted, changed.Solution);
            }
        }

        return new FixStep(isCounted, Changed: null);
    }

    /// <summary>Applies FixAll, starting from the first diagnostic that has an action.</summary>
    private async Task<FixStep> ApplyAllAsync(
        FixRun run,
        int iteration,
        ImmutableArray<ProjectDiagnostic> fixable,
        ImmutableArray<ProjectDiagnostic> diagnostics,
        CancellationToken cancellationToken)
    {
        foreach (var item in fixable)
        {
            var (action, fixer) = await ChooseFixAsync(run, iteration, item, cancellationToken).ConfigureAwait(false);
            if (action is null || fixer is null)
            {
                continue;
            }

            if (fixer.GetFixAllProvider() is not { } provider || !provider.GetSupportedFixAllScopes().Contains(run.Scope!.Value))
            {
                break;
            }

            var context = CreateFixAllContext(run, item, fixer, provider, action, diagnostics, cancellationToken);
            if (await provider.GetFixAsync(context).ConfigureAwait(false) is not { } fixAll)
            {
                return new FixStep(IsCounted: true, Changed: null);
            }

            var changed = await ApplyActionAsync(item.Project, fixAll, run.Failure, run.Verifier, cancellationToken).ConfigureAwait(false);
            return new FixStep(IsCounted: true, changed == item.Project ? null : changed.Solution);
        }

        return new FixStep(IsCounted: false, Changed: null);
    }

    private static FixAllContext CreateFixAllContext(
        FixRun run,
        ProjectDiagnostic item,
        CodeFixProvider fixer,
        FixAllProvider provider,
        CodeAction action,
        ImmutableArray<ProjectDiagnostic> diagnostics,
        CancellationToken cancellationToken) =>
        new(
            item.Project.GetDocument(item.Diagnostic.Location.SourceTree)!,
            item.Diagnostic.Location.SourceSpan,
            fixer,
            run.Scope!.Value,
            action.EquivalenceKey,
            provider.GetSupportedFixAllDiagnosticIds(fixer),
            new DiagnosticSource(diagnostics),
            cancellationToken);

    private async Task<(CodeAction? Action, CodeFixProvider? Fixer)> ChooseFixAsync(
        FixRun run,
        int iteration,
        ProjectDiagnostic item,
        CancellationToken cancellationToken)
    {
        var document = item.Project.GetDocument(item.Diagnostic.Location.SourceTree)!;
        var offers = new List<(CodeAction Action, CodeFixProvider Fixer)>();
        foreach (var fixer in run.Fixers.Where(candidate => candidate.FixableDiagnosticIds.Contains(item.Diagnostic.Id)))
        {
            var actions = ImmutableArray.CreateBuilder<CodeAction>();
            var context = new CodeFixContext(document, item.Diagnostic, (action, _) => actions.Add(action), cancellationToken);
            await fixer.RegisterCodeFixesAsync(context).ConfigureAwait(false);
            offers.AddRange(FilterCodeActions(actions.ToImmutable()).Select(action => (action, fixer)));
        }

        var chosen = ChooseAction(iteration, [.. offers.Select(offer => offer.Action)], run.Verifier);
        return offers.Find(offer => offer.Action == chosen);
    }

    /// <summary>What stays the same while fixes are applied.</summary>
    /// <param name="Scope">The scope of FixAll, or null to fix one by one.</param>
    private sealed record FixRun(
        FixAllScope? Scope,
        ImmutableArray<DiagnosticAnalyzer> Analyzers,
        ImmutableArray<CodeFixProvider> Fixers,
        IterationCount Count,
        DeferredFailure Failure,
        IVerifier Verifier);

    /// <summary>What an iteration did.</summary>
    /// <param name="IsCounted">Whether an action was there to apply.</param>
    /// <param name="Changed">The solution, if it is another one now.</param>
    private sealed record FixStep(bool IsCounted, Solution? Changed);
}
