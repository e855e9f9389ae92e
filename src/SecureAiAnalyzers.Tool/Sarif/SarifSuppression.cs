namespace SecureAiAnalyzers.Tool.Sarif;

/// <summary>That and why somebody silenced a result.</summary>
/// <param name="Kind"><c>inSource</c> or <c>external</c>.</param>
/// <param name="Justification">Why; null when nobody said so.</param>
internal sealed record SarifSuppression(string Kind, string? Justification);
