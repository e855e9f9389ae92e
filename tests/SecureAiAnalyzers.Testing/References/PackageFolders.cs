using System.Collections.Concurrent;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Finds packages on this machine: in the global packages folder and among the packs of the SDK.</summary>
internal static class PackageFolders
{
    private static readonly ConcurrentDictionary<string, (PackageVersion Version, string Path)[]> VersionsById =
        new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The folder into which packages are restored.</summary>
    public static string GlobalPackages { get; } =
        Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } folder
            ? folder
            : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    /// <summary>The folders of targeting packs that come with an SDK.</summary>
    public static IReadOnlyList<string> SdkPacks { get; } =
        [.. SdkRoots().Select(root => Path.Combine(root, "packs")).Distinct().Where(Directory.Exists)];

    /// <summary>The folder of exactly this package.</summary>
    /// <exception cref="InvalidOperationException">The package is not on this machine.</exception>
    public static string Find(PackageIdentity package)
    {
        var wanted = Parse(package);
        var isTargetingPack = package.Id.EndsWith(".App.Ref", StringComparison.OrdinalIgnoreCase);
        var versions = Versions(package.Id);
        return Array.Find(versions, candidate => candidate.Version.CompareTo(wanted) == 0).Path
            ?? versions.LastOrDefault(candidate => isTargetingPack && candidate.Version.IsPatchOf(wanted)).Path
            ?? throw new InvalidOperationException(MissingMessage(package, versions.Length, isTargetingPack));
    }

    /// <summary>The folder of the nearest version that is not older, or null.</summary>
    public static string? TryFindAtLeast(string id, PackageVersion minimum) =>
        Array.Find(Versions(id), candidate => candidate.Version.CompareTo(minimum) >= 0).Path;

    private static PackageVersion Parse(PackageIdentity package) =>
        PackageVersion.TryParse(package.Version)
            ?? throw new InvalidOperationException($"'{package.Version}' is no version of the package '{package.Id}'.");

    private static string MissingMessage(PackageIdentity package, int otherVersions, bool isTargetingPack)
    {
        var advice = isTargetingPack
            ? "Install the SDK of that version, or fetch the package with <PackageDownload>."
            : "Fetch it with <PackageDownload>.";
        var others = otherVersions == 0 ? "no version" : $"only other versions ({otherVersions})";
        return $"The package '{package.Id}' {package.Version} is not available offline: {others} found in '{GlobalPackages}' "
            + $"and the SDK packs [{string.Join(", ", SdkPacks)}]. {advice}";
    }

    /// <summary>All versions of a package, oldest first.</summary>
    private static (PackageVersion Version, string Path)[] Versions(string id) =>
        VersionsById.GetOrAdd(id, static id => [.. FoldersOf(id).Where(Directory.Exists)
            .SelectMany(Directory.EnumerateDirectories)
            .Select(path => (Version: PackageVersion.TryParse(Path.GetFileName(path))!, Path: path))
            .Where(candidate => candidate.Version is not null)
            .OrderBy(candidate => candidate.Version)]);

    private static IEnumerable<string> FoldersOf(string id) =>
        SdkPacks.Select(packs => Path.Combine(packs, id)).Prepend(Path.Combine(GlobalPackages, id.ToLowerInvariant()));

    private static IEnumerable<string> SdkRoots()
    {
        // <root>/shared/Microsoft.NETCore.App/<version>/System.Private.CoreLib.dll
        var runtime = Path.GetDirectoryName(typeof(object).Assembly.Location);
        if (!string.IsNullOrEmpty(runtime))
        {
            yield return Path.GetFullPath(Path.Combine(runtime, "..", "..", ".."));
        }

        if (Environment.GetEnvironmentVariable("DOTNET_ROOT") is { Length: > 0 } root)
        {
            yield return Path.GetFullPath(root);
        }
    }
}
