namespace SecureAiAnalyzers.DataFlow.Building;

/// <summary>A write under a constant key of a dictionary.</summary>
/// <param name="Key">The key.</param>
/// <param name="IsCertain">Whether nothing of what stood there stays.</param>
internal sealed record EntryWrite(string Key, bool IsCertain);
