#!/usr/bin/env bash
# What stands between the braces of an MCP resource template arrives decoded: one segment of the address may hold slashes.
#
# Packages: ModelContextProtocol 2.4.0 (McpServerResource.Create with a URI template).
# Behaviour: for docs://files/{name} an address with two segments is no match. An encoded slash within one segment is, and the method
# gets it as a slash, as blanks and ampersands of a query are decoded; an empty segment matches, too, as an empty text. The address
# matches in any case of letters while a value keeps its own. A query value that the address leaves out fails unless the parameter has a
# default: that its type may be null does not help. An unknown query value makes the whole address unknown.
# Why it matters: a template reads like a route that gives one name. A method that builds a path or a URL of it gets more than a name, and
# has to check it as any text from outside; resources are read by clients on behalf of a model, which may have the address from a page.
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
using System.IO.Pipelines;
using ModelContextProtocol;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

var (toServer, toClient) = (new Pipe(), new Pipe());
var options = new McpServerOptions
{
    ResourceCollection =
    [
        McpServerResource.Create((string name) => $"name '{name}'", new() { UriTemplate = "docs://files/{name}", Name = "file" }),
        McpServerResource.Create(
            (string word, string? language) => $"word '{word}', language '{language}'",
            new() { UriTemplate = "words://list/{word}{?language}", Name = "word" }),
        McpServerResource.Create(
            (string word, string? size = null) => $"word '{word}', size '{size}'",
            new() { UriTemplate = "signs://list/{word}{?size}", Name = "sign" }),
    ],
};
await using var server = McpServer.Create(new StreamServerTransport(toServer.Reader.AsStream(), toClient.Writer.AsStream()), options);
_ = server.RunAsync();
await using var client = await McpClient.CreateAsync(new StreamClientTransport(toServer.Writer.AsStream(), toClient.Reader.AsStream()));

string[] addresses =
[
    "docs://files/Plan", "docs://files/2026/plan", "docs://files/2026%2Fplan", "docs://files/", "DOCS://FILES/Plan",
    "words://list/a?language=en%26de", "words://list/a", "words://list/a?language=en&size=2", "signs://list/a",
];
foreach (var address in addresses)
{
    Console.WriteLine($"{address}: {await ReadAsync(address)}");
}

async Task<string> ReadAsync(string address)
{
    try
    {
        var result = await client.ReadResourceAsync(address);
        return ((TextResourceContents)result.Contents.Single()).Text;
    }
    catch (McpProtocolException exception)
    {
        return exception.Message.Contains("Unknown") ? "no match" : "fails";
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
docs://files/Plan: name 'Plan'
docs://files/2026/plan: no match
docs://files/2026%2Fplan: name '2026/plan'
docs://files/: name ''
DOCS://FILES/Plan: name 'Plan'
words://list/a?language=en%26de: word 'a', language 'en&de'
words://list/a: fails
words://list/a?language=en&size=2: no match
signs://list/a: word 'a', size ''
EOF
)

printf '%s\n' "$seen"
if [ "$seen" != "$expected" ]; then
    echo 'CHANGED: values of resource templates arrive otherwise now.' >&2
    diff <(printf '%s\n' "$expected") <(printf '%s\n' "$seen") >&2 || true
    exit 1
fi
echo 'As described.'
