using SecureAiAnalyzers.Semantics.Text;
using Xunit;

namespace SecureAiAnalyzers.Tests.Semantics.Values;

public sealed class ConstantResolverTests
{
    [Theory]
    [InlineData("", "\"a\"", "a")]
    [InlineData("const string X = \"a\";", "X", "a")]
    [InlineData("const string X = \"a\" + \"b\";", "X", "ab")]
    [InlineData("static readonly string X = \"a\";", "X", "a")]
    [InlineData("readonly string X = \"a\";", "this.X", "a")]
    [InlineData("string X => \"a\";", "X", "a")]
    [InlineData("string X { get { return \"a\"; } }", "X", "a")]
    [InlineData("string X { get; } = \"a\";", "X", "a")]
    [InlineData("string X { get; set; } = \"a\";", "X", "a")]
    [InlineData("static string X() => \"a\";", "X()", "a")]
    [InlineData("static string X() { return \"a\"; }", "X()", "a")]
    [InlineData("static string X() => Y; const string Y = \"a\";", "X()", "a")]
    [InlineData("const string X = \"b\";", "\"a\" + X", "ab")]
    [InlineData("const string X = \"b\";", "$\"a{X}c\"", "abc")]
    [InlineData("static readonly string X = \"b\";", "$\"a{X}c\"", "abc")]
    [InlineData("", "\"a/\".TrimEnd('/')", "a/")]
    [InlineData("", "(object)\"a\"", "a")]
    [InlineData("", "new Uri(\"http://a.com\")", "http://a.com")]
    [InlineData("static readonly Uri X = new(\"http://a.com\");", "X", "http://a.com")]
    [InlineData("", "new Uri(new Uri(\"http://a.com\"), \"/b\")", "http://a.com")]
    [InlineData("", "new UriBuilder(\"http://a.com\").Uri", "http://a.com")]
    public void Value_is_known(string members, string expression, string expected) =>
        Assert.Equal([expected], TextsAsync($"Probe({expression});", members));

    [Theory]
    [InlineData("var x = \"a\"; Probe(x);")]
    [InlineData("string x = \"a\"; Use(x); Probe(x);")]
    [InlineData("const string x = \"a\"; Probe(x);")]
    [InlineData("var x = \"a\"; Func<string> read = () => x; Probe(x);")]
    public void Local_that_is_assigned_once_is_known(string statements) =>
        Assert.Equal(["a"], TextsAsync(statements, "static void Use(string text) { }"));

    [Theory]
    [InlineData("var x = \"a\"; x = unknown; Probe(x);")]
    [InlineData("var x = \"a\"; Change(ref x); Probe(x);")]
    [InlineData("var x = \"a\"; Give(out x); Probe(x);")]
    [InlineData("var x = \"a\"; (x, flag) = (unknown, true); Probe(x);")]
    [InlineData("var x = \"a\"; (flag, (x, _)) = (true, (unknown, 1)); Probe(x);")]
    [InlineData("var x = \"a\"; (x) = unknown; Probe(x);")]
    [InlineData("var x = \"a\"; Change(ref (x)); Probe(x);")]
    [InlineData("var x = \"a\"; Change(ref x!); Probe(x);")]
    [InlineData("var x = \"a\"; ref var y = ref x; y = unknown; Probe(x);")]
    [InlineData("Probe(unknown);")]
    [InlineData("var x = \"a\"; if (flag) x = unknown; else x = null; Probe(x ?? unknown);")]
    [InlineData("string x; if (flag) { x = \"a\"; return; } x = unknown; Probe(x);")]
    public void Local_that_is_replaced_is_unknown(string statements) => Assert.DoesNotContain(
        "a", TextsAsync(statements, "static void Change(ref string x) => x = null; static void Give(out string x) => x = null;"));

