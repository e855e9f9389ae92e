using SecureAiAnalyzers.Tool.Sarif;

namespace SecureAiAnalyzers.Tool.Findings;

/// <summary>
/// What several compilations have in common when they report the same: a project that is built for several frameworks, a file that belongs to several projects.
/// </summary>
internal readonly record struct FindingKey(string RuleId, string? File, SarifRegion? Region, string Message);
