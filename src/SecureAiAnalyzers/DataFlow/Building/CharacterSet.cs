using SecureAiAnalyzers.Catalog.Model;

namespace SecureAiAnalyzers.DataFlow.Building;

/// <summary>
/// The characters that a text may be made of: those of ASCII one by one, all others by some that stand for their kind. What a text is right for
/// follows from it.
/// </summary>
internal readonly record struct CharacterSet
{
    private const int WordLength = 64;
    private const char Letter = '\u00E9';
    private const char Space = '\u3000';
    private const char Mark = '\u2019';

    private static readonly char[] Probes =
    [
        .. Enumerable.Range(0, 128).Select(static code => (char)code),
        Letter, Space, Mark, '\u0085', '\u00A0', '\u00DF', '\u0416', '\u0663', '\u2028', '\u203F', '\u4E2D',
    ];

    private static readonly CharacterSet Paths = Of("/\\");
    private static readonly CharacterSet Letters = Where(char.IsLetter);
    private static readonly CharacterSet Spaces = Where(char.IsWhiteSpace);
    private static readonly CharacterSet Controls = Where(char.IsControl);
    private static readonly CharacterSet Quotes = Of("'\"`\\;");
    /// <summary>What begins and ends a tag.</summary>
    public static readonly CharacterSet Tags = Of("<>");

    /// <summary>What begins and ends a tag or an attribute.</summary>
    public static readonly CharacterSet Markup = Of("<>\"'");

    private static readonly CharacterSet Operators = Of("()=<>|&^!~*+?[]{}");

    private readonly ulong _first;
    private readonly ulong _second;
    private readonly ulong _others;

    private CharacterSet(ulong first, ulong second, ulong others)
    {
        _first = first;
        _second = second;
        _others = others;
    }

    /// <summary>No characters.</summary>
    public static CharacterSet None => default;

    /// <summary>All characters.</summary>
    public static CharacterSet All { get; } = Where(static _ => true);

    /// <summary>Two dots behind one another: the way to a parent. It counts as a character of its own, which may be there where dots may be.</summary>
    public static CharacterSet ParentStep => new(0, 0, 1UL << (Probes.Length - (2 * WordLength)));

    /// <summary>Whether nothing is known about the text.</summary>
    public bool IsAll => this == All;

    /// <summary>What a text of these characters is right for, wherever it stands there.</summary>
    public SinkKinds RightFor
    {
        get
        {
            if (this == None)
                return SinkKinds.All;

            var right = SinkKinds.All & ~SinkKinds.Length;
            if (!IsRightForSentences())
                right &= ~(SinkKinds.Instructions | SinkKinds.Prompt | SinkKinds.Template | SinkKinds.CommandLine);
            if (!IsRightForSql())
                right &= ~SinkKinds.Sql;
            if (Has(Quotes | Controls) || HasWords || (HasLetters && Has(Operators | Of(",:/%#$@"))))
                right &= ~SinkKinds.Code;
            if (Has(Quotes | Controls | Of("|&$<>()*?[]{}~!#%^")) || HasWords)
                right &= ~SinkKinds.Command;
            if (Has(Markup))
                right &= ~SinkKinds.Html;
            if (Has(Paths))
                right &= ~(SinkKinds.FilePath | SinkKinds.Directory | SinkKinds.ModelFile);
            if (Has(ParentStep))
                right &= ~SinkKinds.Directory;
            if (Has(Of("*+?{")))
                right &= ~SinkKinds.Pattern;
            if (Has(Of("{\"<!")) || (HasLetters && Has(Of(".,+/="))))
                right &= ~SinkKinds.Deserialization;
            if (Has(Of("<")))
                right &= ~SinkKinds.Xml;
            if (Has(Of("/\\:@?#.")))
                right &= ~(SinkKinds.Url | SinkKinds.Endpoint);
            return Has(Controls) ? right & ~(SinkKinds.Log | SinkKinds.LogEntry) : right;
        }
    }

    private bool HasLetters => Has(Letters);

    /// <summary>Whether a text can have several words: sentences, clauses or arguments.</summary>
    private bool HasWords => HasLetters && Has(Spaces);

    public static CharacterSet operator |(CharacterSet left, CharacterSet right) =>
        new(left._first | right._first, left._second | right._second, left._others | right._others);

    public static CharacterSet operator &(CharacterSet left, CharacterSet right) =>
        new(left._first & right._first, left._second & right._second, left._others & right._others);

    public static CharacterSet operator ~(CharacterSet set) => All & new CharacterSet(~set._first, ~set._second, ~set._others);

    /// <summary>The characters that a test accepts.</summary>
    public static CharacterSet Where(Func<char, bool> accepts)
    {
        var words = new ulong[3];
        for (var i = 0; i < Probes.Length; i++)
        {
            if (accepts(Probes[i]))
                words[i / WordLength] |= 1UL << (i % WordLength);
        }

        var made = new CharacterSet(words[0], words[1], words[2]);
        return accepts('.') ? made | ParentStep : made;
    }

    /// <summary>The characters that are made of others; all when one of them is not known.</summary>
    public static CharacterSet Made(Func<char, char?> make)
    {
        var made = Probes.Select(make).ToArray();
        return made.Contains(null) ? All : Of(string.Concat(made));
    }

    /// <summary>The characters of a text.</summary>
    public static CharacterSet Of(string text)
    {
        var known = text.Select(Representative).ToArray();
        return Where(known.Contains);
    }

    private static char Representative(char character) => Array.IndexOf(Probes, character) >= 0 ? character
        : char.IsLetterOrDigit(character) ? Letter
        : char.IsWhiteSpace(character) ? Space
        : Mark;

    private bool Has(CharacterSet some) => (this & some) != None;

    private bool IsRightForSentences() => !HasWords && !Has(Of("<>{}"));

    /// <summary>A comment separates words as a space does.</summary>
    private bool IsRightForSql() => !Has(Quotes | Controls)
        && !HasWords
        && !(HasLetters && Has(Of("()=<>|&^!~")))
        && !(Has(Of("/")) && Has(Of("*")));
}
