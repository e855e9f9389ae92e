using SecureAiAnalyzers.Tool.Sarif;

namespace SecureAiAnalyzers.Tool.Findings;

/// <summary>A place that belongs to a finding.</summary>
/// <param name="File">The file, spelt as <see cref="Sources.SourceUri"/> does.</param>
/// <param name="Region">The part of the file.</param>
/// <param name="Text">What happens there; null when the analyzer says nothing of it.</param>
internal sealed record FindingStep(string File, SarifRegion? Region, string? Text);
