using Xunit;

namespace SecureAiAnalyzers.Tests.DataFlow;

/// <summary>An argument branches, so that the compiler's graph evaluates the receiver and the arguments before it apart.</summary>
public sealed class BranchingCallTests
{
    [Theory]
    [InlineData("""var l = new List<string>(); l.Add(In() ?? "a"); Sink([|l[0]|]);""")]
    [InlineData("""var l = new List<string>(); l.Insert(Coin() ? 0 : 1, In()); Sink([|l[0]|]);""")]
    [InlineData("""var l = new List<string>(); l?.Add(In() ?? "a"); Sink([|l![0]|]);""")]
    [InlineData("""var l = new List<string> { In(), Coin() ? "a" : "b" }; Sink([|l[0]|]);""")]
    [InlineData("""var l = new[] { new List<string>() }; l[0].Add(In() ?? "a"); Sink([|l[0][0]|]);""")]
    [InlineData("""var l = new List<List<string>> { new() }; l[0].Add(In() ?? "a"); Sink([|l[0][0]|]);""")]
    [InlineData("""var d = new Dictionary<string, List<string>> { ["a"] = new() }; d["a"].Add(In() ?? "a"); Sink([|d["a"][0]|]);""")]
    [InlineData("""var d = new Dictionary<string, string>(); d.TryAdd("a", In() ?? "b"); Sink([|d["a"]|]);""")]
    [InlineData("""string[] l = [In(), Coin() ? "a" : "b"]; Sink([|l[0]|]);""")]
    [InlineData("""var b = new StringBuilder(); b.Append(In() ?? "a").Append("b"); Sink([|b.ToString()|]);""")]
    [InlineData("""var b = new StringBuilder(); b.Append($"{In() ?? "a"} b"); Sink([|b.ToString()|]);""")]
    [InlineData("""var b = new StringBuilder(); b.AppendFormat("{0}{1}", In(), Coin() ? "a" : "b"); Sink([|b.ToString()|]);""")]
    [InlineData("""Sink([|string.Concat(In(), Coin() ? "a" : "b")|]);""")]
    [InlineData("""Sink([|string.Format("{0}{1}", Coin() ? "a" : "b", In())|]);""")]
    [InlineData("""Sink([|string.Join(Coin() ? "," : ";", "a", In())|]);""")]
    [InlineData("""Sink([|In().Replace("a", Coin() ? "b" : "c")|]);""")]
    [InlineData("""Sink([|In() + (Coin() ? "a" : "b")|]);""")]
    [InlineData("""Sink([|$"{In()} {(Coin() ? "a" : "b")}"|]);""")]
    [InlineData("""Sink([|new[] { In() }.Aggregate(Coin() ? "a" : "b", (left, right) => left + right)|]);""")]
    public Task Reports_each_argument_of_a_library(string statements) => FlowTest.VerifyAsync(statements);

    [Theory]
    [InlineData("""string[] l = ["c", Coin() ? "a" : "b"]; Sink(l[0]); In();""")]
    [InlineData("""var b = new StringBuilder(); b.Append(In()); b.Clear(); b.Append(Coin() ? "a" : "b"); Sink(b.ToString());""")]
    public Task DoesNotReport_branching_constants_for_a_library(string statements) => FlowTest.VerifyAsync(statements);

    [Theory]
    [InlineData("""string F(string a, string b) => a; void M() { Sink([|F(In(), Coin() ? "a" : "b")|]); Sink(F("a", In() ?? "b")); }""")]
    [InlineData("""string F(string a, string b) => a; void M() { Sink(F(b: In(), a: Coin() ? "a" : "b")); Sink([|F(b: "b", a: In() ?? "a")|]); }""")]
    [InlineData("""
        class Box { public string Text = ""; public void Take(string a, string b) => Text = a; public Box With(string a, string b) { Text = a; return this; } }
        void M() { var b = new Box(); b.Take(In() ?? "a", "b"); Sink([|b.Text|]); }
        void N() { var b = new Box(); b.Take("a", In() ?? "b"); Sink(b.Text); }
        void O() { var b = new Box().With(In() ?? "a", "b"); Sink([|b.Text|]); }
        """)]
    [InlineData("""void F(out string a, string b) => a = b; void M() { string a; F(out a, In() ?? "b"); Sink([|a|]); }""")]
    [InlineData("""void F(out string a, string b) => a = b; void M() { F(out var a, In() ?? "b"); Sink([|a|]); F(out a, Coin() ? "a" : "b"); Sink(a); }""")]
    [InlineData("""void F(ref string a, string b) => a = b; void M() { var a = ""; F(ref a, In() ?? "b"); Sink([|a|]); }""")]
    [InlineData("""void F(out string a, string b) => a = b; void M() { var a = new string[1]; F(out a[0], In() ?? "b"); Sink([|a[0]|]); }""")]
    [InlineData("""
        class Box { public string Text = ""; [SecureAi.Prompt] public string Prompt = ""; }
        void F(out string a, string b) => a = b;
        void M(Box box) { F(out box.Text, In() ?? "b"); Sink([|box.Text|]); F(out [|box.Prompt|], In() ?? "b"); F(out box.Prompt, Coin() ? "a" : "b"); }
        """)]
    public Task Reports_each_argument_of_a_function(string members) => FlowTest.VerifyMembersAsync(members);

    [Theory]
    [InlineData("""void F(ref string a, string b) => a = b; void M() { var a = In(); F(ref a, Coin() ? "a" : "b"); Sink(a); }""")]
    public Task DoesNotReport_branching_constants_for_a_function(string members) => FlowTest.VerifyMembersAsync(members);

    [Theory]
    [InlineData("""Action<string, string> f = (a, b) => { Sink([|a|]); Sink(b); }; f(In(), Coin() ? "a" : "b");""")]
    [InlineData("""Action<string>? f = a => Sink([|a|]); f?.Invoke(In() ?? "a");""")]
    [InlineData("""Func<string, string, string> f = (a, b) => b; Sink(f(In(), Coin() ? "a" : "b")); Sink([|f("a", In() ?? "b")|]);""")]
    [InlineData("""Run(text => Sink([|text|]), In() ?? "a"); void Run(Action<string> f, string text) => f(text);""")]
    [InlineData("""Run(Coin() ? text => Sink([|text|]) : text => { }, In()); void Run(Action<string> f, string text) => f(text);""")]
    public Task Reports_each_argument_of_a_delegate(string statements) => FlowTest.VerifyAsync(statements);

    [Theory]
    [InlineData("""Run(text => Sink(text), Coin() ? "a" : "b"); In(); void Run(Action<string> f, string text) => f(text);""")]
    public Task DoesNotReport_branching_constants_for_a_delegate(string statements) => FlowTest.VerifyAsync(statements);

    [Theory]
    [InlineData("""Func<string, string> f = text => text; if (Coin()) Sink("a"); Sink([|string.Join(",", new[] { In() }.Select(f))|]);""")]
    [InlineData("""var a = new List<string>(); var b = a; if (Coin()) Sink("a"); a.Add(In()); Sink([|b[0]|]);""")]
    [InlineData("""var s = In(); if (Coin()) Sink("a"); else Sink("b"); Sink([|s|]); s = "a"; if (Coin()) Sink("a"); Sink(s);""")]
    public Task Reports_text_beside_a_branch_that_writes_nothing(string statements) => FlowTest.VerifyAsync(statements);

    [Fact]
    public Task Reports_argument_of_an_event() => FlowTest.VerifyMembersAsync(
        """event Action<string>? Asked; void M() { Asked += text => Sink([|text|]); Asked?.Invoke(In() ?? "a"); }""");
}
