using System.Text;
using System.Text.Json;
using Microsoft.CodeAnalysis.Text;
using SecureAiAnalyzers.Configuration;
using Xunit;

namespace SecureAiAnalyzers.Tests.Configuration;

/// <summary>The reader of JSON takes what <c>System.Text.Json</c> takes, says the same of it, and knows where each part stands.</summary>
public sealed class JsonParserTests
{
    private const int Mutants = 10_000;

    private static readonly JsonDocumentOptions Options = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    private static readonly JsonReaderOptions ReaderOptions = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    private static readonly string[] Seeds =
    [
        """{ "Logging": { "LogLevel": { "Default": "Information" } }, "AllowedHosts": "*", }""",
        """
        // settings of the desk
        {
          "ConnectionStrings": { "db": "Server=db;User=\"sa\"" }, /* not the password */
          "Ai": { "Model": "gpt-4.1", "Limits": [1, -2.5e+3, 0.1E-2, 0], "On": true, "Off": false, "None": null },
        }
        """,
        """[[], {}, [[1,2,],], "ä€😀\u00e4\n\t\\\/\"", {"a":{"b":{"c":[null,true,false]}}}]""",
        """{"assets":[{"kind":"model","name":"a*","owner":"","expires":"2027-01-31",},]}""",
        "\"text\"",
        "-0.0e0",
        " \t\r\n[ ] // end",
    ];

    private static readonly string[] Pieces =
    [
        "{", "}", "[", "]", ",", ":", "\"", "\\", "/", "//", "/*", "*/", "\n", "\r", "\t", " ", "0", "1", "-", ".", "e", "E", "+", "true", "false", "null",
        "\\u", "\\u12", "\\u00e4", "\\n", "\\x", "nul", "tru", "\u0001", "\u0000", "\u001f", "\u007f", "\u2028", "\u2029", "ä", "€", "😀", "'", "NaN", "#",
    ];

    public static TheoryData<string> Accepted => [.. Seeds];

