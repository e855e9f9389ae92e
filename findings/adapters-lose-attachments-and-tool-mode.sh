#!/usr/bin/env bash
# Chat adapters leave out the attachments that they do not know, and OllamaSharp the tool mode, without a word.
#
# Packages: Microsoft.Extensions.AI.OpenAI 10.11.0 with OpenAI 2.14.0, Anthropic 13.14.0, OllamaSharp 5.5.2,
# Microsoft.Extensions.AI 10.11.0.
# Behaviour: of a text file, a Word file, a PDF, a sound, an image by URL and a file id beside the question, OpenAI chat
# sends PDF, sound, image and file id, Responses the same without the sound, Anthropic text, PDF, image and file id,
# OllamaSharp none at all (it sends images by value only). What is left out leaves no exception, no log and no trace in
# the answer. OllamaSharp never sends ToolMode or AllowMultipleToolCalls: ToolMode.None and RequireSpecific send the same
# request as Auto, with all tools.
# Why it matters: the model answers a question about a contract that it has not seen, and its answer looks like any other.
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
    <NoWarn>$(NoWarn);NU1603;OPENAI001</NoWarn>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="Microsoft.Extensions.AI.OpenAI" Version="[10.11.0]" />
    <PackageReference Include="Microsoft.Extensions.AI" Version="[10.11.0]" />
    <PackageReference Include="OpenAI" Version="[2.14.0]" />
    <PackageReference Include="Anthropic" Version="[13.14.0]" />
    <PackageReference Include="OllamaSharp" Version="[5.5.2]" />
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
using System.Text;
using Anthropic;
using Microsoft.Extensions.AI;
using OllamaSharp;
using OpenAI;

using var service = new FakeService();
var openAI = new OpenAIClient(new ApiKeyCredential("key"), new OpenAIClientOptions { Endpoint = new Uri(service.Url + "v1") });
var anthropic = new AnthropicClient { ApiKey = "key", BaseUrl = service.Url, MaxRetries = 0 };
IChatClient ollama = new OllamaApiClient(service.Url, "m");
const string OllamaAnswer = """{"model":"m","created_at":"2025-01-01T00:00:00Z","message":{"role":"assistant","content":"fine"},"done":true,"done_reason":"stop"}""";

var clients = new (string Name, IChatClient Client, string Answer)[]
{
    ("OpenAI chat", openAI.GetChatClient("m").AsIChatClient(), """{"id":"c","object":"chat.completion","created":1,"model":"m","choices":[{"index":0,"finish_reason":"stop","message":{"role":"assistant","content":"fine"}}]}"""),
    ("OpenAI responses", openAI.GetResponsesClient().AsIChatClient("m"), """{"id":"r","object":"response","created_at":1,"model":"m","status":"completed","output":[{"type":"message","id":"i","status":"completed","role":"assistant","content":[{"type":"output_text","text":"fine","annotations":[]}]}]}"""),
    ("Anthropic", anthropic.AsIChatClient("m"), """{"id":"m","type":"message","role":"assistant","model":"m","content":[{"type":"text","text":"fine"}],"stop_reason":"end_turn","stop_sequence":null,"usage":{"input_tokens":1,"output_tokens":1}}"""),
    ("OllamaSharp", ollama, OllamaAnswer),
};
var attachments = new (string Name, AIContent Content, string[] Marks)[]
{
    ("text", new DataContent(Encoding.UTF8.GetBytes("TEXTFILE"), "text/plain"), ["TEXTFILE", Base64("TEXTFILE")]),
    ("Word", new DataContent(Encoding.UTF8.GetBytes("WORDFILE"), "application/vnd.openxmlformats-officedocument.wordprocessingml.document"), [Base64("WORDFILE")]),
    ("PDF", new DataContent(Encoding.UTF8.GetBytes("%PDFFILE"), "application/pdf"), [Base64("%PDFFILE")]),
    ("sound", new DataContent(Encoding.UTF8.GetBytes("WAVEFILE"), "audio/wav"), [Base64("WAVEFILE")]),
    ("image by URL", new UriContent("https://images.example/a.png", "image/png"), ["images.example"]),
    ("file id", new HostedFileContent("file-17"), ["file-17"]),
};

foreach (var (name, client, answer) in clients)
{
    service.Answer = answer;
    List<AIContent> contents = [new TextContent("Is this contract fine?"), .. attachments.Select(attachment => attachment.Content)];
    var response = await client.GetResponseAsync(new ChatMessage(ChatRole.User, contents));
    var body = service.Requests[^1].Body;
    var sent = attachments.Where(attachment => attachment.Marks.Any(body.Contains)).Select(attachment => attachment.Name);
    Console.WriteLine($"{name}: sent {string.Join(", ", sent.DefaultIfEmpty("none"))}; answer '{response.Text}'");
}

List<string> bodies = [];
foreach (var mode in new ChatToolMode[] { ChatToolMode.Auto, ChatToolMode.None, ChatToolMode.RequireSpecific("weather") })
{
    ChatOptions options = new() { Tools = [AIFunctionFactory.Create(() => "sunny", "weather")], ToolMode = mode, AllowMultipleToolCalls = false };
    await ollama.GetResponseAsync("q", options);
    bodies.Add(service.Requests[^1].Body);
}
Console.WriteLine($"OllamaSharp, three tool modes: distinct requests {bodies.Distinct().Count()}, weather offered {bodies[0].Contains("weather")}");

static string Base64(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));
EOF

if ! dotnet build --disable-build-servers -v quiet -o out > build.log 2>&1; then
    cat build.log
    echo 'The probe does not build any more.' >&2
    exit 1
fi
seen=$(timeout 50 dotnet out/probe.dll)

expected=$(cat <<'EOF'
OpenAI chat: sent PDF, sound, image by URL, file id; answer 'fine'
OpenAI responses: sent PDF, image by URL, file id; answer 'fine'
Anthropic: sent text, PDF, image by URL, file id; answer 'fine'
OllamaSharp: sent none; answer 'fine'
OllamaSharp, three tool modes: distinct requests 1, weather offered True
EOF
)

printf '%s\n' "$seen"
if [ "$seen" != "$expected" ]; then
    echo 'CHANGED: the adapters send other content now.' >&2
    diff <(printf '%s\n' "$expected") <(printf '%s\n' "$seen") >&2 || true
    exit 1
fi
echo 'As described.'
