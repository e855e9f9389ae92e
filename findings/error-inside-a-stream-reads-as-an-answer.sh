#!/usr/bin/env bash
# An error that arrives inside a streamed answer, and an end without a last event, read as a complete answer.
#
# Packages: OpenAI 2.15.0, Microsoft.Extensions.AI.OpenAI 10.11.0, Microsoft.SemanticKernel.Connectors.OpenAI 1.82.0,
# OllamaSharp 5.5.2, Anthropic 13.14.0, Betalgo.Ranul.OpenAI 9.2.6.
# Behaviour: services and gateways report trouble after the first tokens by an error object in the stream (status 200).
# The OpenAI client, its adapter, Semantic Kernel's connector and OllamaSharp as IChatClient take that object for an
# empty update: the loop ends normally with half a text. Only the finish reason, which stays null, tells. A stream that
# merely ends is the same for all six. Anthropic throws on the error event; Betalgo yields one more item that has Error.
# Why it matters: no catch block and no check for "length" or "content_filter" sees it. Half a contract, half a JSON
# document or half a command is stored, shown or parsed as the answer. Test a streamed answer for FinishReason null.
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
    <NoWarn>$(NoWarn);NU1603;SKEXP0010</NoWarn>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="OpenAI" Version="[2.15.0]" />
    <PackageReference Include="Microsoft.Extensions.AI.OpenAI" Version="[10.11.0]" />
    <PackageReference Include="Microsoft.Extensions.AI" Version="[10.11.0]" />
    <PackageReference Include="Microsoft.SemanticKernel.Connectors.OpenAI" Version="[1.82.0]" />
    <PackageReference Include="OllamaSharp" Version="[5.5.2]" />
    <PackageReference Include="Anthropic" Version="[13.14.0]" />
    <PackageReference Include="Betalgo.Ranul.OpenAI" Version="[9.2.6]" />
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
using System.ClientModel;
using Anthropic;
using Betalgo.Ranul.OpenAI;
using Betalgo.Ranul.OpenAI.Managers;
using Betalgo.Ranul.OpenAI.ObjectModels.RequestModels;
using Microsoft.Extensions.AI;
using Microsoft.SemanticKernel.ChatCompletion;
using Microsoft.SemanticKernel.Connectors.OpenAI;
using OllamaSharp;
using OpenAI;

using var service = new FakeService();
var openAI = new OpenAIClient(new ApiKeyCredential("key"), new OpenAIClientOptions { Endpoint = new Uri(service.Url + "v1") });
var kernelService = new OpenAIChatCompletionService("m", new Uri(service.Url + "v1"), "key");
var betalgo = new OpenAIService(new OpenAIOptions { ApiKey = "key", BaseDomain = service.Url });
IChatClient ollama = new OllamaApiClient(service.Url, "m");
IChatClient anthropic = new AnthropicClient { ApiKey = "key", BaseUrl = service.Url, MaxRetries = 0 }.AsIChatClient("m");

const string Chunk = """data: {"id":"c","object":"chat.completion.chunk","created":1,"model":"m","choices":[{"index":0,"delta":{"content":"Pay 100"},"finish_reason":null}]}""" + "\n\n";
const string ChunkError = """data: {"error":{"message":"overloaded","type":"server_error"}}""" + "\n\n";
const string Line = """{"model":"m","created_at":"2025-01-01T00:00:00Z","message":{"role":"assistant","content":"Pay 100"},"done":false}""" + "\n";
const string LineError = """{"error":"overloaded"}""" + "\n";
var start = Event("message_start", """{"type":"message_start","message":{"id":"m","type":"message","role":"assistant","model":"m","content":[],"stop_reason":null,"stop_sequence":null,"usage":{"input_tokens":1,"output_tokens":1}}}""")
    + Event("content_block_start", """{"type":"content_block_start","index":0,"content_block":{"type":"text","text":""}}""")
    + Event("content_block_delta", """{"type":"content_block_delta","index":0,"delta":{"type":"text_delta","text":"Pay 100"}}""");
