namespace SecureAiAnalyzers.CodeFixes.Monitoring;

/// <summary>What a text says after the part of it that an exception gave is gone.</summary>
internal static class GenericSentence
{
    /// <summary>What stands in the middle of a sentence.</summary>
    private const string Phrase = "an internal error";

    private static readonly char[] Separators = [':', '-', '–', '—', ',', ';', '='];

    /// <summary>The text up to the gap, so that it ends there or goes on to what follows.</summary>
    /// <param name="before">The text directly before the gap.</param>
    /// <param name="after">The text directly behind it; null where nothing follows.</param>
    /// <param name="hasWords">Whether this text, or what stands before it, says something.</param>
    /// <param name="sentence">What stands for the whole when nothing else says anything.</param>
    public static string Upto(string before, string? after, bool hasWords, string sentence)
    {
        if (!hasWords)
            return before + (after?.StartsWith(".", StringComparison.Ordinal) == true ? sentence.TrimEnd('.') : sentence);

        var trimmed = before.TrimEnd();
        if (trimmed.EndsWith(sentence, StringComparison.Ordinal))
            return trimmed;
        if (trimmed.Length == 0 || Array.IndexOf(Separators, trimmed[trimmed.Length - 1]) < 0)
            return before + Phrase;

        var kept = trimmed.TrimEnd(Separators).TrimEnd();
        return after is null ? kept + "." : kept;
    }

    /// <summary>Whether the text has words.</summary>
    public static bool HasWords(string text) => text.Any(char.IsLetter);
}
