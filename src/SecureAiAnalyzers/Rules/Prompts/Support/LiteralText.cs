using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace SecureAiAnalyzers.Rules.Prompts.Support;

/// <summary>The characters of a text as the source writes them.</summary>
internal static class LiteralText
{
    /// <summary>
    /// Whether the token writes text: a string literal, the text between the holes of an interpolated string, text of a documentation comment.
    /// </summary>
    public static bool IsText(SyntaxToken token) => token.Kind()
        is SyntaxKind.StringLiteralToken
        or SyntaxKind.InterpolatedStringTextToken
        or SyntaxKind.SingleLineRawStringLiteralToken
        or SyntaxKind.MultiLineRawStringLiteralToken
        or SyntaxKind.XmlTextLiteralToken;

    /// <summary>The characters of the token, quotes included, each with its place in the file.</summary>
    public static IReadOnlyList<WrittenCharacter> Of(SyntaxToken token)
    {
        var text = token.Text;
        var hasEscapes = HasEscapes(token);
        var characters = new List<WrittenCharacter>(text.Length);
        for (var position = 0; position < text.Length;)
        {
            var (value, length) = hasEscapes && text[position] == '\\' ? Escaped(text, position) : (text[position], 1);
            Add(characters, value, new TextSpan(token.SpanStart + position, length), isEscaped: text[position] == '\\' && length > 1);
            position += length;
        }

        return characters;
    }

    /// <summary>The characters of a text that is not looked at as source; each has its place in the text.</summary>
    public static IReadOnlyList<WrittenCharacter> Of(string text)
    {
        var characters = new List<WrittenCharacter>(text.Length);
        for (var position = 0; position < text.Length; position++)
            Add(characters, text[position], new TextSpan(position, 1), isEscaped: false);
        return characters;
    }

    /// <summary>Whether a backslash begins an escape: not in verbatim and raw strings.</summary>
    private static bool HasEscapes(SyntaxToken token) => token.Kind() switch
    {
        SyntaxKind.StringLiteralToken => token.Text[0] != '@',
        SyntaxKind.InterpolatedStringTextToken =>
            token.Parent?.Parent is InterpolatedStringExpressionSyntax { StringStartToken.RawKind: (int)SyntaxKind.InterpolatedStringStartToken },
        _ => false,
    };

    /// <summary>Adds a character; the second half of a surrogate pair completes the one before.</summary>
    private static void Add(List<WrittenCharacter> characters, int value, TextSpan span, bool isEscaped)
    {
        if (characters.Count > 0
            && characters[characters.Count - 1] is { Value: >= 0xD800 and <= 0xDBFF } first
            && value is >= 0xDC00 and <= 0xDFFF)
        {
            characters[characters.Count - 1] = new WrittenCharacter(
                char.ConvertToUtf32((char)first.Value, (char)value), TextSpan.FromBounds(first.Span.Start, span.End), isEscaped || first.IsEscaped);
        }
        else
        {
            characters.Add(new WrittenCharacter(value, span, isEscaped));
        }
    }

    private static (int Value, int Length) Escaped(string text, int position) => Next(text, position) switch
    {
        'u' => Hexadecimal(text, position, minimum: 4, maximum: 4),
        'U' => Hexadecimal(text, position, minimum: 8, maximum: 8),
        'x' => Hexadecimal(text, position, minimum: 1, maximum: 4),
        'e' => (0x1B, 2),
        '\0' => ('\\', 1),
        var other => (other, 2),
    };

    private static char Next(string text, int position) => position + 1 < text.Length ? text[position + 1] : '\0';

    private static (int Value, int Length) Hexadecimal(string text, int position, int minimum, int maximum)
    {
        var start = position + 2;
        var end = start;
        while (end < text.Length && end - start < maximum && System.Uri.IsHexDigit(text[end]))
            end++;

        return end - start >= minimum
            && int.TryParse(text.Substring(start, end - start), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value)
            ? (value, end - position)
            : ('\\', 1);
    }
}
