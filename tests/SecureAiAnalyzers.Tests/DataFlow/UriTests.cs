using Xunit;

namespace SecureAiAnalyzers.Tests.DataFlow;

public sealed class UriTests
{
    [Theory]
    [InlineData("Sink([|new Uri(In()).AbsoluteUri|]);")]
    [InlineData("Sink([|new Uri(In()).Host|]);")]
    [InlineData("Sink([|new Uri(In()).Query|]);")]
    [InlineData("""Sink([|new Uri(new Uri("https://a.b"), In()).ToString()|]);""")]
    [InlineData("""Sink([|new UriBuilder("https", "a.b") { Query = In() }.ToString()|]);""")]
    [InlineData("Sink([|new UriBuilder(In()).Uri.ToString()|]);")]
    [InlineData("Sink([|Uri.EscapeDataString(In())|]);")]
    [InlineData("""Sink([|Path.Combine("a", In())|]);""")]
    [InlineData("Sink([|Path.GetFileName(In())|]);")]
    public Task Reports_part_of_an_address(string code) => FlowTest.VerifyAsync(code);

    [Theory]
    [InlineData("Sink(new Uri(In()).Port.ToString());")]
    [InlineData("""Sink(new Uri("https://a.b").Host);""")]
    [InlineData("Sink(new Uri(In()).IsAbsoluteUri.ToString());")]
    public Task DoesNotReport_fact_about_an_address_or_constant_address(string code) => FlowTest.VerifyAsync(code);
}
