using Xunit;

namespace SecureAiAnalyzers.Tests.DataFlow;

public sealed class DelegateTests
{
    [Theory]
    [InlineData("""static string Id(string s) => s; void M() { Func<string, string> f = Id; Sink([|f(In())|]); Sink(f("a")); }""")]
    [InlineData("string Id(string s) => s; void M() { Func<string, string> f = this.Id; Sink([|f(In())|]); }")]
    [InlineData("static string Get() => In(); void M() { Func<string> f = Get; Sink([|f()|]); }")]
    [InlineData("""
        delegate string Change(string s);
        static string Id(string s) => s;
        void M() { Change f = Id; Sink([|f(In())|]); var g = new Change(Id); Sink([|g(In())|]); }
        """)]
    public Task Reports_what_the_method_of_a_method_group_returns(string code) => FlowTest.VerifyMembersAsync(code);

    [Theory]
    [InlineData("var all = new List<string>(); Action<string> add = all.Add; add(In()); Sink([|all[0]|]);")]
    [InlineData("var all = new List<string>(); new List<string> { In() }.ForEach(all.Add); Sink([|string.Concat(all)|]);")]
    [InlineData("var all = new Queue<string>(); Run(all.Enqueue); Sink([|all.Dequeue()|]); static void Run(Action<string> put) => put(In());")]
    [InlineData("var all = new Dictionary<string, string>(); Action<string, string> add = all.Add; add(\"a\", In()); Sink([|all[\"a\"]|]);")]
    [InlineData("var text = new StringBuilder(); Func<string?, StringBuilder> add = text.Append; add(In()); Sink([|text.ToString()|]);")]
    [InlineData("var text = new StringWriter(); Action<string?> write = text.WriteLine; write(In()); Sink([|text.ToString()|]);")]
    public Task Reports_what_a_method_group_puts_into_its_object(string code) => FlowTest.VerifyAsync(code);

    [Theory]
    [InlineData("var all = new List<string>(); Action<string> add = all.Add; add(\"a\"); _ = In(); Sink(all[0]);")]
    [InlineData("var all = new Dictionary<string, string>(); Action<string, string> add = all.Add; add(In(), \"a\"); Sink(all[\"a\"]);")]
    [InlineData("var all = new List<string> { \"a\" }; Func<string, bool> has = all.Contains; _ = has(In()); Sink(all[0]);")]
    public Task DoesNotReport_what_a_method_group_does_not_put_there(string code) => FlowTest.VerifyAsync(code);
}
