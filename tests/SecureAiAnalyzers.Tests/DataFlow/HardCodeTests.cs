using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit;

namespace SecureAiAnalyzers.Tests.DataFlow;

/// <summary>Code that is broken, deep, large or entangled: no exception, and the findings that are promised.</summary>
public sealed class HardCodeTests
{
    [Theory]
    [InlineData("void M() { var x = In(); Sink(x")]
    [InlineData("void M() { var x = In(); if (x == ) Sink(x); }")]
    [InlineData("void M() { Missing(In()); Sink(Missing()); Sink(In()); }")]
    [InlineData("void M() { Unknown x = In(); Sink(x.Text); }")]
    [InlineData("void M() { var x = new Unknown(In()) { Text = In() }; Sink(x.Text); }")]
    [InlineData("void M(string s) { Sink(s); } void M(string s) { Sink(s); } void N() => M(In());")]
    [InlineData("string Text => In(); string Text => \"c\"; void M() => Sink(Text);")]
    [InlineData("class A : B { } class B : A { public string Get() => In(); } void M(A a) => Sink(a.Get());")]
    [InlineData("interface IA : IB { } interface IB : IA { string Get(); } void M(IA a) => Sink(a.Get());")]
    [InlineData("record A(string T) : A(T); void M() => Sink(new A(In()).T);")]
    [InlineData("class A(string t) : A(t) { public string T => t; } void M() => Sink(new A(In()).T);")]
    [InlineData("class A { public A() : this() { } public string T { get; } } void M() => Sink(new A().T);")]
    [InlineData("class A { public A(int n) : this(\"c\") { } public A(string s) : this(3) { } public string T { get; } } void M() => Sink(new A(3).T);")]
    [InlineData("partial string Half(string s); void M() => Sink(Half(In()));")]
    [InlineData("partial string Half { get; } void M() => Sink(Half);")]
    [InlineData("void M() { foreach (var x in In) Sink(x); foreach (var y in ) Sink(y); }")]
    [InlineData("void M() { Func<string, string> f = => ; Sink(f(In())); }")]
    [InlineData("void M() { var x = x + In(); Sink(x); }")]
    [InlineData("string P { get => P; set => P = value; } void M() { P = In(); Sink(P); }")]
    [InlineData("void M(params string s, ref this string t) => Sink(s + t); void N() => M(In(), In());")]
    [InlineData("static Subject operator +(Subject a) => a; void M() => Sink((this + In()).ToString());")]
    [InlineData("void M() { Local(In()); void Local(string s) { Sink(s); } void Local(string s) { Sink(s); } }")]
    [InlineData("void M() { goto missing; Sink(In()); }")]
    [InlineData("void M() { switch (In()) { case \"a\": case \"a\": Sink(\"c\"); } }")]
    [InlineData("bool Ok(string s) => Ok(s) && !Ok(s); void M() { var x = In(); if (Ok(x)) Sink(x); }")]
    [InlineData("bool Ok => Ok; void M() { if (this.Ok) Sink(In()); }")]
    [InlineData("void M<T>() where T : T => Sink(default(T)?.ToString());")]
    public async Task DoesNotReport_exception_in_broken_code(string members) => await FindingsAsync(members);

    [Fact]
    public async Task Reports_finding_inside_broken_code() =>
        Assert.Equal(1, await FindingsAsync("void Broken( { } class { } void M() { var x = In(); Sink(x); Missing("));

    [Fact]
    public async Task Reports_text_in_lambdas_in_lambdas() =>
        Assert.Equal(1, await FindingsAsync(
            "void M() { var x = In(); " + Repeated(20, "Do(() => { ") + "Sink(x);" + Repeated(20, " });") + " }\nvoid Do(Action a) => a();"));

    [Fact]
    public async Task DoesNotReport_text_in_too_many_lambdas_in_lambdas() =>
        Assert.Equal(0, await FindingsAsync(
            "void M() { var x = In(); " + Repeated(40, "Do(() => { ") + "Sink(x);" + Repeated(40, " });") + " }\nvoid Do(Action a) => a();"));

    [Fact]
    public async Task Reports_text_through_local_functions_that_call_the_next() => Assert.Equal(1, await FindingsAsync(
        "void M() { F0(In()); "
            + string.Concat(Enumerable.Range(0, 60).Select(i => $"void F{i}(string s) => F{i + 1}(s); "))
            + "void F60(string s) => Sink(s); }"));

    [Fact]
    public async Task Reports_text_in_a_long_concatenation() =>
        Assert.Equal(2, await FindingsAsync(
            "void M(string y) { var x = In(); Sink(x" + Repeated(1_500, " + y")
                + "); Sink(\"c\"" + Repeated(1_500, " + y") + " + x); Sink(\"c\"" + Repeated(1_500, " + y") + "); }"));

