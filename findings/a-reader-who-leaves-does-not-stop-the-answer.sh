#!/usr/bin/env bash
# A reader who closes the page does not stop the streamed answer, unless the token was passed to the model call itself.
#
# Packages: Microsoft.Extensions.AI 10.11.0, Microsoft.Extensions.AI.OpenAI 10.11.0 with OpenAI 2.14.0; ASP.NET Core 10
# and HttpClient of .NET 10 (two loopback servers).
# Behaviour: Response.WriteAsync and a stream result raise nothing after the reader has gone: the loop takes the whole
# answer from the model. ServerSentEvents and a returned IAsyncEnumerable stop, but not while the model is silent (it
# thinks, or a tool runs): only with its next part. A returned iterator with [EnumeratorCancellation] gets the token of the
# request; the same iterator in ServerSentEvents gets none. After that, as after any break out of the loop, HttpClient goes
# on receiving for two seconds to save the connection (ResponseDrainTimeout), and the model goes on writing. Only a token
# in GetStreamingResponseAsync itself (cancellationToken: context.RequestAborted) ends it at once.
# Why it matters: answers nobody reads are paid for, up to the whole of them; closing the page and asking again adds one more, and
# a "stop" button that closes the connection stops the display only. The token in WriteAsync looks sufficient and is not:
# it, too, waits for the next part and two seconds.
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
    <NoWarn>$(NoWarn);NU1603</NoWarn>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="Microsoft.Extensions.AI" Version="[10.11.0]" />
    <PackageReference Include="Microsoft.Extensions.AI.OpenAI" Version="[10.11.0]" />
    <PackageReference Include="OpenAI" Version="[2.14.0]" />
  </ItemGroup>
</Project>
EOF

cat > Program.cs <<'EOF'
using System.ClientModel;
using System.ClientModel.Primitives;
using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net.Sockets;
using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.Extensions.AI;
using OpenAI;

const string Part = """{"id":"1","object":"chat.completion.chunk","created":1,"model":"m","choices":[{"index":0,"delta":{"content":"word "},"finish_reason":null}]}""";
ConcurrentDictionary<string, Stopwatch> left = new();
ConcurrentDictionary<string, string> end = new();
var silence = TimeSpan.FromSeconds(4);

// The model writes a word every 50 milliseconds for 8 seconds (or is silent after the first), until its caller is gone.
await using var model = Start();
model.MapPost("/{name}/chat/completions", async (string name, HttpContext context) =>
{
    context.Response.ContentType = "text/event-stream";
    for (var part = 0; part < 160 && !context.RequestAborted.IsCancellationRequested; part++)
    {
        await context.Response.WriteAsync($"data: {Part}\n\n");
        await context.Response.Body.FlushAsync();
        var pause = part == 0 && name.EndsWith("-silent") ? silence : TimeSpan.FromMilliseconds(50);
        await Task.WhenAny(Task.Delay(pause), Task.Delay(Timeout.Infinite, context.RequestAborted));
    }

    var after = left[name].Elapsed;
    end[name] = !context.RequestAborted.IsCancellationRequested ? "wrote the whole answer"
        : after < TimeSpan.FromSeconds(1) ? "stopped at once"
        : after > silence + TimeSpan.FromSeconds(1.5) ? "stopped after its silence, and two seconds"
        : after > TimeSpan.FromSeconds(1.7) ? "stopped after two more seconds"
        : $"stopped after {after}";
    await context.Response.WriteAsync("data: [DONE]\n\n");
});
await model.StartAsync();

IAsyncEnumerable<ChatResponseUpdate> Ask(string name, CancellationToken token = default, PipelineTransport? transport = null)
{
    var options = new OpenAIClientOptions { Endpoint = new Uri($"{model.Urls.First()}/{name}"), Transport = transport ?? HttpClientPipelineTransport.Shared };
    return new OpenAIClient(new ApiKeyCredential("k"), options).GetChatClient("m").AsIChatClient().GetStreamingResponseAsync("Hi", cancellationToken: token);
}