    [Theory]
    [InlineData("string x; x = \"a\"; Probe(x);", "a")]
    [InlineData("var x = \"a\"; x = \"b\"; Probe(x);", "b")]
    [InlineData("var x = \"a\"; if (flag) x = \"b\"; Probe(x);", "a b")]
    [InlineData("string x; if (flag) x = \"a\"; else x = \"b\"; Probe(x);", "a b")]
    [InlineData("var x = \"c\"; if (flag) x = \"a\"; else x = \"b\"; Probe(x);", "a b")]
    [InlineData("string x; if (flag) { x = \"a\"; } else { x = \"b\"; Probe(x); }", "b")]
    [InlineData("string x; switch (unknown) { case \"1\": x = \"a\"; break; default: x = \"b\"; break; } Probe(x);", "a b")]
    [InlineData("var x = \"c\"; try { x = \"a\"; } catch { x = \"b\"; } Probe(x);", "a b")]
    [InlineData("var x = \"a\"; foreach (var i in new[] { 1 }) { Probe(x); x = \"b\"; }", "a b")]
    [InlineData("foreach (var i in new[] { 1 }) { var x = \"a\"; Probe(x); x = \"b\"; }", "a")]
    [InlineData("var x = \"a\"; Action write = () => x = unknown; write(); Probe(x);", "a")]
    [InlineData("var x = \"a\"; Func<string> read = () => { Probe(x); return x; }; x = \"b\";", "a b")]
    [InlineData("var x = \"a\"; if (flag) x += \"b\"; Probe(x);", "a ab")]
    [InlineData("var x = \"a\"; x += \"b\"; x += \"c\"; Probe(x);", "abc")]
    [InlineData("string x = null; x ??= \"a\"; Probe(x);", " a")]
    [InlineData("foreach (var x in new[] { \"a\", \"b\" }) Probe(x);", "a b")]
    [InlineData("foreach (var x in new List<string> { \"a\", \"b\" }) Probe(x);", "a b")]
    [InlineData("var list = new List<string>(); list.Add(\"a\"); foreach (var x in list) Probe(x);", "a")]
    [InlineData("var (x, y) = (\"a\", 1); Probe(x);", "a")]
    [InlineData("string x; int y; (y, x) = (1, \"a\"); Probe(x);", "a")]
    [InlineData("var (_, (x, _)) = (1, (\"a\", 2)); Probe(x);", "a")]
    [InlineData("var t = (Name: \"a\", Other: \"b\"); Probe(t.Other);", "b")]
    [InlineData("var t = (\"a\", \"b\"); Probe(t.Item1);", "a")]
    [InlineData("if (\"a\" is var x) Probe(x);", "a")]
    [InlineData("Make(out var x); Probe(x);", "a")]
    [InlineData("string x; Make(out x); Probe(x);", "a")]
    [InlineData("var s = new Settings { Key = \"a\" }; Probe(s.Key);", "a")]
    [InlineData("var s = new Settings { Key = \"a\" }; s.Key = \"b\"; Probe(s.Key);", "b")]
    [InlineData("var s = new Settings(); if (flag) s.Key = \"b\"; Probe(s.Key);", "b d")]
    [InlineData("var s = new Settings { Key = \"a\" } with { Key = \"b\" }; Probe(s.Key);", "b")]
    [InlineData("var s = new { Key = \"a\" }; Probe(s.Key);", "a")]
    [InlineData("Probe(new Pair(\"a\", \"b\").Right);", "b")]
    [InlineData("var (x, y) = new Pair(\"a\", \"b\"); Probe(y);", "b")]
    [InlineData("Probe(new Pair(\"a\").Right);", "r")]
    [InlineData("var d = new Dictionary<string, string> { [\"k\"] = \"a\", [\"l\"] = \"b\" }; Probe(d[\"l\"]);", "b")]
    [InlineData("var d = new Dictionary<string, string> { { \"k\", \"a\" } }; d[\"l\"] = \"b\"; Probe(d[\"l\"]);", "b")]
    [InlineData("var d = new Dictionary<string, string> { { \"k\", \"a\" } }; if (d.TryGetValue(\"k\", out var x)) Probe(x);", "a")]
    [InlineData("var d = new[] { \"a\", \"b\" }; Probe(d[1]);", "b")]
    [InlineData("string[] d = [\"a\", \"b\"]; Probe(d[flag ? 0 : 1]);", "a b")]
    [InlineData("string Local(string p) => p + \"/b\"; Probe(Local(\"a\"));", "a/b")]
    [InlineData("string Local(string p = \"a\") => p; Probe(Local());", "a")]
    [InlineData("Func<string, string> f = p => p + \"b\"; Probe(f(\"a\"));", "ab")]
    [InlineData("Probe(Join(\"a\", \"b\"));", "a:b")]
    [InlineData("var x = Join(\"a\", \"b\"); var y = Join(\"c\", \"d\"); Probe(x);", "a:b")]
    public void Value_is_one_of_those_that_may_reach(string statements, string expected) => Assert.Equal(
        expected.Split(' '),
        TextsAsync(
            statements,
            """
            static void Make(out string x) { x = "a"; }
            static string Join(string left, string right) => $"{left}:{right}";
            record Settings { public string Key { get; set; } = "d"; }
            record Pair(string Left, string Right = "r");
            """).Select(text => text ?? "").Order());

