namespace SecureAiAnalyzers.Metadata;

/// <summary>What became of the findings of a rule on code that nobody wrote for it.</summary>
/// <param name="Right">Those that a security reviewer would ask to change, as far as message and line of code tell.</param>
/// <param name="Read">All that were looked at.</param>
internal sealed record MeasuredFindings(int Right, int Read);
