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
    [InlineData("""var d = new System.Collections.Concurrent.ConcurrentDictionary<string, string>(); Sink([|d.GetOrAdd(In(), k => "about " + k)|]);""")]
    [InlineData("""var d = new System.Collections.Concurrent.ConcurrentDictionary<string, string>(); Sink([|d.GetOrAdd("k", In())|]);""")]
    public Task Reports_what_was_put_into_a_dictionary(string code) => FlowTest.VerifyAsync(code);

    [Theory]
    [InlineData("""var d = new Dictionary<string, string> { ["k"] = "v" }; Sink(d[In()]);""")]
    [InlineData("""var d = new Dictionary<string, string> { ["k"] = "v" }; if (d.TryGetValue(In(), out var v)) Sink(v);""")]
    [InlineData("""var d = new Dictionary<string, string> { ["k"] = "v" }; Sink(d.GetValueOrDefault(In(), "none"));""")]
    [InlineData("""var d = new Dictionary<string, int>(); d["k"] = In().Length; Sink(d["k"].ToString());""")]
    [InlineData("""var d = new Dictionary<string, string>(); Sink(d.ContainsKey(In()) ? "a" : "b");""")]
    [InlineData("""var d = new Dictionary<string, string> { ["k"] = "v" }; Sink(d.TryGetValue(In(), out var v) ? v : "none");""")]
    [InlineData("""var d = new System.Collections.Concurrent.ConcurrentDictionary<string, string>(); Sink(d.GetOrAdd(In(), "v"));""")]
    [InlineData("""var d = new System.Collections.Concurrent.ConcurrentDictionary<string, string>(); d.GetOrAdd(In(), "v"); Sink(d["k"]);""")]
    [InlineData("""var d = new System.Collections.Concurrent.ConcurrentDictionary<string, string>(); d.AddOrUpdate(In(), "v", (k, old) => old); if (d.TryGetValue("k", out var v)) Sink(v);""")]
    [InlineData("""var d = new System.Collections.Concurrent.ConcurrentDictionary<string, string>(); Sink(d.AddOrUpdate(In(), k => "v", (k, old) => old));""")]
    [InlineData("""var d = new Dictionary<string, string>(); d.TryAdd(In(), "v"); Sink(d["k"]);""")]
    [InlineData("""var d = new Dictionary<string, string>(); CollectionExtensions.TryAdd(d, In(), "v"); Sink(d["k"]);""")]
    [InlineData("""var d = System.Collections.Immutable.ImmutableDictionary<string, string>.Empty.SetItem(In(), "v"); Sink(d["k"]);""")]
    public Task DoesNotReport_key_that_is_looked_up(string code) => FlowTest.VerifyAsync(code);

    [Theory]
    [InlineData("""var d = new Dictionary<string, string>(); d["k"] = In(); d["k"] = "a"; Sink(d["k"]);""")]
    [InlineData("""var d = new Dictionary<string, string>(); d["k"] = In(); Sink(d["j"]);""")]
    [InlineData("""var d = new Dictionary<string, string> { ["j"] = "a" }; d["k"] = In(); Sink(d["j"]);""")]
    [InlineData("""var d = new Dictionary<string, string> { ["k"] = In(), ["j"] = "a" }; Sink(d["j"]);""")]
    [InlineData("""var d = new Dictionary<string, string> { { "k", In() } }; Sink(d["j"]);""")]
    [InlineData("""var d = new Dictionary<string, string> { ["k"] = "a" }; Sink(d["k"]); d["k"] = In();""")]
    [InlineData("""var d = new Dictionary<string, string>(); d["k"] = In(); d.Remove("k"); Sink(d["k"]);""")]
    [InlineData("""var d = new Dictionary<string, string>(); d["k"] = In(); d.Clear(); Sink(d["k"]);""")]
    [InlineData("""var d = new Dictionary<string, string>(); d.Add("k", In()); if (d.TryGetValue("j", out var v)) Sink(v);""")]
    [InlineData("""var d = new Dictionary<string, string>(); d["k"] = In(); d["k"] = "a"; Sink(d.Values.First());""")]
    [InlineData("""var d = new Dictionary<string, string>(); d["k"] = In(); if (d.TryGetValue("j", out var v)) Sink(v);""")]
    [InlineData("""var d = new Dictionary<string, string>(); d["k"] = In(); d.TryGetValue("j", out var v); Sink(v);""")]
    [InlineData("""var d = new Dictionary<string, string>(); d.Add("k", In()); Sink(d["j"]);""")]
    public Task DoesNotReport_what_stands_under_another_key_or_no_longer(string code) => FlowTest.VerifyAsync(code);

    [Theory]
    [InlineData("""var d = new Dictionary<string, string>(); d["k"] = In(); if (DateTime.Now.Hour > 1) d["k"] = "a"; Sink([|d["k"]|]);""")]
    [InlineData("""var d = new Dictionary<string, string>(); d["k"] = In(); Sink([|d[DateTime.Now.ToString()]|]);""")]
    [InlineData("""var d = new Dictionary<string, string>(); d[DateTime.Now.ToString()] = In(); d["j"] = "a"; Sink([|d["k"]|]);""")]
    [InlineData("""var d = new Dictionary<string, string>(); d["k"] = "a"; d[DateTime.Now.ToString()] = In(); Sink([|d["k"]|]);""")]
    [InlineData("""var d = new Dictionary<string, string>(); d.TryAdd("k", In()); d.TryAdd("k", "a"); Sink([|d["k"]|]);""")]
    [InlineData("""var d = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase); d["K"] = In(); Sink([|d["k"]|]);""")]
    [InlineData("""var d = new Dictionary<string, string>(); d["k"] = "a"; var e = d; e["k"] = In(); Sink([|d["k"]|]);""")]
    [InlineData("""var a = new Dictionary<string, string>(); a["k"] = "a"; var b = new Dictionary<string, string>(); (DateTime.Now.Hour > 1 ? a : b)["k"] = In(); Sink([|a["k"]|]);""")]
    [InlineData("""var d = new Dictionary<string, string>(); d["k"] = "a"; Action fill = () => d["k"] = In(); fill(); Sink([|d["k"]|]);""")]
    [InlineData("""var d = new Dictionary<string, string>(); d["k"] = In(); d["j"] = "a"; Sink([|string.Join(",", d.Values)|]);""")]
    [InlineData("""var d = new Dictionary<string, string> { ["j"] = In() }; foreach (var k in new[] { "a", "b" }) { Sink([|d["k"]|]); d["k"] = In(); }""")]
    public Task Reports_what_may_stand_under_the_key(string code) => FlowTest.VerifyAsync(code);

    [Theory]
    [InlineData("""var d = new Dictionary<string, string> { [In()] = "v" }; foreach (var k in d.Keys) Sink(k);""")]
    [InlineData("""var d = new Dictionary<string, string>(); d.Add(In(), "v"); Sink(d["k"]); foreach (var k in d.Keys) Sink(k);""")]
    [InlineData("""Sink(new[] { In() }.ToDictionary(s => s, s => "v").Keys.First());""")]
    public Task DoesNotReport_key_of_a_dictionary(string code) => FlowTest.VerifyAsync(code);
}
