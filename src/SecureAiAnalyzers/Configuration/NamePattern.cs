namespace SecureAiAnalyzers.Configuration;

/// <summary>A name in which * stands for any text, as options, symbols files and inventories have it. The tool is compiled with this file, too.</summary>
internal static class NamePattern
{
    /// <summary>Whether the text fits a pattern in which * stands for any text; letter case is ignored.</summary>
    public static bool Matches(string pattern, string text)
    {
        var parts = pattern.Split('*');
        if (parts.Length == 1)
            return string.Equals(pattern, text, StringComparison.OrdinalIgnoreCase);

        var last = parts[parts.Length - 1];
        if (!text.StartsWith(parts[0], StringComparison.OrdinalIgnoreCase) || !text.EndsWith(last, StringComparison.OrdinalIgnoreCase))
            return false;

        var position = parts[0].Length;
        for (var i = 1; i < parts.Length - 1; i++)
        {
            var found = text.IndexOf(parts[i], position, StringComparison.OrdinalIgnoreCase);
            if (found < 0)
                return false;
            position = found + parts[i].Length;
        }

        return position <= text.Length - last.Length;
    }
}
