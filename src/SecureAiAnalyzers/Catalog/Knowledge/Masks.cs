namespace SecureAiAnalyzers.Catalog.Knowledge;

/// <summary>What programs show in place of a text that others must not read.</summary>
internal static class Masks
{
    /// <summary>Characters of a secret that may be shown: enough to tell two keys apart, and too few to guess one.</summary>
    public const int MaxShown = 4;

    /// <summary>Fewer other characters than these may as well be a separator.</summary>
    private const int MinLength = 3;

    private static readonly string[] Words = ["redact", "mask", "hidden", "removed", "secret", "omitted"];

    /// <summary>Whether the text stands for another one.</summary>
    public static bool IsMask(string text) =>
        (text.Length > 0 && text.All(static character => character is '*' or '\u2022' or '\u2588'))
        || (text.Length >= MinLength && text.All(static character => character is '*' or '.' or '#' or 'x' or 'X' or '-' or '_'))
        || Array.Exists(Words, word => text.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);
}
