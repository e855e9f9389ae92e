namespace SecureAiAnalyzers.Rules.Shared;

/// <summary>Words by which a model is asked to decide something.</summary>
internal static class Verdicts
{
    private static readonly HashSet<string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        "yes", "no", "true", "false", "approve", "approved", "reject", "rejected", "allow", "allowed", "deny", "denied", "grant", "granted", "safe",
        "unsafe", "valid", "invalid", "pass", "passed", "fail", "failed", "correct", "incorrect", "accept", "accepted", "positive", "negative",
    };

    /// <summary>Whether the text is one such word, whatever stands round it.</summary>
    public static bool Contain(string text) => Words.Contains(text.Trim(' ', '.', '!', '"', '\'', '[', ']', ':'));
}
