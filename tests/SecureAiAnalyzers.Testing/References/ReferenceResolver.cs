using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Turns reference assemblies into references, once per identity.</summary>
internal static class ReferenceResolver
{
    private static readonly ConcurrentDictionary<ReferenceAssemblies, Lazy<ImmutableArray<MetadataReference>>> Resolved = new();

    public static ImmutableArray<MetadataReference> Resolve(ReferenceAssemblies assemblies) =>
        Resolved.GetOrAdd(assemblies, static assemblies => new(() => [.. FindFiles(assemblies).Select(ReferenceCache.FromFile)])).Value;

    private static IEnumerable<string> FindFiles(ReferenceAssemblies assemblies)
    {
        var framework = new TargetFramework(assemblies.TargetFramework);
        var files = FrameworkFiles(assemblies).Concat(new PackageGraph(framework).Resolve(assemblies.Packages));
        return files
            .GroupBy(path => Path.GetFileName(path), StringComparer.OrdinalIgnoreCase)
            .Select(candidates => Newest(candidates, framework));
    }

    private static string[] FrameworkFiles(ReferenceAssemblies assemblies)
    {
        if (assemblies.ReferenceAssemblyPackage is not { } package)
        {
            return assemblies.Assemblies.IsEmpty
                ? []
                : throw new InvalidOperationException(
                    $"'{assemblies.Assemblies[0]}' cannot be found: '{assemblies.TargetFramework}' has no reference assembly package.");
        }

        var folder = PackageFolders.Find(package);
        var files = new Package(folder).AssembliesIn(assemblies.ReferenceAssemblyPath ?? string.Empty).ToArray();
        var names = files.Select(Path.GetFileNameWithoutExtension).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var missing = assemblies.Assemblies.FirstOrDefault(name => !names.Contains(name));
        return missing is null
            ? files
            : throw new InvalidOperationException($"'{missing}' is not among the reference assemblies in '{folder}'.");
    }

    /// <summary>
    /// Of assemblies with one name, the one for the newest framework; a package wins over the framework on a tie,
    /// because it was asked for.
    /// </summary>
    private static string Newest(IEnumerable<string> candidates, TargetFramework framework) => candidates
        .Reverse()
        .MinBy(path => framework.Rank(Path.GetFileName(Path.GetDirectoryName(path)) ?? string.Empty))!;
}
