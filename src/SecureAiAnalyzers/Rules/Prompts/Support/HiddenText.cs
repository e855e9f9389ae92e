using System.Buffers;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace SecureAiAnalyzers.Rules.Prompts.Support;

/// <summary>
/// Finds the characters of a text that people do not see. What emoji, right-to-left text and scripts with joiners need is not hidden.
/// </summary>
internal sealed class HiddenText
{
    private const int BlockSize = 4096;
    private const int MaxNamed = 3;

    private readonly IReadOnlyList<WrittenCharacter> _characters;
    private readonly bool _isRightToLeft;

    private HiddenText(IReadOnlyList<WrittenCharacter> characters)
    {
        _characters = characters;
        _isRightToLeft = characters.Any(static character => CharacterRanges.IsRightToLeft(character.Value));
    }

    /// <summary>Whether a file holds anything that can be, or write, a hidden character. Cheap, and nearly always false.</summary>
    public static bool MayBeIn(SourceText file, CancellationToken cancellationToken)
    {
        var block = ArrayPool<char>.Shared.Rent(BlockSize);
        try
        {
            return MayBeIn(file, block, cancellationToken);
        }
        finally
        {
            ArrayPool<char>.Shared.Return(block);
        }
    }

    private static bool MayBeIn(SourceText file, char[] block, CancellationToken cancellationToken)
    {
        var previous = '\0';
        for (var start = 0; start < file.Length; start += block.Length)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var count = System.Math.Min(block.Length, file.Length - start);
            file.CopyTo(start, block, 0, count);
            for (var i = 0; i < count; i++)
            {
                if (IsSuspicious(previous, block[i]))
                    return true;
                previous = block[i];
            }
        }

