using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace SecureAiAnalyzers.Tests.DataFlow;

public sealed class CollectionExpressionTests
{
    [Theory]
    [InlineData("""string[] c = ["a", In()]; Sink([|c[1]|]);""")]
    [InlineData("""List<string> c = ["a", In()]; Sink([|c[1]|]);""")]
    [InlineData("""IEnumerable<string> c = ["a", In()]; Sink([|c.First()|]);""")]
    [InlineData("""ReadOnlySpan<string> c = ["a", In()]; Sink([|c[1]|]);""")]
    [InlineData("HashSet<string> c = [In()]; Sink([|c.First()|]);")]
    [InlineData("""List<string> a = [In()]; List<string> c = [.. a, "b"]; Sink([|c[0]|]);""")]
    [InlineData("""List<string> a = [In()]; List<string> c = ["b", .. a.Where(s => s.Length > 1)]; Sink([|c[0]|]);""")]
    [InlineData("List<string> c = []; c.Add(In()); Sink([|c[0]|]);")]
    [InlineData("string[][] c = [[In()]]; Sink([|c[0][0]|]);")]
    [InlineData("System.Collections.Immutable.ImmutableArray<string> c = [In()]; Sink([|c[0]|]);")]
    [InlineData("""foreach (var s in (string[])[In(), "b"]) Sink([|s|]);""")]
    [InlineData("""string[] c = Coin() ? ["a"] : [In()]; Sink([|c[0]|]);""")]
    public Task Reports_elements_of_a_collection_expression(string code) => FlowTest.VerifyAsync(code);

    [Theory]
    [InlineData("""string[] c = ["a", "b"]; In(); Sink(c[1]);""")]
    [InlineData("""List<string> a = ["a"]; List<string> c = [.. a, "b"]; Sink(c[0]); a.Add(In());""")]
    [InlineData("int[] c = [In().Length]; Sink(c[0].ToString());")]
    public Task DoesNotReport_collection_expression_of_constants(string code) => FlowTest.VerifyAsync(code);

    [Theory]
    [InlineData(LanguageVersion.CSharp12)]
    [InlineData(LanguageVersion.CSharp13)]
    [InlineData(LanguageVersion.Preview)]
    public Task Reports_elements_in_each_language_version(LanguageVersion version) => FlowTest.VerifyAsync(
        """
        string[] array = ["a", In()];
        List<string> list = [.. array];
        Sink([|array[1]|]);
        Sink([|list[0]|]);
        foreach (var s in list) Sink([|s|]);
        """,
        version);
}
