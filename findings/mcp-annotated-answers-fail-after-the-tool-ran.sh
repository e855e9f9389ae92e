#!/usr/bin/env bash
# From ModelContextProtocol 2.4.0 on, an answer with annotations is an error: the tool has run, and the model reads that it failed.
#
# Packages: ModelContextProtocol 2.4.0, beside 2.3.1 for comparison; .NET 10.
# Behaviour: a server's tool answers with a content block that carries annotations (audience or priority) or with a link that
# has an icon, as the protocol provides. In 2.4.0 the tool runs, and then the answer cannot be written: the caller gets "An error
# occurred" with no word of the cause. A 2.4.0 client cannot read such a block either, whatever the server is written in: CallToolAsync
# throws InvalidOperationException, which is no McpException. In 2.3.1 the same programs work.
# Why it matters: a function loop hands the error to the model, which calls again: a booking or payment is made twice. "For the user"
# is what servers write on what the model need not see, so it happens on some answers only, and no test with plain text finds it.
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
    <PackageReference Include="ModelContextProtocol" Version="[$(McpVersion)]" />
  </ItemGroup>
</Project>
EOF

cat > Program.cs <<'EOF'
using System.IO.Pipelines;
using System.Text.Json.Nodes;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

var ran = 0;
await CallOwnServerAsync("plain", new TextContentBlock { Text = "booked" });
await CallOwnServerAsync("for the user", new TextContentBlock { Text = "booked", Annotations = new() { Audience = [Role.User] } });
await CallOwnServerAsync("priority", new TextContentBlock { Text = "booked", Annotations = new() { Priority = 1 } });
await CallOwnServerAsync("link with icon", new ResourceLinkBlock { Uri = "https://tickets.example/1", Name = "ticket", Icons = [new() { Source = "https://tickets.example/icon.png" }] });
await CallOwnServerAsync("link", new ResourceLinkBlock { Uri = "https://tickets.example/1", Name = "ticket" });
await ReadOtherServerAsync("plain", "");
await ReadOtherServerAsync("for the user", ",\"annotations\":{\"audience\":[\"user\"]}");

async Task CallOwnServerAsync(string name, ContentBlock block)
{
    Pipe toServer = new(), toClient = new();
    McpServerTool book = McpServerTool.Create(
        () =>
        {
            ran++;
            return block;
        },
        new() { Name = "book" });
    var server = McpServer.Create(new StreamServerTransport(toServer.Reader.AsStream(), toClient.Writer.AsStream()), new() { ToolCollection = [book] });
    _ = server.RunAsync();
    var client = await McpClient.CreateAsync(new StreamClientTransport(toServer.Writer.AsStream(), toClient.Reader.AsStream()));
    ran = 0;
    Console.WriteLine($"own server, {name}: {await CallAsync(client)}; the tool ran {ran} times");
}

async Task ReadOtherServerAsync(string name, string annotations)
{
    Pipe toServer = new(), toClient = new();
    _ = AnswerAsync(new StreamReader(toServer.Reader.AsStream()), new StreamWriter(toClient.Writer.AsStream()) { AutoFlush = true, NewLine = "\n" }, annotations);
    var client = await McpClient.CreateAsync(new StreamClientTransport(toServer.Writer.AsStream(), toClient.Reader.AsStream()));
    Console.WriteLine($"server in another language, {name}: {await CallAsync(client)}");
}

static async Task<string> CallAsync(McpClient client)
{
    try
    {
        var result = await client.CallToolAsync("book");
        return $"{result.Content.Count} block";
    }
    catch (Exception failure)
    {
        return $"{failure.GetType().Name}: {failure.Message}";
    }
}

// Speaks as much of the protocol as a client needs that calls one tool.
static async Task AnswerAsync(StreamReader requests, StreamWriter answers, string annotations)
{
    while (await requests.ReadLineAsync() is { } line)
    {
        var request = JsonNode.Parse(line)!;
        if (request["id"] is not { } id)
            continue;

        var answer = (string?)request["method"] switch
        {
            "initialize" => """ "result":{"protocolVersion":"2025-06-18","capabilities":{"tools":{}},"serverInfo":{"name":"other","version":"1"}} """,
            "tools/call" => """ "result":{"content":[{"type":"text","text":"booked" ANNOTATIONS}]} """.Replace("ANNOTATIONS", annotations),
            _ => """ "error":{"code":-32601,"message":"unknown"} """,
        };
        await answers.WriteLineAsync($$"""{"jsonrpc":"2.0","id":{{id.ToJsonString()}},""" + answer.Trim() + "}");
    }
}
EOF

show() {
    if ! dotnet build --disable-build-servers -v quiet "-p:McpVersion=$1" -o "out-$1" > build.log 2>&1; then
        cat build.log
        echo 'The probe does not build any more.' >&2
        exit 1
    fi
    echo "ModelContextProtocol $1"
    timeout 20 dotnet "out-$1/probe.dll"
}
seen=$(show 2.3.1; show 2.4.0)

expected=$(cat <<'EOF'
ModelContextProtocol 2.3.1
own server, plain: 1 block; the tool ran 1 times
own server, for the user: 1 block; the tool ran 1 times
own server, priority: 1 block; the tool ran 1 times
own server, link with icon: 1 block; the tool ran 1 times
own server, link: 1 block; the tool ran 1 times
server in another language, plain: 1 block
server in another language, for the user: 1 block
ModelContextProtocol 2.4.0
own server, plain: 1 block; the tool ran 1 times
own server, for the user: McpProtocolException: Request failed (remote): An error occurred.; the tool ran 1 times
own server, priority: McpProtocolException: Request failed (remote): An error occurred.; the tool ran 1 times
own server, link with icon: McpProtocolException: Request failed (remote): An error occurred.; the tool ran 1 times
own server, link: 1 block; the tool ran 1 times
server in another language, plain: 1 block
server in another language, for the user: InvalidOperationException: Cannot insert the values of 'TypeInfoResolver' or 'TypeInfoResolverChain' to 'TypeInfoResolverChain'.
EOF
)

printf '%s\n' "$seen"
if [ "$seen" != "$expected" ]; then
    echo 'CHANGED: annotated answers behave otherwise now.' >&2
    diff <(printf '%s\n' "$expected") <(printf '%s\n' "$seen") >&2 || true
    exit 1
fi
echo 'As described.'
