namespace SecureAiAnalyzers.Tool.Sarif;

/// <summary>What a log says of one of our rules.</summary>
/// <param name="Id">The rule's id.</param>
/// <param name="Title">In a few words.</param>
/// <param name="Description">In a sentence or two.</param>
internal sealed record SarifRule(string Id, string? Title, string? Description);
