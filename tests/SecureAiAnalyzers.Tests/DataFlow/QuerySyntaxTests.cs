using Xunit;

namespace SecureAiAnalyzers.Tests.DataFlow;

public sealed class QuerySyntaxTests
{
    [Theory]
    [InlineData("var q = from s in new[] { In() } select s; Sink([|q.First()|]);")]
    [InlineData("var q = from s in new[] { In() } select s.Trim(); Sink([|q.First()|]);")]
    [InlineData("var q = from s in new[] { In() } where s.Length > 1 orderby s select s; Sink([|q.First()|]);")]
    [InlineData("var q = from s in new[] { In() } let t = s.Trim() select t; Sink([|q.First()|]);")]
    [InlineData("var q = from s in new[] { In() } let n = s.Length select s + n; Sink([|q.First()|]);")]
    [InlineData("var q = from s in new[] { In() } from w in s.Split(' ') select w; Sink([|q.First()|]);")]
    [InlineData("""var q = from s in new[] { "a" } from w in new[] { In() } let x = w select x; Sink([|q.First()|]);""")]
    [InlineData("""var q = from s in new[] { "a" } join t in new[] { In() } on s equals t select t; Sink([|q.First()|]);""")]
    [InlineData("""var q = from s in new[] { "a" } join t in new[] { In() } on s equals t into ts from t in ts select t; Sink([|q.First()|]);""")]
    [InlineData("var q = from s in new[] { In() } group s by s.Length; Sink([|q.First().First()|]);")]
    [InlineData("var q = from s in new[] { In() } group s by s.Length into g select g.First(); Sink([|q.First()|]);")]
    [InlineData("var q = from s in new[] { In() } select new { Text = s }; foreach (var x in q) Sink([|x.Text|]);")]
    [InlineData("var q = from string s in new object[] { In() } select s; Sink([|q.First()|]);")]
    public Task Reports_what_a_query_expression_selects(string code) => FlowTest.VerifyAsync(code);

    [Theory]
    [InlineData("var q = from s in new[] { In() } select s.Length; Sink(q.First().ToString());")]
    [InlineData("""var q = from s in new[] { In() } select "a"; Sink(q.First());""")]
    [InlineData("""var q = from s in new[] { In() } let t = s.Length select "a" + t; Sink(q.First());""")]
    [InlineData("""var q = from s in new[] { "a" } where s == In() select s; Sink(q.First());""")]
    [InlineData("""var q = from s in new[] { "a" } join t in new[] { In() } on s equals t select s; Sink(q.First());""")]
    [InlineData("""var q = from s in new[] { In() } select new { Text = "a", Other = s }; foreach (var x in q) Sink(x.Text);""")]
    [InlineData("""var q = from s in new[] { "a" } from w in new[] { In() } select s; Sink(q.First());""")]
    public Task DoesNotReport_query_expression_that_leaves_the_text_out(string code) => FlowTest.VerifyAsync(code);
}
