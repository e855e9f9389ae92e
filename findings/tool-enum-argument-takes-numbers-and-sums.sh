#!/usr/bin/env bash
# An enum parameter of a tool takes numbers, and two names at once give a third value that nobody chose.
#
# Packages: Microsoft.Extensions.AI 10.11.0, ModelContextProtocol 2.4.0, Microsoft.SemanticKernel.Core 1.82.0.
# Behaviour: the schema lists the names of the enum. What arrives is not held to it: a number that no member has reaches the method, as
# number and as text; "Silver, Gold" is taken as flags, though the enum is none, and 1 | 2 is 3: the method gets the member that comes
# next in the list. Functions of Microsoft.Extensions.AI, tools of an MCP server and kernel functions all do so, without an error. A
# word that is no member is refused.
# Why it matters: a switch whose last arm is "all others" takes the branch with most rights or the highest discount for a value that
# the model made up, and an audit log shows a choice that was never made. Ask Enum.IsDefined in the body and refuse; a parameter that
# is one word of a list is no validated input. Against sums that are members too: take a string and compare it with the names.
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
using System.Text.Json;
using Microsoft.Extensions.AI;
using Microsoft.SemanticKernel;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

var function = AIFunctionFactory.Create(Pricing.SetTier);
var kernelFunction = KernelFunctionFactory.CreateFromMethod(Pricing.SetTier);
var kernel = new Kernel();
var (toServer, toClient) = (new Pipe(), new Pipe());
await using var server = McpServer.Create(
    new StreamServerTransport(toServer.Reader.AsStream(), toClient.Writer.AsStream()),
    new McpServerOptions { ToolCollection = [McpServerTool.Create(Pricing.SetTier)] });
_ = server.RunAsync();
await using var client = await McpClient.CreateAsync(new StreamClientTransport(toServer.Writer.AsStream(), toClient.Reader.AsStream()));

Console.WriteLine($"schema: {function.JsonSchema.GetProperty("properties").GetProperty("tier")}");
foreach (var argument in new object[] { "Gold", "Silver, Gold", "7", 7, "Platinum" })
{
    var arguments = new Dictionary<string, object?> { ["tier"] = JsonSerializer.SerializeToElement(argument) };
    Console.WriteLine(JsonSerializer.Serialize(argument));
    Console.WriteLine($"  AIFunction: {await TryAsync(async () => (await function.InvokeAsync(new(arguments)))?.ToString())}");
    Console.WriteLine($"  MCP server: {await TryAsync(() => CallAsync(arguments))}");
    Console.WriteLine($"  kernel function: {await TryAsync(async () =>
        (await kernelFunction.InvokeAsync(kernel, new KernelArguments { ["tier"] = argument.ToString() })).ToString())}");
}

async Task<string?> CallAsync(Dictionary<string, object?> arguments)
{
    var result = await client.CallToolAsync("set_tier", arguments);
    return result.IsError == true ? "refused" : result.Content.OfType<TextContentBlock>().First().Text;
}

static async Task<string?> TryAsync(Func<Task<string?>> call)
{
    try
    {
        return await call();
    }
    catch (Exception exception) when (exception is JsonException or ArgumentException)
    {
        return "refused";
    }
}

enum Tier
{
    Basic,
    Silver,
    Gold,
    Partner,
}

static class Pricing
{
    public static string SetTier(Tier tier) => $"tier {tier}, number {(int)tier}";
}
EOF

if ! dotnet build --disable-build-servers -v quiet -o out > build.log 2>&1; then
    cat build.log
    echo 'The probe does not build any more.' >&2
    exit 1
fi
seen=$(timeout 50 dotnet out/probe.dll)

expected=$(cat <<'EOF'
schema: {"type":"string","enum":["Basic","Silver","Gold","Partner"]}
"Gold"
  AIFunction: tier Gold, number 2
  MCP server: tier Gold, number 2
  kernel function: tier Gold, number 2
"Silver, Gold"
  AIFunction: tier Partner, number 3
  MCP server: tier Partner, number 3
  kernel function: tier Partner, number 3
"7"
  AIFunction: tier 7, number 7
  MCP server: tier 7, number 7
  kernel function: tier 7, number 7
7
  AIFunction: tier 7, number 7
  MCP server: tier 7, number 7
  kernel function: tier 7, number 7
"Platinum"
  AIFunction: refused
  MCP server: refused
  kernel function: refused
EOF
)

printf '%s\n' "$seen"
if [ "$seen" != "$expected" ]; then
    echo 'CHANGED: tools hold an enum argument to its names now.' >&2
    diff <(printf '%s\n' "$expected") <(printf '%s\n' "$seen") >&2 || true
    exit 1
fi
echo 'As described.'
