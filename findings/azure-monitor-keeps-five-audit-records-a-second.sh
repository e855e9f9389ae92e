#!/usr/bin/env bash
# With Azure Monitor's package and no options, audit records of more than five requests a second are dropped, and long ones are cut.
#
# Packages: Azure.Monitor.OpenTelemetry.AspNetCore 1.6.0 (a loopback server stands for the ingestion endpoint).
# Behaviour: UseAzureMonitor() keeps five traces a second, and a log record that is written within a request whose trace is not kept is
# dropped with it, a Warning too: of 200 refunds in one second five are recorded, and the logger says nothing.
# EnableTraceBasedLogsSampler = false keeps the records, TracesPerSecond = null with SamplingRatio = 1 the traces as well. A value of a
# record is cut at 8,192 characters and its message at 32,768, without a mark.
# Why it matters: what an agent did is logged within the request that asked for it. A test with a few requests shows all of it; in use, and
# under attack most of all, what is left of the audit trail is what chance has chosen, and of a long prompt or tool call its beginning. Until
# its releases of 2026 the package kept all traces, so that an update takes records away with no line of code changed.
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
    <PackageReference Include="Azure.Monitor.OpenTelemetry.AspNetCore" Version="[1.6.0]" />
  </ItemGroup>
</Project>
EOF

cat > Program.cs <<'EOF'
using System.IO.Compression;
using System.Text.Json;
using Azure.Monitor.OpenTelemetry.AspNetCore;

const int refunds = 200;
await using var ingestion = new Ingestion();
var url = await ingestion.StartAsync();

await AskAsync("no options", _ => { });
await AskAsync("EnableTraceBasedLogsSampler = false", options => options.EnableTraceBasedLogsSampler = false);
await AskAsync("all traces", options => (options.TracesPerSecond, options.SamplingRatio) = (null, 1));
Console.WriteLine($"a prompt of 100000 characters: {ingestion.LengthsOf("PROMPT")}");

async Task AskAsync(string name, Action<AzureMonitorOptions> configure)
{
    ingestion.Records.Clear();
    var builder = WebApplication.CreateBuilder();
    builder.Logging.ClearProviders();
    builder.WebHost.UseUrls("http://127.0.0.1:0");
    builder.Services.AddOpenTelemetry().UseAzureMonitor(options =>
    {
        options.ConnectionString = $"InstrumentationKey={Guid.Empty:D};IngestionEndpoint={url}/";
        (options.EnableLiveMetrics, options.DisableOfflineStorage) = (false, true);
        configure(options);
    });
    await using var app = builder.Build();
    app.MapPost("/refund/{id}", (int id, ILogger<Program> log) => log.LogWarning("REFUND {Id}", id));
    app.MapPost("/ask", (ILogger<Program> log) => log.LogWarning("PROMPT {Prompt}", new string('x', 100_000)));
    await app.StartAsync();
    using (var http = new HttpClient { BaseAddress = new Uri(app.Urls.First()) })
    {
        for (var id = 0; id < refunds; id++)
            (await http.PostAsync($"/refund/{id}", null)).EnsureSuccessStatusCode();
        (await http.PostAsync("/ask", null)).EnsureSuccessStatusCode();
    }
    await app.StopAsync();
    await app.DisposeAsync();
    var kept = ingestion.Records.Count(record => record.Message.StartsWith("REFUND", StringComparison.Ordinal));
    Console.WriteLine($"{name}: {(kept < refunds / 2 ? "fewer than half" : $"{kept}")} of {refunds} refunds on record");
}

sealed record Record(string Message, Dictionary<string, string> Properties);

sealed class Ingestion : IAsyncDisposable
{
    private readonly WebApplication app;

    public Ingestion()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        app = builder.Build();
        app.Run(ReceiveAsync);
    }

    public System.Collections.Concurrent.ConcurrentBag<Record> Records { get; } = [];

    public async Task<string> StartAsync()
    {
        await app.StartAsync();
        return app.Urls.First();
    }

    public string LengthsOf(string beginning)
    {
        var record = Records.Single(record => record.Message.StartsWith(beginning, StringComparison.Ordinal));
        return $"{record.Properties["Prompt"].Length} kept as a value, {record.Message.Length} in the message";
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task ReceiveAsync(HttpContext context)
    {
        var body = context.Request.Headers.ContentEncoding == "gzip"
            ? new GZipStream(context.Request.Body, CompressionMode.Decompress)
            : context.Request.Body;
        var lines = (await new StreamReader(body).ReadToEndAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        foreach (var data in lines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("data")))
        {
            if (data.GetProperty("baseType").GetString() != "MessageData")
                continue;
            var record = data.GetProperty("baseData");
            Records.Add(new(record.GetProperty("message").GetString()!, record.GetProperty("properties").Deserialize<Dictionary<string, string>>()!));
        }

        await context.Response.WriteAsJsonAsync(new { itemsReceived = lines.Length, itemsAccepted = lines.Length, errors = Array.Empty<object>() });
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
no options: fewer than half of 200 refunds on record
EnableTraceBasedLogsSampler = false: 200 of 200 refunds on record
all traces: 200 of 200 refunds on record
a prompt of 100000 characters: 8192 kept as a value, 32768 in the message
EOF
)

printf '%s\n' "$seen"
if [ "$seen" != "$expected" ]; then
    echo 'CHANGED: records are kept or cut otherwise now.' >&2
    diff <(printf '%s\n' "$expected") <(printf '%s\n' "$seen") >&2 || true
    exit 1
fi
echo 'As described.'
