using Xunit;

namespace SecureAiAnalyzers.Tests.DataFlow;

public sealed class ExpressionFormTests
{
    [Theory]
    [InlineData("Sink(([|In()|]));")]
    [InlineData("Sink([|In()|]!);")]
    [InlineData("Sink(checked([|In()|]));")]
    [InlineData("Sink([|(string?)In()|]);")]
    [InlineData("Sink([|In() as object as string|]);")]
    [InlineData("Sink([|new Func<string>(() => In())()|]);")]
    [InlineData("Sink([|((Func<string>)In)()|]);")]
    [InlineData("string s; Sink([|s = In()|]);")]
    [InlineData("""string s = "a"; Sink([|s += In()|]);""")]
    [InlineData("Sink([|new string[] { In() }[0]|]);")]
    [InlineData("Sink([|new { Text = In() }.Text|]);")]
    [InlineData("Sink([|(In(), 1).Item1|]);")]
    [InlineData("Sink([|Id<string>(In())|]); T Id<T>(T t) => t;")]
    public Task Reports_value_of_each_form_of_expression(string code) => FlowTest.VerifyAsync(code);

    [Theory]
    [InlineData("Sink(nameof(In));")]
    [InlineData("Sink(typeof(string).Name);")]
    [InlineData("Sink(default);")]
    [InlineData("""Sink(In() is string ? "a" : "b");""")]
    [InlineData("""Sink((In() == "a").ToString());""")]
    [InlineData("""_ = In(); Sink("a");""")]
    public Task DoesNotReport_form_of_expression_that_drops_the_value(string code) => FlowTest.VerifyAsync(code);
}
