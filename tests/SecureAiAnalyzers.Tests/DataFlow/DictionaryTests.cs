using Xunit;

namespace SecureAiAnalyzers.Tests.DataFlow;

public sealed class DictionaryTests
{
    [Theory]
    [InlineData("""var d = new Dictionary<string, string>(); d["k"] = In(); Sink([|d["k"]|]);""")]
    [InlineData("""var d = new Dictionary<string, string>(); d.Add("k", In()); Sink([|d["k"]|]);""")]
    [InlineData("""var d = new Dictionary<string, string> { ["k"] = In() }; Sink([|d["k"]|]);""")]
    [InlineData("""var d = new Dictionary<string, string> { { "k", In() } }; Sink([|d["k"]|]);""")]
    [InlineData("""var d = new Dictionary<string, string>(); d.TryAdd("k", In()); Sink([|d["k"]|]);""")]
    [InlineData("""var d = new Dictionary<string, string> { ["k"] = In() }; if (d.TryGetValue("k", out var v)) Sink([|v|]);""")]
    [InlineData("""var d = new Dictionary<string, string> { ["k"] = In() }; string? v; d.TryGetValue("k", out v); Sink([|v|]);""")]
    [InlineData("""var d = new Dictionary<string, string> { ["k"] = In() }; Sink([|d.GetValueOrDefault("k")|]);""")]
    [InlineData("""var d = new Dictionary<string, string>(); Sink([|d.GetValueOrDefault("k", In())|]);""")]
    [InlineData("""var d = new Dictionary<string, string> { ["k"] = In() }; foreach (var pair in d) Sink([|pair.Value|]);""")]
    [InlineData("""var d = new Dictionary<string, string> { ["k"] = In() }; foreach (var (k, v) in d) Sink([|v|]);""")]
    [InlineData("""var d = new Dictionary<string, string> { ["k"] = In() }; Sink([|d.Values.First()|]);""")]
    [InlineData("""var d = new Dictionary<string, string> { ["k"] = "a" }; d["k"] += In(); Sink([|d["k"]|]);""")]
    [InlineData("""var d = new Dictionary<string, string>(); d["k"] ??= In(); Sink([|d["k"]|]);""")]
    [InlineData("""var d = new Dictionary<string, List<string>>(); d["k"] = new(); d["k"].Add(In()); Sink([|d["k"][0]|]);""")]
    [InlineData("""var d = new Dictionary<string, List<string>> { ["k"] = { In() } }; Sink([|d["k"][0]|]);""")]
    [InlineData("""
        var d = new Dictionary<string, List<string>>();
        if (!d.TryGetValue("k", out var list)) d["k"] = list = new();
        list.Add(In());
        Sink([|d["k"][0]|]);
        """)]
    [InlineData("""var d = new System.Collections.Concurrent.ConcurrentDictionary<string, string>(); d.TryAdd("k", In()); Sink([|d["k"]|]);""")]
    [InlineData("""var d = new System.Collections.Concurrent.ConcurrentDictionary<string, string>(); Sink([|d.GetOrAdd("k", k => In())|]);""")]
    [InlineData("""
        var d = new System.Collections.Concurrent.ConcurrentDictionary<string, string>();
        d.AddOrUpdate("k", k => In(), (k, old) => old);
        Sink([|d["k"]|]);
        """)]
    [InlineData("""IDictionary<string, object> d = new Dictionary<string, object>(); d["k"] = In(); Sink([|(string)d["k"]|]);""")]
    [InlineData("""var d = new Dictionary<string, string> { ["k"] = In() }; var copy = new Dictionary<string, string>(d); Sink([|copy["k"]|]);""")]
    [InlineData("""var d = new System.Collections.Specialized.NameValueCollection(); d["k"] = In(); Sink([|d["k"]|]);""")]
    public Task Reports_what_was_put_into_a_dictionary(string code) => FlowTest.VerifyAsync(code);

    [Theory]
    [InlineData("""var d = new Dictionary<string, string> { ["k"] = "v" }; Sink(d[In()]);""")]
    [InlineData("""var d = new Dictionary<string, string> { ["k"] = "v" }; if (d.TryGetValue(In(), out var v)) Sink(v);""")]
    [InlineData("""var d = new Dictionary<string, string> { ["k"] = "v" }; Sink(d.GetValueOrDefault(In(), "none"));""")]
    [InlineData("""var d = new Dictionary<string, int>(); d["k"] = In().Length; Sink(d["k"].ToString());""")]
    [InlineData("""var d = new Dictionary<string, string>(); Sink(d.ContainsKey(In()) ? "a" : "b");""")]
    [InlineData("""var d = new Dictionary<string, string> { ["k"] = "v" }; Sink(d.TryGetValue(In(), out var v) ? v : "none");""")]
    public Task DoesNotReport_key_that_is_looked_up(string code) => FlowTest.VerifyAsync(code);

    [Theory]
    [InlineData("""var d = new Dictionary<string, string> { [In()] = "v" }; foreach (var k in d.Keys) Sink(k);""")]
    [InlineData("""var d = new Dictionary<string, string>(); d.Add(In(), "v"); Sink(d["k"]); foreach (var k in d.Keys) Sink(k);""")]
    [InlineData("""Sink(new[] { In() }.ToDictionary(s => s, s => "v").Keys.First());""")]
    public Task DoesNotReport_key_of_a_dictionary(string code) => FlowTest.VerifyAsync(code);
}
