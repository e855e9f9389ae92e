namespace Microsoft.CodeAnalysis.Testing;

/// <summary>The primary project of a test, the projects beside it, and the diagnostics expected in all of them.</summary>
public class SolutionState : ProjectState
{
    /// <summary>Creates an empty solution.</summary>
    public SolutionState(string name, string language, string defaultPrefix, string defaultExtension)
        : base(name, language, defaultPrefix, defaultExtension)
    {
        AdditionalProjects = new ProjectCollection(language, defaultExtension);
    }

    /// <summary>What is taken over from the state before; null to decide by whether the files changed.</summary>
    public StateInheritanceMode? InheritanceMode { get; set; }

    /// <summary>How markup is read; null to decide by whether the files changed.</summary>
    public MarkupMode? MarkupHandling { get; set; }

    /// <summary>The projects beside the primary one.</summary>
    public ProjectCollection AdditionalProjects { get; }

    /// <summary>The diagnostics expected beyond those in markup.</summary>
    public List<DiagnosticResult> ExpectedDiagnostics { get; } = [];

    /// <summary>Whether this state says anything about files, so that a code action has to be run.</summary>
    internal bool IsSet =>
        InheritanceMode is not null
        || MarkupHandling is not null
        || Sources.Count > 0
        || GeneratedSources.Count > 0
        || AdditionalFiles.Count > 0
        || AnalyzerConfigFiles.Count > 0
        || AdditionalFilesFactories.Count > 0;

    /// <summary>Whether any file of any project differs from those of <paramref name="other"/>.</summary>
    internal bool HasOtherFilesInAnyProjectThan(SolutionState other) =>
        HasOtherFilesThan(other)
        || AdditionalProjects.Count != other.AdditionalProjects.Count
        || AdditionalProjects.Any(project => other.IsProjectChanged(project.Key, project.Value));

    /// <summary>Whether the additional project <paramref name="name"/> is missing here or differs from <paramref name="before"/>.</summary>
    internal bool IsProjectChanged(string name, ProjectState before) =>
        !AdditionalProjects.TryGetValue(name, out var after) || before.HasOtherFilesThan(after);
}
