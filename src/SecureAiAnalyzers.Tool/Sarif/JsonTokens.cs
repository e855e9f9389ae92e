using System.Globalization;
using System.Text.Json;

namespace SecureAiAnalyzers.Tool.Sarif;

/// <summary>
/// The tokens of a JSON stream, one after the other. Holds one buffer, which grows to the largest token; what nests deeper or is larger than any log of a
/// compiler is refused.
/// </summary>
internal ref struct JsonTokens
{
    private const int FirstBuffer = 64 * 1024;
    private const int LargestToken = 16 * 1024 * 1024;

    private readonly Stream _stream;
    private byte[] _buffer = new byte[FirstBuffer];
    private int _length;
    private bool _isLast;
    private int _start;
    private Utf8JsonReader _reader;

    public JsonTokens(Stream stream)
    {
        _stream = stream;
        Fill(0);
        _start = _buffer.AsSpan(0, _length).StartsWith(Mark) ? Mark.Length : 0;
        _reader = new Utf8JsonReader(_buffer.AsSpan(_start, _length - _start), _isLast, new JsonReaderState());
    }

    /// <summary>Whether there is nothing at all.</summary>
    public readonly bool IsEmpty => _length == 0;

    /// <summary>The kind of the current token.</summary>
    public readonly JsonTokenType Type => _reader.TokenType;

    /// <summary>The current token's number, 0 when it is no integer.</summary>
    public readonly int Integer => Type == JsonTokenType.Number && _reader.TryGetInt32(out var value) ? value : 0;

    /// <summary>The current token's text; null when it is none.</summary>
    public readonly string? Text
    {
        get
        {
            try
            {
                return Type is JsonTokenType.String or JsonTokenType.PropertyName ? _reader.GetString() : null;
            }
            catch (InvalidOperationException)
            {
                throw new SarifException("holds text that is no Unicode");
            }
        }
    }

    /// <summary>With which the compiler begins some of its files.</summary>
    private static ReadOnlySpan<byte> Mark => "\uFEFF"u8;

    /// <summary>Goes to the next token.</summary>
    /// <returns>Whether there is one.</returns>
    public bool Read()
    {
        while (!_reader.Read())
        {
            if (_isLast)
                return false;
            Refill();
        }

        return true;
    }

    /// <summary>Goes to the next member of the current object.</summary>
    /// <returns>Whether there is one; else the object has ended.</returns>
    public bool NextMember() => Read() && Type == JsonTokenType.PropertyName;

    /// <summary>Goes to the next element of the current array.</summary>
    /// <returns>Whether there is one; else the array has ended.</returns>
    public bool NextElement() => Read() && Type != JsonTokenType.EndArray;

    /// <summary>Whether the current member has a name.</summary>
    public readonly bool Is(ReadOnlySpan<byte> name) => _reader.ValueTextEquals(name);

    /// <summary>Whether the current member has a name.</summary>
    public readonly bool Is(string name) => _reader.ValueTextEquals(name);

    /// <summary>Goes to the value of the current member, which must be of a kind.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="name">The member, for the message.</param>
    public void ReadStart(JsonTokenType kind, string name)
    {
        Read();
        Require(kind, name);
    }

    /// <summary>Checks the kind of the current token.</summary>
    public readonly void Require(JsonTokenType kind, string name)
    {
        if (Type != kind)
            throw new SarifException($"is no SARIF log: '{name}' is no {(kind == JsonTokenType.StartArray ? "array" : "object")}");
    }

    /// <summary>Goes to the value of the current member and reads it as text; null, and skipped, when it is none.</summary>
    public string? ReadText()
    {
        Read();
        var text = Text;
        Skip();
        return text;
    }

    /// <summary>The same, where an integer is a text as well.</summary>
    public string? ReadTextOrInteger()
    {
        Read();
        var text = Type == JsonTokenType.Number && _reader.TryGetInt64(out var number) ? number.ToString(CultureInfo.InvariantCulture) : Text;
        Skip();
        return text;
    }

    /// <summary>Goes to the value of the current member and reads it as an integer; 0, and skipped, when it is none.</summary>
    public int ReadInteger()
    {
        Read();
        var value = Integer;
        Skip();
        return value;
    }

    /// <summary>Goes to the end of the value of the current member.</summary>
    public void SkipValue()
    {
        Read();
        Skip();
    }

    /// <summary>Goes to the end of the value that begins at the current token.</summary>
    public void Skip()
    {
        if (Type is not (JsonTokenType.StartObject or JsonTokenType.StartArray))
            return;

        SkipTo(_reader.CurrentDepth);
    }

    /// <summary>Goes to the end of the object in whose member the current token stands.</summary>
    public void SkipRest() => SkipTo(_reader.CurrentDepth - 1);

    private void SkipTo(int depth)
    {
        while (Read() && _reader.CurrentDepth > depth)
        {
        }
    }

    private void Refill()
    {
        var start = _start + (int)_reader.BytesConsumed;
        var rest = _length - start;
        Buffer.BlockCopy(_buffer, start, _buffer, 0, rest);
        if (rest == _buffer.Length)
            Grow();
        Fill(rest);
        _start = 0;
        _reader = new Utf8JsonReader(_buffer.AsSpan(0, _length), _isLast, _reader.CurrentState);
    }

    private void Grow()
    {
        if (_buffer.Length >= LargestToken)
            throw new SarifException($"holds a text of more than {LargestToken / 1024 / 1024} MiB");
        Array.Resize(ref _buffer, _buffer.Length * 2);
    }

    private void Fill(int from)
    {
        var read = _stream.ReadAtLeast(_buffer.AsSpan(from), _buffer.Length - from, throwOnEndOfStream: false);
        _length = from + read;
        _isLast = _length < _buffer.Length;
    }
}
