using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace SecureAiAnalyzers.Semantics.Text;

/// <summary>Fixed texts that are looked for together in the characters of a file, so that neither its text nor its tokens are made.</summary>
internal sealed class TextSet
{
    private readonly bool _wholeWords;

    /// <summary>The texts by their first character.</summary>
    private readonly string[]?[] _byStart = new string[128][];

    /// <param name="texts">What is looked for; each begins with an ASCII character.</param>
    /// <param name="wholeWords">Whether one does not count that is a part of a longer word.</param>
    public TextSet(IEnumerable<string> texts, bool wholeWords)
    {
        _wholeWords = wholeWords;
        foreach (var group in texts.Distinct().GroupBy(static text => text[0]))
            _byStart[group.Key] = [.. group];
    }

    /// <summary>Whether one of the texts stands anywhere in the file.</summary>
    public bool IsIn(SourceText code)
    {
        for (var i = 0; i < code.Length; i++)
        {
            if (IsAt(code, i))
                return true;
        }

        return false;
    }

    /// <summary>Whether one of the texts begins there.</summary>
    public bool IsAt(SourceText code, int start)
    {
        var first = code[start];
        if (first >= _byStart.Length || _byStart[first] is not { } texts)
            return false;

        foreach (var text in texts)
        {
            if (IsAt(code, start, text) && (!_wholeWords || IsWord(code, start, start + text.Length)))
                return true;
        }

        return false;
    }

    private static bool IsAt(SourceText code, int start, string text)
    {
        if (start + text.Length > code.Length)
            return false;

        for (var i = 1; i < text.Length; i++)
        {
            if (code[start + i] != text[i])
                return false;
        }

        return true;
    }

    private static bool IsWord(SourceText code, int start, int end) =>
        (start == 0 || !AreInOneWord(code[start - 1], code[start])) && (end == code.Length || !AreInOneWord(code[end - 1], code[end]));

    private static bool AreInOneWord(char left, char right) =>
        SyntaxFacts.IsIdentifierPartCharacter(left) && SyntaxFacts.IsIdentifierPartCharacter(right);
}
