using SecureAiAnalyzers.Catalog.Model;

namespace SecureAiAnalyzers.DataFlow.Solver;

/// <summary>What is asked about a value.</summary>
/// <param name="Kind">The sink; checks that are right for it end the search.</param>
/// <param name="IsTextOnly">Whether only text counts, and not an object that was made with it: a client holds a key and shows it to nobody.</param>
/// <param name="IsVerbatim">Whether only a text counts that arrives as it came, and none of which another one was made.</param>
internal readonly record struct FlowMode(SinkKinds Kind, bool IsTextOnly, bool IsVerbatim = false);
