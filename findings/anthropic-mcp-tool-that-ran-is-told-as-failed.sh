#!/usr/bin/env bash
# With Anthropic's MCP helpers the model reads that a tool failed which has run, when the answer holds a link or audio.
#
# Packages: Anthropic.Mcp 1.0.0, Anthropic 13.14.0 (tool runner), ModelContextProtocol 2.4.0.
# Behaviour: BetaMcp.ListToolsAsync makes a server's tools runnable. When a tool answers with text and a resource link, or with text
# and audio, the call has been made and the text has come; then the helper refuses the block and the tool runner sends an error
# result with the reason, without the text. Structured content beside a text is left out, without a word. Of a resource of two
# texts ResourceToContent takes the first. A tool's destructive hint is not part of what the helper makes, and nothing asks.
# Why it matters: told of an error the model tries again, and a booking is made twice. Links are what servers answer with when they
# have made something. Rules that stand in the second text of a resource never reach the model.
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
    <PackageReference Include="Anthropic" Version="[13.14.0]" />
    <PackageReference Include="Anthropic.Mcp" Version="[1.0.0]" />
    <PackageReference Include="ModelContextProtocol" Version="[2.4.0]" />
  </ItemGroup>
</Project>
EOF

cat > Program.cs <<'EOF'
using System.IO.Pipelines;
using System.Net;
using System.Text;
using System.Text.Json;
using Anthropic;
using Anthropic.Helpers.Beta;
using Anthropic.Helpers.Beta.Mcp;
using Anthropic.Models.Beta.Messages;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using ContentBlock = ModelContextProtocol.Protocol.ContentBlock;

var ran = 0;
Pipe toServer = new(), toClient = new();
await using var server = McpServer.Create(new StreamServerTransport(toServer.Reader.AsStream(), toClient.Writer.AsStream()), new()
{
    ToolCollection =
    [
        Tool("text", Text("booked")),
        Tool("link", Text("booked, the ticket:"), new ResourceLinkBlock { Uri = "https://tickets.example/1", Name = "ticket" }),
        Tool("audio", Text("booked"), AudioContentBlock.FromBytes(new byte[] { 1 }, "audio/wav")),
        McpServerTool.Create(
            () =>
            {
                ran++;
                return new CallToolResult { Content = [Text("see data")], StructuredContent = JsonSerializer.SerializeToElement(new { seat = 7 }) };
            },
            new() { Name = "text_and_data" }),
    ],
});
_ = server.RunAsync();
await using var mcp = await McpClient.CreateAsync(new StreamClientTransport(toServer.Writer.AsStream(), toClient.Reader.AsStream()));
var tools = await BetaMcp.ListToolsAsync(mcp);
Console.WriteLine($"in the definition of a tool that says it destroys: {Hints(tools[0])}");
foreach (var tool in tools)
    await Run(tool.Name);

var resource = new ReadResourceResult
{
    Contents =
    [
        new TextResourceContents { Uri = "rules://1", MimeType = "text/plain", Text = "never refund" },
        new TextResourceContents { Uri = "rules://2", MimeType = "text/plain", Text = "except gold customers" },
    ],
};
Console.WriteLine($"a resource of two texts: {JsonSerializer.SerializeToElement(BetaMcp.ResourceToContent(resource)).GetProperty("source").GetProperty("data")}");

async Task Run(string name)
{
    ran = 0;
    var service = new FakeService(number => Message(number == 1 ? $$$"""{"type":"tool_use","id":"t1","name":"{{{name}}}","input":{}}""" : """{"type":"text","text":"done"}""", number == 1 ? "tool_use" : "end_turn"));
    var client = new AnthropicClient { ApiKey = "none", HttpClient = new HttpClient(service) };
    try
    {
        await client.Beta.Messages.ToolRunner(new MessageCreateParams { Model = "m", MaxTokens = 100, Messages = [new BetaUserMessageParam { Content = "q" }] }, tools, 5).RunUntilDoneAsync();
        using var json = JsonDocument.Parse(service.Last);
        var result = json.RootElement.GetProperty("messages").EnumerateArray().Last().GetProperty("content")[0];
        Console.WriteLine($"{name}: ran {ran}, error {result.TryGetProperty("is_error", out var error) && error.ValueKind == JsonValueKind.True}, the model reads {result.GetProperty("content").GetRawText()}");
    }
    catch (Exception failure)
    {
        Console.WriteLine($"{name}: ran {ran}, the run ends with {failure.GetType().Name}");
    }
}

McpServerTool Tool(string name, params ContentBlock[] content) => McpServerTool.Create(
    () =>
    {
        ran++;
        return new CallToolResult { Content = content };
    },
    new() { Name = name, Destructive = true, ReadOnly = false });

static string Hints(IBetaRunnableTool tool) => JsonSerializer.Serialize(tool.Definition).Contains("destructive", StringComparison.OrdinalIgnoreCase) ? "the hint" : "no hint";

static TextContentBlock Text(string text) => new() { Text = text };

static string Message(string content, string reason) =>
    """{"id":"m","type":"message","role":"assistant","model":"m","content":[CONTENT],"stop_reason":"REASON","stop_sequence":null,"usage":{"input_tokens":1,"output_tokens":1}}"""
        .Replace("CONTENT", content).Replace("REASON", reason);

/// <summary>Answers in place of the service, and keeps what it was sent last.</summary>
sealed class FakeService(Func<int, string> answer) : HttpMessageHandler
{
    private int _number;

    public string Last { get; private set; } = "";

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken token)
    {
        Last = await request.Content!.ReadAsStringAsync(token);
        return new(HttpStatusCode.OK) { Content = new StringContent(answer(++_number), Encoding.UTF8, "application/json") };
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
in the definition of a tool that says it destroys: no hint
text: ran 1, error False, the model reads [{"type":"text","text":"booked","cache_control":null}]
link: ran 1, error True, the model reads "MCP resource links must be resolved by the MCP client before conversion."
audio: ran 1, error True, the model reads "MCP audio content is not supported by the Anthropic API."
text_and_data: ran 1, error False, the model reads [{"type":"text","text":"see data","cache_control":null}]
a resource of two texts: never refund
EOF
)

printf '%s\n' "$seen"
if [ "$seen" != "$expected" ]; then
    echo 'CHANGED: MCP tools of the tool runner behave otherwise now.' >&2
    diff <(printf '%s\n' "$expected") <(printf '%s\n' "$seen") >&2 || true
    exit 1
fi
echo 'As described.'
