using Xunit;

namespace SecureAiAnalyzers.Tests.Flow;

public sealed class SmokeTests
{
    [Theory]
    [InlineData("Sink([|In()|]);")]
    [InlineData("var x = In(); Sink([|x|]);")]
    [InlineData("var x = In(); x = \"c\"; Sink(x);")]
    [InlineData("var x = \"a\" + In() + \"b\"; Sink([|x|]);")]
    [InlineData("Sink([|$\"a {In()} b\"|]);")]
    [InlineData("var sb = new StringBuilder(); sb.Append(\"a\").Append(In()); Sink([|sb.ToString()|]);")]
    [InlineData("var sb = new StringBuilder(); sb.Append($\"a {In()}\"); Sink([|sb.ToString()|]);")]
    [InlineData("var sb = new StringBuilder(); Sink(sb.ToString()); sb.Append(In());")]
    [InlineData("var l = new List<string> { In() }; foreach (var s in l) Sink([|s|]);")]
    [InlineData("List<string> l = [\"a\", In()]; Sink([|l[0]|]);")]
    [InlineData("var d = new Dictionary<string, string>(); d[\"k\"] = In(); Sink([|d[\"k\"]|]);")]
    [InlineData("var x = await InAsync(); Sink([|x|]);")]
    [InlineData("var x = In(); if (x == \"a\") Sink(x); else Sink([|x|]);")]
    [InlineData("var x = In(); if (x is not (\"a\" or \"b\")) return; Sink(x);")]
    [InlineData("var x = In(); switch (x) { case \"a\": case \"b\": Sink(x); break; default: Sink([|x|]); break; }")]
    [InlineData("string[] set = [\"a\", \"b\"]; var x = In(); if (!set.Contains(x)) throw new Exception(); Sink(x);")]
    [InlineData("var x = In(); var n = int.Parse(x); Sink(n.ToString());")]
    [InlineData("string y = \"\"; for (var i = 0; i < 3; i++) { Sink([|y|]); y = In(); }")]
    [InlineData("var (a, b) = (\"c\", In()); Sink(a); Sink([|b|]);")]
    [InlineData("var q = new[] { In() }.Select(t => t.Trim()).Where(t => t.Length > 1).First(); Sink([|q|]);")]
    [InlineData("Func<string, string> f = s => s + \"!\"; Sink([|f(In())|]);")]
    [InlineData("string x = \"\"; Action a = () => x = In(); a(); Sink([|x|]);")]
    public Task Statements(string code) => FlowTest.VerifyAsync(code);

    [Theory]
    [InlineData("string Id(string s) => s; void M() { Sink([|Id(In())|]); Sink(Id(\"c\")); }")]
    [InlineData("void A() => B(In()); void B(string s) => Sink([|s|]);")]
    [InlineData("void A() => B(\"c\"); void B(string s) => Sink(s);")]
    [InlineData("record Turn(string Role, string Text); void M() { var t = new Turn(\"r\", In()); Sink(t.Role); Sink([|t.Text|]); }")]
    [InlineData("record Turn(string Role, string Text); void M() { var t = new Turn(\"r\", In()) with { Text = \"c\" }; Sink(t.Text); }")]
    [InlineData("string _f = \"\"; void A() => _f = In(); void B() => Sink([|_f|]);")]
    [InlineData("private readonly List<string> _l = new(); void A() => _l.Add(In()); void B() { foreach (var s in _l) Sink([|s|]); }")]
    [InlineData("void M() { string s; Out(out s); Sink([|s|]); } void Out(out string s) => s = In();")]
    [InlineData("void M() { var sb = new StringBuilder(); Fill(sb); Sink([|sb.ToString()|]); } void Fill(StringBuilder sb) => sb.Append(In());")]
    [InlineData("void M() { var x = In(); Check(x); Sink(x); } void Check(string s) { if (s != \"a\") throw new Exception(); }")]
    [InlineData("bool Ok(string s) => s is \"a\" or \"b\"; void M() { var x = In(); if (Ok(x)) Sink(x); else Sink([|x|]); }")]
    [InlineData("async IAsyncEnumerable<string> S() { yield return In(); await Task.Yield(); } async Task M() { await foreach (var s in S()) Sink([|s|]); }")]
    [InlineData("interface I { string Get(); } class C : I { public string Get() => In(); } void M(I i) => Sink([|i.Get()|]);")]
    [InlineData("void A(int n, string s) { if (n > 0) B(n - 1, s); else Sink([|s|]); } void B(int n, string s) => A(n, s); void M() => A(3, In());")]
    [InlineData("class P(string q) { public string Q => q; public string R { get; } = q; } void M() { var p = new P(In()); Sink([|p.Q|]); Sink([|p.R|]); }")]
    public Task Members(string code) => FlowTest.VerifyMembersAsync(code);
}
