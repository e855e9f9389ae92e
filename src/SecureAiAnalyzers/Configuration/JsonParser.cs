using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace SecureAiAnalyzers.Configuration;

/// <summary>
/// Parses JSON as files of settings have it: with comments, and with commas behind last entries. It takes what <c>System.Text.Json</c> takes with these two
/// allowed, and nothing else; an analyzer can bring no library for it.
/// </summary>
internal sealed class JsonParser
{
    /// <summary>Objects and arrays inside each other; a file that nests deeper is none of settings.</summary>
    private const int MaxDepth = 64;

    private const char End = '\0';

    private const string UnexpectedEnd = "The JSON ends too early";

    private readonly string _text;
    private readonly CancellationToken _cancellationToken;
    private int _position;
    private int _depth;

    private JsonParser(string text, CancellationToken cancellationToken)
    {
        _text = text;
        _cancellationToken = cancellationToken;
    }

    private bool IsAtEnd => _position >= _text.Length;

    private char Current => IsAtEnd ? End : _text[_position];

    /// <summary>Parses a text.</summary>
    /// <param name="problem">What is wrong and where, when the text is no JSON; only the first mistake is known.</param>
    /// <returns>The value; null when the text is no JSON.</returns>
    public static JsonValue? Parse(string text, out FileProblem? problem, CancellationToken cancellationToken = default)
    {
        var parser = new JsonParser(text, cancellationToken);
        try
        {
            var value = parser.ReadAll();
            problem = null;
            return value;
        }
        catch (MistakeException mistake)
        {
            problem = new FileProblem(mistake.Span, mistake.Message);
            return null;
        }
    }

    private JsonValue ReadAll()
    {
        SkipSpace();
        var value = ReadValue();
        SkipSpace();
        return IsAtEnd ? value : throw Unexpected();
    }

    private JsonValue ReadValue() => Current switch
    {
        '{' => ReadObject(),
        '[' => ReadArray(),
        '"' => ReadString(JsonKind.String),
        '-' or (>= '0' and <= '9') => ReadNumber(),
        't' => ReadWord("true", JsonKind.Boolean),
        'f' => ReadWord("false", JsonKind.Boolean),
        'n' => ReadWord("null", JsonKind.Null),
        _ => throw Unexpected(),
    };

    private JsonValue ReadObject()
    {
        var (start, members) = (Enter(), ImmutableArray.CreateBuilder<JsonMember>());
        while (Current != '}')
        {
            if (Current != '"')
                throw Unexpected();
            var name = ReadString(JsonKind.String);
            SkipWhiteSpace();
            Take(':');
            SkipSpace();
            members.Add(new JsonMember(name.Text, name.Span, ReadValue()));
            EndEntry('}');
        }

        return Leave(JsonKind.Object, start) with { Members = members.ToImmutable() };
    }

    private JsonValue ReadArray()
    {
        var (start, items) = (Enter(), ImmutableArray.CreateBuilder<JsonValue>());
        while (Current != ']')
        {
            items.Add(ReadValue());
            EndEntry(']');
        }

        return Leave(JsonKind.Array, start) with { Items = items.ToImmutable() };
    }

    private int Enter()
    {
        _cancellationToken.ThrowIfCancellationRequested();
        if (++_depth > MaxDepth)
            throw Mistake($"The JSON nests deeper than {MaxDepth} levels", _position, 1);

        var start = _position++;
        SkipSpace();
        return start;
    }

    private JsonValue Leave(JsonKind kind, int start)
    {
        _depth--;
        _position++;
        return new JsonValue(kind, TextSpan.FromBounds(start, _position), string.Empty);
    }

    /// <summary>Behind an entry stands a comma, or the end.</summary>
    private void EndEntry(char end)
    {
        SkipSpace();
        if (Current == ',')
        {
            _position++;
            SkipSpace();
        }
        else if (Current != end)
        {
            throw Unexpected();
        }
    }

    private void Take(char expected)
    {
        if (Current != expected || IsAtEnd)
            throw Unexpected();
        _position++;
    }

    private JsonValue ReadWord(string word, JsonKind kind)
    {
        var start = _position;
        if (string.CompareOrdinal(_text, start, word, 0, word.Length) != 0)
            throw Unexpected();

        _position += word.Length;
        RequireEnd(start);
        return new JsonValue(kind, TextSpan.FromBounds(start, _position), word);
    }

