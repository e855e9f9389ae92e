#!/usr/bin/env bash
# An MCP tool with structured content costs the model its result twice, with the server's name and version added.
#
# Packages: ModelContextProtocol 2.4.0, as a tool of Microsoft.Extensions.AI 10.11.0.
# Behaviour: with UseStructuredContent the server sends the result as text and as structured content, as the protocol asks. The tool that
# ListToolsAsync gives hands the whole protocol object on as its result: the JSON once escaped within a text, once as an object, and
# the metadata of the answer. Without the switch the result is the text alone.
# Why it matters: results stay in the conversation and are paid again in each later turn, so a list of a hundred rows costs more than
# double for as long as it is in sight. Where the caller is a model, leave the switch off, or hand on StructuredContent only.
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
    <PackageReference Include="Microsoft.Extensions.AI" Version="[10.11.0]" />
    <PackageReference Include="ModelContextProtocol" Version="[2.4.0]" />
  </ItemGroup>
</Project>
EOF

cat > Program.cs <<'EOF'
using System.IO.Pipelines;
using System.Text.Json;
using Microsoft.Extensions.AI;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

var rows = Enumerable.Range(1, 100).Select(number => new Row(number, "in stock")).ToArray();
var (toServer, toClient) = (new Pipe(), new Pipe());
var options = new McpServerOptions
{
    ToolCollection =
    [
        McpServerTool.Create(() => rows, new() { Name = "plain" }),
        McpServerTool.Create(() => rows, new() { Name = "structured", UseStructuredContent = true }),
    ],
};
await using var server = McpServer.Create(new StreamServerTransport(toServer.Reader.AsStream(), toClient.Writer.AsStream()), options);
_ = server.RunAsync();
await using var client = await McpClient.CreateAsync(new StreamClientTransport(toServer.Writer.AsStream(), toClient.Reader.AsStream()));

foreach (var tool in (await client.ListToolsAsync()).OrderBy(tool => tool.Name))
{
    var text = await tool.InvokeAsync() switch
    {
        TextContent content => content.Text,
        var other => JsonSerializer.Serialize(other, AIJsonUtilities.DefaultOptions),
    };
    Console.WriteLine($"{tool.Name}: the rows {Count(text, "in stock") / rows.Length} times, server named {Count(text, "serverInfo")} times");
}

static int Count(string text, string word) => (text.Length - text.Replace(word, "").Length) / word.Length;

/// <summary>A row of a stock list.</summary>
sealed record Row(int Number, string State);
EOF

if ! dotnet build --disable-build-servers -v quiet -o out > build.log 2>&1; then
    cat build.log
    echo 'The probe does not build any more.' >&2
    exit 1
fi
seen=$(timeout 50 dotnet out/probe.dll)

expected=$(cat <<'EOF'
plain: the rows 1 times, server named 0 times
structured: the rows 2 times, server named 1 times
EOF
)

printf '%s\n' "$seen"
if [ "$seen" != "$expected" ]; then
    echo 'CHANGED: results of MCP tools reach a model in another form now.' >&2
    diff <(printf '%s\n' "$expected") <(printf '%s\n' "$seen") >&2 || true
    exit 1
fi
echo 'As described.'
