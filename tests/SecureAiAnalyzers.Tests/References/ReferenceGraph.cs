using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace SecureAiAnalyzers.Tests.References;

/// <summary>
/// What one of the projects in <c>tests/References</c> compiles against, read from the list that its build writes: packages, assemblies of
/// frameworks and packages, and how packages depend on each other.
/// </summary>
internal sealed class ReferenceGraph
{
    /// <summary>The same file is one reference in all graphs, so that compilations share what is read from it.</summary>
    private static readonly ConcurrentDictionary<string, Lazy<MetadataReference>> Files = new(StringComparer.Ordinal);

    private readonly ILookup<string, string> _assemblies;
    private readonly ILookup<string, string> _dependencies;
    private readonly Dictionary<string, string> _versions;

    /// <param name="project">Name of the project.</param>
    public ReferenceGraph(string project)
    {
        var lines = File.ReadLines(Path.Combine(AppContext.BaseDirectory, project + ".references.txt")).Select(line => line.Split('|')).ToArray();
        _assemblies = lines.Where(line => line[0] == "assembly").ToLookup(line => line[1], line => line[2], StringComparer.OrdinalIgnoreCase);
        _dependencies = lines.Where(line => line[0] == "dependency")
            .ToLookup(line => WithoutVersion(line[1]), line => WithoutVersion(line[2]), StringComparer.OrdinalIgnoreCase);
        _versions = lines.Where(line => line[0] == "package").ToDictionary(line => line[1], line => line[2], StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Names of all frameworks and packages.</summary>
    public IEnumerable<string> Names => _versions.Keys.Concat(_assemblies.Select(package => package.Key)).Distinct(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the project references the package or framework, directly or not.</summary>
    public bool Has(string name) => _versions.ContainsKey(name) || _assemblies.Contains(name);

    /// <summary>The version of a package that restored; null when the project does not reference it.</summary>
    public string? VersionOf(string package) => _versions.GetValueOrDefault(package);

    /// <summary>The assemblies of the packages or frameworks and of all that they depend on.</summary>
    public IEnumerable<MetadataReference> Assemblies(IEnumerable<string> names) => Closure(names).SelectMany(name => _assemblies[name]).Select(Reference);

    /// <summary>Whether the package is the other one or depends on it.</summary>
    public bool DependsOn(string package, string other) => Closure([package]).Contains(other);

    private HashSet<string> Closure(IEnumerable<string> names)
    {
        var closure = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var waiting = new Stack<string>(names);
        while (waiting.TryPop(out var name))
        {
            if (!closure.Add(name))
                continue;
            foreach (var dependency in _dependencies[name])
                waiting.Push(dependency);
        }

        return closure;
    }

    private static MetadataReference Reference(string path) =>
        Files.GetOrAdd(path, static path => new Lazy<MetadataReference>(() => MetadataReference.CreateFromFile(path))).Value;

    private static string WithoutVersion(string package) => package[..package.IndexOf('/', StringComparison.Ordinal)];
}
