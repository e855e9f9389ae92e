namespace SecureAiAnalyzers.Tool.Rules;

/// <summary>Something that a framework asks for.</summary>
/// <param name="Id">By which rules name it.</param>
/// <param name="Text">What is asked.</param>
/// <param name="Coverage"><c>checked</c>, <c>partly</c> or <c>not</c>, by all rules together.</param>
/// <param name="Rules">The rules that have to do with it.</param>
/// <param name="Reason">Why no rule answers for it; null where one does.</param>
internal sealed record FrameworkEntry(string Id, string Text, string Coverage, IReadOnlyList<string> Rules, string? Reason);
