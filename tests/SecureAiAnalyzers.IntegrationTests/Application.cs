using System.Xml.Linq;

namespace SecureAiAnalyzers.IntegrationTests;

/// <summary>A project on disk that references the package under test.</summary>
internal sealed class Application
{
    private const string Log = "findings.sarif";

    private readonly string _folder;
    private readonly IReadOnlyDictionary<string, string> _variables;
    private bool _isRestored;

    public Application(string folder, IReadOnlyDictionary<string, string> variables, XElement project, string projectFile = "App.csproj")
    {
        _folder = folder;
        _variables = variables;
        Write(projectFile, project.ToString());
    }

    /// <summary>Paths of all files of the project and of what was built of it.</summary>
    public IEnumerable<string> Files => Directory.EnumerateFiles(_folder, "*", SearchOption.AllDirectories);

    /// <summary>A program with the package under test and others.</summary>
    /// <param name="sdk">The MSBuild SDK.</param>
    /// <param name="properties">Settings of this project, besides those that all have.</param>
    /// <param name="packages">Packages whose versions the test project's build has written down.</param>
    public static XElement Project(string sdk, IEnumerable<XElement> properties, IEnumerable<string> packages)
    {
        var project = ProjectWithoutPackage(sdk, properties, packages);
        project.Element("ItemGroup")!.Add(Reference("SecureAiAnalyzers", PackageFixture.Version));
        return project;
    }

    /// <summary>The same program before it has the package under test.</summary>
    public static XElement ProjectWithoutPackage(string sdk, IEnumerable<XElement> properties, IEnumerable<string> packages) =>
        new(
            "Project",
            new XAttribute("Sdk", sdk),
            new XElement(
                "PropertyGroup",
                new XElement("OutputType", "Exe"),
                new XElement("TargetFramework", "net10.0"),
                new XElement("ImplicitUsings", "enable"),
                new XElement("Nullable", "enable"),
                new XElement("UseAppHost", "false"),
                new XElement("NuGetAudit", "false"),
                new XElement("ErrorLog", Log + ",version=2.1"),
                properties),
            new XElement("ItemGroup", packages.Select(package => Reference(package, PackageFixture.Metadata(package + "Version")))));

    /// <summary>Writes a file of the project.</summary>
    public Application Write(string name, string content)
    {
        var path = Path.Combine(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content);
        _isRestored &= !DecidesAboutPackages(name);
        return this;
    }

    /// <summary>Reads a file of the project.</summary>
    public string Read(string name) => File.ReadAllText(Path.Combine(_folder, name));

    /// <summary>The full path of a file of the project.</summary>
    public string PathOf(string name) => Path.Combine(_folder, name);

    /// <summary>Whether the project has a file.</summary>
    public bool Has(string name) => File.Exists(Path.Combine(_folder, name));

    /// <summary>Deletes a file of the project.</summary>
    public void Delete(string name) => File.Delete(Path.Combine(_folder, name));

    /// <summary>Builds the project from scratch, and restores it where its packages are not known yet.</summary>
    public Task<BuildResult> BuildAsync(params string[] properties) =>
        RunBuildAsync(["--no-incremental", .. properties.Select(property => "-p:" + property)]);

    /// <summary>Builds what changed since the last build; there is no log when nothing did.</summary>
    public Task<BuildResult> BuildChangesAsync()
    {
        Delete(Log);
        return RunBuildAsync([]);
    }

    /// <summary>Runs a command in the project's folder.</summary>
    public Task<CommandResult> RunAsync(IEnumerable<string> arguments) => DotnetCommand.RunAsync(_folder, arguments, _variables);

    private async Task<BuildResult> RunBuildAsync(IEnumerable<string> arguments)
    {
        string[] restored = _isRestored ? ["--no-restore"] : [];
        var command = await RunAsync(["build", .. restored, .. arguments]);
        _isRestored = true;
        return new BuildResult(command, Has(Log) ? SarifLog.Parse(Read(Log)) : null);
    }

    private static bool DecidesAboutPackages(string file) => Path.GetExtension(file) is not (".cs" or ".editorconfig" or ".globalconfig" or ".txt");

    private static XElement Reference(string package, string version) =>
        new(
            "PackageReference",
            new XAttribute("Include", package),
            new XAttribute("Version", version),
            new XAttribute("PrivateAssets", "all"));
}
