#!/usr/bin/env bash
# A dry run that the model asks for or switches off under another spelling is dropped, and the tool runs with the default.
#
# Packages: Microsoft.Extensions.AI 10.11.0, ModelContextProtocol 2.4.0, Microsoft.SemanticKernel.Core 1.82.0.
# Behaviour: an argument whose name no parameter has is left out without a word, by functions of Microsoft.Extensions.AI and tools of an
# MCP server also where only the case of a letter differs; kernel functions find names in any case. The schema does not forbid other
# names, so nothing refuses them on the way either. What was meant for an optional parameter is replaced by its default.
# Why it matters: a caution flag is optional by nature. Asked for a dry run as dry_run, the tool does it in earnest, and the answer
# says so at best. Make such a flag required, so that another spelling is an error, or let the default be the harmless one.
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

var function = AIFunctionFactory.Create(Store.Purge, "purge");
var kernelFunction = KernelFunctionFactory.CreateFromMethod(Store.Purge, "purge");
var strict = AIFunctionFactory.Create(Store.PurgeStrictly, "purge");
var kernel = new Kernel();
var (toServer, toClient) = (new Pipe(), new Pipe());
await using var server = McpServer.Create(
    new StreamServerTransport(toServer.Reader.AsStream(), toClient.Writer.AsStream()),
    new McpServerOptions { ToolCollection = [McpServerTool.Create(function)] });
_ = server.RunAsync();
await using var client = await McpClient.CreateAsync(new StreamClientTransport(toServer.Writer.AsStream(), toClient.Reader.AsStream()));

Console.WriteLine($"other names forbidden by the schema: {function.JsonSchema.TryGetProperty("additionalProperties", out _)}");
foreach (var name in new[] { "dryRun", "DryRun", "dry_run" })
{
    var arguments = new Dictionary<string, object?> { ["id"] = "7", [name] = true };
    var called = await client.CallToolAsync("purge", arguments);
    Console.WriteLine($"{name} = true");
    Console.WriteLine($"  AIFunction: {await function.InvokeAsync(new(arguments))}");
    Console.WriteLine($"  MCP server: {called.Content.OfType<TextContentBlock>().First().Text}");
    Console.WriteLine($"  kernel function: {await kernelFunction.InvokeAsync(kernel, new KernelArguments { ["id"] = "7", [name] = "true" })}");
    Console.WriteLine($"  AIFunction, parameter required: {await TryAsync(arguments)}");
}

async Task<string> TryAsync(Dictionary<string, object?> arguments)
{
    try
    {
        return $"{await strict.InvokeAsync(new(arguments))}";
    }
    catch (ArgumentException)
    {
        return "refused";
    }
}

static class Store
{
    public static string Purge(string id, bool dryRun = false) => dryRun ? $"would remove {id}" : $"removed {id}";

    public static string PurgeStrictly(string id, bool dryRun) => Purge(id, dryRun);
}
EOF

if ! dotnet build --disable-build-servers -v quiet -o out > build.log 2>&1; then
    cat build.log
    echo 'The probe does not build any more.' >&2
    exit 1
fi
seen=$(timeout 50 dotnet out/probe.dll)

expected=$(cat <<'EOF'
other names forbidden by the schema: False
dryRun = true
  AIFunction: would remove 7
  MCP server: "would remove 7"
  kernel function: would remove 7
  AIFunction, parameter required: would remove 7
DryRun = true
  AIFunction: removed 7
  MCP server: "removed 7"
  kernel function: would remove 7
  AIFunction, parameter required: refused
dry_run = true
  AIFunction: removed 7
  MCP server: "removed 7"
  kernel function: removed 7
  AIFunction, parameter required: refused
EOF
)

printf '%s\n' "$seen"
if [ "$seen" != "$expected" ]; then
    echo 'CHANGED: names of arguments are treated otherwise now.' >&2
    diff <(printf '%s\n' "$expected") <(printf '%s\n' "$seen") >&2 || true
    exit 1
fi
echo 'As described.'
