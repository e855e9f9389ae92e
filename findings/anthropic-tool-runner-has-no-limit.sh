#!/usr/bin/env bash
# Anthropic's tool runner has no limit of rounds by default, and with one it still runs the last tool for nobody.
#
# Packages: Anthropic 13.14.0 (Beta.Messages.ToolRunner, BetaRunnableTool).
# Behaviour: while the model calls tools, RunUntilDoneAsync goes on: there is no default for maxIterations (200 rounds
# here, then the fake model stops). With maxIterations = 2 two requests are sent and two tools run: the result of the
# second is never sent, and the runner returns a message that ends in a tool call. The message of any exception that a
# tool throws goes to the model as it is. Of two tools with one name the last one runs, while both are offered. The
# runner asks the service to keep the conversation ("thread"), which a plain Create call does not.
# Why it matters: cost and side effects end only when the model wants to (UseFunctionInvocation stops at 40 rounds); a
# limit leaves an action done that no answer mentions; internal texts leave the program.
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
using Anthropic.Helpers.Beta;
using Anthropic.Models.Beta.Messages;

using var service = new FakeService();
var client = new AnthropicClient { ApiKey = "key", BaseUrl = service.Url, MaxRetries = 0 };
const string Call = """{"type":"tool_use","id":"t","name":"pay","input":{}}""";
const string Text = """{"type":"text","text":"done"}""";
var ran = new List<string>();

await Run("no limit", rounds: 200, null, Tool("pay", "first"));
await Run("maxIterations 2", rounds: 200, 2, Tool("pay", "first"));
await Run("exception", rounds: 1, null, new BetaRunnableTool
{
    Name = "pay",
    Definition = new BetaTool { Name = "pay", InputSchema = new InputSchema() },
    Run = (_, _) => throw new InvalidOperationException("login of sa@10.0.0.7 failed"),
});
await Run("same name twice", rounds: 1, null, Tool("pay", "first"), Tool("pay", "second"));

using (var first = JsonDocument.Parse(service.Requests[0].Body))
{
    Console.WriteLine($"member thread of the first request: {first.RootElement.GetProperty("thread").GetRawText()}");
}

BetaRunnableTool Tool(string name, string label) => new()
{
    Name = name,
    Definition = new BetaTool { Name = name, InputSchema = new InputSchema() },
    Run = (_, _) =>
    {
        ran.Add(label);
        return Task.FromResult<BetaToolResultBlockParamContent>(label);
    },
};

async Task Run(string name, int rounds, int? limit, params IBetaRunnableTool[] tools)
{
    ran.Clear();
    var before = service.Requests.Count;
    service.AnswerByNumber = number => Message(number - before <= rounds);
    var parameters = new MessageCreateParams { Model = "m", MaxTokens = 100, Messages = [new BetaUserMessageParam { Content = "q" }] };
    var last = await client.Beta.Messages.ToolRunner(parameters, tools, limit).RunUntilDoneAsync();
    var requests = service.Requests.Skip(before).ToList();
    using var json = JsonDocument.Parse(requests[^1].Body);
    var results = json.RootElement.GetProperty("messages").EnumerateArray()
        .Where(message => message.GetProperty("content").ValueKind == JsonValueKind.Array)
        .SelectMany(message => message.GetProperty("content").EnumerateArray())
        .Select(block => block.GetProperty("content").GetString());
    Console.WriteLine($"{name}: {requests.Count} requests, tools run {ran.Count} ({string.Join(", ", ran.Distinct())}), results in the last request '{string.Join("', '", results)}', ends with {last.StopReason!.Raw()}");
}

static string Message(bool call) =>
    """{"id":"m","type":"message","role":"assistant","model":"m","content":[CONTENT],"stop_reason":"REASON","stop_sequence":null,"usage":{"input_tokens":1,"output_tokens":1}}"""
        .Replace("CONTENT", call ? Call : Text)
        .Replace("REASON", call ? "tool_use" : "end_turn");
EOF

if ! dotnet build --disable-build-servers -v quiet -o out > build.log 2>&1; then
    cat build.log
    echo 'The probe does not build any more.' >&2
    exit 1
fi
seen=$(timeout 50 dotnet out/probe.dll)

expected=$(cat <<'EOF'
no limit: 201 requests, tools run 200 (first), results in the last request 'first', ends with end_turn
maxIterations 2: 2 requests, tools run 2 (first), results in the last request 'first', ends with tool_use
exception: 2 requests, tools run 0 (), results in the last request 'login of sa@10.0.0.7 failed', ends with end_turn
same name twice: 2 requests, tools run 1 (second), results in the last request 'second', ends with end_turn
member thread of the first request: {"type":"create"}
EOF
)

printf '%s\n' "$seen"
if [ "$seen" != "$expected" ]; then
    echo 'CHANGED: the tool runner behaves otherwise now.' >&2
    diff <(printf '%s\n' "$expected") <(printf '%s\n' "$seen") >&2 || true
    exit 1
fi
echo 'As described.'
