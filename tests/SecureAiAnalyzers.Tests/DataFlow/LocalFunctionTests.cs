using Xunit;

namespace SecureAiAnalyzers.Tests.DataFlow;

public sealed class LocalFunctionTests
{
    [Theory]
    [InlineData("""string Id(string s) => s; Sink([|Id(In())|]); Sink(Id("a"));""")]
    [InlineData("""static string Id(string s) => s; Sink([|Id(In())|]); Sink(Id("a"));""")]
    [InlineData("""string Id<T>(T s) => s + ""; Sink([|Id(In())|]); Sink(Id("a"));""")]
    [InlineData("""string Id(string s = "a") => s; Sink(Id()); Sink([|Id(In())|]);""")]
    [InlineData("""string Pick(string a, string b) => a; Sink([|Pick(In(), "b")|]); Sink(Pick("a", In())); Sink(Pick(b: In(), a: "a"));""")]
    [InlineData("""string Loop(string s, int n) => n == 0 ? s : Loop(s + "!", n - 1); Sink([|Loop(In(), 3)|]); Sink(Loop("a", 3));""")]
    [InlineData("""string A(string s, int n) => n == 0 ? s : B(s, n - 1); string B(string s, int n) => A(s, n); Sink([|A(In(), 3)|]); Sink(B("a", 3));""")]
    [InlineData("""string Outer(string s) { string Inner(string t) => t + "!"; return Inner(s); } Sink([|Outer(In())|]); Sink(Outer("a"));""")]
    [InlineData("void Show(string s) => Sink([|s|]); Show(In());")]
    [InlineData("""string Get() { if (Coin()) return In(); return "a"; } Sink([|Get()|]);""")]
    public Task Reports_what_a_local_function_is_given(string code) => FlowTest.VerifyAsync(code);

    [Theory]
    [InlineData("""void Show(string s) => Sink(s); Show("a"); In();""")]
    public Task DoesNotReport_constant_that_a_local_function_is_given(string code) => FlowTest.VerifyAsync(code);

    [Theory]
    [InlineData("var s = In(); string Get() => s; Sink([|Get()|]);")]
    [InlineData("""var s = ""; void Set() => s = In(); Set(); Sink([|s|]);""")]
    [InlineData("""var s = ""; void Set(string value) { s = value; } Set(In()); Sink([|s|]);""")]
    [InlineData("""var s = ""; string Get() => s; s = In(); Sink([|Get()|]);""")]
    [InlineData("var sb = new StringBuilder(); void Add(string t) => sb.Append(t); Add(In()); Sink([|sb.ToString()|]);")]
    [InlineData("var list = new List<string>(); void Add(string t) { list.Add(t); } Add(In()); foreach (var s in list) Sink([|s|]);")]
    [InlineData("var s = In(); void Show() { Sink([|s|]); } Show();")]
    public Task Reports_variable_that_a_local_function_captures(string code) => FlowTest.VerifyAsync(code);

    [Theory]
    [InlineData("""var s = "a"; string Get() => s; Sink(Get());""")]
    [InlineData("""var s = ""; void Set() => s = "b"; Set(); Sink(s);""")]
    [InlineData("""var sb = new StringBuilder(); void Add(string t) => sb.Append(t); Add("a"); Sink(sb.ToString()); In();""")]
    public Task DoesNotReport_constant_that_a_local_function_captures(string code) => FlowTest.VerifyAsync(code);
}
