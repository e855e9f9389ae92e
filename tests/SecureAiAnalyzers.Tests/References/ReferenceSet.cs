using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace SecureAiAnalyzers.Tests.References;

/// <summary>Frameworks, packages and signature stubs, by name, with all that they need.</summary>
/// <param name="graph">Where frameworks and packages are found.</param>
/// <param name="names">Names of frameworks, packages and stubs.</param>
internal sealed class ReferenceSet(ReferenceGraph graph, ImmutableArray<string> names)
{
    private static readonly ConcurrentDictionary<(ReferenceGraph, string), ImmutableArray<MetadataReference>> Resolved = new();

    /// <summary>The assemblies. Equal sets are the same array, so that compilations share what they bind.</summary>
    public ImmutableArray<MetadataReference> Assemblies =>
        Resolved.GetOrAdd((graph, string.Join(';', names)), static (_, set) => set.Resolve(), this);

    /// <summary>The set with more in it. A stub of an older SDK takes the place of the packages that it replaces.</summary>
    public ReferenceSet With(params IEnumerable<string> added)
    {
        var stubs = WithNeeded(added).Select(name => Stub.All.GetValueOrDefault(name)).OfType<Stub>();
        return new ReferenceSet(graph, [.. names.Concat(added).Distinct()]).Without(stubs.SelectMany(stub => stub.Replaces));
    }

    /// <summary>The set without some packages or frameworks, and without the packages that need them.</summary>
    public ReferenceSet Without(params IEnumerable<string> removed)
    {
        var gone = removed.ToArray();
        return new(graph, [.. names.Where(name => !Array.Exists(gone, other => graph.DependsOn(name, other)))]);
    }

    private static IEnumerable<string> WithNeeded(IEnumerable<string> roots) => roots
        .SelectMany(name => Stub.All.TryGetValue(name, out var stub) ? WithNeeded(stub.References).Append(name) : [name])
        .Distinct(StringComparer.Ordinal);

    private ImmutableArray<MetadataReference> Resolve()
    {
        var all = WithNeeded(names).ToLookup(Stub.All.ContainsKey);
        var missing = all[false].Where(name => !graph.Has(name)).ToArray();
        return missing.Length == 0
            ? [.. graph.Assemblies(all[false]), .. all[true].Select(name => Stub.All[name].Assembly)]
            : throw new InvalidOperationException($"Neither a package of tests/References nor a stub: {string.Join(", ", missing)}");
    }
}
