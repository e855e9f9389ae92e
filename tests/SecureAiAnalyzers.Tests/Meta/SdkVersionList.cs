using System.Xml.Linq;
using SecureAiAnalyzers.Catalog.Lookup;

namespace SecureAiAnalyzers.Tests.Meta;

/// <summary>The MSBuild list of packages that the catalogue knows, for <c>SecureAiReportSdkVersions</c>.</summary>
internal static class SdkVersionList
{
    /// <summary>Path from the repository's root.</summary>
    public const string Path = "src/SecureAiAnalyzers.Package/build/SecureAiAnalyzers.SdkVersions.props";

    /// <summary>The file's content.</summary>
    public static string Content { get; } =
        new XElement(
            "Project",
            new XComment(" Generated from the catalogue: the newest version of each package whose public surface was read. "),
            new XElement("ItemGroup", Packages().Select(Item))) + "\n";

    /// <summary>The numbers of a version, without a pre-release label; null when it has none that MSBuild could compare.</summary>
    public static Version? Numbers(string version) => Version.TryParse(version.Split('-', '+')[0], out var numbers) ? numbers : null;

    private static IEnumerable<(string Package, string Version)> Packages() =>
        AiCatalog.All
            .SelectMany(sdk => sdk.Packages, (_, package) => (Package: package.Name, Version: package.NewestVersion!))
            .Where(row => Numbers(row.Version) is not null)
            .GroupBy(row => row.Package, StringComparer.OrdinalIgnoreCase)
            .Select(rows => rows.MaxBy(row => Numbers(row.Version)))
            .OrderBy(row => row.Package, StringComparer.OrdinalIgnoreCase);

    private static XElement Item((string Package, string Version) row) =>
        new("SecureAiKnownPackage", new XAttribute("Include", row.Package), new XAttribute("NewestReadVersion", row.Version));
}