    [Theory]
    [InlineData("string X { get; init; } string Y => field ??= \"a\";", "Y", "a")]
    [InlineData("string _x; string X => _x ??= \"a\";", "X", "a")]
    [InlineData("string _x; string X { get { if (_x is null) _x = \"a\"; return _x; } }", "X", "a")]
    [InlineData("readonly string _x; C() { _x = \"a\"; }", "_x", "a")]
    [InlineData("readonly string _x; C(string x = \"a\") { _x = x; } static C Make() => new();", "_x", "a")]
    [InlineData("string X { get; } C() => X = \"a\";", "X", "a")]
    [InlineData("static string X = \"a\";", "X", "a")]
    [InlineData("static string X = \"a\"; static void Set() => X = \"b\";", "X", "a b")]
    [InlineData("static string X(bool f) { if (f) return \"a\"; return \"b\"; }", "X(true)", "a b")]
    [InlineData("static readonly string[] Names = [\"a\", \"b\"];", "Names[0]", "a")]
    [InlineData("static readonly Dictionary<string, string> Names = new() { [\"k\"] = \"a\" };", "Names[\"k\"]", "a")]
    [InlineData("static readonly (string, string) Names = (\"a\", \"b\");", "Names.Item2", "b")]
    [InlineData("", "string.Concat(\"a\", \"b\")", "ab")]
    [InlineData("", "string.Concat(new[] { \"a\", \"b\", \"c\", \"d\", \"e\" })", "abcde")]
    [InlineData("", "string.Join(\"-\", \"a\", \"b\")", "a-b")]
    [InlineData("", "string.Join('-', new[] { \"a\", \"b\" })", "a-b")]
    [InlineData("", "string.Format(\"{1}{0}\", \"a\", \"b\")", "ba")]
    [InlineData("", "string.Format(System.Globalization.CultureInfo.InvariantCulture, \"{0}:{1}\", \"a\", 1)", "a:1")]
    [InlineData("", "$\"a{1}\"", "a1")]
    [InlineData("", "new UriBuilder(\"http://a.com\") { Port = 1 }.Uri", "http://a.com")]
    [InlineData("", "new UriBuilder(\"http://a.com\") { Scheme = \"https\" }.Uri", "https://a.com")]
    [InlineData("", "new UriBuilder(Uri.UriSchemeHttp, \"a.com\").ToString()", "http://a.com")]
    [InlineData("", "new UriBuilder { Host = \"a.com\" }.Uri.AbsoluteUri", "http://a.com")]
    public void Value_of_member_or_composition_is_known(string members, string expression, string expected) =>
        Assert.Equal(expected.Split(' '), TextsAsync($"Probe({expression});", members).Where(text => text is not null).Order());

    [Fact]
    public void Builder_that_is_changed_later_has_its_new_parts() => Assert.Equal(
        ["https://b.com"], TextsAsync("var u = new UriBuilder(\"http://a.com\"); u.Scheme = Uri.UriSchemeHttps; u.Host = \"b.com\"; Probe(u.Uri);"));