        return false;
    }

    /// <summary>The hidden characters of a text token, in runs.</summary>
    public static IReadOnlyList<IReadOnlyList<WrittenCharacter>> In(SyntaxToken token) => new HiddenText(LiteralText.Of(token)).Runs();

    /// <summary>The hidden characters of a text that is not looked at as source, in runs.</summary>
    public static IReadOnlyList<IReadOnlyList<WrittenCharacter>> In(string text) => new HiddenText(LiteralText.Of(text)).Runs();

    /// <summary>The code points of hidden characters; each once, and the first of them when there are many.</summary>
    public static string NamesOf(IEnumerable<IReadOnlyList<WrittenCharacter>> runs)
    {
        var names = runs.SelectMany(static run => run)
            .Select(static character => character.Value)
            .Where(static value => value is < 0x20 or > 0x7E)
            .Distinct()
            .Select(static value => "U+" + value.ToString("X4", CultureInfo.InvariantCulture))
            .ToArray();
        var named = string.Join(", ", names.Take(MaxNamed));
        return names.Length > MaxNamed ? $"{named} and {names.Length - MaxNamed} more" : named;
    }

    /// <summary>The place of a run.</summary>
    public static TextSpan PlaceOf(IReadOnlyList<WrittenCharacter> run) => TextSpan.FromBounds(run[0].Span.Start, run[run.Count - 1].Span.End);

    /// <summary>The token as the source writes it, without what is hidden.</summary>
    public static string RemovedFrom(SyntaxToken token) => Removed(token.Text, LiteralText.Of(token), token.SpanStart);

    /// <summary>The text without what is hidden.</summary>
    public static string RemovedFrom(string text) => Removed(text, LiteralText.Of(text), start: 0);

    /// <summary>A character that can be hidden, the first half of a tag or selector, or an escape that can write one.</summary>
    private static bool IsSuspicious(char previous, char character) => character < '\u0080'
        ? character == CharacterRanges.Escape || (previous == '\\' && character is 'u' or 'U' or 'x' or 'e')
        : character
            is (char)CharacterRanges.ControlSequence
            or '\u061C'
            or (>= '\u200B' and <= '\u200F')
            or (>= '\u202A' and <= '\u202E')
            or (>= '\u2060' and <= '\u206F')
            or (>= '\uFE00' and <= '\uFE0F')
            or '\uFEFF'
            or (>= '\uFFF9' and <= '\uFFFB')
            or '\uDB40';

    private static string Removed(string text, IReadOnlyList<WrittenCharacter> characters, int start)
    {
        foreach (var character in new HiddenText(characters).Runs().SelectMany(static run => run).Reverse())
            text = text.Remove(character.Span.Start - start, character.Span.Length);
        return text;
    }

    private List<IReadOnlyList<WrittenCharacter>> Runs()
    {
        var runs = new List<IReadOnlyList<WrittenCharacter>>();
        var run = new List<WrittenCharacter>();
        for (var index = 0; index < _characters.Count;)
        {
            var length = HiddenAt(index);
            if (length == 0 && run.Count > 0)
            {
                runs.Add(run);
                run = [];
            }

            for (var end = index + length; index < end; index++)
                run.Add(_characters[index]);
            if (length == 0)
                index += VisibleAt(index);
        }

        if (run.Count > 0)
            runs.Add(run);
        return runs;
    }

    private int ValueAt(int index) => index >= 0 && index < _characters.Count ? _characters[index].Value : 0;

    /// <summary>How many characters from here on are seen as one.</summary>
    private int VisibleAt(int index)
    {
        if (ValueAt(index) != CharacterRanges.BlackFlag)
            return 1;

        var end = index + 1;
        while (CharacterRanges.IsTag(ValueAt(end)) && ValueAt(end) != CharacterRanges.CancelTag)
            end++;
        return ValueAt(end) == CharacterRanges.CancelTag ? end + 1 - index : 1;
    }

    /// <summary>How many characters from here on are hidden.</summary>
    private int HiddenAt(int index)
    {
        var value = ValueAt(index);
        return value switch
        {
            CharacterRanges.Escape => ValueAt(index + 1) == '[' ? ControlSequenceAt(index, index + 2) : 0,
            CharacterRanges.ControlSequence => ControlSequenceAt(index, index + 1),
            CharacterRanges.ZeroWidthSpace => BreaksLine(index) ? 0 : 1,
            CharacterRanges.ZeroWidthNonJoiner => CharacterRanges.IsOfJoiningScript(ValueAt(index - 1)) ? 0 : 1,
            CharacterRanges.ZeroWidthJoiner => CharacterRanges.IsOfJoiningScript(ValueAt(index - 1)) || JoinsEmoji(index) ? 0 : 1,
            _ when CharacterRanges.IsTag(value) || CharacterRanges.IsHiddenAnywhere(value) => 1,
            _ when CharacterRanges.IsDirectionMark(value) => _isRightToLeft && !CharacterRanges.IsDirectionMark(ValueAt(index - 1)) ? 0 : 1,
            _ when CharacterRanges.IsSelector(value) => SelectsForm(index) ? 0 : 1,
            _ when CharacterRanges.IsIdeographSelector(value) => CharacterRanges.IsIdeograph(ValueAt(index - 1)) ? 0 : 1,
            _ => 0,
        };
    }

    /// <summary>Length of a sequence that controls a terminal: parameters and the character that ends it.</summary>
    private int ControlSequenceAt(int index, int end)
    {
        while (ValueAt(end) is >= '0' and <= '?')
            end++;
        return ValueAt(end) is >= '@' and <= '~' ? end + 1 - index : end - index;
    }

    private bool BreaksLine(int index) =>
        CharacterRanges.IsOfScriptWithoutSpaces(ValueAt(index - 1)) || CharacterRanges.IsOfScriptWithoutSpaces(ValueAt(index + 1));

    private bool JoinsEmoji(int index)
    {
        var before = index - 1;
        while (CharacterRanges.IsSelector(ValueAt(before)) || CharacterRanges.IsSkinTone(ValueAt(before)))
            before--;
        return CharacterRanges.IsEmoji(ValueAt(before)) && CharacterRanges.IsEmoji(ValueAt(index + 1));
    }

    /// <summary>Whether the selector follows a character that has forms to select: an emoji, a symbol, a letter outside ASCII, a key.</summary>
    private bool SelectsForm(int index) => ValueAt(index - 1) switch
    {
        '#' or '*' or (>= '0' and <= '9') => true,
        var before => before > 0xA8 && !CharacterRanges.IsSelector(before) && !CharacterRanges.IsIdeographSelector(before)
            && before is not (CharacterRanges.ZeroWidthSpace or CharacterRanges.ZeroWidthJoiner or CharacterRanges.ZeroWidthNonJoiner)
            && !CharacterRanges.IsTag(before) && !CharacterRanges.IsHiddenAnywhere(before),
    };
}
