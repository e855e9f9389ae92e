#!/usr/bin/env bash
# A burst of tool calls loses audit records: the batch of OpenTelemetry drops what does not fit, without a log line or an exception.
#
# Packages: OpenTelemetry 1.20.1 (log records, BatchLogRecordExportProcessor with its defaults), Microsoft.Extensions.Logging 10.0.15.
# Behaviour: the queue holds 2048 records and is emptied in the background. Of 10,000 records that a loop writes, thousands never reach an
# exporter that needs 20 ms for a batch, as one over a network does, though disposing the factory flushes; an EventSource counts them,
# the logger says nothing. With a processor that exports one by one all arrive.
# Why it matters: an agent that runs in a loop, or an attacker who wants the record to miss a line, writes such bursts. What must be kept
# for an audit goes to a store that says when it cannot keep up; a larger queue only moves the limit.
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
    <PackageReference Include="OpenTelemetry" Version="[1.20.1]" />
    <PackageReference Include="Microsoft.Extensions.Logging" Version="[10.0.15]" />
  </ItemGroup>
</Project>
EOF

cat > Program.cs <<'EOF'
using Microsoft.Extensions.Logging;
using OpenTelemetry;
using OpenTelemetry.Logs;

const int Written = 10_000;
Show("batch, 20 ms each", new Store(TimeSpan.FromMilliseconds(20)), store => new BatchLogRecordExportProcessor(store));
Show("one by one", new Store(TimeSpan.Zero), store => new SimpleLogRecordExportProcessor(store));

static void Show(string name, Store store, Func<Store, BaseProcessor<LogRecord>> processor)
{
    var errors = 0;
    using (var factory = LoggerFactory.Create(builder => builder.AddOpenTelemetry(options => options.AddProcessor(processor(store)))))
    {
        var audit = factory.CreateLogger("audit");
        for (var call = 0; call < Written; call++)
        {
            try
            {
                audit.LogInformation("Tool call {Call} ran.", call);
            }
            catch (Exception)
            {
                errors++;
            }
        }
    }

    Console.WriteLine($"{name}: {(store.Kept == Written ? "all records kept" : "records lost")}, exceptions {errors}");
}

/// <summary>Keeps each record, and takes its time for each batch.</summary>
sealed class Store(TimeSpan pause) : BaseExporter<LogRecord>
{
    public int Kept { get; private set; }

    public override ExportResult Export(in Batch<LogRecord> batch)
    {
        foreach (var record in batch)
        {
            Kept++;
        }

        Thread.Sleep(pause);
        return ExportResult.Success;
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
batch, 20 ms each: records lost, exceptions 0
one by one: all records kept, exceptions 0
EOF
)

printf '%s\n' "$seen"
if [ "$seen" != "$expected" ]; then
    echo 'CHANGED: the batch keeps all records now.' >&2
    diff <(printf '%s\n' "$expected") <(printf '%s\n' "$seen") >&2 || true
    exit 1
fi
echo 'As described.'
