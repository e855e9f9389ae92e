using Xunit;

namespace SecureAiAnalyzers.Tests.DataFlow;

public sealed class LambdaTests
{
    [Theory]
    [InlineData("""Func<string, string> f = s => s; Sink([|f(In())|]); Sink(f("a"));""")]
    [InlineData("""Func<string, string> f = s => { if (Coin()) return "a"; return s; }; Sink([|f(In())|]);""")]
    [InlineData("Func<string> f = () => In(); Sink([|f()|]);")]
    [InlineData("""var f = (string s) => s + "!"; Sink([|f(In())|]);""")]
    [InlineData("Func<string, string> f = delegate(string s) { return s; }; Sink([|f(In())|]);")]
    [InlineData("Func<string, string> f = static s => s; Sink([|f.Invoke(In())|]);")]
    [InlineData("Func<string, Task<string>> f = async s => { await Task.Yield(); return s; }; Sink([|await f(In())|]);")]
    [InlineData("""Func<string, string> f = s => s, g = s => "a"; Sink([|f(In())|]); Sink(g(In()));""")]
    [InlineData("""Func<string, string> f = Coin() ? s => s : s => "a"; Sink([|f(In())|]);""")]
    [InlineData("Func<string, string>? f = s => s; Sink([|f?.Invoke(In())|]);")]
    [InlineData("Action<string> show = s => Sink([|s|]); show(In());")]
    [InlineData("""Func<string, string, string> first = (a, b) => a; Sink([|first(In(), "b")|]); Sink(first("a", In()));""")]
    [InlineData("((Action<string>)(s => Sink([|s|])))(In());")]
    [InlineData("new Thread(() => Sink([|In()|])).Start();")]
    public Task Reports_what_a_lambda_is_given(string code) => FlowTest.VerifyAsync(code);

    [Theory]
    [InlineData("""Func<string> f = () => "a"; Sink(f());""")]
    [InlineData("""Action<string> show = s => Sink(s); show("a"); In();""")]
    public Task DoesNotReport_constants_that_a_lambda_is_given(string code) => FlowTest.VerifyAsync(code);

    [Theory]
    [InlineData("Func<string, Func<string>> f = s => () => s; Sink([|f(In())()|]);")]
    public Task Reports_what_a_function_that_a_function_returns_captured(string code) => FlowTest.VerifyAsync(code);

    [Theory]
    [InlineData("""Func<string, Func<string>> f = s => () => "a"; Sink(f(In())());""")]
    public Task DoesNotReport_constant_of_a_function_that_a_function_returns(string code) => FlowTest.VerifyAsync(code);

    [Theory]
    [InlineData("""Func<string, Func<string, string>> f = a => b => a + b; Sink(f("a")(In()));""")]
    public Task DoesNotReport_argument_of_a_function_that_a_function_returns(string code) => FlowTest.VerifyAsync(code);

    [Theory]
    [InlineData("var s = In(); Func<string> f = () => s; Sink([|f()|]);")]
    [InlineData("""var s = ""; Action set = () => s = In(); set(); Sink([|s|]);""")]
    [InlineData("""var s = ""; Func<string> f = () => s; s = In(); Sink([|f()|]);""")]
    [InlineData("var s = In(); Action show = () => Sink([|s|]); show();")]
    [InlineData("var sb = new StringBuilder(); Action<string> add = t => sb.Append(t); add(In()); Sink([|sb.ToString()|]);")]
    [InlineData("var list = new List<string>(); new[] { In() }.ToList().ForEach(s => list.Add(s)); Sink([|list[0]|]);")]
    [InlineData("var list = new List<string>(); Array.ForEach(new[] { In() }, s => list.Add(s)); Sink([|list[0]|]);")]
    [InlineData("var list = new List<string>(); Parallel.ForEach(new[] { In() }, s => { list.Add(s); }); Sink([|list[0]|]);")]
    [InlineData("""var a = "a"; var b = In(); Func<string> f = () => { Func<string> g = () => a + b; return g(); }; Sink([|f()|]);""")]
    [InlineData("foreach (var s in new[] { In() }) { Action show = () => Sink([|s|]); show(); }")]
    public Task Reports_variable_that_a_lambda_captures(string code) => FlowTest.VerifyAsync(code);

    [Theory]
    [InlineData("""var s = "a"; Func<string> f = () => s; Sink(f());""")]
    [InlineData("""var s = "a"; Action show = () => Sink(s); show(); In();""")]
    public Task DoesNotReport_constant_that_a_lambda_captures(string code) => FlowTest.VerifyAsync(code);
}
