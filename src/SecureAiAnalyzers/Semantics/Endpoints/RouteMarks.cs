namespace SecureAiAnalyzers.Semantics.Endpoints;

/// <summary>What is said about mapped endpoints, as far as a kind of protection is concerned: plain data, kept with the file.</summary>
/// <param name="IsComplete">Whether all is known that is said; where not, more may be.</param>
/// <param name="Protect">Whether something protects them by itself.</param>
/// <param name="Ask">Whether something asks for what has to be set up; what says that nothing protects the endpoint is a decision.</param>
internal sealed record RouteMarks(bool IsComplete, bool Protect, bool Ask);
