using Xunit;

namespace SecureAiAnalyzers.Tests.DataFlow;

public sealed class RefOutTests
{
    [Theory]
    [InlineData("void Get(out string s) { s = In(); } Get(out var t); Sink([|t|]);")]
    [InlineData("bool Try(string from, out string s) { s = from; return true; } if (Try(In(), out var t)) Sink([|t|]);")]
    [InlineData("""void Get(out string a, out string b) { a = "a"; b = In(); } Get(out var x, out var y); Sink(x); Sink([|y|]);""")]
    [InlineData("if (Uri.TryCreate(In(), UriKind.Absolute, out var uri)) Sink([|uri.AbsoluteUri|]);")]
    public Task Reports_what_is_written_to_an_out_parameter(string code) => FlowTest.VerifyAsync(code);

    [Theory]
    [InlineData("""void Get(out string s) { s = "a"; } Get(out var t); Sink(t); In();""")]
    [InlineData("""bool Try(string from, out string s) { s = from; return true; } if (Try("a", out var t)) Sink(t);""")]
    [InlineData("""var t = In(); void Get(out string s) { s = "a"; } Get(out t); Sink(t);""")]
    [InlineData("if (int.TryParse(In(), out var n)) Sink(n.ToString());")]
    [InlineData("if (Guid.TryParse(In(), out var id)) Sink(id.ToString());")]
    public Task DoesNotReport_what_else_an_out_parameter_gives(string code) => FlowTest.VerifyAsync(code);

    [Theory]
    [InlineData("""var t = "a"; void Set(ref string s) { s = In(); } Set(ref t); Sink([|t|]);""")]
    [InlineData("var t = In(); void Set(ref string s) { s = s.Trim(); } Set(ref t); Sink([|t|]);")]
    [InlineData("var t = In(); string Get(in string s) => s; Sink([|Get(in t)|]);")]
    [InlineData("""
        var a = In();
        var b = "b";
        void Swap(ref string x, ref string y) { var z = x; x = y; y = z; }
        Swap(ref a, ref b);
        Sink([|b|]);
        Sink(a);
        """)]
    [InlineData("""var t = "a"; ref var r = ref t; r = In(); Sink([|r|]);""")]
    public Task Reports_what_is_written_to_a_ref_parameter(string code) => FlowTest.VerifyAsync(code);

    [Theory]
    [InlineData("""var t = In(); void Set(ref string s) { s = "a"; } Set(ref t); Sink(t);""")]
    [InlineData("""var t = "a"; void Set(ref string s) { s += "b"; } Set(ref t); Sink(t); In();""")]
    public Task DoesNotReport_constant_that_is_written_to_a_ref_parameter(string code) => FlowTest.VerifyAsync(code);
}
