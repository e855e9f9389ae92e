using Xunit;

namespace SecureAiAnalyzers.Tests.DataFlow;

/// <summary>A value of which nothing untrusted is seen is not followed: whatever else writes it must be seen.</summary>
public sealed class VisibleValueTests
{
    [Theory]
    [InlineData("""var s = "a"; Fill(ref s); Sink([|s|]); void Fill(ref string t) => t = In();""")]
    [InlineData("""string s; Make(out s); Sink([|s|]); void Make(out string t) => t = In();""")]
    [InlineData("""var s = "a"; void Set() => s = In(); Set(); Sink([|s|]);""")]
    [InlineData("""var s = "a"; Action set = () => s += In(); set(); Sink([|s|]);""")]
    [InlineData("""var s = "a"; string? t = null; (s, t) = (In(), s); Sink([|s|]);""")]
    [InlineData("""var s = "a"; (s, var t) = (In(), 1); Sink([|s|]);""")]
    [InlineData("""string? s = null; s ??= In(); Sink([|s|]);""")]
    [InlineData("""var a = "a"; var b = a; var c = b; while (Coin()) { Sink([|a|]); a = b; b = c; c = In(); }""")]
    [InlineData("""var a = "a"; var b = $"{a}!"; while (Coin()) { b = $"{a}!"; a = In(); } Sink([|b|]);""")]
    [InlineData("""if (In() is { } s) Sink([|s|]);""")]
    [InlineData("""switch (In()) { case string s: Sink([|s|]); break; }""")]
    [InlineData("""foreach (var s in In().Split(' ')) Sink([|s|]);""")]
    [InlineData("""var s = Coin() ? "a" : In(); Sink([|s|]);""")]
    [InlineData("""var s = new Uri(In()); Sink([|s.AbsolutePath|]);""")]
    [InlineData("""var s = string.Join(",", new[] { "a", In() }); Sink([|s|]);""")]
    [InlineData("""string[] parts = ["a", In()]; Sink([|string.Concat(parts)|]);""")]
    [InlineData("""Sink([|new StringBuilder("a").Append(In()).ToString()|]);""")]
    [InlineData("""SinkObject([|new List<string> { "a", In() }|]);""")]
    [InlineData("""Sink([|$"a {new StringBuilder { Capacity = 9 }.Append(In())}"|]);""")]
    public Task Reports_what_is_written_in_any_way(string code) => FlowTest.VerifyAsync(code);

    [Theory]
    [InlineData("""var s = "a"; s += Environment.NewLine; Sink(s + $"{Environment.MachineName} {DateTime.Now:O}");""")]
    [InlineData("""var name = Environment.GetEnvironmentVariable("PLACE") ?? throw new InvalidOperationException(In()); Sink(new Uri(name).Host);""")]
    [InlineData("""var s = In(); s = "a"; var t = "b"; Sink(t);""")]
    [InlineData("""var n = In().Length; var s = "a"; if (n > 3) s = $"{n}"; Sink(s);""")]
    [InlineData("""SinkObject(new Dictionary<string, string> { ["a"] = string.Join(",", "a", "b") }); Sink(In().Length.ToString());""")]
    public Task DoesNotReport_what_constants_and_libraries_make(string code) => FlowTest.VerifyAsync(code);

    [Fact]
    public Task Reports_what_other_code_puts_into_a_member() => FlowTest.VerifyMembersAsync("""
        private static string s_text = "a";
        private string Text { get; set; } = "a";

        void Read() { Sink([|s_text|]); Sink([|Text|]); var own = Text; Sink([|own|]); }

        void Write() { s_text = In(); Text = In(); }
        """);
}
