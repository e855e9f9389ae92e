#!/usr/bin/env bash
# OllamaSharp writes the custom headers of a request, with their values, into the JSON body as well.
#
# Packages: OllamaSharp 5.5.2.
# Behaviour: every request type has CustomHeaders. A value put there is sent as an HTTP header and, under the name
# "CustomHeaders", as a part of the JSON body of chat, generate, embed and pull requests. Headers set once on the client
# (DefaultRequestHeaders) travel as headers only.
# Why it matters: an Authorization token for a gateway in front of the model lands where prompts land: in body logs of
# proxies, in request recordings, in prompt stores. Scrubbers that mask headers do not look there. Put tokens into
# DefaultRequestHeaders or a message handler.
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
using System.Text.Json;
using OllamaSharp;
using OllamaSharp.Models;
using OllamaSharp.Models.Chat;

const string Secret = "Bearer token-of-the-gateway";
using var service = new FakeService { ContentType = "application/x-ndjson" };
var client = new OllamaApiClient(service.Url, "m");

service.Answer = """{"model":"m","created_at":"2025-01-01T00:00:00Z","message":{"role":"assistant","content":"hi"},"done":true}""";
var chat = new ChatRequest { Model = "m", Messages = [new Message(ChatRole.User, "q")] };
chat.CustomHeaders["Authorization"] = Secret;
await foreach (var _ in client.ChatAsync(chat)) { }
Show("chat");

service.Answer = """{"model":"m","created_at":"2025-01-01T00:00:00Z","response":"hi","done":true}""";
var generate = new GenerateRequest { Model = "m", Prompt = "q" };
generate.CustomHeaders["Authorization"] = Secret;
await foreach (var _ in client.GenerateAsync(generate)) { }
Show("generate");

service.Answer = """{"model":"m","embeddings":[[0.1]]}""";
var embed = new EmbedRequest { Model = "m", Input = ["q"] };
embed.CustomHeaders["Authorization"] = Secret;
await client.EmbedAsync(embed);
Show("embed");

service.Answer = """{"status":"success"}""";
var pull = new PullModelRequest { Model = "m" };
pull.CustomHeaders["Authorization"] = Secret;
await foreach (var _ in client.PullModelAsync(pull)) { }
Show("pull");

client.DefaultRequestHeaders["Authorization"] = Secret;
service.Answer = """{"model":"m","created_at":"2025-01-01T00:00:00Z","message":{"role":"assistant","content":"hi"},"done":true}""";
await foreach (var _ in client.ChatAsync(new ChatRequest { Model = "m", Messages = [new Message(ChatRole.User, "q")] })) { }
Show("chat with DefaultRequestHeaders");

void Show(string name)
{
    var (_, body, headers) = service.Requests[^1];
    using var json = JsonDocument.Parse(body);
    var member = json.RootElement.TryGetProperty("CustomHeaders", out var value) ? value.GetRawText() : "none";
    Console.WriteLine($"{name}: header {(headers["Authorization"] == Secret ? "yes" : "no")}, CustomHeaders in the body {member}");
}
EOF

if ! dotnet build --disable-build-servers -v quiet -o out > build.log 2>&1; then
    cat build.log
    echo 'The probe does not build any more.' >&2
    exit 1
fi
seen=$(timeout 50 dotnet out/probe.dll)

expected=$(cat <<'EOF'
chat: header yes, CustomHeaders in the body {"Authorization":"Bearer token-of-the-gateway"}
generate: header yes, CustomHeaders in the body {"Authorization":"Bearer token-of-the-gateway"}
embed: header yes, CustomHeaders in the body {"Authorization":"Bearer token-of-the-gateway"}
pull: header yes, CustomHeaders in the body {"Authorization":"Bearer token-of-the-gateway"}
chat with DefaultRequestHeaders: header yes, CustomHeaders in the body {}
EOF
)

printf '%s\n' "$seen"
if [ "$seen" != "$expected" ]; then
    echo 'CHANGED: custom headers are written otherwise now.' >&2
    diff <(printf '%s\n' "$expected") <(printf '%s\n' "$seen") >&2 || true
    exit 1
fi
echo 'As described.'
