using System.IO.Compression;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using SecureAiAnalyzers.IntegrationTests;
using SecureAiAnalyzers.Metadata;
using SecureAiAnalyzers.Tests.References;
using Xunit;

namespace SecureAiAnalyzers.Tests.Roslyn48;

/// <summary>The folder of the package for this compiler, loaded as it loads analyzers, finds in the samples what the newest compiler finds.</summary>
public sealed partial class PackedAnalyzersTests
{
    private const string Folder = "analyzers/dotnet/roslyn4.8/cs/";

    private static readonly string[] References =
    [
        "Microsoft.NETCore.App",
        "Microsoft.AspNetCore.App",
        "Azure.Identity",
        "Microsoft.Extensions.AI",
        "Microsoft.Extensions.Compliance.Redaction",
        "Microsoft.Extensions.Http.Resilience",
        "Microsoft.Extensions.Telemetry",
        "ModelContextProtocol",
        "OpenAI",
        "Serilog",
    ];

    private static readonly AnalyzerOptions Options =
        new([], new ConfigFileOptions(("/.globalconfig", "is_global = true\nbuild_property.UsingMicrosoftNETSdkWeb = true\n")));

    [Theory]
    [InlineData("InsecureAssistant")]
    [InlineData("SecureAssistant")]
    public async Task Packed_analyzers_find_what_the_sample_marks_and_do_not_throw(string sample)
    {
        var folder = Directory.CreateTempSubdirectory("SecureAiAnalyzers.").FullName;
        var analyzers = new PackedAssemblies(Unpack(folder)).Analyzers("SecureAiAnalyzers.dll");
        var files = FilesOf(sample).Concat(FilesOf("Shared")).ToArray();
        var compilation = Compile(files);
        Assert.Empty(compilation.GetDiagnostics().Where(IsCompilerError));

        var findings = await compilation.WithAnalyzers(analyzers, Options).GetAnalyzerDiagnosticsAsync();

        Assert.Equal(
            files.SelectMany(File.ReadLines).SelectMany(MarkedIn).Order(StringComparer.Ordinal),
            findings.Where(finding => !finding.IsSuppressed).Select(finding => finding.Id).Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> MarkedIn(string line) => Marker().Match(line).Groups["id"].Captures.Select(id => id.Value);

    private static string Unpack(string folder)
    {
        using var archive = ZipFile.OpenRead(Assert.Single(Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "packed"), "*.nupkg")));
        foreach (var entry in archive.Entries.Where(entry => entry.FullName.StartsWith(Folder, StringComparison.Ordinal)))
            entry.ExtractToFile(Path.Combine(folder, entry.Name));
        return folder;
    }

    private static CSharpCompilation Compile(IEnumerable<string> files)
    {
        var parse = new CSharpParseOptions(LanguageVersion.Latest);
        return CSharpCompilation.Create(
            "Sample",
            files.Select(path => CSharpSyntaxTree.ParseText(File.ReadAllText(path), parse, path))
                .Append(CSharpSyntaxTree.ParseText(ImplicitUsings.OfWebProject, parse, "Usings.cs")),
            new ReferenceGraph("Web").Assemblies(References),
            new CSharpCompilationOptions(
                OutputKind.ConsoleApplication,
                nullableContextOptions: NullableContextOptions.Enable,
                specificDiagnosticOptions: RuleTable.All.Select(rule => KeyValuePair.Create(rule.Id, ReportDiagnostic.Warn))));
    }

    private static IEnumerable<string> FilesOf(string sample)
    {
        var folder = Path.Combine(Root(), "samples", sample);
        return Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(file => !Path.GetRelativePath(folder, file).Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"));
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "SecureAiAnalyzers.sln")))
            folder = folder.Parent;
        return folder.FullName;
    }

    /// <summary>SDKs mark preview members as errors under ids of their own; who uses one has accepted it.</summary>
    private static bool IsCompilerError(Diagnostic diagnostic) =>
        diagnostic.Severity == DiagnosticSeverity.Error && diagnostic.Id.StartsWith("CS", StringComparison.Ordinal);

    [GeneratedRegex("// (?<id>SAI[0-9]{4})(, (?<id>SAI[0-9]{4}))*$")]
    private static partial Regex Marker();
}
