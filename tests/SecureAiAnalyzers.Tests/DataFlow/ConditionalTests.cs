using Xunit;

namespace SecureAiAnalyzers.Tests.DataFlow;

public sealed class ConditionalTests
{
    [Theory]
    [InlineData("""Sink([|Coin() ? In() : "b"|]);""")]
    [InlineData("""Sink([|Coin() ? "a" : In()|]);""")]
    [InlineData("string? s = null; Sink([|s ?? In()|]);")]
    [InlineData("""Sink([|In() ?? "b"|]);""")]
    [InlineData("string? s = null; s ??= In(); Sink([|s|]);")]
    [InlineData("""string? s = In(); s ??= "b"; Sink([|s|]);""")]
    [InlineData("string? s = In(); Sink([|s?.Trim()|]);")]
    [InlineData("""string? s = In(); Sink([|s?.Trim()?.Substring(1) ?? "b"|]);""")]
    [InlineData("""Sink([|((Coin() ? In() : null) ?? "b").Trim()|]);""")]
    [InlineData("""var s = ""; if (Coin()) s = In(); Sink([|s|]);""")]
    [InlineData("""var s = ""; if (Coin()) s = In(); else s = "b"; Sink([|s|]);""")]
    [InlineData("var s = In(); if (Coin()) return; Sink([|s|]);")]
    [InlineData("""var s = In(); if (Coin()) { s = "a"; Sink(s); } Sink([|s|]);""")]
    [InlineData("""Sink([|(Coin(), Coin()) is (true, true) ? In() : "b"|]);""")]
    [InlineData("""Sink([|(Coin() ? new[] { In() } : new[] { "b" })[0]|]);""")]
    [InlineData("object? o = InObject(); Sink([|o?.ToString()|]);")]
    [InlineData("List<string>? l = new() { In() }; Sink([|l?[0]|]);")]
    public Task Reports_each_branch_of_a_conditional(string code) => FlowTest.VerifyAsync(code);

    [Theory]
    [InlineData("""Sink(Coin() ? "a" : "b");""")]
    [InlineData("""Sink(In().Length > 3 ? "a" : "b");""")]
    [InlineData("""string? s = null; s ??= "b"; Sink(s);""")]
    [InlineData("string? s = In(); Sink(s?.Length.ToString());")]
    [InlineData("""var s = In(); if (Coin()) s = "a"; else s = "b"; Sink(s);""")]
    public Task DoesNotReport_condition_or_constants_of_a_conditional(string code) => FlowTest.VerifyAsync(code);

    [Fact]
    public Task DoesNotReport_write_through_a_conditional_reference() => FlowTest.VerifyAsync(
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
    public Task Reports_member_behind_a_conditional_access(string code) => FlowTest.VerifyMembersAsync(code);
}
