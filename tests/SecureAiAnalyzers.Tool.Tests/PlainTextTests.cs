using Xunit;

namespace SecureAiAnalyzers.Tool.Tests;

/// <summary>What of others' text reaches a terminal.</summary>
public sealed class PlainTextTests
{
    [Theory]
    [InlineData("plain \u00e9 \u4e2d \U0001F600", "plain \u00e9 \u4e2d \U0001F600")]
    [InlineData("\u001b[31mred\u001b[0m", "\\u001B[31mred\\u001B[0m")]
    [InlineData("a\r\nb\tc", "a\\u000D\\u000Ab\\u0009c")]
    [InlineData("\u009b2J\u007f\0", "\\u009B2J\\u007F\\u0000")]
    [InlineData("right\u202eleft\u200b\u2028", "right\\u202Eleft\\u200B\\u2028")]
    [InlineData("tag \U000E0041", "tag \\uDB40\\uDC41")]
    public void Text_holds_nothing_that_a_terminal_obeys(string text, string expected) => Assert.Equal(expected, PlainText.OneLine(text));

    [Fact]
    public void Unpaired_units_are_written_out() => Assert.Equal("\\uD800x\\uDC00", PlainText.OneLine("\ud800x\udc00"));

    [Fact]
    public void Lines_stay_where_they_are_wanted() => Assert.Equal("a\n\tb\\u001B", PlainText.Lines("a\n\tb\u001b"));
}
