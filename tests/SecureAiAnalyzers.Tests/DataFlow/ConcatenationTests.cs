using Xunit;

namespace SecureAiAnalyzers.Tests.DataFlow;

public sealed class ConcatenationTests
{
    [Theory]
    [InlineData("""Sink([|In() + "a"|]);""")]
    [InlineData("""Sink([|"a" + In()|]);""")]
    [InlineData("""Sink([|"a" + 1 + In() + 'c'|]);""")]
    [InlineData("""var a = "x"; a += In(); Sink([|a|]);""")]
    [InlineData("""var a = In(); a += "x"; Sink([|a|]);""")]
    [InlineData("""Sink([|"a" + ("b" + (In() + "c"))|]);""")]
    [InlineData("Sink([|'a' + In()|]);")]
    [InlineData("""Sink([|"a" + InObject()|]);""")]
    [InlineData("""const string Head = "h"; Sink([|Head + In()|]);""")]
    public Task Reports_each_operand_of_a_concatenation(string code) => FlowTest.VerifyAsync(code);

    [Theory]
    [InlineData("""Sink("a" + 1 + 'c');""")]
    [InlineData("""In(); var a = "x"; a += "y"; Sink(a);""")]
    [InlineData("""var n = In().Length; Sink("length " + n);""")]
    public Task DoesNotReport_concatenation_of_constants(string code) => FlowTest.VerifyAsync(code);

    [Theory]
    [InlineData("""Sink([|string.Concat("a", In())|]);""")]
    [InlineData("""Sink([|string.Concat(new[] { "a", In() })|]);""")]
    [InlineData("Sink([|string.Concat(new List<string> { In() })|]);")]
    [InlineData("""Sink([|string.Join(", ", "a", In())|]);""")]
    [InlineData("""Sink([|string.Join(In(), "a", "b")|]);""")]
    [InlineData("""Sink([|string.Join('-', [In(), "b"])|]);""")]
    [InlineData("""Sink([|string.Join(", ", new List<string> { In() }.Select(t => t + "!"))|]);""")]
    public Task Reports_what_string_concat_and_join_get(string code) => FlowTest.VerifyAsync(code);

    [Theory]
    [InlineData("""Sink(string.Join(", ", new List<string> { In() }.Select(t => t.Length)));""")]
    [InlineData("""Sink(string.Join(", ", "a", "b"));""")]
    public Task DoesNotReport_numbers_and_constants_that_string_join_gets(string code) => FlowTest.VerifyAsync(code);

    [Theory]
    [InlineData("""Sink([|string.Format("{0}", In())|]);""")]
    [InlineData("Sink([|string.Format(In(), 1)|]);")]
    [InlineData("""Sink([|string.Format("{0} {1} {2} {3}", 1, 2, 3, In())|]);""")]
    [InlineData("""Sink([|string.Format(System.Globalization.CultureInfo.InvariantCulture, "{0}", In())|]);""")]
    [InlineData("""Sink([|string.Format(null, CompositeFormat.Parse("{0}"), In())|]);""")]
    public Task Reports_format_and_arguments_of_string_format(string code) => FlowTest.VerifyAsync(code);

    [Theory]
    [InlineData("""Sink(string.Format("{0}", In().Length));""")]
    public Task DoesNotReport_number_in_string_format(string code) => FlowTest.VerifyAsync(code);

    [Fact]
    public Task Reports_operand_anywhere_in_a_chain() => FlowTest.VerifyAsync(
        """var text = In(); Sink([|text + "a" + "b" + text + "c" + text + "d" + 1 + "e" + text|]);""");
}
