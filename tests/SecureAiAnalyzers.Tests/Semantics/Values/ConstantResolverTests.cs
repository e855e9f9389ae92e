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
    [InlineData("var x = \"a\"; if (flag) x += \"b\"; Probe(x);")]
    [InlineData("var x = \"a\"; Change(ref x); Probe(x);")]
    [InlineData("var x = \"a\"; Give(out x); Probe(x);")]
    [InlineData("var x = \"a\"; (x, flag) = (unknown, true); Probe(x);")]
    [InlineData("var x = \"a\"; (flag, (x, _)) = (true, (unknown, 1)); Probe(x);")]
    [InlineData("var x = \"a\"; (x) = unknown; Probe(x);")]
    [InlineData("var x = \"a\"; Change(ref (x)); Probe(x);")]
    [InlineData("var x = \"a\"; Change(ref x!); Probe(x);")]
    [InlineData("var x = \"a\"; ref var y = ref x; y = unknown; Probe(x);")]
    [InlineData("var x = \"a\"; Action write = () => x = unknown; write(); Probe(x);")]
    [InlineData("string x; x = \"a\"; Probe(x);")]
    [InlineData("Probe(unknown);")]
    [InlineData("foreach (var x in new[] { \"a\" }) Probe(x);")]
    public void Local_that_is_written_again_is_unknown(string statements) =>
        Assert.Empty(TextsAsync(statements, "static void Change(ref string x) => x = null; static void Give(out string x) => x = null;"));

    [Theory]
    [InlineData("flag ? \"a\" : \"b\"", new[] { "a", "b" })]
    [InlineData("unknown ?? \"b\"", new[] { "b" })]
    [InlineData("flag ? unknown : \"b\"", new[] { "b" })]
    [InlineData("flag switch { true => \"a\", false => \"b\" }", new[] { "a", "b" })]
    public void Choice_has_several_values(string expression, string[] expected) =>
        Assert.Equal(expected, TextsAsync($"Probe({expression});"));

    [Theory]
    [InlineData("$\"http://a.com/{unknown}\"", "http://a.com/?")]
    [InlineData("$\"{unknown}/b\"", "?/b")]
    [InlineData("\"a\" + unknown + \"c\"", "a?c")]
    [InlineData("$\"a{(flag ? \"b\" : \"c\")}d\"", "a?d")]
    public void Unknown_part_is_marked(string expression, string expected)
    {
        var value = Assert.Single(Resolve($"Probe({expression});"));

        Assert.Equal(expected, value.Text!.Replace(ConstantValue.Unknown, '?'));
        Assert.False(value.IsWhole);
    }

    [Theory]
    [InlineData("string X;", "X")]
    [InlineData("static string X = \"a\";", "X")]
    [InlineData("readonly string X = \"a\"; C() { X = null; }", "X")]
    [InlineData("readonly string X = \"a\"; C(string x) { this.X = x; }", "X")]
    [InlineData("string X { get; } = \"a\"; C() => X = null;", "X")]
    [InlineData("string X => X;", "X")]
    [InlineData("static string X() => Y(); static string Y() => X();", "X()")]
    [InlineData("virtual protected string X() => \"a\";", "X()")]
    [InlineData("static string X(bool f) { if (f) return \"a\"; return \"b\"; }", "X(true)")]
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
