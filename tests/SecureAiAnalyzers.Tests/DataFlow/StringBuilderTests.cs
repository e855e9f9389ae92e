using Xunit;

namespace SecureAiAnalyzers.Tests.DataFlow;

public sealed class StringBuilderTests
{
    [Theory]
    [InlineData("var sb = new StringBuilder(In()); Sink([|sb.ToString()|]);")]
    [InlineData("var sb = new StringBuilder(); sb.Append(In()); Sink([|sb.ToString()|]);")]
    [InlineData("var sb = new StringBuilder(); sb.AppendLine(In()); Sink([|sb.ToString()|]);")]
    [InlineData("""var sb = new StringBuilder(); sb.AppendFormat("{0}", In()); Sink([|sb.ToString()|]);""")]
    [InlineData("""var sb = new StringBuilder(); sb.AppendJoin(',', "a", In()); Sink([|sb.ToString()|]);""")]
    [InlineData("var sb = new StringBuilder(); sb.Insert(0, In()); Sink([|sb.ToString()|]);")]
    [InlineData("""var sb = new StringBuilder("abc"); sb.Replace("b", In()); Sink([|sb.ToString()|]);""")]
    [InlineData("var sb = new StringBuilder(); sb.Append(In(), 0, 2); Sink([|sb.ToString()|]);")]
    [InlineData("var sb = new StringBuilder(); sb.Append(In().AsSpan()); Sink([|sb.ToString()|]);")]
    [InlineData("var sb = new StringBuilder(); sb.Append(In()[0]); Sink([|sb.ToString()|]);")]
    [InlineData("var sb = new StringBuilder(); sb[0] = In()[0]; Sink([|sb.ToString()|]);")]
    [InlineData("var sb = new StringBuilder(); sb.Append(new StringBuilder(In())); Sink([|sb.ToString()|]);")]
    [InlineData("var sb = new StringBuilder(); sb.Append(In()); Sink([|sb.ToString(0, 2)|]);")]
    [InlineData("""var sb = new StringBuilder(); sb.Append(In()); Sink([|$"{sb}"|]);""")]
    [InlineData("""var sb = new StringBuilder(); sb.Append(In()); Sink([|"a" + sb|]);""")]
    [InlineData("""Sink([|new StringBuilder().Append("a").Append(In()).Append("b").ToString()|]);""")]
    [InlineData("""var sb = new StringBuilder(); sb.Append("a").AppendLine().Append(In()); Sink([|sb.ToString()|]);""")]
    [InlineData("var sb = new StringBuilder(); foreach (var line in new[] { In() }) sb.AppendLine(line); Sink([|sb.ToString()|]);")]
    [InlineData("var sb = new StringBuilder(); sb = sb.Append(In()); Sink([|sb.ToString()|]);")]
    public Task Reports_what_is_appended(string code) => FlowTest.VerifyAsync(code);

    [Theory]
    [InlineData("var sb = new StringBuilder(); var other = sb; other.Append(In()); Sink([|sb.ToString()|]);")]
    [InlineData("""var sb = new StringBuilder(); var other = sb.Append("a"); other.Append(In()); Sink([|sb.ToString()|]);""")]
    [InlineData("var sb = new StringBuilder(); var other = Coin() ? sb : new StringBuilder(); other.Append(In()); Sink([|sb.ToString()|]);")]
    [InlineData("var sb = new StringBuilder(); void Add(StringBuilder to) => to.Append(In()); Add(sb); Sink([|sb.ToString()|]);")]
    [InlineData("var box = new { Text = new StringBuilder() }; box.Text.Append(In()); Sink([|box.Text.ToString()|]);")]
    public Task Reports_what_is_appended_by_another_name(string code) => FlowTest.VerifyAsync(code);

    [Theory]
    [InlineData("""var sb = new StringBuilder(); sb.Append("a"); In(); Sink(sb.ToString());""")]
    [InlineData("var sb = new StringBuilder(); sb.Append(In().Length); Sink(sb.ToString());")]
    [InlineData("var sb = new StringBuilder(); Sink(sb.ToString()); sb.Append(In());")]
    [InlineData("var sb = new StringBuilder(); var other = new StringBuilder(); other.Append(In()); Sink(sb.ToString());")]
    [InlineData("var sb = new StringBuilder(); sb.Append(In()); sb = new StringBuilder(); Sink(sb.ToString());")]
    [InlineData("var sb = new StringBuilder(); sb.Append(In()); sb.Clear(); Sink(sb.ToString());")]
    [InlineData("""var sb = new StringBuilder(); sb.Append(In()); sb.Clear().Append("a"); Sink(sb.ToString());""")]
    [InlineData("""var sb = new StringBuilder("abc"); sb.Replace(In(), "x"); Sink(sb.ToString());""")]
    [InlineData("var sb = new StringBuilder(In()); Sink(sb.Length.ToString());")]
    public Task DoesNotReport_what_is_not_appended(string code) => FlowTest.VerifyAsync(code);
}
