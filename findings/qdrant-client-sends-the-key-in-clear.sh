#!/usr/bin/env bash
# QdrantClient sends its API key over clear HTTP by default, without a URL in the code that could show it.
#
# Packages: Qdrant.Client 1.20.0.
# Behaviour: new QdrantClient("host", apiKey: "...") has https = false as default. The key goes out as the header api-key
# over unencrypted HTTP/2, with every call, and so do all vectors and payloads. Nothing throws or is logged. Only https:
# true, or a Uri that says https, turns TLS on.
# Why it matters: a key is what one sets when the store is no longer on the same machine, and that is the moment when the
# default is wrong. A search for "http://" in the code does not find it.
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
    <FrameworkReference Include="Microsoft.AspNetCore.App" />
    <PackageReference Include="Qdrant.Client" Version="[1.20.0]" />
  </ItemGroup>
</Project>
EOF

cat > Program.cs <<'EOF'
using System.Net;
using Grpc.Core;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Qdrant.Client;

var seen = "nothing";
var builder = WebApplication.CreateSlimBuilder();
builder.Logging.ClearProviders();
builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, listen => listen.Protocols = HttpProtocols.Http2));
await using var server = builder.Build();
server.Run(async context =>
{
    seen = $"{context.Request.Scheme}, api-key {context.Request.Headers["api-key"]}";
    context.Response.ContentType = "application/grpc";
    context.Response.AppendTrailer("grpc-status", "12");
    await context.Response.Body.FlushAsync();
});
await server.StartAsync();
var port = new Uri(server.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First()).Port;

await Show("host and key", new QdrantClient("127.0.0.1", port, apiKey: "secret"));
await Show("host, key and https", new QdrantClient("127.0.0.1", port, https: true, apiKey: "secret"));
await server.StopAsync();

async Task Show(string name, QdrantClient client)
{
    seen = "nothing";
    using (client)
    {
        try
        {
            await client.ListCollectionsAsync();
        }
        catch (RpcException)
        {
        }
    }
    Console.WriteLine($"{name}: the server saw {seen}");
}
EOF

if ! dotnet build --disable-build-servers -v quiet -o out > build.log 2>&1; then
    cat build.log
    echo 'The probe does not build any more.' >&2
    exit 1
fi
seen=$(timeout 50 dotnet out/probe.dll)

expected=$(cat <<'EOF'
host and key: the server saw http, api-key secret
host, key and https: the server saw nothing
EOF
)

printf '%s\n' "$seen"
if [ "$seen" != "$expected" ]; then
    echo 'CHANGED: the client no longer sends the key this way.' >&2
    diff <(printf '%s\n' "$expected") <(printf '%s\n' "$seen") >&2 || true
    exit 1
fi
echo 'As described.'
