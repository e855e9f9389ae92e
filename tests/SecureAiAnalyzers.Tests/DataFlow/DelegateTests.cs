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
}
