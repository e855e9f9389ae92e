#!/usr/bin/env bash
# Packages: Polly.Core 8.9.1.
#
# Behaviour: a method that returns an async stream has done nothing yet when the pipeline's callback returns, so a pipeline round it sees
# a success: ten streams that all break after the first part are never retried and leave the circuit closed. What is worse, the token that
# the callback got belongs to a token source that Polly takes back and lends to the next timeout in the process. A stream that still holds
# it is cancelled when an unrelated call, even of another pipeline with another timeout, runs into its own timeout; and the stream's own
# timeout never ends it.
# Seen: alone the stream gives all 20 parts; beside a call of another pipeline that times out after 0.3 s it ends with a
# TaskCanceledException, its own timeout being 30 seconds.
#
# Why it matters: this is the natural way to put resilience round a streamed answer. One user's slow call cuts off the answer of another
# one, and retry and circuit breaker, which look switched on, do nothing.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

cat > probe.csproj <<'E'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
    <ImplicitUsings>enable</ImplicitUsings>
    <NoWarn>$(NoWarn);NU1603</NoWarn>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="Polly.Core" Version="[8.9.1]" />
  </ItemGroup>
</Project>
E

cat > Program.cs <<'E'
using System.Runtime.CompilerServices;
using Polly;
using Polly.CircuitBreaker;
using Polly.Retry;

var state = new CircuitBreakerStateProvider();
var retries = 0;
var robust = new ResiliencePipelineBuilder()
    .AddRetry(new RetryStrategyOptions { MaxRetryAttempts = 3, Delay = TimeSpan.Zero, OnRetry = _ => { retries++; return default; } })
    .AddCircuitBreaker(new CircuitBreakerStrategyOptions { MinimumThroughput = 2, FailureRatio = 0.1, StateProvider = state })
    .Build();
var broken = 0;
for (var i = 0; i < 10; i++)
{
    try
    {
        await foreach (var _ in await robust.ExecuteAsync(token => ValueTask.FromResult(Breaks(token))))
        {
        }
    }
    catch (HttpRequestException)
    {
        broken++;
    }
}

Console.WriteLine($"broken streams: {broken}, retries: {retries}, circuit: {state.CircuitState}");

var patient = new ResiliencePipelineBuilder().AddTimeout(TimeSpan.FromSeconds(30)).Build();
var hasty = new ResiliencePipelineBuilder().AddTimeout(TimeSpan.FromSeconds(0.3)).Build();
Console.WriteLine($"stream alone: {await ReadAsync()}");

var stream = ReadAsync();
var other = await Outcome(async () => await hasty.ExecuteAsync(async token => await Task.Delay(10_000, token)));
Console.WriteLine($"call of another pipeline: {other}");
Console.WriteLine($"stream beside it: {await stream}");

var brief = new ResiliencePipelineBuilder().AddTimeout(TimeSpan.FromSeconds(0.1)).Build();
var parts = 0;
await foreach (var _ in await brief.ExecuteAsync(token => ValueTask.FromResult(Parts(token))))
    parts++;
Console.WriteLine($"stream of one second under its own timeout of 0.1 s: {parts} parts");

async Task<string> ReadAsync()
{
    var count = 0;
    var outcome = await Outcome(async () =>
    {
        await foreach (var _ in await patient.ExecuteAsync(token => ValueTask.FromResult(Parts(token))))
            count++;
    });
    return count == 20 ? "all 20 parts, " + outcome : "cut off, " + outcome;
}

static async Task<string> Outcome(Func<Task> run)
{
    try
    {
        await run();
        return "no exception";
    }
    catch (Exception exception)
    {
        return exception.GetType().Name;
    }
}

static async IAsyncEnumerable<int> Parts([EnumeratorCancellation] CancellationToken token)
{
    for (var i = 0; i < 20; i++)
    {
        await Task.Delay(50, token);
        yield return i;
    }
}

static async IAsyncEnumerable<int> Breaks([EnumeratorCancellation] CancellationToken token)
{
    yield return 0;
    await Task.Yield();
    throw new HttpRequestException("the connection broke");
}
E

cat > expected.txt <<'E'
broken streams: 10, retries: 0, circuit: Closed
stream alone: all 20 parts, no exception
call of another pipeline: TimeoutRejectedException
stream beside it: cut off, TaskCanceledException
stream of one second under its own timeout of 0.1 s: 20 parts
E

dotnet build --disable-build-servers -m:1 -v q -o out > build.log 2>&1 || { cat build.log; exit 1; }
dotnet out/probe.dll | tee seen.txt
if ! diff expected.txt seen.txt; then
  echo "CHANGED: Polly no longer treats streams as described (expected <, seen >)" >&2
  exit 1
fi
echo "As described: streams are not retried, and a timeout elsewhere cancels them."
