namespace SecureAiAnalyzers.Catalog.Knowledge;

/// <summary>The words of a name: at capitals, and at what is neither letter nor digit.</summary>
internal static class NameWords
{
    /// <summary>The words in lower case; marks between them stand at their beginnings.</summary>
    public static IEnumerable<string> Of(string name)
    {
        var start = 0;
        for (var i = 1; i <= name.Length; i++)
        {
            if (i < name.Length && !IsBoundary(name, i))
                continue;

            yield return name.Substring(start, i - start).ToLowerInvariant();
            start = i;
        }
    }

    private static bool IsBoundary(string text, int index)
    {
        if (!char.IsLetterOrDigit(text[index]) || !char.IsLetterOrDigit(text[index - 1]))
            return true;

        return char.IsUpper(text[index])
            && (!char.IsUpper(text[index - 1]) || (index + 1 < text.Length && char.IsLower(text[index + 1])));
    }
}
