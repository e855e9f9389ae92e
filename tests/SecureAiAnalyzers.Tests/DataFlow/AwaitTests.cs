using Xunit;

namespace SecureAiAnalyzers.Tests.DataFlow;

public sealed class AwaitTests
{
    [Theory]
    [InlineData("Sink([|await InAsync()|]);")]
    [InlineData("var task = InAsync(); Sink([|await task|]);")]
    [InlineData("Sink([|await InAsync().ConfigureAwait(false)|]);")]
    [InlineData("Sink([|InAsync().Result|]);")]
    [InlineData("Sink([|InAsync().GetAwaiter().GetResult()|]);")]
    [InlineData("Sink([|await Task.FromResult(In())|]);")]
    [InlineData("Sink([|await Task.Run(() => In())|]);")]
    [InlineData("Sink([|await Task.Run(async () => await InAsync())|]);")]
    [InlineData("Sink([|await Task.Run(InAsync)|]);")]
    [InlineData("Sink([|(await Task.WhenAll(InAsync(), InAsync()))[0]|]);")]
    [InlineData("Sink([|await await Task.WhenAny(InAsync(), InAsync())|]);")]
    [InlineData("""Sink([|await InAsync().ContinueWith(t => t.Result + "!")|]);""")]
    [InlineData("Sink([|await new ValueTask<string>(In())|]);")]
    [InlineData("Sink([|await InAsync().WaitAsync(TimeSpan.FromSeconds(1))|]);")]
    [InlineData("var source = new TaskCompletionSource<string>(); source.SetResult(In()); Sink([|await source.Task|]);")]
    [InlineData("async Task<string> Get() { await Task.Yield(); return In(); } Sink([|await Get()|]);")]
    [InlineData("async ValueTask<string> Get() { await Task.Yield(); return In(); } Sink([|await Get()|]);")]
    [InlineData("var tasks = new List<Task<string>>(); tasks.Add(InAsync()); foreach (var t in tasks) Sink([|await t|]);")]
    public Task Reports_awaited_result(string code) => FlowTest.VerifyAsync(code);

    [Theory]
    [InlineData("""await InAsync(); Sink("a");""")]
    [InlineData("""Sink(await Task.FromResult("a"));""")]
    [InlineData("Sink((await InAsync()).Length.ToString());")]
    [InlineData("""Sink(await InAsync().ContinueWith(t => "a"));""")]
    [InlineData("Sink(InAsync().Status.ToString());")]
    public Task DoesNotReport_awaited_result_of_something_else(string code) => FlowTest.VerifyAsync(code);
}
