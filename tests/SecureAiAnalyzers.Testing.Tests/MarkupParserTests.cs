using Microsoft.CodeAnalysis.Testing;

namespace SecureAiAnalyzers.Testing.Tests;

public sealed class MarkupParserTests
{
    [Fact]
    public void Text_without_markup_stays_the_same()
    {
        var marked = MarkupParser.Parse("int[] a = [1 | 2]; // {x}");

        Assert.Equal("int[] a = [1 | 2]; // {x}", marked.Text);
        Assert.Empty(marked.Positions);
        Assert.Empty(marked.Spans);
    }

    [Fact]
    public void Anonymous_span_is_found()
    {
        var marked = MarkupParser.Parse("a [|bc|] d");

        Assert.Equal("a bc d", marked.Text);
        Assert.Equal([("", "[2..4)")], Spans(marked));
    }

    [Fact]
    public void Named_span_is_found()
    {
        var marked = MarkupParser.Parse("{|ID1:x|}y");

        Assert.Equal("xy", marked.Text);
        Assert.Equal([("ID1", "[0..1)")], Spans(marked));
    }

    [Fact]
    public void Nested_spans_are_found()
    {
        var marked = MarkupParser.Parse("{|A:a[|b{|B:c|}|]d|}");

        Assert.Equal("abcd", marked.Text);
        Assert.Equal([("B", "[2..3)"), ("", "[1..3)"), ("A", "[0..4)")], Spans(marked));
    }

    [Fact]
    public void Numbered_spans_may_overlap()
    {
        var marked = MarkupParser.Parse("{|#0:a{|#1:b|#0}c|#1}");

        Assert.Equal("abc", marked.Text);
        Assert.Equal([("#0", "[0..2)"), ("#1", "[1..3)")], Spans(marked));
    }

    [Fact]
    public void Position_is_found()
    {
        var marked = MarkupParser.Parse("a$$b");

        Assert.Equal("ab", marked.Text);
        Assert.Equal(1, Assert.Single(marked.Positions));
    }

    [Fact]
    public void Position_can_be_code()
    {
        var marked = MarkupParser.Parse("$$\"\"\"x\"\"\"", isPositionMarkup: false);

        Assert.Equal("$$\"\"\"x\"\"\"", marked.Text);
        Assert.Empty(marked.Positions);
    }

    [Fact]
    public void Empty_spans_are_found() =>
        Assert.Equal([("", "[0..0)"), ("A", "[0..0)")], Spans(MarkupParser.Parse("[||]{|A:|}")));

    [Fact]
    public void Bracket_before_the_end_of_a_span_belongs_to_the_code()
    {
        Assert.Equal("a[", MarkupParser.Parse("[|a[|]").Text);
        Assert.Equal("a[", MarkupParser.Parse("{|A:a[|}").Text);
    }

    [Fact]
    public void Braces_without_a_name_are_code() => Assert.Equal("{| x", MarkupParser.Parse("{| x").Text);

    [Theory]
    [InlineData("[|a", "1 starts but 0 ends")]
    [InlineData("a|]", "0 starts but 1 ends")]
    [InlineData("|]a[|", "end without a start at position 0")]
    [InlineData("{|A:a|#0}", "no start for the end of '#0'")]
    [InlineData("{|#0:a|}{|#0:b|}", "more than one span '#0'")]
    [InlineData("{|#0:a|#0}{|#0:b|#0}", "more than one span '#0'")]
    public void Wrong_markup_fails(string input, string message) =>
        Assert.Contains(message, Assert.Throws<ArgumentException>(() => MarkupParser.Parse(input)).Message, StringComparison.Ordinal);

    private static IEnumerable<(string, string)> Spans(MarkedText marked) =>
        marked.Spans.Select(span => (span.Name, span.Span.ToString()));
}
