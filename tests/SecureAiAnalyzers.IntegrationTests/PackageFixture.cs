using System.IO.Compression;
using System.Reflection;
using System.Xml.Linq;
using Xunit;

namespace SecureAiAnalyzers.IntegrationTests;

/// <summary>
/// Packs the package once into a feed of its own, as the documents tell. Each run has its own packages folder too, so that a restored package is never one
/// of an earlier run; everything else comes from the machine's packages folder.
/// </summary>
public sealed class PackageFixture : IAsyncLifetime
{
    /// <summary>How the document's command that makes the package begins.</summary>
    public const string PackCommand = "dotnet pack src/SecureAiAnalyzers.Package ";

    /// <summary>Version of the package under test.</summary>
    public const string Version = "0.0.0-test";

    private const string FeedName = "artifacts";

    private readonly string _root = Directory.CreateTempSubdirectory("SecureAiAnalyzers.").FullName;
    private int _applications;

    /// <summary>The folder that the documents have <c>nuget.config</c> name.</summary>
    public string Feed => Path.Combine(_root, "SecureAiAnalyzers", FeedName);

    /// <summary>The package's file.</summary>
    public string PackagePath => Path.Combine(Feed, $"SecureAiAnalyzers.{Version}.nupkg");

    /// <summary>Compiles what the tests build: a compiler that starts for each build is half of what the build costs.</summary>
    internal CompilerServer Compiler { get; } = new();

    private string Applications => Path.Combine(_root, "solution");

    /// <summary>The environment of the builds: MSBuild reads variables as properties.</summary>
    private IReadOnlyDictionary<string, string> Variables =>
        new Dictionary<string, string>(Compiler.Properties) { ["NUGET_PACKAGES"] = Path.Combine(_root, "packages") };

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        await PackAsync(PackCommand, Version);
        Directory.CreateDirectory(Applications);
        await File.WriteAllTextAsync(Path.Combine(_root, "nuget.config"), NuGetConfig(MachinePackagesFolder()));
        await File.WriteAllTextAsync(Path.Combine(Applications, "nuget.config"), Documents.Block(Documents.Readme, "xml", FeedName));
    }

    /// <inheritdoc/>
    public async Task DisposeAsync()
    {
        await Compiler.EndAsync(NewApplicationWithoutPackage());
        Directory.Delete(_root, recursive: true);
    }

    /// <summary>Packs into the feed what the test project's build has made.</summary>
    /// <param name="command">How the document's command begins.</param>
    /// <param name="version">The version of the package.</param>
    internal async Task PackAsync(string command, string version)
    {
        var documented = Documents.Arguments(command).Select(argument => argument == FeedName ? Feed : argument);
        var pack = await DotnetCommand.RunAsync(
            Metadata("Repository"), [.. documented, "--no-build", "-c", Metadata("Configuration"), $"-p:PackageVersion={version}"]);
        pack.EnsureSuccess();
    }

    /// <summary>A value that the test project's build has written down.</summary>
    internal static string Metadata(string key) =>
        typeof(PackageFixture).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;

    /// <summary>A new application, outside the repository, that uses the package.</summary>
    internal Application NewApplication(params string[] packages) =>
        new(NewFolder(), Variables, Application.Project("Microsoft.NET.Sdk", [], packages));

    /// <summary>A new web application, outside the repository, that uses the package.</summary>
    internal Application NewWebApplication(IEnumerable<XElement> properties, params string[] packages) =>
        new(NewFolder(), Variables, Application.Project("Microsoft.NET.Sdk.Web", properties, packages));

    /// <summary>As above; its pages need no files that the browser loads.</summary>
    internal Application NewWebApplication(params string[] packages) =>
        NewWebApplication([new XElement("RequiresAspNetWebAssets", "false")], packages);

    /// <summary>A new application, outside the repository, that does not use the package yet.</summary>
    internal Application NewApplicationWithoutPackage(params string[] packages) =>
        new(NewFolder(), Variables, Application.ProjectWithoutPackage("Microsoft.NET.Sdk", [], packages));

    /// <summary>A new project of any kind, outside the repository.</summary>
    internal Application NewApplication(XElement project, string projectFile = "App.csproj") => new(NewFolder(), Variables, project, projectFile);

    /// <summary>A folder of the package, unpacked where no compiler of the tests holds its files.</summary>
    internal string Unpack(string folder)
    {
        var target = NewFolder();
        using var archive = ZipFile.OpenRead(PackagePath);
        foreach (var entry in archive.Entries.Where(entry => entry.FullName.StartsWith(folder + "/", StringComparison.Ordinal)))
            entry.ExtractToFile(Path.Combine(target, entry.Name));
        return target;
    }

    /// <summary>A new folder, outside the repository.</summary>
    internal string NewFolder() => Directory.CreateDirectory(Path.Combine(Applications, $"app{++_applications}")).FullName;

    /// <summary>A copy of a sample, outside the repository, that uses the package.</summary>
    internal SampleApplication NewSample(string name, params string[] added) => new(name, NewFolder(), Variables, added);

    private static string NuGetConfig(string machinePackages) =>
        $"""
        <configuration>
          <fallbackPackageFolders>
            <add key="machine" value="{machinePackages}" />
          </fallbackPackageFolders>
        </configuration>
        """;

    private static string MachinePackagesFolder() =>
        Environment.GetEnvironmentVariable("NUGET_PACKAGES")
        ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
}
