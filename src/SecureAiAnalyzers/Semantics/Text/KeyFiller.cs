using SecureAiAnalyzers.Catalog.Knowledge;

namespace SecureAiAnalyzers.Semantics.Text;

/// <summary>Tells a key from a text that only has its shape: a filler, an example of a manual, a placeholder.</summary>
internal static class KeyFiller
{
    /// <summary>Words that stand in documented example keys; a random key has one of them less than once in a thousand.</summary>
    private static readonly string[] Words =
        ["example", "placeholder", "redacted", "dummy", "sample", "xxxx", "your", "0000000", "1234567"];

    /// <summary>Bits per character below which a text of twenty characters or more is hardly random.</summary>
    private const double LeastEntropy = 2.8;

    /// <summary>Keys are made of ASCII characters.</summary>
    private const int MostCharacters = 128;

    /// <summary>Whether the random parts of a text in this format are not random.</summary>
    public static bool IsFiller(KeyFormat format, string text, int start, int end)
    {
        var random = new char[end - start];
        var length = CopyRandomParts(format, text, start, end, random);
        return Entropy(random, length) < format.MinimumEntropy
            || IsSequence(random, length)
            || IsRepetition(random, length)
            || HasWord(text, start, end);
    }

    /// <summary>Whether a text of letters and digits, of no known format, is not random.</summary>
    public static bool IsFiller(string text)
    {
        var all = text.Where(static character => character < MostCharacters && char.IsLetterOrDigit(character)).ToArray();
        return Entropy(all, all.Length) < LeastEntropy
            || IsSequence(all, all.Length)
            || (IsSequence(EverySecond(all, 0)) && IsSequence(EverySecond(all, 1)))
            || IsRepetition(all, all.Length)
            || HasWord(text, 0, text.Length);
    }

    /// <summary>Copies what stands between the fixed parts; a run of variable length ends where the next fixed part begins.</summary>
    private static int CopyRandomParts(KeyFormat format, string text, int start, int end, char[] random)
    {
        var length = 0;
        var position = start;
        for (var i = 0; i < format.Parts.Length; i++)
        {
            var part = format.Parts[i];
            if (part.Text is { } literal)
            {
                position += literal.Length;
                continue;
            }

            var count = part.Minimum == part.Maximum ? part.Minimum : LengthUntilNext(format, i, text, position, end);
            text.CopyTo(position, random, length, count);
            length += count;
            position += count;
        }

        return length;
    }

    private static int LengthUntilNext(KeyFormat format, int index, string text, int position, int end) =>
        index + 1 < format.Parts.Length && format.Parts[index + 1].Text is { } next
            ? text.IndexOf(next, position, StringComparison.Ordinal) - position
            : end - position;

    /// <summary>Shannon entropy in bits per character.</summary>
    private static double Entropy(char[] characters, int length)
    {
        var counts = new int[MostCharacters];
        for (var i = 0; i < length; i++)
            counts[characters[i]]++;

        var entropy = 0.0;
        foreach (var count in counts)
        {
            if (count > 0)
                entropy -= (double)count / length * Math.Log((double)count / length, 2);
        }

        return entropy;
    }

    private static char[] EverySecond(char[] characters, int first) => [.. characters.Where((_, index) => index % 2 == first)];

    private static bool IsSequence(char[] characters) => IsSequence(characters, characters.Length);

    /// <summary>Most characters follow their neighbour in the alphabet: abcdefg, 123456.</summary>
    private static bool IsSequence(char[] characters, int length)
    {
        var neighbours = 0;
        for (var i = 1; i < length; i++)
        {
            if (Math.Abs(characters[i] - characters[i - 1]) <= 1)
                neighbours++;
        }

        return neighbours * 2 > length;
    }

    /// <summary>The same short text again and again.</summary>
    private static bool IsRepetition(char[] characters, int length)
    {
        for (var period = 1; period <= length / 3; period++)
        {
            var i = period;
            while (i < length && characters[i] == characters[i - period])
                i++;
            if (i == length)
                return true;
        }

        return false;
    }

    private static bool HasWord(string text, int start, int end)
    {
        foreach (var word in Words)
        {
            if (text.IndexOf(word, start, end - start, StringComparison.OrdinalIgnoreCase) >= 0)
                return true;
        }

        return false;
    }
}
