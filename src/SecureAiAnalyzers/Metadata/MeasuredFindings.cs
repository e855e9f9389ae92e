namespace SecureAiAnalyzers.Metadata;

/// <summary>What became of the findings of a rule on code that nobody wrote for it.</summary>
/// <param name="Right">Those that a security reviewer would ask to change.</param>
/// <param name="Read">All that were read.</param>
internal sealed record MeasuredFindings(int Right, int Read);
