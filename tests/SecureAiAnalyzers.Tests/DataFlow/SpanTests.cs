using Xunit;

namespace SecureAiAnalyzers.Tests.DataFlow;

public sealed class SpanTests
{
    [Theory]
    [InlineData("Sink([|In().AsSpan().ToString()|]);")]
    [InlineData("ReadOnlySpan<char> span = In(); Sink([|span.ToString()|]);")]
    [InlineData("ReadOnlySpan<char> span = In(); Sink([|new string(span)|]);")]
    [InlineData("ReadOnlySpan<char> span = In().AsSpan(1, 2); Sink([|span.Slice(1).Trim().ToString()|]);")]
    [InlineData("""ReadOnlySpan<char> span = In(); Sink([|$"{span}"|]);""")]
    [InlineData("ReadOnlySpan<char> span = In(); Sink([|span[1..].ToString()|]);")]
    [InlineData("ReadOnlySpan<char> span = In(); Sink([|span[0].ToString()|]);")]
    [InlineData("""ReadOnlySpan<char> span = In(); Sink([|string.Concat("a", span)|]);""")]
    [InlineData("Span<char> span = stackalloc char[9]; In().CopyTo(span); Sink([|span.ToString()|]);")]
    [InlineData("Span<char> span = stackalloc char[9]; In().AsSpan(0, 3).CopyTo(span); Sink([|span.ToString()|]);")]
    [InlineData("Span<char> span = stackalloc char[9]; span[0] = In()[0]; Sink([|span.ToString()|]);")]
    [InlineData("Span<char> span = In().ToCharArray(); span.Reverse(); Sink([|span.ToString()|]);")]
    [InlineData("ReadOnlyMemory<char> memory = In().AsMemory(); Sink([|memory.ToString()|]);")]
    [InlineData("ReadOnlyMemory<char> memory = In().AsMemory(); Sink([|memory.Span.ToString()|]);")]
    public Task Reports_text_of_a_span(string code) => FlowTest.VerifyAsync(code);

    [Theory]
    [InlineData("""foreach (var range in In().AsSpan().Split(',')) Sink("a");""")]
    [InlineData("""ReadOnlySpan<char> span = "abc"; In(); Sink(span.ToString());""")]
    [InlineData("ReadOnlySpan<char> span = In(); Sink(span.Length.ToString());")]
    [InlineData("ReadOnlySpan<char> span = In(); Sink(span.IndexOf('a').ToString());")]
    [InlineData("""ReadOnlySpan<char> span = "abc"; Sink(span.Trim(In().AsSpan()).ToString());""")]
    public Task DoesNotReport_fact_about_a_span_or_constant_in_it(string code) => FlowTest.VerifyAsync(code);
}
