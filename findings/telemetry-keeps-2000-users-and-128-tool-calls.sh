#!/usr/bin/env bash
# A token metric knows its first 2,000 users and a span its first 128 events: what comes after them is counted for nobody or not sent.
#
# Packages: OpenTelemetry, OpenTelemetry.Exporter.OpenTelemetryProtocol and OpenTelemetry.Exporter.InMemory 1.20.1 (a loopback server stands for
# the collector).
# Behaviour: a counter of tokens with the tag "user" keeps 2,000 values of its tags for the life of the process. The tokens of everybody who comes
# later go into one point without a name (otel.metric.overflow); the sum stays right. Of a span with an event for each tool call the exporter
# sends the first 128, and as many tags. The activity in the process has all of them, and no log line, exception or return value says
# anything. A view with a CardinalityLimit and the variable OTEL_SPAN_EVENT_COUNT_LIMIT raise the limits.
# Why it matters: bills, budgets and alarms for each user, tenant or conversation are built on such a metric, and who is behind a jump in cost or an abuse
# after the 2,000th user cannot be told. A long run of an agent is cut in its trace just where it went astray. Count what is billed in a
# store, and write tool calls as log records.
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
    <PackageReference Include="OpenTelemetry" Version="[1.20.1]" />
    <PackageReference Include="OpenTelemetry.Exporter.InMemory" Version="[1.20.1]" />
    <PackageReference Include="OpenTelemetry.Exporter.OpenTelemetryProtocol" Version="[1.20.1]" />
  </ItemGroup>
</Project>
EOF

cat > Program.cs <<'EOF'
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Text;
using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

await using var collector = new Collector();
var address = await collector.StartAsync();
const int users = 2500;
const int calls = 300;

Count("defaults", _ => { });
Count("CardinalityLimit = 10000", meters => meters.AddView("tokens", new MetricStreamConfiguration { CardinalityLimit = 10_000 }));
Trace("defaults");
Environment.SetEnvironmentVariable("OTEL_SPAN_EVENT_COUNT_LIMIT", "1000");
Trace("OTEL_SPAN_EVENT_COUNT_LIMIT = 1000");

static void Count(string name, Action<MeterProviderBuilder> configure)
{
    using var meter = new Meter("billing");
    var tokens = meter.CreateCounter<long>("tokens");
    var exported = new List<Metric>();
    var builder = Sdk.CreateMeterProviderBuilder().AddMeter(meter.Name).AddInMemoryExporter(exported);
    configure(builder);
    using var provider = builder.Build();
    for (var user = 1; user <= users; user++)
        tokens.Add(100, new KeyValuePair<string, object?>("user", $"user-{user}"));
    provider.ForceFlush();

    var named = 0;
    long unnamed = 0;
    long sum = 0;
    foreach (ref readonly var point in exported[0].GetMetricPoints())
    {
        sum += point.GetSumLong();
        var isNamed = false;
        foreach (var tag in point.Tags)
            isNamed |= tag.Key == "user";
        if (isNamed)
            named++;
        else
            unnamed += point.GetSumLong();
    }

    Console.WriteLine($"tokens of {users} users, {name}: {named} users by name, {unnamed} of {sum} tokens for nobody");
}

void Trace(string name)
{
    collector.Clear();
    using var source = new ActivitySource("agent");
    var inProcess = 0;
    using (var provider = Sdk.CreateTracerProviderBuilder().AddSource(source.Name).AddOtlpExporter(options =>
    {
        options.Protocol = OtlpExportProtocol.HttpProtobuf;
        options.Endpoint = new($"{address}/v1/traces");
    }).Build())
    {
        using (var run = source.StartActivity("run")!)
        {
            for (var call = 1; call <= calls; call++)
                run.AddEvent(new($"tool-call-{call:D4}"));
            inProcess = run.Events.Count();
        }

        provider.ForceFlush();
    }

    var sent = Enumerable.Range(1, calls).Where(call => collector.Received.Contains($"tool-call-{call:D4}", StringComparison.Ordinal)).ToList();
    Console.WriteLine($"run of {calls} tool calls, {name}: {inProcess} in the process, {sent.Count} sent, the last one is number {sent[^1]}");
}

sealed class Collector : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly StringBuilder received = new();

    public Collector()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        app = builder.Build();
        app.Run(async context =>
        {
            using var body = new MemoryStream();
            await context.Request.Body.CopyToAsync(body);
            lock (received)
                received.Append(Encoding.Latin1.GetString(body.ToArray()));
            context.Response.ContentType = "application/x-protobuf";
        });
    }

    public string Received
    {
        get
        {
            lock (received)
                return received.ToString();
        }
    }

    public async Task<string> StartAsync()
    {
        await app.StartAsync();
        return app.Urls.First();
    }

    public void Clear()
    {
        lock (received)
            received.Clear();
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
EOF

if ! dotnet build --disable-build-servers -v quiet -o out > build.log 2>&1; then
    cat build.log
    echo 'The probe does not build any more.' >&2
    exit 1
fi
seen=$(timeout 50 dotnet out/probe.dll)

expected=$(cat <<'EOF'
tokens of 2500 users, defaults: 2000 users by name, 50000 of 250000 tokens for nobody
tokens of 2500 users, CardinalityLimit = 10000: 2500 users by name, 0 of 250000 tokens for nobody
run of 300 tool calls, defaults: 300 in the process, 128 sent, the last one is number 128
run of 300 tool calls, OTEL_SPAN_EVENT_COUNT_LIMIT = 1000: 300 in the process, 300 sent, the last one is number 300
EOF
)

printf '%s\n' "$seen"
if [ "$seen" != "$expected" ]; then
    echo 'CHANGED: the limits of telemetry are others now.' >&2
    diff <(printf '%s\n' "$expected") <(printf '%s\n' "$seen") >&2 || true
    exit 1
fi
echo 'As described.'
