using Xunit;

namespace SecureAiAnalyzers.Tests.DataFlow;

public sealed class TryTests
{
    [Theory]
    [InlineData("""var s = ""; try { s = In(); Work(); } catch { Sink([|s|]); } void Work() { }""")]
    [InlineData("""var s = In(); try { Work(); s = "a"; } catch { Sink([|s|]); } void Work() { }""")]
    [InlineData("""var s = ""; try { Work(); } catch { s = In(); } Sink([|s|]); void Work() { }""")]
    [InlineData("""var s = ""; try { Work(); s = In(); } catch { s = "b"; } Sink([|s|]); void Work() { }""")]
    [InlineData("""var s = In(); try { s = "a"; } catch { s = "b"; } Sink(s);""")]
    [InlineData("try { Work(); } catch (Exception e) when (In() is { Length: > 2 } s) { Sink([|s|]); } void Work() { }")]
    public Task A_catch_sees_what_the_try_assigned(string code) => FlowTest.VerifyAsync(code);

    [Theory]
    [InlineData("""var s = ""; try { s = In(); } finally { Sink([|s|]); }""")]
    [InlineData("""var s = ""; try { } finally { s = In(); } Sink([|s|]);""")]
    [InlineData("""var s = In(); try { } finally { s = "a"; } Sink(s);""")]
    public Task A_finally_sees_what_the_try_assigned(string code) => FlowTest.VerifyAsync(code);

    [Fact]
    public Task An_exception_carries_its_message() => FlowTest.VerifyAsync(
        """try { throw new Exception(In()); } catch (Exception e) { _ = e; Sink("a"); }""");

    [Theory]
    [InlineData("using var reader = new StringReader(In()); Sink([|reader.ReadToEnd()|]);")]
    [InlineData("using (var reader = new StringReader(In())) { Sink([|reader.ReadLine()|]); }")]
    [InlineData("await using var stream = new MemoryStream(Encoding.UTF8.GetBytes(In())); Sink([|await new StreamReader(stream).ReadToEndAsync()|]);")]
    [InlineData("""using (new StringReader(In())) { Sink("a"); }""")]
    [InlineData("lock (this) { var s = In(); Sink([|s|]); }")]
    [InlineData("checked { Sink([|In()|]); }")]
    public Task A_using_passes_its_resource_on(string code) => FlowTest.VerifyAsync(code);
}
