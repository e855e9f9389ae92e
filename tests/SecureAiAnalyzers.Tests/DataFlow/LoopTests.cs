using Xunit;

namespace SecureAiAnalyzers.Tests.DataFlow;

public sealed class LoopTests
{
    [Theory]
    [InlineData("""var s = ""; while (Coin()) { Sink([|s|]); s = In(); }""")]
    [InlineData("""var s = ""; while (Coin()) s += In(); Sink([|s|]);""")]
    [InlineData("""var s = ""; do { s = In(); } while (Coin()); Sink([|s|]);""")]
    [InlineData("""var s = In(); while (Coin()) { s = "a"; Sink(s); } Sink([|s|]);""")]
    [InlineData("""var s = ""; for (var i = 0; i < 3; i++) { if (i == 1) continue; s = In(); break; } Sink([|s|]);""")]
    [InlineData("""var a = ""; var b = ""; while (Coin()) { Sink([|a|]); a = b; b = In(); }""")]
    [InlineData("""var a = ""; var b = ""; var c = ""; while (Coin()) { a = b; b = c; c = In(); } Sink([|a|]);""")]
    [InlineData("""var a = ""; var b = ""; while (Coin()) { Sink(a); a = "x"; b = In(); } Sink([|b|]);""")]
    [InlineData("foreach (var s in new[] { In() }) { var t = s; Sink([|t|]); }")]
    [InlineData("""var last = ""; foreach (var s in new[] { In() }) last = s; Sink([|last|]);""")]
    [InlineData("""var s = ""; again: Sink([|s|]); s = In(); if (Coin()) goto again;""")]
    [InlineData("""foreach (var s in new Dictionary<string, string> { ["k"] = In() }.Values) Sink([|s|]);""")]
    [InlineData("foreach (ref var s in new[] { In() }.AsSpan()) Sink([|s|]);")]
    [InlineData("foreach (var s in new System.Collections.ArrayList { In() }) Sink([|s as string|]);")]
    [InlineData("for (var s = In(); s.Length > 3; s = s.Substring(1)) Sink([|s|]);")]
    [InlineData("""for (var s = In(); s.Length > 3; s = "a") Sink([|s|]);""")]
    [InlineData("""while (Coin()) { string s; if (Coin()) s = In(); else s = "a"; Sink([|s|]); }""")]
    public Task Reports_what_an_earlier_round_of_a_loop_assigned(string code) => FlowTest.VerifyAsync(code);

    [Theory]
    [InlineData("""var s = In(); do { s = "a"; } while (Coin()); Sink(s);""")]
    [InlineData("""foreach (var s in new[] { "a" }) { In(); Sink(s); }""")]
    public Task DoesNotReport_what_every_loop_overwrites(string code) => FlowTest.VerifyAsync(code);
}
