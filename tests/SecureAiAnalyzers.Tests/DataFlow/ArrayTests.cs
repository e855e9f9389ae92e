using Xunit;

namespace SecureAiAnalyzers.Tests.DataFlow;

public sealed class ArrayTests
{
    [Theory]
    [InlineData("""var a = new[] { "a", In() }; Sink([|a[1]|]);""")]
    [InlineData("var a = new string[2]; a[0] = In(); Sink([|a[0]|]);")]
    [InlineData("string[] a = { In() }; Sink([|a[0]|]);")]
    [InlineData("var a = new string[1, 1]; a[0, 0] = In(); Sink([|a[0, 0]|]);")]
    [InlineData("var a = new string[1][]; a[0] = [In()]; Sink([|a[0][0]|]);")]
    [InlineData("var a = new[] { new[] { In() } }; Sink([|a[0][0]|]);")]
    [InlineData("var a = new string[1][]; a[0] = new string[1]; a[0][0] = In(); Sink([|a[0][0]|]);")]
    [InlineData("""var a = new[] { In(), "b" }; Sink([|a[^1]|]);""")]
    [InlineData("""var a = new[] { In(), "b" }; Sink([|a[..1][0]|]);""")]
    [InlineData("""var a = new[] { "a" }; a[0] += In(); Sink([|a[0]|]);""")]
    [InlineData("var a = new[] { In() }; foreach (var s in a) Sink([|s|]);")]
    [InlineData("var a = new[] { In() }; for (var i = 0; i < a.Length; i++) Sink([|a[i]|]);")]
    [InlineData("var a = new string[1]; Array.Fill(a, In()); Sink([|a[0]|]);")]
    [InlineData("var a = new string[1]; new[] { In() }.CopyTo(a, 0); Sink([|a[0]|]);")]
    [InlineData("var a = new string[1]; Array.Copy(new[] { In() }, a, 1); Sink([|a[0]|]);")]
    [InlineData("""Sink([|Array.ConvertAll(new[] { In() }, s => s + "!")[0]|]);""")]
    [InlineData("Sink([|Array.Find(new[] { In() }, s => s.Length > 1)|]);")]
    [InlineData("var a = new[] { In() }; Array.Resize(ref a, 2); Sink([|a[0]|]);")]
    [InlineData("var a = new[] { In() }; Array.Sort(a); Sink([|a[0]|]);")]
    [InlineData("Sink([|((string[])new[] { In() }.Clone())[0]|]);")]
    [InlineData("Span<string> a = new[] { In() }; Sink([|a[0]|]);")]
    public Task Reports_element_of_an_array(string code) => FlowTest.VerifyAsync(code);

    [Theory]
    [InlineData("""var a = new[] { In() }; var b = new[] { "c" }; Sink(b[0]); Sink([|a[0]|]);""")]
    public Task Reports_the_array_that_holds_the_text_only(string code) => FlowTest.VerifyAsync(code);

    [Theory]
    [InlineData("""var a = new[] { "a", "b" }; In(); Sink(a[0]);""")]
    [InlineData("var a = new string[2]; Sink(a[0]); a[0] = In();")]
    [InlineData("var a = new[] { In() }; Sink(a.Length.ToString());")]
    [InlineData("""var a = new[] { In() }; a = new[] { "c" }; Sink(a[0]);""")]
    [InlineData("""var texts = new[] { "a", "b" }; Sink(texts[In().Length % 2]);""")]
    [InlineData("Sink(Array.ConvertAll(new[] { In() }, s => s.Length.ToString())[0]);")]
    public Task DoesNotReport_what_an_array_does_not_hold(string code) => FlowTest.VerifyAsync(code);

    [Fact]
    public Task DoesNotReport_write_through_a_reference_to_an_element() => FlowTest.VerifyAsync(
        """var a = new string[1]; ref var slot = ref a[0]; slot = In(); Sink(a[0]);""");
}
