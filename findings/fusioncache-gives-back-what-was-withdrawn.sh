#!/usr/bin/env bash
# A FusionCache with fail-safe answers "no longer allowed" with the "allowed" of before, also after that was withdrawn by tag or by Clear.
#
# Packages: ZiggyCreatures.FusionCache 2.9.0 (IsFailSafeEnabled, memory only).
# Behaviour: fail-safe keeps an expired value and gives it whenever the factory throws, whatever it throws: a 403 of a moderation service or
# an UnauthorizedAccessException of a check of rights reads as the old value, and nobody gets an exception. ExpireAsync, RemoveByTagAsync
# and ClearAsync only mark values as expired: the next failing call brings them back, for up to FailSafeMaxDuration (a day by default).
# A context.Fail(…) in the factory falls back in the same way; an OperationCanceledException does not. After RemoveAsync by key, and
# after ClearAsync(allowFailSafe: false), the exception arrives.
# Why it matters: a cache in front of verdicts, rights or answers about a person is emptied by tag when an employee leaves or somebody
# asks for deletion. When the service behind it fails or refuses just then, the old answer is served on, by a switch that was set for
# availability. Leave fail-safe off for verdicts, and turn refusals into values, not exceptions.
# Output seen: the lines of `expected` near the end.
set -euo pipefail

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat > probe.csproj <<'EOF'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
    <Nullable>enable</Nullable>
    <ImplicitUsings>enable</ImplicitUsings>
    <NoWarn>$(NoWarn);NU1603</NoWarn>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="ZiggyCreatures.FusionCache" Version="[2.9.0]" />
  </ItemGroup>
</Project>
EOF

cat > Program.cs <<'EOF'
using System.Net;
using ZiggyCreatures.Caching.Fusion;

const string Key = "may ann use the model?";
Exception refusal = new HttpRequestException("blocked", null, HttpStatusCode.Forbidden);

await ShowAsync("expired, 403", refusal, static cache => cache.ExpireAsync(Key).AsTask());
await ShowAsync("expired, no right", new UnauthorizedAccessException(), static cache => cache.ExpireAsync(Key).AsTask());
await ShowAsync("expired, Fail", null, static cache => cache.ExpireAsync(Key).AsTask());
await ShowAsync("expired, cancelled", new OperationCanceledException(), static cache => cache.ExpireAsync(Key).AsTask());
await ShowAsync("removed by tag", refusal, static cache => cache.RemoveByTagAsync("ann").AsTask());
await ShowAsync("cleared", refusal, static cache => cache.ClearAsync().AsTask());
await ShowAsync("cleared without fail-safe", refusal, static cache => cache.ClearAsync(allowFailSafe: false).AsTask());
await ShowAsync("removed by key", refusal, static cache => cache.RemoveAsync(Key).AsTask());
Console.WriteLine("FailSafeMaxDuration by default: " + new FusionCacheEntryOptions().FailSafeMaxDuration);

static async Task ShowAsync(string name, Exception? failure, Func<IFusionCache, Task> withdrawAsync)
{
    using var cache = new FusionCache(new FusionCacheOptions
    {
        DefaultEntryOptions = new FusionCacheEntryOptions { Duration = TimeSpan.FromMinutes(5), IsFailSafeEnabled = true },
    });
    await cache.SetAsync(Key, "allowed", tags: ["ann"]);
    await withdrawAsync(cache);
    try
    {
        var answer = await cache.GetOrSetAsync<string>(
            Key, (context, _) => failure is null ? Task.FromResult(context.Fail("refused")) : throw failure, tags: ["ann"]);
        Console.WriteLine($"{name}: '{answer}'");
    }
    catch (Exception exception)
    {
        Console.WriteLine($"{name}: {exception.GetType().Name}");
    }
}
EOF

if ! dotnet build --disable-build-servers -v quiet -o out > build.log 2>&1; then
    cat build.log
    echo 'The probe does not build any more.' >&2
    exit 1
fi
seen=$(timeout 50 dotnet out/probe.dll)

expected=$(cat <<'EOF'
expired, 403: 'allowed'
expired, no right: 'allowed'
expired, Fail: 'allowed'
expired, cancelled: OperationCanceledException
removed by tag: 'allowed'
cleared: 'allowed'
cleared without fail-safe: HttpRequestException
removed by key: HttpRequestException
FailSafeMaxDuration by default: 1.00:00:00
EOF
)

printf '%s\n' "$seen"
if [ "$seen" != "$expected" ]; then
    echo 'CHANGED: what was withdrawn is not given back any more.' >&2
    diff <(printf '%s\n' "$expected") <(printf '%s\n' "$seen") >&2 || true
    exit 1
fi
echo 'As described.'
