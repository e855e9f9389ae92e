using Microsoft.CodeAnalysis.Text;
using SecureAiAnalyzers.Catalog.Knowledge;

namespace SecureAiAnalyzers.Semantics.Text;

/// <summary>
/// Finds keys of known formats in a text, in time linear in its length. It looks at every literal of every program, so it allocates
/// nothing unless a key is found.
/// </summary>
internal sealed class KeyMatcher
{
    /// <summary>
    /// Formats by the first character of their anchor, the longest anchor first, so that <c>sk-ant-</c> is tried before <c>sk-</c>.
    /// </summary>
    private readonly KeyFormat[]?[] _byAnchorStart = new KeyFormat[128][];
    private readonly int _minimumLength;
    private readonly KeyGate _gate;

    private KeyMatcher(IReadOnlyList<KeyFormat> formats)
    {
        _gate = new KeyGate(formats);
        foreach (var group in formats.GroupBy(format => format.Anchor[0]))
        {
            _byAnchorStart[group.Key] =
                [.. group.OrderByDescending(format => format.Anchor.Length).ThenByDescending(format => format.MinimumLength)];
            _minimumLength = _minimumLength == 0 ? Shortest(group) : Math.Min(_minimumLength, Shortest(group));
        }
    }

    /// <summary>Finds keys of all formats.</summary>
    public static KeyMatcher All { get; } = new(KeyFormats.All);

    /// <summary>Finds keys whose anchor belongs to an AI provider alone.</summary>
    public static KeyMatcher AiOnly { get; } = new([.. KeyFormats.All.Where(format => format.IsAiOnly)]);

    /// <summary>Whether some text of the code may hold a key.</summary>
    public bool MayFind(SourceText code) => _gate.IsOpenFor(code);

    /// <summary>The first key in the text that is no filler, or null.</summary>
    public KeyMatch? Find(string text)
    {
        if (text.Length < _minimumLength)
            return null;

        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] < _byAnchorStart.Length && _byAnchorStart[text[i]] is { } formats && MatchAt(text, i, formats) is { } match)
                return match;
        }

        return null;
    }

    private static int Shortest(IEnumerable<KeyFormat> formats) => formats.Min(format => format.MinimumLength);

    private static KeyMatch? MatchAt(string text, int anchor, KeyFormat[] formats)
    {
        foreach (var format in formats)
        {
            var start = anchor - format.AnchorOffset;
            if (start < 0
                || start + format.MinimumLength > text.Length
                || string.CompareOrdinal(text, anchor, format.Anchor, 0, format.Anchor.Length) != 0
                || !IsBoundaryBefore(text, start, format))
            {
                continue;
            }

            var end = EndOf(format, text, start);
            if (end > start && IsBoundaryAfter(text, end, format) && !KeyFiller.IsFiller(format, text, start, end))
                return new KeyMatch(format, start, end - start);
        }

        return null;
    }

    /// <summary>Where the key ends, or -1 when the text has another shape.</summary>
    private static int EndOf(KeyFormat format, string text, int start)
    {
        var position = start;
        foreach (var part in format.Parts)
        {
            var length = part.Text is { } literal ? LiteralLength(text, position, literal) : RunLength(text, position, part);
            if (length < part.Minimum)
                return -1;
            position += length;
        }

        return position;
    }

    private static int LiteralLength(string text, int position, string literal) =>
        string.CompareOrdinal(text, position, literal, 0, literal.Length) == 0 ? literal.Length : -1;

    private static int RunLength(string text, int position, KeyPart part)
    {
        var length = 0;
        while (length < part.Maximum && position + length < text.Length && IsIn(part.Characters, text[position + length]))
            length++;
        return length;
    }

    /// <summary>Whether the character before a key cannot belong to its word. A hyphen may stand there: name-KEY.</summary>
    private static bool IsBoundaryBefore(string text, int start, KeyFormat format) =>
        start == 0
        || (!IsWord(text[start - 1]) && (LastRun(format) != KeyCharacters.Base64 || !IsIn(KeyCharacters.Base64, text[start - 1])));

    /// <summary>Whether the character after a key cannot belong to its word.</summary>
    private static bool IsBoundaryAfter(string text, int end, KeyFormat format) =>
        end == text.Length || (!IsWord(text[end]) && !IsIn(LastRun(format), text[end]));

    private static bool IsWord(char character) => character == '_' || IsIn(KeyCharacters.AlphaNumeric, character);

    private static KeyCharacters LastRun(KeyFormat format)
    {
        var index = format.Parts.Length - 1;
        while (format.Parts[index].Text is not null)
            index--;
        return format.Parts[index].Characters;
    }

    private static bool IsIn(KeyCharacters characters, char character) => characters switch
    {
        KeyCharacters.AlphaNumeric => character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9'),
        KeyCharacters.Word => character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '-',
        KeyCharacters.Hex => character is (>= 'a' and <= 'f') or (>= 'A' and <= 'F') or (>= '0' and <= '9'),
        KeyCharacters.Digits => character is >= '0' and <= '9',
        KeyCharacters.Base32 => character is (>= 'A' and <= 'Z') or (>= '2' and <= '7'),
        KeyCharacters.Base64 => character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '+' or '/',
        KeyCharacters.UpperAToD => character is >= 'A' and <= 'D',
        KeyCharacters.UpperAToL => character is >= 'A' and <= 'L',
        _ => false,
    };
}

/// <summary>A key in a text.</summary>
/// <param name="Format">Its format.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="Length">How long it is.</param>
internal sealed record KeyMatch(KeyFormat Format, int Start, int Length);
