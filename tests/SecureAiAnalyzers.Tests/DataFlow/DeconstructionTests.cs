using Xunit;

namespace SecureAiAnalyzers.Tests.DataFlow;

public sealed class DeconstructionTests
{
    [Theory]
    [InlineData("""var (a, b) = (In(), "b"); Sink([|a|]); Sink(b);""")]
    [InlineData("""string a, b; (a, b) = ("a", In()); Sink(a); Sink([|b|]);""")]
    [InlineData("var (a, _) = (In(), 1); Sink([|a|]);")]
    [InlineData("""var ((a, b), c) = (("a", In()), "c"); Sink(a); Sink([|b|]); Sink(c);""")]
    [InlineData("""var a = In(); var b = "b"; (a, b) = (b, a); Sink(a); Sink([|b|]);""")]
    [InlineData("""string a; (a, var b) = ("a", In()); Sink(a); Sink([|b|]);""")]
    [InlineData("""var (key, value) = new KeyValuePair<string, string>("k", In()); Sink([|value|]);""")]
    [InlineData("""var t = ("a", In()); var (a, b) = t; Sink(a); Sink([|b|]);""")]
    [InlineData("""var t = (Inner: ("a", In()), 1); var ((a, b), c) = t; Sink(a); Sink([|b|]);""")]
    [InlineData("""var array = new string[2]; (array[0], array[1]) = ("a", In()); Sink([|array[1]|]);""")]
    [InlineData("""foreach (var (k, v) in new[] { ("k", In()) }) { Sink(k); Sink([|v|]); }""")]
    public Task Reports_part_of_a_deconstruction(string code) => FlowTest.VerifyAsync(code);

    [Theory]
    [InlineData("""record Turn(string Role, string Text); void M() { var (role, text) = new Turn("r", In()); Sink(role); Sink([|text|]); }""")]
    [InlineData("""
        class Turn { public string Role = "", Text = ""; public void Deconstruct(out string role, out string text) { role = Role; text = Text; } }
        void M() { var (role, text) = new Turn { Text = In() }; Sink([|text|]); }
        """)]
    [InlineData("""
        class Turn { public string Raw = ""; public void Deconstruct(out string first, out string second) { first = "a"; second = Raw.Trim(); } }
        void M() { var (first, second) = new Turn { Raw = In() }; Sink(first); Sink([|second|]); }
        """)]
    [InlineData("""
        void M() { var text = In(); var (first, second) = text; Sink([|second|]); }
        }
        public static class Parts { public static void Deconstruct(this string text, out string first, out string second) { first = "a"; second = text; }
        """)]
    [InlineData("""
        class Turn { public string Raw = ""; public void Deconstruct(out string first, out string second) { first = Raw; second = "b"; } }
        void M(object o) { o = new Turn { Raw = In() }; if (o is Turn(var first, var second)) { Sink([|first|]); Sink(second); } }
        """)]
    public Task Reports_Deconstruct_method(string code) => FlowTest.VerifyMembersAsync(code);
}
