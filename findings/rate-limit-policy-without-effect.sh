#!/usr/bin/env bash
# Packages: Microsoft.AspNetCore.SignalR.Client 10.0.15; ASP.NET Core 10 (shared framework 10.0.12), rate limiting.
#
# Behaviour: RequireRateLimiting is only a mark on the endpoint. Without UseRateLimiter nothing reads it: every request runs, and the name
# of the policy may be one that does not exist (a CORS mark without its middleware makes each request fail). The same holds when
# UseRateLimiter stands in front of an explicit UseRouting, because no endpoint is known there yet. On a hub the policy counts connections:
# one WebSocket may call methods without limit. A partition by HttpContext.User is a new partition for each request, so it limits nothing; a
# partition by a null name is shared by all anonymous callers in a named policy and makes the global limiter fail every request with 500.
# Refused requests get 503 unless RejectionStatusCode is set.
# Seen: the status of six requests under a limit of two, for each of these.
#
# Why it matters: the endpoint of a model costs money for each call, and the line that should bound it is there. It is never tested,
# because nothing is different until somebody sends many requests.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

cat > probe.csproj <<'E'
<Project Sdk="Microsoft.NET.Sdk.Web">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
    <ImplicitUsings>enable</ImplicitUsings>
    <Nullable>enable</Nullable>
    <NoWarn>$(NoWarn);NU1603</NoWarn>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="Microsoft.AspNetCore.SignalR.Client" Version="[10.0.15]" />
  </ItemGroup>
</Project>
E

cat > Program.cs <<'E'
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http.Connections;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Client;

await Show("UseRateLimiter", Two, app => { app.UseRateLimiter(); Map(app); });
await Show("no UseRateLimiter", Two, Map);
await Show("no UseRateLimiter, a policy that does not exist", _ => { }, app => app.MapGet("/", () => "ok").RequireRateLimiting("nothing"));
await Show("for comparison, RequireCors without UseCors", _ => { }, app => app.MapGet("/", () => "ok").RequireCors("nothing"));
await Show("UseRateLimiter before UseRouting", Two, app => { app.UseRateLimiter(); app.UseRouting(); Map(app); });
await Show("UseRateLimiter after UseRouting", Two, app => { app.UseRouting(); app.UseRateLimiter(); Map(app); });
await Show("policy by User", limiter => limiter.AddPolicy("two", context => By(context.User)), app => { app.UseRateLimiter(); Map(app); });
await Show(
    "policy by the name of nobody",
    limiter => limiter.AddPolicy("two", context => By(context.User.Identity!.Name)),
    app => { app.UseRateLimiter(); Map(app); });
await Show(
    "global limiter by the name of nobody",
    limiter => limiter.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string?>(context => By(context.User.Identity!.Name)),
    app => { app.UseRateLimiter(); app.MapGet("/", () => "ok"); });

await using var hubs = await Start(Two, app => { app.UseRateLimiter(); app.MapHub<Chat>("/chat").RequireRateLimiting("two"); });
await using var connection = new HubConnectionBuilder()
    .WithUrl(hubs.Urls.First() + "/chat", options => { options.SkipNegotiation = true; options.Transports = HttpTransportType.WebSockets; })
    .Build();
await connection.StartAsync();
var answers = 0;
for (var i = 0; i < 50; i++)
    answers += await connection.InvokeAsync<int>("Ask");
Console.WriteLine($"hub, one connection: {answers} of 50 calls answered");

static void Two(RateLimiterOptions limiter) => limiter.AddFixedWindowLimiter("two", Limit);

static void Limit(FixedWindowRateLimiterOptions options) => (options.PermitLimit, options.Window) = (2, TimeSpan.FromHours(1));

static RateLimitPartition<T> By<T>(T key) => RateLimitPartition.GetFixedWindowLimiter(
    key, _ => { var options = new FixedWindowRateLimiterOptions(); Limit(options); return options; });

static void Map(WebApplication app) => app.MapGet("/", () => "ok").RequireRateLimiting("two");

static async Task<WebApplication> Start(Action<RateLimiterOptions> limits, Action<WebApplication> configure)
{
    var builder = WebApplication.CreateBuilder();
    builder.Logging.ClearProviders();
    builder.WebHost.UseUrls("http://127.0.0.1:0");
    builder.Services.AddRateLimiter(limits);
    builder.Services.AddSignalR();
    var app = builder.Build();
    configure(app);
    await app.StartAsync();
    return app;
}

static async Task Show(string name, Action<RateLimiterOptions> limits, Action<WebApplication> configure)
{
    await using var app = await Start(limits, configure);
    using var client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
    var statuses = new List<int>();
    for (var i = 0; i < 6; i++)
        statuses.Add((int)(await client.GetAsync("/")).StatusCode);
    Console.WriteLine($"{name}: {string.Join(" ", statuses)}");
}

public class Chat : Hub
{
    public int Ask() => 1;
}
E

cat > expected.txt <<'E'
UseRateLimiter: 200 200 503 503 503 503
no UseRateLimiter: 200 200 200 200 200 200
no UseRateLimiter, a policy that does not exist: 200 200 200 200 200 200
for comparison, RequireCors without UseCors: 500 500 500 500 500 500
UseRateLimiter before UseRouting: 200 200 200 200 200 200
UseRateLimiter after UseRouting: 200 200 503 503 503 503
policy by User: 200 200 200 200 200 200
policy by the name of nobody: 200 200 503 503 503 503
global limiter by the name of nobody: 500 500 500 500 500 500
hub, one connection: 50 of 50 calls answered
E

dotnet build --disable-build-servers -m:1 -v q -o out > build.log 2>&1 || { cat build.log; exit 1; }
dotnet out/probe.dll | tee seen.txt
if ! diff expected.txt seen.txt; then
  echo "CHANGED: rate limiting no longer behaves as described (expected <, seen >)" >&2
  exit 1
fi
echo "As described: a policy without the middleware, or behind the wrong order, limits nothing."
