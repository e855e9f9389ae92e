using System.Collections.Immutable;
using System.Composition.Hosting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Host.Mef;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace SecureAiAnalyzers.IntegrationTests;

/// <summary>What an editor does with the package: it loads the analyzers as the compiler does, and composes the fixes of the DLL beside them.</summary>
internal sealed class Editor : IDisposable
{
    private readonly AdhocWorkspace _workspace;
    private readonly CompositionHost _composition;
    private readonly ImmutableArray<DiagnosticAnalyzer> _analyzers;
    private readonly CodeFixProvider[] _fixes;

    /// <param name="folder">The folder of the package that fits the compiler of these tests.</param>
    public Editor(string folder)
    {
        var loader = new PackedAssemblies(folder);
        _analyzers = loader.Analyzers("SecureAiAnalyzers.dll");
        var assembly = loader.Load("SecureAiAnalyzers.CodeFixes.dll");
        _workspace = new AdhocWorkspace(MefHostServices.Create([.. MefHostServices.DefaultAssemblies, assembly]));
        _composition = new ContainerConfiguration().WithAssembly(assembly).CreateContainer();
        _fixes = [.. _composition.GetExports<Lazy<CodeFixProvider, IDictionary<string, object>>>().Where(IsForCSharp).Select(export => export.Value)];
        Assert.Equal(assembly.GetExportedTypes().Count(type => !type.IsAbstract), _fixes.Length);
    }

    /// <summary>A project of these files.</summary>
    public Project Open(IEnumerable<string> files, IEnumerable<string> references)
    {
        var project = ProjectInfo.Create(
            ProjectId.CreateNewId(),
            VersionStamp.Default,
            "App",
            "App",
            LanguageNames.CSharp,
            compilationOptions: new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable),
            parseOptions: new CSharpParseOptions(LanguageVersion.Latest),
            metadataReferences: references.Select(path => MetadataReference.CreateFromFile(path)));
        var solution = _workspace.AddProject(project).Solution;
        foreach (var file in files)
        {
            var document = DocumentId.CreateNewId(project.Id);
            solution = solution.AddDocument(document, Path.GetFileName(file), SourceText.From(File.ReadAllText(file)), filePath: file);
        }

        return solution.GetProject(project.Id)!;
    }

    /// <summary>The findings of the project, with all rules on.</summary>
    public async Task<ImmutableArray<Diagnostic>> AnalyzeAsync(Project project)
    {
        var compilation = await project.GetCompilationAsync();
        Assert.DoesNotContain(compilation!.GetDiagnostics(), IsCompilerError);
        return await compilation.WithAnalyzers(_analyzers, project.AnalyzerOptions).GetAnalyzerDiagnosticsAsync();
    }

    /// <summary>What the light bulb offers for a finding, best first.</summary>
    public async Task<IReadOnlyList<string>> TitlesAsync(Project project, Diagnostic finding)
    {
        var titles = new List<string>();
        var document = project.GetDocument(finding.Location.SourceTree)!;
        foreach (var fix in _fixes.Where(fix => fix.FixableDiagnosticIds.Contains(finding.Id)))
        {
            var before = titles.Count;
            await fix.RegisterCodeFixesAsync(new CodeFixContext(document, finding, (action, _) => titles.Add(action.Title), CancellationToken.None));
            Assert.True(titles.Count == before || fix.GetFixAllProvider() is not null, "What repairs code can do so in bulk");
        }

        return titles;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _composition.Dispose();
        _workspace.Dispose();
    }

    /// <summary>Preview members of SDKs are errors under ids of their own.</summary>
    private static bool IsCompilerError(Diagnostic diagnostic) =>
        diagnostic.Severity == DiagnosticSeverity.Error && diagnostic.Id.StartsWith("CS", StringComparison.Ordinal);

    private static bool IsForCSharp(Lazy<CodeFixProvider, IDictionary<string, object>> export) =>
        export.Metadata["Languages"] is string[] languages && languages.Contains(LanguageNames.CSharp)
        && export.Metadata["Name"] is string { Length: > 0 };
}
