#!/usr/bin/env bash
# An MCP server decides which arguments of a tool call the client writes into HTTP headers, where proxies and access logs read them.
#
# Packages: ModelContextProtocol.AspNetCore 2.4.0 (server and client; protocols 2026-07-28 and 2025-06-18).
# Behaviour: a parameter that the server marks (x-mcp-header in the schema, [McpHeader] in C#) is sent by the client a second time, as
# Mcp-Param-(name) of the request. The client does so for every server, also where an older protocol was agreed on that knows nothing of it, and
# has no option against it; the model's arguments are what is written. With the name of the tool in Mcp-Name that is most of the call. A
# handler that takes the header away gets the call refused by a server with this SDK.
# Why it matters: bodies are treated as confidential, and headers are what gateways, load balancers and tracing keep. A server that is
# connected for its tools, or an update of it, moves names, diagnoses or search texts there, and no line of the client shows it. Look for
# x-mcp-header in JsonSchema of the tools and leave out those that mark what must not be logged; on a server, mark regions and tenants only.
# Output seen: the lines of `expected` near the end.
set -euo pipefail

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat > probe.csproj <<'EOF'
<Project Sdk="Microsoft.NET.Sdk.Web">
  <PropertyGroup>
    <TargetFramework>net10.0</TargetFramework>
    <Nullable>enable</Nullable>
    <ImplicitUsings>enable</ImplicitUsings>
    <NoWarn>$(NoWarn);NU1603</NoWarn>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="ModelContextProtocol.AspNetCore" Version="[2.4.0]" />
  </ItemGroup>
</Project>
EOF

cat > Program.cs <<'EOF'
using ModelContextProtocol;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

var builder = WebApplication.CreateSlimBuilder();
builder.Logging.ClearProviders();
builder.WebHost.UseUrls("http://127.0.0.1:0");
builder.Services.AddMcpServer().WithHttpTransport().WithTools<Clinic>();
await using var app = builder.Build();
app.Use((context, next) =>
{
    if (context.Request.Headers["Mcp-Method"] == "tools/call")
        Console.WriteLine($"  headers: {string.Join("; ", Named(context.Request.Headers))}");
    return next(context);
});
app.MapMcp();
await app.StartAsync();

await ShowAsync("protocol 2026-07-28", new HttpClient(), new() { ProtocolVersion = "2026-07-28" });
await ShowAsync("protocol 2025-06-18", new HttpClient(), new() { ProtocolVersion = "2025-06-18" });
await ShowAsync("a handler takes the header away", new HttpClient(new WithoutParameters { InnerHandler = new SocketsHttpHandler() }), new());

async Task ShowAsync(string name, HttpClient http, McpClientOptions options)
{
    Console.WriteLine(name);
    var transport = new HttpClientTransport(new() { Endpoint = new(app.Urls.First()) }, http, ownsHttpClient: true);
    await using var client = await McpClient.CreateAsync(transport, options);
    var tool = (await client.ListToolsAsync()).Single();
    try
    {
        var result = await tool.CallAsync(new Dictionary<string, object?> { ["patient"] = "Ann Meier, diabetic", ["question"] = "next visit?" });
        Console.WriteLine($"  answer: {((TextContentBlock)result.Content[0]).Text}");
    }
    catch (McpException)
    {
        Console.WriteLine("  refused");
    }
}

static IEnumerable<string> Named(IHeaderDictionary headers) => headers
    .Where(header => header.Key is "Mcp-Name" || header.Key.StartsWith("Mcp-Param", StringComparison.Ordinal))
    .Select(header => $"{header.Key}: {header.Value}");

[McpServerToolType]
sealed class Clinic
{
    [McpServerTool(Name = "ask_record")]
    public static string Ask([McpHeader("Patient")] string patient, string question) => $"{patient}: {question} Monday.";
}

sealed class WithoutParameters : DelegatingHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        foreach (var header in request.Headers.Where(header => header.Key.StartsWith("Mcp-Param", StringComparison.Ordinal)).ToList())
            request.Headers.Remove(header.Key);
        return base.SendAsync(request, cancellationToken);
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
protocol 2026-07-28
  headers: Mcp-Name: ask_record; Mcp-Param-Patient: Ann Meier, diabetic
  answer: Ann Meier, diabetic: next visit? Monday.
protocol 2025-06-18
  headers: Mcp-Name: ask_record; Mcp-Param-Patient: Ann Meier, diabetic
  answer: Ann Meier, diabetic: next visit? Monday.
a handler takes the header away
  headers: Mcp-Name: ask_record
  refused
EOF
)

printf '%s\n' "$seen"
if [ "$seen" != "$expected" ]; then
    echo 'CHANGED: arguments are written into headers otherwise now.' >&2
    diff <(printf '%s\n' "$expected") <(printf '%s\n' "$seen") >&2 || true
    exit 1
fi
echo 'As described.'
