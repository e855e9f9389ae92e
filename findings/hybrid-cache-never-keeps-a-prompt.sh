#!/usr/bin/env bash
# Packages: Microsoft.Extensions.Caching.Hybrid 10.11.0.
#
# Behaviour: HybridCache does not cache under every key. A key of more than 1024 characters, one with a line break, a tab or another control
# character, an empty one and one of blanks only are bypassed: the factory runs for every call, even for two calls at the same time, which
# are merged into one otherwise. No exception is raised and the value comes back, so nothing looks wrong; a log entry of level Error tells
# it. The tag "*" is reserved and raises an ArgumentException when it is set, but RemoveByTagAsync("*") empties the cache, entries without
# tags included.
# Seen: one run of the factory for two calls under a short key, two runs under the other keys, two runs for two calls at once.
#
# Why it matters: a cache in front of a model or an embedding is keyed by the prompt, and prompts are long and have line breaks. The cache
# works in tests with "hello" and never in production, where each call is paid for again. Hash the text and use the hash as the key.
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
    <PackageReference Include="Microsoft.Extensions.Caching.Hybrid" Version="[10.11.0]" />
    <PackageReference Include="Microsoft.Extensions.DependencyInjection" Version="[10.0.15]" />
  </ItemGroup>
</Project>
E

cat > Program.cs <<'E'
using Microsoft.Extensions.Caching.Hybrid;
using Microsoft.Extensions.DependencyInjection;

var services = new ServiceCollection();
services.AddHybridCache();
await using var provider = services.BuildServiceProvider();
var cache = provider.GetRequiredService<HybridCache>();

foreach (var (name, key) in (IEnumerable<(string, string)>)
[
    ("one line", "Summarize the text."),
    ("1024 characters", new string('a', 1024)),
    ("1025 characters", new string('a', 1025)),
    ("two lines", "Summarize the text.\nThank you."),
    ("a tab", "name\tprice"),
    ("blanks", "  "),
    ("empty", ""),
])
{
    var runs = 0;
    for (var i = 0; i < 2; i++)
        await cache.GetOrCreateAsync(key, _ => ValueTask.FromResult(++runs));
    Console.WriteLine($"{name}: the factory ran {runs} time(s) for two calls");
}

foreach (var (name, key) in (IEnumerable<(string, string)>)
    [("one line", "Translate the text."), ("two lines", "Translate the text.\nThank you.")])
{
    var runs = 0;
    var calls = Enumerable.Range(0, 2).Select(_ => cache.GetOrCreateAsync(key, async token =>
    {
        Interlocked.Increment(ref runs);
        await Task.Delay(200, token);
        return "answer";
    }).AsTask());
    await Task.WhenAll(calls);
    Console.WriteLine($"{name}, at the same time: the factory ran {runs} time(s) for two calls");
}

try
{
    await cache.SetAsync("note", "text", tags: ["*"]);
    Console.WriteLine("tag *: accepted");
}
catch (ArgumentException exception)
{
    Console.WriteLine($"tag *: {exception.GetType().Name}");
}

await cache.SetAsync("of ann", "kept", tags: ["ann"]);
await cache.SetAsync("without tag", "kept");
await cache.RemoveByTagAsync("*");
foreach (var key in (string[])["of ann", "without tag"])
    Console.WriteLine($"after RemoveByTagAsync(\"*\"), {key}: {await cache.GetOrCreateAsync(key, _ => ValueTask.FromResult("made again"))}");
E

cat > expected.txt <<'E'
one line: the factory ran 1 time(s) for two calls
1024 characters: the factory ran 1 time(s) for two calls
1025 characters: the factory ran 2 time(s) for two calls
two lines: the factory ran 2 time(s) for two calls
a tab: the factory ran 2 time(s) for two calls
blanks: the factory ran 2 time(s) for two calls
empty: the factory ran 2 time(s) for two calls
one line, at the same time: the factory ran 1 time(s) for two calls
two lines, at the same time: the factory ran 2 time(s) for two calls
tag *: ArgumentException
after RemoveByTagAsync("*"), of ann: made again
after RemoveByTagAsync("*"), without tag: made again
E

dotnet build --disable-build-servers -m:1 -v q -o out > build.log 2>&1 || { cat build.log; exit 1; }
dotnet out/probe.dll | tee seen.txt
if ! diff expected.txt seen.txt; then
  echo "CHANGED: HybridCache no longer bypasses these keys as described (expected <, seen >)" >&2
  exit 1
fi
echo "As described: long keys and keys with line breaks are never cached."
