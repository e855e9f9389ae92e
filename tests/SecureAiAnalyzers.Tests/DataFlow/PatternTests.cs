using Xunit;

namespace SecureAiAnalyzers.Tests.DataFlow;

public sealed class PatternTests
{
    [Theory]
    [InlineData("if (InObject() is string s) Sink([|s|]);")]
    [InlineData("if (In() is { } s) Sink([|s|]);")]
    [InlineData("if (In() is var s) Sink([|s|]);")]
    [InlineData("if (In() is { Length: > 2 } s) Sink([|s|]);")]
    [InlineData("if (In() is [var first, ..]) Sink([|first.ToString()|]);")]
    [InlineData("if (In() is ['a', .. var rest]) Sink([|rest|]);")]
    [InlineData("""if (new[] { In(), "b" } is [var first, ..]) Sink([|first|]);""")]
    [InlineData("""if (new[] { In(), "b" } is [_, .. var rest]) Sink([|rest[0]|]);""")]
    [InlineData("""if ((In(), "b") is (var a, var b)) { Sink([|a|]); Sink(b); }""")]
    [InlineData("if (new { Text = In() } is { Text: var t }) Sink([|t|]);")]
    [InlineData("if (new { Text = In() } is { Text: { Length: > 1 } t }) Sink([|t|]);")]
    [InlineData("if (InObject() is not string s) return; Sink([|s|]);")]
    [InlineData("if (InObject() is string s && s.Length > 1) Sink([|s|]);")]
    [InlineData("if (In().Split(' ') is [var a, var b] && a is \"x\") { Sink(a); Sink([|b|]); }")]
    [InlineData("var parts = In().Split(' '); if (parts is [var a, .. var rest] && a == \"x\") { Sink(a); Sink([|rest[0]|]); }")]
    public Task Reports_variable_of_a_pattern(string code) => FlowTest.VerifyAsync(code);

    [Theory]
    [InlineData("if (In() is { Length: var n }) Sink(n.ToString());")]
    [InlineData("if (InObject() is int n) Sink(n.ToString());")]
    [InlineData("object o = new { A = In() }; if (o is string s) Sink(s);")]
    public Task DoesNotReport_number_or_other_object_in_a_pattern(string code) => FlowTest.VerifyAsync(code);

    [Theory]
    [InlineData("""
        record Turn(string Role, string Text);
        void M(object o) { o = new Turn("r", In()); if (o is Turn { Text: var t, Role: var r }) { Sink([|t|]); Sink(r); } }
        """)]
    [InlineData("""
        record Turn(string Role, string Text);
        void M(object o) { o = new Turn("r", In()); if (o is Turn(var r, var t)) { Sink([|t|]); Sink(r); } }
        """)]
    [InlineData("""
        record Turn(string Role, string Text);
        record Chat(Turn Last);
        void M() { var c = new Chat(new Turn("r", In())); if (c is { Last.Text: var t, Last.Role: var r }) { Sink([|t|]); Sink(r); } }
        """)]
    public Task Reports_variable_of_a_property_pattern(string code) => FlowTest.VerifyMembersAsync(code);
}
