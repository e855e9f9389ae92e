using Microsoft.CodeAnalysis.Text;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>The content of a project.</summary>
public class ProjectState
{
    /// <summary>Creates an empty project.</summary>
    public ProjectState(string name, string language, string defaultPrefix, string defaultExtension)
    {
        Name = name;
        Language = language;
        DefaultPrefix = defaultPrefix;
        DefaultExtension = defaultExtension;
        Sources = new SourceFileList(defaultPrefix, defaultExtension);
    }

    /// <summary>The name of the project.</summary>
    public string Name { get; }

    /// <summary>The name of the assembly.</summary>
    public string AssemblyName => Name;

    /// <summary>The language of the project.</summary>
    public string Language { get; }

    /// <summary>The framework; null for that of the test.</summary>
    public ReferenceAssemblies? ReferenceAssemblies { get; set; }

    /// <summary>The kind of assembly; null for a library.</summary>
    public OutputKind? OutputKind { get; set; }

    /// <summary>How documentation comments are read; null for <see cref="DocumentationMode.Diagnose"/>.</summary>
    public DocumentationMode? DocumentationMode { get; set; }

    /// <summary>The source files.</summary>
    public SourceFileList Sources { get; }

    /// <summary>The expected output of source generators.</summary>
    public SourceFileCollection GeneratedSources { get; } = [];

    /// <summary>The additional files.</summary>
    public SourceFileCollection AdditionalFiles { get; } = [];

    /// <summary>The <c>.editorconfig</c> and <c>.globalconfig</c> files, with rooted names.</summary>
    public SourceFileCollection AnalyzerConfigFiles { get; } = [];

    /// <summary>Makers of additional files.</summary>
    public List<Func<IEnumerable<(string filename, SourceText content)>>> AdditionalFilesFactories { get; } = [];

    /// <summary>The names of referenced projects of the test.</summary>
    public List<string> AdditionalProjectReferences { get; } = [];

    /// <summary>The references beyond the framework.</summary>
    public MetadataReferenceCollection AdditionalReferences { get; } = [];

    /// <summary>The start of the path of unnamed files, which also gives the project folder.</summary>
    internal string DefaultPrefix { get; }

    /// <summary>The extension of unnamed files.</summary>
    internal string DefaultExtension { get; }

    /// <summary>The additional files, those made by <see cref="AdditionalFilesFactories"/> included.</summary>
    internal IEnumerable<(string filename, SourceText content)> AllAdditionalFiles =>
        AdditionalFiles.Concat(AdditionalFilesFactories.SelectMany(factory => factory()));

    /// <summary>Whether any file differs from those of <paramref name="other"/>.</summary>
    internal bool HasOtherFilesThan(ProjectState other) =>
        !SourceFiles.Equal(Sources, other.Sources)
        || !SourceFiles.Equal(GeneratedSources, other.GeneratedSources)
        || !SourceFiles.Equal(AdditionalFiles, other.AdditionalFiles)
        || !SourceFiles.Equal(AnalyzerConfigFiles, other.AnalyzerConfigFiles);

    /// <summary>Copies what is not a file.</summary>
    internal void CopySettingsFrom(ProjectState other)
    {
        ReferenceAssemblies = other.ReferenceAssemblies;
        OutputKind = other.OutputKind;
        DocumentationMode = other.DocumentationMode;
        AdditionalProjectReferences.AddRange(other.AdditionalProjectReferences);
        AdditionalReferences.AddRange(other.AdditionalReferences);
    }
}
