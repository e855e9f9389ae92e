#!/usr/bin/env bash
# A Hangfire job that asks a model asks it eleven times when a later line fails, and reads the model's numbers in the culture of the request.
#
# Packages: Hangfire.Core 1.8.25 with Hangfire.InMemory 1.0.0 (default job filters; only the pauses between tries are shortened here).
# Behaviour: every job is tried ten times more after an exception, without an attribute or an option that says so, and from its first line: a
# job that asks the model and then fails to store the answer makes eleven calls. The filter CaptureCulture keeps the culture of the request
# that enqueued the job and runs it in that: decimal.Parse makes 1234 of the model's "1.234" for a German user and 1.234 for an English
# one, on the same server with the same model. [AutomaticRetry(Attempts = 0)] on the method ends the repetition.
# Why it matters: prompts, and tools that the job calls, are repeated at the price of each call, and "retry" stands nowhere in the code. An
# amount or a threshold that a model wrote depends on who asked. Split the job (ask, then act, each with its own key), and parse
# with CultureInfo.InvariantCulture.
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
    <PackageReference Include="Hangfire.Core" Version="[1.8.25]" />
    <PackageReference Include="Hangfire.InMemory" Version="[1.0.0]" />
    <PackageReference Include="Newtonsoft.Json" Version="[13.0.4]" />
  </ItemGroup>
</Project>
EOF

cat > Program.cs <<'EOF'
using System.Collections.Concurrent;
using System.Globalization;
using Hangfire;
using Hangfire.InMemory;

GlobalConfiguration.Configuration.UseInMemoryStorage();
foreach (var retry in GlobalJobFilters.Filters.Select(filter => filter.Instance).OfType<AutomaticRetryAttribute>())
    retry.DelaysInSeconds = [1];

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
using (new BackgroundJobServer(new BackgroundJobServerOptions { SchedulePollingInterval = TimeSpan.FromMilliseconds(100), WorkerCount = 1 }))
{
    BackgroundJob.Enqueue(() => Jobs.Summarize());
    BackgroundJob.Enqueue(() => Jobs.SummarizeOnce());
    foreach (var name in new[] { "de-DE", "en-GB" })
    {
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(name);
        BackgroundJob.Enqueue(() => Jobs.ReadAmount(name));
    }

    for (var i = 0; i < 400 && (Jobs.Calls < 11 || Jobs.Amounts.Count < 2); i++)
        await Task.Delay(100);
    await Task.Delay(3000);
}

Console.WriteLine($"calls of the model by a job without an attribute: {Jobs.Calls}");
Console.WriteLine($"calls of the model with Attempts = 0: {Jobs.CallsOnce}");
foreach (var amount in Jobs.Amounts.OrderBy(amount => amount.Key, StringComparer.Ordinal))
    Console.WriteLine($"1.234 from the model, asked by {amount.Key}: {amount.Value.ToString(CultureInfo.InvariantCulture)}");

public static class Jobs
{
    public static int Calls { get; private set; }

    public static int CallsOnce { get; private set; }

    public static ConcurrentDictionary<string, decimal> Amounts { get; } = new();

    public static void Summarize()
    {
        Calls++;
        throw new InvalidOperationException("The answer cannot be stored.");
    }

    [AutomaticRetry(Attempts = 0)]
    public static void SummarizeOnce()
    {
        CallsOnce++;
        throw new InvalidOperationException("The answer cannot be stored.");
    }

    public static void ReadAmount(string user) => Amounts[user] = decimal.Parse("1.234");
}
EOF

if ! dotnet build --disable-build-servers -v quiet -o out > build.log 2>&1; then
    cat build.log
    echo 'The probe does not build any more.' >&2
    exit 1
fi
seen=$(timeout 55 dotnet out/probe.dll)

expected=$(cat <<'EOF'
calls of the model by a job without an attribute: 11
calls of the model with Attempts = 0: 1
1.234 from the model, asked by de-DE: 1234
1.234 from the model, asked by en-GB: 1.234
EOF
)

printf '%s\n' "$seen"
if [ "$seen" != "$expected" ]; then
    echo 'CHANGED: Hangfire runs a failed job fewer times, or in the culture of the server.' >&2
    diff <(printf '%s\n' "$expected") <(printf '%s\n' "$seen") >&2 || true
    exit 1
fi
echo 'As described.'
