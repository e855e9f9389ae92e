using Xunit;

namespace SecureAiAnalyzers.Tests.DataFlow;

public sealed class StringMemberTests
{
    [Theory]
    [InlineData("Sink([|In().Trim()|]);")]
    [InlineData("Sink([|In().ToUpperInvariant()|]);")]
    [InlineData("Sink([|In().Substring(1, 2)|]);")]
    [InlineData("Sink([|In()[1..^1]|]);")]
    [InlineData("Sink([|In()[0].ToString()|]);")]
    [InlineData("""Sink([|In().Replace("a", "b")|]);""")]
    [InlineData("""Sink([|"a".Replace("a", In())|]);""")]
    [InlineData("Sink([|In().PadLeft(3).Normalize().ToLower()|]);")]
    [InlineData("""Sink([|In().Insert(0, "x")|]);""")]
    [InlineData("""Sink([|"x".Insert(0, In())|]);""")]
    [InlineData("Sink([|In().Remove(2)|]);")]
    [InlineData("Sink([|In().ToString()|]);")]
    [InlineData("Sink([|In().Clone() as string|]);")]
    [InlineData("Sink([|In().Split(',')[0]|]);")]
    [InlineData("""foreach (var part in In().Split('\n', StringSplitOptions.TrimEntries)) Sink([|part|]);""")]
    [InlineData("foreach (var letter in In()) Sink([|letter.ToString()|]);")]
    [InlineData("Sink([|new string(In().Reverse().ToArray())|]);")]
    [InlineData("Sink([|new string(In().ToCharArray())|]);")]
    [InlineData("Sink([|string.Copy(In())|]);")]
    [InlineData("Sink([|string.Intern(In())|]);")]
    [InlineData("Sink([|In().ReplaceLineEndings()|]);")]
    [InlineData("Sink([|In().AsSpan(1).ToString()|]);")]
    [InlineData("Sink([|In() as string|]);")]
    [InlineData("Sink([|(string)(object)In()|]);")]
    [InlineData("Sink([|Convert.ToString(InObject())|]);")]
    public Task Reports_part_or_form_of_text(string code) => FlowTest.VerifyAsync(code);

    [Theory]
    [InlineData("""Sink("abc".Replace(In(), "x"));""")]
    [InlineData("""Sink("abc".Split(In())[0]);""")]
    [InlineData("""Sink("abc".Trim(In().ToCharArray()));""")]
    [InlineData("""Sink("abc".Substring(In().Length));""")]
    [InlineData("""Sink("abc".TrimStart(In()[0]));""")]
    public Task DoesNotReport_what_is_only_looked_for(string code) => FlowTest.VerifyAsync(code);

    [Theory]
    [InlineData("Sink(In().Length.ToString());")]
    [InlineData("""Sink(In().Contains("a").ToString());""")]
    [InlineData("""Sink(In().IndexOf("a").ToString());""")]
    [InlineData("Sink(In().GetHashCode().ToString());")]
    [InlineData("""Sink(string.IsNullOrEmpty(In()) ? "a" : "b");""")]
    [InlineData("""Sink(In().StartsWith("a").ToString());""")]
    [InlineData("""Sink(In().CompareTo("a").ToString());""")]
    [InlineData("Sink(In().GetType().Name);")]
    [InlineData("""Sink(In().Equals("a") + "");""")]
    public Task DoesNotReport_fact_about_text(string code) => FlowTest.VerifyAsync(code);
}