    [Theory]
    [MemberData(nameof(Accepted))]
    public void Text_is_read_as_the_oracle_reads_it(string text) => AssertSame(text);

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("[,]")]
    [InlineData("{,}")]
    [InlineData("[1,,2]")]
    [InlineData("01")]
    [InlineData("1.")]
    [InlineData(".5")]
    [InlineData("+1")]
    [InlineData("1e")]
    [InlineData("1/")]
    [InlineData("1//")]
    [InlineData("truefalse")]
    [InlineData("true/**/")]
    [InlineData("\"a\nb\"")]
    [InlineData("{\"a\"/* no */:1}")]
    [InlineData("{\"a\":/* yes */1}")]
    [InlineData("{/* yes */}")]
    [InlineData("[1]/")]
    [InlineData("[1] 2")]
    [InlineData("/* open")]
    [InlineData("// one\u2028 [1]\n1")]
    [InlineData("{\"a\":1,\"a\":2}")]
    [InlineData("{1:2}")]
    [InlineData("{\"a\"}")]
    [InlineData("\"\\uD83D\\uDE00\"")]
    [InlineData("\"\\uD83D\"")]
    public void Edge_is_decided_as_the_oracle_decides_it(string text) => AssertSame(text);

    [Theory]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(5000)]
    public void Depth_has_the_limit_of_the_oracle(int depth)
    {
        AssertSame(new string('[', depth) + new string(']', depth));
        AssertSame(new string('[', depth));
    }

    [Fact]
    public void Mutated_texts_are_decided_as_the_oracle_decides_them()
    {
        var random = new Random(20);
        var accepted = 0;
        for (var i = 0; i < Mutants; i++)
            accepted += AssertSame(Mutate(Seeds[random.Next(Seeds.Length)], random)) ? 1 : 0;

        Assert.InRange(accepted, Mutants / 10, Mutants * 9 / 10);
    }

    [Theory]
    [InlineData("{ \"a\" 1 }", 6, 1, "'1' is not expected here")]
    [InlineData("{ \"a\": \"b }", 7, 4, "The text in quotes does not end")]
    [InlineData("[1, 2", 5, 0, "The JSON ends too early")]
    [InlineData("[\"\\q\"]", 2, 2, "'\\q' is no escape of JSON")]
    [InlineData("[tru]", 1, 1, "'t' is not expected here")]
    [InlineData("[12x]", 1, 3, "'12x' is no value of JSON")]
    [InlineData("[1] /* open", 4, 2, "The comment does not end")]
    public void Mistake_is_told_with_its_place(string text, int start, int length, string message)
    {
        Assert.Null(JsonParser.Parse(text, out var problem));
        Assert.Equal(new FileProblem(new TextSpan(start, length), message), problem);
    }

    [Fact]
    public void Last_member_of_a_name_counts()
    {
        var value = JsonParser.Parse("""{ "a": 1, "A": 2, "a": 3 }""", out _)!;

        Assert.Equal("3", value.Member("a")!.Value.Text);
        Assert.Null(value.Member("b"));
    }

    private static string Mutate(string text, Random random)
    {
        for (var edits = random.Next(1, 4); edits > 0; edits--)
        {
            var start = random.Next(text.Length + 1);
            var length = random.Next(3) switch { 0 => 0, 1 => Math.Min(1, text.Length - start), _ => random.Next(Math.Min(8, text.Length - start) + 1) };
            var piece = random.Next(4) == 0 ? string.Empty : Pieces[random.Next(Pieces.Length)];
            text = text[..start] + piece + text[(start + length)..];
        }

        return text;
    }

    /// <summary>Compares all that both say of a text; one that is no UTF-16 is none of theirs.</summary>
    /// <returns>Whether the text is JSON.</returns>
    private static bool AssertSame(string text)
    {
        var value = JsonParser.Parse(text, out var problem);
        Assert.Equal(value is null, problem is not null);
        if (problem is not null)
            Assert.True(problem.Span.End <= text.Length, text);
        if (!IsWhole(text))
            return value is not null;

        Assert.True(IsJson(text) == value is not null, $"decided otherwise: {text}");
        if (value is not null)
            Assert.Equal(OfOracle(text), string.Join('\n', Of(value, text)));
        return value is not null;
    }

    private static bool IsWhole(string text)
    {
        try
        {
            new UTF8Encoding(false, throwOnInvalidBytes: true).GetByteCount(text);
            return true;
        }
        catch (EncoderFallbackException)
        {
            return false;
        }
    }

    private static bool IsJson(string text)
    {
        try
        {
            JsonDocument.Parse(text, Options).Dispose();
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>Each name and value in the order of the text, by the place where it begins.</summary>
    private static IEnumerable<string> Of(JsonValue value, string text)
    {
        if (value.Kind is not (JsonKind.Object or JsonKind.Array))
        {
            yield return $"{value.Span.Start} {value.Kind} {value.Text} {text.Substring(value.Span.Start, value.Span.Length)}";
            yield break;
        }

        yield return $"{value.Span.Start} {value.Kind}";
        foreach (var member in value.Members)
        {
            yield return $"{member.NameSpan.Start} name {member.Name}";
            foreach (var part in Of(member.Value, text))
                yield return part;
        }

        foreach (var part in value.Items.SelectMany(item => Of(item, text)))
            yield return part;
        yield return $"{value.Span.End - 1} end";
    }

    private static string OfOracle(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var reader = new Utf8JsonReader(bytes, ReaderOptions);
        List<string> parts = [];
        while (reader.Read())
        {
            var start = Encoding.UTF8.GetCharCount(bytes, 0, (int)reader.TokenStartIndex);
            var written = text[start..Encoding.UTF8.GetCharCount(bytes, 0, (int)reader.BytesConsumed)];
            parts.Add(reader.TokenType switch
            {
                JsonTokenType.StartObject => $"{start} {JsonKind.Object}",
                JsonTokenType.StartArray => $"{start} {JsonKind.Array}",
                JsonTokenType.EndObject or JsonTokenType.EndArray => $"{start} end",
                JsonTokenType.PropertyName => $"{start} name {TextOf(ref reader)}",
                JsonTokenType.String => $"{start} {JsonKind.String} {TextOf(ref reader)} {written}",
                JsonTokenType.Number => $"{start} {JsonKind.Number} {written} {written}",
                JsonTokenType.Null => $"{start} {JsonKind.Null} {written} {written}",
                _ => $"{start} {JsonKind.Boolean} {written} {written}",
            });
        }

        return string.Join('\n', parts);
    }

    /// <summary>The oracle gives no text that holds half a pair, though it takes such escapes.</summary>
    private static string TextOf(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return JsonParser.Parse("\"" + Encoding.UTF8.GetString(reader.ValueSpan) + "\"", out _)!.Text;
        }
    }
}
