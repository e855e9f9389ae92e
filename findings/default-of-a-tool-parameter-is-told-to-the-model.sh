#!/usr/bin/env bash
# The default value of a tool's parameter is sent to the model with every request.
#
# Packages: Microsoft.Extensions.AI 10.11.0, ModelContextProtocol 2.4.0, Microsoft.SemanticKernel.Core 1.82.0.
# Behaviour: the schema of a tool names the default of each optional parameter, also where it is a constant of another class: as "default"
# in functions of Microsoft.Extensions.AI and in the list of an MCP server, which any client may read, and within the description in
# Semantic Kernel. A default of an options record that is a parameter is told, too. A value that the body sets when it gets null is not.
# Why it matters: a host name, an account number or a tenant that is written as a default for the sake of the caller in C# becomes part
# of the prompt, and the model may give it back in an answer. Take null as the default and fill it in within the method.
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
    <PackageReference Include="Microsoft.SemanticKernel.Core" Version="[1.82.0]" />
  </ItemGroup>
</Project>
EOF

cat > Program.cs <<'EOF'
using System.IO.Pipelines;
using Microsoft.Extensions.AI;
using Microsoft.SemanticKernel;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

var function = AIFunctionFactory.Create(Reports.Load, "load");
var (toServer, toClient) = (new Pipe(), new Pipe());
await using var server = McpServer.Create(
    new StreamServerTransport(toServer.Reader.AsStream(), toClient.Writer.AsStream()),
    new McpServerOptions { ToolCollection = [McpServerTool.Create(Reports.Load, new() { Name = "load" })] });
_ = server.RunAsync();
await using var client = await McpClient.CreateAsync(new StreamClientTransport(toServer.Writer.AsStream(), toClient.Reader.AsStream()));

Show("AIFunction", function.JsonSchema.GetRawText());
Show("MCP server", (await client.ListToolsAsync()).Single().JsonSchema.GetRawText());
var parameters = KernelFunctionFactory.CreateFromMethod(Reports.Load, "load").Metadata.Parameters;
Show("kernel function", string.Concat(parameters.Select(parameter => parameter.Schema?.ToString())));

static void Show(string name, string schema) => Console.WriteLine(
    $"{name}: constant default {schema.Contains(Internal.Server)}, default of a record {schema.Contains("ledger-9")}, set in the body {schema.Contains("vault-3")}");

static class Internal
{
    public const string Server = "db7.corp.example";
}

sealed record Options(int Rows = 10, string Ledger = "ledger-9");

static class Reports
{
    public static string Load(string month, Options options, string server = Internal.Server, string? vault = null) =>
        $"{month} {options} {server} {vault ?? "vault-3"}".Length.ToString();
}
EOF

if ! dotnet build --disable-build-servers -v quiet -o out > build.log 2>&1; then
    cat build.log
    echo 'The probe does not build any more.' >&2
    exit 1
fi
seen=$(timeout 50 dotnet out/probe.dll)

expected=$(cat <<'EOF'
AIFunction: constant default True, default of a record True, set in the body False
MCP server: constant default True, default of a record True, set in the body False
kernel function: constant default True, default of a record True, set in the body False
EOF
)

printf '%s\n' "$seen"
if [ "$seen" != "$expected" ]; then
    echo 'CHANGED: defaults are told otherwise now.' >&2
    diff <(printf '%s\n' "$expected") <(printf '%s\n' "$seen") >&2 || true
    exit 1
fi
echo 'As described.'
