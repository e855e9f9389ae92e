using Xunit;

namespace SecureAiAnalyzers.Tests.DataFlow;

public sealed class AsyncStreamTests
{
    [Theory]
    [InlineData("async IAsyncEnumerable<string> All() { yield return In(); await Task.Yield(); } await foreach (var s in All()) Sink([|s|]);")]
    [InlineData("""
        async IAsyncEnumerable<string> All() { foreach (var s in new[] { In() }) { await Task.Yield(); yield return s + "!"; } }
        await foreach (var s in All().ConfigureAwait(false)) Sink([|s|]);
        """)]
    [InlineData("""
        async IAsyncEnumerable<string> All() { yield return In(); await Task.Yield(); }
        await foreach (var s in All().WithCancellation(default)) Sink([|s|]);
        """)]
    [InlineData("""
        async IAsyncEnumerable<string> All() { yield return In(); await Task.Yield(); }
        var sb = new StringBuilder();
        await foreach (var s in All()) sb.Append(s);
        Sink([|sb.ToString()|]);
        """)]
    [InlineData("""
        async IAsyncEnumerable<string> All() { yield return In(); await Task.Yield(); }
        await using var e = All().GetAsyncEnumerator();
        while (await e.MoveNextAsync()) Sink([|e.Current|]);
        """)]
    [InlineData("""
        async IAsyncEnumerable<(string A, string B)> All() { yield return ("a", In()); await Task.Yield(); }
        await foreach (var (a, b) in All()) { Sink(a); Sink([|b|]); }
        """)]
    public Task Reports_what_a_stream_yields(string code) => FlowTest.VerifyAsync(code);

    [Theory]
    [InlineData("""async IAsyncEnumerable<string> All() { yield return "a"; await Task.Yield(); } await foreach (var s in All()) Sink(s);""")]
    public Task DoesNotReport_stream_of_constants(string code) => FlowTest.VerifyAsync(code);

    [Theory]
    [InlineData("IEnumerable<string> All() { yield return In(); } foreach (var s in All()) Sink([|s|]);")]
    [InlineData("""IEnumerable<string> All() { yield return "a"; if (Coin()) yield break; yield return In(); } Sink([|All().Last()|]);""")]
    [InlineData("""
        IEnumerable<string> All(IEnumerable<string> from) { foreach (var s in from) yield return s.Trim(); }
        Sink([|All(new[] { In() }).First()|]);
        Sink(All(new[] { "a" }).First());
        """)]
    [InlineData("IEnumerator<string> All() { yield return In(); } var e = All(); e.MoveNext(); Sink([|e.Current|]);")]
    [InlineData("""IEnumerable<(string A, string B)> All() { yield return ("a", In()); } foreach (var (a, b) in All()) { Sink(a); Sink([|b|]); }""")]
    public Task Reports_what_an_iterator_yields(string code) => FlowTest.VerifyAsync(code);

    [Theory]
    [InlineData("""IEnumerable<string> All() { yield return "a"; In(); } foreach (var s in All()) Sink(s);""")]
    public Task DoesNotReport_iterator_of_constants(string code) => FlowTest.VerifyAsync(code);
}
