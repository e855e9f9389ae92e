#!/usr/bin/env bash
# A request that the second rate limit refuses is charged to the first: who tries again while a model is busy has used up the day.
#
# Packages: System.Threading.RateLimiting 11.0.0; ASP.NET Core of .NET 10 (rate limiting).
# Behaviour: ASP.NET Core asks the global limiter first, then the policy of the endpoint. With requests a day for each user in the one and one
# request at a time in the other, five refusals because of somebody else's long answer take five of the user's requests, and the user is
# refused everywhere until tomorrow. CreateChained does the same: windows and buckets give nothing back when a later limiter says no. With the
# limit that only waits in front of the one that counts, a refusal costs nothing. Besides, for limits in tokens: a prompt that is larger than
# the bucket is an ArgumentOutOfRangeException and no refusal, and one that waits in the queue holds up small ones for which there is room.
# Why it matters: models are busy often and clients retry by themselves. Budgets for each user are then used by requests that no model has
# seen, and one user's long answers shut others out. Put concurrency first, and let a budget in tokens be charged for what was answered.
# Output seen: the lines of `expected` near the end.
set -euo pipefail

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat > probe.csproj <<'EOF'
<Project Sdk="Microsoft.NET.Sdk.Web">
  <PropertyGroup>
    <TargetFramework>net10.0</TargetFramework>
    <Nullable>enable</Nullable>
    <ImplicitUsings>enable</ImplicitUsings>
    <NoWarn>$(NoWarn);NU1603</NoWarn>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="System.Threading.RateLimiting" Version="[11.0.0]" />
  </ItemGroup>
</Project>
EOF

cat > Program.cs <<'EOF'
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;

const int perDay = 5;
PartitionedRateLimiter<string> Daily() => PartitionedRateLimiter.Create<string, string>(user =>
    RateLimitPartition.GetFixedWindowLimiter(user, _ => new() { PermitLimit = perDay, Window = TimeSpan.FromDays(1) }));
PartitionedRateLimiter<string> OneAtATime() => PartitionedRateLimiter.Create<string, string>(_ =>
    RateLimitPartition.GetConcurrencyLimiter("model", _ => new() { PermitLimit = 1 }));

await AskAsync();
ShowChain("chained, daily first", [Daily(), OneAtATime()]);
ShowChain("chained, one at a time first", [OneAtATime(), Daily()]);

using var bucket = new TokenBucketRateLimiter(new()
{
    TokenLimit = 1000,
    TokensPerPeriod = 1000,
    ReplenishmentPeriod = TimeSpan.FromHours(1),
    AutoReplenishment = false,
    QueueLimit = 1000,
});
try
{
    using var tooLarge = await bucket.AcquireAsync(1001);
}
catch (ArgumentOutOfRangeException)
{
    Console.WriteLine("prompt of 1001 tokens, bucket of 1000: ArgumentOutOfRangeException");
}

using var first = await bucket.AcquireAsync(500);
var large = bucket.AcquireAsync(900);
var small = bucket.AcquireAsync(10);
Console.WriteLine($"500 of 1000 tokens left, 900 wait: 10 tokens {(small.IsCompleted ? "get through" : "wait as well")}");

void ShowChain(string name, PartitionedRateLimiter<string>[] limiters)
{
    using var limiter = PartitionedRateLimiter.CreateChained(limiters);
    var bob = limiter.AttemptAcquire("bob");
    var whileBusy = Enumerable.Range(0, perDay).Count(_ => limiter.AttemptAcquire("ann").IsAcquired);
    bob.Dispose();
    Console.WriteLine($"{name}: ann while bob is answered {whileBusy} of {perDay}, then {(limiter.AttemptAcquire("ann").IsAcquired ? "let in" : "refused")}");
}

static async Task AskAsync()
{
    var (asked, answer) = (new TaskCompletionSource(), new TaskCompletionSource());
    var builder = WebApplication.CreateBuilder();
    builder.Logging.ClearProviders();
    builder.WebHost.UseUrls("http://127.0.0.1:0");
    builder.Services.AddRateLimiter(options =>
    {
        options.RejectionStatusCode = 429;
        options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context => RateLimitPartition.GetFixedWindowLimiter(
            context.Request.Headers["user"].ToString(), _ => new() { PermitLimit = perDay, Window = TimeSpan.FromDays(1) }));
        options.AddConcurrencyLimiter("model", model => (model.PermitLimit, model.QueueLimit) = (1, 0));
    });
    await using var app = builder.Build();
    app.UseRateLimiter();
    app.MapGet("/orders", () => "orders");
    app.MapGet("/ask", async () =>
    {
        asked.TrySetResult();
        await answer.Task;
    }).RequireRateLimiting("model");
    await app.StartAsync();
    using var http = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };

    var bob = GetAsync("bob", "/ask");
    await asked.Task;
    var refusals = new List<int>();
    for (var i = 0; i < perDay; i++)
        refusals.Add(await GetAsync("ann", "/ask"));
    answer.SetResult();
    Console.WriteLine($"ASP.NET Core: bob {await bob}; ann meanwhile {string.Join(" ", refusals)}");
    Console.WriteLine($"  then: /ask {await GetAsync("ann", "/ask")}, /orders {await GetAsync("ann", "/orders")}");

    async Task<int> GetAsync(string user, string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path) { Headers = { { "user", user } } };
        using var response = await http.SendAsync(request);
        return (int)response.StatusCode;
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
ASP.NET Core: bob 200; ann meanwhile 429 429 429 429 429
  then: /ask 429, /orders 429
chained, daily first: ann while bob is answered 0 of 5, then refused
chained, one at a time first: ann while bob is answered 0 of 5, then let in
prompt of 1001 tokens, bucket of 1000: ArgumentOutOfRangeException
500 of 1000 tokens left, 900 wait: 10 tokens wait as well
EOF
)

printf '%s\n' "$seen"
if [ "$seen" != "$expected" ]; then
    echo 'CHANGED: refusals are charged otherwise now.' >&2
    diff <(printf '%s\n' "$expected") <(printf '%s\n' "$seen") >&2 || true
    exit 1
fi
echo 'As described.'
