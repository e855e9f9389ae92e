using Xunit;

namespace SecureAiAnalyzers.Tests.DataFlow;

public sealed class ConditionalTests
{
    [Theory]
    [InlineData("""Sink([|Coin() ? In() : "b"|]);""")]
    [InlineData("""Sink([|Coin() ? "a" : In()|]);""")]
    [InlineData("""Sink(Coin() ? "a" : "b");""")]
    [InlineData("""Sink(In().Length > 3 ? "a" : "b");""")]
    [InlineData("string? s = null; Sink([|s ?? In()|]);")]
    [InlineData("""Sink([|In() ?? "b"|]);""")]
    [InlineData("string? s = null; s ??= In(); Sink([|s|]);")]
    [InlineData("""string? s = In(); s ??= "b"; Sink([|s|]);""")]
    [InlineData("""string? s = null; s ??= "b"; Sink(s);""")]
    [InlineData("string? s = In(); Sink([|s?.Trim()|]);")]
    [InlineData("""string? s = In(); Sink([|s?.Trim()?.Substring(1) ?? "b"|]);""")]
    [InlineData("string? s = In(); Sink(s?.Length.ToString());")]
    [InlineData("""Sink([|((Coin() ? In() : null) ?? "b").Trim()|]);""")]
    [InlineData("""var s = ""; if (Coin()) s = In(); Sink([|s|]);""")]
    [InlineData("""var s = ""; if (Coin()) s = In(); else s = "b"; Sink([|s|]);""")]
    [InlineData("""var s = In(); if (Coin()) s = "a"; else s = "b"; Sink(s);""")]
    [InlineData("var s = In(); if (Coin()) return; Sink([|s|]);")]
    [InlineData("""var s = In(); if (Coin()) { s = "a"; Sink(s); } Sink([|s|]);""")]
    [InlineData("""Sink([|(Coin(), Coin()) is (true, true) ? In() : "b"|]);""")]
    [InlineData("""Sink([|(Coin() ? new[] { In() } : new[] { "b" })[0]|]);""")]
    [InlineData("object? o = InObject(); Sink([|o?.ToString()|]);")]
    [InlineData("List<string>? l = new() { In() }; Sink([|l?[0]|]);")]
    public Task A_conditional_carries_each_branch(string code) => FlowTest.VerifyAsync(code);

    [Fact]
    public Task A_write_through_a_conditional_reference_is_not_followed() => FlowTest.VerifyAsync(
        """var a = ""; var b = ""; (Coin() ? ref a : ref b) = In(); Sink(a);""");

    [Theory]
    [InlineData("""
        class Box { public string Text = ""; public string Other = ""; public Box? Inner; }
        void M() { Box? box = new Box { Text = In() }; Sink([|box?.Text|]); Sink(box?.Other); }
        """)]
    [InlineData("""
        class Box { public string Text = ""; public string Other = ""; public Box? Inner; }
        void M() { Box? box = new Box { Inner = new Box { Text = In() } }; Sink([|box?.Inner?.Text|]); Sink(box?.Inner?.Other); Sink(box?.Text); }
        """)]
    public Task A_conditional_access_reads_the_member(string code) => FlowTest.VerifyMembersAsync(code);
}
