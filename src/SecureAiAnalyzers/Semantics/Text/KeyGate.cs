using Microsoft.CodeAnalysis.Text;
using SecureAiAnalyzers.Catalog.Knowledge;

namespace SecureAiAnalyzers.Semantics.Text;

/// <summary>
/// Tells by its characters that code holds no key, which nearly no code does, so that its tokens need not be made. Where characters are written as
/// escape sequences, a key may stand there.
/// </summary>
internal sealed class KeyGate
{
    /// <summary>Anchors by their first character.</summary>
    private readonly string[]?[] _byStart = new string[128][];

    public KeyGate(IEnumerable<KeyFormat> formats)
    {
        foreach (var group in formats.Select(static format => format.Anchor).Distinct().GroupBy(static anchor => anchor[0]))
            _byStart[group.Key] = [.. group];
    }

    /// <summary>Whether a text in the code may hold the fixed part of a key.</summary>
    public bool IsOpenFor(SourceText code)
    {
        for (var i = 0; i < code.Length; i++)
        {
            var character = code[i];
            if (character == '\\' ? IsEscape(code, i + 1) : character < _byStart.Length && _byStart[character] is { } anchors && IsAny(anchors, code, i))
                return true;
        }

        return false;
    }

    private static bool IsEscape(SourceText code, int position) => position < code.Length && code[position] is 'u' or 'U' or 'x';

    private static bool IsAny(string[] anchors, SourceText code, int start)
    {
        foreach (var anchor in anchors)
        {
            if (Is(anchor, code, start))
                return true;
        }

        return false;
    }

    private static bool Is(string anchor, SourceText code, int start)
    {
        if (start + anchor.Length > code.Length)
            return false;

        for (var i = 1; i < anchor.Length; i++)
        {
            if (code[start + i] != anchor[i])
                return false;
        }

        return true;
    }
}
