using Xunit;

namespace SecureAiAnalyzers.Tests.DataFlow;

public sealed class StrongUpdateTests
{
    [Theory]
    [InlineData("""var s = In(); Sink([|s|]); s = "a"; Sink(s);""")]
    [InlineData("""var s = "a"; Sink(s); s = In(); Sink([|s|]);""")]
    [InlineData("""var s = In(); if (Coin()) s = "a"; Sink([|s|]);""")]
    [InlineData("""var a = In(); var b = a; a = "x"; Sink(a); Sink([|b|]);""")]
    [InlineData("""var a = "x"; var b = a = In(); Sink([|a|]); Sink([|b|]);""")]
    public Task Reports_value_that_is_not_always_overwritten(string code) => FlowTest.VerifyAsync(code);

    [Theory]
    [InlineData("""var s = In(); s = "a"; Sink(s);""")]
    [InlineData("var s = In(); s = s.Length.ToString(); Sink(s);")]
    [InlineData("""var s = In(); if (Coin()) s = "a"; else s = "b"; Sink(s);""")]
    [InlineData("var s = In(); s = null; Sink(s);")]
    [InlineData("""var s = In(); { s = "a"; } Sink(s);""")]
    [InlineData("""var s = In(); _ = s = "a"; Sink(s);""")]
    [InlineData("""string s; s = In(); s = "a"; Sink(s);""")]
    public Task DoesNotReport_value_that_is_overwritten(string code) => FlowTest.VerifyAsync(code);

    [Theory]
    [InlineData("""
        class Box { public string Text { get; set; } = ""; public Box? Inner; }
        void M() { var b = new Box(); b.Text = In(); Sink([|b.Text|]); b.Text = "a"; Sink(b.Text); }
        """)]
    [InlineData("""
        class Box { public string Text { get; set; } = ""; public Box? Inner; }
        void M() { var b = new Box { Text = In() }; if (Coin()) b.Text = "a"; Sink([|b.Text|]); }
        """)]
    public Task Reports_member_that_is_not_always_overwritten(string code) => FlowTest.VerifyMembersAsync(code);

    [Theory]
    [InlineData("""
        class Box { public string Text { get; set; } = ""; public Box? Inner; }
        void M() { var b = new Box(); b.Text = In(); b.Text = "a"; Sink(b.Text); }
        """)]
    [InlineData("""
        class Box { public string Text { get; set; } = ""; public Box? Inner; }
        void M() { var b = new Box { Text = In() }; b = new Box(); Sink(b.Text); }
        """)]
    [InlineData("""
        class Box { public string Text { get; set; } = ""; public Box? Inner; }
        void M() { var b = new Box { Inner = new Box { Text = In() } }; b.Inner = new Box(); Sink(b.Inner.Text); }
        """)]
    public Task DoesNotReport_member_that_is_overwritten(string code) => FlowTest.VerifyMembersAsync(code);
}
