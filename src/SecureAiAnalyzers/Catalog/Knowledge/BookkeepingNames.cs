namespace SecureAiAnalyzers.Catalog.Knowledge;

/// <summary>Names of code by which a program keeps books about itself: logs, traces and caches change nothing that a person would have to approve.</summary>
internal static class BookkeepingNames
{
    private static readonly HashSet<string> Types = new(StringComparer.Ordinal)
    {
        "audit", "auditor", "cache", "caches", "log", "logger", "logging", "logs", "metrics", "telemetry", "trace", "tracer", "tracing",
    };

    private static readonly HashSet<string> Verbs = new(StringComparer.Ordinal) { "audit", "cache", "evict", "log", "trace" };

    /// <summary>Whether a function of the name, in a type of the name, keeps books.</summary>
    public static bool Tell(string function, string? type) =>
        NameWords.Of(function).Take(1).Any(Verbs.Contains) || (type is not null && NameWords.Of(type).Any(Types.Contains));
}
