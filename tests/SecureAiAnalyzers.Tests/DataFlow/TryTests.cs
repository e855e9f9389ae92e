using Xunit;

namespace SecureAiAnalyzers.Tests.DataFlow;

public sealed class TryTests
{
    [Theory]
    [InlineData("""var s = ""; try { s = In(); Work(); } catch { Sink([|s|]); } void Work() { }""")]
    [InlineData("""var s = In(); try { Work(); s = "a"; } catch { Sink([|s|]); } void Work() { }""")]
    [InlineData("""var s = ""; try { Work(); } catch { s = In(); } Sink([|s|]); void Work() { }""")]
    [InlineData("""var s = ""; try { Work(); s = In(); } catch { s = "b"; } Sink([|s|]); void Work() { }""")]
    [InlineData("try { Work(); } catch (Exception e) when (In() is { Length: > 2 } s) { Sink([|s|]); } void Work() { }")]
    public Task Reports_what_the_try_assigned_in_a_catch(string code) => FlowTest.VerifyAsync(code);

    [Theory]
    [InlineData("""var s = In(); try { s = "a"; } catch { s = "b"; } Sink(s);""")]
    public Task DoesNotReport_what_try_and_catch_overwrite(string code) => FlowTest.VerifyAsync(code);

    [Theory]
    [InlineData("""var s = ""; try { s = In(); } finally { Sink([|s|]); }""")]
    [InlineData("""var s = ""; try { } finally { s = In(); } Sink([|s|]);""")]
    public Task Reports_what_the_try_assigned_in_a_finally(string code) => FlowTest.VerifyAsync(code);

    [Theory]
    [InlineData("""var s = In(); try { } finally { s = "a"; } Sink(s);""")]
    public Task DoesNotReport_what_a_finally_overwrites(string code) => FlowTest.VerifyAsync(code);

    [Theory]
    [InlineData("using var reader = new StringReader(In()); Sink([|reader.ReadToEnd()|]);")]
    [InlineData("using (var reader = new StringReader(In())) { Sink([|reader.ReadLine()|]); }")]
    [InlineData("await using var stream = new MemoryStream(Encoding.UTF8.GetBytes(In())); Sink([|await new StreamReader(stream).ReadToEndAsync()|]);")]
    [InlineData("lock (this) { var s = In(); Sink([|s|]); }")]
    [InlineData("checked { Sink([|In()|]); }")]
    public Task Reports_resource_of_a_using(string code) => FlowTest.VerifyAsync(code);

    [Theory]
    [InlineData("""using (new StringReader(In())) { Sink("a"); }""")]
    public Task DoesNotReport_constant_inside_a_using(string code) => FlowTest.VerifyAsync(code);
}
