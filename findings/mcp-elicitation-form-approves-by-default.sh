#!/usr/bin/env bash
# A form that an MCP server shows for confirmation requires nothing: "accept" with an empty form is the type's default.
#
# Packages: ModelContextProtocol 2.4.0 (McpServer.ElicitAsync<T>, an in-memory client).
# Behaviour: the schema sent for T has neither required members nor defaults nor [Range] limits, also for members that T
# declares with a default. An answer "accept" with an empty form becomes an object with the defaults of T, so
# `bool Approved = true` is approved and an enum takes its first value; numbers outside the range are taken. "accept"
# without any content gives IsAccepted = true with Content = null. ("decline" always gives Content = null.)
# Why it matters: the person has pressed one button and filled in nothing; the server reads a decision from it that was
# never on the screen. Default to the refusal, test IsAccepted, Content for null and each value.
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
    <PackageReference Include="ModelContextProtocol" Version="[2.4.0]" />
  </ItemGroup>
</Project>
EOF

cat > Program.cs <<'EOF'
using System.ComponentModel.DataAnnotations;
using System.IO.Pipelines;
using System.Text.Json;
using System.Text.Json.Serialization;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

var seen = "";
var schema = "";
ElicitResult answer = new();
var tool = McpServerTool.Create(
    async (McpServer server, CancellationToken token) =>
    {
        var result = await server.ElicitAsync<Confirmation>("Delete the backups?", cancellationToken: token);
        seen = $"IsAccepted {result.IsAccepted}, Content {JsonSerializer.Serialize(result.Content)}";
        return seen;
    },
    new() { Name = "delete" });

Pipe toServer = new();
Pipe toClient = new();
await using var server = McpServer.Create(
    new StreamServerTransport(toServer.Reader.AsStream(), toClient.Writer.AsStream()),
    new McpServerOptions { ToolCollection = [tool] });
_ = server.RunAsync();
await using var client = await McpClient.CreateAsync(
    new StreamClientTransport(toServer.Writer.AsStream(), toClient.Reader.AsStream()),
    new McpClientOptions
    {
        Handlers = new()
        {
            ElicitationHandler = (request, _) =>
            {
                schema = JsonSerializer.Serialize(request!.RequestedSchema);
                return new ValueTask<ElicitResult>(answer);
            },
        },
    });

await Show("accept, empty form", new() { Action = "accept", Content = new Dictionary<string, JsonElement>() });
await Show("accept, no content", new() { Action = "accept" });
await Show("accept, out of range", new() { Action = "accept", Content = new Dictionary<string, JsonElement> { ["days"] = JsonSerializer.SerializeToElement(9999) } });
await Show("decline", new() { Action = "decline" });
Console.WriteLine("schema: " + schema);

async Task Show(string name, ElicitResult reply)
{
    answer = reply;
    await client.CallToolAsync("delete");
    Console.WriteLine($"{name}: {seen}");
}

public sealed class Confirmation
{
    public bool Approved { get; set; } = true;

    [Range(1, 30)]
    public int Days { get; set; } = 7;

    public Scope Scope { get; set; }
}

[JsonConverter(typeof(JsonStringEnumConverter<Scope>))]
public enum Scope
{
    Everything,
    Oldest,
}
EOF

if ! dotnet build --disable-build-servers -v quiet -o out > build.log 2>&1; then
    cat build.log
    echo 'The probe does not build any more.' >&2
    exit 1
fi
seen=$(timeout 50 dotnet out/probe.dll)

expected=$(cat <<'EOF'
accept, empty form: IsAccepted True, Content {"Approved":true,"Days":7,"Scope":"Everything"}
accept, no content: IsAccepted True, Content null
accept, out of range: IsAccepted True, Content {"Approved":true,"Days":9999,"Scope":"Everything"}
decline: IsAccepted False, Content null
schema: {"type":"object","properties":{"approved":{"type":"boolean"},"days":{"type":"integer"},"scope":{"type":"string","enum":["Everything","Oldest"]}},"required":null}
EOF
)

printf '%s\n' "$seen"
if [ "$seen" != "$expected" ]; then
    echo 'CHANGED: forms are sent or read otherwise now.' >&2
    diff <(printf '%s\n' "$expected") <(printf '%s\n' "$seen") >&2 || true
    exit 1
fi
echo 'As described.'
