using Xunit;

namespace SecureAiAnalyzers.Tests.DataFlow;

public sealed class RegexTests
{
    [Theory]
    [InlineData("""Sink([|System.Text.RegularExpressions.Regex.Match(In(), ".+").Value|]);""")]
    [InlineData("""Sink([|System.Text.RegularExpressions.Regex.Match(In(), "([^x]+)").Groups[1].Value|]);""")]
    [InlineData("""Sink([|System.Text.RegularExpressions.Regex.Replace(In(), "a", "b")|]);""")]
    [InlineData("""Sink([|System.Text.RegularExpressions.Regex.Replace("abc", "b", In())|]);""")]
    [InlineData("""Sink([|System.Text.RegularExpressions.Regex.Replace(In(), "a", m => m.Value + "!")|]);""")]
    [InlineData("""Sink([|System.Text.RegularExpressions.Regex.Replace("abc", "b", m => In())|]);""")]
    [InlineData("""Sink([|System.Text.RegularExpressions.Regex.Split(In(), ",")[0]|]);""")]
    [InlineData("""foreach (System.Text.RegularExpressions.Match m in System.Text.RegularExpressions.Regex.Matches(In(), ".")) Sink([|m.Value|]);""")]
    [InlineData("""Sink([|new System.Text.RegularExpressions.Regex("[^;]*").Match(In()).Value|]);""")]
    [InlineData("""Sink([|System.Text.RegularExpressions.Regex.Matches(In(), "(?<n>.*)").Select(m => m.Groups["n"].Value).First()|]);""")]
    [InlineData("Sink([|System.Text.RegularExpressions.Regex.Escape(In())|]);")]
    public Task Reports_match_in_the_text(string code) => FlowTest.VerifyAsync(code);

    [Theory]
    [InlineData("""Sink(System.Text.RegularExpressions.Regex.Match(In(), "a").Success.ToString());""")]
    [InlineData("""Sink(System.Text.RegularExpressions.Regex.Match(In(), "a").Index.ToString());""")]
    [InlineData("""Sink(System.Text.RegularExpressions.Regex.Match("abc", In(), RegexOptions.NonBacktracking).Value);""")]
    [InlineData("""Sink(new System.Text.RegularExpressions.Regex(In(), RegexOptions.NonBacktracking).Replace("abc", "x"));""")]
    [InlineData("""Sink(System.Text.RegularExpressions.Regex.Split("abc", In(), RegexOptions.NonBacktracking)[0]);""")]
    public Task DoesNotReport_fact_about_a_match_or_text_as_pattern(string code) => FlowTest.VerifyAsync(code);
}
