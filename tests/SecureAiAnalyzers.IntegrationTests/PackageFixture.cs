using System.Reflection;
using System.Xml.Linq;
using Xunit;

namespace SecureAiAnalyzers.IntegrationTests;

/// <summary>
/// Packs the package once into a feed of its own. Each run has its own packages folder too, so that a restored package is never one
/// of an earlier run; everything else comes from the machine's packages folder.
/// </summary>
public sealed class PackageFixture : IAsyncLifetime
{
    /// <summary>Version of the package under test.</summary>
    public const string Version = "0.0.0-test";

    private readonly string _root = Directory.CreateTempSubdirectory("SecureAiAnalyzers.").FullName;
    private int _applications;

    /// <summary>The package's file.</summary>
    public string PackagePath => Path.Combine(Feed, $"SecureAiAnalyzers.{Version}.nupkg");

    private string Feed => Path.Combine(_root, "feed");

    private string PackagesFolder => Path.Combine(_root, "packages");

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        var project = Metadata("PackageProject");
        var pack = await DotnetCommand.RunAsync(
            Path.GetDirectoryName(project)!,
            ["pack", project, "--no-build", "-c", Metadata("Configuration"), "-o", Feed, $"-p:PackageVersion={Version}"]);
        pack.EnsureSuccess();
        await File.WriteAllTextAsync(Path.Combine(_root, "nuget.config"), NuGetConfig(Feed, MachinePackagesFolder()));
    }

    /// <inheritdoc/>
    public Task DisposeAsync()
    {
        Directory.Delete(_root, recursive: true);
        return Task.CompletedTask;
    }

    /// <summary>A value that the test project's build has written down.</summary>
    internal static string Metadata(string key) =>
        typeof(PackageFixture).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;

    /// <summary>A new application, outside the repository, that uses the package.</summary>
    internal Application NewApplication(params string[] packages) =>
        new(NewFolder(), PackagesFolder, Application.Project("Microsoft.NET.Sdk", [], packages));

    /// <summary>As above, for a web application; its pages need no files that the browser loads.</summary>
    internal Application NewWebApplication(params string[] packages) =>
        new(NewFolder(), PackagesFolder, Application.Project("Microsoft.NET.Sdk.Web", [new XElement("RequiresAspNetWebAssets", "false")], packages));

    /// <summary>A copy of a sample, outside the repository, that uses the package.</summary>
    internal SampleApplication NewSample(string name) => new(name, NewFolder(), PackagesFolder);

    private string NewFolder() => Directory.CreateDirectory(Path.Combine(_root, $"app{++_applications}")).FullName;

    private static string NuGetConfig(string feed, string machinePackages) =>
        $"""
        <configuration>
          <packageSources>
            <add key="package-under-test" value="{feed}" />
          </packageSources>
          <fallbackPackageFolders>
            <add key="machine" value="{machinePackages}" />
          </fallbackPackageFolders>
        </configuration>
        """;

    private static string MachinePackagesFolder() =>
        Environment.GetEnvironmentVariable("NUGET_PACKAGES")
        ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
}
