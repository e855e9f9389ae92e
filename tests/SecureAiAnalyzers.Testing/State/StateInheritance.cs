using System.Collections.Immutable;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Completes a state with what it takes over from the state before it.</summary>
internal static class StateInheritance
{
    /// <summary>A complete copy of <paramref name="state"/> whose markup is not read yet.</summary>
    public static SolutionState Complete(SolutionState state, SolutionState? previous, ImmutableArray<string> fixableIds)
    {
        var (inheritance, markup) = Modes(state, previous);
        var result = new SolutionState(state.Name, state.Language, state.DefaultPrefix, state.DefaultExtension)
        {
            InheritanceMode = StateInheritanceMode.Explicit,
            MarkupHandling = markup,
        };
        var source = inheritance == StateInheritanceMode.Explicit ? null : previous;

        result.ReferenceAssemblies = state.ReferenceAssemblies ?? source?.ReferenceAssemblies;
        result.OutputKind = state.OutputKind ?? source?.OutputKind;
        result.DocumentationMode = state.DocumentationMode ?? source?.DocumentationMode;
        result.Sources.AddRange(OwnOrInherited(state.Sources, source?.Sources));
        result.GeneratedSources.AddRange(OwnOrInherited(state.GeneratedSources, source?.GeneratedSources));
        result.AdditionalFiles.AddRange(OwnOrInherited(state.AdditionalFiles, source?.AdditionalFiles));
        result.AdditionalFiles.AddRange(state.AdditionalFilesFactories.SelectMany(factory => factory()));
        result.AnalyzerConfigFiles.AddRange(OwnOrInherited(state.AnalyzerConfigFiles, source?.AnalyzerConfigFiles));
        result.AdditionalProjectReferences.AddRange(
            OwnOrInherited(state.AdditionalProjectReferences, source?.AdditionalProjectReferences));
        result.AdditionalReferences.AddRange(OwnOrInherited(state.AdditionalReferences, source?.AdditionalReferences));
        foreach (var (name, project) in OwnOrInherited(state.AdditionalProjects, source?.AdditionalProjects))
        {
            result.AdditionalProjects.Add(name, project);
        }

        result.ExpectedDiagnostics.AddRange(state.ExpectedDiagnostics.Count > 0 || source is null
            ? state.ExpectedDiagnostics
            : source.ExpectedDiagnostics.Where(
                diagnostic => inheritance == StateInheritanceMode.AutoInheritAll || !fixableIds.Contains(diagnostic.Id)));
        return result;
    }

    private static (StateInheritanceMode Inheritance, MarkupMode Markup) Modes(SolutionState state, SolutionState? previous)
    {
        if (previous is null)
        {
            return (state.InheritanceMode ?? StateInheritanceMode.Explicit, state.MarkupHandling ?? MarkupMode.Allow);
        }

        return IsContentChanged(state, previous)
            ? (state.InheritanceMode ?? StateInheritanceMode.AutoInherit, state.MarkupHandling ?? MarkupMode.IgnoreFixable)
            : (state.InheritanceMode ?? StateInheritanceMode.AutoInheritAll,
                state.MarkupHandling ?? previous.MarkupHandling ?? MarkupMode.Allow);
    }

    /// <summary>Whether the primary project differs; what is empty is inherited and so does not differ.</summary>
    private static bool IsContentChanged(SolutionState state, SolutionState previous)
    {
        var isInheriting = state.InheritanceMode != StateInheritanceMode.Explicit;
        return IsFileListChanged(state.Sources, previous.Sources)
            || IsFileListChanged(state.GeneratedSources, previous.GeneratedSources)
            || IsFileListChanged(state.AdditionalFiles, previous.AdditionalFiles)
            || IsFileListChanged(state.AnalyzerConfigFiles, previous.AnalyzerConfigFiles)
            || (IsCompared(state.AdditionalReferences.Count)
                && !state.AdditionalReferences.SequenceEqual(previous.AdditionalReferences));

        bool IsCompared(int count) => !isInheriting || count > 0;

        bool IsFileListChanged(SourceFileCollection files, SourceFileCollection previousFiles) =>
            IsCompared(files.Count) && !SourceFiles.Equal(files, previousFiles);
    }

    private static IEnumerable<T> OwnOrInherited<T>(IReadOnlyCollection<T> own, IReadOnlyCollection<T>? inherited) =>
        own.Count > 0 || inherited is null ? own : inherited;
}
