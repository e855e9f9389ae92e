namespace SecureAiAnalyzers.Catalog.Lookup;

/// <summary>A package of an AI SDK that a compilation references.</summary>
/// <param name="Name">Its id; the name of the SDK where no assembly has the name of a package.</param>
/// <param name="Version">The version that the assembly tells; null where it tells none.</param>
/// <param name="IsNewer">Whether its minor version is newer than the one that was read for the rows. A patch adds nothing that they would have to know.</param>
internal sealed record ReferencedPackage(string Name, string? Version, bool IsNewer)
{
    /// <inheritdoc />
    public override string ToString() => Version is null ? Name : Name + " " + Version;
}
