namespace SecureAiAnalyzers.Semantics.Text;

/// <summary>
/// Tells a key of no known format from other texts that stand in its place. Nobody says of a setting, as code does of an argument, that it is a key: so the
/// text has to look like one itself.
/// </summary>
internal static class CredentialText
{
    private const int ShortestKey = 20;
    private const int LongestKey = 4096;

    /// <summary>A name changes from letters to digits once or twice; a key does so every few characters.</summary>
    private const int LongestRun = 6;

    private static readonly string[] KeyParts = ["key", "apikey", "accesskey"];

    /// <summary>Whether the text is made as keys are: at random, of letters and digits.</summary>
    public static bool IsLikely(string text)
    {
        var value = text.Substring(PlaceholderText.SchemeOf(text).Length);
        return value.Length is >= ShortestKey and <= LongestKey
            && value.All(IsOfKey)
            && Changes(value) * LongestRun >= value.Length
            && !PlaceholderText.IsPlaceholder(value)
            && !KeyFiller.IsFiller(value);
    }

    /// <summary>The key in a text of parts with names, as connection strings are; null where it has none.</summary>
    public static string? KeyIn(string connection) => connection.Split(';')
        .Select(static part => (Part: part, Sign: part.IndexOf('=')))
        .Where(static part => part.Sign > 0 && KeyParts.Contains(part.Part.Substring(0, part.Sign).Trim(), StringComparer.OrdinalIgnoreCase))
        .Select(static part => part.Part.Substring(part.Sign + 1).Trim())
        .FirstOrDefault();

    private static bool IsOfKey(char character) => character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9')
        or '-' or '_' or '.' or '+' or '/' or '=';

    /// <summary>How often small letters, capitals and digits follow each other.</summary>
    private static int Changes(string text)
    {
        var kinds = text.Where(char.IsLetterOrDigit).Select(static character => char.IsDigit(character) ? 2 : char.IsUpper(character) ? 1 : 0).ToArray();
        return kinds.Contains(2) ? kinds.Zip(kinds.Skip(1), static (one, next) => one != next).Count(static differs => differs) : 0;
    }
}
