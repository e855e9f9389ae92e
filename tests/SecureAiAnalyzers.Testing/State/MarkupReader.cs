using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>What markup can refer to in a test.</summary>
/// <param name="Options">How markup is read.</param>
/// <param name="DefaultDescriptor">The meaning of <c>[|…|]</c>, if it has one.</param>
/// <param name="SupportedDescriptors">All descriptors of the analyzers.</param>
/// <param name="FixableIds">The ids for which the test has a code fix.</param>
/// <param name="DefaultPath">The file of expected diagnostics that name none.</param>
internal sealed record MarkupContext(
    MarkupOptions Options,
    DiagnosticDescriptor? DefaultDescriptor,
    ImmutableArray<DiagnosticDescriptor> SupportedDescriptors,
    ImmutableArray<string> FixableIds,
    string DefaultPath);

/// <summary>Removes the markup from a complete state and adds what it says to the expected diagnostics.</summary>
internal sealed class MarkupReader
{
    private readonly MarkupContext context;
    private readonly MarkupMode mode;
    private readonly List<DiagnosticResult> diagnostics = [];
    private readonly Dictionary<string, FileLinePositionSpan> locationsByKey = [];

    private MarkupReader(MarkupContext context, MarkupMode mode)
    {
        this.context = context;
        this.mode = mode;
    }

    /// <summary>A copy of <paramref name="state"/> without markup.</summary>
    public static SolutionState Read(SolutionState state, MarkupContext context) =>
        new MarkupReader(context, state.MarkupHandling ?? MarkupMode.Allow).Read(state);

    private SolutionState Read(SolutionState state)
    {
        var result = new SolutionState(state.Name, state.Language, state.DefaultPrefix, state.DefaultExtension)
        {
            InheritanceMode = StateInheritanceMode.Explicit,
            MarkupHandling = MarkupMode.None,
        };
        diagnostics.AddRange(state.ExpectedDiagnostics.Select(diagnostic => diagnostic.WithDefaultPath(context.DefaultPath)));
        ReadProject(state, result);
        foreach (var (name, project) in state.AdditionalProjects)
        {
            var copy = new ProjectState(project.Name, project.Language, project.DefaultPrefix, project.DefaultExtension);
            ReadProject(project, copy);
            result.AdditionalProjects.Add(name, copy);
        }

        result.ExpectedDiagnostics.AddRange(diagnostics.Select(diagnostic => diagnostic.WithMarkupLocations(locationsByKey)));
        return result;
    }

    private void ReadProject(ProjectState source, ProjectState target)
    {
        target.CopySettingsFrom(source);
        target.Sources.AddRange(ReadFiles(source.Sources));
        target.GeneratedSources.AddRange(ReadFiles(source.GeneratedSources));
        target.AdditionalFiles.AddRange(ReadFiles(source.AllAdditionalFiles));
        target.AnalyzerConfigFiles.AddRange(ReadFiles(source.AnalyzerConfigFiles));
    }

    private IEnumerable<(string filename, SourceText content)> ReadFiles(IEnumerable<(string filename, SourceText content)> files) =>
        mode == MarkupMode.None ? files : files.Select(file => (file.filename, ReadFile(file.filename, file.content))).ToArray();

    private SourceText ReadFile(string path, SourceText content)
    {
        var marked = MarkupParser.Parse(content.ToString(), !context.Options.HasFlag(MarkupOptions.TreatPositionIndicatorsAsCode));
        var text = SourceText.From(marked.Text, content.Encoding, content.ChecksumAlgorithm);
        if (mode == MarkupMode.Ignore)
        {
            return text;
        }

        foreach (var position in marked.Positions)
        {
            AddDiagnostic(string.Empty, result => result.WithLocation(path, text.Lines.GetLinePosition(position)));
        }

        foreach (var (name, span) in marked.Spans)
        {
            AddSpan(name, new FileLinePositionSpan(path, text.Lines.GetLinePositionSpan(span)));
        }

        return text;
    }

    private void AddSpan(string name, FileLinePositionSpan location)
    {
        if (!MarkupParser.IsLocationKey(name))
        {
            AddDiagnostic(name, result => result.WithSpan(location));
        }
        else if (!locationsByKey.TryAdd(name, location))
        {
            throw new InvalidOperationException($"More than one file has a markup location '{name}'.");
        }
    }

    private void AddDiagnostic(string id, Func<DiagnosticResult, DiagnosticResult> locate)
    {
        var result = ResultFor(id);
        if (mode != MarkupMode.IgnoreFixable || !context.FixableIds.Contains(result.Id))
        {
            diagnostics.Add(locate(
                result.WithMessage(null).WithOptions(DiagnosticOptions.IgnoreAdditionalLocations | DiagnosticOptions.IgnoreSeverity)));
        }
    }

    private DiagnosticResult ResultFor(string id)
    {
        if (id.Length == 0)
        {
            return new DiagnosticResult(context.DefaultDescriptor ?? throw new InvalidOperationException(
                "Markup without an id needs an analyzer with exactly one descriptor. Write the id as in '{|ID:text|}', override "
                + $"GetDefaultDiagnostic, or set {nameof(MarkupOptions)}.{nameof(MarkupOptions.UseFirstDescriptor)}."));
        }

        // An id that no analyzer knows is that of a compiler error.
        return FindDescriptor(id) is { } descriptor
            ? new DiagnosticResult(descriptor)
            : DiagnosticResult.CompilerError(id);
    }

    private DiagnosticDescriptor? FindDescriptor(string id)
    {
        var descriptors = context.SupportedDescriptors.Where(descriptor => descriptor.Id == id).ToArray();
        var isAmbiguous = descriptors.Length > 1
            && !context.Options.HasFlag(MarkupOptions.UseFirstDescriptor)
            && !(mode == MarkupMode.IgnoreFixable && context.FixableIds.Contains(id));
        return isAmbiguous
            ? throw new InvalidOperationException(
                $"The id '{id}' has more than one descriptor. Expect the diagnostic explicitly, or set "
                + $"{nameof(MarkupOptions)}.{nameof(MarkupOptions.UseFirstDescriptor)}.")
            : descriptors.FirstOrDefault();
    }
}
