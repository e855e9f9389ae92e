namespace SecureAiAnalyzers.Semantics.Text;

/// <summary>
/// Tells a credential from a text that stands for one: <c>your-api-key</c>, <c>&lt;key&gt;</c>, <c>...</c>, <c>***</c>, the name of a
/// setting, or the words that a local server wants to see.
/// </summary>
internal static class PlaceholderText
{
    private const string Vowels = "aeiouy";
    private const int LongestWord = 16;
    private const int ShortWord = 3;
    private const int MaxConsonants = 4;
    private const int MaxVowels = 3;

    private static readonly string[] Schemes = ["Bearer ", "Basic ", "Token ", "Key ", "ApiKey "];

    private static readonly string[] Marks = ["...", "…", "***", "xxxx", "XXXX", "<", ">", "{{", "}}", "${", "%%"];

    private static readonly string[] Phrases =
        ["your", "placeholder", "changeme", "change-me", "change_me", "replace", "example", "dummy", "redacted", "not-needed", "notneeded"];

    /// <summary>A text made of these words alone says what belongs here, not what it is.</summary>
    private static readonly HashSet<string> Vocabulary = new(StringComparer.Ordinal)
    {
        "a", "add", "ai", "anthropic", "any", "api", "apikey", "azure", "bad", "claude", "cohere", "deep", "deepseek", "default", "dummy",
        "empty", "enter", "face", "fake", "foo", "gemini", "git", "github", "goes", "google", "groq", "here", "hub", "hugging",
        "huggingface", "ignored", "in", "insert", "invalid", "is", "key", "keys", "lm", "lmstudio", "local", "mistral",
        "anything", "blah", "bogus", "demo", "doesnt", "irrelevant", "matter", "matters", "noop", "nothing", "something", "whatever",
        "mock", "model", "my", "n",
        "na", "needed", "no", "none", "not", "null", "nvidia", "ollama", "open", "openai", "openrouter", "optional", "placeholder", "put",
        "required", "router", "sample", "seek", "service", "set", "sk", "some", "studio", "subscription", "tbd", "test", "the", "this",
        "to", "todo", "token", "unused", "used", "value", "vllm", "with", "wrong", "xai",
    };

    /// <summary>The scheme of an Authorization header with which the text begins, and its space; empty when there is none.</summary>
    public static string SchemeOf(string text)
    {
        var scheme = Schemes.FirstOrDefault(scheme => text.StartsWith(scheme, StringComparison.OrdinalIgnoreCase));
        return scheme is null ? string.Empty : text.Substring(0, scheme.Length);
    }

    /// <summary>Whether the text is no credential.</summary>
    public static bool IsPlaceholder(string text)
    {
        var value = text.Substring(SchemeOf(text).Length).Trim();
        return value.Any(char.IsWhiteSpace)
            || value.Distinct().Take(2).Count() < 2
            || Marks.Any(mark => value.IndexOf(mark, StringComparison.Ordinal) >= 0)
            || Phrases.Any(phrase => value.IndexOf(phrase, StringComparison.OrdinalIgnoreCase) >= 0)
            || IsBracketed(value)
            || WordsOf(value).All(Vocabulary.Contains)
            || IsPhrase(value);
    }

    /// <summary>Readable words joined by hyphens or underscores: <c>ignored-by-the-server</c>.</summary>
    private static bool IsPhrase(string value)
    {
        var words = value.Split('-', '_');
        return words.Length > 1 && words.All(IsReadable);
    }

    private static bool IsReadable(string word) =>
        word.Length is > 0 and <= LongestWord
        && word.All(static character => char.IsLetter(character))
        && word.Skip(1).All(char.IsLower)
        && (word.Length <= ShortWord || !HasRunOf(word, isVowel: false, MaxConsonants) && !HasRunOf(word, isVowel: true, MaxVowels));

    /// <summary>Whether more letters of a kind follow each other than in words.</summary>
    private static bool HasRunOf(string word, bool isVowel, int max)
    {
        var run = 0;
        foreach (var letter in word)
        {
            run = (Vowels.IndexOf(char.ToLowerInvariant(letter)) >= 0) == isVowel ? run + 1 : 0;
            if (run > max)
                return true;
        }

        return false;
    }

    private static bool IsBracketed(string value) =>
        (value[0], value[value.Length - 1]) is ('[', ']') or ('{', '}') or ('(', ')') or ('%', '%') or ('#', '#') or ('_', '_');

    private static IEnumerable<string> WordsOf(string value)
    {
        var start = 0;
        for (var i = 1; i <= value.Length; i++)
        {
            if (i < value.Length && !StartsWord(value, i))
                continue;

            var word = value.Substring(start, i - start).Trim('-', '_', '.', ':', '/').ToLowerInvariant();
            if (word.Length > 0)
                yield return word;
            start = i;
        }
    }

    private static bool StartsWord(string value, int index) =>
        !char.IsLetterOrDigit(value[index])
        || !char.IsLetterOrDigit(value[index - 1])
        || (char.IsUpper(value[index]) && char.IsLower(value[index - 1]));
}
