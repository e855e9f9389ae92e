using Xunit;

namespace SecureAiAnalyzers.Tests.DataFlow;

public sealed class SwitchTests
{
    [Theory]
    [InlineData("""string s; switch (Coin()) { case true: s = In(); break; default: s = "b"; break; } Sink([|s|]);""")]
    [InlineData("switch (InObject()) { case string s: Sink([|s|]); break; case int n: Sink(n.ToString()); break; }")]
    [InlineData("switch (InObject()) { case string { Length: > 2 } s when Coin(): Sink([|s|]); break; }")]
    [InlineData("""var s = In(); switch (Environment.TickCount) { case 1: s = "a"; goto case 2; case 2: Sink([|s|]); break; }""")]
    [InlineData("""var s = In(); switch (Environment.TickCount) { case 1: s = "a"; goto done; default: done: Sink([|s|]); break; }""")]
    public Task Reports_what_a_section_of_a_switch_statement_assigns(string code) => FlowTest.VerifyAsync(code);

    [Theory]
    [InlineData("""string s; switch (Coin()) { case true: s = "a"; break; default: s = "b"; break; } Sink(s);""")]
    public Task DoesNotReport_constants_that_a_switch_statement_assigns(string code) => FlowTest.VerifyAsync(code);

    [Theory]
    [InlineData("""Sink([|Coin() switch { true => In(), false => "b" }|]);""")]
    [InlineData("""Sink([|InObject() switch { string s => s, _ => "b" }|]);""")]
    [InlineData("""Sink([|In() switch { "a" => "x", var other => other }|]);""")]
    [InlineData("""Sink([|In() switch { var s when s.Length > 3 => s, _ => "b" }|]);""")]
    [InlineData("""Sink([|In() switch { { Length: > 3 } s => s, _ => "b" }|]);""")]
    [InlineData("""Sink([|(In(), 1) switch { (var s, > 0) => s, _ => "b" }|]);""")]
    [InlineData("""Sink([|In() switch { { Length: 1 } => "a", { Length: 2 } s when Coin() => s, _ => throw new Exception() }|]);""")]
    [InlineData("""var text = In(); Sink([|text switch { "a" or "b" => "c", _ => text }|]);""")]
    public Task Reports_arm_of_a_switch_expression(string code) => FlowTest.VerifyAsync(code);

    [Theory]
    [InlineData("""Sink(Coin() switch { true => "a", false => "b" });""")]
    [InlineData("""Sink(In() switch { "a" => "x", _ => "y" });""")]
    [InlineData("""Sink((In(), "b") switch { (_, var s) => s });""")]
    [InlineData("""var text = In(); Sink(text switch { "a" or "b" => text, _ => "c" });""")]
    public Task DoesNotReport_constants_or_checked_text_of_a_switch_expression(string code) => FlowTest.VerifyAsync(code);

    [Theory]
    [InlineData("switch (x) { case \"a\": break; case var other when !Regex.IsMatch(other, \"^[a-z]+$\"): throw new ArgumentException(); } Sink(x);")]
    [InlineData("switch (x) { case { Length: > 40 }: return; case var other when other.Any(c => !char.IsAsciiLetter(c)): return; } Sink(x);")]
    [InlineData("Sink(x switch { \"a\" => x, var other when !Regex.IsMatch(other, \"^[a-z]+$\") => throw new ArgumentException(), _ => x });")]
    public Task DoesNotReport_what_a_case_of_anything_has_refused(string statements) =>
        FlowTest.VerifyMembersAsync("void M() { var x = In(); " + statements + " }");

    [Theory]
    [InlineData("switch (x) { case var other when Regex.IsMatch(other, \"^[a-z]+$\"): return; } Sink([|x|]);")]
    [InlineData("switch (x) { case var other when other.Length > 4: throw new ArgumentException(); } Sink([|x|]);")]
    [InlineData("switch (x) { case { Length: > 9 } other when !Regex.IsMatch(other, \"^[a-z]+$\"): throw new ArgumentException(); } Sink([|x|]);")]
    public Task Reports_what_a_case_lets_pass(string statements) => FlowTest.VerifyMembersAsync("void M() { var x = In(); " + statements + " }");
}
