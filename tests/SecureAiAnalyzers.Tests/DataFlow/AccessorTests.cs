using Xunit;

namespace SecureAiAnalyzers.Tests.DataFlow;

/// <summary>Properties whose accessors have code: what is overwritten through them is gone.</summary>
public sealed class AccessorTests
{
    private const string Types = """
        class Box { public string Text { get; set => field = value; } = ""; public string Init { get => field; init => field = value; } = ""; public string Trimmed { get => field; set => field = value.Trim(); } = ""; }
        class Backed { private string _text = ""; public string Text { get => _text; set => _text = value; } public string Block { get { return _text; } set { Console.WriteLine(); _text = value; } } }
        class Guarded { public string Text { get; set => field = value is "a" or "b" ? value : throw new ArgumentException(); } = ""; }
        record Rec(string Role) { public string Text { get => field; init => field = value; } = ""; public string Other { get; init; } = ""; }
        record struct Val { public string Text { get => field; set => field = value; } }
        class Base { public virtual string Text { get; set; } = ""; }
        class Derived : Base { public override string Text { get => base.Text; set => base.Text = value; } }
        class Static { public static string Text { get => field; set => field = value; } = ""; }
        class Keep { public string Text { get => field; set => field ??= value; } = null!; }
        class Grow { public string Text { get => field; set => field += value; } = ""; }
        """;

    private const string OwnProperty = "private string Text { get => field; set => field = value; } = \"\";\n";

    [Theory]
    [InlineData("var b = new Box(); b.Text = In(); b.Text = \"a\"; Sink(b.Text);")]
    [InlineData("var b = new Box { Text = In() }; b.Text = \"a\"; Sink(b.Text);")]
    [InlineData("var b = new Box(); b.Trimmed = In(); b.Trimmed = \"a\"; Sink(b.Trimmed);")]
    [InlineData("var b = new Backed(); b.Text = In(); b.Text = \"a\"; Sink(b.Text);")]
    [InlineData("var b = new Backed(); b.Block = In(); b.Block = \"a\"; Sink(b.Block);")]
    [InlineData("var b = new Backed(); b.Text = In(); b.Block = \"a\"; Sink(b.Text);")]
    [InlineData("var b = new Box { Text = In(), Init = \"a\" }; Sink(b.Init);")]
    [InlineData("var b = new Guarded(); b.Text = In(); Sink(b.Text);")]
    [InlineData("var r = new Rec(\"a\") { Text = In() } with { Text = \"a\" }; Sink(r.Text);")]
    [InlineData("var r = new Rec(\"a\") { Text = In(), Other = \"b\" }; var s = r with { Text = \"a\" }; Sink(s.Text); Sink(s.Other);")]
    [InlineData("var r = new Rec(\"a\") { Other = In() }; var s = r with { Other = \"a\", Text = \"b\" }; Sink(s.Other); Sink(s.Text);")]
    [InlineData("var r = new Rec(In()); var s = r with { Role = \"a\" }; Sink(s.Role);")]
    [InlineData("var v = new Val { Text = In() }; v.Text = \"a\"; Sink(v.Text);")]
    [InlineData("var v = new Val { Text = In() }; var w = v with { Text = \"a\" }; Sink(w.Text);")]
    [InlineData("var d = new Derived(); d.Text = In(); d.Text = \"a\"; Sink(d.Text);")]
    [InlineData("var b = new Box(); b.Text = In(); if (Coin()) b.Text = \"a\"; else b.Text = \"b\"; Sink(b.Text);")]
    [InlineData("var b = new Box { Text = In() }; Clear(b); Sink(b.Text); void Clear(Box box) => box.Text = \"\";")]
    [InlineData("var b = new Box { Text = In() }; (b.Text, b.Trimmed) = (\"a\", \"b\"); Sink(b.Text);")]
    public Task DoesNotReport_value_that_is_overwritten(string statements) => VerifyAsync(statements);

    [Theory]
    [InlineData("var b = new Box(); b.Text = In(); Sink([|b.Text|]);")]
    [InlineData("var b = new Box(); b.Text = \"a\"; b.Text = In(); Sink([|b.Text|]);")]
    [InlineData("var b = new Box { Text = In() }; b.Trimmed = \"a\"; Sink([|b.Text|]);")]
    [InlineData("var b = new Box { Text = In() }; if (Coin()) b.Text = \"a\"; Sink([|b.Text|]);")]
    [InlineData("var b = new Box { Text = In() }; var c = new Box(); c.Text = \"a\"; Sink([|b.Text|]); Sink(c.Text);")]
    [InlineData("var b = new Box { Init = In() }; Sink([|b.Init|]);")]
    [InlineData("var b = new Backed(); b.Text = In(); Sink([|b.Text|]); Sink([|b.Block|]);")]
    [InlineData("var b = new Backed(); b.Text = \"a\"; b.Block = In(); Sink([|b.Text|]);")]
    [InlineData("var r = new Rec(\"a\") { Text = In() }; var s = r with { Other = \"b\" }; Sink([|s.Text|]); Sink(s.Other);")]
    [InlineData("var r = new Rec(\"a\"); var s = r with { Text = In() }; Sink([|s.Text|]); Sink(r.Text);")]
    [InlineData("var r = new Rec(\"a\") { Text = In() }; var s = r with { Text = \"a\" }; Sink([|r.Text|]);")]
    [InlineData("var v = new Val { Text = In() }; var w = v; w.Text = \"a\"; Sink([|v.Text|]); Sink(w.Text);")]
    [InlineData("var d = new Derived(); d.Text = In(); Sink([|d.Text|]);")]
    [InlineData("Static.Text = In(); Sink([|Static.Text|]);")]
    [InlineData("var k = new Keep { Text = In() }; k.Text = \"a\"; Sink([|k.Text|]);")]
    [InlineData("var g = new Grow { Text = In() }; g.Text = \"a\"; Sink([|g.Text|]);")]
    [InlineData("var b = new Box { Text = In() }; var c = b; Sink([|c.Text|]);")]
    public Task Reports_value_that_stays(string statements) => VerifyAsync(statements);

    [Fact]
    public Task DoesNotReport_own_property_that_is_overwritten() =>
        FlowTest.VerifyMembersAsync(OwnProperty + "void M() { Text = In(); Text = \"a\"; Sink(Text); }");

    [Theory]
    [InlineData("Text = In(); Sink([|Text|]); Text = \"a\";")]
    [InlineData("Text = \"a\"; if (Coin()) Text = In(); Sink([|Text|]);")]
    public Task Reports_own_property_until_it_is_overwritten(string statements) => FlowTest.VerifyMembersAsync(OwnProperty + "void M() { " + statements + " }");

    private static Task VerifyAsync(string statements) => FlowTest.VerifyMembersAsync("void M() { " + statements + " }\n---\n" + Types);
}
