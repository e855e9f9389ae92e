namespace SecureAiAnalyzers.Catalog.Knowledge;

/// <summary>Names of tools that give a model what strangers have put on the web.</summary>
internal static class WebNames
{
    private static readonly HashSet<string> Words = new(StringComparer.Ordinal)
    {
        "bing", "brave", "browse", "browser", "crawl", "duckduckgo", "google", "internet", "news", "online", "reddit", "rss", "scrape", "serp", "tavily",
        "twitter", "web", "webpage", "website", "wikipedia",
    };

    /// <summary>Whether a tool of the name reads the web.</summary>
    public static bool Tell(string tool) => NameWords.Of(tool).Select(static word => word.Trim('_', '-', '.', ' ')).Any(Words.Contains);
}
