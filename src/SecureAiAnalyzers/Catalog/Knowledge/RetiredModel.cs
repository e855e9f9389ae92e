namespace SecureAiAnalyzers.Catalog.Knowledge;

/// <summary>A model that its provider has taken out of service, or has announced to.</summary>
/// <param name="Name">The name by which programs ask for it.</param>
/// <param name="Date">The day that the provider names, as year, month and day.</param>
/// <param name="Successor">The model that the provider recommends instead; null when it names none that stays.</param>
internal sealed record RetiredModel(string Name, string Date, string? Successor);