    private JsonValue ReadNumber()
    {
        var start = _position;
        if (Current == '-')
            _position++;
        if (Current == '0')
            _position++;
        else
            ReadDigits();
        if (Current == '.')
        {
            _position++;
            ReadDigits();
        }

        if (Current is 'e' or 'E')
        {
            _position++;
            if (Current is '+' or '-')
                _position++;
            ReadDigits();
        }

        RequireEnd(start);
        return new JsonValue(JsonKind.Number, TextSpan.FromBounds(start, _position), _text.Substring(start, _position - start));
    }

    private void ReadDigits()
    {
        if (Current is not (>= '0' and <= '9'))
            throw Unexpected();
        while (Current is >= '0' and <= '9')
            _position++;
    }

    /// <summary>Behind a word or a number stands nothing that could belong to it.</summary>
    private void RequireEnd(int start)
    {
        if (!IsAtEnd && Current is not (',' or ']' or '}' or '/' or ' ' or '\t' or '\r' or '\n'))
            throw Mistake($"'{Shown(start, _position + 1)}' is no value of JSON", start, _position + 1 - start);
    }

    private JsonValue ReadString(JsonKind kind)
    {
        var start = _position++;
        var text = new StringBuilder();
        while (Current != '"' || IsAtEnd)
        {
            if (IsAtEnd)
                throw Mistake("The text in quotes does not end", start, _position - start);
            if (Current < ' ')
                throw Mistake("A text in JSON has no line breaks or control characters; write them as '\\n' or '\\u0000'", _position, 1);
            text.Append(Current == '\\' ? ReadEscape() : _text[_position++]);
        }

        _position++;
        return new JsonValue(kind, TextSpan.FromBounds(start, _position), text.ToString());
    }

    private char ReadEscape()
    {
        var start = _position++;
        var letter = Current;
        if (letter == 'u')
            return ReadHexadecimal(start);

        var place = IsAtEnd ? -1 : "\"\\/bfnrt".IndexOf(letter);
        if (place < 0)
            throw Mistake($"'{Shown(start, start + 2)}' is no escape of JSON", start, Math.Min(2, _text.Length - start));
        _position++;
        return "\"\\/\b\f\n\r\t"[place];
    }

    private char ReadHexadecimal(int start)
    {
        const int Digits = 4;
        var digits = _text.Substring(_position + 1, Math.Min(Digits, _text.Length - _position - 1));
        if (digits.Length < Digits || !digits.All(Uri.IsHexDigit))
            throw Mistake($"'{Shown(start, start + 2 + Digits)}' is no escape of JSON", start, Math.Min(2 + Digits, _text.Length - start));

        _position += 1 + Digits;
        return (char)int.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
    }

    /// <summary>Goes on over white space and comments.</summary>
    private void SkipSpace()
    {
        SkipWhiteSpace();
        while (Current == '/')
        {
            SkipComment();
            SkipWhiteSpace();
        }
    }

    private void SkipWhiteSpace()
    {
        while (Current is ' ' or '\t' or '\r' or '\n')
            _position++;
    }

    private void SkipComment()
    {
        var start = _position++;
        if (Current == '*')
        {
            var end = _text.IndexOf("*/", _position + 1, StringComparison.Ordinal);
            _position = end < 0 ? throw Mistake("The comment does not end", start, 2) : end + 2;
        }
        else if (Current == '/')
        {
            while (!IsAtEnd && Current is not ('\r' or '\n'))
                SkipInLine();
        }
        else
        {
            throw Mistake("'/' begins no comment", start, 1);
        }
    }

    /// <summary>Some readers end a comment at a line separator and others do not, so that neither may stand there.</summary>
    private void SkipInLine()
    {
        if (Current is '\u2028' or '\u2029')
            throw Mistake("A comment may not hold a line separator", _position, 1);
        _position++;
    }

    private MistakeException Unexpected() => IsAtEnd
        ? Mistake(UnexpectedEnd, _text.Length, 0)
        : Mistake($"'{Shown(_position, _position + 1)}' is not expected here", _position, 1);

    private string Shown(int start, int end) => new FileField(_text.Substring(start, Math.Min(end, _text.Length) - start), start).Shown;

    private static MistakeException Mistake(string message, int start, int length) => new(message, new TextSpan(start, length));

    /// <summary>Leaves the parser only as a problem.</summary>
    private sealed class MistakeException(string message, TextSpan span) : Exception(message)
    {
        public TextSpan Span { get; } = span;
    }
}
