using System.Collections.Immutable;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>The framework and packages that a project references, found on this machine only.</summary>
public sealed class ReferenceAssemblies : IEquatable<ReferenceAssemblies?>
{
    /// <summary>References packages for a framework, but not the framework itself.</summary>
    public ReferenceAssemblies(string targetFramework)
    {
        ArgumentNullException.ThrowIfNull(targetFramework);
        TargetFramework = targetFramework;
    }

    /// <summary>References all assemblies in a folder of a package.</summary>
    public ReferenceAssemblies(string targetFramework, PackageIdentity? referenceAssemblyPackage, string referenceAssemblyPath)
        : this(targetFramework)
    {
        ArgumentNullException.ThrowIfNull(referenceAssemblyPackage);
        ReferenceAssemblyPackage = referenceAssemblyPackage;
        ReferenceAssemblyPath = referenceAssemblyPath;
    }

    private ReferenceAssemblies(ReferenceAssemblies source, ImmutableArray<string> assemblies, ImmutableArray<PackageIdentity> packages)
    {
        TargetFramework = source.TargetFramework;
        ReferenceAssemblyPackage = source.ReferenceAssemblyPackage;
        ReferenceAssemblyPath = source.ReferenceAssemblyPath;
        Assemblies = assemblies.IsDefault ? [] : assemblies;
        Packages = packages.IsDefault ? [] : packages;
    }

    /// <summary>The framework on which the tests run.</summary>
    public static ReferenceAssemblies Default => Net.Net100;

    /// <summary>The short name of the framework.</summary>
    public string TargetFramework { get; }

    /// <summary>The package with the assemblies of the framework.</summary>
    public PackageIdentity? ReferenceAssemblyPackage { get; }

    /// <summary>The folder in that package.</summary>
    public string? ReferenceAssemblyPath { get; }

    /// <summary>Assemblies that the framework has to have.</summary>
    public ImmutableArray<string> Assemblies { get; } = [];

    /// <summary>Further packages.</summary>
    public ImmutableArray<PackageIdentity> Packages { get; } = [];

    /// <summary>Adds assemblies of the framework.</summary>
    public ReferenceAssemblies AddAssemblies(ImmutableArray<string> assemblies) => WithAssemblies(Assemblies.AddRange(assemblies));

    /// <summary>Replaces the assemblies of the framework.</summary>
    public ReferenceAssemblies WithAssemblies(ImmutableArray<string> assemblies) => new(this, assemblies, Packages);

    /// <summary>Adds packages.</summary>
    public ReferenceAssemblies AddPackages(ImmutableArray<PackageIdentity> packages) => WithPackages(Packages.AddRange(packages));

    /// <summary>Replaces the packages.</summary>
    public ReferenceAssemblies WithPackages(ImmutableArray<PackageIdentity> packages) => new(this, Assemblies, packages);

    /// <summary>The references to compile with. Equal reference assemblies have the same reference objects.</summary>
    public Task<ImmutableArray<MetadataReference>> ResolveAsync(string? language, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(ReferenceResolver.Resolve(this));
    }

    /// <inheritdoc/>
    public bool Equals(ReferenceAssemblies? other) =>
        other is not null
        && TargetFramework == other.TargetFramework
        && Equals(ReferenceAssemblyPackage, other.ReferenceAssemblyPackage)
        && ReferenceAssemblyPath == other.ReferenceAssemblyPath
        && Assemblies.SequenceEqual(other.Assemblies)
        && Packages.SequenceEqual(other.Packages);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ReferenceAssemblies);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(TargetFramework, ReferenceAssemblyPackage, Assemblies.Length, Packages.Length);

    private static ReferenceAssemblies FromTargetingPack(string targetFramework, string version) =>
        new(targetFramework, new PackageIdentity("Microsoft.NETCore.App.Ref", version), Path.Combine("ref", targetFramework));

    /// <summary>.NET 5 and later.</summary>
    public static class Net
    {
        /// <summary>.NET 8.</summary>
        public static ReferenceAssemblies Net80 { get; } = FromTargetingPack("net8.0", "8.0.0");

        /// <summary>.NET 9.</summary>
        public static ReferenceAssemblies Net90 { get; } = FromTargetingPack("net9.0", "9.0.0");

        /// <summary>.NET 10.</summary>
        public static ReferenceAssemblies Net100 { get; } = FromTargetingPack("net10.0", "10.0.0");
    }

    /// <summary>.NET Standard.</summary>
    public static class NetStandard
    {
        /// <summary>.NET Standard 2.0.</summary>
        public static ReferenceAssemblies NetStandard20 { get; } = new(
            "netstandard2.0",
            new PackageIdentity("NETStandard.Library", "2.0.3"),
            Path.Combine("build", "netstandard2.0", "ref"));
    }
}
