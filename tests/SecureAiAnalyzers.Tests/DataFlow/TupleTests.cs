using Xunit;

namespace SecureAiAnalyzers.Tests.DataFlow;

public sealed class TupleTests
{
    [Theory]
    [InlineData("""var t = (In(), "a"); Sink([|t.Item1|]); Sink(t.Item2);""")]
    [InlineData("""var t = (Text: In(), Other: "a"); Sink([|t.Text|]); Sink(t.Other);""")]
    [InlineData("""var t = (A: "a", B: In()); Sink(t.A); Sink([|t.B|]); Sink([|t.Item2|]);""")]
    [InlineData("""(string A, string B) t = (In(), "b"); Sink([|t.A|]); Sink(t.B);""")]
    [InlineData("(string A, string B) t = default; t.A = In(); Sink([|t.A|]); Sink(t.B);")]
    [InlineData("""var t = (("a", In()), "b"); Sink(t.Item1.Item1); Sink([|t.Item1.Item2|]); Sink(t.Item2);""")]
    [InlineData("var t = ValueTuple.Create(In(), 1); Sink([|t.Item1|]);")]
    [InlineData("var t = Tuple.Create(In(), 1); Sink([|t.Item1|]);")]
    [InlineData("var t = new Tuple<string, int>(In(), 1); Sink([|t.Item1|]);")]
    [InlineData("var t = (1, 2, 3, 4, 5, 6, 7, In()); Sink([|t.Item8|]);")]
    [InlineData("""var t = (In(), "a"); var u = t; u.Item1 = "c"; Sink(u.Item1); Sink([|t.Item1|]);""")]
    [InlineData("""var list = new List<(string A, string B)>(); list.Add(("a", In())); foreach (var (a, b) in list) { Sink(a); Sink([|b|]); }""")]
    [InlineData("""(string, string) Get() => ("a", In()); var (x, y) = Get(); Sink(x); Sink([|y|]);""")]
    [InlineData("""var t = Coin() ? (A: In(), B: "b") : (A: "a", B: "b"); Sink([|t.A|]); Sink(t.B);""")]
    [InlineData("""var t = (A: "a", B: In()); while (Coin()) { Sink([|t.A|]); t.A = t.B; }""")]
    [InlineData("""var (a, b) = ("a", In()); (a, b) = (b, a); Sink([|a|]); Sink(b);""")]
    [InlineData("""var t = (new StringBuilder(), "a"); t.Item1.Append(In()); Sink([|t.Item1.ToString()|]); Sink(t.Item2);""")]
    [InlineData("""var t = (A: In(), B: "b"); Change(ref t); Sink([|t.A|]); Sink([|t.B|]); static void Change(ref (string A, string B) x) => x.B = x.A;""")]
    public Task Reports_element_of_a_tuple(string code) => FlowTest.VerifyAsync(code);

    [Theory]
    [InlineData("""var t = (In(), "a"); t = ("b", "c"); Sink(t.Item1);""")]
    public Task DoesNotReport_element_of_a_tuple_that_is_overwritten(string code) => FlowTest.VerifyAsync(code);
}
