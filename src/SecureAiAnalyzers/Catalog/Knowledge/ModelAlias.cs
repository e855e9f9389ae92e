namespace SecureAiAnalyzers.Catalog.Knowledge;

/// <summary>A model name behind which the provider puts one version after the other.</summary>
/// <param name="Name">The floating name.</param>
/// <param name="Version">A fixed version of the same model; null when none is known.</param>
internal sealed record ModelAlias(string Name, string? Version);
