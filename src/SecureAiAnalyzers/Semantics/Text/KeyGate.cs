using Microsoft.CodeAnalysis.Text;
using SecureAiAnalyzers.Catalog.Knowledge;

namespace SecureAiAnalyzers.Semantics.Text;

/// <summary>
/// Tells by its characters that code holds no key, which nearly no code does, so that its tokens need not be made. Where characters are written as
/// escape sequences, a key may stand there.
/// </summary>
internal sealed class KeyGate(IEnumerable<KeyFormat> formats)
{
    private readonly TextSet _anchors = new(formats.Select(static format => format.Anchor), wholeWords: false);

    /// <summary>Whether a text in the code may hold the fixed part of a key.</summary>
    public bool IsOpenFor(SourceText code)
    {
        for (var i = 0; i < code.Length; i++)
        {
            if (code[i] == '\\' ? IsEscape(code, i + 1) : _anchors.IsAt(code, i))
                return true;
        }

        return false;
    }

    private static bool IsEscape(SourceText code, int position) => position < code.Length && code[position] is 'u' or 'U' or 'x';
}
