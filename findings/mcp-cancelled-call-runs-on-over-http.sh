#!/usr/bin/env bash
# MCP: a call that the client cancels runs to its end on a server with sessions over HTTP; over pipes and without sessions it stops.
#
# Packages: ModelContextProtocol.AspNetCore 2.4.0 (the same was seen with 1.0.0, 1.4.2, 2.0.0 and 2.3.1).
# Behaviour: McpClient.CallToolAsync ends with the caller's token. Over a stream transport (stdio is one) it tells the server, and the
# tool's token is cancelled. Over Streamable HTTP it only drops the request: notifications/cancelled is not sent. A stateless server
# takes the lost request for the end of the tool. A server with sessions (Stateless = false, the default before 2.0) does not, since
# an answer may be fetched later: the tool does all that it meant to do, and nobody reads the result.
# Why it matters: the stop button of an agent, a deadline or a closed window looks as if it worked. A slow tool that deletes, pays or
# calls a model goes on. Whoever needs the stop sends notifications/cancelled with the id of a request that he made himself.
# Output seen: the lines of `expected` near the end.
set -euo pipefail

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat > probe.csproj <<'EOF'
<Project Sdk="Microsoft.NET.Sdk.Web">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
    <Nullable>enable</Nullable>
    <ImplicitUsings>enable</ImplicitUsings>
    <RequiresAspNetWebAssets>false</RequiresAspNetWebAssets>
    <NoWarn>$(NoWarn);NU1603</NoWarn>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="ModelContextProtocol.AspNetCore" Version="[2.4.0]" />
  </ItemGroup>
</Project>
EOF

cat > Program.cs <<'EOF'
using System.ComponentModel;
using System.IO.Pipelines;
using System.Text.Json.Nodes;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

await OverHttpAsync("HTTP, stateless", stateless: true, Cancel);
await OverHttpAsync("HTTP, with sessions", stateless: false, Cancel);
await OverHttpAsync("HTTP, with sessions, told by hand", stateless: false, CancelByHand);
await OverPipesAsync();

static async Task OverHttpAsync(string name, bool stateless, Func<McpClient, Task> cancel)
{
    var builder = WebApplication.CreateBuilder();
    builder.Logging.ClearProviders();
    builder.WebHost.UseUrls("http://127.0.0.1:0");
    builder.Services.AddMcpServer().WithHttpTransport(options => options.Stateless = stateless).WithTools<Cleaning>();
    await using var app = builder.Build();
    app.MapMcp();
    await app.StartAsync();
    var transport = new HttpClientTransport(new() { Endpoint = new Uri(app.Urls.First()), TransportMode = HttpTransportMode.StreamableHttp });
    await ShowAsync(name, transport, cancel);
}

static async Task OverPipesAsync()
{
    Pipe requests = new(), answers = new();
    await using var server = McpServer.Create(
        new StreamServerTransport(requests.Reader.AsStream(), answers.Writer.AsStream()),
        new McpServerOptions { ToolCollection = [McpServerTool.Create(Cleaning.CleanAsync)] });
    _ = server.RunAsync();
    await ShowAsync("pipes", new StreamClientTransport(requests.Writer.AsStream(), answers.Reader.AsStream()), Cancel);
}

static async Task ShowAsync(string name, IClientTransport transport, Func<McpClient, Task> cancel)
{
    await using var client = await McpClient.CreateAsync(transport);
    Cleaning.Start();
    await cancel(client);
    await Task.WhenAny(Cleaning.Ended.Task, Task.Delay(TimeSpan.FromSeconds(10)));
    Console.WriteLine($"{name}: the caller got a cancellation, the tool {(Cleaning.Ended.Task.IsCompleted ? await Cleaning.Ended.Task : "never ended")}");
}

static async Task Cancel(McpClient client)
{
    using var deadline = new CancellationTokenSource();
    var call = client.CallToolAsync("clean", cancellationToken: deadline.Token).AsTask();
    await Cleaning.Begun.Task;
    deadline.Cancel();
    try { await call; } catch (OperationCanceledException) { }
}

static async Task CancelByHand(McpClient client)
{
    using var deadline = new CancellationTokenSource();
    var request = new JsonRpcRequest { Id = new RequestId("mine"), Method = "tools/call", Params = new JsonObject { ["name"] = "clean" } };
    var call = client.SendRequestAsync(request, deadline.Token);
    await Cleaning.Begun.Task;
    await client.SendNotificationAsync("notifications/cancelled", new CancelledNotificationParams { RequestId = request.Id });
    deadline.Cancel();
    try { await call; } catch (OperationCanceledException) { }
}

/// <summary>A tool that deletes ten things and heeds its token.</summary>
[McpServerToolType]
sealed class Cleaning
{
    public static TaskCompletionSource Begun { get; private set; } = new();
    public static TaskCompletionSource<string> Ended { get; private set; } = new();

    public static void Start() => (Begun, Ended) = (new(), new());

    [McpServerTool(Name = "clean"), Description("Deletes old orders.")]
    public static async Task<string> CleanAsync(CancellationToken token)
    {
        Begun.TrySetResult();
        var deleted = 0;
        try
        {
            for (; deleted < 10; deleted++)
                await Task.Delay(150, token);
        }
        catch (OperationCanceledException)
        {
            Ended.TrySetResult("stopped before the end");
            throw;
        }
        Ended.TrySetResult($"deleted all {deleted}");
        return "done";
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
HTTP, stateless: the caller got a cancellation, the tool stopped before the end
HTTP, with sessions: the caller got a cancellation, the tool deleted all 10
HTTP, with sessions, told by hand: the caller got a cancellation, the tool stopped before the end
pipes: the caller got a cancellation, the tool stopped before the end
EOF
)

printf '%s\n' "$seen"
if [ "$seen" != "$expected" ]; then
    echo 'CHANGED: cancelling a call behaves otherwise now.' >&2
    diff <(printf '%s\n' "$expected") <(printf '%s\n' "$seen") >&2 || true
    exit 1
fi
echo 'As described.'
