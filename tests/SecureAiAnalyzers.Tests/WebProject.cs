using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Tests.Meta;
using SecureAiAnalyzers.Tests.References;

namespace SecureAiAnalyzers.Tests;

/// <summary>Code as a web project compiles it, with every SDK referenced and every analyzer of the package running.</summary>
internal static class WebProject
{
    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Latest);

    private static readonly AnalyzerOptions WebOptions = OptionsWith("");

    /// <summary>The rules that find something.</summary>
    public static IEnumerable<RuleDefinition> AllRules => RuleTable.All.Where(static rule => !rule.IsStatement);

    /// <summary>One file of a project.</summary>
    public static SyntaxTree Parse(string code, string path) => CSharpSyntaxTree.ParseText(code, ParseOptions, path);

    /// <summary>The project of the files; a program when one of them has top-level statements.</summary>
    /// <param name="files">Without the file of the implicit usings.</param>
    /// <param name="enabled">Rules that are on, even when they are off by default.</param>
    /// <param name="added">Packages and stubs to reference, besides the SDKs that every test has.</param>
    public static CSharpCompilation Compile(IReadOnlyCollection<SyntaxTree> files, IEnumerable<RuleDefinition> enabled, params string[] added) =>
        Compile("Web", [.. files, Parse(ImplicitUsings.OfWebProject, "Usings.cs")], TestReferences.Sdks.With(added), enabled);

    /// <summary>A project of any kind.</summary>
    public static CSharpCompilation Compile(
        string name, IReadOnlyCollection<SyntaxTree> files, ReferenceSet references, IEnumerable<RuleDefinition> enabled)
    {
        var options = new CSharpCompilationOptions(
            files.Any(IsProgram) ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary,
            nullableContextOptions: NullableContextOptions.Enable,
            specificDiagnosticOptions: enabled.Select(rule => KeyValuePair.Create(rule.Id, ReportDiagnostic.Warn)));
        return CSharpCompilation.Create(name, files, references.Assemblies, options);
    }

    /// <summary>A run of all analyzers, with the properties that the project's SDK sets.</summary>
    /// <param name="compilation">What is analysed.</param>
    /// <param name="onException">Told of an exception that leaves an analyzer; without it the driver reports AD0001.</param>
    /// <param name="config">Options of the team, a line each.</param>
    /// <param name="files">Further files that analyzers read.</param>
    public static CompilationWithAnalyzers Analyze(
        CSharpCompilation compilation,
        Action<Exception, DiagnosticAnalyzer, Diagnostic>? onException = null,
        string config = "",
        params IEnumerable<AdditionalText> files) =>
        new(compilation, [.. PackageAnalyzers.Create()], new CompilationWithAnalyzersOptions(
            OptionsOf(compilation, config, [.. files]), onException, concurrentAnalysis: true, logAnalyzerExecutionTime: false));

    /// <summary>SDKs mark preview members as errors under ids of their own; who uses one has accepted it.</summary>
    public static bool IsCompilerError(Diagnostic diagnostic) =>
        diagnostic.Severity == DiagnosticSeverity.Error && diagnostic.Id.StartsWith("CS", StringComparison.Ordinal);

    private static AnalyzerOptions OptionsOf(CSharpCompilation compilation, string config, AdditionalText[] files) =>
        compilation.AssemblyName == BrowserProject.Name ? BrowserProject.Options
        : config.Length == 0 && files.Length == 0 ? WebOptions
        : OptionsWith(config, files);

    private static AnalyzerOptions OptionsWith(string config, params AdditionalText[] files) =>
        new([.. files], new ConfigFileOptions(("/.globalconfig", "is_global = true\nbuild_property.UsingMicrosoftNETSdkWeb = true\n" + config)));

    private static bool IsProgram(SyntaxTree tree) =>
        ((CompilationUnitSyntax)tree.GetRoot()).Members.OfType<GlobalStatementSyntax>().Any();
}
