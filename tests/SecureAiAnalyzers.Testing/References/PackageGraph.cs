namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Finds the packages that a list of packages needs, each in one version.</summary>
internal sealed class PackageGraph(TargetFramework framework)
{
    private readonly Dictionary<string, string> foldersById = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> standIns = new(StringComparer.Ordinal);

    /// <summary>The assemblies of the packages and of all that they depend on.</summary>
    public IReadOnlyList<string> Resolve(IReadOnlyCollection<PackageIdentity> packages)
    {
        // A package that the test names wins over the version that another package asks for.
        foreach (var package in packages)
        {
            foldersById[package.Id] = PackageFolders.Find(package);
        }

        var minimums = new Dictionary<string, PackageVersion>(StringComparer.OrdinalIgnoreCase);
        var pending = new Queue<string>(foldersById.Values);
        while (pending.TryDequeue(out var folder))
        {
            foreach (var (id, minimum) in new Package(folder).Dependencies(framework))
            {
                if (IsNewDemand(id, minimum, packages, minimums) && Include(id, minimum, folder) is { } added)
                {
                    pending.Enqueue(added);
                }
            }
        }

        return [.. foldersById.Values.SelectMany(folder => new Package(folder).CompileAssets(framework)), .. standIns];
    }

    private static bool IsNewDemand(
        string id,
        PackageVersion minimum,
        IReadOnlyCollection<PackageIdentity> named,
        Dictionary<string, PackageVersion> minimums)
    {
        var isKnown = named.Any(package => string.Equals(package.Id, id, StringComparison.OrdinalIgnoreCase))
            || (minimums.TryGetValue(id, out var known) && known.CompareTo(minimum) >= 0);
        if (!isKnown)
        {
            minimums[id] = minimum;
        }

        return !isKnown;
    }

    private string? Include(string id, PackageVersion minimum, string dependent)
    {
        if (PackageFolders.TryFindAtLeast(id, minimum) is { } folder)
        {
            return foldersById[id] = folder;
        }

        if (StandIn(id) is { } assembly)
        {
            standIns.Add(assembly);
            return null;
        }

        throw new InvalidOperationException(
            $"The package '{id}', needed by '{dependent}', is not available offline: it is neither in '{PackageFolders.GlobalPackages}' "
            + "nor part of a shared framework. Fetch it with <PackageDownload>.");
    }

    /// <summary>A shared framework holds the assemblies of many packages, which then need not be restored.</summary>
    private string? StandIn(string id) => PackageFolders.SdkPacks
        .SelectMany(packs => Directory.EnumerateDirectories(packs, "*.App.Ref"))
        .SelectMany(Directory.EnumerateDirectories)
        .SelectMany(pack => new Package(pack).CompileAssets(framework))
        .FirstOrDefault(assembly => string.Equals(Path.GetFileNameWithoutExtension(assembly), id, StringComparison.OrdinalIgnoreCase));
}
