using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SecureAiAnalyzers.Benchmarks.Measuring;

namespace SecureAiAnalyzers.Benchmarks;

/// <summary>
/// An AI application of any number of files, made of the files in <c>Application</c>: those of its folder <c>Feature</c> stand in it once for
/// each feature, with the feature's name in place of the word, and so do lines elsewhere that hold the word.
/// </summary>
internal sealed class MeasuredApplication
{
    private const string Placeholder = "Feature";
    private const string PlaceholderInPaths = "feature";

    /// <summary>Each needs earlier ones only, so that the last feature of an application may be incomplete.</summary>
    private static readonly ImmutableArray<string> FeatureFiles =
    [
        "FeatureRecord.cs", "FeatureOptions.cs", "FeatureRules.cs", "IFeatureRepository.cs", "FeatureRepository.cs", "FeatureTools.cs", "FeaturePlugin.cs",
        "IFeatureAssistant.cs", "FeatureAssistant.cs", "FeatureSummaries.cs", "FeatureWorker.cs", "FeatureRegistration.cs", "FeatureEndpoints.cs",
        "FeatureController.cs",
    ];

    private static readonly ImmutableArray<string> OtherFiles =
        ["GlobalUsings.g.cs", "Database.cs", "Models.cs", "Prompts.cs", "Protection.cs", "ToolCatalog.cs", "Program.cs"];

    private static readonly ImmutableArray<string> LibraryFiles = ["GlobalUsings.g.cs", "Library/Clock.cs", "Library/Names.cs", "Library/Page.cs"];

    private readonly ImmutableArray<(string Path, string Code)> _files;
    private readonly CSharpCompilation _library;

    /// <param name="size">How many files it has.</param>
    public MeasuredApplication(int size)
    {
        var inFeatures = size - OtherFiles.Length;
        Features = inFeatures / FeatureFiles.Length;
        _files = [.. OtherFiles.Select(file => (file, Lines(file))), .. Enumerable.Range(0, inFeatures).Select(FeatureFile)];
        _library = MeasuredProgram.Compile("Library", LibraryFiles.Select(file => (file, Read(file))), OutputKind.DynamicallyLinkedLibrary);
        Compilation = Compile(_library.ToMetadataReference());
        MeasuredProgram.Check(Compilation);
    }

    /// <summary>How many features are complete; one more may be begun.</summary>
    public int Features { get; }

    /// <summary>The program. It references a library, which is a compilation too.</summary>
    public CSharpCompilation Compilation { get; }

    /// <summary>How many features have a file.</summary>
    /// <param name="file">Its name, with the word that stands for the feature.</param>
    public int Copies(string file) => Enumerable.Range(0, Features + 1).Count(feature => _files.Any(known => known.Path == Named("Feature/" + file, feature)));

    /// <summary>The program as a build sees it: its trees are new, and the library is an assembly.</summary>
    public Func<CSharpCompilation> ForBuild()
    {
        var library = MeasuredProgram.Assembly(_library);
        return () => Compile(library);
    }

    /// <summary>A path or code of the feature that is edited: the last complete one, so that whoever looks for something in order finds it late.</summary>
    /// <param name="text">Speaks of the feature by the word that stands for it.</param>
    public string Edited(string text) => Named(text, Features - 1);

    private CSharpCompilation Compile(MetadataReference library) =>
        MeasuredProgram.Compile("Application", _files, OutputKind.ConsoleApplication).AddReferences(library);

    private static (string Path, string Code) FeatureFile(int index)
    {
        var (feature, file) = Math.DivRem(index, FeatureFiles.Length);
        var path = Placeholder + "/" + FeatureFiles[file];
        return (Named(path, feature), Named(Read(path), feature));
    }

    private string Lines(string file) => string.Join('\n', Read(file).Split('\n').SelectMany(ForEachFeature));

    private IEnumerable<string> ForEachFeature(string line) =>
        line.Contains(Placeholder, StringComparison.Ordinal) ? Enumerable.Range(0, Features).Select(feature => Named(line, feature)) : [line];

    private static string Read(string file) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Application", file));

    private static string Named(string text, int feature)
    {
        var number = feature.ToString(CultureInfo.InvariantCulture);
        return text
            .Replace(Placeholder, Placeholder + number, StringComparison.Ordinal)
            .Replace(PlaceholderInPaths, PlaceholderInPaths + number, StringComparison.Ordinal);
    }
}
