using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using SecureAiAnalyzers.Tests.References;

namespace SecureAiAnalyzers.Benchmarks.Keystrokes;

/// <summary>
/// An AI application of any number of files, made of the files in <c>Application</c>: those of its folder <c>Feature</c> stand in it once for
/// each feature, with the feature's name in place of the word, and so do lines elsewhere that hold the word.
/// </summary>
internal sealed class MeasuredApplication
{
    private const string Placeholder = "Feature";
    private const string PlaceholderInPaths = "feature";

    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Latest);

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

    private static readonly ImmutableArray<string> Packages =
    [
        "Microsoft.NETCore.App", "Microsoft.AspNetCore.App", "Azure.Identity", "Dapper", "Microsoft.Data.SqlClient", "Microsoft.Extensions.AI",
        "Microsoft.Extensions.AI.OpenAI", "Microsoft.SemanticKernel", "ModelContextProtocol.AspNetCore", "OpenAI",
    ];

    private readonly int _features;

    /// <param name="size">How many files it has.</param>
    public MeasuredApplication(int size)
    {
        var inFeatures = size - OtherFiles.Length;
        _features = inFeatures / FeatureFiles.Length;
        var references = new ReferenceGraph("Web").Assemblies(Packages).ToImmutableArray();
        var library = Compile("Library", LibraryFiles.Select(file => Parse(Lines(file), file)), references, OutputKind.DynamicallyLinkedLibrary);
        var trees = OtherFiles.Select(file => Parse(Lines(file), file)).Concat(Enumerable.Range(0, inFeatures).Select(FeatureFile));
        Compilation = Compile("Application", trees, references.Add(library.ToMetadataReference()), OutputKind.ConsoleApplication);
    }

    /// <summary>The program. It references a library, which is a compilation too.</summary>
    public CSharpCompilation Compilation { get; }

    /// <summary>A path or code of the feature that is edited: the last complete one, so that whoever looks for something in order finds it late.</summary>
    /// <param name="text">Speaks of the feature by the word that stands for it.</param>
    public string Edited(string text) => Named(text, _features - 1);

    /// <summary>Parses code as the application's.</summary>
    public static SyntaxTree Parse(string code, string path) => CSharpSyntaxTree.ParseText(SourceText.From(code, Encoding.UTF8), ParseOptions, path);

    private static SyntaxTree FeatureFile(int index)
    {
        var (feature, file) = Math.DivRem(index, FeatureFiles.Length);
        var path = Placeholder + "/" + FeatureFiles[file];
        return Parse(Named(Read(path), feature), Named(path, feature));
    }

    private string Lines(string file) => string.Join('\n', Read(file).Split('\n').SelectMany(ForEachFeature));

    private IEnumerable<string> ForEachFeature(string line) =>
        line.Contains(Placeholder, StringComparison.Ordinal) ? Enumerable.Range(0, _features).Select(feature => Named(line, feature)) : [line];

    private static string Read(string file) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Application", file));

    private static string Named(string text, int feature)
    {
        var number = feature.ToString(CultureInfo.InvariantCulture);
        return text
            .Replace(Placeholder, Placeholder + number, StringComparison.Ordinal)
            .Replace(PlaceholderInPaths, PlaceholderInPaths + number, StringComparison.Ordinal);
    }

    private static CSharpCompilation Compile(string name, IEnumerable<SyntaxTree> trees, ImmutableArray<MetadataReference> references, OutputKind kind)
    {
        var options = new CSharpCompilationOptions(kind, nullableContextOptions: NullableContextOptions.Enable);
        var compilation = CSharpCompilation.Create(name, trees, references, options);
        var error = compilation.GetDiagnostics().FirstOrDefault(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        return error is null ? compilation : throw new InvalidOperationException(error.ToString());
    }
}
