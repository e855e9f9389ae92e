namespace SecureAiAnalyzers.Catalog.Knowledge;

/// <summary>Names of code by which a program keeps books about itself: logs, traces and caches change nothing that a person would have to approve.</summary>
internal static class BookkeepingNames
{
    private static readonly HashSet<string> Types = new(StringComparer.Ordinal)
    {
        "audit", "auditor", "cache", "caches", "log", "logger", "logging", "logs", "metrics", "telemetry", "trace", "tracer", "tracing",
    };

    private static readonly HashSet<string> Verbs = new(StringComparer.Ordinal) { "audit", "cache", "evict", "log", "trace" };

    /// <summary>What a program makes for itself, or what is left of that.</summary>
    private static readonly HashSet<string> Leftovers = new(StringComparer.Ordinal)
    {
        "cache", "caches", "expired", "leftovers", "orphaned", "orphans", "scratch", "snapshot", "snapshots", "stale", "temp", "temporary", "tmp",
    };

    /// <summary>Words of types by which what was done can be looked up later.</summary>
    private static readonly HashSet<string> Records = new(StringComparer.Ordinal)
    {
        "activity", "audit", "auditing", "auditor", "counter", "event", "events", "journal", "log", "logger", "logging", "logs", "meter", "metrics",
        "telemetry", "trace", "tracer", "tracing",
    };

    private static readonly HashSet<string> RecordVerbs = new(StringComparer.Ordinal) { "audit", "log", "record", "trace", "track" };

    /// <summary>Whether a function of the name, in a type of the name, keeps books.</summary>
    public static bool Tell(string function, string? type) =>
        NameWords.Of(function).Take(1).Any(Verbs.Contains) || PutsAway(function) || (type is not null && NameWords.Of(type).Any(Types.Contains));

    /// <summary>Whether a function of the name, in a type of the name, records what was done.</summary>
    public static bool TellRecord(string function, string? type) =>
        NameWords.Of(function).Take(1).Any(RecordVerbs.Contains) || (type is not null && TellRecord(type));

    /// <summary>Whether objects of a type of the name are records of what was done.</summary>
    public static bool TellRecord(string type) => NameWords.Of(type).Any(Records.Contains);

    /// <summary>Whether a function of the name, such as <c>CleanupExpiredSnapshots</c>, puts away what the program has made for itself.</summary>
    private static bool PutsAway(string function)
    {
        var words = NameWords.Of(function).ToArray();
        return words is ["cleanup", ..] or ["clean", "up", ..] && words.Any(Leftovers.Contains);
    }
}