    [Fact]
    public void Parameter_of_hidden_method_is_what_its_callers_give() => Assert.Equal(
        ["a", "b"],
        TextsAsync("A(\"a\"); A(\"b\");", "static void A(string x) => Probe(x);"));

    [Theory]
    [InlineData("flag ? \"a\" : \"b\"", new[] { "a", "b" })]
    [InlineData("unknown ?? \"b\"", new[] { "b" })]
    [InlineData("flag ? unknown : \"b\"", new[] { "b" })]
    [InlineData("flag switch { true => \"a\", false => \"b\" }", new[] { "a", "b" })]
    [InlineData("$\"a{(flag ? \"b\" : \"c\")}d\"", new[] { "abd", "acd" })]
    [InlineData("\"a\" + (flag ? \"b\" : \"c\")", new[] { "ab", "ac" })]
    public void Choice_has_several_values(string expression, string[] expected) =>
        Assert.Equal(expected, TextsAsync($"Probe({expression});"));

    [Theory]
    [InlineData("$\"http://a.com/{unknown}\"", "http://a.com/?")]
    [InlineData("$\"{unknown}/b\"", "?/b")]
    [InlineData("\"a\" + unknown + \"c\"", "a?c")]
    [InlineData("$\"a{(flag ? \"b\" : \"c\")}d{(flag ? \"e\" : \"f\")}\"", "a?d?")]
    public void Unknown_part_is_marked(string expression, string expected)
    {
        var value = Assert.Single(Resolve($"Probe({expression});"));

        Assert.Equal(expected, value.Text!.Replace(ConstantValue.Unknown, '?'));
        Assert.False(value.IsWhole);
    }

    [Theory]
    [InlineData("string X;", "X")]
    [InlineData("readonly string X = \"a\"; C(string x) { this.X = x; }", "X")]
    [InlineData("string X { get; } = \"a\"; C(string x) => X = x;", "X")]
    [InlineData("string X => X;", "X")]
    [InlineData("static string X() => Y(); static string Y() => X();", "X()")]
    [InlineData("virtual protected string X() => \"a\";", "X()")]
    [InlineData("", "Environment.GetEnvironmentVariable(\"a\")")]
    [InlineData("", "$\"{unknown}\"")]
    [InlineData("", "new UriBuilder(\"http://a.com\") { Host = unknown }.Uri")]
    [InlineData("", "new Version(\"1.0\")")]
    public void Value_is_unknown(string members, string expression) => Assert.Empty(TextsAsync($"Probe({expression});", members));

    [Fact]
    public void Default_of_settable_property_is_marked()
    {
        var value = Assert.Single(Resolve("Probe(X);", "string X { get; set; } = \"a\";"));

        Assert.True(value.IsDefault);
        Assert.Equal("X", value.Owner?.Name);
    }

    [Fact]
    public void Value_knows_where_it_is_written()
    {
        var value = Assert.Single(Resolve("Probe($\"{X}/b\");", "const string X = \"a\";"));

        Assert.Equal("\"a\"", value.Origin.ToString());
        Assert.Equal("X", value.Owner?.Name);
    }

    [Theory]
    [InlineData("true", true)]
    [InlineData("!false", true)]
    [InlineData("(bool?)true", true)]
    [InlineData("flag ? true : true", true)]
    [InlineData("false", false)]
    [InlineData("flag", false)]
    [InlineData("flag ? flag : true", false)]
    [InlineData("flag ? true : false", false)]
    [InlineData("Settable", false)]
    public void Is_tells_whether_a_value_is_always_true(string expression, bool expected)
    {
        var code = FactCode.OfStatements($"Probe({expression});", "static bool Settable { get; set; } = true;");

        Assert.Equal(expected, code.Facts.Constants.Is(code.Argument, true, CancellationToken.None));
    }

    private static string[] TextsAsync(string statements, string members = "") =>
        [.. Resolve(statements, members).Select(value => value.Text!)];

    private static IEnumerable<ConstantValue> Resolve(string statements, string members = "")
    {
        var code = FactCode.OfStatements(statements, members);
        return code.Facts.Constants.Resolve(code.Argument, CancellationToken.None);
    }
}
