#!/usr/bin/env bash
# Packages: Microsoft.Extensions.Telemetry and Microsoft.Extensions.Compliance.Redaction 10.11.0, Serilog 4.4.0, Serilog.Extensions.Hosting
# 10.0.0, Microsoft.Extensions.Hosting 10.0.15.
#
# Behaviour: EnableRedaction() works inside the logger factory of Microsoft. services.AddSerilog() and UseSerilog() replace that factory by
# Serilog's own, so the redactor is never asked, without an error: a classified value of a [LoggerMessage] method is not replaced by its
# pseudonym but left out, and the message keeps the bare {name}. What EnableEnrichment() and AddApplicationLogEnricher or an own enricher
# would add is missing as well. logging.AddSerilog(), which adds Serilog as one more provider, keeps both.
# Seen: a pseudonym and the enriched value with the provider; neither with the factory replaced.
#
# Why it matters: HMAC pseudonyms are there to follow one person through an audit log without the name. After the usual line for Serilog the
# log says that a refund was made and for nobody; it is noticed when the log is needed.
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
    <PackageReference Include="Microsoft.Extensions.Telemetry" Version="[10.11.0]" />
    <PackageReference Include="Microsoft.Extensions.Compliance.Redaction" Version="[10.11.0]" />
    <PackageReference Include="Serilog" Version="[4.4.0]" />
    <PackageReference Include="Serilog.Extensions.Hosting" Version="[10.0.0]" />
    <PackageReference Include="Microsoft.Extensions.Hosting" Version="[10.0.15]" />
  </ItemGroup>
</Project>
E

cat > Program.cs <<'E'
using Microsoft.Extensions.Compliance.Classification;
using Microsoft.Extensions.Compliance.Redaction;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.Enrichment;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Serilog;
using Serilog.Core;
using Serilog.Events;

Log("added as a provider", (builder, logger) => builder.Logging.AddSerilog(logger));
Log("in place of the factory", (builder, logger) => builder.Services.AddSerilog(logger));

static void Log(string name, Action<HostApplicationBuilder, Serilog.ILogger> addSerilog)
{
    var builder = Host.CreateApplicationBuilder();
    builder.Logging.ClearProviders();
    builder.Logging.EnableRedaction();
    builder.Logging.EnableEnrichment();
    builder.Services.AddLogEnricher<Region>();
    builder.Services.AddRedaction(redaction => redaction.SetHmacRedactor(
        options => (options.Key, options.KeyId) = (Convert.ToBase64String(new byte[64]), 1), new DataClassificationSet(PersonAttribute.Class)));
    addSerilog(builder, new LoggerConfiguration().WriteTo.Sink(new Entries(name)).CreateLogger());
    using var host = builder.Build();
    Messages.Refunded(host.Services.GetRequiredService<ILoggerFactory>().CreateLogger("shop"), 5, "Ann Smith");
}

internal sealed class PersonAttribute() : DataClassificationAttribute(Class)
{
    public static DataClassification Class => new("shop", "person");
}

internal static partial class Messages
{
    [LoggerMessage(LogLevel.Information, "Refunded {amount} to {name}")]
    public static partial void Refunded(Microsoft.Extensions.Logging.ILogger logger, int amount, [Person] string name);
}

internal sealed class Region : ILogEnricher
{
    public void Enrich(IEnrichmentTagCollector collector) => collector.Add("region", "north");
}

internal sealed class Entries(string name) : ILogEventSink
{
    public void Emit(LogEvent entry)
    {
        var values = entry.Properties.Where(pair => pair.Key is "amount" or "name" or "region").Select(pair => $"{pair.Key}={pair.Value}");
        Console.WriteLine($"{name}: {entry.RenderMessage()} [{string.Join(", ", values.Order())}]");
    }
}
E

cat > expected.txt <<'E'
added as a provider: Refunded 5 to "1:K0nVgKwFB93Mf0pWO7X5vg==" [amount=5, name="1:K0nVgKwFB93Mf0pWO7X5vg==", region="north"]
in place of the factory: Refunded 5 to {name} [amount=5]
E

dotnet build --disable-build-servers -m:1 -v q -o out > build.log 2>&1 || { cat build.log; exit 1; }
dotnet out/probe.dll | tee seen.txt
if ! diff expected.txt seen.txt; then
  echo "CHANGED: Serilog and redaction no longer meet as described (expected <, seen >)" >&2
  exit 1
fi
echo "As described: with Serilog's own factory classified values and enrichment are left out."
