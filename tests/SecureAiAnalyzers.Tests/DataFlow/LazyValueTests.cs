using Xunit;

namespace SecureAiAnalyzers.Tests.DataFlow;

/// <summary>Values that a function makes when they are asked for, and that are kept from then on.</summary>
public sealed class LazyValueTests
{
    [Theory]
    [InlineData("static readonly Lazy<string> s_text = new(() => In()); static readonly Lazy<string> s_plain = new(() => \"a\"); "
        + "void M() { Sink([|s_text.Value|]); Sink(s_plain.Value); }")]
    [InlineData("readonly Lazy<Task<string>> _text = new(InAsync, true); async Task M() => Sink([|await _text.Value|]);")]
    [InlineData("readonly Lazy<string> _text; Subject() => _text = new Lazy<string>(Load); string Load() => In(); void M() => Sink([|_text.Value|]);")]
    [InlineData("Lazy<string> Later(string s) => new(() => s + \"!\"); void M() => Sink([|Later(In()).Value|]);")]
    [InlineData("string? _text; string Text => LazyInitializer.EnsureInitialized(ref _text, () => In()); void M() => Sink([|Text|]);")]
    public Task Reports_lazy_value(string members) => FlowTest.VerifyMembersAsync(members);

    [Theory]
    [InlineData("Concurrent<string> _made = new(); void M(string key) => Sink([|_made.GetOrAdd(key, k => In())|]);")]
    [InlineData("Concurrent<string> _made = new(); void M(string key) => Sink([|_made.GetOrAdd(key, Make)|]); string Make(string key) => In();")]
    [InlineData("Concurrent<string> _made = new(); void M(string key) => Sink([|_made.GetOrAdd(key, static (k, s) => k + s, In())|]);")]
    [InlineData("Concurrent<Lazy<string>> _made = new(); void M(string key) => Sink([|_made.GetOrAdd(key, k => new(() => In())).Value|]);")]
    [InlineData("static readonly Concurrent<string> s_made = new(); void Put() => s_made[\"a\"] = In(); void M() => Sink([|s_made.GetOrAdd(\"a\", _ => \"b\")|]);")]
    [InlineData("Concurrent<string> _made = new(); void M(string key) { _made.AddOrUpdate(key, k => In(), (k, old) => old); Sink([|_made[key]|]); }")]
    public Task Reports_value_of_a_concurrent_dictionary(string members) =>
        FlowTest.VerifyMembersAsync(members + "\n---\npublic class Concurrent<T> : System.Collections.Concurrent.ConcurrentDictionary<string, T>;");

    [Theory]
    [InlineData("static readonly AsyncLocal<string?> s_current = new(); void Put() => s_current.Value = In(); void M() => Sink([|s_current.Value|]);")]
    [InlineData("readonly AsyncLocal<Scope?> _current = new(); void Put() => _current.Value = new Scope(In()); void M() => Sink([|_current.Value?.Text|]); "
        + "record Scope(string Text);")]
    [InlineData("static readonly ThreadLocal<string> s_current = new(() => In()); void M() => Sink([|s_current.Value|]);")]
    public Task Reports_value_of_the_flow_of_control(string members) => FlowTest.VerifyMembersAsync(members);

    [Theory]
    [InlineData("static readonly AsyncLocal<string?> s_current = new(); static readonly AsyncLocal<string?> s_other = new(); "
        + "void Put() { s_current.Value = In(); s_other.Value = \"a\"; } void M() => Sink(s_other.Value);")]
    [InlineData("static readonly Lazy<string> s_text = new(() => { _ = In(); return \"a\"; }); void M() => Sink(s_text.Value);")]
    public Task DoesNotReport_other_kept_value(string members) => FlowTest.VerifyMembersAsync(members);
}
