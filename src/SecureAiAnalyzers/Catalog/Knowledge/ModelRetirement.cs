namespace SecureAiAnalyzers.Catalog.Knowledge;

/// <summary>A model's end, and the page that tells it.</summary>
internal sealed record ModelRetirement(RetirementPage Page, RetiredModel Model);