    [Fact]
    public async Task Reports_text_through_a_long_fluent_chain() =>
        Assert.Equal(1, await FindingsAsync("void M() { Sink(In()" + Repeated(400, ".Trim()") + "); Sink(\"c\"" + Repeated(400, ".Trim()") + "); }"));

    [Fact]
    public async Task Reports_text_through_a_long_chain_of_an_own_builder() => Assert.Equal(1, await FindingsAsync(
        "void M() { Sink(new B()" + Repeated(300, ".Add(\"c\")") + ".Add(In()).Build()); }\n"
        + "class B { private readonly StringBuilder _s = new(); public B Add(string s) { _s.Append(s); return this; } public string Build() => _s.ToString(); }"));

    [Fact]
    public async Task Reports_text_after_many_branches() => Assert.Equal(2, await FindingsAsync(
        "void M() { var x = In(); var y = \"c\";\n" + Repeated(3_000, "if (Coin()) y += \"d\";\n") + "Sink(x); Sink(y);\n"
            + Repeated(3_000, "if (x == \"a\") y += x;\n") + "Sink(x); Sink(y); }"));

    [Fact]
    public async Task Reports_text_after_many_checks() => Assert.Equal(1, await FindingsAsync(
        "void M() { var x = In();\n" + Repeated(2_000, "if (x == \"a\") Sink(x);\n") + "Sink(x); }"));

    [Fact]
    public async Task Reports_text_in_many_loops_in_loops() => Assert.Equal(1, await FindingsAsync(
        "void M() { var x = \"c\"; " + Repeated(30, "while (Coin()) { ") + "Sink(x); x = In(); " + Repeated(30, "} ") + "}"));

    [Fact]
    public async Task Reports_text_through_many_functions_that_call_each_other() => Assert.Equal(2_000, await FindingsAsync(
        "void M() => F0(In(), 3);\n"
        + string.Concat(Enumerable.Range(0, 2_000).Select(i => $"void F{i}(string s, int n) {{ Sink(s); F{(i + 1) % 2_000}(s, n); F{(i * 7) % 2_000}(s, n - 1); }}\n"))));

    [Fact]
    public async Task Reports_text_among_many_values_in_a_list() => Assert.Equal(1, await FindingsAsync(
        "void M() { var all = new List<string>();\n" + Repeated(2_000, "all.Add(\"c\");\n") + "all.Add(In()); Sink(all[0]); }"));

    [Fact]
    public async Task Reports_text_through_many_files()
    {
        var files = Enumerable.Range(0, 200).Select(i => $"class C{i} {{ public static string Get(string s) => C{i + 1}.Get(s + \"c\"); }}");
        Assert.Equal(1, await FindingsAsync(
            "void M() { Sink(C0.Get(In())); Sink(C0.Get(\"c\")); }",
            [.. files, "class C200 { public static string Get(string s) => s; }"]));
    }

    [Fact]
    public async Task Reports_the_same_for_the_same_code()
    {
        var code = string.Concat(Enumerable.Range(0, 40).Select(i => $"void A{i}(string s) {{ Sink(s + _f); _f = s; A{(i + 3) % 40}(In()); }}\n"))
            + "private string _f = \"\";";
        var first = await RunAsync(code, []);
        var second = await RunAsync(code, []);

        Assert.NotEmpty(first);
        Assert.Equal(first, second);
    }

    private static string Repeated(int count, string text) => string.Concat(Enumerable.Repeat(text, count));

    private static async Task<int> FindingsAsync(string members, params string[] files) => (await RunAsync(members, files)).Count;

    /// <summary>The findings as text, with their places; fails where the analyzer throws.</summary>
    private static async Task<IReadOnlyList<string>> RunAsync(string members, string[] files)
    {
        var compilation = KindTest.Compile(FlowTest.Class(members), LanguageVersion.Preview, files);
        var exceptions = new List<string>();
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]), (exception, _, _) => exceptions.Add(exception.ToString()), concurrentAnalysis: true, logAnalyzerExecutionTime: false);
        var findings = await compilation.WithAnalyzers([new FlowAnalyzer()], options).GetAnalyzerDiagnosticsAsync();

        Assert.Empty(exceptions);
        return [.. findings.Where(static finding => finding.Id == "SAI4004")
            .OrderBy(static finding => finding.Location.SourceSpan)
            .Select(static finding => finding + " " + string.Join(' ', finding.AdditionalLocations.Select(static place => place.SourceSpan)))];
    }
}