var startError = Event("error", """{"type":"error","error":{"type":"overloaded_error","message":"overloaded"}}""");

foreach (var (title, withError) in new[] { ("error in the stream", true), ("stream just ends", false) })
{
    Console.WriteLine(title);
    service.ContentType = "text/event-stream";
    service.Answer = Chunk + (withError ? ChunkError : "");
    await Show("OpenAI", async () =>
    {
        var (text, reason) = ("", (object?)null);
        await foreach (var update in openAI.GetChatClient("m").CompleteChatStreamingAsync("q"))
        {
            text += string.Concat(update.ContentUpdate.Select(part => part.Text));
            reason = update.FinishReason ?? reason;
        }
        return (text, reason);
    });
    await Show("Extensions.AI.OpenAI", () => Collect(openAI.GetChatClient("m").AsIChatClient()));
    await Show("Semantic Kernel", async () =>
    {
        var (text, reason) = ("", (object?)null);
        await foreach (var update in kernelService.GetStreamingChatMessageContentsAsync(new ChatHistory("s")))
        {
            text += update.Content;
            reason = update.Metadata?.GetValueOrDefault("FinishReason") ?? reason;
        }
        return (text, reason);
    });
    await Show("Betalgo", async () =>
    {
        var (text, reason) = ("", (object?)null);
        var request = new ChatCompletionCreateRequest { Model = "m", Messages = [Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.ChatMessage.FromUser("q")] };
        await foreach (var item in betalgo.ChatCompletion.CreateCompletionAsStream(request))
        {
            text += item.Choices?.FirstOrDefault()?.Message?.Content;
            reason = item.Error is { } error ? "Error: " + error.Message : reason;
        }
        return (text, reason);
    });
    service.ContentType = "application/x-ndjson";
    service.Answer = Line + (withError ? LineError : "");
    await Show("OllamaSharp", () => Collect(ollama));
    service.ContentType = "text/event-stream";
    service.Answer = start + (withError ? startError : "");
    await Show("Anthropic", () => Collect(anthropic));
}

static string Event(string name, string data) => $"event: {name}\ndata: {data}\n\n";

static async Task<(string Text, object? Reason)> Collect(IChatClient client)
{
    var response = await client.GetStreamingResponseAsync("q").ToChatResponseAsync();
    return (response.Text, response.FinishReason);
}

static async Task Show(string name, Func<Task<(string Text, object? Reason)>> run)
{
    try
    {
        var (text, reason) = await run();
        Console.WriteLine($"  {name}: text '{text}', finish reason {reason ?? "null"}");
    }
    catch (Exception exception)
    {
        Console.WriteLine($"  {name}: {exception.GetType().Name}");
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
error in the stream
  OpenAI: text 'Pay 100', finish reason null
  Extensions.AI.OpenAI: text 'Pay 100', finish reason null
  Semantic Kernel: text 'Pay 100', finish reason null
  Betalgo: text 'Pay 100', finish reason Error: overloaded
  OllamaSharp: text 'Pay 100', finish reason null
  Anthropic: AnthropicSseException
stream just ends
  OpenAI: text 'Pay 100', finish reason null
  Extensions.AI.OpenAI: text 'Pay 100', finish reason null
  Semantic Kernel: text 'Pay 100', finish reason null
  Betalgo: text 'Pay 100', finish reason null
  OllamaSharp: text 'Pay 100', finish reason null
  Anthropic: text 'Pay 100', finish reason null
EOF
)

printf '%s\n' "$seen"
if [ "$seen" != "$expected" ]; then
    echo 'CHANGED: errors inside streamed answers are handled otherwise now.' >&2
    diff <(printf '%s\n' "$expected") <(printf '%s\n' "$seen") >&2 || true
    exit 1
fi
echo 'As described.'
