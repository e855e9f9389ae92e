using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SecureAiAnalyzers.Tests.Meta;

namespace SecureAiAnalyzers.Tests.Samples;

/// <summary>A project below <c>samples</c>, compiled in process with all rules on.</summary>
internal sealed partial class SampleProject
{
    private static readonly string[] BuildFolders = ["bin", "obj"];

    /// <summary>What the services reference besides the SDKs that every test has.</summary>
    private static readonly string[] ServicePackages =
    [
        "Microsoft.Extensions.AI",
        "Microsoft.Extensions.Compliance.Redaction",
        "Microsoft.Extensions.Http.Resilience",
        "Microsoft.Extensions.Telemetry",
        "Serilog",
    ];

    private readonly Func<SyntaxTree[], CSharpCompilation> _compile;

    private SampleProject(string[] folders, Func<SyntaxTree[], CSharpCompilation> compile)
    {
        Files = folders.SelectMany(folder => FilesBelow("samples/" + folder, "*.cs"));
        Settings = folders.SelectMany(folder => FilesBelow("samples/" + folder, "appsettings*.json"));
        _compile = compile;
    }

    /// <summary>Paths of the files, from the root of the repository, with those that the services share.</summary>
    public IEnumerable<string> Files { get; }

    /// <summary>Paths of the files of settings.</summary>
    public IEnumerable<string> Settings { get; }

    /// <summary>What the comments in the files announce: "samples/…/Program.cs(3): SAI1001".</summary>
    public IEnumerable<string> MarkedFindings => Files.Concat(Settings).SelectMany(MarkedIn).Order(StringComparer.Ordinal);

    /// <summary>A sample that is a web service.</summary>
    public static SampleProject Service(string name) => new([name, "Shared"], files => WebProject.Compile(files, WebProject.AllRules, ServicePackages));

    /// <summary>A sample that runs in the browsers of its users.</summary>
    public static SampleProject Client(string name) => new([name], files => BrowserProject.Compile(files, WebProject.AllRules));

    /// <summary>What all analyzers report, and the compiler's errors.</summary>
    public async Task<IEnumerable<string>> GetFindingsAsync()
    {
        var compilation = Compile();
        return (await GetDiagnosticsAsync(compilation)).Select(finding => Format(finding, finding.Id))
            .Concat(compilation.GetDiagnostics().Where(WebProject.IsCompilerError).Select(error => Format(error, error.ToString())))
            .Order(StringComparer.Ordinal);
    }

    /// <summary>What all analyzers report, in the order of the files.</summary>
    public async Task<IEnumerable<Diagnostic>> GetDiagnosticsAsync() => await GetDiagnosticsAsync(Compile());

    private async Task<IEnumerable<Diagnostic>> GetDiagnosticsAsync(CSharpCompilation compilation) =>
        (await WebProject.Analyze(compilation, files: Settings.Select(path => new TextFile(path, Repository.Read(path)))).GetAnalyzerDiagnosticsAsync())
        .OrderBy(finding => finding.Location.GetLineSpan().Path, StringComparer.Ordinal)
        .ThenBy(finding => finding.Location.SourceSpan.Start);

    /// <summary>The project; the path of each tree is one of <see cref="Files"/>, except for the implicit usings.</summary>
    public CSharpCompilation Compile() =>
        _compile([.. Files.Select(path => WebProject.Parse(Repository.Read(path), path))]);

    private static IEnumerable<string> FilesBelow(string folder, string names) => Repository.FilesBelow(folder, names)
        .Where(path => !path.Split('/').Any(BuildFolders.Contains));

    private static IEnumerable<string> MarkedIn(string path) => Repository.Read(path).Split('\n')
        .SelectMany((line, index) => Marker().Match(line).Groups["id"].Captures.Select(id => Format(path, index + 1, id.Value)));

    private static string Format(Diagnostic finding, string what)
    {
        var position = finding.Location.GetLineSpan();
        return Format(position.Path, position.StartLinePosition.Line + 1, what);
    }

    private static string Format(string path, int line, string what) => $"{path}({line}): {what}";

    [GeneratedRegex("// (?<id>SAI[0-9]{4})(, (?<id>SAI[0-9]{4}))*$")]
    private static partial Regex Marker();
}
