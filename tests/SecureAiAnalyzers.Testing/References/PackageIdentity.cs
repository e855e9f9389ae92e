namespace Microsoft.CodeAnalysis.Testing;

/// <summary>A package and its version.</summary>
public sealed class PackageIdentity : IEquatable<PackageIdentity?>
{
    /// <summary>Creates an identity.</summary>
    public PackageIdentity(string id, string version)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(version);
        Id = id;
        Version = version;
    }

    /// <summary>The id of the package.</summary>
    public string Id { get; }

    /// <summary>The version of the package.</summary>
    public string Version { get; }

    /// <inheritdoc/>
    public bool Equals(PackageIdentity? other) => other is not null && Id == other.Id && Version == other.Version;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PackageIdentity);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Version);
}
