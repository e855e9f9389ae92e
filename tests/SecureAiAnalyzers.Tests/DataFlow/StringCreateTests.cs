using Xunit;

namespace SecureAiAnalyzers.Tests.DataFlow;

public sealed class StringCreateTests
{
    [Theory]
    [InlineData("Sink([|string.Create(3, In(), (span, state) => state.AsSpan(0, 3).CopyTo(span))|]);")]
    [InlineData("""Sink(string.Create(3, "abc", (span, state) => state.AsSpan(0, 3).CopyTo(span)));""")]
    [InlineData("Sink(string.Create(3, In().Length, (span, state) => span.Fill('a')));")]
    public Task String_create_carries_its_state(string code) => FlowTest.VerifyAsync(code);
}
