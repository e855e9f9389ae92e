using System.Xml.Linq;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>An unpacked package.</summary>
internal sealed class Package(string folder)
{
    /// <summary>The assemblies to compile against.</summary>
    public IEnumerable<string> CompileAssets(TargetFramework framework) =>
        (AssetFolder("ref", framework) ?? AssetFolder("lib", framework)) is { } assets ? Assemblies(assets) : [];

    /// <summary>The assemblies in a folder of the package.</summary>
    public IEnumerable<string> AssembliesIn(string relativePath)
    {
        var path = Path.Combine(folder, relativePath);
        return Directory.Exists(path) ? Assemblies(path) : [];
    }

    /// <summary>The packages that this one needs.</summary>
    public IEnumerable<(string Id, PackageVersion Minimum)> Dependencies(TargetFramework framework)
    {
        if (Directory.EnumerateFiles(folder, "*.nuspec").FirstOrDefault() is not { } manifest)
        {
            return [];
        }

        var dependencies = XDocument.Load(manifest).Descendants().FirstOrDefault(element => element.Name.LocalName == "dependencies");
        return DependencyElements(dependencies, framework)
            .Select(element => (
                Id: (string?)element.Attribute("id") ?? string.Empty,
                Minimum: PackageVersion.TryParseLowerBound((string?)element.Attribute("version") ?? "0.0")))
            .Where(dependency => dependency.Minimum is not null)
            .Select(dependency => (dependency.Id, dependency.Minimum!));
    }

    private static IEnumerable<XElement> DependencyElements(XElement? dependencies, TargetFramework framework)
    {
        var groups = dependencies?.Elements().Where(element => element.Name.LocalName == "group").ToArray() ?? [];
        if (groups.Length == 0)
        {
            return dependencies?.Elements() ?? [];
        }

        var nearest = framework.Nearest(groups.Select(FrameworkOf));
        return groups.FirstOrDefault(group => FrameworkOf(group) == nearest)?.Elements() ?? [];
    }

    private static string FrameworkOf(XElement group) => (string?)group.Attribute("targetFramework") ?? string.Empty;

    private static IEnumerable<string> Assemblies(string path) => Directory.EnumerateFiles(path, "*.dll").Order(StringComparer.Ordinal);

    private string? AssetFolder(string kind, TargetFramework framework)
    {
        var root = Path.Combine(folder, kind);
        var frameworks = Directory.Exists(root) ? Directory.EnumerateDirectories(root).Select(path => Path.GetFileName(path)) : [];
        return framework.Nearest(frameworks) is { } nearest ? Path.Combine(root, nearest) : null;
    }
}
