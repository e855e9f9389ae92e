using Xunit;

namespace SecureAiAnalyzers.Tests.DataFlow;

public sealed class AnonymousTypeTests
{
    [Theory]
    [InlineData("""var o = new { Role = "r", Text = In() }; Sink(o.Role); Sink([|o.Text|]);""")]
    [InlineData("""var text = In(); var o = new { text, other = "a" }; Sink([|o.text|]); Sink(o.other);""")]
    [InlineData("""var o = new { Inner = new { Text = In(), Other = "a" } }; Sink([|o.Inner.Text|]); Sink(o.Inner.Other);""")]
    [InlineData("""var all = new[] { new { Text = In(), Other = "a" } }; foreach (var o in all) { Sink([|o.Text|]); Sink(o.Other); }""")]
    public Task Reports_member_of_an_anonymous_object(string code) => FlowTest.VerifyAsync(code);

    [Theory]
    [InlineData("var o = new { Length = In().Length }; Sink(o.Length.ToString());")]
    public Task DoesNotReport_number_in_an_anonymous_object(string code) => FlowTest.VerifyAsync(code);
}
