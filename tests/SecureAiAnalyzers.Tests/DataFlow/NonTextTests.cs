using Xunit;

namespace SecureAiAnalyzers.Tests.DataFlow;

public sealed class NonTextTests
{
    [Theory]
    [InlineData("Sink(int.Parse(In()).ToString());")]
    [InlineData("""Sink(double.Parse(In()).ToString("F2"));""")]
    [InlineData("""Sink(decimal.Parse(In()) + "");""")]
    [InlineData("""Sink(long.TryParse(In(), out var n) ? n.ToString() : "none");""")]
    [InlineData("Sink(Convert.ToInt32(In()).ToString());")]
    [InlineData("Sink(bool.Parse(In()).ToString());")]
    [InlineData("Sink(Guid.Parse(In()).ToString());")]
    [InlineData("""Sink(DateTime.Parse(In()).ToString("O"));""")]
    [InlineData("Sink(DateTimeOffset.Parse(In()).ToString());")]
    [InlineData("Sink(TimeSpan.Parse(In()).ToString());")]
    [InlineData("Sink(DateOnly.Parse(In()).ToString());")]
    [InlineData("Sink(Enum.Parse<DayOfWeek>(In()).ToString());")]
    [InlineData("Sink(((DayOfWeek)In().Length).ToString());")]
    [InlineData("""Sink(new Guid(In()).ToString("N"));""")]
    [InlineData("int? n = int.Parse(In()); Sink(n.ToString());")]
    [InlineData("""var n = int.Parse(In()); Sink($"{n:N0}");""")]
    [InlineData("Sink(In().Select(c => (int)c).Sum().ToString());")]
    public Task DoesNotReport_numbers_dates_and_the_like(string code) => FlowTest.VerifyAsync(code);

    [Theory]
    [InlineData("Sink([|((object)In()).ToString()|]);")]
    [InlineData("Sink([|InObject().ToString()|]);")]
    [InlineData("var s = (InObject() as string)!; Sink([|s|]);")]
    [InlineData("Sink([|new Uri(In()).ToString()|]);")]
    [InlineData("Sink([|Convert.ToString(In())|]);")]
    [InlineData("char c = In()[0]; Sink([|c.ToString()|]);")]
    [InlineData("char? c = In()[0]; Sink([|c.ToString()|]);")]
    [InlineData("Sink([|new Version(In()).ToString() + In()|]);")]
    public Task Reports_text_that_is_read_as_such(string code) => FlowTest.VerifyAsync(code);
}
