#!/usr/bin/env bash
# Of a method and its asynchronous twin, an MCP server offers one tool, and a list of functions holds two of one name.
#
# Packages: ModelContextProtocol 2.4.0, Microsoft.Extensions.AI 10.11.0.
# Behaviour: both libraries make the name of a tool of that of its method, without "Async" at its end. WithTools registers Drop and DropAsync, both as
# "drop", and the collection that the server lists and calls keeps the first of them: the second is gone, without an exception.
# AIFunctionFactory.Create calls both "Drop", too.
# Why it matters: both methods carry their own attributes and descriptions, and the tool that a program counts on, such as the careful
# one of the two, may be the one that no client ever sees. Give each tool its name in the attribute.
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
    <PackageReference Include="Microsoft.Extensions.DependencyInjection" Version="[10.0.15]" />
    <PackageReference Include="ModelContextProtocol" Version="[2.4.0]" />
  </ItemGroup>
</Project>
EOF

cat > Program.cs <<'EOF'
using System.ComponentModel;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using ModelContextProtocol.Server;

var notes = new Notes();
Console.WriteLine($"functions: {string.Join(", ", new[] { AIFunctionFactory.Create(notes.Drop), AIFunctionFactory.Create(notes.DropAsync) }.Select(tool => tool.Name))}");

var services = new ServiceCollection();
services.AddMcpServer().WithTools<Notes>();
var provider = services.BuildServiceProvider();
Show("registered", provider.GetServices<McpServerTool>());
Show("offered", provider.GetRequiredService<IOptions<McpServerOptions>>().Value.ToolCollection!);

static void Show(string what, IEnumerable<McpServerTool> tools) =>
    Console.WriteLine($"{what}: {string.Join(" | ", tools.Select(tool => $"{tool.ProtocolTool.Name}: {tool.ProtocolTool.Description}"))}");

[McpServerToolType]
public sealed class Notes
{
    [McpServerTool, Description("Drops one note.")]
    public string Drop(int number) => $"dropped {number}";

    [McpServerTool, Description("Drops all notes.")]
    public Task<string> DropAsync() => Task.FromResult("dropped all");
}
EOF

if ! dotnet build --disable-build-servers -v quiet -o out > build.log 2>&1; then
    cat build.log
    echo 'The probe does not build any more.' >&2
    exit 1
fi
seen=$(timeout 50 dotnet out/probe.dll)

expected=$(cat <<'EOF'
functions: Drop, Drop
registered: drop: Drops one note. | drop: Drops all notes.
offered: drop: Drops one note.
EOF
)

printf '%s\n' "$seen"
if [ "$seen" != "$expected" ]; then
    echo 'CHANGED: both tools have names of their own now, or another one stays.' >&2
    diff <(printf '%s\n' "$expected") <(printf '%s\n' "$seen") >&2 || true
    exit 1
fi
echo 'As described.'
