using Microsoft.CodeAnalysis.Text;

namespace SecureAiAnalyzers.Configuration;

/// <summary>An entry of a baseline as it stands in the file.</summary>
/// <param name="Rule">The id of the rule.</param>
/// <param name="Span">The rule and the fingerprint.</param>
internal readonly record struct BaselineEntry(string Rule, TextSpan Span);
