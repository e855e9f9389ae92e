namespace SecureAiAnalyzers.Tool;

/// <summary>Numbers as people read them.</summary>
internal static class Counted
{
    /// <summary>A number of things.</summary>
    public static string Of(long count, string name) => count == 1 ? $"1 {name}" : $"{count} {name}s";
}
