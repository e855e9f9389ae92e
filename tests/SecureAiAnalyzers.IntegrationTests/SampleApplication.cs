using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace SecureAiAnalyzers.IntegrationTests;

/// <summary>A copy of a sample outside the repository, which gets its analyzers from the package under test.</summary>
internal sealed partial class SampleApplication
{
    private const string Shared = "Shared";

    private static readonly string[] CopiedFiles = ["*.cs", "appsettings*.json"];

    private readonly Application _application;
    /// <param name="name">The folder below <c>samples</c>.</param>
    /// <param name="folder">Where the copy goes.</param>
    /// <param name="variables">The environment of its builds.</param>
    /// <param name="added">Packages besides those of the sample.</param>
    public SampleApplication(string name, string folder, IReadOnlyDictionary<string, string> variables, IEnumerable<string> added)
    {
        Folder = folder;
        var samples = PackageFixture.Metadata("SamplesFolder");
        CopyCode(Path.Combine(samples, name), folder);
        CopyCode(Path.Combine(samples, Shared), Path.Combine(folder, Shared));
        _application = new Application(folder, variables, Project(Path.Combine(samples, "Directory.Build.props"), added));
    }

    /// <summary>Where the copy stands.</summary>
    public string Folder { get; }

    /// <summary>The rules that comments in the code announce, one for each finding, sorted.</summary>
    public IReadOnlyList<string> MarkedRules =>
        [.. CodeIn(Folder).SelectMany(File.ReadLines).SelectMany(MarkedIn).Order(StringComparer.Ordinal)];

    /// <summary>Builds the copy from scratch.</summary>
    public Task<BuildResult> BuildAsync(params string[] properties) => _application.BuildAsync(properties);

    /// <summary>Runs a command in the folder of the copy.</summary>
    public Task<CommandResult> RunAsync(IEnumerable<string> arguments) => _application.RunAsync(arguments);

    /// <summary>The full path of one of its files.</summary>
    public string PathOf(string name) => Path.Combine(Folder, name);

    /// <summary>Whether it has a file.</summary>
    public bool Has(string name) => File.Exists(PathOf(name));

    /// <summary>Writes a file.</summary>
    public void Write(string name, string content) => File.WriteAllText(PathOf(name), content);

    /// <summary>Makes a folder in it.</summary>
    /// <returns>The folder's full path.</returns>
    public string NewFolder(string name) => Directory.CreateDirectory(PathOf(name)).FullName;

    private static void CopyCode(string source, string target)
    {
        foreach (var file in CodeIn(source))
        {
            var copy = Path.Combine(target, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    private static IEnumerable<string> CodeIn(string folder) => CopiedFiles
        .SelectMany(names => Directory.EnumerateFiles(folder, names, SearchOption.AllDirectories))
        .Where(file => !Path.GetRelativePath(folder, file).Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"));

    private static IEnumerable<string> MarkedIn(string line) => Marker().Match(line).Groups["id"].Captures.Select(id => id.Value);

    /// <summary>A web project with the packages of the samples, in which all rules are on and suggestions show as warnings.</summary>
    private static XElement Project(string settings, IEnumerable<string> added) => Application.Project(
        "Microsoft.NET.Sdk.Web",
        [new XElement("SecureAiAnalysisMode", "All"), new XElement("EnableNETAnalyzers", "false")],
        XDocument.Load(settings).Descendants("PackageReference").Select(reference => reference.Attribute("Include")!.Value).Concat(added));

    [GeneratedRegex("// (?<id>SAI[0-9]{4})(, (?<id>SAI[0-9]{4}))*$")]
    private static partial Regex Marker();
}
