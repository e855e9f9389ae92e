using Xunit;

namespace SecureAiAnalyzers.Tests.DataFlow;

public sealed class DynamicTests
{
    [Theory]
    [InlineData("dynamic d = In(); string s = d; Sink([|s|]);")]
    [InlineData("dynamic d = InObject(); string s = d.ToString(); Sink([|s|]);")]
    [InlineData("dynamic d = InObject(); string s = d.Text; Sink([|s|]);")]
    [InlineData("""dynamic d = InObject(); string s = d["a"]; Sink([|s|]);""")]
    [InlineData("""dynamic d = InObject(); string s = d.Get("a"); Sink([|s|]);""")]
    [InlineData("""dynamic d = InObject(); string s = d + "a"; Sink([|s|]);""")]
    public Task Reports_text_of_a_dynamic_value(string code) => FlowTest.VerifyAsync(code);

    [Theory]
    [InlineData("""dynamic d = "a"; string s = d; In(); Sink(s);""")]
    [InlineData("dynamic d = InObject(); int n = d.Length; Sink(n.ToString());")]
    public Task DoesNotReport_number_or_constant_in_a_dynamic_value(string code) => FlowTest.VerifyAsync(code);
}
