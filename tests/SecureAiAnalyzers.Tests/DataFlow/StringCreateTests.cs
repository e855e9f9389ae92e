using Xunit;

namespace SecureAiAnalyzers.Tests.DataFlow;

public sealed class StringCreateTests
{
    [Theory]
    [InlineData("Sink([|string.Create(3, In(), (span, state) => state.AsSpan(0, 3).CopyTo(span))|]);")]
    public Task Reports_state_of_string_create(string code) => FlowTest.VerifyAsync(code);

    [Theory]
    [InlineData("""Sink(string.Create(3, "abc", (span, state) => state.AsSpan(0, 3).CopyTo(span)));""")]
    [InlineData("Sink(string.Create(3, In().Length, (span, state) => span.Fill('a')));")]
    public Task DoesNotReport_what_string_create_does_not_carry(string code) => FlowTest.VerifyAsync(code);
}
