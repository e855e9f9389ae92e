using System.Globalization;
using System.Text;

namespace SecureAiAnalyzers.Tool;

/// <summary>Text of others without what a terminal obeys or a reader cannot see.</summary>
internal static class PlainText
{
    /// <summary>The text in one line; control, formatting and unpaired characters are written as <c>\u001B</c>.</summary>
    public static string OneLine(string text) => Of(text, keepsLines: false);

    /// <summary>The same with its line breaks and tabs.</summary>
    public static string Lines(string text) => Of(text, keepsLines: true);

    private static string Of(string text, bool keepsLines)
    {
        var first = FirstHidden(text, keepsLines);
        if (first < 0)
            return text;

        var plain = new StringBuilder(text, 0, first, text.Length + 16);
        for (var i = first; i < text.Length; i++)
        {
            if (IsPair(text, i))
                plain.Append(text[i]).Append(text[++i]);
            else if (IsHidden(text[i], keepsLines))
                plain.Append("\\u").Append(((int)text[i]).ToString("X4", CultureInfo.InvariantCulture));
            else
                plain.Append(text[i]);
        }

        return plain.ToString();
    }

    private static int FirstHidden(string text, bool keepsLines)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (IsHidden(text[i], keepsLines))
                return i;
        }

        return -1;
    }

    /// <summary>Whether two units are one visible character. Pairs that nobody sees, such as tags, are not.</summary>
    private static bool IsPair(string text, int i) =>
        i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1])
        && CharUnicodeInfo.GetUnicodeCategory(text, i) is not (UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned);

    private static bool IsHidden(char unit, bool keepsLines) => CharUnicodeInfo.GetUnicodeCategory(unit) switch
    {
        UnicodeCategory.Control => !(keepsLines && unit is '\n' or '\r' or '\t'),
        UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => true,
        _ => false,
    };
}
