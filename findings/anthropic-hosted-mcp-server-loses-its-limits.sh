#!/usr/bin/env bash
# Anthropic's IChatClient drops the approval mode, an empty tool list, the name and the headers of a hosted MCP server.
#
# Packages: Anthropic 13.14.0 (Beta.AsIChatClient and AsIChatClient), Microsoft.Extensions.AI 10.11.0.
# Behaviour: HostedMcpServerTool of Microsoft.Extensions.AI says which remote tools the service may run by itself. The
# beta adapter sends only the address and a non-empty AllowedTools. ApprovalMode (AlwaysRequire, RequireSpecific) is left
# out and a tool that ran on the service comes back as done, with no approval request. AllowedTools = [] ("none") is left
# out as well, so every tool of that server is open. Every server is named "mcp", also two in one request, and Headers
# (a token) are not sent. The adapter that is not beta leaves the whole server out. No error, no log.
# Why it matters: the same options ask before each call with OpenAI's Responses adapter. Behind Anthropic they are words.
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
    <NoWarn>$(NoWarn);NU1603;MEAI001</NoWarn>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="Anthropic" Version="[13.14.0]" />
    <PackageReference Include="Microsoft.Extensions.AI" Version="[10.11.0]" />
  </ItemGroup>
</Project>
EOF

cat > FakeService.cs <<'EOF'
using System.Net;
using System.Net.Sockets;
using System.Text;

/// <summary>Plays the service on a free loopback port and keeps what was sent to it.</summary>
sealed class FakeService : IDisposable
{
    private readonly HttpListener listener = new();

    public FakeService()
    {
        using (var probe = new TcpListener(IPAddress.Loopback, 0))
        {
            probe.Start();
            Url = $"http://127.0.0.1:{((IPEndPoint)probe.LocalEndpoint).Port}/";
        }
        listener.Prefixes.Add(Url);
        listener.Start();
        _ = Task.Run(Serve);
    }

    public string Url { get; }
    public int Status { get; set; } = 200;
    public string ContentType { get; set; } = "application/json";
    public string Answer { get; set; } = "";
    public TimeSpan Delay { get; set; }
    public Func<int, string>? AnswerByNumber { get; set; }
    public List<(string Path, string Body, WebHeaderCollection Headers)> Requests { get; } = [];

    public void Dispose() => listener.Close();

    private async Task Serve()
    {
        while (listener.IsListening)
        {
            HttpListenerContext context;
            try { context = await listener.GetContextAsync(); }
            catch (Exception) { return; }
            _ = Task.Run(() => Reply(context));
        }
    }

    private async Task Reply(HttpListenerContext context)
    {
        try
        {
            var body = await new StreamReader(context.Request.InputStream).ReadToEndAsync();
            int number;
            lock (Requests)
            {
                Requests.Add((context.Request.Url!.AbsolutePath, body, (WebHeaderCollection)context.Request.Headers));
                number = Requests.Count;
            }
            await Task.Delay(Delay);
            var bytes = Encoding.UTF8.GetBytes(AnswerByNumber?.Invoke(number) ?? Answer);
            context.Response.StatusCode = Status;
            context.Response.ContentType = ContentType;
            context.Response.ContentLength64 = bytes.Length;
            await context.Response.OutputStream.WriteAsync(bytes);
            context.Response.Close();
        }
        catch (Exception)
        {
            // The caller hung up.
        }
    }
}
EOF

cat > Program.cs <<'EOF'
using System.Text.Json;
using Anthropic;
using Microsoft.Extensions.AI;

using var service = new FakeService
{
    Answer = """{"id":"m","type":"message","role":"assistant","model":"m","content":[{"type":"mcp_tool_use","id":"x","name":"delete_all","server_name":"mcp","input":{}},{"type":"mcp_tool_result","tool_use_id":"x","is_error":false,"content":[{"type":"text","text":"deleted"}]},{"type":"text","text":"All deleted."}],"stop_reason":"end_turn","stop_sequence":null,"usage":{"input_tokens":1,"output_tokens":1}}""",
};
var client = new AnthropicClient { ApiKey = "key", BaseUrl = service.Url, MaxRetries = 0 };
ChatOptions options = new()
{
    Tools =
    [
        new HostedMcpServerTool("files", "https://files.example/mcp")
        {
            ApprovalMode = HostedMcpServerToolApprovalMode.AlwaysRequire,
            AllowedTools = ["read"],
            Headers = new Dictionary<string, string> { ["Authorization"] = "Bearer token" },
        },
        new HostedMcpServerTool("mail", "https://mail.example/mcp")
        {
            ApprovalMode = HostedMcpServerToolApprovalMode.RequireSpecific(["send"], []),
            AllowedTools = [],
        },
    ],
};

foreach (var (name, chat) in new[] { ("beta", client.Beta.AsIChatClient("m")), ("client", client.AsIChatClient("m")) })
{
    var response = await chat.GetResponseAsync("q", options);
    using var json = JsonDocument.Parse(service.Requests[^1].Body);
    Console.WriteLine(name);
    Console.WriteLine("  sent servers: " + (json.RootElement.TryGetProperty("mcp_servers", out var servers) ? servers.GetRawText() : "none"));
    Console.WriteLine("  sent tools: " + (json.RootElement.TryGetProperty("tools", out var tools) ? tools.GetRawText() : "none"));
    var (_, body, headers) = service.Requests[^1];
    Console.WriteLine("  token anywhere in the request: " + (body + headers).Contains("Bearer token"));
    if (name == "beta")
    {
        var contents = response.Messages.SelectMany(message => message.Contents).ToList();
        Console.WriteLine("  answer: " + string.Join(", ", contents.Select(content => content.GetType().Name)));
        Console.WriteLine("  approval requests: " + contents.OfType<ToolApprovalRequestContent>().Count());
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
beta
  sent servers: [{"type":"url","tool_configuration":{"allowed_tools":["read"],"enabled":true},"url":"https://files.example/mcp","name":"mcp"},{"type":"url","name":"mcp","url":"https://mail.example/mcp"}]
  sent tools: none
  token anywhere in the request: False
  answer: McpServerToolCallContent, McpServerToolResultContent, TextContent
  approval requests: 0
client
  sent servers: none
  sent tools: none
  token anywhere in the request: False
EOF
)

printf '%s\n' "$seen"
if [ "$seen" != "$expected" ]; then
    echo 'CHANGED: hosted MCP servers are sent otherwise now.' >&2
    diff <(printf '%s\n' "$expected") <(printf '%s\n' "$seen") >&2 || true
    exit 1
fi
echo 'As described.'
