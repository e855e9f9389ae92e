namespace SecureAiAnalyzers.Tool.Report;

/// <summary>What is to be said of an entry of a framework.</summary>
/// <param name="Coverage"><c>checked</c>, <c>partly</c>, <c>not</c> or <c>unknown</c>.</param>
/// <param name="Reason">Why it is no more; empty where nothing is to be said.</param>
internal sealed record EntryCoverage(string Coverage, string Reason);