await using var app = Start();
app.MapGet("/write", (HttpContext context) => Write(context, Ask("write"), default));
app.MapGet("/write-with-token", (HttpContext context) => Write(context, Ask("write-with-token"), context.RequestAborted));
app.MapGet("/write-with-token-silent", (HttpContext context) => Write(context, Ask("write-with-token-silent"), context.RequestAborted));
app.MapGet("/model-with-token", (HttpContext context) => Write(context, Ask("model-with-token", context.RequestAborted), default));
app.MapGet("/model-with-token-silent", (HttpContext context) => Write(context, Ask("model-with-token-silent", context.RequestAborted), default));
app.MapGet("/with-cancellation-silent", async (HttpContext context) =>
{
    await foreach (var update in Ask("with-cancellation-silent").WithCancellation(context.RequestAborted))
    {
        await context.Response.WriteAsync(update.Text);
        await context.Response.Body.FlushAsync();
    }
});
app.MapGet("/stream", () => TypedResults.Stream(async body =>
{
    await foreach (var update in Ask("stream"))
    {
        await body.WriteAsync(Encoding.UTF8.GetBytes(update.Text));
        await body.FlushAsync();
    }
}));
app.MapGet("/events", () => TypedResults.ServerSentEvents(Ask("events").Select(update => update.Text)));
app.MapGet("/events-silent", () => TypedResults.ServerSentEvents(Ask("events-silent").Select(update => update.Text)));
app.MapGet("/events-iterator-silent", () => TypedResults.ServerSentEvents(Iterate("events-iterator-silent")));
app.MapGet("/json", () => Ask("json").Select(update => update.Text));
app.MapGet("/json-silent", () => Ask("json-silent").Select(update => update.Text));
app.MapGet("/json-iterator-silent", () => Iterate("json-iterator-silent"));
await app.StartAsync();

string[] pages =
[
    "write", "stream", "write-with-token", "write-with-token-silent", "with-cancellation-silent", "events", "events-silent", "events-iterator-silent",
    "json", "json-silent", "json-iterator-silent", "model-with-token", "model-with-token-silent",
];
HttpClient undrained = new(new SocketsHttpHandler { ResponseDrainTimeout = TimeSpan.Zero });
await Task.WhenAll([.. pages.Select(Leave), Break("break", null), Break("break-without-drain", new HttpClientPipelineTransport(undrained))]);
string[] all = [.. pages, "break", "break-without-drain"];
for (var i = 0; i < 200 && end.Count < all.Length; i++)
{
    await Task.Delay(100);
}

foreach (var page in all)
{
    Console.WriteLine($"{page}: the model {end.GetValueOrDefault(page, "has not ended")}");
}

WebApplication Start()
{
    var builder = WebApplication.CreateSlimBuilder();
    builder.Logging.ClearProviders();
    builder.WebHost.UseUrls("http://127.0.0.1:0");
    return builder.Build();
}

// Takes the token of whoever enumerates, and passes it to the model.
async IAsyncEnumerable<string> Iterate(string name, [EnumeratorCancellation] CancellationToken token = default)
{
    await foreach (var update in Ask(name, token))
    {
        yield return update.Text;
    }
}

async Task Write(HttpContext context, IAsyncEnumerable<ChatResponseUpdate> updates, CancellationToken token)
{
    await foreach (var update in updates)
    {
        await context.Response.WriteAsync(update.Text, token);
        await context.Response.Body.FlushAsync(token);
    }
}

// A browser that reads the first part and goes away.
async Task Leave(string page)
{
    using TcpClient browser = new();
    await browser.ConnectAsync("127.0.0.1", new Uri(app.Urls.First()).Port);
    var stream = browser.GetStream();
    await stream.WriteAsync(Encoding.ASCII.GetBytes($"GET /{page} HTTP/1.1\r\nHost: localhost\r\n\r\n"));
    StringBuilder read = new();
    var buffer = new byte[4096];
    while (!read.ToString().Contains("word"))
    {
        read.Append(Encoding.ASCII.GetString(buffer, 0, await stream.ReadAsync(buffer)));
    }

    left[page] = Stopwatch.StartNew();
}

async Task Break(string name, PipelineTransport? transport)
{
    await foreach (var update in Ask(name, transport: transport))
    {
        left[name] = Stopwatch.StartNew();
        break;
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
write: the model wrote the whole answer
stream: the model wrote the whole answer
write-with-token: the model stopped after two more seconds
write-with-token-silent: the model stopped after its silence, and two seconds
with-cancellation-silent: the model wrote the whole answer
events: the model stopped after two more seconds
events-silent: the model stopped after its silence, and two seconds
events-iterator-silent: the model stopped after its silence, and two seconds
json: the model stopped after two more seconds
json-silent: the model stopped after its silence, and two seconds
json-iterator-silent: the model stopped at once
model-with-token: the model stopped at once
model-with-token-silent: the model stopped at once
break: the model stopped after two more seconds
break-without-drain: the model stopped at once
EOF
)

printf '%s\n' "$seen"
if [ "$seen" != "$expected" ]; then
    echo 'CHANGED: an answer that nobody reads ends otherwise now.' >&2
    diff <(printf '%s\n' "$expected") <(printf '%s\n' "$seen") >&2 || true
    exit 1
fi
echo 'As described.'
