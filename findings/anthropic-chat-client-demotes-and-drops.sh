#!/usr/bin/env bash
# Anthropic's IChatClient sends developer messages as user text, leaves sampling options out and limits answers to 1024.
#
# Packages: Anthropic 13.14.0 (AsIChatClient on the client and on its Beta service), Microsoft.Extensions.AI 10.11.0.
# Behaviour: a message in the role "developer", or in any role the adapter does not know, is sent in the role user
# (OpenAI's adapter sends it as an instruction, OllamaSharp keeps the name). Temperature, TopP, TopK, Seed and the
# penalties are left out, ChatResponseFormat.Json too. Without MaxOutputTokens every request asks for 1024 tokens; with a
# reasoning effort of High it asks for 17408. ChatOptions.Instructions come behind the system messages.
# Why it matters: rules written for the developer role become text of the same rank as what the user writes; tests "at
# temperature 0" are not; long answers stop at 1024 tokens (finish reason length) in programs that set no limit.
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
    Answer = """{"id":"m","type":"message","role":"assistant","model":"m","content":[{"type":"text","text":"hi"}],"stop_reason":"end_turn","stop_sequence":null,"usage":{"input_tokens":1,"output_tokens":1}}""",
};
var client = new AnthropicClient { ApiKey = "key", BaseUrl = service.Url, MaxRetries = 0 };

foreach (var (name, chat) in new[] { ("client", client.AsIChatClient("m")), ("beta", client.Beta.AsIChatClient("m")) })
{
    Console.WriteLine(name);
    await Show(chat, "developer and guard roles", null, new(new ChatRole("developer"), "never sell"), new(new ChatRole("guard"), "be polite"), new(ChatRole.User, "q"));
    await Show(chat, "instructions", new() { Instructions = "options" }, new(ChatRole.System, "message"), new(ChatRole.User, "q"));
    await Show(
        chat,
        "sampling",
        new() { Temperature = 0, TopP = 0.1f, TopK = 1, Seed = 7, FrequencyPenalty = 1, PresencePenalty = 1, StopSequences = ["END"], ResponseFormat = ChatResponseFormat.Json },
        new ChatMessage(ChatRole.User, "q"));
    await Show(chat, "effort", new() { Reasoning = new() { Effort = ReasoningEffort.High } }, new ChatMessage(ChatRole.User, "q"));
}

async Task Show(IChatClient chat, string name, ChatOptions? options, params ChatMessage[] messages)
{
    await chat.GetResponseAsync(messages, options);
    using var json = JsonDocument.Parse(service.Requests[^1].Body);
    var body = json.RootElement;
    var sent = body.GetProperty("messages").EnumerateArray().Select(message => $"{message.GetProperty("role")} '{Text(message.GetProperty("content"))}'");
    var system = body.TryGetProperty("system", out var value) ? $", system '{Text(value)}'" : "";
    var others = body.EnumerateObject().Select(member => member.Name).Except(["messages", "system", "model", "max_tokens"]).Order();
    Console.WriteLine($"  {name}: {string.Join(", ", sent)}{system}; max_tokens {body.GetProperty("max_tokens")}; others: {string.Join(", ", others.DefaultIfEmpty("none"))}");
}

static string Text(JsonElement blocks) => string.Join("|", blocks.EnumerateArray().Select(block => block.GetProperty("text").GetString()));
EOF

if ! dotnet build --disable-build-servers -v quiet -o out > build.log 2>&1; then
    cat build.log
    echo 'The probe does not build any more.' >&2
    exit 1
fi
seen=$(timeout 50 dotnet out/probe.dll)

expected=$(cat <<'EOF'
client
  developer and guard roles: user 'never sell', user 'be polite', user 'q'; max_tokens 1024; others: none
  instructions: user 'q', system 'message|options'; max_tokens 1024; others: none
  sampling: user 'q'; max_tokens 1024; others: stop_sequences
  effort: user 'q'; max_tokens 17408; others: output_config, thinking
beta
  developer and guard roles: user 'never sell', user 'be polite', user 'q'; max_tokens 1024; others: none
  instructions: user 'q', system 'message|options'; max_tokens 1024; others: none
  sampling: user 'q'; max_tokens 1024; others: stop_sequences
  effort: user 'q'; max_tokens 17408; others: output_config, thinking
EOF
)

printf '%s\n' "$seen"
if [ "$seen" != "$expected" ]; then
    echo 'CHANGED: the adapter sends these options or roles otherwise now.' >&2
    diff <(printf '%s\n' "$expected") <(printf '%s\n' "$seen") >&2 || true
    exit 1
fi
echo 'As described.'
